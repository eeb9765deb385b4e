#include "presentation/customer_filter.h"

#include "presentation/level_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie {

template <>
struct Words<CustomerIs>
{
    static constexpr std::array all{
        std::pair{CustomerIs::Attention, "attention"},
        std::pair{CustomerIs::Mine, "mine"},
        std::pair{CustomerIs::Unmanaged, "unmanaged"},
    };
};

/// Plain text has no key.
template <>
struct Words<CustomerTerm::On>
{
    static constexpr std::array all{
        std::pair{CustomerTerm::On::Level, "level"},
        std::pair{CustomerTerm::On::Manager, "manager"},
        std::pair{CustomerTerm::On::Is, "is"},
    };
};

namespace {

template <class Enum>
quint32 bitOf(Enum value)
{
    return 1u << quint32(value);
}

void readText(CustomerTerm &term, const QString &text)
{
    const std::string wanted = folded(text);
    term.texts.push_back(wanted);
    for (const auto &[level, stored] : Words<Level>::all) {
        if (folded(levelWord(level)).starts_with(wanted))
            term.levels |= bitOf(level);
    }
}

void readValue(CustomerTerm &term, const QString &value)
{
    bool isKnown = true;
    switch (term.on) {
    case CustomerTerm::On::Text:
    case CustomerTerm::On::Manager: term.texts.push_back(folded(value)); break;
    case CustomerTerm::On::Level: {
        const quint32 levels = wordsBeginningWith<Level>(value);
        term.levels |= levels;
        isKnown = levels != 0;
        break;
    }
    case CustomerTerm::On::Is: {
        const quint32 words = wordsBeginningWith<CustomerIs>(value);
        const quint32 reasons = wordsBeginningWith<Attention>(value);
        term.words |= words;
        term.reasons |= reasons;
        isKnown = (words | reasons) != 0;
        break;
    }
    }
    if (!isKnown)
        term.unknown = FilterDoubt::Word;
}

bool asksNothing(const CustomerTerm &term)
{
    return term.texts.empty() && !term.levels && !term.reasons && !term.words
        && term.unknown != FilterDoubt::Word;
}

CustomerTerm termFrom(const TypedTerm &typed)
{
    CustomerTerm term;
    term.negated = typed.isNegated();
    term.start = typed.start();
    term.length = typed.length();
    if (const auto known = valueOf<CustomerTerm::On>(QString::fromStdString(folded(typed.key())))) {
        term.on = *known;
        for (const QString &value : typed.values())
            readValue(term, value);
    } else if (!typed.text().isEmpty()) {
        term.unknown = typed.looksLikeKey() ? FilterDoubt::Key : FilterDoubt::Nothing;
        readText(term, typed.text());
    }
    return term;
}

/// What is searched of a customer, from its manager on; a line a field.
std::string_view managerIn(const std::string &text)
{
    const std::size_t key = text.find('\n');
    const std::size_t manager = key == std::string::npos ? key : text.find('\n', key + 1);
    return manager == std::string::npos ? std::string_view()
                                        : std::string_view(text).substr(manager);
}

bool holdsAny(std::string_view text, const std::vector<std::string> &wanted)
{
    return std::ranges::any_of(
        wanted, [&](const std::string &one) { return text.find(one) != std::string_view::npos; });
}

bool fulfils(const ListedCustomer &customer, const CustomerTerm &term, const QString &login)
{
    const CustomerRow &row = customer.row;
    const bool byLevel = term.levels & bitOf(row.level);
    const bool byReason = std::ranges::any_of(
        row.attention, [&](Attention reason) -> bool { return term.reasons & bitOf(reason); });
    switch (term.on) {
    case CustomerTerm::On::Text:
        return byLevel || holdsAny(customer.text, term.texts)
            || holdsAny(customer.reasons, term.texts);
    case CustomerTerm::On::Level: return byLevel;
    case CustomerTerm::On::Manager: return holdsAny(managerIn(customer.text), term.texts);
    case CustomerTerm::On::Is:
        return byReason || (term.words & bitOf(CustomerIs::Attention) && !row.attention.empty())
            || (term.words & bitOf(CustomerIs::Unmanaged) && !row.manager)
            || (term.words & bitOf(CustomerIs::Mine) && isManagedBy(row, login));
    }
    Q_UNREACHABLE();
}

} // namespace

CustomerFilter customerFilterFrom(const QString &typed)
{
    CustomerFilter filter;
    for (const TypedTerm &one : typedTerms(typed)) {
        CustomerTerm term = termFrom(one);
        if (!asksNothing(term))
            filter.terms.push_back(std::move(term));
    }
    return filter;
}

std::vector<FilterKey> customerFilterKeys(const QStringList &managers)
{
    const auto word = [](CustomerTerm::On on) { return QString(wordOf(on)); };
    return {{word(CustomerTerm::On::Level), wordsOf<Level>()},
        {word(CustomerTerm::On::Manager), managers},
        {word(CustomerTerm::On::Is), wordsOf<CustomerIs>() + wordsOf<Attention>()}};
}

bool isManagedBy(const CustomerRow &row, const QString &login)
{
    return row.manager && row.manager->key == login;
}

bool passes(const ListedCustomer &customer, const CustomerFilter &filter, const QString &login)
{
    return std::ranges::all_of(filter.terms,
        [&](const CustomerTerm &term) { return fulfils(customer, term, login) != term.negated; });
}

} // namespace vigie
