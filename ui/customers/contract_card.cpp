#include "ui/customers/contract_card.h"

#include "presentation/level_words.h"
#include "ui/customers/customer_panel.h"

namespace vigie {

void addAllowance(std::vector<CardLine> &lines, const QString &label, const AllowanceView &view)
{
    lines.push_back(CardValue{label, view.text, true});
    Bar bar;
    bar.left = view.left;
    lines.push_back(CardBar{bar});
}

void showContract(Card &card, const ContractView &view)
{
    card.setTitle(view.title);
    card.setLevel(view.level);
    card.setAside(view.inForce ? QString() : CustomerPanel::tr("not in force yet"));
    std::vector<CardLine> lines{CardHint{view.term}};
    if (!view.missing.isEmpty())
        lines.push_back(CardState{Mark::AtRisk, view.missing});
    if (view.allowance)
        addAllowance(lines, CustomerPanel::tr("Allowance this month"), *view.allowance);
    for (const FactView &fact : view.facts)
        lines.push_back(fact.label.isEmpty() ? CardLine(CardDivider{})
                                             : CardLine(CardValue{fact.label, fact.value}));
    card.setLines(lines);
}

std::vector<CardLine> pastLines(const std::vector<ContractView> &contracts)
{
    std::vector<CardLine> lines;
    for (const ContractView &one : contracts) {
        if (one.isPast)
            lines.push_back(CardValue{one.title + u"  ·  "_qs + levelWord(one.level), one.term});
    }
    return lines;
}

} // namespace vigie
