// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/text_finder.h"

#include "support/print_qt.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

#include <random>

using namespace piao::document;
using namespace piao::domain;

namespace {

/// The text with each hit in brackets.
QString marked(const TextQuery &query, const QString &text)
{
    const auto finder = TextFinder::make(query);
    REQUIRE(finder.ok());
    const auto spans = finder->find(text);
    REQUIRE(spans.ok());
    QString result = text;
    for (auto span = spans->rbegin(); span != spans->rend(); ++span)
        result = result.left(span->start) + '[' + result.mid(span->start, span->length) + ']' + result.mid(span->end());
    return result;
}

QString replaced(const TextQuery &query, const QString &text, const QString &replacement)
{
    const auto finder = TextFinder::make(query);
    REQUIRE(finder.ok());
    const auto spans = finder->find(text);
    REQUIRE(spans.ok());
    QString result = text;
    for (auto span = spans->rbegin(); span != spans->rend(); ++span)
        result.replace(span->start, span->length, finder->replacementOf(*span, replacement));
    return result;
}

TextQuery pattern(const QString &text)
{
    return {text, false, false, false, true};
}

} // namespace

TEST_CASE("Plain text is found whatever its case and accents, or exactly as asked")
{
    CHECK(marked({"attivita"}, "Attività e ATTIVITÀ") == "[Attività] e [ATTIVITÀ]");
    CHECK(marked({"attività", true, true}, "Attività, attività, attivita") == "Attività, [attività], attivita");
    CHECK(marked({"attivita", false, true}, "Attività, ATTIVITA") == "Attività, [ATTIVITA]");
    CHECK(marked({"Attività", true}, "Attività, attività, Attivita") == "[Attività], attività, [Attivita]");
    CHECK(marked({"l'ente"}, QString::fromUtf8("L’ente e l'ente")) == QString::fromUtf8("[L’ente] e [l'ente]"));
    CHECK(marked({"aa"}, "aaaaa") == "[aa][aa]a");
    CHECK(marked({"x.y"}, "x.y xay") == "[x.y] xay");
}

TEST_CASE("An accent written as a character of its own goes with its letter")
{
    const QString apart = QString::fromUtf8("perche\u0301 no");
    CHECK(marked({"perche"}, apart) == QString::fromUtf8("[perche\u0301] no"));
    CHECK(marked({"perché"}, apart) == QString::fromUtf8("[perche\u0301] no"));
}

TEST_CASE("Whole words end where letters and digits end")
{
    CHECK(marked({"ente", false, false, true}, "ente, enti, dirigente (Ente)") == "[ente], enti, dirigente ([Ente])");
    CHECK(marked({"2024", false, false, true}, "2024-A1, 12024, 2024") == "[2024]-A1, 12024, [2024]");
    CHECK(marked({"a a", false, false, true}, "a a a") == "[a a] a");
}

TEST_CASE("A regular expression finds and its groups stand in the replacement")
{
    CHECK(marked(pattern("20(2[456])"), "2023 2024 2026") == "2023 [2024] [2026]");
    CHECK(replaced(pattern("(\\d+)/(\\d+)"), "12/2024", "\\2-\\1") == "2024-12");
    CHECK(replaced(pattern("a"), "banana", "\\\\\\0") == "b\\an\\an\\a");
    CHECK(replaced({"a.c"}, "a.c abc", "\\1") == "\\1 abc");
    CHECK(marked(pattern("x*"), "axxb") == "a[xx]b");
    CHECK(marked(pattern("^b"), "a\nb") == "a\n[b]");
}

TEST_CASE("What is no query is refused with the reason")
{
    CHECK_FALSE(TextFinder::make({}).ok());
    const auto open = TextFinder::make(pattern("(a"));
    REQUIRE_FALSE(open.ok());
    CHECK(open.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(open.error().todo.isEmpty());
    CHECK_FALSE(TextFinder::make({QString(2000, 'x')}).ok());
    CHECK_FALSE(TextFinder::make({QString(QChar(0x301))}).ok());
}

TEST_CASE("A pattern that would take for ever is refused in a moment")
{
    for (const char *text : {"(a+)+$", "(a|a)*b", "(.*)*x", "(?:a?){60}a{60}"}) {
        INFO(text);
        const auto finder = TextFinder::make(pattern(QString::fromLatin1(text)));
        REQUIRE(finder.ok());
        QElapsedTimer time;
        time.start();
        const auto spans = finder->find(QString(58, 'a') + QStringLiteral("!"));
        CHECK(time.elapsed() < 3000);
        if (!spans.ok())
            CHECK(spans.error().code == ErrorCode::InvalidInput);
    }
    const auto finder = TextFinder::make(pattern("(a+)+$"));
    CHECK_FALSE(finder->find(QString(58, 'a') + QStringLiteral("!")).ok());
}

TEST_CASE("Hits never overlap, are never empty and lie within the text, whatever is looked for", "[law]")
{
    std::mt19937 random(7);
    const QString letters = QString::fromUtf8("aAàÀ’' ße\u0301ﬁ1");
    const auto word = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += letters[int(random() % unsigned(letters.size()))];
        return text;
    };
    for (int round = 0; round < 3000; ++round) {
        const TextQuery query{word(1 + int(random() % 3)), random() % 2 == 0, random() % 2 == 0, random() % 2 == 0, false};
        const auto finder = TextFinder::make(query);
        if (!finder)
            continue;
        const QString text = word(int(random() % 12));
        const auto spans = finder->find(text);
        REQUIRE(spans.ok());
        qsizetype last = 0;
        for (const TextSpan &span : *spans) {
            REQUIRE(span.length > 0);
            REQUIRE(span.start >= last);
            REQUIRE(span.end() <= text.size());
            last = span.end();
            if (query.matchCase && query.matchAccents)
                CHECK(text.mid(span.start, span.length) == query.text);
        }
        if (query.matchCase && query.matchAccents && !query.wholeWords)
            CHECK(spans->empty() == !text.contains(query.text));
    }
}
