#pragma once

#include "presentation/answer.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace vigie {

/// Asks where a CSV is to be saved, under that name unless another is typed. Not answered where
/// that is given up.
Answer<QString> askCsvPath(QWidget *window, const QString &title, const QString &name);
/// Writes it while the windows go on: a disk may be slow. Answers what went wrong, else nothing.
Answer<QString> writeCsv(const QString &path, const QByteArray &csv);

} // namespace vigie
