// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/store/connection.h"

#include <functional>
#include <string>
#include <vector>

namespace piao::bench {

/// How large the plan to measure on is; by default the one that the bounds are stated for.
struct LargePlan {
    int publicValues = 20;
    int strategicObjectives = 200;
    int operationalObjectives = 2'000;
    int performanceObjectives = 50'000;
    int indicatorsEach = 4; ///< of each performance objective: 200,000 in all
    int years = 3;          ///< targets of each indicator: 600,000 in all
    int firstYear = 2024;

    /// Gives each record, in the order of Kind, complete with its rank.
    void eachRecord(const std::function<void(const domain::Record &)> &take) const;
};

/// A register of risks as large as a body of many thousand people has it.
struct LargeRegister {
    int areas = 11;
    int centres = 90;
    int criteria = 6;
    int factors = 8;
    int processes = 2'000;
    int eventsEach = 3;
    int measures = 20'000;
    int objectives = 500;

    /// Gives each record, in the order of Kind, complete with its rank: events judged and rated, each measure against an
    /// event and for an objective.
    void eachRecord(const std::function<void(const domain::Record &)> &take) const;
};

/// Anything that gives records one after the other.
using RecordSource = std::function<void(const std::function<void(const domain::Record &)> &)>;

/// Rows held ready for bare INSERTs: what is measured then is SQLite alone, the least that any writer has to pay.
class BareRows
{
public:
    explicit BareRows(const RecordSource &source);

    /// All rows in one transaction, with one reused statement for each table.
    void insertInto(store::Connection &connection) const;

private:
    struct Cell {
        enum class Type : char { Null, Integer, Real, Text } type = Type::Null;
        qint64 integer = 0; ///< Text: where it begins in m_texts, where it ends with a NUL
        double real = 0;
    };
    struct Row {
        domain::Kind kind;
        size_t firstCell;
    };

    void add(const domain::Record &record);
    Cell cellFrom(const QVariant &value);

    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::string m_texts;
};

/// A new plan file of that size at `path`, written by bare INSERTs; ends the program when it cannot be written.
void createPlanFile(const QString &path, const LargePlan &plan = {});
void createPlanFile(const QString &path, const LargeRegister &risks);

} // namespace piao::bench
