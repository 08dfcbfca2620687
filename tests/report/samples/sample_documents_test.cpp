// SPDX-License-Identifier: EUPL-1.2
// The documents of the plans that come with the program: valid, complete, and in agreement with their data.
#include <catch2/catch.hpp>

#include "piao/document/plan_document.h"
#include "piao/document/stated_counts.h"
#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"
#include "piao/exchange/samples.h"
#include "piao/report/plan_export.h"
#include "piao/report/text_writer.h"
#include "report/pdf/pdf_fixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::domain;

namespace {

struct SamplePlan {
    QTemporaryDir folder;
    std::unique_ptr<document::PlanDocument> document;

    explicit SamplePlan(const exchange::Sample &sample)
    {
        const QString path = folder.filePath(QStringLiteral("plan.piao"));
        REQUIRE(exchange::importIntoNewPlan(path, sample.source()).ok());
        auto opened = document::PlanDocument::open(path, store::PlanFile::Mode::ReadOnly);
        REQUIRE(opened.ok());
        document = std::move(opened).value();
    }

    report::PlanReport report()
    {
        auto built = report::buildPlanReport(document->reader());
        REQUIRE(built.ok());
        return std::move(built).value();
    }
};

/// Words alone: line ends, soft hyphens and the writer's own capitals make no difference.
QString wordsOf(QString text)
{
    text.remove(QChar(0x00AD));
    return text.simplified().toCaseFolded();
}

/// What a reader of the document must find of each record of a kind.
struct Told {
    Kind kind;
    std::vector<const char *> fields;
};

const std::vector<Told> &toldOfLucca()
{
    static const std::vector<Told> told{
        {Kind::PublicValue, {"title"}},
        {Kind::StrategicObjective, {"title"}},
        {Kind::OperationalObjective, {"title"}},
        {Kind::PerformanceObjective, {"title", "code"}},
        {Kind::ResponsibilityCentre, {"name", "code"}},
        {Kind::OrgUnit, {"name"}},
        {Kind::Theme, {"heading"}},
        {Kind::Provision, {"text"}},
        {Kind::StaffCount, {"area"}},
        {Kind::Stakeholder, {"name"}},
        {Kind::RiskArea, {"title"}},
        {Kind::Process, {"name"}},
        {Kind::RiskEvent, {"description"}},
        {Kind::Measure, {"title"}},
        {Kind::MeasurePhase, {"title"}},
        {Kind::PublicationDuty, {"name", "term"}},
        {Kind::StaffEstablishment, {"area"}},
        {Kind::Hire, {"profile"}},
        {Kind::TrainingCourse, {"course", "recipients"}},
        {Kind::AgileWork, {"title"}},
        {Kind::MonitoringActivity, {"what", "who"}},
        {Kind::Target, {"value_text"}},
        {Kind::ObjectiveTheme, {"sentence"}},
    };
    return told;
}

} // namespace

TEST_CASE("The document of every sample is a valid PDF, with all that its sections promise", "[samples]")
{
    for (const exchange::Sample &sample : exchange::samples()) {
        INFO(sample.name);
        SamplePlan plan(sample);
        const report::PlanReport report = plan.report();
        report::PdfSummary summary;
        test::validPdfOf(report.document, report.style, &summary);
        CHECK(summary.missingCharacters.isEmpty());
        CHECK(summary.unreadablePictures == 0);
        CHECK(summary.pages > 5);
        for (const report::ReportFinding &finding : report.findings) {
            INFO(finding.text.toStdString());
            CHECK_FALSE(finding.text.contains(QStringLiteral("cannot make")));
            CHECK_FALSE(finding.text.contains(QStringLiteral("places that are not printed")));
        }
    }
}

TEST_CASE("All that the published plan tells comes out again in the document", "[samples]")
{
    SamplePlan plan(exchange::samples().front());
    const QString text = wordsOf(report::writeText(plan.report().document));
    QStringList missing;
    for (const Told &told : toldOfLucca()) {
        const std::vector<Record> records = plan.document->reader().all(told.kind);
        CHECK_FALSE(records.empty());
        for (const Record &record : records) {
            for (const char *field : told.fields) {
                const QString words = wordsOf(record.text(field));
                if (!words.isEmpty() && !text.contains(words))
                    missing.append(QStringLiteral("%1.%2: %3").arg(QLatin1String(record.description().table), QLatin1String(field), words));
            }
        }
    }
    CHECK(missing.join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("No count in the texts of the samples is written by hand", "[samples]")
{
    for (const exchange::Sample &sample : exchange::samples()) {
        SamplePlan plan(sample);
        document::StatedCounts counts(plan.document->reader());
        for (const RecordDescription &description : allRecords()) {
            for (const Field &field : description.fields) {
                if (field.type != FieldType::RichText)
                    continue;
                for (const Record &record : plan.document->reader().all(description.kind)) {
                    INFO(sample.name << ' ' << record.text(field.column).toStdString());
                    CHECK(counts.in(parseNarrative(record.text(field.column))).empty());
                }
            }
        }
    }
}

TEST_CASE("Each number of the contents is the page on which its heading stands", "[samples]")
{
    SamplePlan plan(exchange::samples().front());
    const report::PlanReport report = plan.report();
    report::PdfSummary summary;
    const QByteArray pdf = test::pdfOf(report.document, report.style, &summary);
    std::vector<QString> pages{{}};
    for (int page = 1; page <= summary.pages; ++page)
        pages.push_back(wordsOf(test::textOf(pdf, page)));
    static const QRegularExpression entry(QStringLiteral("^\\s*(\\d+(?:\\.\\d+)+)\\s+(\\S.*?)[\\s.]+(\\d+)\\s*$"));
    int checked = 0;
    for (int page = 2; page <= 4; ++page) {
        for (const QString &line : test::textOf(pdf, page, true).split(QLatin1Char('\n'))) {
            const QRegularExpressionMatch match = entry.match(line);
            if (!match.hasMatch())
                continue;
            INFO(line.toStdString());
            const int told = match.captured(3).toInt();
            REQUIRE(told < int(pages.size()));
            // Its number and the beginning of its words, as far as one line of the contents holds them.
            CHECK(pages[size_t(told)].contains(wordsOf(match.captured(1))));
            ++checked;
        }
    }
    CHECK(checked > 20);
}

TEST_CASE("In the web edition each objective of the published plan has a page of its own", "[samples]")
{
    SamplePlan plan(exchange::samples().front());
    const QString folder = plan.folder.filePath(QStringLiteral("edizione/"));
    REQUIRE(report::exportPlan(plan.document->reader(), folder, report::ExportFormat::Web).ok());
    const QStringList pages = QDir(folder + QStringLiteral("obiettivi")).entryList({QStringLiteral("*.html")}, QDir::Files);
    const std::size_t objectives = plan.document->reader().all(Kind::PerformanceObjective).size();
    CHECK(std::size_t(pages.size()) == objectives);
    CHECK(objectives > 100);
    CHECK(pages.contains(QStringLiteral("2026-a1-op-01.html")));
}
