// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_document.h"
#include "piao/document/tree_verbs.h"
#include "piao/domain/code_pattern.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "tree/new_node.h"
#include "tree/sibling_list.h"
#include "tree/tree_unit.h"
#include "document_text.h"

#include <QCoreApplication>
#include <QDate>

namespace piao::document {

using namespace domain;

namespace {

/// The edition keeps its number through the years where it can: 2024-A1-OP-01, 2025-A1-OP-01.
QString codeOfNextYear(PlanReader &reader, const Record &objective)
{
    const int year = int(objective.integer("year")) + 1;
    const Result<CodePattern> pattern = CodePattern::parse(reader.plan().text("code_pattern"));
    if (!pattern || !pattern->hasYear())
        return nextCode(reader, year, objective.text("centre_id"));
    Result<CodeParts> parts = pattern->read(objective.text("code"));
    if (!parts)
        return nextCode(reader, year, objective.text("centre_id"));
    parts->year = year;
    const QString code = pattern->build(*parts);
    const auto taken = store::guarded(reader.connection(), [&] {
        SQLite::Statement &row = reader.connection().prepared("SELECT 1 FROM performance_objective WHERE code = ?");
        store::bind(row, 1, code);
        const bool found = row.executeStep();
        row.tryReset();
        return found;
    });
    return taken && *taken ? nextCode(reader, year, objective.text("centre_id")) : code;
}

Record editionOf(PlanReader &reader, const Record &objective)
{
    Record edition = objective;
    for (const char *column : {"id", "rank", "state", "stage", "code"})
        edition.set(column, {});
    edition.set("previous_id", objective.value("id")).set("year", objective.integer("year") + 1);
    if (const QString code = codeOfNextYear(reader, objective); !code.isEmpty())
        edition.set("code", code);
    return edition;
}

/// A year later; the 29th of February becomes the 28th.
QVariant yearLater(const QVariant &date)
{
    return date.typeId() == QMetaType::QDate ? QVariant(date.toDate().addYears(1)) : date;
}

/// Copies what belongs to one objective to another.
class Copying
{
public:
    Copying(UnitOfWork &unit, const RecordKey &from, const RecordKey &to) : m_unit(unit), m_from(from), m_to(to) {}

    Result<void> all()
    {
        for (const auto step : {&Copying::phases, &Copying::indicators, &Copying::themes}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done;
        }
        return stakeholders("performance_id", m_from.id, m_to.id);
    }

private:
    Result<RecordKey> insertCopy(Record record, const char *owner, const QString &id)
    {
        if (record.description().keyFields().size() == 1)
            record.set("id", {});
        return m_unit.insert(record.set(owner, id));
    }

    Result<void> phases()
    {
        for (Record &phase : m_unit.reader().where(Kind::Phase, "objective_id", m_from.id)) {
            phase.set("start_date", yearLater(phase.value("start_date"))).set("end_date", yearLater(phase.value("end_date")));
            phase.set("progress", {});
            if (const auto copied = insertCopy(phase, "objective_id", m_to.id); !copied)
                return copied.error();
        }
        return {};
    }

    Result<void> indicators()
    {
        for (const Record &indicator : m_unit.reader().where(Kind::Indicator, "performance_id", m_from.id)) {
            const auto copied = insertCopy(indicator, "performance_id", m_to.id);
            if (!copied)
                return copied.error();
            for (const Record &target : m_unit.reader().where(Kind::Target, "indicator_id", indicator.text("id"))) {
                if (const auto done = insertCopy(target, "indicator_id", copied->id); !done)
                    return done.error();
            }
            if (const auto done = stakeholders("indicator_id", indicator.text("id"), copied->id); !done)
                return done;
        }
        return {};
    }

    Result<void> themes()
    {
        for (Record &answer : m_unit.reader().where(Kind::ObjectiveTheme, "objective_id", m_from.id)) {
            answer.set("rank", {});
            if (const auto copied = insertCopy(answer, "objective_id", m_to.id); !copied)
                return copied.error();
        }
        return {};
    }

    Result<void> stakeholders(const char *owner, const QString &from, const QString &to)
    {
        for (const Record &link : m_unit.reader().where(Kind::StakeholderLink, owner, from)) {
            if (const auto copied = insertCopy(link, owner, to); !copied)
                return copied.error();
        }
        return {};
    }

    UnitOfWork &m_unit;
    RecordKey m_from;
    RecordKey m_to;
};

Result<RecordKey> insertEdition(UnitOfWork &unit, const Record &objective)
{
    const Result<RecordKey> edition = unit.insert(editionOf(unit.reader(), objective));
    if (!edition)
        return edition;
    if (const Result<void> copied = Copying(unit, objective.key(), *edition).all(); !copied)
        return copied.error();
    const QString operational = objective.text("operational_id");
    const TreePlace place{operational.isEmpty() ? RecordKey() : RecordKey{Kind::OperationalObjective, operational, {}}, {}};
    const std::vector<Sibling> siblings = siblingsUnder(unit.connection(), Kind::PerformanceObjective, place.parent);
    const int next = positionOf(siblings, objective.key()) + 1;
    if (next >= int(siblings.size()))
        return edition;
    const Result<void> arranged = TreeUnit(unit).arrange({*edition}, {place.parent, siblings[size_t(next)].node});
    return arranged ? edition : Result<RecordKey>(arranged.error());
}

} // namespace

Result<RecordKey> TreeVerbs::addNextEdition(const RecordKey &objective)
{
    PlanReader &reader = m_document.reader();
    const Record record = reader.read(objective);
    if (record.isNull() || record.kind() != Kind::PerformanceObjective || !record.has("year"))
        return brokenRule(DocumentText::tr("Only a performance objective with a year has an edition of the year after."));
    const std::vector<Record> editions = reader.where(Kind::PerformanceObjective, "previous_id", objective.id);
    if (!editions.empty())
        return brokenRule(DocumentText::tr("%1 is already the edition of the year after.").arg(quoted(displayName(editions.front()))));
    RecordKey key;
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "«%1» continued in %2"))
        .arg(shortName(displayName(record))).arg(record.integer("year") + 1);
    const Result<void> done = m_document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = insertEdition(unit, record);
        if (!inserted)
            return inserted.error();
        key = *inserted;
        return {};
    });
    return done ? Result<RecordKey>(key) : Result<RecordKey>(done.error());
}

} // namespace piao::document
