#pragma once

#include "presentation/acts.h"
#include "presentation/form_fields.h"
#include "presentation/queue_presenter.h"

#include <QPointer>

#include <map>

namespace vigie {

class ActDialog;

/// Marks what is refused among the coverages that a form offers. The function that decides the act
/// tries each, with what else is filled in.
class CoverageOffers : public QObject
{
    Q_OBJECT

public:
    CoverageOffers(Acts &acts, const QueuePresenter &queue);

    /// A dialog was opened; nothing where it asks for no coverage.
    void follow(ActDialog *dialog);

private:
    void ask();
    void tell(const std::map<QString, Refusal> &refused);

    Acts &m_acts;
    const QueuePresenter &m_queue;
    QPointer<ActDialog> m_dialog;
    FormChoices m_choices; ///< as the form had them
    FormValues m_askedFor; ///< of what was filled in, that which may decide
};

} // namespace vigie
