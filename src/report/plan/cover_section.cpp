// SPDX-License-Identifier: EUPL-1.2
#include "plan/sections.h"

#include <QDate>
#include <QLocale>

namespace piao::report {

namespace {

QStringList approvalLines(const PlanFacts &facts)
{
    const QString numberOfAct = facts.plan.text("act_number");
    const QDate date = facts.plan.value("act_date").toDate();
    if (numberOfAct.isEmpty() && !date.isValid())
        return {};
    QString kind = facts.plan.text("act_kind");
    if (kind.isEmpty())
        kind = QStringLiteral("atto");
    QString line = QStringLiteral("Approvato con %1").arg(kind);
    if (!numberOfAct.isEmpty())
        line += QStringLiteral(" n. %1").arg(numberOfAct);
    if (date.isValid())
        line += QStringLiteral(" del %1").arg(QLocale(QLocale::Italian).toString(date, QStringLiteral("d MMMM yyyy")));
    return {line};
}

} // namespace

Cover planCover(const PlanFacts &facts)
{
    Cover cover;
    cover.body = facts.body.text("name");
    cover.title = QStringLiteral("Piano integrato di attività e organizzazione");
    cover.subtitle = QStringLiteral("PIAO");
    cover.period = facts.period();
    for (const QString &line : approvalLines(facts))
        cover.lines.push_back(line);
    return cover;
}

void writeIntroduction(Document &document, const PlanFacts &facts)
{
    const QString text = facts.plan.text("introduction");
    if (text.isEmpty())
        return;
    document.heading(1, {}, QStringLiteral("Introduzione e metodo")).opensPage = true;
    writeLines(document, text);
}

} // namespace piao::report
