// SPDX-License-Identifier: EUPL-1.2
#include "check_fragment.h"

#include "piao/checks/quality_score.h"
#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <numeric>

using namespace piao;
using namespace piao::checks;
using namespace piao::domain;

namespace {

/// Scores are sums of a few dozen shares.
constexpr double hair = 1e-9;

QJsonArray table()
{
    QFile file(QStringLiteral(PIAO_SOURCE_DIR "/tests/checks/quality/questions.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    INFO(error.offset << ": " << error.errorString().toStdString());
    REQUIRE(json.isArray());
    return json.array();
}

/// A plan in the file, and its score when asked for.
class ScoredPlan
{
public:
    explicit ScoredPlan(const QString &sample)
    {
        const QString path = m_folder.filePath(QStringLiteral("plan.piao"));
        REQUIRE(exchange::importIntoNewPlan(path, QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/%1.json").arg(sample)).ok());
        auto plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
        REQUIRE(plan.ok());
        m_document = std::move(*plan);
    }

    document::PlanDocument &document() { return *m_document; }

    PlanFacts facts()
    {
        auto facts = PlanFacts::load(m_document->connection(), QDate(2024, 6, 15), {});
        REQUIRE(facts.ok());
        return std::move(*facts);
    }
    QualityScore score() { return QualityScore::of(facts()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<document::PlanDocument> m_document;
};

QualityScore scoreOf(document::PlanDocument &document)
{
    const auto facts = PlanFacts::load(document.connection(), QDate(2024, 6, 15), {});
    REQUIRE(facts.ok());
    return QualityScore::of(*facts);
}

QString nameOf(const QualityScore &score, const QualityResult &result)
{
    return QString::fromLatin1(score.criterionOf(result).criterion->id) + u'.' + QLatin1String(result.question->token);
}

const QualityResult &resultNamed(const QualityScore &score, const QString &name)
{
    for (const QualityCriterionScore &criterion : score.criteria) {
        for (const QualityResult &result : criterion.questions) {
            if (nameOf(score, result) == name)
                return result;
        }
    }
    FAIL("no question " << name.toStdString());
    return score.criteria.front().questions.front();
}

test::CheckFragment fragmentOf(const QJsonObject &plan)
{
    return test::CheckFragment::of({}, {{"plan", plan}});
}

QString placeOf(const QualityLack &lack, const PlanFacts &facts)
{
    const RecordKey key = facts.keyOf(*facts.at(lack.kind, lack.slot));
    return QStringLiteral("%1/%2 %3").arg(QLatin1String(describe(key.kind).table), key.id, QLatin1String(lack.column)).trimmed();
}

void answer(document::PlanDocument &document, const char *criterion, const char *question, const QVariant &token)
{
    const auto found = document.reader().where(Kind::QualityAnswer, "question", QString::fromLatin1(question));
    const auto done = document.perform({}, [&](document::UnitOfWork &unit) -> Result<void> {
        if (!found.empty())
            return unit.set(found.front().key(), "answer", token);
        Record record(Kind::QualityAnswer);
        record.set("criterion", QString::fromLatin1(criterion)).set("question", QString::fromLatin1(question)).set("answer", token);
        const auto inserted = unit.insert(record);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
    REQUIRE(done.ok());
}

/// Something that a person might write there, another text each time.
QVariant plausible(const Field &field, document::PlanReader &reader, int number)
{
    switch (field.type) {
    case FieldType::Choice: return QString::fromLatin1(field.choices.front().token);
    case FieldType::Date: return QDate(2024, 12, 31);
    case FieldType::Real: return 20.0;
    case FieldType::Reference: {
        const auto all = reader.all(field.reference);
        return all.empty() ? QVariant() : QVariant(all.front().key().id);
    }
    case FieldType::RichText: return QStringLiteral("Le persone stanno meglio.");
    default: return QStringLiteral("Scritto %1").arg(number);
    }
}

} // namespace

TEST_CASE("Each question counts what it asks", "[quality]")
{
    for (const QJsonValue &value : table()) {
        const QString name = value["question"].toString();
        INFO(name.toStdString());
        test::OpenFragment plan(fragmentOf(value["plan"].toObject()));
        const auto facts = PlanFacts::load(plan.document().connection(), QDate(2024, 6, 15), {});
        REQUIRE(facts.ok());
        const QualityScore score = QualityScore::of(*facts);
        const QualityResult &result = resultNamed(score, name);
        CHECK(result.good == value["good"].toInt());
        CHECK(result.of == value["of"].toInt());
        QStringList lacks;
        for (const QualityLack &lack : result.lacks)
            lacks.append(placeOf(lack, *facts));
        QStringList wanted;
        for (const QJsonValue &lack : value["lacks"].toArray())
            wanted.append(lack.toString());
        CHECK(lacks.join(QStringLiteral("; ")).toStdString() == wanted.join(QStringLiteral("; ")).toStdString());
        CHECK(result.figures().contains(QStringLiteral("%1 of %2").arg(result.good).arg(result.of)));
    }
}

TEST_CASE("Each question that is computed stands in the table", "[quality]")
{
    QSet<QString> tried;
    for (const QJsonValue &value : table())
        tried.insert(value["question"].toString());
    for (const QualityCriterion &criterion : qualityCriteria()) {
        for (const QualityQuestion &question : criterion.questions) {
            const QString name = QString::fromLatin1(criterion.id) + u'.' + QLatin1String(question.token);
            INFO(name.toStdString());
            CHECK(tried.contains(name) != question.byPerson());
        }
    }
}

TEST_CASE("The criteria are the ten that CERVAP and UPI published, with two to five questions each", "[quality]")
{
    QStringList ids;
    QSet<QString> tokens;
    for (const QualityCriterion &criterion : qualityCriteria()) {
        ids.append(QString::fromLatin1(criterion.id));
        CHECK(qstrlen(criterion.title) > 0);
        CHECK(qstrlen(criterion.meaning) > 0);
        CHECK(criterion.questions.size() >= 2);
        CHECK(criterion.questions.size() <= 5);
        for (const QualityQuestion &question : criterion.questions) {
            INFO(criterion.id << "." << question.token);
            CHECK(qstrlen(question.asks) > 0);
            CHECK(qstrlen(question.advice) > 0);
            const QString name = ids.back() + u'.' + QLatin1String(question.token);
            CHECK_FALSE(tokens.contains(name));
            tokens.insert(name);
        }
    }
    CHECK(ids.join(u' ').toStdString() == "A1 A2 A3 A4 A5 B6 B7 B8 C9 C10");
}

TEST_CASE("A score is the mean of means, and what is missing to 100 is what the questions could gain", "[quality]")
{
    const char *sample = GENERATE("lucca-2024-2026", "ente-semplificato", "provincia-elenchi");
    CAPTURE(sample);
    ScoredPlan plan(QString::fromLatin1(sample));
    const QualityScore score = plan.score();
    CHECK(score.total > 0);
    CHECK(score.total < 100);
    double total = 0;
    int asked = 0;
    for (const QualityCriterionScore &criterion : score.criteria) {
        INFO(criterion.criterion->id);
        CHECK(criterion.score >= 0);
        CHECK(criterion.score <= 100);
        double sum = 0;
        int questions = 0;
        for (const QualityResult &result : criterion.questions) {
            CHECK(result.share >= 0);
            CHECK(result.share <= 1);
            CHECK(result.good <= result.of);
            sum += result.applies ? result.share : 0;
            questions += result.applies ? 1 : 0;
        }
        CHECK(criterion.applies == (questions > 0));
        if (questions > 0)
            CHECK(criterion.score == Approx(100 * sum / questions));
        total += criterion.applies ? criterion.score : 0;
        asked += criterion.applies ? 1 : 0;
    }
    CHECK(score.total == Approx(total / asked));
    const auto gains = score.byGain();
    CHECK(std::is_sorted(gains.begin(), gains.end(), [](const auto *left, const auto *right) { return left->gain > right->gain; }));
    CHECK(score.total + std::accumulate(gains.begin(), gains.end(), 0.0, [](double sum, const auto *each) { return sum + each->gain; }) == Approx(100));
}

TEST_CASE("An empty plan has no points, and is told what to begin with", "[quality]")
{
    test::OpenFragment plan(fragmentOf({}));
    const QualityScore score = scoreOf(plan.document());
    CHECK(score.total == 0);
    CHECK(resultNamed(score, QStringLiteral("A3.impact")).figures().contains(QStringLiteral("none yet")));
    CHECK(score.byGain().size() > 30);
}

TEST_CASE("Answering yes raises the score by what was promised, in part by half of it", "[quality]")
{
    ScoredPlan plan(QStringLiteral("lucca-2024-2026"));
    const QualityScore before = plan.score();
    const double gain = resultNamed(before, QStringLiteral("B6.appointed")).gain;
    CHECK(gain == Approx(2.5)); // a quarter of one of ten criteria
    CHECK(before.unanswered == Approx(30));

    answer(plan.document(), "B6", "appointed", QStringLiteral("partly"));
    CHECK(plan.score().total == Approx(before.total + gain / 2));
    CHECK(plan.score().unanswered == Approx(before.unanswered - gain));
    answer(plan.document(), "B6", "appointed", QStringLiteral("yes"));
    CHECK(plan.score().total == Approx(before.total + gain));
    CHECK(resultNamed(plan.score(), QStringLiteral("B6.appointed")).figures().contains(QStringLiteral("Yes")));
    answer(plan.document(), "B6", "appointed", QStringLiteral("no"));
    CHECK(plan.score().total == Approx(before.total));
    CHECK(plan.score().unanswered == Approx(before.unanswered - gain));
    answer(plan.document(), "B6", "appointed", {});
    CHECK(plan.score().unanswered == Approx(before.unanswered));
}

TEST_CASE("An answer to a question that is not there, or a second one to the same, changes nothing", "[quality]")
{
    ScoredPlan plan(QStringLiteral("provincia-elenchi"));
    const double before = plan.score().total;
    answer(plan.document(), "A3", "impact", QStringLiteral("yes"));
    answer(plan.document(), "B6", "whatever", QStringLiteral("yes"));
    CHECK(plan.score().total == Approx(before));
    answer(plan.document(), "B6", "members", QStringLiteral("yes"));
    const double once = plan.score().total;
    Record second(Kind::QualityAnswer);
    second.set("criterion", QStringLiteral("B6")).set("question", QStringLiteral("members")).set("answer", QStringLiteral("yes"));
    REQUIRE(plan.document().perform({}, [&](document::UnitOfWork &unit) -> Result<void> {
        const auto inserted = unit.insert(second);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    }).ok());
    CHECK(plan.score().total == Approx(once));
}

TEST_CASE("Writing what is missing never lowers the score", "[quality]")
{
    const char *sample = GENERATE("lucca-2024-2026", "ente-semplificato", "provincia-elenchi");
    ScoredPlan plan(QString::fromLatin1(sample));
    double before = plan.score().total;
    int written = 0;
    for (const QualityResult *result : plan.score().byGain()) {
        for (int i = 0; i < 3; ++i) {
            const PlanFacts facts = plan.facts();
            const QualityScore score = QualityScore::of(facts);
            const auto all = score.byGain();
            const auto now = std::find_if(all.begin(), all.end(), [&](const auto *each) { return each->question == result->question; });
            if (now == all.end() || (*now)->lacks.empty() || *(*now)->lacks.front().column == '\0')
                break;
            const QualityLack lack = (*now)->lacks.front();
            const Field &field = describe(lack.kind).field(lack.column);
            INFO(sample << ": " << describe(lack.kind).table << "." << lack.column);
            REQUIRE(plan.document().setField(facts.keyOf(*facts.at(lack.kind, lack.slot)), lack.column, plausible(field, plan.document().reader(), written)).ok());
            const double after = plan.score().total;
            CHECK(after > before - hair);
            before = after;
            ++written;
        }
    }
    CHECK(written > 3);
}

TEST_CASE("What the simplified plan need not have is not held against it", "[quality]")
{
    const QJsonObject simplified{{"plan", QJsonObject{{"profile", "simplified"}}}, {"processes", QJsonArray{QJsonObject{{"id", "p"}}}}};
    test::OpenFragment plan(fragmentOf(simplified));
    const QualityScore score = scoreOf(plan.document());
    CHECK_FALSE(resultNamed(score, QStringLiteral("A3.impact")).applies);
    CHECK_FALSE(resultNamed(score, QStringLiteral("C9.monitoring")).applies);
    CHECK(resultNamed(score, QStringLiteral("A5.risk")).applies);
    CHECK(resultNamed(score, QStringLiteral("C9.measures")).applies);
    for (const QualityResult *result : score.byGain())
        CHECK(result->applies);

    const QJsonObject withValues{{"plan", QJsonObject{{"profile", "simplified"}}}, {"publicValues", QJsonArray{QJsonObject{{"id", "v"}}}}};
    test::OpenFragment other(fragmentOf(withValues));
    CHECK(resultNamed(scoreOf(other.document()), QStringLiteral("A3.impact")).applies);
}

TEST_CASE("The method is described question by question", "[quality]")
{
    QFile file(QStringLiteral(PIAO_SOURCE_DIR "/docs/quality.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QualityCriterion &criterion : qualityCriteria()) {
        for (const QualityQuestion &question : criterion.questions) {
            INFO(criterion.id << "." << question.token);
            CHECK(text.contains(QStringLiteral("`%1.%2`").arg(QLatin1String(criterion.id), QLatin1String(question.token))));
        }
    }
}

TEST_CASE("The quality of the samples is printed", "[.][print]")
{
    for (const char *sample : {"lucca-2024-2026", "ente-semplificato", "provincia-elenchi"}) {
        ScoredPlan plan(QString::fromLatin1(sample));
        const QualityScore score = plan.score();
        std::printf("== %s: %.1f (unanswered %.1f)\n", sample, score.total, score.unanswered);
        for (const QualityCriterionScore &criterion : score.criteria) {
            std::printf("%s %s: %.1f\n", criterion.criterion->id, criterion.criterion->title, criterion.score);
            for (const QualityResult &result : criterion.questions)
                std::printf("   %s%s (+%.2f)\n", result.applies ? "" : "- ", qPrintable(result.figures()), result.gain);
        }
        CHECK(score.total > 0);
    }
}
