// SPDX-License-Identifier: EUPL-1.2
// What a check reads is said by its routes. Here each field and each record of the small plans is taken away in turn: what is
// found by following that edit is what a check of the whole plan finds.
#include "check_fragment.h"

#include "piao/domain/record_description.h"

#include <catch2/catch.hpp>

using namespace piao;
using namespace piao::test;
using domain::FieldType;
using domain::Kind;
using domain::Record;

namespace {

/// What is in the first list and not in the second.
std::string difference(QStringList lines, const QStringList &others)
{
    for (const QString &line : others)
        lines.removeOne(line);
    return lines.join(QStringLiteral("; ")).toStdString();
}

/// A fragment that is open, with its checker following it.
class FollowedFragment
{
public:
    explicit FollowedFragment(const CheckFragment &fragment)
        : m_fragment(fragment)
        , m_plan(fragment)
        , m_checker(checkPlan(m_plan.document(), fragment.today))
        , m_before(allFindings(m_checker))
    {
        QObject::connect(&m_plan.document(), &document::PlanDocument::changed,
                         [this](const document::ChangeNotice &notice) { m_checker.apply(notice); });
    }

    std::vector<Record> records()
    {
        std::vector<Record> all;
        for (const domain::RecordDescription &description : domain::allRecords()) {
            for (const Record &record : m_plan.document().reader().all(description.kind))
                all.push_back(record);
        }
        return all;
    }

    /// An edit that the plan refuses is no edit.
    template<typename Edit>
    void tryOut(const Record &record, const char *what, Edit &&edit)
    {
        if (!m_plan.document().perform({}, std::forward<Edit>(edit)))
            return;
        INFO(domain::describe(record.kind()).table << "/" << record.key().id.toStdString() << " " << what);
        const QStringList followed = allFindings(m_checker);
        const QStringList whole = allFindings(checkPlan(m_plan.document(), m_fragment.today));
        CHECK(difference(followed, whole) == "");
        CHECK(difference(whole, followed) == "");
        REQUIRE(m_plan.document().undo().ok());
        CHECK(difference(allFindings(m_checker), m_before) == "");
        CHECK(difference(m_before, allFindings(m_checker)) == "");
    }

    /// Another record of the kind; null when there is none.
    QVariant anotherOf(Kind kind, const QVariant &id)
    {
        for (const Record &record : m_plan.document().reader().all(kind)) {
            if (record.key().id != id.toString())
                return record.key().id;
        }
        return {};
    }

private:
    const CheckFragment &m_fragment;
    OpenFragment m_plan;
    checks::PlanChecker m_checker;
    QStringList m_before;
};

} // namespace

TEST_CASE("Taking away any field or record of a small plan is followed", "[law]")
{
    for (const CheckFragment &fragment : CheckFragment::all()) {
        INFO(fragment.check.toStdString() << ": " << fragment.name.toStdString());
        FollowedFragment plan(fragment);
        for (const Record &record : plan.records()) {
            const std::vector<domain::Field> &fields = record.description().fields;
            for (int field = 0; field < int(fields.size()); ++field) {
                if (!record.at(field).isValid() || fields[size_t(field)].is(domain::PrimaryKey))
                    continue;
                const auto setTo = [&](const QVariant &value) {
                    plan.tryOut(record, fields[size_t(field)].column,
                                [&](document::UnitOfWork &unit) { return unit.set(record.key(), field, value); });
                };
                if (!fields[size_t(field)].is(domain::Required))
                    setTo({});
                if (fields[size_t(field)].type == FieldType::Reference)
                    setTo(plan.anotherOf(fields[size_t(field)].reference, record.at(field)));
            }
            if (record.kind() != Kind::Plan)
                plan.tryOut(record, "removed", [&](document::UnitOfWork &unit) { return unit.remove(record.key()); });
        }
    }
}
