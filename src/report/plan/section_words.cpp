// SPDX-License-Identifier: EUPL-1.2
#include "plan/sections.h"

#include <QLocale>

namespace piao::report {

namespace {

const QLocale &italian()
{
    static const QLocale locale(QLocale::Italian, QLocale::Italy);
    return locale;
}

} // namespace

void writeNarrative(Document &document, const QString &text, TextRole role)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            document.paragraph(line.trimmed(), role);
    }
}

QString objectiveAnchor(const domain::Record &objective)
{
    return QStringLiteral("obiettivo-") + objective.key().id;
}

QString valueAnchor(const domain::Record &value)
{
    return QStringLiteral("valore-") + value.key().id;
}

Span codeLink(const domain::Record &objective)
{
    const QString code = objective.text("code");
    if (code.isEmpty())
        return plain(QStringLiteral("—"));
    return link(code, QLatin1Char('#') + objectiveAnchor(objective));
}

QString shortCode(const domain::Record &record)
{
    const QString code = record.text("code");
    return code.isEmpty() ? record.text("number") : code;
}

QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString number(qlonglong value)
{
    return italian().toString(value);
}

QString money(double value)
{
    return QStringLiteral("€\u00A0") + italian().toString(value, 'f', 2);
}

} // namespace piao::report
