#include "presentation/acts.h"

#include "presentation/sentences.h"

#include <algorithm>

namespace vigie {

ParsedOperation operationFromTexts(const QString &word, const FormValues &values)
{
    QJsonObject fields;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto typed = typedField(word, value.key(), value.value());
        if (!typed)
            return tl::unexpected(typed.error());
        fields[value.key()] = *typed;
    }
    return operationFrom(word, fields);
}

Acts::Acts(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Acts::submit(const QString &word, const FormValues &values)
{
    const auto operation = operationFromTexts(word, values);
    if (!operation) {
        Q_EMIT failed(word, values, problemText(operation.error()));
        return;
    }
    if (std::ranges::count(m_underWay, UnderWay{word, values}) > 0)
        return;
    m_underWay.push_back({word, values});
    m_desk.submit(*operation).then(this, [=, this](const Result<Outcome> &outcome) {
        std::erase(m_underWay, UnderWay{word, values});
        if (!outcome)
            Q_EMIT failed(word, values, failureText(outcome.error()));
        else if (const auto *refusal = std::get_if<Refusal>(&outcome->decision))
            Q_EMIT refused(word, values, *refusal);
        else
            Q_EMIT done(word, values, *outcome);
    });
}

Answer<Result<Outcome>> Acts::preview(const QString &word, const FormValues &values)
{
    return ask(&Desk::preview, word, values);
}

Answer<Result<Outcome>> Acts::perform(const QString &word, const FormValues &values)
{
    return ask(&Desk::submit, word, values);
}

Answer<Result<Outcome>> Acts::ask(Ask how, const QString &word, const FormValues &values)
{
    const auto operation = operationFromTexts(word, values);
    if (!operation)
        return Answer<Result<Outcome>>::ready(Result<Outcome>(
            vigie::failed({Failure::Kind::Rejected, problemText(operation.error())})));
    return (m_desk.*how)(*operation);
}

} // namespace vigie
