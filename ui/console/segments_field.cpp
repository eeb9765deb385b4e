#include "ui/console/segments_field.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

const QString wallFormat = u"yyyy-MM-ddTHH:mm:ss"_qs;

/// What the clocks on the company's wall show, whatever the zone of this machine.
QDateTime wallTime(const QString &told)
{
    const QDateTime at = QDateTime::fromString(told, Qt::ISODateWithMs);
    const QTime time = at.time();
    return {at.date(), QTime(time.hour(), time.minute(), time.second()), Qt::UTC};
}

QHBoxLayout *bareRow(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    return row;
}

} // namespace

QString SegmentsField::End::value() const
{
    const QDateTime shown = edit->dateTime();
    return shown == wallTime(told) ? told : shown.toString(wallFormat);
}

SegmentsField::SegmentsField(const QString &measured, const QString &around, QWidget *parent)
    : QWidget(parent)
    , m_measured(measured)
    , m_around(around)
    , m_summary(new ElidedLabel({TextRole::Body, Tone::Muted}))
    , m_open(new LinkButton(tr("Edit segments"), TextRole::Small))
    , m_editor(new QWidget)
    , m_lines(new QVBoxLayout)
{
    auto *told = new QWidget;
    QHBoxLayout *line = bareRow(told);
    line->addWidget(m_summary, 1);
    line->addWidget(m_open);
    auto *add = new ActionButton(tr("Add a segment"), ButtonKind::Flat);
    add->setIcon(themedIcon(u"plus"_qs));
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(4));
    editor->addLayout(m_lines);
    editor->addWidget(add, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(told);
    column->addWidget(m_editor);
    m_editor->hide();
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        const bool isOpen = !m_editor->isHidden();
        if (isOpen)
            setValue({});
        m_editor->setVisible(!isOpen);
        tell();
        Q_EMIT edited();
    });
    connect(add, &QAbstractButton::clicked, this, [this] {
        const QString end = m_rows.empty() ? wallTime(m_around).toString(wallFormat)
                                           : m_rows.back().to.edit->dateTime().toString(wallFormat);
        addRow(end, end);
        touch();
        m_rows.back().from.edit->setFocus(Qt::OtherFocusReason);
    });
    fill(m_measured);
    tell();
}

void SegmentsField::ask()
{
    m_isAsked = true;
    m_open->hide();
    m_editor->show();
    setValue({});
}

SegmentsField::End SegmentsField::addEnd(const QString &told, const QString &name)
{
    auto *edit = new QDateTimeEdit;
    edit->setTimeSpec(Qt::UTC); // a clock on the wall, without gaps
    edit->setDateTime(wallTime(told));
    edit->setDisplayFormat(u"d MMM yyyy  HH:mm:ss"_qs);
    edit->setAccessibleName(name);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SegmentsField::touch);
    return {told, edit};
}

void SegmentsField::addRow(const QString &from, const QString &to)
{
    auto *box = new QWidget;
    const Row row{box, addEnd(from, tr("From")), addEnd(to, tr("To"))};
    auto *remove = new ActionButton(QString(), ButtonKind::Flat);
    remove->setIcon(themedIcon(u"cross"_qs));
    remove->setAccessibleName(tr("Remove this segment"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QAbstractButton::clicked, this, [this, box] { removeRow(box); });
    QHBoxLayout *line = bareRow(box);
    line->addWidget(row.from.edit);
    line->addWidget(new ElidedLabel(u"–"_qs, {TextRole::Body, Tone::Muted}));
    line->addWidget(row.to.edit);
    line->addWidget(remove);
    line->addStretch();
    m_lines->addWidget(box);
    m_rows.push_back(row);
}

void SegmentsField::removeRow(const QWidget *box)
{
    const auto row = std::ranges::find(m_rows, box, &Row::box);
    row->box->deleteLater();
    m_rows.erase(row);
    touch();
}

void SegmentsField::fill(const QString &json)
{
    for (const Row &row : m_rows)
        row.box->deleteLater();
    m_rows.clear();
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array())
        addRow(one[0].toString(), one[1].toString());
    if (m_isAsked && m_rows.empty())
        addRow(m_around, m_around);
}

void SegmentsField::touch()
{
    m_touched = true;
    tell();
    Q_EMIT edited();
}

/// "08:31:04 – 09:20:00, 09:48:44 – 10:34:00"
void SegmentsField::tell()
{
    QStringList spans;
    for (const Row &row : m_rows)
        spans << row.from.edit->time().toString(u"HH:mm:ss"_qs) + u" – "_qs
                + row.to.edit->time().toString(u"HH:mm:ss"_qs);
    m_summary->setText(spans.isEmpty() ? tr("no time of yours") : spans.join(u",  "_qs));
    m_open->setText(!m_editor->isHidden() ? tr("As measured") : tr("Edit segments"));
}

QString SegmentsField::json() const
{
    QJsonArray list;
    for (const Row &row : m_rows)
        list << QJsonArray{row.from.value(), row.to.value()};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString SegmentsField::value() const { return m_touched ? json() : QString(); }

void SegmentsField::setValue(const QString &json)
{
    m_touched = !json.isEmpty();
    fill(m_touched ? json : m_measured);
    if (m_touched)
        m_editor->show();
    tell();
}

void SegmentsField::setMeasured(const QString &json)
{
    m_measured = json;
    if (m_touched || !m_editor->isHidden())
        return;
    fill(m_measured);
    tell();
}

} // namespace vigie
