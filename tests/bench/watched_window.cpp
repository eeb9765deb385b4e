#include "bench/watched_window.h"

#include "app/console/gui_watch.h"
#include "bench/measuring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace vigie::test {

Paintings::Paintings(QWidget *widget)
{
    widget->installEventFilter(this);
    for (QWidget *inner : widget->findChildren<QWidget *>())
        inner->installEventFilter(this);
}

bool Paintings::eventFilter(QObject *, QEvent *event)
{
    count += event->type() == QEvent::Paint;
    return false;
}

double waitFor(const std::function<bool()> &isSo, int atMostMs)
{
    double longest = 0;
    QElapsedTimer whole;
    whole.start();
    while (!isSo() && whole.elapsed() < atMostMs) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(round.nsecsElapsed()) / 1e6);
    }
    return longest;
}

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void watched(Blocks &blocks, const std::function<void()> &use)
{
    const GuiWatch watch([&](qint64 ms) {
        ++blocks.count;
        blocks.longestMs = std::max(blocks.longestMs, ms);
    });
    use();
    pass(50); // a block is told when it is over
}

void addBlocks(ResultTable &table, const QString &what, const Blocks &blocks)
{
    table.add({what, u"0 times"_qs,
        blocks.count == 0 ? u"0"_qs
                          : u"%1, longest %2 ms"_qs.arg(blocks.count).arg(blocks.longestMs),
        {}, {}, blocks.count == 0});
}

double sweepMs(const QAbstractItemModel &model, const QByteArray &word)
{
    QByteArray text;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            text += model.index(row, column).data(Qt::DisplayRole).toString().toUtf8() + '\n';
    const auto length = std::size_t(word.size());
    volatile qsizetype found = 0; // or the sweep is left out
    return medianMs(5, [&] {
        qsizetype hits = 0;
        const char *from = text.constData();
        const char *const end = from + text.size();
        while (
            const void *hit = ::memmem(from, std::size_t(end - from), word.constData(), length)) {
            from = static_cast<const char *>(hit) + length;
            ++hits;
        }
        found = hits;
    });
}

std::vector<double> typed(
    QLineEdit *field, const QString &word, const Paintings &paintings, int restMs)
{
    std::vector<double> figures;
    for (int round = 0; round < 3; ++round) {
        for (const QChar letter : word) {
            const int before = paintings.count;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(field, letter.toLatin1());
            waitFor([&] { return paintings.count > before; }, 2'000);
            figures.push_back(double(timer.nsecsElapsed()) / 1e6);
            pass(restMs);
        }
        field->clear();
        pass(200);
    }
    return figures;
}

void addKeystrokes(ResultTable &table, const QString &what, const std::vector<double> &figures,
    std::optional<double> sweep)
{
    const double usual = median(figures);
    const double worst = *std::ranges::max_element(figures);
    Measured line{what, u"≤ 16 ms"_qs,
        u"%1, worst %2"_qs.arg(millisecondsText(usual), millisecondsText(worst)), {}, {},
        usual <= 16};
    if (sweep) {
        line.floor = millisecondsText(*sweep) + u" (one sweep)"_qs;
        line.ratio = usual / *sweep;
    }
    table.add(line);
}

} // namespace vigie::test
