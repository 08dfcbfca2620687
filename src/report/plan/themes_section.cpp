// SPDX-License-Identifier: EUPL-1.2
// 2.2.3 and following: one sub-section for each theme that objectives answer (DM 132/2022, art. 3).
#include "plan/sections.h"

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

QString officeOf(const PlanFacts &facts, const Record &answer, const Record &objective)
{
    if (const Record *centre = facts.centreOf(objective)) {
        const QString name = facts.centreName(*centre);
        if (!name.isEmpty())
            return name;
    }
    return answer.text("office");
}

void writeAnswers(Document &document, const PlanFacts &facts, const Record &theme)
{
    const PlanFacts::Records answers = facts.answersTo(theme);
    if (answers.empty())
        return;
    const bool sentences = std::any_of(answers.begin(), answers.end(), [](const Record *answer) { return answer->has("sentence"); });
    Table table{QStringLiteral("Obiettivi: %1").arg(theme.text("title")), {codeColumn(QStringLiteral("Codice")), column(QStringLiteral("Obiettivo"))}};
    table.columns.push_back(column(QStringLiteral("Ufficio"), sentences ? 0.18 : 0.3));
    if (sentences)
        table.columns.push_back(column(QStringLiteral("Contributo"), 0.34));
    table.headerColumn = 0;
    for (const Record *answer : answers) {
        const Record *objective = facts.find(Kind::PerformanceObjective, answer->text("objective_id"));
        if (!objective)
            continue;
        Cell code = cell(Spans{codeLink(facts, *objective)});
        code.header = true;
        Row made = row({code, cell(objective->text("title")), cell(officeOf(facts, *answer, *objective))});
        if (sentences)
            made.cells.push_back(cell(answer->text("sentence")));
        made.origin = originOf(*objective);
        table.rows.push_back(std::move(made));
    }
    document.add(std::move(table));
}

QString figureText(const Record &figure)
{
    const QString text = figure.has("title") ? figure.text("title") : figure.text("text");
    if (figure.has("title") && figure.has("text"))
        return text + QStringLiteral(": ") + figure.text("text"); // the wording as given says more than its number
    if (!figure.has("value"))
        return text;
    const double value = figure.value("value").toDouble();
    const QString unit = figure.text("unit");
    if (unit == QLatin1String("EUR"))
        return text + QStringLiteral(": ") + money(value);
    return (text + QStringLiteral(": ") + number(qRound64(value)) + QLatin1Char(' ') + unit).trimmed();
}

/// "Rotazione ordinaria – dirigenti: almeno ogni 5 anni"
QString ruleText(const Record &rule)
{
    if (!rule.has("text"))
        return rule.text("title");
    QStringList about{rule.text("title"), rule.text("office")};
    about.removeAll(QString());
    return about.isEmpty() ? rule.text("text") : about.join(QStringLiteral(" – ")) + QStringLiteral(": ") + rule.text("text");
}

void writeSteps(Document &document, const PlanFacts::Records &steps)
{
    if (steps.empty())
        return;
    Table &table = document.table(QStringLiteral("Il procedimento, passo per passo"),
                                  {column(QStringLiteral("Fase"), 0.3), column(QStringLiteral("Ufficio"), 0.22),
                                   column(QStringLiteral("Termine"), 0.48)});
    table.headerColumn = 0;
    for (const Record *step : steps) {
        Cell head = cell(step->text("title"));
        head.header = true;
        table.rows.push_back(row({head, cell(step->text("office")), cell(step->text("text"))}));
    }
}

void writeList(Document &document, const QString &label, std::vector<ListItem> items)
{
    if (items.empty())
        return;
    document.paragraph(label, TextRole::Label);
    document.add(bullets(std::move(items)));
}

} // namespace

void writeProvisions(Document &document, const PlanFacts &facts, const Record &themeOrSection)
{
    std::vector<ListItem> figures;
    for (const Record *figure : facts.provisionsOf(themeOrSection, QStringLiteral("figure")))
        figures.push_back(item(figureText(*figure)));
    writeList(document, QStringLiteral("In cifre"), std::move(figures));
    writeSteps(document, facts.provisionsOf(themeOrSection, QStringLiteral("step")));
    std::vector<ListItem> rules;
    for (const Record *rule : facts.provisionsOf(themeOrSection, QStringLiteral("rule")))
        rules.push_back(item(ruleText(*rule)));
    writeList(document, QStringLiteral("Regole"), std::move(rules));
}

void writeTheme(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    const Record *theme = facts.find(Kind::Theme, place.section.text("theme_id"));
    if (!theme)
        return;
    writeLines(document, theme->text("description"));
    writeProvisions(document, facts, *theme);
    writeAnswers(document, facts, *theme);
    if (facts.answersTo(*theme).empty())
        document.paragraph(QStringLiteral("Nessun obiettivo del piano risponde a questo tema."), TextRole::Note);
}

} // namespace piao::report
