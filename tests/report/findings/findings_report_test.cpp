// SPDX-License-Identifier: EUPL-1.2
#include "report/findings/checked_plan.h"
#include "report/pdf/pdf_fixture.h"
#include "report/web/web_folder_reader.h"

#include "piao/report/findings_report.h"
#include "piao/report/html_page.h"
#include "piao/report/text_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace piao;
using namespace piao::report;
using piao::test::CheckedPlan;

namespace {

using Order = FindingsReportOptions::Order;

/// A province with three centres: A1 with two objectives and indicators that lack something, B2 with a code that looks right
/// and is not, C3 where all is well; and a value of the whole body.
constexpr const char *province = R"({"format": "piao-plan", "version": 1,
    "plan": {"id": "plan", "title": "PIAO 2024-2026", "first_year": 2024, "year_count": 3}, "body": {"id": "body", "name": "Provincia di Prova"},
    "directors": [{"id": "d1", "name": "Anna Rossi"}, {"id": "d2", "name": "Bruno Verdi"}],
    "centres": [{"id": "b2", "code": "B2", "name": "Bilancio", "director_id": "d2"}, {"id": "a1", "code": "A1", "name": "Organi", "director_id": "d1"},
                {"id": "c3", "code": "C3", "name": "Cultura"}],
    "publicValues": [{"id": "v1", "code": "VP1", "number": 1, "title": "Benessere"}],
    "performanceObjectives": [{"id": "p1", "code": "2024-A1-OP-01", "year": 2024, "title": "Comunicare", "centre_id": "a1"},
                              {"id": "p2", "code": "2025-A1-OP-01", "year": 2025, "title": "Comunicare", "centre_id": "a1"},
                              {"id": "p3", "code": "2024-B2-ОP-01", "year": 2024, "title": "Pagare in tempo", "centre_id": "b2"}],
    "indicators": [{"id": "i1", "performance_id": "p1", "name": "Notizie pubblicate nell'anno"},
                   {"id": "i2", "public_value_id": "v1", "name": "Cittadini soddisfatti", "baseline_text": "70 %"}],
    "targets": [{"indicator_id": "i1", "year": 2024, "value_text": "100"}]})";

FindingsReportOptions options(std::initializer_list<const char *> ids = {"L01", "L02", "L45"})
{
    FindingsReportOptions made;
    made.date = QDateTime(QDate(2024, 6, 15), QTime(12, 0), Qt::UTC);
    made.revision = 12;
    for (const char *id : ids)
        made.filter.checks.push_back(checks::indexOfCheck(QString::fromLatin1(id)));
    return made;
}

QString textOf(const CheckedPlan &plan, const FindingsReportOptions &wanted)
{
    return writeText(buildFindingsReport(plan.checker(), wanted));
}

checks::Slot slotOf(const CheckedPlan &plan, domain::Kind kind, const char *id)
{
    const checks::Fact *fact = plan.checker().facts().find({kind, QString::fromLatin1(id), {}});
    REQUIRE(fact);
    return fact->slot();
}

/// The headings, each with its level.
QStringList headingsOf(const Document &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.append(QStringLiteral("%1 %2").arg(heading->level).arg((heading->number + u' ' + heading->text).trimmed()));
    }
    return headings;
}

/// So many values with an indicator each, the first `bad` of them without a baseline.
QByteArray manyIndicators(int all, int bad)
{
    QJsonArray values;
    QJsonArray indicators;
    for (int i = 1; i <= all; ++i) {
        const QString id = QString::number(i);
        values.append(QJsonObject{{"id", "v" + id}, {"code", "VP" + id}, {"title", "Valore " + id}});
        QJsonObject indicator{{"id", "i" + id}, {"public_value_id", "v" + id}, {"name", "Misura numero " + id}};
        if (i > bad)
            indicator.insert("baseline_text", "1");
        indicators.append(indicator);
    }
    const auto array = [](const QJsonArray &made) { return QJsonDocument(made).toJson(QJsonDocument::Compact); };
    return R"({"format": "piao-plan", "version": 1, "plan": {"id": "plan", "first_year": 2024, "year_count": 3}, "publicValues": )" + array(values)
        + R"(, "indicators": )" + array(indicators) + "}";
}

} // namespace

TEST_CASE("The report says of which plan, on which day and at which revision it speaks", "[findings]")
{
    CheckedPlan plan(province);
    const Document document = buildFindingsReport(plan.checker(), options());
    const QString text = writeText(document);
    CHECK(text.contains(QStringLiteral("Provincia di Prova · PIAO 2024-2026 · checked on 15 June 2024 · revision 12 of the plan")));
    CHECK(document.author == QStringLiteral("Provincia di Prova"));
    CHECK(document.language == QStringLiteral("en-GB"));
    CHECK(text.contains(QStringLiteral("The checks found 5 error")));
}

TEST_CASE("By task each check stands once with its reason, and its findings with centre and number", "[findings]")
{
    CheckedPlan plan(province);
    const Document document = buildFindingsReport(plan.checker(), options());
    CHECK(headingsOf(document).join(u'\n').toStdString()
        == "1 Check of the plan\n2 At a glance\n"
           "2 Put codes, years and series in order\n3 L45 Letter of another alphabet in a code or a word\n"
           "2 Complete indicators and targets\n3 L01 Indicator without a baseline\n3 L02 Indicator without a target for a year\n"
           "2 Quality of the plan: 20,7 of 100");
    const QString text = writeText(document);
    CHECK(text.contains(QStringLiteral("Error: 1 of 2")));
    CHECK(text.contains(QStringLiteral("1 | B2 | The code «2024-B2-ОP-01»")));
    CHECK(text.contains(QStringLiteral("The program can do it: Write the code as 2024-B2-OP-01.")));
    CHECK(text.contains(QStringLiteral("2 | A1 | «Notizie pubblicate nell'anno» (2024-A1-OP-01) has no baseline.")));
    CHECK(text.count(QStringLiteral("What to do:")) == 3);
    CHECK(text.contains(QStringLiteral("DM 132/2022, art. 3")));
}

TEST_CASE("Findings of one record that differ by the year alone are said once", "[findings]")
{
    CheckedPlan plan(province);
    const QString text = textOf(plan, options({"L02"}));
    CHECK(text.contains(QStringLiteral("1 | «Cittadini soddisfatti» (VP1) has no target for 2024, 2025 and 2026.")));
    CHECK(text.contains(QStringLiteral("Error: 1 of 2 (3 finding")));
}

TEST_CASE("The summary counts by task, part and centre, and how many of how many for each check", "[findings]")
{
    CheckedPlan plan(province);
    const QString text = textOf(plan, options({"L01", "L02", "L11", "L45"}));
    CHECK(text.contains(QStringLiteral("Complete indicators and targets | 4 | – | – | 4")));
    CHECK(text.contains(QStringLiteral("2.1 Valore pubblico | 3 | – | – | 3")));
    CHECK(text.contains(QStringLiteral("2.2 Performance | 2 | – | – | 2")));
    CHECK(text.contains(QStringLiteral("Whole plan | 5 | – | – | 5")));
    CHECK(text.contains(QStringLiteral("A1 Organi | Anna Rossi | 2 | 1 | – | – | 1")));
    CHECK(text.contains(QStringLiteral("B2 Bilancio | Bruno Verdi | 1 | 1 | – | – | 1")));
    CHECK(text.contains(QStringLiteral("C3 Cultura |  | – | – | – | – | –")));
    CHECK(text.contains(QStringLiteral("No centre: the whole body's |  |  | 3 | – | – | 3")));
    CHECK(text.contains(QStringLiteral("L02 | Indicator without a target for a year | Error | 1 | 2 | –")));
    CHECK(text.contains(QStringLiteral("Nothing was found by: L11.")));
    CHECK(text.indexOf(QStringLiteral("A1 Organi")) < text.indexOf(QStringLiteral("B2 Bilancio")));
}

TEST_CASE("By centre each has its chapter with director and objectives, and what is nobody's comes last", "[findings]")
{
    CheckedPlan plan(province);
    FindingsReportOptions wanted = options();
    wanted.order = Order::Centre;
    const Document document = buildFindingsReport(plan.checker(), wanted);
    CHECK(headingsOf(document).mid(2, 4).join(u'\n').toStdString() == "2 A1 Organi\n2 B2 Bilancio\n2 Centres without findings\n2 What belongs to no centre");
    const QString text = writeText(document);
    CHECK(text.contains(QStringLiteral("Anna Rossi · 2 objective")));
    CHECK(text.contains(QStringLiteral("1 of them in 2024 · 1 error")));
    CHECK(text.contains(QStringLiteral("C3 Cultura.")));
    CHECK(text.count(QStringLiteral("What to do:")) == 3);
}

TEST_CASE("A check that strikes nearly all is one paragraph of names, a long list ends in one", "[findings]")
{
    SECTION("nearly all")
    {
        CheckedPlan plan(manyIndicators(60, 58));
        const QString text = textOf(plan, options({"L01"}));
        CHECK(text.count(QStringLiteral("has no baseline")) == 1);
        CHECK(text.contains(QStringLiteral("Error: 58 of 60")));
        CHECK(text.contains(QStringLiteral("VP1, VP2, VP3")));
        CHECK(text.contains(QStringLiteral("VP57, VP58.")));
    }
    SECTION("many, but not nearly all")
    {
        CheckedPlan plan(manyIndicators(200, 60));
        FindingsReportOptions wanted = options({"L01"});
        wanted.limit = 20;
        const QString text = textOf(plan, wanted);
        CHECK(text.count(QStringLiteral("has no baseline")) == 20);
        CHECK(text.contains(QStringLiteral("And 40 more: VP21, VP22")));
    }
    SECTION("a few are always read one by one")
    {
        CheckedPlan plan(manyIndicators(5, 5));
        CHECK(textOf(plan, options({"L01"})).count(QStringLiteral("has no baseline")) == 5);
    }
}

TEST_CASE("What was set aside is always listed, with the reason, who and when", "[findings]")
{
    CheckedPlan plan(province);
    plan.setAside("L01", QStringLiteral("Il servizio è nuovo"));
    for (const Order order : {Order::Task, Order::Centre}) {
        FindingsReportOptions wanted = options();
        wanted.order = order;
        const QString text = textOf(plan, wanted);
        CHECK(text.contains(QStringLiteral("| Il servizio è nuovo | ufficio | 15 June 2024")));
        CHECK(text.contains(QStringLiteral("1 finding(s) were set aside")));
        CHECK(text.count(QStringLiteral("has no baseline")) == 1);
    }
}

TEST_CASE("The sheet of a centre has what is its own and nothing else, with why it matters", "[findings]")
{
    CheckedPlan plan(province);
    FindingsReportOptions wanted = options();
    wanted.filter.centre = slotOf(plan, domain::Kind::ResponsibilityCentre, "a1");
    const Document document = buildFindingsReport(plan.checker(), wanted);
    const QString text = writeText(document);
    CHECK(document.title == QStringLiteral("Findings for A1 Organi"));
    CHECK(text.contains(QStringLiteral("Anna Rossi · 2 objective")));
    CHECK(text.contains(QStringLiteral("Notizie pubblicate")));
    CHECK(text.contains(QStringLiteral("error: 1 of 1")));
    CHECK(text.contains(QStringLiteral("What to do:")));
    CHECK_FALSE(text.contains(QStringLiteral("Cittadini soddisfatti")));
    CHECK_FALSE(text.contains(QStringLiteral("Quality of the plan")));
    PdfSummary summary;
    test::validPdfOf(document, {}, &summary);
    CHECK(summary.pages == 1);

    wanted.filter.centre = slotOf(plan, domain::Kind::ResponsibilityCentre, "c3");
    CHECK(textOf(plan, wanted).contains(QStringLiteral("The checks found nothing.")));
}

TEST_CASE("The sheet of a director has what belongs to that person's centres and objectives", "[findings]")
{
    CheckedPlan plan(province);
    REQUIRE(plan.document().setField({domain::Kind::PerformanceObjective, QStringLiteral("p1"), {}}, "director_id", QStringLiteral("d2")).ok());
    plan.setAside("L45", QStringLiteral("Così è stato approvato")); // looks at the plan again
    FindingsReportOptions wanted = options();
    wanted.filter.director = slotOf(plan, domain::Kind::Director, "d2");
    const QString text = textOf(plan, wanted);
    CHECK(text.contains(QStringLiteral("Findings for Bruno Verdi")));
    CHECK(text.contains(QStringLiteral("Notizie pubblicate")));
    CHECK(text.contains(QStringLiteral("Così è stato approvato")));
    CHECK(text.contains(QStringLiteral("2 objective")));
    wanted.filter.director = slotOf(plan, domain::Kind::Director, "d1");
    CHECK(textOf(plan, wanted).contains(QStringLiteral("The checks found nothing.")));
}

TEST_CASE("Only the severities that are asked for are printed", "[findings]")
{
    CheckedPlan plan(province);
    FindingsReportOptions wanted = options();
    wanted.filter.severities = {false, true, true};
    CHECK(textOf(plan, wanted).contains(QStringLiteral("The checks found nothing.")));
}

TEST_CASE("A report is a valid document in every format, of the sample as of an empty plan", "[findings]")
{
    QFile sample(QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/lucca-2024-2026.json"));
    REQUIRE(sample.open(QIODevice::ReadOnly));
    const QByteArray sources[] = {sample.readAll(), R"({"format": "piao-plan", "version": 1})"};
    for (const QByteArray &source : sources) {
        CheckedPlan plan(source);
        for (const Order order : {Order::Task, Order::Centre}) {
            FindingsReportOptions wanted = options({});
            wanted.order = order;
            const Document document = buildFindingsReport(plan.checker(), wanted);
            test::validPdfOf(document, styleOfPlan(plan.checker()));
            QStringList problems = test::problemsOf(std::map<QString, QByteArray>{{QStringLiteral("index.html"), writeHtmlPage(document)}});
            problems.removeAll(QStringLiteral("index.html: element style"));
            CHECK(problems.join(u'\n').toStdString() == "");
        }
    }
}

TEST_CASE("A report is written in the format that its name asks for", "[findings]")
{
    CheckedPlan plan(province);
    CHECK(findingsFormatOf(QStringLiteral("a/b.PDF")) == FindingsFormat::Pdf);
    CHECK(findingsFormatOf(QStringLiteral("b.odt")) == FindingsFormat::Odt);
    CHECK(findingsFormatOf(QStringLiteral("b.htm")) == FindingsFormat::Html);
    CHECK_FALSE(findingsFormatOf(QStringLiteral("b.docx")).has_value());
    for (const char *name : {"r.pdf", "r.odt", "r.html"}) {
        const QString path = plan.file(name);
        REQUIRE(exportFindings(plan.checker(), options(), path, *findingsFormatOf(path)).ok());
        CHECK(QFile(path).size() > 1000);
    }
    const auto stopped = exportFindings(plan.checker(), options(), plan.file("s.pdf"), FindingsFormat::Pdf, [](const ExportProgress &) { return false; });
    CHECK(stopped.error().code == domain::ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(plan.file("s.pdf")));
}
