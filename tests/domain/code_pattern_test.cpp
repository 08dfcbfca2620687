// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/code_pattern.h"

#include "piao/domain/look_alike.h"
#include "support/print_qt.h"

#include <random>

using namespace piao::domain;

namespace {

CodePattern pattern(const char *text)
{
    const auto parsed = CodePattern::parse(QString::fromUtf8(text));
    REQUIRE(parsed);
    return *parsed;
}

const char *const province = "{year}-{centre}-OP-{nn}";

} // namespace

TEST_CASE("A pattern of the plan is understood or refused with the reason", "[code_pattern]")
{
    for (const char *text :
         {"{year}-{centre}-OP-{nn}", "{n}", "OB.{nnn}", "{centre}/{yy}/{n}", "{year}{nn}", "{n}-{centre}"}) {
        CAPTURE(text);
        CHECK(CodePattern::parse(QString::fromUtf8(text)));
    }
    struct Row {
        const char *text, *reason;
    };
    const Row refused[] = {
        {"", "running number"},
        {"{year}-{centre}", "running number"},
        {"OP", "running number"},
        {"{year}-{anno}-{nn}", "{anno}"},
        {"{nnnnn}", "{nnnnn}"},
        {"{}", "{}"},
        {"{n", "brace"},
        {"n}", "brace"},
        {"{n}-{nn}", "twice"},
        {"{year}-{yy}-{n}", "twice"},
        {"{centre}-{centre}-{n}", "twice"},
        {"{centre}{nn}", "separator"},
        {"{n}{year}", "separator"},
        {"{n}2024", "separator"},
    };
    for (const Row &row : refused) {
        CAPTURE(row.text);
        const auto parsed = CodePattern::parse(QString::fromUtf8(row.text));
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::InvalidInput);
        CHECK(parsed.error().what.contains(QString::fromUtf8(row.reason)));
        CHECK_FALSE(parsed.error().todo.isEmpty());
    }
}

TEST_CASE("A code gives its year, centre and number", "[code_pattern]")
{
    struct Row {
        const char *pattern, *code;
        CodeParts parts;
    };
    const Row rows[] = {
        {province, "2024-A1-OP-01", {2024, QStringLiteral("A1"), 1}},
        {province, "2026-H1-OP-21", {2026, QStringLiteral("H1"), 21}},
        {province, "2023-B4-OP-02", {2023, QStringLiteral("B4"), 2}},
        {province, "2024-A1-OP-100", {2024, QStringLiteral("A1"), 100}},
        {"{n}", "39", {std::nullopt, {}, 39}},
        {"{centre}/{yy}/{n}", "C7/25/3", {2025, QStringLiteral("C7"), 3}},
        {"{year}{nn}", "202407", {2024, {}, 7}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.pattern, row.code);
        const auto parts = pattern(row.pattern).read(QString::fromUtf8(row.code));
        REQUIRE(parts);
        CHECK(*parts == row.parts);
        CHECK(pattern(row.pattern).build(*parts) == QString::fromUtf8(row.code));
    }
}

TEST_CASE("A code outside the pattern is refused with the place", "[code_pattern]")
{
    struct Row {
        const char *pattern, *code, *reason;
    };
    const Row rows[] = {
        {province, "", "year of 4 digits"},
        {province, "24-A1-OP-01", "year of 4 digits"},
        {province, "2024_A1-OP-01", "character 5 is «_» where «-»"},
        {province, "2024-A1-OB-01", "character 10 is «B» where «P»"},
        {province, "2024--OP-01", "centre should stand at character 6"},
        {province, "2024-A1-OP-1", "2 to 9 digits"},
        {province, "2024-A1-OP-001", "2 to 9 digits"},
        {province, "2024-A1-OP-", "2 to 9 digits"},
        {province, "2024-A1-OP-01bis", "end before «bis»"},
        {province, "2024-A1", "«-OP-» should follow"},
        {province, "2024-A1-op-01", "character 9"},
        {province, " 2024-A1-OP-01", "year of 4 digits"},
        {"{n}", "007", "without leading zeros"},
        {"{n}", "99999999999999999999", "without leading zeros"},
        {"{n}", "-1", "number"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.pattern, row.code);
        const auto parts = pattern(row.pattern).read(QString::fromUtf8(row.code));
        REQUIRE_FALSE(parts);
        CHECK(parts.error().what.contains(QString::fromUtf8(row.reason)));
    }
}

TEST_CASE("A letter that only looks right is called by its name", "[code_pattern]")
{
    struct Row {
        const char *code, *name, *place;
    };
    const Row rows[] = {
        {"2024-С1-OP-01", "Cyrillic letter Es", "character 6"}, // С is not C
        {"2024-C1-ОP-01", "Cyrillic letter O", "character 9"},
        {"2024-Α1-OP-01", "Greek letter Alpha", "character 6"},
        {"2024–C1-OP-01", "en dash", "character 5"},
        {"2024-C1-OP-01\u00A0", "no-break space", "character 14"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.code);
        const auto parts = pattern(province).read(QString::fromUtf8(row.code));
        REQUIRE_FALSE(parts);
        CHECK(parts.error().what.contains(QString::fromUtf8(row.name)));
        CHECK(parts.error().what.contains(QString::fromUtf8(row.place)));
    }
    CHECK(withoutLookAlikes(u"2024–С1-ОP-01") == QStringLiteral("2024-C1-OP-01"));
    CHECK(lookAlikes(u"2024-C1-OP-01").empty());
    CHECK(lookAlikes(u"perché è così").empty());
}

TEST_CASE("A code that disagrees with its year or centre says so", "[code_pattern]")
{
    const CodePattern codes = pattern(province);
    CHECK(codes.complaints(u"2024-C7-OP-01", 2024, QStringLiteral("C7")).isEmpty());
    CHECK(codes.complaints(u"2024-C7-OP-01", 2024, {}).isEmpty());
    const QStringList centre = codes.complaints(u"2024-B7-OP-01", 2024, QStringLiteral("C7"));
    REQUIRE(centre.size() == 1);
    CHECK(centre[0].contains(QStringLiteral("centre B7")));
    CHECK(centre[0].contains(QStringLiteral("not C7")));
    CHECK(codes.complaints(u"2023-B7-OP-01", 2024, QStringLiteral("C7")).size() == 2);
    CHECK(codes.complaints(u"whatever", 2024, QStringLiteral("C7")).size() == 1);
    CHECK(pattern("{n}").complaints(u"12", 2024, QStringLiteral("C7")).isEmpty());
}

TEST_CASE("The next code follows the highest and fills no hole", "[code_pattern]")
{
    const CodePattern codes = pattern(province);
    const std::vector<QString> existing{"2024-A1-OP-01", "2024-A1-OP-04", "2024-B7-OP-09", "2025-A1-OP-08",
                                        "2024-A1-OP-5"};
    CHECK(codes.next(existing, 2024, "A1") == QStringLiteral("2024-A1-OP-05"));
    CHECK(codes.next(existing, 2024, "B7") == QStringLiteral("2024-B7-OP-10"));
    CHECK(codes.next(existing, 2026, "A1") == QStringLiteral("2026-A1-OP-01"));
    CHECK(codes.next({}, 2024, "A1") == QStringLiteral("2024-A1-OP-01"));
    CHECK(codes.next(std::vector<QString>{"2024-A1-OP-99"}, 2024, "A1") == QStringLiteral("2024-A1-OP-100"));
    CHECK(pattern("{n}").next(std::vector<QString>{"1", "39", "7"}, 2024, "A1") == QStringLiteral("40"));
    CHECK(pattern("{year}/{nnn}").next(existing, 2024, "A1") == QStringLiteral("2024/001"));
}

TEST_CASE("Whatever is built reads back", "[code_pattern][law]")
{
    std::mt19937 random(13);
    for (const char *text : {province, "{n}", "{centre}.{nnn}", "{yy}/{centre}/{n}"}) {
        const CodePattern codes = pattern(text);
        std::vector<QString> existing;
        for (int i = 0; i < 60; ++i) {
            const int year = 2000 + int(random() % 100);
            const QString centre = QStringLiteral("%1%2").arg(QChar('A' + int(random() % 26))).arg(random() % 10);
            const QString code = codes.next(existing, year, centre);
            const auto parts = codes.read(code);
            REQUIRE(parts);
            REQUIRE(codes.build(*parts) == code);
            REQUIRE(codes.complaints(code, year, centre).isEmpty());
            REQUIRE(std::find(existing.begin(), existing.end(), code) == existing.end());
            existing.push_back(code);
        }
    }
}
