#include "bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

#include <time.h>

namespace vigie::test {

double median(std::vector<double> figures)
{
    std::ranges::sort(figures);
    return figures.at(figures.size() / 2);
}

double percentile(std::vector<double> figures, int percent)
{
    std::ranges::sort(figures);
    const std::size_t rank = (figures.size() * std::size_t(percent) + 99) / 100;
    return figures.at(std::max<std::size_t>(rank, 1) - 1);
}

double medianMs(int runs, const std::function<void()> &work)
{
    std::vector<double> figures;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        figures.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(figures);
}

double processorMs(const std::function<void()> &work)
{
    const auto spent = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = spent();
    work();
    return spent() - before;
}

qint64 monotonicNs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

double residentMiB(qint64 process)
{
    QFile file(process ? u"/proc/%1/smaps_rollup"_qs.arg(process) : u"/proc/self/smaps_rollup"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kib = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_"))
            kib += line.simplified().split(' ').value(1).toDouble();
    }
    return kib / 1024;
}

} // namespace vigie::test
