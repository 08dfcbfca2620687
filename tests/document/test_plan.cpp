// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"

#include <catch2/catch.hpp>

namespace piao::test {

using namespace document;
using namespace domain;

TestPlan::TestPlan() : m_document(std::move(PlanDocument::create(m_folder.filePath(QStringLiteral("plan.piao")))).value()) {}

RecordKey TestPlan::add(const Record &record)
{
    RecordKey key;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = unit.insert(record);
        if (!inserted)
            return inserted.error();
        key = *inserted;
        return {};
    });
    INFO((done.ok() ? std::string() : done.error().oneLine().toStdString()));
    REQUIRE(done.ok());
    return key;
}

RecordKey TestPlan::value(const QString &title)
{
    return add(Record(Kind::PublicValue).set("title", title));
}

RecordKey TestPlan::strategic(const QString &title, const RecordKey &value)
{
    const RecordKey key = add(Record(Kind::StrategicObjective).set("title", title));
    if (!value.isNull())
        link(Kind::StrategicValue, key, value);
    return key;
}

RecordKey TestPlan::operational(const QString &title, const RecordKey &strategic)
{
    const RecordKey key = add(Record(Kind::OperationalObjective).set("title", title));
    if (!strategic.isNull())
        link(Kind::OperationalStrategic, key, strategic);
    return key;
}

RecordKey TestPlan::performance(const QString &title, const RecordKey &operational)
{
    Record record(Kind::PerformanceObjective);
    record.set("title", title).set("year", 2024);
    if (!operational.isNull())
        record.set("operational_id", operational.id);
    return add(record);
}

RecordKey TestPlan::indicator(const QString &name, const RecordKey &owner)
{
    return add(Record(Kind::Indicator).set("name", name).set(ownerColumn(owner.kind), owner.id));
}

RecordKey TestPlan::target(const RecordKey &indicator, int year, const QString &text)
{
    return add(Record(Kind::Target).set("indicator_id", indicator.id).set("year", year).set("value_text", text));
}

RecordKey TestPlan::centre(const QString &code, const QString &name)
{
    return add(Record(Kind::ResponsibilityCentre).set("code", code).set("name", name));
}

void TestPlan::link(Kind kind, const RecordKey &from, const RecordKey &to)
{
    const RecordDescription &description = describe(kind);
    Record record(kind);
    record.at(0) = from.id;
    record.at(1) = to.id;
    Q_ASSERT(description.fields[0].reference == from.kind && description.fields[1].reference == to.kind);
    add(record);
}

void TestPlan::describePlan()
{
    add(Record(Kind::Plan).set("first_year", 2024).set("year_count", 3).set("code_pattern", QStringLiteral("{year}-{centre}-OP-{nn}")));
}

QString TestPlan::tree()
{
    const auto tree = ObjectiveTree::load(m_document->connection());
    REQUIRE(tree.ok());
    return titles(*tree);
}

QString TestPlan::content()
{
    QString text;
    for (const RecordDescription &description : allRecords()) {
        QStringList lines;
        for (const Record &record : reader().all(description.kind)) {
            QString line = QString::fromLatin1(description.table);
            for (int i = 0; i < int(description.fields.size()); ++i)
                line += QLatin1Char('|') + record.at(i).toString();
            lines.append(line);
        }
        lines.sort();
        text += lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    REQUIRE(reader().ok());
    return text;
}

namespace {

void appendTitles(QStringList &lines, const ObjectiveTree &tree, NodeSlot slot, NodeSlot value, int depth)
{
    lines.append(QString(depth, QLatin1Char(' ')) + tree.title(slot));
    for (const NodeSlot child : tree.childrenOf(slot, value))
        appendTitles(lines, tree, child, value, depth + 1);
}

} // namespace

QString titles(const ObjectiveTree &tree)
{
    QStringList lines;
    for (const NodeSlot value : tree.values())
        appendTitles(lines, tree, value, value, 0);
    for (const NodeSlot slot : tree.parentless()) {
        appendTitles(lines, tree, slot, noSlot, 0);
        lines.last().prepend(tree.childrenOf(slot, noSlot).empty() ? QStringLiteral("?") : QString());
    }
    return lines.join(QLatin1Char('/'));
}

} // namespace piao::test
