#include "bench/result_table.h"

#include <QDate>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

namespace vigie::test {

namespace {

QString processor()
{
    QFile file(u"/proc/cpuinfo"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return u"an unknown processor"_qs;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

QString line(const Measured &one)
{
    return u"| %1 | %2 | %3 | %4 | %5 | %6 |"_qs.arg(one.what, one.goal, one.figure, one.floor,
        one.ratio ? QString::number(*one.ratio, 'f', 2) : QString(),
        !one.met       ? u"–"_qs
            : *one.met ? u"met"_qs
                       : u"missed"_qs);
}

} // namespace

void ResultTable::add(const Measured &one)
{
    m_rows.push_back(one);
    std::fprintf(stderr, "%s\n", qPrintable(line(one)));
}

void ResultTable::print(QTextStream &out) const
{
    out << QStringLiteral("Measured on %1 cores of %2, Qt %3, %4 build, %5.\n\n")
               .arg(QThread::idealThreadCount())
               .arg(processor(), QString::fromLatin1(qVersion()),
#ifdef QT_NO_DEBUG
                   u"release"_qs,
#else
                   u"debug"_qs,
#endif
                   QDate::currentDate().toString(Qt::ISODate));
    out << "| what | goal | figure | floor | ratio | |\n| --- | --- | --- | --- | --- | --- |\n";
    for (const Measured &one : m_rows)
        out << line(one) << '\n';
}

QString millisecondsText(double ms)
{
    return ms >= 1000 ? QString::number(ms / 1000, 'f', 2) + u" s"_qs
                      : QString::number(ms, 'f', ms < 10 ? 2 : 1) + u" ms"_qs;
}

} // namespace vigie::test
