#include "ui/widgets/choice_box.h"

#include "ui/look/type.h"
#include "ui/widgets/whole_text.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

constexpr std::size_t fewChoices = 12; // what one sees at a glance

/// What stands in a line, and what of it is marked.
struct Line
{
    QString text;
    int cursor = 0;
    int markedFrom = 0;
    int marked = 0;
};

std::optional<Line> lineOf(const QLineEdit *edit)
{
    if (!edit)
        return {};
    return Line{
        edit->text(), edit->cursorPosition(), edit->selectionStart(), edit->selectionLength()};
}

void mark(QLineEdit &edit, const Line &line)
{
    if (edit.text() != line.text)
        return;
    edit.setCursorPosition(line.cursor);
    if (line.marked > 0)
        edit.setSelection(line.markedFrom, line.marked);
}

} // namespace

/// The words as they are: there may be a hundred thousand, and an item for each would be dear.
class ChoiceBox::Model final : public QAbstractListModel
{
public:
    Model(Choices choices, QObject *parent)
        : QAbstractListModel(parent)
        , m_choices(std::move(choices))
    {
    }

    const Choices &choices() const { return m_choices; }

    /// -1: none has that value.
    int rowOf(const QString &value) const
    {
        const auto found = std::ranges::find(m_choices, value, &Choices::value_type::first);
        return found == m_choices.end() ? -1 : int(found - m_choices.begin());
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
    Choices m_choices;
};

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
    , m_model(new Model({}, this))
{
    QComboBox::setModel(m_model);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choose({});
}

void ChoiceBox::setChoices(const Choices &choices)
{
    if (choices == m_model->choices())
        return;
    const QString before = value();
    {
        const QSignalBlocker quietly(this);
        const auto line = lineOf(lineEdit());
        const bool isTyped = line && line->text != itemText(currentIndex());
        const bool isChosen = currentIndex() >= 0;
        const QString kept = isChosen ? currentData().toString() : m_awaited;
        m_model = new Model(choices, this);
        if (completer())
            completer()->setModel(m_model);
        setModel(m_model); // it deletes the one before, for that was its child
        if (choices.size() > fewChoices)
            search();
        choose(isChosen && m_model->rowOf(kept) < 0 ? QString() : kept);
        if (isTyped) {
            setEditText(line->text);
            completer()->setCompletionPrefix(line->text);
        }
        if (line)
            mark(*lineEdit(), *line);
    }
    tellChangeFrom(before);
}

QString ChoiceBox::value() const
{
    if (currentIndex() < 0 && currentText().isEmpty())
        return m_awaited;
    if (!isEditable() || currentText() == itemText(currentIndex()))
        return currentData().toString();
    return itemData(findText(currentText(), Qt::MatchFixedString)).toString();
}

void ChoiceBox::setValue(const QString &value)
{
    const QString before = this->value();
    {
        const QSignalBlocker quietly(this);
        choose(value);
    }
    tellChangeFrom(before);
}

/// One that is awaited stands where nothing is chosen, as it is stored.
void ChoiceBox::choose(const QString &value)
{
    const int row = m_model->rowOf(value);
    m_awaited = row < 0 ? value : QString();
    setCurrentIndex(row);
    const QString asked = isEditable() ? tr("Choose, or type any part of it…") : tr("Choose…");
    setPlaceholderText(m_awaited.isEmpty() ? asked : m_awaited);
    if (lineEdit())
        lineEdit()->setPlaceholderText(placeholderText());
}

void ChoiceBox::tellChangeFrom(const QString &before)
{
    if (value() != before)
        Q_EMIT currentIndexChanged(currentIndex());
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
