#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Where somebody is written to: one name, one `@`, one host, nothing that could end a header.
struct EmailAddress
{
    QString text;
};

inline QJsonValue toJson(const EmailAddress &address) { return address.text; }
bool fromJson(const QJsonValue &json, EmailAddress &address);
inline QString typeOf(std::type_identity<EmailAddress>) { return u"e-mail address"_qs; }

/// A person at a customer. Unless it is said, they may not call and are told of no alerts. (E17,
/// E19)
struct CreateContact
{
    QString key;
    Reference<Customer> customer;
    QString name;
    EmailAddress email;
    std::optional<QString> phone;
    std::optional<bool> mayCall;
    std::optional<bool> technical;
};

template <>
struct Fields<CreateContact>
{
    static constexpr const char *kind = "create-contact";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("key", &CreateContact::key),
        column("customer", &CreateContact::customer),
        column("name", &CreateContact::name),
        column("email", &CreateContact::email),
        column("phone", &CreateContact::phone),
        column("may-call", &CreateContact::mayCall),
        column("technical", &CreateContact::technical),
    };
};

Decision decide(const CreateContact &operation, Rows &rows, const Circumstances &now);

} // namespace vigie
