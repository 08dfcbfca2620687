// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/sample_document.h"
#include "report/pdf/structure_reader.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::report;

TEST_CASE("a document like a province's plan becomes a valid file", "[report][pdf]")
{
    const QByteArray pdf = test::validPdfOf(test::sampleDocument());
    if (const QString keep = qEnvironmentVariable("PIAO_KEEP_PDF"); !keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}
