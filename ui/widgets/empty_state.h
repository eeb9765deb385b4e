#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

class QHBoxLayout;

namespace vigie {

class IconLabel;

/// What stands where a list would be: an icon, one sentence of fact, one of help, and the one or
/// two buttons that fill the place.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &icon, const QString &fact, const QString &help);

    /// Takes the button over, to the right of the others.
    void addButton(ActionButton *button);

private:
    IconLabel *m_picture;
    Paragraph *m_fact;
    Paragraph *m_help;
    QHBoxLayout *m_buttons;
};

} // namespace vigie
