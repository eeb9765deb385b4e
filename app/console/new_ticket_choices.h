#pragma once

#include "book/directory.h"
#include "presentation/form_fields.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace vigie {

class ActDialog;

/// What a new ticket's form offers: what it may be about and, for that, who may call.
class NewTicketChoices : public QObject
{
    Q_OBJECT

public:
    /// The directory is read anew in place.
    explicit NewTicketChoices(const Directory &directory);

    const FormChoices &machines() const { return m_machines; }
    /// There are others now; a form that is open offers them, too.
    void take(FormChoices machines);
    /// A dialog was opened; nothing where it is no new ticket's.
    void follow(ActDialog *dialog);

private:
    void offerCallers();

    const Directory &m_directory;
    FormChoices m_machines;
    QPointer<ActDialog> m_dialog;
    std::optional<QString> m_callersOf; ///< what callers were offered for, of this directory
};

} // namespace vigie
