#include "ui/widgets/choice_box.h"

#include "ui/look/type.h"
#include "ui/widgets/whole_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace vigie {

namespace {

constexpr std::size_t fewChoices = 12; // what one sees at a glance

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
    auto *items = new QStandardItemModel(this);
    QList<QStandardItem *> column;
    column.reserve(qsizetype(choices.size()));
    for (const auto &[value, word] : choices) {
        column << new QStandardItem(word);
        column.back()->setData(value, Qt::UserRole);
    }
    items->appendColumn(column);
    setModel(items);
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
