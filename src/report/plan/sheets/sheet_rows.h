// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"
#include "plan/sheets/sheet_book.h"

namespace piao::report {

/// The table at the head of a sheet: a label and what the plan says to it. What it does not say has no row.
class SheetRows
{
public:
    SheetRows(const PlanFacts &facts, const SheetBook &book) : m_facts(facts), m_book(book) {}

    Table tableOf(const domain::Record &objective);

private:
    void addPlace(const domain::Record &objective);
    void addChain(const domain::Record &objective);
    void addThemes(const domain::Record &objective);
    void addMeans(const domain::Record &objective);
    void addStakeholders(const domain::Record &objective);
    void addPrevention(const domain::Record &objective);
    void addEditions(const domain::Record &objective);
    void addWayBack(const domain::Record &objective);

    void add(const QString &label, Paragraphs paragraphs, const char *column = nullptr);
    void addText(const QString &label, const QString &text, const char *column);
    /// One label for one, another for several.
    void addLevel(int level, Paragraphs paragraphs, const char *column = nullptr);

    const PlanFacts &m_facts;
    const SheetBook &m_book;
    const domain::Record *m_objective = nullptr;
    Table m_table;
};

} // namespace piao::report
