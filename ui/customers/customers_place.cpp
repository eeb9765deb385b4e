#include "ui/customers/customers_place.h"

#include "presentation/customer_list_model.h"
#include "ui/console/actions.h"
#include "ui/customers/customer_panel.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

const std::vector<int> columnWidths{146, 82, 92, 52, 62, 0};

QVBoxLayout *bare(QVBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

CustomersPlace::CustomersPlace(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pages(new QStackedWidget)
    , m_table(new PlainTable(columnWidths, PlainTable::Rows::List))
    , m_empty(new EmptyState)
    , m_panel(new CustomerPanel(actions))
{
    m_splitter->setHandleWidth(scaled(5));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 560);
    m_splitter->setStretchFactor(1, 804);
    m_splitter->setSizes({scaled(560), scaled(804)});
    bare(new QVBoxLayout(this))->addWidget(m_splitter);
    m_table->setSortable(CustomerNameColumn);
    connect(m_table, &PlainTable::escaped, m_search, &QLineEdit::clear);
    connect(m_table, &PlainTable::opened, m_panel, &CustomerPanel::read);
    speak();
}

QWidget *CustomersPlace::list()
{
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto *column = bare(new QVBoxLayout(list));
    column->addWidget(heading());
    column->addWidget(filterLine());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    m_showAll = new ActionButton(QString(), ButtonKind::Primary);
    connect(m_showAll, &QAbstractButton::clicked, this, &CustomersPlace::showAll);
    m_empty->addButton(m_showAll);
    m_empty->addButton(new ActionButton(m_actions->action(ActionId::NewCustomer)));
    return list;
}

QWidget *CustomersPlace::heading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(scaled(16), scaled(9), scaled(13), 0);
    row->setSpacing(scaled(9));
    m_title = new ElidedLabel({TextRole::Title});
    m_title->keepWhole();
    m_count = new ElidedLabel({TextRole::Small, Tone::Muted});
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    row->addWidget(new ActionButton(m_actions->action(ActionId::NewCustomer)));
    return heading;
}

QWidget *CustomersPlace::filterLine()
{
    auto *filter = new QWidget;
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(scaled(16), scaled(9), scaled(13), scaled(8));
    row->setSpacing(scaled(8));
    m_search = new SearchField;
    m_search->setKeys(Qt::Key_Slash);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPlace::filterEdited);
    connect(m_search, &SearchField::left, this, [this] {
        if (m_pages->currentWidget() != m_table)
            return; // there is no list to go to
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectNext(1);
    });
    m_shares = new SegmentedControl;
    nameShares(); // now, so that Tab comes to them before the list
    connect(m_shares, &SegmentedControl::chosen, this, &CustomersPlace::shareChosen);
    row->addWidget(m_search, 1);
    row->addWidget(m_shares);
    return filter;
}

void CustomersPlace::speak()
{
    m_title->setText(tr("Customers"));
    m_search->setPlaceholderText(tr("Filter: words, level:pro, is:attention…"));
    m_search->setAccessibleName(tr("Filter the customers"));
    m_search->setTip(m_actions->action(ActionId::Filter)->toolTip());
    m_shares->setAccessibleName(tr("Which customers"));
    m_showAll->setText(tr("Show all"));
    m_table->setAccessibleName(tr("Customers"));
    m_panel->speak();
    setCounts(m_counts);
}

void CustomersPlace::setCounts(const Counts &counts)
{
    m_counts = counts;
    tellCount();
    nameShares();
}

void CustomersPlace::nameShares()
{
    m_shares->setSegments({{tr("All"), {}}, {tr("Mine"), QLocale().toString(m_counts.mine)},
        {tr("Needs attention"), QLocale().toString(m_counts.attention)}});
}

void CustomersPlace::tellCount()
{
    const QString all = tr("%n customer(s)", nullptr, m_counts.all);
    m_count->setText(m_counts.hits
            ? tr("%1 of %2").arg(QLocale().toString(*m_counts.hits), all)
            : all + u", "_qs + tr("%n need(s) attention", nullptr, m_counts.attention));
}

void CustomersPlace::showAll()
{
    m_search->clear();
    m_shares->setCurrent(All);
    Q_EMIT shareChosen(All);
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersPlace::setEmpty(bool empty, bool filtered, const QString &fact, const QString &help)
{
    m_showAll->setVisible(filtered);
    if (empty)
        m_empty->setWords(u"customers"_qs, fact, help);
    m_pages->setCurrentIndex(empty ? 1 : 0);
}

QByteArray CustomersPlace::layoutState() const { return m_splitter->saveState(); }

void CustomersPlace::setLayoutState(const QByteArray &state) { m_splitter->restoreState(state); }

QByteArray CustomersPlace::columnState() const { return m_table->columnState(); }

void CustomersPlace::setColumnState(const QByteArray &state) { m_table->setColumnState(state); }

} // namespace vigie
