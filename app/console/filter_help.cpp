#include "app/console/filter_help.h"

#include "ui/console/queue_place.h"
#include "ui/widgets/search_field.h"

#include <QMenu>
#include <QSettings>

namespace vigie {

namespace {

const QString keptUnder = u"queue/filters"_qs;

QString withoutMnemonic(QString text) { return text.replace(u'&', u"&&"_qs); }

FilterNames namesOf(const Directory &directory)
{
    FilterNames names;
    for (const Directory::Company &customer : directory.customers)
        names.customers << customer.key;
    for (const Directory::Machine &machine : directory.machines)
        names.servers << machine.key;
    for (const Directory::Person &person : directory.staff)
        names.owners << person.login;
    return names;
}

} // namespace

FilterHelp::FilterHelp(QueuePlace &place)
    : m_place(place)
{
    connect(place.search(), &SearchField::typed, this, &FilterHelp::offer);
}

void FilterHelp::take(const Directory &directory) { m_keys = filterKeys(namesOf(directory)); }

void FilterHelp::offer(const QString &upToCursor)
{
    m_place.search()->offer(filterCompletions(upToCursor, m_keys));
}

void FilterHelp::showKept()
{
    QStringList kept = QSettings().value(keptUnder).toStringList();
    const QString present = m_place.search()->text().simplified();
    auto *menu = new QMenu(&m_place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &filter : kept)
        connect(menu->addAction(withoutMnemonic(filter)), &QAction::triggered, m_place.search(),
            [this, filter] { m_place.search()->setText(filter); });
    if (kept.isEmpty())
        menu->addAction(tr("No filter was kept yet."))->setEnabled(false);
    menu->addSeparator();
    const bool isKept = kept.contains(present);
    QAction *keep = menu->addAction(isKept ? tr("Forget “%1”").arg(withoutMnemonic(present))
            : present.isEmpty()            ? tr("Type a filter to keep it here")
                                           : tr("Keep “%1”").arg(withoutMnemonic(present)));
    keep->setEnabled(!present.isEmpty());
    connect(keep, &QAction::triggered, this, [kept, present, isKept]() mutable {
        if (isKept)
            kept.removeAll(present);
        else
            kept << present;
        QSettings().setValue(keptUnder, kept);
    });
    menu->popup(m_place.filters()->mapToGlobal(QPoint(0, m_place.filters()->height())));
}

} // namespace vigie
