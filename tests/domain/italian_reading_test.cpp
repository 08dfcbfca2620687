// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/italian_reading.h"

#include "piao/domain/italian_format.h"
#include "support/print_qt.h"

#include <random>

using namespace piao::domain;

TEST_CASE("Numbers as Italians type them", "[italian_reading]")
{
    struct Row { const char *typed; double value; };
    const Row rows[] = {
        {"7", 7}, {" 7 ", 7}, {"1.234,5", 1234.5}, {"1234.5", 1234.5}, {"1234,5", 1234.5}, {"1.234", 1234},
        {"160.510", 160510}, {"1,92", 1.92}, {"2,6", 2.6}, {"0,125", 0.125}, {"0.500", 0.5}, {"12.50", 12.5},
        {"1234.567", 1234.567}, {"2.400.000,00", 2400000}, {"2.400.000", 2400000}, {"1,234.5", 1234.5},
        {"1,234,567", 1234567}, {"1,234", 1.234}, {"-10", -10}, {"– 20", -20}, {"−3,5", -3.5}, {"+ 5", 5}, {"007", 7},
        {"190 000,00", 190000}, {"190\u00A0000", 190000}, {"1'234'567", 1234567}, {"1 234", 1234},
    };
    for (const Row &row : rows) {
        CAPTURE(row.typed);
        const auto value = readNumber(QString::fromUtf8(row.typed));
        REQUIRE(value);
        CHECK(*value == Approx(row.value).epsilon(1e-15));
    }
}

TEST_CASE("What can be meant in two ways is no number", "[italian_reading]")
{
    for (const char *typed : {"", " ", "-", "+", "abc", "10%", "12.34.56", "1.23,4", "1,23.4", "1.234.5", "12,34,56", "5,", ",5",
                              ".5", "5.", "1..2", "30.000, 00", "1 23", "12 3456", "1.234 567", "--5", "1e5", "0x10", "nan", "inf",
                              "1.2.3,4", "1234.567.890", "١٢"}) {
        CAPTURE(typed);
        CHECK_FALSE(readNumber(QString::fromUtf8(typed)));
    }
    CHECK_FALSE(readNumber(QString(100000, QLatin1Char('9'))));
}

TEST_CASE("A printed number reads back as itself", "[italian_reading][law]")
{
    std::mt19937 random(2);
    for (int i = 0; i < 2000; ++i) {
        const double value = (double(random()) - double(random())) / double(1 + random() % 100000);
        const double cents = std::round(value * 100) / 100;
        const auto read = readNumber(formatFixed(cents, 2));
        REQUIRE(read);
        REQUIRE(*read == Approx(cents).margin(1e-9));
        const double whole = std::round(value);
        REQUIRE(readNumber(formatNumber(whole)) == whole);
    }
}

TEST_CASE("Dates as Italians type them", "[italian_reading]")
{
    struct Row { const char *typed; QDate date; };
    const Row rows[] = {
        {"31/12/2024", {2024, 12, 31}}, {"1.01.2023", {2023, 1, 1}}, {"31-12-24", {2024, 12, 31}}, {"2024-12-31", {2024, 12, 31}},
        {"31 dicembre 2024", {2024, 12, 31}}, {"1° gennaio 2025", {2025, 1, 1}}, {"1 GEN. 2025", {2025, 1, 1}},
        {" 29/2/2024 ", {2024, 2, 29}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.typed);
        CHECK(readDate(QString::fromUtf8(row.typed)) == row.date);
    }
    for (const char *typed : {"", "29/02/2023", "31/11/2024", "12/2024", "31/12/024", "2024/12/31", "2024", "1/2/3/2024", "32 maggio 2024",
                              "31 brumaio 2024", "12/31/2024", "0/1/2024", "-1/2/2024"}) {
        CAPTURE(typed);
        CHECK_FALSE(readDate(QString::fromUtf8(typed)));
    }
}
