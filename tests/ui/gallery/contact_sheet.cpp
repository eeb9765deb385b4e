#include "presentation/language.h"
#include "support/console_stage.h"
#include "ui/look/text.h"
#include "ui/look/vigie_style.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr QSize thumb{360, 225};
constexpr int gap = 12;
constexpr int captionHeight = 22;

/// How everything is drawn once.
struct Variant
{
    Scheme scheme;
    QString language;
    int ratio; ///< device pixels to a pixel

    QString name() const
    {
        return u"%1-%2-%3x"_qs.arg(
            scheme == Scheme::Light ? u"light"_qs : u"dark"_qs, language, QString::number(ratio));
    }
};

std::vector<Variant> variants()
{
    std::vector<Variant> all;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const QString &language : {u"en"_qs, u"fr"_qs})
            for (const int ratio : {1, 2})
                all.push_back({scheme, language, ratio});
    return all;
}

void paintOnto(QImage &picture, QWidget &widget, const QPoint &at)
{
    QPainter painter(&picture);
    widget.render(&painter, at);
}

/// The window with the dialogs and menus that lie over it.
QImage pictureOf(QWidget &window, int ratio)
{
    QImage picture(window.size() * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(tokensOf(window.palette()).window);
    paintOnto(picture, window, {});
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible())
            continue;
        const QRect centred
            = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, other->size(), window.rect());
        const bool isDialog = qobject_cast<QDialog *>(other);
        paintOnto(picture, *other,
            isDialog ? centred.topLeft() : other->pos() - window.mapToGlobal(QPoint()));
    }
    return picture;
}

/// One row of the sheet: a state in every variant.
using Row = std::vector<QImage>;

class ContactSheet
{
public:
    explicit ContactSheet(const QDir &folder)
        : m_folder(folder)
    {
    }

    void take(const QString &state, const Variant &variant, QWidget &window)
    {
        const QImage picture = pictureOf(window, variant.ratio);
        QString file = state;
        picture.save(
            m_folder.filePath(u"%1-%2.png"_qs.arg(file.replace(u' ', u'-'), variant.name())));
        if (m_rows[state].empty())
            m_states << state;
        QImage small = picture.scaled(thumb, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        small.setDevicePixelRatio(1);
        m_rows[state].push_back(small);
    }

    bool save(const QString &file) const
    {
        const auto columns = int(variants().size());
        const QSize cell(thumb.width() + gap, thumb.height() + captionHeight + gap);
        QImage sheet(columns * cell.width() + gap, int(m_states.size()) * cell.height() + gap,
            QImage::Format_RGB32);
        sheet.fill(tokensOf(Scheme::Light).window);
        QPainter painter(&sheet);
        for (int row = 0; row < m_states.size(); ++row)
            for (int column = 0; column < columns; ++column)
                paintCell(painter, {gap + column * cell.width(), gap + row * cell.height()},
                    m_states[row], column);
        painter.end();
        return sheet.save(m_folder.filePath(file));
    }

private:
    void paintCell(QPainter &painter, const QPoint &at, const QString &state, int column) const
    {
        const Row &row = m_rows.at(state);
        const QString caption = state + u"  ·  "_qs + variants()[std::size_t(column)].name();
        write(painter, {at, QSize(thumb.width(), captionHeight)}, caption, {TextRole::Small},
            paletteOf(Scheme::Light), Qt::LeftToRight);
        if (std::size_t(column) < row.size())
            painter.drawImage(at + QPoint(0, captionHeight), row[std::size_t(column)]);
    }

    QDir m_folder;
    QStringList m_states; ///< in the order in which they came
    std::map<QString, Row> m_rows;
};

void drawStates(ContactSheet &sheet, const Variant &variant, ConsoleStage::Story story,
    const std::vector<ConsoleState> &states)
{
    ConsoleStage stage(story);
    for (const ConsoleState &state : states) {
        stage.calm();
        state.open(stage);
        sheet.take(state.name, variant, stage.window());
    }
    stage.calm();
}

void drawAll(ContactSheet &sheet, QApplication &application, const Variant &variant)
{
    useLanguage(variant.language);
    dress(application, variant.scheme);
    drawStates(sheet, variant, ConsoleStage::Story::Filled, consoleStates());
    drawStates(sheet, variant, ConsoleStage::Story::Empty, emptyStates());
}

} // namespace

// Draws the real console in every state, light and dark, in both languages, at both densities:
// each into a picture of its own, and all of them small into one.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"vigie"_qs);
    QCoreApplication::setApplicationName(u"vigie"_qs);
    const QDir folder(application.arguments().value(1, u"."_qs));
    folder.mkpath(u"."_qs);
    ContactSheet sheet(folder);
    for (const Variant &variant : variants())
        drawAll(sheet, application, variant);
    return sheet.save(u"contact-sheet.png"_qs) ? 0 : 1;
}
