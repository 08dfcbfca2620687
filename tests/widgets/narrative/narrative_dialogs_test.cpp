// SPDX-License-Identifier: EUPL-1.2
#include "narrative/figure_dialog.h"
#include "narrative/figure_list_model.h"
#include "narrative/picture_dialog.h"
#include "narrative/text_dialog.h"

#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

bool says(const QDialog &dialog, const QString &words)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Live figures are found by words, with what they say now", "[narrative]")
{
    SmallPlan plan;
    plan.add(Kind::PublicValue, {{"title", QStringLiteral("Ambiente")}});
    FigureListModel model(plan.document->reader());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = model.rowCount();
    CHECK(all > 60);
    model.setWords(QStringLiteral("public val number"));
    REQUIRE(model.rowCount() > 0);
    CHECK(model.rowCount() < all);
    CHECK(model.index(0, FigureListModel::ValueColumn).data().toString() == QStringLiteral("1"));
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(": 1")));
    model.setWords(QStringLiteral("niente di niente"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A live figure is chosen with the keyboard alone", "[narrative]")
{
    SmallPlan plan;
    FigureDialog dialog(plan.document->reader(), nullptr);
    dialog.show();
    auto *words = dialog.findChild<QLineEdit *>(QStringLiteral("figureWords"));
    QTest::keyClicks(words, QStringLiteral("establishment"));
    const auto *list = dialog.findChild<QTableView *>(QStringLiteral("figureList"));
    const int before = list->currentIndex().row();
    if (list->model()->rowCount() > 1) {
        QTest::keyClick(words, Qt::Key_Down);
        CHECK(list->currentIndex().row() == before + 1);
        QTest::keyClick(words, Qt::Key_Up);
    }
    CHECK(dialog.chosen().figure.name == QStringLiteral("table.establishment"));
    CHECK(dialog.chosen().table);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("There is no picture without a text for who cannot see it", "[narrative]")
{
    SmallPlan plan;
    const QString path = plan.folder.filePath(QStringLiteral("mappa.png"));
    REQUIRE(QImage(40, 30, QImage::Format_RGB32).save(path));
    PictureDialog dialog(*plan.document, nullptr);
    CHECK_FALSE(okButton(dialog)->isEnabled());
    dialog.takeFile(path);
    CHECK_FALSE(okButton(dialog)->isEnabled());
    CHECK(says(dialog, QStringLiteral("Say what the picture shows")));
    dialog.findChild<QLineEdit *>(QStringLiteral("alternativeEdit"))->setText(QStringLiteral("Le sfere del piano"));
    REQUIRE(okButton(dialog)->isEnabled());
    CHECK(plan.document->reader().count(Kind::Attachment) == 0);
    const auto picture = dialog.take();
    REQUIRE(picture.ok());
    CHECK(picture->alternative == QStringLiteral("Le sfere del piano"));
    const Record attachment = plan.document->reader().read({Kind::Attachment, picture->attachment, {}});
    CHECK(attachment.text("file_name") == QStringLiteral("mappa.png"));

    PictureDialog again(*plan.document, nullptr);
    again.setPicture(*picture);
    CHECK(okButton(again)->isEnabled());
    CHECK(again.take()->attachment == picture->attachment);
    CHECK(plan.document->reader().count(Kind::Attachment) == 1);
}

TEST_CASE("A picture of 50 MB is refused and it is said why", "[narrative]")
{
    SmallPlan plan;
    QFile file(plan.folder.filePath(QStringLiteral("enorme.png")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(50 * 1024 * 1024));
    file.close();
    PictureDialog dialog(*plan.document, nullptr);
    dialog.takeFile(file.fileName());
    CHECK(says(dialog, QStringLiteral("50 MB")));
    CHECK_FALSE(okButton(dialog)->isEnabled());
    QFile text(plan.folder.filePath(QStringLiteral("testo.png")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
    text.close();
    CHECK(plan.document->reader().count(Kind::Attachment) == 0);
}

TEST_CASE("A question for one line says at once what will not do", "[narrative]")
{
    TextDialog dialog(QStringLiteral("Link"), QStringLiteral("Address"), {}, nullptr);
    dialog.setCheck([](const QString &text) { return text == QLatin1String("no") ? QStringLiteral("Non va") : QString(); });
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("textEdit"));
    CHECK(okButton(dialog)->isEnabled());
    line->setText(QStringLiteral("no"));
    CHECK_FALSE(okButton(dialog)->isEnabled());
    CHECK(says(dialog, QStringLiteral("Non va")));
    line->setText(QStringLiteral(" sì "));
    CHECK(dialog.text() == QStringLiteral("sì"));
}
