// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_source.h"

#include "piao/document/plan_document.h"
#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"

#include <QBuffer>

#include <algorithm>
#include <random>

using namespace piao;
using namespace piao::test;
using document::PlanDocument;

namespace {

/// A device that makes its bytes as they are read, so that a very large source needs no room anywhere.
class EndlessSource : public QIODevice
{
public:
    EndlessSource(QByteArray head, QByteArray repeated, qint64 size) : m_head(std::move(head)), m_repeated(std::move(repeated)), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_given);
        for (qint64 i = 0; i < count; ++i, ++m_given)
            data[i] = m_given < m_head.size() ? m_head[m_given] : m_repeated[(m_given - m_head.size()) % m_repeated.size()];
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_repeated;
    qint64 m_size;
    qint64 m_given = 0;
};

constexpr qint64 largeSize = 200LL * 1000 * 1000;

/// Imports it and tells how much of it was read before the refusal.
qint64 readUntilRefusal(const QByteArray &head, const QByteArray &repeated)
{
    const QTemporaryDir folder;
    auto plan = PlanDocument::create(folder.filePath(QStringLiteral("plan.piao")));
    REQUIRE(plan.ok());
    EndlessSource source(head, repeated, largeSize);
    const auto count = exchange::importPlan(**plan, source, QStringLiteral("large.json"));
    REQUIRE_FALSE(count.ok());
    CHECK(count.error().code == domain::ErrorCode::InvalidInput);
    CHECK((*plan)->revision() == 0);
    return source.given();
}

/// Spoils a copy of the text in a few places: bytes changed, taken out, doubled, moved.
QByteArray mutated(QByteArray text, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return qsizetype(random() % size_t(std::max(limit, qsizetype(1)))); };
    static const QByteArray tokens[] = {"{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1e308", "1e309", "\\u0000", "\\ud800",
                                        "\"id\": \"vp1\",", "\x80", "\xF4\x90\x80\x80", QByteArray(1, '\0'), "\"plan\": {}"};
    for (int changes = 1 + int(random() % 3); changes > 0; --changes) {
        const qsizetype at = below(text.size());
        switch (random() % 6) {
        case 0: text[at] = char(random()); break;
        case 1: text.remove(at, 1 + below(20)); break;
        case 2: text.insert(at, tokens[random() % std::size(tokens)]); break;
        case 3: text.insert(at, text.mid(below(text.size()), below(400))); break;
        case 4: text.truncate(at); break;
        default: text[at] = char(text[at] ^ (1 << (random() % 8))); break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("200 MB in one text, one number, one stretch of white space or one nesting are refused early")
{
    const QByteArray text = R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": "a", "title": ")";
    CHECK(readUntilRefusal(text, "x") < 10'000'000);
    CHECK(readUntilRefusal(text, "\\u00e8") < 10'000'000);
    CHECK(readUntilRefusal(R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": "a", "weight": 1)", "1") < 10'000'000);
    CHECK(readUntilRefusal("{", " \n") < 10'000'000);
    CHECK(readUntilRefusal(R"({"format": "piao-plan", "version": 1, "attachmentContents": [{"id": "a", "content": ")", "QUJD") < 24'000'000);
    CHECK(readUntilRefusal("", "[") < 100'000);
    CHECK(readUntilRefusal("", R"({"plan":)") < 100'000);
    CHECK(readUntilRefusal(R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": )", "[") < 100'000);
    CHECK(readUntilRefusal(R"({"format": ")", "piao-plan") < 10'000'000);
}

TEST_CASE("A text of 1 MiB is taken, and one byte more is not")
{
    const QByteArray most(1024 * 1024, 'x');
    CHECK(refusalOf(planWith("\"publicValues\": [{\"id\": \"a\", \"narrative\": \"" + most + "\"}]")) == QString());
    CHECK(refusalOf(planWith("\"publicValues\": [{\"id\": \"a\", \"narrative\": \"x" + most + "\"}]"))
              .contains(QStringLiteral("publicValues[0].narrative")));
}

TEST_CASE("A file of 10 MiB is taken in base64, and a larger one or what is not base64 is not")
{
    const auto attached = [](const QByteArray &content) {
        return planWith(R"("attachments": [{"id": "a"}], "attachmentContents": [{"id": "c", "attachment_id": "a", "content": ")"
            + content + "\"}]");
    };
    const QByteArray most = QByteArray(10 * 1024 * 1024, '\xfe');
    CHECK(refusalOf(attached(most.toBase64())) == QString());
    CHECK(refusalOf(attached((most + "xyz").toBase64())).contains(QStringLiteral("attachmentContents[0].content")));
    CHECK(refusalOf(attached("not base64!")).contains(QStringLiteral("attachmentContents[0].content")));
}

TEST_CASE("A narrative with a script, with broken or with endless markup is kept as it came and shows as text")
{
    const QByteArray nested = QByteArray("<p>") + QByteArray("<b>").repeated(100'000) + "fondo";
    for (const QByteArray &stored : {QByteArray("<p>Prima<script>alert(1)</script></p>"), QByteArray("<p>Prima <b>aperto</p>"), nested,
                                     QByteArray("<p>Prima &nessuna; <img src='http://a.example/x.png'/></p>"), QByteArray("<table><tr/></table>")}) {
        INFO(stored.left(40).toStdString());
        const QTemporaryDir folder;
        auto plan = PlanDocument::create(folder.filePath(QStringLiteral("plan.piao")));
        REQUIRE(plan.ok());
        QByteArray json = planWith("\"sections\": [{\"id\": \"s\", \"narrative\": \"" + stored + "\"}]");
        QBuffer buffer(&json);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        REQUIRE(exchange::importPlan(**plan, buffer, QStringLiteral("markup.json")).ok());
        const QString text = (*plan)->reader().all(domain::Kind::Section).front().text("narrative");
        CHECK((text == QString::fromUtf8(stored)));
        CHECK_FALSE(domain::serialise(domain::parseNarrative(text)).contains(QLatin1String("<script")));
    }
}

TEST_CASE("The sample cut off anywhere is refused")
{
    const QByteArray sample = bytesOf(samplePath);
    for (qsizetype length = 0; length < sample.size() - 2; length += 5'077) {
        INFO(length);
        CHECK_FALSE(refusalOf(sample.left(length)).isEmpty());
    }
}

TEST_CASE("A spoilt sample is refused whole with its place, or taken")
{
    const QTemporaryDir folder;
    auto plan = PlanDocument::create(folder.filePath(QStringLiteral("plan.piao")));
    REQUIRE(plan.ok());
    PlanDocument &document = **plan;
    const QByteArray sample = bytesOf(samplePath);
    int refused = 0;
    const int rounds = 120;
    for (unsigned seed = 1; seed <= rounds; ++seed) {
        std::mt19937 random(seed);
        QByteArray text = mutated(sample, random);
        QBuffer buffer(&text);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const qlonglong before = document.revision();
        const auto count = exchange::importPlan(document, buffer, QStringLiteral("spoilt.json"), {true, {}});
        INFO("seed " << seed << ": " << (count ? std::string("taken") : count.error().what.toStdString()));
        if (count) {
            CHECK(*count > 0);
            continue;
        }
        ++refused;
        CHECK(count.error().code == domain::ErrorCode::InvalidInput);
        CHECK(count.error().what.startsWith(QStringLiteral("spoilt.json, ")));
        CHECK_FALSE(count.error().what.contains(QChar(u'\0')));
        CHECK(document.revision() == before);
    }
    CHECK(refused > rounds / 2);
}

TEST_CASE("A chain of a hundred thousand editions is no circle, and takes no time")
{
    QByteArray objectives;
    for (int i = 0; i < 100'000; ++i)
        objectives += (i == 0 ? "{\"id\": \"p0\"}" : ",{\"id\": \"p" + QByteArray::number(i) + "\", \"previous_id\": \"p" + QByteArray::number(i - 1) + "\"}");
    CHECK(refusalOf(planWith("\"performanceObjectives\": [" + objectives + "]")) == QString());
}
