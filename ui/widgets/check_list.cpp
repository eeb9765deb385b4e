#include "ui/widgets/check_list.h"

#include "ui/look/measures.h"

namespace vigie {

namespace {

constexpr int mostRows = 6; // others are scrolled to
constexpr int edge = measure::focusWidth;

} // namespace

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(StyledPanel);
    setViewportMargins(edge, edge, edge, edge);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckList::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    clear();
    for (const auto &[value, word] : choices) {
        auto *line = new QListWidgetItem(word);
        line->setData(Qt::UserRole, value);
        line->setToolTip(word); // it may be cut
        line->setSizeHint(QSize(0, measure::row()));
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Unchecked);
        addItem(line);
    }
    updateGeometry();
}

QString CheckList::value() const
{
    QStringList values;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            values << item(row)->data(Qt::UserRole).toString();
    }
    return values.join(u',');
}

void CheckList::setValue(const QString &values)
{
    const QStringList checked = values.split(u',', Qt::SkipEmptyParts);
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(checked.contains(item(row)->data(Qt::UserRole).toString())
                ? Qt::Checked
                : Qt::Unchecked);
}

QSize CheckList::sizeHint() const
{
    return {scaled(200), qBound(1, count(), mostRows) * measure::row() + 2 * (frameWidth() + edge)};
}

/// The frame shows the focus.
void CheckList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    update();
}

void CheckList::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    update();
}

} // namespace vigie
