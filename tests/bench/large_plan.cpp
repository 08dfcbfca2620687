// SPDX-License-Identifier: EUPL-1.2
#include "large_plan.h"

#include "piao/domain/rank.h"
#include "piao/domain/record_description.h"

#include <QUuid>

#include <cstring>
#include <memory>

namespace piao::bench {

using namespace domain;

namespace {

/// The identifier of a record: as long and as scattered as real ones, the same in every run.
QString numbered(const char *prefix, int number)
{
    static const QUuid space(QStringLiteral("6d1d0f5c-5b0e-4c55-9a3e-3a1a7a0c1f10"));
    return QUuid::createUuidV5(space, QLatin1String(prefix) + QString::number(number)).toString(QUuid::WithoutBraces);
}

const char *wordOf(int n)
{
    static constexpr const char *words[] = {"manutenzione", "viabilità", "trasparenza", "formazione", "accessibilità",
                                            "patrimonio", "digitalizzazione", "benessere", "sicurezza", "cultura"};
    return words[size_t(n) % std::size(words)];
}

/// Titles as long as real ones are, each another.
QString title(const char *what, int n)
{
    return QStringLiteral("%1 %2: migliorare %3 e %4 con particolare riguardo a %5 nei comuni del territorio")
        .arg(QString::fromUtf8(what)).arg(n)
        .arg(QString::fromUtf8(wordOf(n)), QString::fromUtf8(wordOf(n / 7 + 3)), QString::fromUtf8(wordOf(n / 11 + 5)));
}

class Generator
{
public:
    Generator(const LargePlan &plan, const std::function<void(const Record &)> &take) : m_plan(plan), m_take(take) {}

    void run();

private:
    void give(Record &record)
    {
        if (const int rank = record.description().rankField(); rank >= 0)
            record.at(rank) = ++m_count[size_t(record.kind())] * rankGap;
        m_take(record);
    }
    void nodes(Kind kind, const char *prefix, const char *what, int count);
    void links(Kind kind, const char *from, const char *fromPrefix, int count, const char *to, const char *toPrefix, int targets);
    void performanceObjectives();
    void indicators();
    void targets();

    const LargePlan &m_plan;
    const std::function<void(const Record &)> &m_take;
    qint64 m_count[size_t(kindCount)] = {};
};

void Generator::nodes(Kind kind, const char *prefix, const char *what, int count)
{
    for (int i = 0; i < count; ++i) {
        Record record(kind);
        record.set("id", numbered(prefix, i)).set("number", qlonglong(i + 1)).set("title", title(what, i));
        give(record);
    }
}

void Generator::links(Kind kind, const char *from, const char *fromPrefix, int count, const char *to, const char *toPrefix, int targets)
{
    for (int i = 0; i < count; ++i) {
        Record record(kind);
        record.set(from, numbered(fromPrefix, i)).set(to, numbered(toPrefix, i % targets));
        give(record);
    }
}

void Generator::performanceObjectives()
{
    for (int i = 0; i < m_plan.performanceObjectives; ++i) {
        Record record(Kind::PerformanceObjective);
        const int year = m_plan.firstYear + i % m_plan.years;
        record.set("id", numbered("p", i)).set("operational_id", numbered("o", i % m_plan.operationalObjectives))
            .set("code", QStringLiteral("%1-A%2-OP-%3").arg(year).arg(i % 90).arg(i)).set("year", qlonglong(year))
            .set("title", title("Obiettivo", i));
        give(record);
    }
}

void Generator::indicators()
{
    for (int i = 0; i < m_plan.performanceObjectives * m_plan.indicatorsEach; ++i) {
        Record record(Kind::Indicator);
        record.set("id", numbered("i", i)).set("performance_id", numbered("p", i / m_plan.indicatorsEach))
            .set("name", title("Indicatore", i)).set("direction", QStringLiteral("rising"))
            .set("baseline_text", QStringLiteral("%1 %").arg(i % 100)).set("baseline_value", double(i % 100));
        give(record);
    }
}

void Generator::targets()
{
    for (int i = 0; i < m_plan.performanceObjectives * m_plan.indicatorsEach; ++i) {
        for (int year = 0; year < m_plan.years; ++year) {
            Record record(Kind::Target);
            record.set("indicator_id", numbered("i", i)).set("year", qlonglong(m_plan.firstYear + year))
                .set("value_text", QStringLiteral("+ %1%").arg(i % 100 + year)).set("value", double(i % 100 + year))
                .set("unit", QStringLiteral("%"));
            give(record);
        }
    }
}

void Generator::run()
{
    Record plan(Kind::Plan);
    plan.set("id", QStringLiteral("plan")).set("title", QStringLiteral("PIAO")).set("first_year", qlonglong(m_plan.firstYear))
        .set("year_count", qlonglong(m_plan.years));
    give(plan);
    nodes(Kind::PublicValue, "v", "Valore", m_plan.publicValues);
    nodes(Kind::StrategicObjective, "s", "Strategia", m_plan.strategicObjectives);
    nodes(Kind::OperationalObjective, "o", "Operativo", m_plan.operationalObjectives);
    performanceObjectives();
    indicators();
    targets();
    links(Kind::StrategicValue, "strategic_id", "s", m_plan.strategicObjectives, "value_id", "v", m_plan.publicValues);
    links(Kind::OperationalStrategic, "operational_id", "o", m_plan.operationalObjectives, "strategic_id", "s",
          m_plan.strategicObjectives);
}

} // namespace

void LargePlan::eachRecord(const std::function<void(const Record &)> &take) const
{
    Generator(*this, take).run();
}

} // namespace piao::bench
