#include "app/console/file_report.h"

#include "ui/console/main_window.h"

#include <QMessageBox>

namespace vigie {

FileReport::FileReport(MainWindow &window, const QString &path)
    : m_window(window)
    , m_checker(path)
{
    connect(&m_checker, &FileChecker::checked, this, [this](const QStringList &damage) {
        m_window.setBusy({}, {});
        if (!damage.isEmpty())
            sayDamaged(damage);
    });
    connect(&m_checker, &FileChecker::failed, this, [this](const QString &why) {
        m_window.setBusy({}, {});
        m_window.addTrouble(tr("The database could not be checked"), why);
    });
}

void FileReport::start()
{
    m_window.setBusy(tr("checking the database"),
        tr("It was not closed properly the last time. Work goes on meanwhile."));
    m_checker.start();
}

void FileReport::sayDamaged(const QStringList &damage)
{
    m_window.addTrouble(tr("The database is damaged"), damage.join(u'\n'));
    auto *said = new QMessageBox(QMessageBox::NoIcon, tr("Vigie"),
        tr("The database file is damaged: what you see may be incomplete or wrong."),
        QMessageBox::NoButton, &m_window);
    said->setAttribute(Qt::WA_DeleteOnClose);
    said->setInformativeText(
        tr("It was not closed properly the last time, and reading it from end to end found the "
           "places below. Stop working on it, keep a copy of the file as it is, and go back to the "
           "last backup."));
    said->setDetailedText(damage.join(u'\n'));
    said->addButton(tr("Understood"), QMessageBox::AcceptRole);
    said->open();
}

} // namespace vigie
