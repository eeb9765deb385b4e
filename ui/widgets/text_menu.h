#pragma once

#include "ui/widgets/action_button.h"

#include <utility>
#include <vector>

namespace vigie {

/// A button with a menu of texts that are kept ready; hidden while there are none.
class TextMenu : public ActionButton
{
    Q_OBJECT

public:
    explicit TextMenu(QWidget *parent = nullptr);

    /// Names and texts.
    void setTexts(std::vector<std::pair<QString, QString>> texts);
    /// Shows the menu below the button; nothing while there are no texts.
    void offer();
    /// In the language that is now in force.
    void speak();

Q_SIGNALS:
    void chosen(const QString &text);

private:
    std::vector<std::pair<QString, QString>> m_texts;
};

} // namespace vigie
