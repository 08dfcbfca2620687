// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/random_document.h"
#include "report/pdf/structure_reader.h"

#include <catch2/catch.hpp>

using namespace piao;

TEST_CASE("whatever the tree, the file is valid", "[report][pdf][property]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const QByteArray pdf = test::pdfOf(test::randomDocument(seed, seed % 2 == 0));
        const test::StructureReport report = test::readStructure(pdf);
        INFO("seed " << seed);
        INFO(report.problems.mid(0, 8).join(QLatin1Char('\n')).toStdString());
        REQUIRE(report.problems.isEmpty());
        REQUIRE(report.pages >= 1);
    }
}

TEST_CASE("whatever the tree, the same tree gives the same bytes", "[report][pdf][property]")
{
    for (unsigned seed = 100; seed < 110; ++seed)
        REQUIRE(test::pdfOf(test::randomDocument(seed, seed % 2 == 0)) == test::pdfOf(test::randomDocument(seed, seed % 2 == 0)));
}
