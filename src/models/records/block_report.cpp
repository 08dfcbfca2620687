// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/block_report.h"

#include <QCoreApplication>
#include <QStringList>

namespace piao::models {
namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("BlockReport", source, nullptr, count);
}

} // namespace

QString BlockReport::summary() const
{
    if (error)
        return error->oneLine();
    QStringList parts{text(QT_TRANSLATE_NOOP("BlockReport", "%n cell(s) written."), cells)};
    if (rowsAdded > 0)
        parts.append(text(QT_TRANSLATE_NOOP("BlockReport", "%n row(s) added."), rowsAdded));
    if (!refusals.empty())
        parts.append(text(QT_TRANSLATE_NOOP("BlockReport", "%n cell(s) could not be read and were left as they were."),
            int(refusals.size())));
    return parts.join(QLatin1Char(' '));
}

QString BlockReport::details(int limit) const
{
    QStringList lines;
    for (const Refusal &refusal : refusals) {
        if (lines.size() == limit) {
            lines.append(text(QT_TRANSLATE_NOOP("BlockReport", "… and %n more."), int(refusals.size()) - limit));
            break;
        }
        lines.append(text(QT_TRANSLATE_NOOP("BlockReport", "Row %1, %2: %3"))
                         .arg(refusal.row + 1)
                         .arg(refusal.column, refusal.reason));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace piao::models
