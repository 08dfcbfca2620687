// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "document_template/color_input.h"
#include "document_template/document_look_page.h"
#include "document_template/logo_dialog.h"
#include "piao/document/document_look.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

struct Look : SmallPlan {
    DocumentLookPage page{*document};

    Look()
    {
        page.resize(1000, 800);
        page.show();
        page.open({Place::Page::DocumentLook, {}, {}, 0});
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template<typename Widget>
    Widget &find(const char *name)
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void type(const char *column, const QString &text)
    {
        auto &line = find<QLineEdit>((QByteArray("field.document_layout.") + column).constData());
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    Record look() { return document->reader().layout(); }
    bool hasLook() { return look().has("id"); }
    QString picture(const QString &name, const char *format)
    {
        const QString path = folder.filePath(name);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        REQUIRE(image.save(path, format));
        return path;
    }
    /// What the dialog is answered with; empty gives up.
    void takeLogo(const QString &path, const QString &description)
    {
        QTimer::singleShot(0, &page, [description] {
            auto *dialog = qobject_cast<LogoDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            CHECK_FALSE(ok->isEnabled());
            dialog->findChild<QLineEdit *>(QStringLiteral("logoDescriptionEdit"))->setText(description);
            CHECK(ok->isEnabled() == !description.isEmpty());
            description.isEmpty() ? dialog->reject() : ok->click();
        });
        page.takeLogo(path);
    }
};

} // namespace

TEST_CASE("The first thing said of the look adds it to the plan, as one step with what was said", "[look]")
{
    Look plan;
    REQUIRE_FALSE(plan.hasLook());
    const qlonglong revision = plan.document->revision();
    plan.type("cover_title", QStringLiteral("Il nostro piano"));
    CHECK(plan.look().text("id") == "layout");
    CHECK(plan.look().text("cover_title") == "Il nostro piano");
    CHECK(plan.look().value("approval_block").toBool());
    CHECK(plan.document->revision() == revision + 1);
    plan.type("foot", QStringLiteral("Provincia"));
    CHECK(plan.look().text("foot") == "Provincia");
    REQUIRE(plan.document->undo().ok());
    REQUIRE(plan.document->undo().ok());
    CHECK_FALSE(plan.hasLook());
    CHECK(plan.find<QLineEdit>("field.document_layout.cover_title").text().isEmpty());
    plan.type("cover_title", QStringLiteral("Di nuovo"));
    CHECK(plan.look().text("cover_title") == "Di nuovo");
}

TEST_CASE("What nobody has said shows as it is printed, and a click says the opposite", "[look]")
{
    Look plan;
    auto &justified = plan.find<QCheckBox>("field.document_layout.justified");
    CHECK(justified.isChecked());
    CHECK(plan.find<QCheckBox>("field.document_layout.approval_block").isChecked());
    CHECK(plan.find<QLineEdit>("field.document_layout.contents_depth").placeholderText() == "3");
    justified.click();
    CHECK(plan.look().value("justified") == QVariant(false));
    CHECK_FALSE(justified.isChecked());
}

TEST_CASE("The colour is told with its contrast, and one that cannot be read with what is printed instead", "[look]")
{
    Look plan;
    auto &advice = plan.find<QLabel>("accentAdvice");
    CHECK(advice.text().contains(QStringLiteral("5,6:1")));
    plan.type("accent", QStringLiteral("#FFCC00"));
    CHECK(plan.look().text("accent") == "#FFCC00");
    CHECK(advice.text().contains(QStringLiteral("darkens it to #")));
    plan.type("accent", QStringLiteral("blu"));
    CHECK(plan.look().text("accent") == "blu");
    CHECK(advice.text().contains(QStringLiteral("no colour")));
    static_cast<ColorInput &>(plan.find<QLineEdit>("field.document_layout.accent")).take(QColor(0x12, 0x34, 0x56));
    CHECK(plan.look().text("accent") == "#123456");
}

TEST_CASE("A font that is not installed is kept and told", "[look]")
{
    Look plan;
    auto &font = plan.find<QComboBox>("field.document_layout.font_family");
    CHECK(font.findText(QStringLiteral("Lato")) >= 0);
    CHECK_FALSE(plan.find<QLabel>("fontAdvice").isVisible());
    font.setFocus();
    QTest::keyClicks(&font, QStringLiteral("Comic Unseen"));
    QTest::keyClick(&font, Qt::Key_Return);
    CHECK(plan.look().text("font_family") == "Comic Unseen");
    CHECK(plan.find<QLabel>("fontAdvice").isVisible());
}

TEST_CASE("A logo comes from a file with its description, and goes again", "[look]")
{
    Look plan;
    plan.takeLogo(plan.picture(QStringLiteral("stemma.png"), "PNG"), {});
    CHECK_FALSE(plan.hasLook());
    plan.takeLogo(plan.picture(QStringLiteral("stemma.jpg"), "JPG"), QStringLiteral("Stemma della Provincia"));
    const QString logo = plan.look().text("logo_id");
    REQUIRE_FALSE(logo.isEmpty());
    CHECK(plan.read({Kind::Attachment, logo, {}}).text("description") == "Stemma della Provincia");
    CHECK_FALSE(plan.find<QLabel>("logoPicture").pixmap(Qt::ReturnByValue).isNull());
    CHECK(plan.find<QLabel>("logoPicture").accessibleName() == "Stemma della Provincia");
    auto &choice = plan.find<QComboBox>("logoChoice");
    CHECK(choice.currentData().toString() == logo);
    choice.setCurrentIndex(0);
    emit choice.activated(0);
    CHECK_FALSE(plan.look().has("logo_id"));
    CHECK(plan.document->reader().count(Kind::Attachment) == 1);
}

TEST_CASE("A file that is no picture is refused as a logo", "[look]")
{
    Look plan;
    QFile text(plan.folder.filePath(QStringLiteral("stemma.png")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("only words");
    text.close();
    QSignalSpy refused(&plan.page, &EditorPage::refused);
    plan.page.takeLogo(text.fileName());
    CHECK(refused.size() == 1);
    CHECK(plan.document->reader().count(Kind::Attachment) == 0);
}

TEST_CASE("The act of approval is written on the page of the look too", "[look]")
{
    Look plan;
    auto &number = plan.find<QLineEdit>("field.plan.act_number");
    number.setFocus();
    QTest::keyClicks(&number, QStringLiteral("12"));
    QTest::keyClick(&number, Qt::Key_Return);
    CHECK(plan.document->reader().plan().text("act_number") == "12");
    plan.page.open({Place::Page::DocumentLook, {}, QStringLiteral("foot"), 0});
    CHECK(plan.page.current().field == "foot");
}
