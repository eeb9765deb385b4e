#pragma once

#include "support/company.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace vigie::test {

/// What happens to a company by chance: likely things and senseless ones, one after the other in
/// time, by everybody who may and who may not.
class Chance
{
public:
    struct Act
    {
        QString word;
        QString who;
        Instant at;
        Operation operation;
    };

    Chance(Company &company, const QRandomGenerator &random)
        : m_company(company)
        , m_random(random)
    {
    }

    /// Time goes on, what fell due is written, now and then a contract changes.
    Act next();

private:
    Act made(const QString &word, const QString &who, const QJsonObject &fields);
    bool oneIn(int times) { return m_random.bounded(times) == 0; }
    QString any(const QStringList &list) { return list[m_random.bounded(list.size())]; }
    template <class Enum>
    QString anyWord();
    void passTime();
    QString anyTicket();
    QString anyTicketFor(const QString &word, const QString &who);
    QString anyMessage(const QString &ticket);
    QString anyIntervention(const QString &ticket);
    QJsonArray anyPeriod();
    QJsonObject fieldsOf(const QString &word, const QString &who);
    QJsonObject openingBy(const QString &who);
    QJsonObject qualification(const QString &ticket);
    QJsonObject report(const QString &ticket);
    QJsonObject giving(const QString &ticket);

    Company &m_company;
    QRandomGenerator m_random;
    Instant m_now = Company::clock(QStringLiteral("10:00"));
    int m_opened = 0;
    Act m_last;
    QString m_lastTicket;
};

} // namespace vigie::test
