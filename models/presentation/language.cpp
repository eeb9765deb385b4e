#include "presentation/language.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vigie {

QString languageOfEnvironment()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.front().startsWith(u"fr") ? u"fr"_qs : u"en"_qs;
}

void useLanguage(const QString &wanted)
{
    const QString language = wanted == u"fr" ? u"fr"_qs : u"en"_qs;
    static QTranslator own;
    static QTranslator toolkit;
    registerResources();
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&toolkit);
    if (own.load(u":/translations/vigie_"_qs + language))
        QCoreApplication::installTranslator(&own);
    if (toolkit.load(u"qtbase_"_qs + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&toolkit);
    QLocale::setDefault(language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace vigie
