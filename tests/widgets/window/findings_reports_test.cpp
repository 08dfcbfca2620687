// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "window/findings_reports.h"
#include "window/message_bar.h"
#include "window/sample_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace piao::domain;
using namespace piao::widgets;
using piao::report::FindingsFormat;
using piao::test::SampleWindow;
using Order = piao::report::FindingsReportOptions::Order;
using Purpose = FindingsReportDialog::Purpose;

namespace {

constexpr int longestMs = 60000;

struct ReportDesk {
    SampleWindow sample;
    FindingsReports &reports = *sample.window->findChild<FindingsReports *>();
    QLabel &message = sample.find<QLabel>("messageText");

    QString path(const char *name) const { return sample.folder.filePath(QString::fromLatin1(name)); }
    QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isTold() { return QTest::qWaitFor([this] { return message.isVisible(); }, longestMs); }
    RecordKey centre(const char *code) { return sample.withCode(Kind::ResponsibilityCentre, code); }
};

template<typename Widget>
Widget &in(QDialog &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    INFO("no " << name);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("A report of the checks is written in each format and told of", "[reports]")
{
    ReportDesk desk;
    const std::pair<const char *, FindingsFormat> files[] = {{"r.pdf", FindingsFormat::Pdf}, {"r.html", FindingsFormat::Html}, {"r.odt", FindingsFormat::Odt}};
    for (const auto &[name, format] : files) {
        CAPTURE(name);
        FindingsReportRequest request;
        request.format = format;
        desk.message.window()->findChild<MessageBar *>()->hide();
        desk.reports.exportTo(request, desk.path(name));
        REQUIRE(desk.isTold());
        CHECK(desk.message.text().contains(QLatin1String(name)));
        CHECK(desk.sample.find<QPushButton>("messageAction").isVisible());
    }
    CHECK(desk.bytes("r.pdf").startsWith("%PDF-"));
    CHECK(desk.bytes("r.odt").startsWith("PK"));
    CHECK(desk.bytes("r.html").contains("L02"));
}

TEST_CASE("What is being typed is in the report", "[reports]")
{
    ReportDesk desk;
    desk.sample.window->goTo(Place::of(desk.sample.withCode(Kind::PublicValue, "VP1"), QStringLiteral("code")));
    desk.sample.key(Qt::Key_A, Qt::ControlModifier);
    desk.sample.type(QStringLiteral("NUOVO9"));
    FindingsReportRequest request;
    request.format = FindingsFormat::Html;
    desk.reports.exportTo(request, desk.path("r.html"));
    REQUIRE(desk.isTold());
    CHECK(desk.bytes("r.html").contains("NUOVO9"));
}

TEST_CASE("A sheet has the findings of its centre alone", "[reports]")
{
    ReportDesk desk;
    FindingsReportRequest request;
    request.format = FindingsFormat::Html;
    request.place = desk.centre("B4");
    desk.reports.exportTo(request, desk.path("b4.html"));
    REQUIRE(desk.isTold());
    CHECK(desk.bytes("b4.html").contains("2024-B4-OP-01"));
    CHECK_FALSE(desk.bytes("b4.html").contains("2024-N1-OP-07"));
}

TEST_CASE("A report that is given up leaves nothing, one that is refused says why", "[reports]")
{
    ReportDesk desk;
    const auto connection = QObject::connect(&desk.reports, &FindingsReports::started, &desk.reports,
                                             [](const QString &, const std::function<void()> &cancel) { cancel(); });
    QSignalSpy ended(&desk.reports, &FindingsReports::ended);
    desk.reports.exportTo({}, desk.path("r.pdf"));
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }, longestMs));
    CHECK_FALSE(QFile::exists(desk.path("r.pdf")));
    CHECK_FALSE(desk.message.isVisible());
    QObject::disconnect(connection);
    desk.reports.exportTo({}, desk.path("no/such/folder/r.pdf"));
    REQUIRE(desk.isTold());
    CHECK_FALSE(desk.sample.find<QPushButton>("messageAction").isVisible());
}

TEST_CASE("The dialog offers the whole body, each director and each centre, and knows what goes together", "[reports]")
{
    ReportDesk desk;
    REQUIRE(desk.sample.document().perform({}, [](piao::document::UnitOfWork &unit) -> Result<void> {
        Record director(Kind::Director);
        director.set("id", QStringLiteral("d1")).set("name", QStringLiteral("Una Dirigente"));
        const auto inserted = unit.insert(director);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    }).ok());
    FindingsReportDialog dialog(desk.sample.document(), Purpose::Report);
    auto &place = in<QComboBox>(dialog, "reportPlace");
    auto &order = in<QComboBox>(dialog, "reportOrder");
    CHECK(dialog.request().place.isNull());
    CHECK(order.isEnabled());
    order.setCurrentIndex(1);
    CHECK(dialog.request().order == Order::Centre);

    place.setCurrentIndex(place.findText(QStringLiteral("Una Dirigente")));
    CHECK(dialog.request().place == RecordKey{Kind::Director, QStringLiteral("d1"), {}});
    CHECK_FALSE(order.isEnabled());
    place.setCurrentIndex(place.findText(QStringLiteral("A1 Ufficio"), Qt::MatchStartsWith));
    CHECK(dialog.request().place == desk.centre("A1"));

    in<QCheckBox>(dialog, "reportHints").setChecked(false);
    in<QComboBox>(dialog, "reportFormat").setCurrentIndex(1);
    CHECK(dialog.request().severities == std::array{true, true, false});
    CHECK(dialog.request().format == FindingsFormat::Html);
    in<QCheckBox>(dialog, "reportErrors").setChecked(false);
    in<QCheckBox>(dialog, "reportWarnings").setChecked(false);
    CHECK_FALSE(in<QPushButton>(dialog, "reportWrite").isEnabled());
    CHECK_FALSE(in<QPushButton>(dialog, "reportPrint").isEnabled());
}

TEST_CASE("A sheet is proposed for the centre that the window shows, else for the first one", "[reports]")
{
    ReportDesk desk;
    FindingsReportDialog chosen(desk.sample.document(), Purpose::Sheet, desk.centre("H1"));
    CHECK(chosen.request().place == desk.centre("H1"));
    FindingsReportDialog first(desk.sample.document(), Purpose::Sheet);
    CHECK(first.request().place.kind == Kind::ResponsibilityCentre);
    CHECK_FALSE(first.request().place.isNull());
}

TEST_CASE("The export menu has both reports, and printing one makes its pages", "[reports]")
{
    ReportDesk desk;
    for (const char *name : {"findingsReport", "findingsSheet"}) {
        CAPTURE(name);
        CHECK(desk.sample.action(name).isEnabled());
        bool seen = false;
        QTimer::singleShot(0, desk.sample.window.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            seen = dialog && dialog->objectName() == QStringLiteral("findingsReportDialog");
            if (dialog)
                dialog->reject();
        });
        desk.sample.action(name).trigger();
        CHECK(seen);
    }
    QSignalSpy asked(&desk.reports, &FindingsReports::printRequested);
    QTimer::singleShot(0, desk.sample.window.get(), [] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            in<QPushButton>(*dialog, "reportPrint").click();
    });
    // The print dialog comes once the pages are made.
    bool printing = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()); dialog && dialog->objectName() == QStringLiteral("printDialog")) {
            look.stop();
            printing = true;
            dialog->reject();
        }
    });
    look.start(50);
    desk.sample.action("findingsReport").trigger();
    CHECK(asked.count() == 1);
    CHECK(QTest::qWaitFor([&] { return printing; }, longestMs));
}
