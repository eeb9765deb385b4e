#include "ui/console/queue_place.h"

#include "ui/console/actions.h"
#include "ui/look/measures.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

ActionId actOf(QueuePlace::Share share)
{
    switch (share) {
    case QueuePlace::All: return ActionId::ShowAll;
    case QueuePlace::Mine: return ActionId::ShowMine;
    case QueuePlace::Unclaimed: return ActionId::ShowUnclaimed;
    case QueuePlace::AtRisk: return ActionId::ShowAtRisk;
    }
    Q_UNREACHABLE();
}

} // namespace

QueuePlace::QueuePlace(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedWidget)
    , m_table(new QueueTable)
    , m_empty(new EmptyState)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading());
    column->addWidget(filterLine());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    m_showAll = new ActionButton(QString(), ButtonKind::Primary);
    connect(m_showAll, &QAbstractButton::clicked, this, &QueuePlace::showAll);
    connect(m_table, &QueueTable::chosenChanged, this, [this](int count) {
        m_chosen = count;
        tellCount();
    });
    m_further = new ActionButton(QString());
    m_further->hide();
    connect(m_further, &QAbstractButton::clicked, this, &QueuePlace::furtherWanted);
    m_empty->addButton(m_showAll);
    m_empty->addButton(m_further);
    m_empty->addButton(new ActionButton(actions->action(ActionId::NewTicket)));
    speak();
}

QWidget *QueuePlace::heading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(scaled(16), scaled(9), scaled(13), 0);
    row->setSpacing(scaled(9));
    m_title = new ElidedLabel({TextRole::Title});
    m_title->keepWhole();
    m_count = new ElidedLabel({TextRole::Small, Tone::Muted});
    m_count->keepWhole();
    m_news = new LinkButton({}, TextRole::Small);
    m_news->hide();
    connect(m_news, &QAbstractButton::clicked, m_actions->action(ActionId::GoToNews),
        &QAction::trigger);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_news);
    row->addWidget(new ActionButton(m_actions->action(ActionId::NewTicket)));
    return heading;
}

QWidget *QueuePlace::filterLine()
{
    auto *filter = new QWidget;
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(scaled(16), scaled(9), scaled(13), scaled(8));
    row->setSpacing(scaled(8));
    m_search = new SearchField;
    m_search->setKeys(Qt::Key_Slash);
    connect(m_search, &QLineEdit::textChanged, this, &QueuePlace::filterEdited);
    connect(m_search, &SearchField::left, this, [this] {
        if (m_pages->currentWidget() != m_table) { // there is no list to go to
            if (!m_further->isHidden())
                Q_EMIT furtherWanted();
            return;
        }
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectNext(1);
    });
    connect(m_table, &QueueTable::escaped, m_search, &QLineEdit::clear);
    m_filters = new ActionButton(QString(), ButtonKind::Flat);
    QAction *kept = m_actions->action(ActionId::Filters);
    m_filters->setIcon(kept->icon());
    connect(m_filters, &QAbstractButton::clicked, kept, &QAction::trigger);
    m_shares = new SegmentedControl;
    nameShares(); // now, so that Tab comes to them in their place
    checkShare();
    connect(m_shares, &SegmentedControl::chosen, this, &QueuePlace::checkShare);
    connect(m_shares, &SegmentedControl::chosen, this, &QueuePlace::shareChosen);
    row->addWidget(m_search, 1);
    row->addWidget(m_filters);
    row->addWidget(m_shares);
    return filter;
}

void QueuePlace::speak()
{
    m_title->setText(tr("Queue"));
    m_search->setPlaceholderText(tr("Filter: words, level:pro, due:<1h…"));
    m_search->setAccessibleName(tr("Filter the queue"));
    m_shares->setAccessibleName(tr("Which tickets"));
    m_showAll->setText(tr("Show all"));
    m_further->setText(tr("Look further"));
    m_further->setToolTip(tr("Look among reported and closed tickets"));
    m_further->setAccessibleName(tr("Look among reported and closed tickets"));
    m_filters->setAccessibleName(tr("Kept filters"));
    m_filters->setToolTip(m_actions->action(ActionId::Filters)->toolTip());
    m_search->setTip(m_actions->action(ActionId::Filter)->toolTip());
    m_news->setToolTip(m_actions->action(ActionId::GoToNews)->toolTip());
    m_table->setAccessibleName(tr("Queue"));
    setCounts(m_counts);
}

void QueuePlace::setCounts(const Counts &counts)
{
    m_counts = counts;
    tellCount();
    nameShares();
}

void QueuePlace::nameShares()
{
    const auto tip = [this](Share share) { return m_actions->action(actOf(share))->toolTip(); };
    m_shares->setSegments({{tr("All"), {}, false, tip(All)},
        {tr("Mine"), QString::number(m_counts.mine), false, tip(Mine)},
        {tr("Unclaimed"), QString::number(m_counts.unclaimed), false, tip(Unclaimed)},
        {tr("At risk"), QString::number(m_counts.atRisk), m_counts.atRisk > 0, tip(AtRisk)}});
}

void QueuePlace::checkShare() { m_actions->check(actOf(Share(share()))); }

void QueuePlace::tellCount()
{
    const QString open = tr("%n open", nullptr, m_counts.open);
    const QString shown
        = m_counts.hits ? tr("%1 of %2").arg(QLocale().toString(*m_counts.hits), open) : open;
    m_count->setText(
        m_chosen > 1 ? shown + u"  ·  "_qs + tr("%n chosen", nullptr, m_chosen) : shown);
}

QWidget *QueuePlace::filters() const { return m_filters; }

void QueuePlace::setNews(const QString &news)
{
    if (news == m_news->text())
        return;
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    if (news.isEmpty())
        return;
    QAccessibleEvent alert(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

int QueuePlace::share() const { return m_shares->current(); }

void QueuePlace::setShare(int share)
{
    m_shares->setCurrent(share);
    checkShare();
    Q_EMIT shareChosen(share);
}

void QueuePlace::showAll()
{
    m_search->clear();
    setShare(All);
    m_table->setFocus(Qt::OtherFocusReason);
}

void QueuePlace::setFurther(bool further) { m_further->setVisible(further); }

void QueuePlace::setEmpty(bool empty, bool filtered, const QString &fact, const QString &help)
{
    m_showAll->setVisible(filtered);
    if (empty)
        m_empty->setWords(u"inbox"_qs, fact, help);
    m_pages->setCurrentIndex(empty ? 1 : 0);
}

} // namespace vigie
