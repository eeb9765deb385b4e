#pragma once

#include <QString>
#include <QTextStream>

#include <optional>
#include <vector>

namespace vigie::test {

/// One thing measured: what it came to, what it was to be, and the floor beside it.
struct Measured
{
    QString what;
    QString goal;
    QString figure;
    QString floor; ///< empty: none
    std::optional<double> ratio; ///< figure to floor
    std::optional<bool> met; ///< nothing where the goal is for the eye
};

class ResultTable
{
public:
    void add(const Measured &one);
    /// As a Markdown table under the machine it was measured on.
    void print(QTextStream &out) const;

private:
    std::vector<Measured> m_rows;
};

/// "0.42 ms", "1.30 s"
QString millisecondsText(double ms);

} // namespace vigie::test
