// SPDX-License-Identifier: EUPL-1.2
// What is found after edits is what a check of the whole plan finds, in plans where values meet each other: titles, codes and years are
// taken from one record to another, so that duplicates, series and editions come and go.
#include "check_fragment.h"

#include "piao/domain/record_description.h"

#include <catch2/catch.hpp>

#include <random>

using namespace piao;
using namespace piao::document;
using namespace piao::domain;
using namespace piao::test;

namespace {

constexpr int rounds = 3;
constexpr int editsEach = 3;

/// Edits that only move values about.
class MovedValues
{
public:
    explicit MovedValues(unsigned seed) : m_random(seed) {}

    void edit(PlanDocument &document)
    {
        static_cast<void>(document.perform({}, [this](UnitOfWork &unit) -> Result<void> {
            const std::vector<Record> records = someRecords(unit);
            if (records.empty())
                return {};
            const Record &to = records[upTo(records.size())];
            if (upTo(6) == 0)
                return unit.remove(to.key());
            return copyField(unit, to, records[upTo(records.size())]);
        }));
    }

private:
    size_t upTo(size_t count) { return m_random() % count; }

    /// Those of one kind of which there are any.
    std::vector<Record> someRecords(UnitOfWork &unit)
    {
        std::vector<Kind> kinds;
        for (const RecordDescription &description : allRecords()) {
            if (unit.reader().count(description.kind) > 0)
                kinds.push_back(description.kind);
        }
        return kinds.empty() ? std::vector<Record>() : unit.reader().all(kinds[upTo(kinds.size())]);
    }

    Result<void> copyField(UnitOfWork &unit, const Record &to, const Record &from)
    {
        const std::vector<Field> &fields = to.description().fields;
        const int field = int(upTo(fields.size()));
        if (fields[size_t(field)].is(PrimaryKey) || fields[size_t(field)].is(Required))
            return {};
        return unit.set(to.key(), field, upTo(5) == 0 ? QVariant() : from.at(field));
    }

    std::mt19937 m_random;
};

std::string joined(const QStringList &lines)
{
    return lines.join(QStringLiteral("; ")).toStdString();
}

} // namespace

TEST_CASE("Following edits finds what a whole check finds: values that meet", "[law]")
{
    unsigned seed = 0;
    for (const CheckFragment &fragment : CheckFragment::all()) {
        INFO(fragment.check.toStdString() << ": " << fragment.name.toStdString());
        OpenFragment plan(fragment);
        checks::PlanChecker followed = checkPlan(plan.document(), fragment.today);
        QObject::connect(&plan.document(), &PlanDocument::changed, [&](const ChangeNotice &notice) { followed.apply(notice); });
        MovedValues edits(++seed);
        for (int round = 0; round < rounds; ++round) {
            for (int edit = 0; edit < editsEach; ++edit)
                edits.edit(plan.document());
            CHECK(joined(allFindings(followed)) == joined(allFindings(checkPlan(plan.document(), fragment.today))));
        }
    }
}
