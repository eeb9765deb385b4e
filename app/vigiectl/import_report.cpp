#include "app/vigiectl/import_report.h"

#include "presentation/row_note_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vigie {

namespace {

constexpr std::size_t longestList = 1000;

QJsonArray listed(const std::vector<RowNote> &notes, const QString &reason)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < std::min(notes.size(), longestList); ++i)
        rows << QJsonObject{{u"row"_qs, notes[i].row}, {reason, rowNoteText(notes[i])}};
    return rows;
}

QStringList lines(const std::vector<RowNote> &notes, const char *what)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(notes.size(), longestList); ++i)
        lines << QCoreApplication::translate("Import", what)
                     .arg(QString::number(notes[i].row), rowNoteText(notes[i]));
    if (notes.size() > longestList)
        lines << QCoreApplication::translate(
            "Import", "… and %n more row(s)", nullptr, int(notes.size() - longestList));
    return lines;
}

} // namespace

QJsonObject importJson(const ImportReport &report)
{
    return {{u"tickets"_qs, report.tickets}, {u"events"_qs, report.events},
        {u"taken"_qs, report.taken}, {u"already"_qs, report.already},
        {u"mended"_qs, listed(report.mended, u"what"_qs)},
        {u"mended_count"_qs, qint64(report.mended.size())},
        {u"refused"_qs, listed(report.refused, u"why"_qs)},
        {u"refused_count"_qs, qint64(report.refused.size())},
        {u"levels_unused"_qs, listed(report.levelsUnused, u"what"_qs)},
        {u"levels_unused_count"_qs, qint64(report.levelsUnused.size())}};
}

QStringList importLines(const ImportReport &report)
{
    const auto counted = [](const char *text, qint64 count) {
        return QCoreApplication::translate("Import", text, nullptr, int(count));
    };
    return lines(report.levelsUnused, QT_TRANSLATE_NOOP("Import", "Row %1 of the levels: %2"))
        + lines(report.mended, QT_TRANSLATE_NOOP("Import", "Row %1, mended: %2"))
        + lines(report.refused, QT_TRANSLATE_NOOP("Import", "Row %1, refused: %2"))
        + QStringList{counted(QT_TRANSLATE_N_NOOP("Import", "%n ticket(s) found"), report.tickets),
            counted(QT_TRANSLATE_N_NOOP("Import", "%n event(s) read"), report.events),
            counted(QT_TRANSLATE_N_NOOP("Import", "%n ticket(s) taken"), report.taken),
            counted(
                QT_TRANSLATE_N_NOOP("Import", "%n ticket(s) were there already"), report.already),
            counted(
                QT_TRANSLATE_N_NOOP("Import", "%n row(s) mended"), qint64(report.mended.size())),
            counted(
                QT_TRANSLATE_N_NOOP("Import", "%n row(s) refused"), qint64(report.refused.size()))};
}

} // namespace vigie
