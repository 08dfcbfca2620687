// SPDX-License-Identifier: EUPL-1.2
#include "wording/excerpt.h"

namespace piao::checks {

QString excerptAround(const QString &text, qsizetype at, qsizetype before, qsizetype behind)
{
    constexpr qsizetype leastHidden = 8;
    qsizetype from = at - before;
    if (from > leastHidden) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space >= 0 && space < at ? space + 1 : from;
    } else {
        from = 0;
    }
    qsizetype end = at + behind;
    if (end + leastHidden < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        end = space > at ? space : end;
    } else {
        end = text.size();
    }
    QString shown = text.mid(from, end - from).simplified();
    if (from > 0)
        shown.prepend(u'…');
    if (end < text.size())
        shown.append(u'…');
    return u'«' + shown + u'»';
}

} // namespace piao::checks
