#include "ui/console/act_dialog.h"

#include "operations/key_from.h"
#include "presentation/action_table.h"
#include "presentation/forms.h"
#include "presentation/minutes_text.h"
#include "presentation/money_text.h"
#include "ui/console/segments_field.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_menu.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace vigie {

namespace {

constexpr int edge = 1; // not every desktop draws one

QWidget *onGround(QPalette::ColorRole role)
{
    auto *widget = new QWidget;
    widget->setBackgroundRole(role);
    widget->setAutoFillBackground(true);
    return widget;
}

QFrame *line()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Midlight);
    return frame;
}

bool hasText(const Form &form)
{
    return std::ranges::count(form.fields, FormField::Kind::Text, &FormField::kind) > 0;
}

/// What is typed into a field of minutes or money, as the number it stands for.
std::optional<qint64> numberFrom(FormField::Kind kind, const QString &text)
{
    switch (kind) {
    case FormField::Kind::Minutes: return minutesFrom(text);
    case FormField::Kind::Money: return centsFrom(text);
    case FormField::Kind::Percent: return percentFrom(text);
    default: return {};
    }
}

void insets(QLayout *layout, int horizontal, int vertical)
{
    layout->setContentsMargins(
        scaled(horizontal), scaled(vertical), scaled(horizontal), scaled(vertical));
}

} // namespace

ActDialog::ActDialog(const Form &form, QWidget *window)
    : QDialog(window)
    , m_form(form)
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(form.title);
    setAccessibleName(form.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(line());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(entry(), 1);
    middle->addWidget(outlook());
    column->addLayout(middle, 1);
    column->addWidget(line());
    column->addWidget(foot());
    const int height = sizeHint().height();
    resize(scaled(860), hasText(m_form) ? std::max(height, scaled(560)) : height);
    const auto first = std::ranges::find(m_form.fields, true, &FormField::first);
    if (first != m_form.fields.end())
        m_editors[first->name]->setFocus(Qt::OtherFocusReason);
    else if (m_form.fields.empty())
        m_button->setFocus(Qt::OtherFocusReason);
    suggest();
    for (const auto &[name, read] : m_read)
        m_initial[name] = read();
    follow();
}

QWidget *ActDialog::head()
{
    auto *head = onGround(QPalette::Base);
    auto *column = new QVBoxLayout(head);
    insets(column, 20, 12);
    column->setSpacing(scaled(4));
    column->addWidget(new ElidedLabel(m_form.title, {TextRole::Title}));
    column->addWidget(new ElidedLabel(m_form.about, {TextRole::Body, Tone::Muted}));
    return head;
}

QWidget *ActDialog::entry()
{
    auto *entry = onGround(QPalette::Base);
    auto *column = new QVBoxLayout(entry);
    insets(column, 20, 14);
    column->setSpacing(scaled(4));
    for (const FormField &field : m_form.fields) {
        const bool isText = field.kind == FormField::Kind::Text;
        auto *part = new QWidget;
        auto *lines = new QVBoxLayout(part);
        insets(lines, 0, 0);
        lines->setSpacing(scaled(4));
        QWidget *editor = editorOf(field);
        lines->addLayout(labelOf(field, editor));
        editor->setAccessibleName(field.label);
        m_editors[field.name] = editor;
        lines->addWidget(editor, isText ? 1 : 0);
        const bool inside = field.kind == FormField::Kind::Line
            || field.kind == FormField::Kind::Minutes || field.kind == FormField::Kind::Money
            || field.kind == FormField::Kind::Percent;
        if (!field.hint.isEmpty() && !inside) {
            m_hints[field.name] = new ElidedLabel(field.hint, {TextRole::Small, Tone::Muted});
            lines->addWidget(m_hints[field.name]);
        }
        lines->addSpacing(scaled(6));
        m_parts[field.name] = part;
        column->addWidget(part, isText ? 1 : 0);
    }
    if (!hasText(m_form))
        column->addStretch();
    return entry;
}

/// A field's label, and what is kept ready for it at its right.
QHBoxLayout *ActDialog::labelOf(const FormField &field, QWidget *editor)
{
    auto *row = new QHBoxLayout;
    auto *label = new ElidedLabel(field.label, {TextRole::SmallMedium, Tone::Text2});
    label->setBuddy(editor); // a screen reader takes a choice's name from its label
    row->addWidget(label, 1);
    auto *text = qobject_cast<GrowingText *>(editor);
    if (!text || field.texts.empty())
        return row;
    auto *menu = new TextMenu;
    menu->setTexts(field.texts);
    connect(menu, &TextMenu::chosen, text, &GrowingText::insert);
    row->addWidget(menu);
    return row;
}

QWidget *ActDialog::editorOf(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Choice: {
        auto *combo = new ChoiceBox;
        combo->setChoices(field.choices);
        combo->setValue(field.value);
        m_read[field.name] = [combo] { return combo->value(); };
        m_set[field.name] = [combo](const QString &value) { combo->setValue(value); };
        connect(combo, &QComboBox::currentIndexChanged, this, &ActDialog::follow);
        connect(combo, &QComboBox::editTextChanged, this, &ActDialog::follow);
        return combo;
    }
    case FormField::Kind::Several: {
        auto *list = new CheckList;
        list->setChoices(field.choices);
        list->setValue(field.value);
        m_read[field.name] = [list] { return list->value(); };
        m_set[field.name] = [list](const QString &value) { list->setValue(value); };
        connect(list, &QListWidget::itemChanged, this, &ActDialog::follow);
        return list;
    }
    case FormField::Kind::Minutes:
    case FormField::Kind::Money:
    case FormField::Kind::Percent:
    case FormField::Kind::Line: {
        auto *edit = new QLineEdit(field.value);
        edit->setPlaceholderText(field.hint);
        m_read[field.name] = [edit, kind = field.kind] {
            const QString text = edit->text().trimmed();
            const auto number = numberFrom(kind, text);
            return number ? QString::number(*number) : text;
        };
        m_set[field.name] = [edit](const QString &value) { edit->setText(value); };
        connect(edit, &QLineEdit::textChanged, this, &ActDialog::follow);
        return edit;
    }
    case FormField::Kind::Text: {
        auto *edit = new GrowingText;
        edit->setText(field.value);
        edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_read[field.name] = [edit] { return edit->toPlainText(); };
        m_set[field.name] = [edit](const QString &value) { edit->setText(value); };
        connect(edit, &QTextEdit::textChanged, this, &ActDialog::follow);
        return edit;
    }
    case FormField::Kind::Segments: {
        auto *edit = new SegmentsField(field.value, field.around);
        if (field.required)
            edit->ask();
        m_read[field.name] = [edit] { return edit->value(); };
        m_set[field.name] = [edit](const QString &value) { edit->setValue(value); };
        connect(edit, &SegmentsField::edited, this, &ActDialog::follow);
        return edit;
    }
    case FormField::Kind::Day: {
        auto *edit = new QDateEdit(QDate::fromString(field.value, Qt::ISODate));
        edit->setDisplayFormat(u"ddd d MMM yyyy"_qs);
        edit->setCalendarPopup(true);
        m_read[field.name] = [edit] { return edit->date().toString(Qt::ISODate); };
        m_set[field.name] = [edit](const QString &value) {
            edit->setDate(QDate::fromString(value, Qt::ISODate));
        };
        connect(edit, &QDateEdit::dateChanged, this, &ActDialog::follow);
        return edit;
    }
    case FormField::Kind::Moment: {
        const auto wall = [](const QString &told) {
            const QDateTime at = QDateTime::fromString(told, Qt::ISODateWithMs);
            return QDateTime(at.date(), at.time(), Qt::UTC);
        };
        auto *edit = new QDateTimeEdit;
        edit->setTimeSpec(Qt::UTC); // a clock on the company's wall, without gaps
        edit->setDateTime(wall(field.value));
        edit->setDisplayFormat(u"ddd d MMM yyyy  HH:mm"_qs);
        edit->setCalendarPopup(true);
        m_read[field.name]
            = [edit] { return edit->dateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_qs); };
        m_set[field.name] = [edit, wall](const QString &value) { edit->setDateTime(wall(value)); };
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ActDialog::follow);
        return edit;
    }
    }
    Q_UNREACHABLE();
}

QWidget *ActDialog::outlook()
{
    auto *outlook = onGround(QPalette::Window);
    outlook->setFixedWidth(scaled(344));
    auto *column = new QVBoxLayout(outlook);
    insets(column, 16, 14);
    m_preview = new Card;
    m_preview->setPreview(true);
    m_preview->setTitle(tr("What it will do"));
    m_preview->setAside(tr("preview"));
    m_refusal = new RefusalBox;
    m_refusal->hide();
    m_refusal->setWhyKeys(QKeySequence(QLatin1StringView(actionInfo(ActionId::WhyRefused).keys)));
    connect(m_refusal, &RefusalBox::copyRequested, this, &ActDialog::copyRequested);
    connect(m_refusal, &RefusalBox::whyRequested, this, &ActDialog::whyRequested);
    m_remark = new Paragraph({TextRole::Small, Tone::Text2});
    m_remark->hide();
    column->addWidget(m_preview);
    column->addWidget(m_remark);
    column->addWidget(m_refusal);
    column->addStretch();
    return outlook;
}

QWidget *ActDialog::foot()
{
    auto *foot = onGround(QPalette::Base);
    auto *row = new QHBoxLayout(foot);
    insets(row, 20, 12);
    row->setSpacing(scaled(8));
    m_state = new ElidedLabel({TextRole::Small, Tone::Muted});
    m_exchange = new LinkButton({}, TextRole::Small);
    offerExchange(false);
    connect(m_exchange, &QAbstractButton::clicked, this, &ActDialog::exchange);
    row->addWidget(m_state);
    row->addWidget(m_exchange);
    m_missing = new ElidedLabel({TextRole::Small, Tone::Muted, Qt::AlignRight});
    row->addWidget(m_missing, 1);
    auto *cancel = new ActionButton(tr("Cancel"));
    cancel->setKeys(Qt::Key_Escape);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_button = new ActionButton(m_form.button, ButtonKind::Primary);
    m_button->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(m_button, &QPushButton::clicked, this, &ActDialog::submitted);
    row->addWidget(cancel);
    row->addWidget(m_button);
    return foot;
}

FormValues ActDialog::values() const
{
    FormValues values = m_form.given;
    for (const auto &[name, read] : m_read) {
        if (const QString value = read(); !value.isEmpty())
            values[name] = value;
    }
    return values;
}

FormValues ActDialog::changes() const
{
    FormValues changes;
    for (const auto &[name, read] : m_read) {
        const QString value = read();
        if (value != m_initial[name] && !isOnlyMade(name, value))
            changes[name] = value;
    }
    for (const FormField &field : m_form.fields) {
        if (field.stays && !changes.isEmpty())
            changes[field.name] = m_read.at(field.name)();
    }
    return changes;
}

/// Of what is in other fields, and not typed.
bool ActDialog::isOnlyMade(const QString &field, const QString &value) const
{
    const auto made = m_suggested.find(field);
    return made != m_suggested.end() && !value.isEmpty() && value == made->second;
}

void ActDialog::set(const FormValues &typed)
{
    for (auto value = typed.begin(); value != typed.end(); ++value) {
        if (const auto field = m_set.find(value.key()); field != m_set.end())
            field->second(value.value());
    }
}

void ActDialog::restore(const FormValues &typed, const QString &note)
{
    set(typed);
    setDraftState(note);
    offerExchange(true);
    m_state->show();
}

void ActDialog::setAside(const FormValues &typed)
{
    m_aside = typed;
    offerExchange(!m_exchange->isHidden());
}

/// What is written and what was put aside change places, so that neither is lost.
void ActDialog::exchange()
{
    const FormValues back = std::exchange(m_aside, changes());
    Q_EMIT putAside(m_aside);
    set(m_initial);
    set(back);
    offerExchange(!back.isEmpty());
    follow();
}

void ActDialog::offerExchange(bool isRestored)
{
    m_exchange->setText(m_aside.isEmpty() ? tr("Start afresh") : tr("Bring back what was written"));
    m_exchange->setVisible(isRestored || !m_aside.isEmpty());
}

void ActDialog::setDraftState(const QString &text) { m_state->setText(text); }

void ActDialog::renew(const Form &form)
{
    m_form.button = form.button;
    for (const FormField &field : form.fields) {
        const auto editor = m_editors.find(field.name);
        if (editor == m_editors.end())
            continue;
        if (auto *segments = qobject_cast<SegmentsField *>(editor->second))
            segments->setMeasured(field.value);
        if (const auto hint = m_hints.find(field.name); hint != m_hints.end())
            hint->second->setText(field.hint);
    }
}

bool ActDialog::isMissing(const FormField &field, const FormValues &given) const
{
    const bool required = field.required || given.contains(field.requiredWith);
    return required && isAskedFor(field, given) && given.value(field.name).trimmed().isEmpty();
}

std::vector<const FormField *> ActDialog::missing() const
{
    const FormValues given = values();
    std::vector<const FormField *> fields;
    for (const FormField &field : m_form.fields) {
        if (isMissing(field, given))
            fields.push_back(&field);
    }
    return fields;
}

bool ActDialog::isComplete() const { return missing().empty(); }

std::optional<FormValues> ActDialog::valuesToLookAt() const
{
    FormValues given = values();
    for (const FormField &field : m_form.fields) {
        if (!isMissing(field, given) || field.mayLack)
            continue;
        if (field.standIn.isEmpty())
            return {};
        given[field.name] = field.standIn;
    }
    return given;
}

void ActDialog::showAskedFor()
{
    const FormValues given = values();
    for (const FormField &field : m_form.fields)
        m_parts[field.name]->setVisible(isAskedFor(field, given));
}

/// A key made of other fields, or what goes with what one of them holds.
QString ActDialog::suggestionFor(const FormField &field) const
{
    QStringList parts;
    for (const QString &part : field.madeOf)
        parts << m_read.at(part)().trimmed();
    if (const QString name = parts.join(u' ').trimmed(); !name.isEmpty())
        return keyFrom(name);
    const auto fits
        = std::ranges::find_if(field.suggestions, [this](const FormField::Suggestion &one) {
              const QString held = m_read.at(one.field)();
              return one.held.isEmpty() ? !held.isEmpty() : held == one.held;
          });
    return fits == field.suggestions.end() ? QString() : fits->value;
}

void ActDialog::suggest()
{
    for (const FormField &field : m_form.fields) {
        if (field.madeOf.isEmpty() && field.suggestions.empty())
            continue;
        const QString now = suggestionFor(field);
        const QString before = std::exchange(m_suggested[field.name], now);
        if (m_read.at(field.name)() == before && now != before)
            m_set.at(field.name)(now);
    }
}

void ActDialog::showMissing()
{
    QStringList labels;
    for (const FormField *field : missing())
        labels << field->label;
    m_button->setEnabled(labels.isEmpty());
    m_missing->setText(labels.isEmpty() ? QString() : tr("Needed: %1").arg(labels.join(u", "_qs)));
    m_state->setVisible(labels.isEmpty() || !m_exchange->isHidden()); // there is room for one
}

void ActDialog::goToMissing()
{
    if (const auto fields = missing(); !fields.empty())
        m_editors.at(fields.front()->name)->setFocus(Qt::OtherFocusReason);
}

void ActDialog::follow()
{
    if (!m_button)
        return; // still being built
    suggest();
    showAskedFor();
    showMissing();
    Q_EMIT edited();
}

void ActDialog::setPreview(const std::vector<CardLine> &lines, const QString &figure)
{
    m_refusal->hide();
    m_preview->setFigure(figure);
    m_preview->setLines(lines);
    m_preview->show();
}

void ActDialog::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    QMetaObject::invokeMethod(this, &ActDialog::growToFit, Qt::QueuedConnection);
}

void ActDialog::setRefusal(const RefusalWords &refusal)
{
    m_preview->hide();
    m_refusal->setRefusal(refusal);
    m_refusal->show();
    // New words have their height only once they are laid out.
    QMetaObject::invokeMethod(this, &ActDialog::growToFit, Qt::QueuedConnection);
}

/// Never smaller than it was, for nothing should jump while somebody types.
void ActDialog::growToFit()
{
    const int most = parentWidget()->window()->height();
    resize(width(), std::max(height(), std::min(sizeHint().height(), most)));
}

void ActDialog::setChoices(const QString &field, const FormChoices &choices)
{
    std::ranges::find(m_form.fields, field, &FormField::name)->choices = choices;
    qobject_cast<ChoiceBox *>(m_editors.at(field))->setChoices(choices);
}

void ActDialog::setButton(const QString &text) { m_button->setText(text); }

void ActDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).lineStrong);
}

void ActDialog::keyPressEvent(QKeyEvent *event)
{
    const bool send = event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (send && m_button->isEnabled())
        Q_EMIT submitted();
    else if (send)
        goToMissing();
    else if (!send && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        focusNextChild(); // Return alone sends nothing
    else
        QDialog::keyPressEvent(event);
}

} // namespace vigie
