#include "domain/folding.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

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

/// The first letters, whose folding is kept ready: those of European languages.
constexpr char16_t keptReady = 0x250;

char plainFold(char16_t code)
{
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

/// Of one character, which may be two code units. None looks at its neighbours: a text is folded
/// character by character.
std::string foldedCharacter(QStringView character)
{
    std::string out;
    const QString letters = withoutMarks(character);
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const QChar c = letters[at];
        const auto spelling = std::ranges::find(spellings, c.unicode(), &Spelling::letter);
        if (spelling != spellings.end())
            out += spelling->plain;
        else if (c.unicode() < 0x80)
            out += plainFold(c.unicode());
        else
            out += QStringView(letters).mid(at, c.isHighSurrogate() ? 2 : 1).toUtf8().toStdString();
        if (c.isHighSurrogate())
            ++at;
    }
    return out;
}

const std::vector<std::string> &readyLetters()
{
    static const std::vector<std::string> letters = [] {
        std::vector<std::string> all;
        for (char16_t code = 0; code < keptReady; ++code)
            all.push_back(foldedCharacter(QStringView(&code, 1)));
        return all;
    }();
    return letters;
}

} // namespace

std::string folded(QStringView text)
{
    std::string out;
    out.reserve(std::size_t(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t code = text[at].unicode();
        if (code < 0x80) {
            out += plainFold(code);
        } else if (code < keptReady) {
            out += readyLetters()[code];
        } else {
            const qsizetype units = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            out += foldedCharacter(text.mid(at, units));
            at += units - 1;
        }
    }
    return out;
}

} // namespace vigie
