#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace vigie::test {

/// The median of some figures, at least one.
double median(std::vector<double> figures);
/// The smallest of some figures, at least one, that so many per cent of them do not exceed.
double percentile(std::vector<double> figures, int percent);
/// Runs it that many times; the median in milliseconds of wall time.
double medianMs(int runs, const std::function<void()> &work);
/// Milliseconds of this thread's processor time.
double processorMs(const std::function<void()> &work);
/// Nanoseconds of the clock that all processes of the machine share.
qint64 monotonicNs();
/// Mebibytes of memory that a process holds for itself alone and that are resident; 0: this one.
double residentMiB(qint64 process = 0);

} // namespace vigie::test
