#pragma once

#include "bench/result_table.h"

#include <QAbstractItemModel>
#include <QObject>

#include <functional>
#include <vector>

class QLineEdit;
class QWidget;

namespace vigie::test {

/// Counts the paintings of a widget and of those in it.
class Paintings : public QObject
{
public:
    explicit Paintings(QWidget *widget);
    bool eventFilter(QObject *, QEvent *event) override;
    int count = 0;
};

/// Handles events until it is so; the longest that one round of them took, in milliseconds.
double waitFor(const std::function<bool()> &isSo, int atMostMs = 60'000);

/// Lets time pass, asleep between events.
void pass(int ms);

/// How often the window's thread was not free for longer than it may be, and the longest time.
struct Blocks
{
    int count = 0;
    qint64 longestMs = 0;
};

/// Watches while a window is used, and until it is at rest.
void watched(Blocks &blocks, const std::function<void()> &use);
void addBlocks(ResultTable &table, const QString &what, const Blocks &blocks);

/// One sweep for a word over as much text as the rows have, in milliseconds.
double sweepMs(const QAbstractItemModel &model, const QByteArray &word);

/// From each key of a word to the end of the painting that follows, in milliseconds: typed three
/// times into a field that has the focus, with `restMs` after each key, and emptied each time.
std::vector<double> typed(
    QLineEdit *field, const QString &word, const Paintings &paintings, int restMs = 0);
/// Beside one sweep over the text that is filtered, where there is one.
void addKeystrokes(ResultTable &table, const QString &what, const std::vector<double> &figures,
    std::optional<double> sweep = {});

} // namespace vigie::test
