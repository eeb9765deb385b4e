#pragma once

#include "presentation/acts.h"
#include "presentation/drafts.h"
#include "presentation/queue_presenter.h"
#include "ui/widgets/refusal_box.h"

#include <QPointer>
#include <QTimer>

#include <vector>

namespace vigie {

class ActDialog;
class MainWindow;
class Sheets;

/// The form that is filled in, one at a time: what is typed is kept as a draft, and what it would
/// do is told meanwhile, anew as soon as somebody wrote. The same function decides it that decides
/// the act; what is booked otherwise than it was shown is told. (E43)
class OpenForm : public QObject
{
    Q_OBJECT

public:
    OpenForm(Acts &acts, Drafts &drafts, const QueuePresenter &queue, const Desk &desk,
        MainWindow &window, Sheets &sheets);

    /// Nothing while another one is open, or before anything was read.
    void open(const Form &form);
    bool isOpen() const;
    /// Whether an answer is about what is being filled in.
    bool isOf(const QString &word, const FormValues &values) const;
    /// The answer was told to whoever waits for it.
    void forget(const QString &word, const FormValues &values);

    // Of what is being filled in.

    /// Soon, for something may be otherwise by now. What is typed stays as it is.
    void lookAgain();
    /// It closes; its draft stays.
    void leave();
    /// A rule's no stands in it; what was typed stays.
    void refuse(const Refusal &refusal);
    void say(const RefusalWords &words);

Q_SIGNALS:
    /// Whoever knows more of what the form offers tells it in the dialog.
    void opened(vigie::ActDialog *dialog);
    /// Another one may be opened now.
    void closed();
    /// A report was accepted, but not as it was shown.
    void bookedOtherwise(
        const QString &word, const vigie::FormValues &values, const vigie::RefusalWords &words);

private:
    /// An act whose answer is waited for, by a dialog that may be gone before it comes.
    struct Submitted
    {
        QString word;
        FormValues values;
        QUuid subject; ///< whose draft it was
        QString shown; ///< what it would book, when it was submitted
        QPointer<ActDialog> dialog;
    };

    const BusinessCalendar &calendar() const;
    void look();
    void submit();
    const Submitted *submitted(const QString &word, const FormValues &values) const;
    void finish(const QString &word, const FormValues &values, const Outcome &outcome);
    void show(const Result<Outcome> &outcome);
    void showChanges(const Changes &changes, const Outlook &outlook);
    void showReport(const Changes &changes, qint64 debited);

    Acts &m_acts;
    Drafts &m_drafts;
    const QueuePresenter &m_queue;
    const Desk &m_desk;
    MainWindow &m_window;
    Sheets &m_sheets;
    QPointer<ActDialog> m_dialog;
    QTimer m_looking;
    bool m_isTold = false; ///< what went wrong stands there, until something is typed
    QString m_shown; ///< what a report would book, as it is shown; empty: nothing is shown of it
    std::vector<Submitted> m_submitted;
};

/// The ticket that an act is about; null where it is about none.
QUuid ticketOf(const FormValues &values);

} // namespace vigie
