// SPDX-License-Identifier: EUPL-1.2
#include "plan/sheets/objective_sheets.h"

#include "plan/sheets/sheet_book.h"
#include "plan/sheets/sheet_rows.h"
#include "plan/sheets/work_tables.h"

#include <algorithm>

namespace piao::report {

using domain::Record;

namespace {

constexpr int deepestHeading = 6;

QString nameOf(const Record &objective)
{
    return objective.has("code") ? objective.text("code") : objective.text("title");
}

class SheetWriter
{
public:
    SheetWriter(Document &document, const PlanFacts &facts, int level)
        : m_document(document), m_facts(facts), m_book(facts), m_level(std::min(level, deepestHeading))
    {
    }

    void write()
    {
        if (m_book.isEmpty())
            return;
        writeList();
        for (const SheetBook::Office &office : m_book.offices()) {
            for (const Record *objective : office.objectives)
                writeSheet(*objective);
        }
    }

private:
    /// The contents page names the annex, not each sheet: this table does.
    void writeList()
    {
        if (m_book.leavesYearsOut()) {
            m_document.paragraph(QStringLiteral("Una scheda per ogni obiettivo del %1; le edizioni degli altri anni sono richiamate nella scheda.")
                                     .arg(m_facts.currentYear()));
        }
        Table &table = m_document.table(QStringLiteral("Le schede, ufficio per ufficio"),
                                        {column(QStringLiteral("Centro di responsabilità"), 0.28), column(QStringLiteral("Schede"), 0.72)});
        table.headerColumn = 0;
        table.dense = true;
        for (const SheetBook::Office &office : m_book.offices()) {
            Paragraphs links;
            for (const Record *objective : office.objectives) {
                const QString name = nameOf(*objective);
                Spans spans{link(name.isEmpty() ? QStringLiteral("Senza titolo") : name, QLatin1Char('#') + objectiveAnchor(*objective))};
                if (objective->has("code"))
                    spans.push_back(plain(QLatin1Char(' ') + objective->text("title")));
                links.push_back(paragraph(std::move(spans)));
            }
            table.rows.push_back(row({headCell(office.centre ? m_facts.centreName(*office.centre) : QStringLiteral("Centro non indicato")),
                                      cell(std::move(links))}));
            if (office.centre)
                table.rows.back().origin = originOf(*office.centre);
        }
    }

    void writeSheet(const Record &objective)
    {
        Heading &heading = m_document.heading(m_level, objective.text("code"),
                                              objective.has("title") ? objective.text("title") : QStringLiteral("Senza titolo"));
        heading.anchor = objectiveAnchor(objective);
        heading.page = pageOf(objective);
        heading.running = objective.text("code");
        heading.origin = originOf(objective);
        heading.inContents = false;
        heading.opensPage = true;
        const std::size_t first = m_document.blocks.size();
        writeNarrative(m_document, m_facts, objective, "description", m_level);
        setOrigins(first, originOf(objective, "description"));
        m_document.add(SheetRows(m_facts, m_book).tableOf(objective));
        writePhases(m_document, m_facts, objective);
        writeResultIndicators(m_document, m_facts, objective);
    }

    void setOrigins(std::size_t first, const QString &origin)
    {
        for (std::size_t i = first; i < m_document.blocks.size(); ++i) {
            std::visit([&](auto &block) {
                if constexpr (requires { block.origin; })
                    block.origin = origin;
            }, m_document.blocks[i]);
        }
    }

    /// A code printed twice does not take the other one's address.
    QString pageOf(const Record &objective)
    {
        const QString address = QStringLiteral("obiettivi/") + addressOf(nameOf(objective).isEmpty() ? objective.key().id : nameOf(objective));
        const int before = m_addresses[address]++;
        return before == 0 ? address : QStringLiteral("%1-%2").arg(address).arg(before + 1);
    }

    Document &m_document;
    const PlanFacts &m_facts;
    SheetBook m_book;
    int m_level;
    QHash<QString, int> m_addresses;
};

} // namespace

void writeObjectiveSheets(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    SheetWriter(document, facts, place.level + 1).write();
}

} // namespace piao::report
