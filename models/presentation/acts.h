#pragma once

#include "operations/operation_json.h"
#include "presentation/desk.h"
#include "presentation/form.h"

namespace vigie {

/// Does what people ask for, by the operation's word and the fields they gave; tells how it ended.
/// What was given comes back with a refusal, so that nothing typed is lost.
class Acts : public QObject
{
    Q_OBJECT

public:
    explicit Acts(Desk &desk, QObject *parent = nullptr);

    /// The same act again, while it is under way, is the same one: a key that is held sends once.
    void submit(const QString &word, const FormValues &values);

    // Answered to whoever asks; a value that is not of its type is a failure that names it.

    /// What submitting would do now.
    Answer<Result<Outcome>> preview(const QString &word, const FormValues &values);
    /// Does it, and tells nobody else.
    Answer<Result<Outcome>> perform(const QString &word, const FormValues &values);

Q_SIGNALS:
    void done(const QString &word, const vigie::FormValues &values, const vigie::Outcome &outcome);
    void refused(
        const QString &word, const vigie::FormValues &values, const vigie::Refusal &refusal);
    void failed(const QString &word, const vigie::FormValues &values, const QString &message);

private:
    using Ask = Answer<Result<Outcome>> (Desk::*)(Operation);
    Answer<Result<Outcome>> ask(Ask how, const QString &word, const FormValues &values);

    struct UnderWay
    {
        QString word;
        FormValues values;

        friend bool operator==(const UnderWay &, const UnderWay &) = default;
    };

    Desk &m_desk;
    std::vector<UnderWay> m_underWay;
};

/// An operation from its word and the fields as texts.
ParsedOperation operationFromTexts(const QString &word, const FormValues &values);

} // namespace vigie
