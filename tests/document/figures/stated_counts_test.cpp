// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/live_figures.h"
#include "piao/document/stated_counts.h"

#include "support/print_qt.h"
#include "support/random_narrative.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

struct CountedPlan : TestPlan {
    CountedPlan()
    {
        describePlan();
        const RecordKey v = value("Ambiente");
        value("Lavoro");
        const RecordKey o = operational("Alberi", strategic("Aria", v));
        for (int i = 1; i <= 3; ++i)
            add(Record(Kind::PerformanceObjective).set("code", QStringLiteral("c%1").arg(i)).set("title", "t").set("year", i < 3 ? 2024LL : 2025LL).set("operational_id", o.id));
    }
    /// "5→2 count.public_values" for each count that is found.
    QStringList found(const QString &text)
    {
        QStringList made;
        for (const StatedCount &count : StatedCounts(reader()).in(text)) {
            CHECK(text.mid(count.from, count.length).size() == count.length);
            QString line = QStringLiteral("%1%2%3 %4").arg(text.mid(count.from, count.length), count.agrees ? QStringLiteral("=") : QStringLiteral("→"), count.actual, count.figure.name.mid(6));
            for (const auto &[key, value] : count.figure.parameters)
                line += QLatin1Char(' ') + value;
            made.append(line);
        }
        return made;
    }
};

} // namespace

TEST_CASE("Counts that are written by hand are found with what the plan says", "[figures]")
{
    CountedPlan plan;
    CHECK(plan.found("Il Piano ha 5 valori pubblici.") == QStringList{QStringLiteral("5→2 public_values")});
    CHECK(plan.found("Il Piano ha due valori pubblici") == QStringList{QStringLiteral("due=2 public_values")});
    CHECK(plan.found("quattordici Obiettivi  Strategici e 1.044 obiettivi operativi")
        == QStringList{QStringLiteral("quattordici→1 strategic_objectives"), QStringLiteral("1.044→1 operational_objectives")});
    CHECK(plan.found("Gli obiettivi di performance sono 84 nel 2024, 70 per il 2025 e 69 nell'anno 2026.")
        == QStringList{QStringLiteral("84→2 performance_objectives 2024"), QStringLiteral("70→1 performance_objectives 2025"), QStringLiteral("69→0 performance_objectives 2026")});
    CHECK(plan.found("84 obiettivi di performance nel 2024") == QStringList{QStringLiteral("84→2 performance_objectives 2024")});
    CHECK(plan.found("3 obiettivi di performance") == QStringList{QStringLiteral("3=3 performance_objectives")});
    // Without a name it is a count only when it is right.
    CHECK(plan.found("sono 2 nel 2024") == QStringList{QStringLiteral("2=2 performance_objectives 2024")});
    CHECK(plan.found("84 nel 2024").isEmpty());
    CHECK(plan.found("12 misure generali e 3 portatori di interesse").size() == 2);
}

TEST_CASE("Numbers that count nothing of the plan are left alone", "[figures]")
{
    CountedPlan plan;
    for (const char *text : {"ai sensi dell'art. 6 del D.L. 80/2021", "nel 2024 obiettivi operativi nuovi", "il 31 dicembre 2024", "obiettivo 3. Indicatori di impatto",
             "comma 2 processi", "enti con meno di 50 dipendenti", "almeno 3 processi", "fino a 5 obiettivi operativi", "il 70% dei processi", "12 scuole nel 2024", "valori pubblici 5", "un valore pubblico", "", "....", "84"})
        CHECK(plan.found(QString::fromUtf8(text)) == QStringList());
}

TEST_CASE("The plan's own names of its levels are known", "[figures]")
{
    CountedPlan plan;
    REQUIRE(plan->setField(plan.reader().plan().key(), "level2_plural", QStringLiteral("linee di mandato")).ok());
    CHECK(plan.found("Le 7 linee di mandato") == QStringList{QStringLiteral("7→1 strategic_objectives")});
}

TEST_CASE("Numbers in Italian words", "[figures]")
{
    const std::pair<const char *, int> words[] = {{"due", 2}, {"ventuno", 21}, {"ventitré", 23}, {"Ventotto", 28}, {"quarantaquattro", 44}, {"cento", 100},
        {"centouno", 101}, {"duecentotrentatré", 233}, {"novecentonovantanove", 999}};
    for (const auto &[word, number] : words)
        CHECK(readNumberWord(QString::fromUtf8(word)) == number);
    for (const char *word : {"", "uno", "ventuna", "mela", "venti due"})
        CHECK_FALSE(readNumberWord(QString::fromUtf8(word)));
}

TEST_CASE("A count that is written by hand is turned into the live figure", "[figures]")
{
    CountedPlan plan;
    const Narrative narrative = parseNarrative(QStringLiteral(
        "<p>Il <b>Piano ha 5 valori pubblici</b>.</p>\n<ul>\n<li>quattordici obiettivi strategici</li>\n</ul>\n<table>\n<tr><td>x</td><td>84 obiettivi di performance nel 2024</td></tr>\n</table>"));
    StatedCounts counts(plan.reader());
    Narrative now = narrative;
    for (int i = 0; i < 3; ++i) {
        const std::vector<StatedCount> found = counts.in(now);
        REQUIRE(found.size() == size_t(3 - i));
        now = replaceByFigure(now, found.front());
    }
    CHECK(serialise(now) == QStringLiteral(
        "<p>Il <b>Piano ha </b><b><figure name=\"count.public_values\"/></b><b> valori pubblici</b>.</p>\n"
        "<ul>\n<li><figure name=\"count.strategic_objectives\"/> obiettivi strategici</li>\n</ul>\n"
        "<table>\n<tr><td>x</td><td><figure name=\"count.performance_objectives\" year=\"2024\"/> obiettivi di performance nel 2024</td></tr>\n</table>"));
    CHECK(plainText(now, LiveFigures(plan.reader()).wording()).startsWith(QStringLiteral("Il Piano ha 2 valori pubblici.")));
    // A place that is no longer what it was is left alone.
    StatedCount stale = counts.in(narrative).front();
    CHECK(replaceByFigure(now, stale) == now);
    stale.line = 99;
    CHECK(replaceByFigure(narrative, stale) == narrative);
}

TEST_CASE("Any narrative can be searched for counts", "[figures][law]")
{
    CountedPlan plan;
    StatedCounts counts(plan.reader());
    for (unsigned seed = 0; seed < 50; ++seed) {
        const Narrative narrative = piao::test::RandomNarrative(seed).make();
        for (const StatedCount &count : counts.in(narrative))
            CHECK_FALSE(replaceByFigure(narrative, count) == narrative);
    }
}
