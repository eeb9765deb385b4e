#include "presentation/level_words.h"

#include <QCoreApplication>

namespace vigie {

QString levelWord(Level level)
{
    const char *word = nullptr;
    switch (level) {
    case Level::Standard: word = QT_TRANSLATE_NOOP("Level", "Standard"); break;
    case Level::Serenity: word = QT_TRANSLATE_NOOP("Level", "Serenity"); break;
    case Level::Pro: word = QT_TRANSLATE_NOOP("Level", "Pro"); break;
    case Level::Business: word = QT_TRANSLATE_NOOP("Level", "Business"); break;
    case Level::Critical: word = QT_TRANSLATE_NOOP("Level", "Critical"); break;
    }
    return QCoreApplication::translate("Level", word);
}

} // namespace vigie
