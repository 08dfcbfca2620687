// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/italian_format.h"

#include "support/print_qt.h"

#include <QLocale>

#include <limits>

using namespace piao::domain;

TEST_CASE("Numbers are printed in Italian form", "[italian_format]")
{
    struct Row { double value; int decimals; const char *printed; };
    const Row rows[] = {
        {0, 2, "0"}, {7, 2, "7"}, {999, 0, "999"}, {1234, 2, "1.234"}, {1234.5, 2, "1.234,5"}, {160510, 0, "160.510"},
        {168535.5, 1, "168.535,5"}, {168535.5, 0, "168.536"}, {1.92, 2, "1,92"}, {1234567.891, 2, "1.234.567,89"},
        {-1234.5, 2, "-1.234,5"}, {2.5, 0, "3"}, {-2.5, 0, "-3"}, {0.125, 2, "0,13"}, {2.675, 2, "2,68"}, {1.005, 2, "1,01"},
        {0.1 + 0.2, 9, "0,3"}, {-0.001, 2, "0"}, {100, 0, "100"}, {999.995, 2, "1.000"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.value, row.decimals);
        CHECK(formatNumber(row.value, row.decimals) == QString::fromLatin1(row.printed));
    }
    CHECK(formatFixed(1234.5, 2) == QStringLiteral("1.234,50"));
    CHECK(formatFixed(3, 1) == QStringLiteral("3,0"));
}

TEST_CASE("What is no number is printed as a dash", "[italian_format]")
{
    CHECK(formatNumber(std::numeric_limits<double>::quiet_NaN()) == QStringLiteral("—"));
    CHECK(formatMoney(std::numeric_limits<double>::infinity()).contains(QStringLiteral("—")));
}

TEST_CASE("Money and percentages keep their sign on the number's line", "[italian_format]")
{
    CHECK(formatMoney(2400000) == QStringLiteral("€\u00A02.400.000,00"));
    CHECK(formatMoney(44611660.81) == QStringLiteral("€\u00A044.611.660,81"));
    CHECK(formatPercent(70) == QStringLiteral("70\u00A0%"));
    CHECK(formatPercent(1.92) == QStringLiteral("1,92\u00A0%"));
    CHECK(formatPercentChange(5) == QStringLiteral("+5\u00A0%"));
    CHECK(formatPercentChange(-20) == QStringLiteral("−20\u00A0%"));
    CHECK(formatPercentChange(0) == QStringLiteral("0\u00A0%"));
}

TEST_CASE("Dates are printed in Italian form", "[italian_format]")
{
    CHECK(formatDate(QDate(2024, 12, 31)) == QStringLiteral("31/12/2024"));
    CHECK(formatDate(QDate(2025, 1, 2)) == QStringLiteral("02/01/2025"));
    CHECK(formatLongDate(QDate(2024, 12, 31)) == QStringLiteral("31 dicembre 2024"));
    CHECK(formatLongDate(QDate(2025, 1, 1)) == QStringLiteral("1° gennaio 2025"));
    CHECK(formatDate(QDate()).isEmpty());
    CHECK(formatLongDate(QDate()).isEmpty());
    CHECK(italianMonth(13).isEmpty());
}

TEST_CASE("The machine's language changes nothing", "[italian_format]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(formatNumber(1234.5) == QStringLiteral("1.234,5"));
    CHECK(formatLongDate(QDate(2024, 3, 5)) == QStringLiteral("5 marzo 2024"));
    QLocale::setDefault(before);
}
