// SPDX-License-Identifier: EUPL-1.2
#include "superscript.h"

namespace piao::report {

QString superscript(int number)
{
    static const QString figures = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += figures[digit.digitValue()];
    return text;
}

} // namespace piao::report
