#include "operations/create_contact.h"

#include "operations/keys.h"
#include "operations/writing.h"

#include <QRegularExpression>

namespace vigie {

bool fromJson(const QJsonValue &json, EmailAddress &address)
{
    static const QRegularExpression form(
        u"\\A[^\\s\\x{0}-\\x{1f}@<>,;:\"()\\\\]{1,64}@[\\w.-]{1,255}\\z"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    return fromJson(json, address.text) && form.match(address.text).hasMatch();
}

Decision decide(const CreateContact &operation, Rows &rows, const Circumstances &now)
{
    const auto customer = rows.find(operation.customer);
    if (!customer)
        return unknown(operation.customer);
    if (auto no = refusedKey<Contact>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreateContact>(now))
        return *no;

    Writing writing(now);
    const Contact contact{writing.nextId<Contact>(), operation.key, customer->id, operation.name,
        operation.email.text, operation.phone, operation.mayCall.value_or(false),
        operation.technical.value_or(false)};
    writing.make(contact);
    return std::move(writing).done(contact.id.uuid, {});
}

} // namespace vigie
