// SPDX-License-Identifier: EUPL-1.2
#include "figure.h"

#include <QByteArray>
#include <QFile>

#include <cstdio>

namespace piao::bench {

namespace {

/// A line of /proc/self/status in MiB; 0 where the system does not say.
double memoryOf(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void printFigure(const QString &name, double measured, double reference, const QString &unit, double bound)
{
    const double ratio = reference > 0 ? measured / reference : 0;
    const char *verdict = bound <= 0 ? "-" : ratio <= bound ? "ok" : "MISSED";
    const QByteArray limit = bound > 0 ? "<= " + QByteArray::number(bound) : QByteArray("-");
    std::printf("%s | %.3f %s | %.3f %s | %.2f | %s | %s\n", qPrintable(name), measured, qPrintable(unit), reference,
                qPrintable(unit), ratio, limit.constData(), verdict);
    std::fflush(stdout);
}

double peakMemory()
{
    return memoryOf("VmHWM:");
}

double residentMemory()
{
    return memoryOf("VmRSS:");
}

} // namespace piao::bench
