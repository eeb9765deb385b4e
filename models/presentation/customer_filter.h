#pragma once

#include "presentation/customer_list_model.h"
#include "presentation/filter_completion.h"
#include "presentation/filter_terms.h"

namespace vigie {

/// What `is:` can ask of a customer, beside a single reason for attention.
enum class CustomerIs { Attention, Mine, Unmanaged };

/// One term of a filter of customers. A customer fulfils it by any of its values, or by none of
/// them where it is negated.
struct CustomerTerm
{
    enum class On { Text, Level, Manager, Is };

    On on = On::Text;
    bool negated = false;
    std::vector<std::string> texts; ///< of text, manager: folded
    quint32 levels = 0; ///< of level; of text: whose word begins so; a bit each
    quint32 reasons = 0; ///< of is; a bit each
    quint32 words = 0; ///< of is: of CustomerIs, a bit each
    FilterDoubt unknown = FilterDoubt::Nothing;
    qsizetype start = 0; ///< where it stands in what was typed
    qsizetype length = 0;
};

/// What was typed, understood. A customer passes who fulfils every term.
struct CustomerFilter
{
    std::vector<CustomerTerm> terms;
};

/// Understands anything, in the language of the queue's filter: words are looked for in name, key,
/// manager, level and what needs attention, as the list writes them; keys are `level`, `manager`
/// and `is`, which knows attention, mine, unmanaged and the stored words of the reasons.
CustomerFilter customerFilterFrom(const QString &typed);

/// The keys of that language; `managers` by login.
std::vector<FilterKey> customerFilterKeys(const QStringList &managers);

bool isManagedBy(const CustomerRow &row, const QString &login);

/// `login`: whose customers are *mine*.
bool passes(const ListedCustomer &customer, const CustomerFilter &filter, const QString &login);

} // namespace vigie
