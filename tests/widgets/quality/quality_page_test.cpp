// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "support/small_plan.h"

#include "piao/models/quality_model.h"
#include "piao/widgets/editor_area.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace piao::domain;
using namespace piao::widgets;
using piao::models::QualityModel;
using piao::test::SmallPlan;

namespace {

/// The quality page on a small plan, driven by keys and looked at by object name.
struct QualityDesk : SmallPlan {
    RecordKey value = add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}, {"number", 1LL}});
    EditorArea area;
    std::vector<Place> asked;

    QualityDesk()
    {
        area.resize(1100, 800);
        area.setDocument(document.get());
        QObject::connect(&area, &EditorArea::placeRequested, &area, [this](const Place &place) { asked.push_back(place); });
        area.show();
        QApplication::setActiveWindow(&area);
        REQUIRE(QTest::qWaitForWindowActive(&area));
        open({});
    }
    ~QualityDesk() { area.setDocument(nullptr); }

    void open(const QString &question) { area.open({Place::Page::Quality, {}, question, 0}); }

    template<typename Widget>
    Widget &find(const char *name)
    {
        auto *found = area.findChild<Widget *>(QString::fromLatin1(name));
        INFO("no " << name);
        REQUIRE(found);
        return *found;
    }
    QString total() { return find<QLabel>("qualityTotal").text(); }
    QString texts() { return find<QLabel>("qualityTexts").text(); }
    QTreeView &tree() { return find<QTreeView>("qualityCriteria"); }
    /// Waits until the page says something else than `before` as the total.
    bool follows(const QString &before)
    {
        return QTest::qWaitFor([&] { return total() != before; });
    }
    void answer(const char *token)
    {
        auto &combo = find<QComboBox>("field.quality_answer.answer");
        REQUIRE(combo.isVisible());
        const int row = combo.findData(QString::fromLatin1(token));
        REQUIRE(row >= 0);
        combo.setFocus();
        combo.setCurrentIndex(row);
        emit combo.activated(row);
        area.commitPending();
    }
};

} // namespace

TEST_CASE("The page tells the score and, of each criterion, its questions with their figures", "[quality]")
{
    QualityDesk desk;
    CHECK(desk.total().endsWith(QStringLiteral("of 100")));
    CHECK(desk.tree().model()->rowCount() == 10);
    desk.open(QStringLiteral("A3.impact"));
    CHECK(desk.tree().currentIndex().data(QualityModel::TokenRole).toString() == QStringLiteral("A3.impact"));
    CHECK(desk.tree().isExpanded(desk.tree().currentIndex().parent()));
    CHECK(desk.texts().contains(QStringLiteral("0 of 1")));
    CHECK(desk.find<QLabel>("field.quality_answer.criterion").text() == QStringLiteral("A3 Adequacy"));
    CHECK_FALSE(desk.find<QComboBox>("field.quality_answer.answer").isVisible());
    CHECK(desk.area.current() == Place{Place::Page::Quality, {}, QStringLiteral("A3.impact"), 0});
}

TEST_CASE("The page follows edits, and undoing them", "[quality]")
{
    QualityDesk desk;
    desk.open(QStringLiteral("A3.impact"));
    const QString before = desk.total();
    desk.add(Kind::Indicator, {{"name", QStringLiteral("Soddisfazione")}, {"public_value_id", desk.value.id}});
    REQUIRE(desk.follows(before));
    CHECK(desk.texts().contains(QStringLiteral("1 of 1")));
    CHECK_FALSE(desk.find<QListWidget>("qualityRecords").isVisible());
    const QString after = desk.total();
    REQUIRE(desk.document->undo().ok());
    REQUIRE(desk.follows(after));
    CHECK(desk.total() == before);
}

TEST_CASE("Enter on a record that lowers the score leads to the field that is missing", "[quality]")
{
    QualityDesk desk;
    desk.open(QStringLiteral("B8.beneficiaries"));
    auto &records = desk.find<QListWidget>("qualityRecords");
    REQUIRE(records.isVisible());
    REQUIRE(records.count() == 1);
    CHECK(records.item(0)->text().contains(QStringLiteral("Benessere")));
    records.setFocus();
    QTest::keyClick(&records, Qt::Key_Return);
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked.front() == Place::of(desk.value, QStringLiteral("beneficiaries")));
}

TEST_CASE("A person answers with evidence; the answer is a record of the plan and raises the score", "[quality]")
{
    QualityDesk desk;
    desk.open(QStringLiteral("B6.appointed"));
    const QString before = desk.total();
    desk.answer("yes");
    REQUIRE(desk.follows(before));
    const auto answers = desk.document->reader().all(Kind::QualityAnswer);
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().text("criterion") == QStringLiteral("B6"));
    CHECK(answers.front().text("question") == QStringLiteral("appointed"));
    CHECK(answers.front().text("answer") == QStringLiteral("yes"));
    CHECK(desk.texts().contains(QStringLiteral("Yes")));

    auto &evidence = desk.find<QPlainTextEdit>("field.quality_answer.evidence");
    evidence.setFocus();
    QTest::keyClicks(&evidence, QStringLiteral("Decreto n. 12"));
    desk.area.commitPending();
    CHECK(desk.read(answers.front().key()).text("evidence") == QStringLiteral("Decreto n. 12"));

    // Another question has an answer of its own.
    desk.open(QStringLiteral("B6.members"));
    CHECK(evidence.toPlainText().isEmpty());
    desk.answer("no");
    CHECK(desk.document->reader().count(Kind::QualityAnswer) == 2);
    desk.open(QStringLiteral("B6.appointed"));
    CHECK(evidence.toPlainText() == QStringLiteral("Decreto n. 12"));
}

TEST_CASE("What would raise the score most stands first in its list", "[quality]")
{
    QualityDesk desk;
    desk.open(QStringLiteral("A3.impact"));
    desk.find<QTabWidget>("qualityTabs").setCurrentIndex(1);
    auto &list = desk.find<QTreeView>("qualityGains");
    CHECK(list.currentIndex().data(QualityModel::TokenRole).toString() == QStringLiteral("A3.impact"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    CHECK(list.currentIndex().row() == 0);
    CHECK(list.currentIndex().data(QualityModel::TokenRole).toString().startsWith(QStringLiteral("B7.")));
    CHECK(desk.find<QLabel>("field.quality_answer.criterion").text().startsWith(QStringLiteral("B7")));
}

TEST_CASE("The history leads from an answer to its question", "[quality]")
{
    QualityDesk desk;
    const RecordKey answer = desk.add(Kind::QualityAnswer,
        {{"criterion", QStringLiteral("C10")}, {"question", QStringLiteral("risk")}, {"answer", QStringLiteral("partly")}});
    desk.area.open(Place::of(answer, QStringLiteral("answer")));
    CHECK(desk.tree().currentIndex().data(QualityModel::TokenRole).toString() == QStringLiteral("C10.risk"));
    CHECK(desk.find<QComboBox>("field.quality_answer.answer").currentData().toString() == QStringLiteral("partly"));
}
