#pragma once

#include "domain/explanation.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace vigie::test {

/// A step's result reckoned again from its inputs, as its rule says it, by code that shares nothing
/// with the code it is held against.
class Reckoning
{
public:
    explicit Reckoning(const Step &step)
        : m_rule(step.rule)
    {
        for (const Input &input : step.inputs)
            m_inputs.insert(input.name, input.value);
    }

    Fact result() const
    {
        if (m_rule == u"Q4")
            return of(u"declared_at"_qs);
        if (m_rule == u"L3")
            return has(u"contract"_qs) ? contractLevel() : of(u"guarantee_minutes"_qs);
        if (m_rule == u"Q2")
            return Instant{due() - risk()};
        if (m_rule == u"E54")
            return Instant{due() + 1};
        if (m_rule == u"T3")
            return Instant{due()};
        if (m_rule == u"Q1" || m_rule == u"E15")
            return position();
        if (m_rule == u"L2" || m_rule == u"E57" || m_rule.startsWith(u"L2."))
            return eligible();
        if (isOfHours())
            return ofHours();
        return {}; // what says that there is none
    }

private:
    bool has(const QString &name) const { return m_inputs.contains(name); }
    Fact of(const QString &name) const { return m_inputs.value(name); }
    bool isNull(const QString &name) const { return of(name) == Fact(); }
    qint64 number(const QString &name) const { return std::get<qint64>(of(name)); }
    QString word(const QString &name) const { return std::get<QString>(of(name)); }
    bool yes(const QString &name) const { return std::get<bool>(of(name)); }

    Fact contractLevel() const
    {
        return isNull(u"level"_qs) ? Fact(u"standard"_qs) : of(u"level"_qs);
    }

    qint64 due() const
    {
        return std::get<Instant>(of(u"declared_at"_qs)).utcMs
            + number(u"guarantee_minutes"_qs) * 60'000;
    }

    qint64 risk() const
    {
        const qint64 guarantee = number(u"guarantee_minutes"_qs) * 60'000;
        qint64 left = guarantee / number(u"one_in"_qs);
        if (left < number(u"least_minutes"_qs) * 60'000)
            left = number(u"least_minutes"_qs) * 60'000;
        return left > guarantee / 2 ? guarantee / 2 : left;
    }

    Fact position() const
    {
        const QStringList bands{u"guaranteed"_qs, u"premium"_qs, u"incidents"_qs, u"requests"_qs,
            u"under-way"_qs, u"waiting"_qs};
        if (has(u"state"_qs))
            return band();
        if (has(u"before_bands"_qs))
            return number(u"before_bands"_qs) + number(u"before_within"_qs) + 1;
        qint64 before = 0;
        for (auto input = m_inputs.begin(); input != m_inputs.end(); ++input) {
            const bool counts = has(u"band"_qs) ? bands.contains(input.key())
                    && bands.indexOf(input.key()) < bands.indexOf(word(u"band"_qs))
                                                : input.key().startsWith(u"before_by_");
            before += counts ? std::get<qint64>(input.value()) : 0;
        }
        return before;
    }

    Fact band() const
    {
        const QString state = word(u"state"_qs);
        const bool premium
            = QStringList{u"pro"_qs, u"business"_qs, u"critical"_qs}.contains(word(u"level"_qs));
        if (state == u"closed")
            return {};
        if (yes(u"incident"_qs) && !isNull(u"deadline_at"_qs) && isNull(u"verdict"_qs))
            return u"guaranteed"_qs;
        if (state == u"reported")
            return {};
        if (state.startsWith(u"waiting-") || state == u"snoozed")
            return u"waiting"_qs;
        if (yes(u"owned"_qs) && !isNull(u"work_since_at"_qs))
            return u"under-way"_qs;
        return premium ? u"premium"_qs : yes(u"incident"_qs) ? u"incidents"_qs : u"requests"_qs;
    }

    Fact eligible() const
    {
        if (m_rule == u"E57")
            return word(u"level"_qs) == u"critical";
        if (m_rule == u"L2.ordered")
            return word(u"ordered"_qs) >= word(u"levels_since"_qs); // ISO dates sort as text
        if (m_rule == u"L2.licence")
            return word(u"panel"_qs) == u"plesk-web-host";
        if (m_rule == u"L2.study")
            return yes(u"study_accepted"_qs);
        if (m_rule == u"L2.new") {
            const auto day = [](const QString &iso) {
                return QDate::fromString(iso, Qt::ISODate).toJulianDay();
            };
            return number(u"earlier_paid_contracts"_qs) == 0
                && day(word(u"starts"_qs)) - day(word(u"ordered"_qs)) <= number(u"order_days"_qs);
        }
        bool all = true;
        for (auto input = m_inputs.begin(); input != m_inputs.end(); ++input)
            all = all && (input.key() == u"level" || std::get<bool>(input.value()));
        return all;
    }

    bool isOfHours() const
    {
        const QStringList rules{u"H1"_qs, u"H2"_qs, u"H3"_qs, u"H4"_qs, u"H5"_qs, u"E2"_qs,
            u"E8"_qs, u"E12"_qs, u"E13"_qs, u"E20"_qs, u"E21"_qs, u"E24"_qs, u"E59"_qs};
        return rules.contains(m_rule);
    }

    /// How many whole units hold a number.
    static qint64 unitsFor(qint64 count, qint64 unit) { return (count + unit - 1) / unit; }

    /// Of debits and balances: what a step says besides says itself.
    Fact ofHours() const
    {
        if (m_rule == u"H4")
            return word(u"coverage"_qs) == u"customer-time";
        if (m_rule == u"E20")
            return false;
        if (m_rule == u"E12")
            return unitsFor(number(u"exceeding_minutes"_qs), number(u"debit_unit_minutes"_qs))
                * number(u"debit_unit_minutes"_qs);
        if (has(u"worked_seconds"_qs))
            return unitsFor(number(u"worked_seconds"_qs), 60);
        if (has(u"granted_minutes"_qs))
            return fromAllowance();
        if (has(u"needed_minutes"_qs))
            return qMin(number(u"needed_minutes"_qs), number(u"credit_minutes"_qs));
        if (has(u"sale_unit_minutes"_qs))
            return unitsFor(number(u"missing_minutes"_qs), number(u"sale_unit_minutes"_qs));
        if (has(u"debited_minutes"_qs))
            return number(u"debited_minutes"_qs) - number(u"credit_minutes"_qs)
                + number(u"allowance_minutes"_qs);
        if (has(u"allowance_minutes"_qs))
            return number(u"worked_minutes"_qs) - number(u"allowance_minutes"_qs);
        for (const QString &itself : {u"machine"_qs, u"rebooked_at"_qs, u"corrected_minutes"_qs,
                 u"booked_minutes"_qs, u"blocks"_qs, u"minutes"_qs}) {
            if (has(itself))
                return of(itself);
        }
        qint64 sum = 0;
        for (const Fact &term : m_inputs)
            sum += std::get<qint64>(term);
        return sum;
    }

    Fact fromAllowance() const
    {
        const qint64 left = qMax(number(u"granted_minutes"_qs) - number(u"used_minutes"_qs), 0LL);
        return left == number(u"left_minutes"_qs) ? Fact(qMin(left, number(u"minutes"_qs)))
                                                  : Fact();
    }

    QString m_rule;
    QHash<QString, Fact> m_inputs;
};

/// What does not hold of an explanation: a step that its inputs do not give, or a last one that is
/// not the value. Empty if all is well.
inline QString flawOf(const Explanation &why)
{
    if (why.steps.empty())
        return u"no steps"_qs;
    for (const Step &step : why.steps) {
        if (Reckoning(step).result() != step.result)
            return step.rule + u' ' + step.sentence;
    }
    return why.steps.back().result == why.value ? QString() : u"the last step is not the value"_qs;
}

} // namespace vigie::test
