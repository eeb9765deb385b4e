#pragma once

#include "app/console/file_checker.h"

namespace vigie {

class MainWindow;

/// The check of a file that was not closed properly, told in the window: that it goes on, and what
/// it found.
class FileReport : public QObject
{
    Q_OBJECT

public:
    FileReport(MainWindow &window, const QString &path);

    void start();

private:
    void sayDamaged(const QStringList &damage);

    MainWindow &m_window;
    FileChecker m_checker;
};

} // namespace vigie
