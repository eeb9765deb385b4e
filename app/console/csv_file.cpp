#include "app/console/csv_file.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QThreadPool>

namespace vigie {

namespace {

QString written(const QString &path, const QByteArray &csv)
{
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

Answer<QString> askCsvPath(QWidget *window, const QString &title, const QString &name)
{
    auto *choosing = new QFileDialog(window, title, QDir::homePath(),
        QCoreApplication::translate("CsvFile", "CSV files (*.csv)"));
    choosing->setAttribute(Qt::WA_DeleteOnClose);
    choosing->setAcceptMode(QFileDialog::AcceptSave);
    choosing->setDefaultSuffix(u"csv"_qs);
    choosing->selectFile(name);
    Answer<QString> answer;
    QObject::connect(choosing, &QFileDialog::fileSelected, choosing,
        [answer](const QString &path) { answer.give(path); });
    choosing->open();
    return answer;
}

Answer<QString> writeCsv(const QString &path, const QByteArray &csv)
{
    Answer<QString> answer;
    QThreadPool::globalInstance()->start([path, csv, answer] {
        const QString problem = written(path, csv);
        QMetaObject::invokeMethod(
            qApp, [answer, problem] { answer.give(problem); }, Qt::QueuedConnection);
    });
    return answer;
}

} // namespace vigie
