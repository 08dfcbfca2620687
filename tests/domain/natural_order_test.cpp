// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/natural_order.h"

#include "support/print_qt.h"

#include <algorithm>
#include <random>

using namespace piao::domain;

TEST_CASE("Codes are ordered as people count", "[natural_order]")
{
    struct Row { const char *less, *more; };
    const Row rows[] = {
        {"A1-2", "A1-10"},
        {"2024-A1-OP-02", "2024-A1-OP-10"},
        {"2024-A1-OP-99", "2024-A1-OP-100"},
        {"2023-Z9-OP-01", "2024-A1-OP-01"},
        {"9", "10"}, {"", "1"}, {"A", "A1"}, {"a2", "A10"}, {"A1", "B1"},
        {"1", "12345678901234567890123"}, {"99999999999999999999998", "99999999999999999999999"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.less, row.more);
        CHECK(compareNatural(QString::fromLatin1(row.less), QString::fromLatin1(row.more)) < 0);
        CHECK(compareNatural(QString::fromLatin1(row.more), QString::fromLatin1(row.less)) > 0);
    }
}

TEST_CASE("Only equal texts compare equal", "[natural_order]")
{
    CHECK(compareNatural(u"A1-02", u"A1-02") == 0);
    CHECK(compareNatural(u"A1-02", u"A1-2") != 0);
    CHECK(compareNatural(u"a1", u"A1") != 0);
}

TEST_CASE("The order is the same however the list was shuffled", "[natural_order][law]")
{
    QStringList codes{"A1-2", "A1-02", "a1-2", "A1-10", "A1-1", "", "10", "9", "A", "A1-2b", "A01-2", "B", "2024-A1", "00", "0"};
    QStringList sorted = codes;
    std::sort(sorted.begin(), sorted.end(), NaturalLess());
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) {
        std::shuffle(codes.begin(), codes.end(), random);
        QStringList again = codes;
        std::sort(again.begin(), again.end(), NaturalLess());
        REQUIRE(again == sorted);
    }
}
