#include "ui/widgets/choice_box.h"

#include "ui/look/type.h"
#include "ui/widgets/whole_text.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>

namespace vigie {

namespace {

constexpr std::size_t fewChoices = 12; // what one sees at a glance

/// The words as they are: there may be a hundred thousand, and an item for each would be dear.
class ChoicesModel final : public QAbstractListModel
{
public:
    ChoicesModel(std::vector<std::pair<QString, QString>> choices, QObject *parent)
        : QAbstractListModel(parent)
        , m_choices(std::move(choices))
    {
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_choices.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const auto &[value, word] = m_choices[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return word;
        case Qt::UserRole: return value;
        default: return {};
        }
    }

private:
    std::vector<std::pair<QString, QString>> m_choices;
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setPlaceholderText(tr("Choose…"));
}

void ChoiceBox::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    const QVariant chosen = currentData();
    setModel(new ChoicesModel(choices, this));
    if (choices.size() > fewChoices)
        search();
    const int kept = chosen.isValid() ? findData(chosen) : -1;
    setCurrentIndex(kept >= 0 ? kept : findData(QString()));
}

QString ChoiceBox::value() const
{
    if (!isEditable() || currentText() == itemText(currentIndex()))
        return currentData().toString();
    return itemData(findText(currentText(), Qt::MatchFixedString)).toString();
}

void ChoiceBox::setValue(const QString &value)
{
    if (const int index = findData(value); index >= 0)
        setCurrentIndex(index);
}

/// The chosen word is ended in "…" where it has no room.
bool ChoiceBox::event(QEvent *event)
{
    const int room = width() - scaled(11) - scaled(26);
    if (event->type() != QEvent::ToolTip || textWidth(currentText(), TextRole::Body) <= room)
        return QComboBox::event(event);
    tellWhole(*static_cast<QHelpEvent *>(event), *this, currentText());
    return true;
}

void ChoiceBox::search()
{
    setEditable(true);
    lineEdit()->setFocusPolicy(Qt::ClickFocus); // Tab comes to the box
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(tr("Choose, or type any part of it…"));
    connect(
        lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::takeTyped, Qt::UniqueConnection);
}

void ChoiceBox::takeTyped()
{
    if (currentText() == itemText(currentIndex()))
        return;
    const int exact = findText(currentText(), Qt::MatchFixedString);
    if (exact >= 0)
        setCurrentIndex(exact);
    else if (completer()->completionCount() == 1 && !currentText().isEmpty())
        setCurrentIndex(findText(completer()->currentCompletion()));
    setEditText(itemText(currentIndex()));
}

} // namespace vigie
