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
