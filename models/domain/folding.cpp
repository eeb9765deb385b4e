#include "domain/folding.h"

#include <QString>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct Spelling
{
    char16_t letter;
    const char *plain;
};

/// What Unicode does not take apart.
constexpr std::array spellings{
    Spelling{u'æ', "ae"},
    Spelling{u'œ', "oe"},
    Spelling{u'ø', "o"},
    Spelling{u'ß', "ss"},
    Spelling{u'ł', "l"},
    Spelling{u'đ', "d"},
    Spelling{u'ð', "d"},
    Spelling{u'þ', "th"},
    Spelling{u'ħ', "h"},
    Spelling{u'ı', "i"},
    Spelling{u'ŋ', "n"},
    Spelling{u'ŧ', "t"},
    Spelling{u'‘', "'"},
    Spelling{u'’', "'"},
    Spelling{u'‐', "-"},
    Spelling{u'–', "-"},
    Spelling{u'—', "-"},
    Spelling{u'−', "-"},
};

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

char plainFold(QChar c)
{
    const char16_t code = c.unicode();
    if (code < u' ' || code == 0x7f)
        return ' ';
    return char(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code);
}

QString withoutMarks(QStringView text)
{
    QString letters = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

} // namespace

std::string folded(QStringView text)
{
    std::string out;
    out.reserve(std::size_t(text.size()));
    if (isPlain(text)) {
        std::ranges::transform(text, std::back_inserter(out), plainFold);
        return out;
    }
    const QString letters = withoutMarks(text);
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const QChar c = letters[at];
        const auto spelling = std::ranges::find(spellings, c.unicode(), &Spelling::letter);
        if (spelling != spellings.end())
            out += spelling->plain;
        else if (c.unicode() < 0x80)
            out += plainFold(c);
        else
            out += QStringView(letters).mid(at, c.isHighSurrogate() ? 2 : 1).toUtf8().toStdString();
        if (c.isHighSurrogate())
            ++at;
    }
    return out;
}

} // namespace vigie
