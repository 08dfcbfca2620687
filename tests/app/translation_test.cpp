// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/record_description.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace piao::domain;

TEST_CASE("the program carries its Italian texts", "[translation]")
{
    const RecordDescription &record = describe(Kind::PublicValue);
    CHECK(singular(record).toStdString() == record.singular);

    QTranslator italian;
    REQUIRE(italian.load(":/piao/i18n/piao_it.qm"));
    QCoreApplication::installTranslator(&italian);
    CHECK(singular(record).toLower().toStdString() == "valore pubblico");
    CHECK(plural(record).toLower().toStdString() == "valori pubblici");
    QCoreApplication::removeTranslator(&italian);
}

TEST_CASE("the program counts in good English", "[translation]")
{
    const auto counted = [](int count) {
        return QCoreApplication::translate("piao::widgets::StatusLine", "%n value(s)", nullptr, count).toStdString();
    };
    QTranslator english;
    REQUIRE(english.load(":/piao/i18n/piao_en.qm"));
    QCoreApplication::installTranslator(&english);
    CHECK(counted(1) == "1 value");
    CHECK(counted(5) == "5 values");
    QCoreApplication::removeTranslator(&english);
}
