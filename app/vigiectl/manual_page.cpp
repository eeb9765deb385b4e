#include "app/vigiectl/manual_page.h"

#include "app/vigiectl/command_table.h"
#include "operations/operation_json.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vigie {

namespace {

/// Text that roff reads as text: no escapes, no hyphens broken, no line taken for a request.
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_qs).replace(u'-', u"\\-"_qs);
    text.replace(u"\n."_qs, u"\n\\&."_qs).replace(u"\n'"_qs, u"\n\\&'"_qs);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_qs + text : text;
}

/// Paragraphs; a line of its own stays one.
QString paragraphs(const QString &text)
{
    return plain(text)
               .replace(u"\n\n"_qs, u"\n.IP\n"_qs)
               .replace(QRegularExpression(u"\\n(?!\\.)"_qs), u"\n.br\n"_qs)
        + u'\n';
}

QString section(const QString &title) { return u".SH "_qs + title.toUpper() + u'\n'; }

QString entry(const QString &head, const QString &text)
{
    return u".TP\n.B "_qs + plain(head) + u'\n' + paragraphs(text);
}

QString entryOf(const Command &command)
{
    const QString details = detailsOf(command);
    return entry(QString::fromUtf8(command.usage),
        details.isEmpty() ? summaryOf(command) : summaryOf(command) + u"\n\n"_qs + details);
}

QString entryOf(const OperationInfo &info)
{
    QStringList fields;
    for (const FieldInfo &field : info.fields)
        fields << (field.required ? field.name : u'[' + field.name + u']') + u' ' + field.type;
    return entry(info.word, fields.join(u"\n"_qs) + u"\n("_qs + info.who.join(u", "_qs) + u')');
}

} // namespace

QString manualPage()
{
    QString page = u".TH VIGIECTL 1 \"\" \"Vigie "_qs + QStringLiteral(VIGIE_VERSION) + u"\"\n"_qs;
    page += section(QCoreApplication::translate("Vigiectl", "Name")) + u"vigiectl \\- "_qs
        + plain(QCoreApplication::translate(
            "Vigiectl", "the support console’s database on the command line"))
        + u'\n';
    page += section(QCoreApplication::translate("Vigiectl", "Synopsis")) + plain(usageOfAll())
        + u'\n';
    page += section(QCoreApplication::translate("Vigiectl", "Options"));
    for (const CommonOption &option : commonOptions())
        page += entry(QString::fromLatin1(option.usage), meaningOf(option));
    page += section(QCoreApplication::translate("Vigiectl", "Commands"));
    for (const Command &command : commandTable())
        page += entryOf(command);
    page += section(QCoreApplication::translate("Vigiectl", "Operations"));
    for (const OperationInfo &info : operationInfos())
        page += entryOf(info);
    page += section(QCoreApplication::translate("Vigiectl", "Exit status")) + plain(statusesText());
    return page;
}

} // namespace vigie
