// SPDX-License-Identifier: EUPL-1.2
#include "preview/findings_dialog.h"
#include "preview/finding_list.h"
#include "preview/preview_view.h"
#include "support/print_qt.h"
#include "window/message_bar.h"
#include "window/plan_exports.h"
#include "window/plan_files.h"
#include "window/plan_printing.h"
#include "window/sample_window.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtPrintSupport/QPrinter>

using namespace piao::domain;
using piao::test::SampleWindow;
using piao::widgets::PdfPages;
using piao::widgets::PlanExports;
using piao::widgets::PlanFiles;
using piao::widgets::PlanPrinting;
using piao::widgets::PreviewView;

namespace {

constexpr int longestMs = 30000;

std::shared_ptr<const PdfPages> pagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto pages = PdfPages::load(file.readAll());
    REQUIRE(pages.ok());
    return *pages;
}

struct ExportDesk {
    SampleWindow sample;
    PlanExports &exports = *sample.window->findChild<PlanExports *>();
    QDir target{sample.folder.filePath(QStringLiteral("fuori"))};
    QLabel &message = sample.find<QLabel>("messageText");

    ExportDesk() { REQUIRE(QDir().mkpath(target.path())); }

    QString path(const char *name) const { return target.filePath(QString::fromLatin1(name)); }
    bool isTold() { return QTest::qWaitFor([this] { return message.isVisible(); }, longestMs); }
};

} // namespace

TEST_CASE("An exported PDF is told of, with its findings, each of which leads to its editor", "[preview][export]")
{
    ExportDesk desk;
    desk.exports.exportTo(PlanExports::Form::Pdf, desk.path("piano.pdf"));
    REQUIRE(desk.isTold());
    CHECK(desk.message.text().contains(QStringLiteral("piano.pdf")));
    CHECK(pagesOf(desk.path("piano.pdf"))->count() > 40);
    CHECK(desk.sample.find<QPushButton>("messageAction").isVisible());
    CHECK(desk.sample.find<QPushButton>("messageAction2").isVisible());
    auto &findings = desk.sample.find<QPushButton>("messageAction3");
    REQUIRE(findings.isVisible());
    findings.click();
    auto *dialog = desk.sample.window->findChild<piao::widgets::FindingsDialog *>();
    REQUIRE(dialog);
    const auto *list = dialog->findChild<piao::widgets::FindingList *>(QStringLiteral("findingList"));
    REQUIRE(list->count() > 0);
    CHECK(findings.text().contains(QString::number(list->count())));
    dialog->close();
}

TEST_CASE("What is being typed is in the export", "[preview][export]")
{
    ExportDesk desk;
    desk.sample.go(Kind::PublicValue, "VP1");
    desk.sample.window->goTo(piao::widgets::Place::of(desk.sample.withCode(Kind::PublicValue, "VP1"), QStringLiteral("title")));
    desk.sample.key(Qt::Key_A, Qt::ControlModifier);
    desk.sample.type(QStringLiteral("Appena scritto"));
    desk.exports.exportTo(PlanExports::Form::Json, desk.path("piano.json"));
    REQUIRE(desk.isTold());
    QFile file(desk.path("piano.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Appena scritto"));
}

TEST_CASE("An export that is given up leaves nothing, and keeps what was there", "[preview][export]")
{
    ExportDesk desk;
    QFile old(desk.path("vecchio.pdf"));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("di prima");
    old.close();
    const QStringList before = desk.target.entryList(QDir::Files | QDir::Hidden);
    QObject::connect(&desk.exports, &PlanExports::started, &desk.exports, [](const QString &, const std::function<void()> &cancel) { cancel(); });
    QSignalSpy ended(&desk.exports, &PlanExports::ended);
    desk.exports.exportTo(PlanExports::Form::Pdf, desk.path("vecchio.pdf"));
    desk.exports.exportTo(PlanExports::Form::PdfWithData, desk.path("nuovo.pdf"));
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 2; }, longestMs));
    desk.target.refresh();
    CHECK(desk.target.entryList(QDir::Files | QDir::Hidden) == before);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "di prima");
    CHECK_FALSE(desk.message.isVisible());
}

TEST_CASE("An export that is refused says why", "[preview][export]")
{
    ExportDesk desk;
    desk.exports.exportTo(PlanExports::Form::Pdf, desk.path("nessuna/cartella/piano.pdf"));
    REQUIRE(desk.isTold());
    CHECK_FALSE(desk.sample.find<QPushButton>("messageAction").isVisible());
}

TEST_CASE("Every form that is offered is in the export menu, and none that is not", "[preview][export]")
{
    SampleWindow sample;
    const std::pair<const char *, PlanExports::Form> forms[] = {{"exportPdf", PlanExports::Form::Pdf}, {"exportPdfData", PlanExports::Form::PdfWithData},
        {"exportOdt", PlanExports::Form::Odt}, {"exportWeb", PlanExports::Form::Web}, {"exportJson", PlanExports::Form::Json}};
    for (const auto &[name, form] : forms) {
        CAPTURE(name);
        CHECK(sample.action(name).isVisible() == PlanExports::isOffered(form));
        CHECK(sample.action(name).isEnabled());
    }
    CHECK(sample.action("exportPdf").shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E));
    CHECK(sample.action("print").shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P));
}

TEST_CASE("The plan is printed page by page, as it would be published", "[preview][print]")
{
    ExportDesk desk;
    desk.exports.exportTo(PlanExports::Form::Pdf, desk.path("piano.pdf"));
    REQUIRE(desk.isTold());
    const auto pages = pagesOf(desk.path("piano.pdf"));
    auto &printing = *desk.sample.window->findChild<PlanPrinting *>();
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(desk.path("stampa.pdf"));
    printer->setResolution(40);
    QSignalSpy printed(&printing, &PlanPrinting::printed);
    printing.printOn(std::move(printer), pages);
    REQUIRE(QTest::qWaitFor([&] { return printed.count() == 1; }, longestMs));
    CHECK(pagesOf(desk.path("stampa.pdf"))->count() == pages->count());
}

TEST_CASE("The print preview shows every sheet in its own orientation, and goes on to printing or not", "[preview][print]")
{
    ExportDesk desk;
    QTimer look;
    bool seen = false;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *dialog = desk.sample.window->findChild<QDialog *>(QStringLiteral("printPreviewDialog"));
        if (!dialog)
            return;
        look.stop();
        auto *view = dialog->findChild<PreviewView *>(QStringLiteral("printPreviewPages"));
        seen = QTest::qWaitFor([&] { return view->isDrawn(); }, longestMs);
        const PdfPages &pages = *view->version()->pages;
        for (int page = 0; page < pages.count(); ++page) {
            const QSizeF shown = view->column().page(page).size();
            CHECK((shown.width() > shown.height()) == (pages.size(page).width() > pages.size(page).height()));
        }
        QTest::keyClick(view, Qt::Key_End);
        CHECK(dialog->findChild<QLabel *>(QStringLiteral("printPreviewSheet"))->text().contains(QString::number(pages.count())));
        CHECK(view->currentPage() > pages.count() - 3);
        CHECK(dialog->findChild<QPushButton *>(QStringLiteral("printPreviewPrint"))->isEnabled());
        dialog->reject();
    });
    look.start(50);
    QSignalSpy ended(desk.sample.window->findChild<PlanPrinting *>(), &PlanPrinting::ended);
    desk.sample.action("printPreview").trigger();
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1 && !look.isActive(); }, longestMs));
    CHECK(seen);
}

TEST_CASE("A plan is opened again from a PDF that carries its data", "[preview][export]")
{
    ExportDesk desk;
    desk.exports.exportTo(PlanExports::Form::PdfWithData, desk.path("piano.pdf"));
    REQUIRE(desk.isTold());
    const auto before = desk.sample.document().reader().all(Kind::PerformanceObjective);
    desk.sample.window->findChild<PlanFiles *>()->importInto(desk.path("di nuovo.piao"), desk.path("piano.pdf"));
    REQUIRE(QTest::qWaitFor([&] { return desk.sample.document().path() == desk.path("di nuovo.piao"); }, longestMs));
    CHECK(desk.sample.document().reader().all(Kind::PerformanceObjective) == before);
}

TEST_CASE("A PDF without data is refused, and the present plan stays open", "[preview][export]")
{
    ExportDesk desk;
    desk.exports.exportTo(PlanExports::Form::Pdf, desk.path("piano.pdf"));
    REQUIRE(desk.isTold());
    QSignalSpy refused(desk.sample.window->findChild<PlanFiles *>(), &PlanFiles::refused);
    desk.sample.window->findChild<PlanFiles *>()->importInto(desk.path("di nuovo.piao"), desk.path("piano.pdf"));
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }, longestMs));
    CHECK_FALSE(QFile::exists(desk.path("di nuovo.piao")));
    CHECK(desk.sample.document().path() == desk.sample.path);
}
