#pragma once

#include "book/directory.h"
#include "presentation/customer_view.h"

#include <QDate>

namespace vigie {

// Fields that several forms of the customers' place ask for.

/// A form about a customer, whose draft it is.
Form formAbout(const CustomerView &customer, const QString &operation, const QString &title,
    const QString &button);

FormField lineField(const QString &name, const QString &label, bool required);
/// The short name that links, imports and the command line know a thing by.
FormField keyField(const QStringList &madeOf = {});
FormField dayField(const QString &name, const QString &label, QDate day);
/// May be left open, which reads `unset`.
FormField optionalChoice(
    const QString &name, const QString &label, FormChoices choices, const QString &unset = u"–"_qs);
/// One of the staff, or nobody.
FormField personField(const QString &name, const QString &label, const Directory &directory,
    const QString &unset = u"–"_qs);
FormField technologiesField(const QString &label);

} // namespace vigie
