// SPDX-License-Identifier: EUPL-1.2
#include "large_plan.h"

#include "piao/domain/rank.h"
#include "piao/domain/record_description.h"
#include "piao/domain/risk_judgement.h"

#include <QUuid>

namespace piao::bench {

using namespace domain;

namespace {

/// As long and as scattered as real identifiers, the same in every run.
QString id(const char *prefix, int number)
{
    static const QUuid space(QStringLiteral("0b6d3f0e-8a3c-4d55-9a3e-3a1a7a0c1f10"));
    return QUuid::createUuidV5(space, QLatin1String(prefix) + QString::number(number)).toString(QUuid::WithoutBraces);
}

QString sentence(const char *what, int n)
{
    static constexpr const char *words[] = {"affidamento", "proroga", "verifica", "autorizzazione", "concorso", "contributo", "sanzione",
        "collaudo", "perizia", "trasparenza"};
    const auto word = [](int i) { return QString::fromUtf8(words[size_t(i) % std::size(words)]); };
    return QStringLiteral("%1 %2: %3 e %4 nei procedimenti di %5, con particolare attenzione ai tempi")
        .arg(QString::fromUtf8(what)).arg(n).arg(word(n), word(n / 7 + 3), word(n / 11 + 5));
}

class RegisterGenerator
{
public:
    RegisterGenerator(const LargeRegister &size, const std::function<void(const Record &)> &take) : m_size(size), m_take(take) {}

    void run()
    {
        give(Record(Kind::Plan).set("id", QStringLiteral("plan")).set("title", QStringLiteral("PIAO")).set("first_year", 2024LL)
                .set("year_count", 3LL));
        for (int i = 0; i < m_size.centres; ++i)
            give(Record(Kind::ResponsibilityCentre).set("id", id("c", i)).set("code", QStringLiteral("C%1").arg(i)).set("name", sentence("Ufficio", i)));
        for (int i = 0; i < m_size.objectives; ++i)
            give(Record(Kind::PerformanceObjective).set("id", id("o", i)).set("code", QStringLiteral("2024-OP-%1").arg(i)).set("title", sentence("Obiettivo", i)));
        numbered(Kind::RiskArea, "a", "number", "Area", m_size.areas);
        numbered(Kind::EnablingFactor, "f", "letter", "Fattore", m_size.factors);
        numbered(Kind::ExposureCriterion, "x", "number", "Criterio", m_size.criteria);
        processes();
        events();
        measures();
        links();
    }

private:
    void give(Record record)
    {
        if (const int rank = record.description().rankField(); rank >= 0)
            record.at(rank) = ++m_count[size_t(record.kind())] * rankGap;
        m_take(record);
    }

    static QVariant level(int n) { return QString::fromLatin1(riskToken(riskLevels[size_t(n) % riskLevels.size()])); }
    int eventCount() const { return m_size.processes * m_size.eventsEach; }

    void numbered(Kind kind, const char *prefix, const char *number, const char *what, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QVariant shown = qstrcmp(number, "letter") == 0 ? QVariant(QString(QChar(u'A' + i))) : QVariant(qlonglong(i + 1));
            give(Record(kind).set("id", id(prefix, i)).set(number, shown).set("title", sentence(what, i)));
        }
    }

    void processes()
    {
        for (int i = 0; i < m_size.processes; ++i) {
            give(Record(Kind::Process).set("id", id("p", i)).set("area_id", id("a", i % m_size.areas)).set("code", QStringLiteral("P%1").arg(i))
                    .set("name", sentence("Processo", i)).set("centre_id", id("c", i % m_size.centres)));
        }
    }

    void events()
    {
        for (int i = 0; i < eventCount(); ++i) {
            give(Record(Kind::RiskEvent).set("id", id("e", i)).set("process_id", id("p", i / m_size.eventsEach))
                    .set("code", QStringLiteral("E%1").arg(i)).set("description", sentence("Evento", i)).set("controls", sentence("Controllo", i))
                    .set("level_before", level(i)).set("rationale_before", sentence("Motivo", i)).set("level_after", level(i / 3)));
        }
    }

    void measures()
    {
        const std::span<const Choice> types = describe(Kind::Measure).field("type").choices;
        for (int i = 0; i < m_size.measures; ++i) {
            give(Record(Kind::Measure).set("id", id("m", i)).set("code", QStringLiteral("M%1").arg(i)).set("title", sentence("Misura", i))
                    .set("scope", QStringLiteral("specific")).set("type", QString::fromLatin1(types[size_t(i) % types.size()].token))
                    .set("centre_id", id("c", i % m_size.centres)).set("term", QStringLiteral("entro il 31 dicembre"))
                    .set("state", QStringLiteral("under_way")));
        }
    }

    void links()
    {
        for (int i = 0; i < eventCount(); ++i) {
            for (int factor = 0; factor < 2; ++factor)
                give(Record(Kind::EventFactor).set("event_id", id("e", i)).set("factor_id", id("f", (i + factor) % m_size.factors)));
        }
        for (int i = 0; i < eventCount(); ++i) {
            for (int criterion = 0; criterion < m_size.criteria; ++criterion)
                give(Record(Kind::CriterionRating).set("event_id", id("e", i)).set("criterion_id", id("x", criterion)).set("level", level(i + criterion)));
        }
        for (int i = 0; i < m_size.measures; ++i)
            give(Record(Kind::EventMeasure).set("event_id", id("e", i % eventCount())).set("measure_id", id("m", i)));
        for (int i = 0; i < m_size.measures; ++i)
            give(Record(Kind::MeasureObjective).set("measure_id", id("m", i)).set("objective_id", id("o", i % m_size.objectives)));
    }

    const LargeRegister &m_size;
    const std::function<void(const Record &)> &m_take;
    qint64 m_count[size_t(kindCount)] = {};
};

} // namespace

void LargeRegister::eachRecord(const std::function<void(const Record &)> &take) const
{
    RegisterGenerator(*this, take).run();
}

} // namespace piao::bench
