// SPDX-License-Identifier: EUPL-1.2
// 2.2.1: the tree. Operational objective on the left; its performance objectives on the right, one row for each title,
// with the code of each year in which it runs under that title.
#include "plan/sections.h"

#include <algorithm>
#include <map>

namespace piao::report {

using domain::Record;

namespace {

/// The editions of one objective that bear the same title.
struct Line {
    QString title;
    std::map<int, PlanFacts::Records> byYear;
};

/// An edition goes to the line with its title unless that line has its year already: a code printed twice stays two.
std::vector<Line> linesOf(const PlanFacts::Records &editions)
{
    std::vector<Line> lines;
    for (const Record *edition : editions) {
        const QString title = edition->text("title");
        const int year = int(edition->integer("year"));
        Line *line = nullptr;
        for (Line &each : lines) {
            if (each.title == title && each.byYear.find(year) == each.byYear.end())
                line = &each;
        }
        if (!line)
            line = &lines.emplace_back(Line{title, {}});
        line->byYear[year].push_back(edition);
    }
    return lines;
}

/// Years of editions that the plan's period does not have: printed, in a column of their own, not hidden.
bool hasOtherYears(const PlanFacts &facts, const Record &value)
{
    for (const Record *objective : facts.strategicOf(value)) {
        for (const Record *operational : facts.operationalOf(*objective, value)) {
            for (const Record *edition : facts.performanceOf(*operational)) {
                if (std::find(facts.years.begin(), facts.years.end(), int(edition->integer("year"))) == facts.years.end())
                    return true;
            }
        }
    }
    return false;
}

/// A column of objective codes: a code such as 2024-A1-OP-01 is never divided at its hyphens.
Column codesColumn(const QString &title)
{
    Column made = codeColumn(title);
    made.minimum = 9;
    return made;
}

Cell codesCell(const PlanFacts &facts, const PlanFacts::Records &editions)
{
    if (editions.empty())
        return emptyCell();
    Paragraphs paragraphs;
    for (const Record *edition : editions)
        paragraphs.push_back(paragraph(Spans{codeLink(facts, *edition)}));
    return cell(std::move(paragraphs));
}

class TreeTable
{
public:
    TreeTable(const PlanFacts &facts, const Record &value, Table &table)
        : m_facts(facts), m_table(table), m_otherYears(hasOtherYears(facts, value))
    {
        m_table.columns = {column(upperFirst(facts.levelName(3, false)), 0.24),
                           column(upperFirst(facts.levelName(4, false)), m_otherYears ? 0.34 : 0.42)};
        if (m_otherYears)
            m_table.columns.push_back(codesColumn(QStringLiteral("Altri anni")));
        for (const int year : facts.years)
            m_table.columns.push_back(codesColumn(QString::number(year)));
        m_table.headerColumn = 0;
    }

    void add(const Record &operational)
    {
        const std::vector<Line> lines = linesOf(m_facts.performanceOf(operational));
        Cell left = leftCell(operational);
        left.rowSpan = std::max(1, int(lines.size()));
        if (lines.empty()) {
            m_table.rows.push_back(row({left, cell(Spans{italic(QStringLiteral("Nessun obiettivo nel triennio."))})}));
            return;
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            Row made = rightCells(lines[i]);
            if (i == 0)
                made.cells.insert(made.cells.begin(), left);
            made.origin = originOf(*lines[i].byYear.begin()->second.front());
            m_table.rows.push_back(std::move(made));
        }
    }

private:
    Cell leftCell(const Record &operational) const
    {
        Paragraphs paragraphs{paragraph(Spans{bold(shortCode(operational) + QLatin1Char(' ')), plain(operational.text("title"))})};
        QStringList centres;
        for (const Record *centre : m_facts.centresOf(operational))
            centres.append(centre->text("code"));
        if (!centres.isEmpty())
            paragraphs.push_back(paragraph(QStringLiteral("Centri: ") + centres.join(QStringLiteral(", ")), TextRole::Small));
        Cell made = cell(std::move(paragraphs));
        made.header = true;
        return made;
    }

    Row rightCells(const Line &line) const
    {
        Row made{{cell(line.title.isEmpty() ? QStringLiteral("—") : line.title)}};
        PlanFacts::Records others;
        for (const auto &[year, editions] : line.byYear) {
            if (std::find(m_facts.years.begin(), m_facts.years.end(), year) == m_facts.years.end())
                others.insert(others.end(), editions.begin(), editions.end());
        }
        if (m_otherYears)
            made.cells.push_back(codesCell(m_facts, others));
        for (const int year : m_facts.years) {
            const auto found = line.byYear.find(year);
            made.cells.push_back(found == line.byYear.end() ? emptyCell() : codesCell(m_facts, found->second));
        }
        return made;
    }

    const PlanFacts &m_facts;
    Table &m_table;
    bool m_otherYears;
};

} // namespace

void writeObjectiveTree(Document &document, const PlanFacts &facts)
{
    for (const Record &value : facts.values) {
        Table &table = document.table(
            QStringLiteral("%1 %2 – %3").arg(upperFirst(facts.levelName(1, false)), value.text("number"), value.text("title")), {});
        table.wide = true;
        TreeTable tree(facts, value, table);
        for (const Record *objective : facts.strategicOf(value)) {
            table.rows.push_back(groupRow(Spans{bold(shortCode(*objective) + QLatin1Char(' ')), plain(objective->text("title"))}));
            table.rows.back().origin = originOf(*objective);
            for (const Record *operational : facts.operationalOf(*objective, value))
                tree.add(*operational);
        }
    }
}

} // namespace piao::report
