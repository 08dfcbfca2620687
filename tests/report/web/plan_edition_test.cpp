// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/plan_export.h"

#include "report/plan/plan_fixture.h"
#include "report/web/web_folder_reader.h"

#include <catch2/catch.hpp>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

PlanReportOptions options()
{
    PlanReportOptions made;
    made.date = QDateTime(QDate(2024, 1, 31), QTime(9, 0), Qt::UTC);
    made.data = {{"piao.json", "application/json", "I dati del piano", "{\"format\": 1}"}};
    return made;
}

} // namespace

TEST_CASE("a plan's document makes an edition without a mistake", "[web]")
{
    SmallPlan plan;
    const auto report = buildPlanReport(plan.document->reader(), options());
    REQUIRE(report);
    const WrittenEdition edition(report->document, {}, report->style);
    CHECK(problemsOf(edition).join('\n').toStdString() == "");
    CHECK(edition.pages().size() > 5);
}

TEST_CASE("a name that ends as a folder's asks for the web edition, with the plan's data beside it", "[web]")
{
    CHECK(exportFormatOf("pubblicazione/") == ExportFormat::Web);
    SmallPlan plan;
    QTemporaryDir place;
    const QString folder = place.path() + "/pubblicazione/";
    const auto written = exportPlan(plan.document->reader(), folder, ExportFormat::Web, options());
    REQUIRE(written);
    const auto files = filesOf(place.path() + "/pubblicazione");
    CHECK(files.at("dati/piao.json") == "{\"format\": 1}");
    CHECK(files.count("index.html") == 1);
    qint64 bytes = 0;
    int pages = 0;
    for (const auto &[name, content] : files) {
        bytes += content.size();
        pages += name.endsWith(".html");
    }
    CHECK(written->bytes == bytes);
    CHECK(written->pages == pages);
}
