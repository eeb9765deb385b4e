#include "ui/widgets/message_document.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace vigie {

namespace {

constexpr auto dialect = QTextDocument::MarkdownFeatures(
    QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML);

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u"```") || text.startsWith(u"~~~");
}

/// Whether Markdown reads the line for itself rather than as the rest of the one above.
bool standsAlone(QStringView line)
{
    static const QRegularExpression mark(
        u"^\\s*([-+*]\\s|\\d+[.)]\\s|#{1,6}\\s|>|\\||=+\\s*$|-+\\s*$|\\*{3,}\\s*$)"_qs);
    return line.trimmed().isEmpty() || isFence(line) || mark.match(line).hasMatch();
}

bool endsItself(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.isEmpty() || text.startsWith(u'#') || text.startsWith(u'|') || isFence(line);
}

/// People end lines where they mean it; Markdown alone would join them to one.
QString withKeptLines(QString text)
{
    text.replace(u"\r\n"_qs, u"\n"_qs);
    QString kept;
    QStringView above;
    bool inFence = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool joins = !inFence && !endsItself(above) && !standsAlone(line);
        if (!kept.isEmpty() || !above.isNull())
            kept += joins ? QChar(QChar::LineSeparator) : QChar(u'\n');
        kept += joins ? line.trimmed() : line;
        inFence = inFence != isFence(line);
        above = line;
    }
    return kept;
}

struct Picture
{
    int position;
    QString words;
};

/// An image in the text becomes words: what it shows and where it lies.
std::vector<Picture> picturesOf(const QTextDocument &document)
{
    std::vector<Picture> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            const QTextImageFormat image = format.toImageFormat();
            const QString words
                = QStringList{image.property(QTextFormat::ImageAltText).toString(), image.name()}
                      .join(u' ');
            for (int i = 0; i < it.fragment().length(); ++i)
                pictures.push_back({it.fragment().position() + i, u'[' + words.trimmed() + u']'});
        }
    }
    return pictures;
}

void replacePictures(QTextDocument &document)
{
    const std::vector<Picture> pictures = picturesOf(document);
    for (auto it = pictures.rbegin(); it != pictures.rend(); ++it) {
        QTextCursor cursor(&document);
        cursor.setPosition(it->position);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.insertText(it->words, QTextCharFormat());
    }
}

/// One size of text throughout: a heading differs by its weight alone.
void levelHeading(QTextCursor cursor)
{
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, 0);
    format.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(format);
}

void spaceBlocks(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (block.blockFormat().headingLevel() > 0)
            levelHeading(cursor);
        QTextBlockFormat format;
        format.setLineHeight(scaled(18), QTextBlockFormat::FixedHeight);
        format.setTopMargin(0);
        const QTextBlock below = block.next();
        const bool sameList = block.textList() && block.textList() == below.textList();
        format.setBottomMargin(!below.isValid() || sameList ? 0 : scaled(6));
        cursor.mergeBlockFormat(format);
    }
}

} // namespace

MessageDocument::MessageDocument(const QString &markdown)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(font(TextRole::Body));
    setIndentWidth(scaled(20));
    setMarkdown(withKeptLines(markdown), dialect);
    replacePictures(*this);
    spaceBlocks(*this);
}

void MessageDocument::addFoot(
    const QString &words, const QString &link, const QUrl &target, const QPalette &palette)
{
    QTextBlockFormat below;
    below.setLineHeight(scaled(18), QTextBlockFormat::FixedHeight);
    below.setTopMargin(scaled(6));
    QTextCharFormat quiet;
    quiet.setFont(font(TextRole::Small));
    quiet.setForeground(tokensOf(palette).muted);
    QTextCharFormat leading = quiet;
    leading.setForeground(palette.link());
    leading.setAnchor(true);
    leading.setAnchorHref(target.toString());
    QTextCursor cursor(this);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(below, quiet);
    cursor.insertText(words + u"  "_qs, quiet);
    cursor.insertText(link, leading);
}

QVariant MessageDocument::loadResource(int, const QUrl &) { return {}; }

bool mayFollow(const QUrl &link)
{
    static const QStringList schemes{u"http"_qs, u"https"_qs, u"mailto"_qs, u"vigie"_qs};
    return schemes.contains(link.scheme());
}

} // namespace vigie
