// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/pdf_writer.h"
#include "report/pdf/sample_document.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::report;

TEST_CASE("a document becomes a file", "[report][pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.pdf"));
    const auto written = PdfWriter().writeFile(test::sampleDocument(), path);
    if (!written)
        FAIL(written.error().oneLine().toStdString());
    REQUIRE(written->pages > 5);
    REQUIRE(QFile(path).size() == written->bytes);
    if (const QString keep = qEnvironmentVariable("PIAO_KEEP_PDF"); !keep.isEmpty())
        QFile::copy(path, keep);
}
