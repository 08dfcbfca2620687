// SPDX-License-Identifier: EUPL-1.2
#include "forms/record_form.h"
#include "narrative/narrative_edit.h"
#include "narrative/narrative_editor.h"
#include "narrative/spelling.h"

#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

/// A section's text in a form, as the keyboard meets it, with another field beside it.
struct SectionPage : SmallPlan {
    RecordKey section = add(Kind::Section, {{"title", QStringLiteral("Premessa")}});
    RecordKey other = add(Kind::Section, {{"title", QStringLiteral("Seconda")}});
    QWidget window;
    RecordForm form{*document, Kind::Section, &window};
    NarrativeEditor *editor = nullptr;
    QLineEdit *title = nullptr;

    SectionPage()
    {
        auto *layout = new QVBoxLayout(&form);
        for (const char *column : {"title", "narrative"}) {
            FieldInput *input = createFieldInput(*document, Kind::Section, describe(Kind::Section).field(column), &form);
            layout->addWidget(input->widget());
            form.bind(input);
        }
        editor = qobject_cast<NarrativeEditor *>(form.input(QStringLiteral("narrative"))->widget());
        title = qobject_cast<QLineEdit *>(form.input(QStringLiteral("title"))->widget());
        REQUIRE(editor);
        (new QVBoxLayout(&window))->addWidget(&form);
        form.setRecord(section);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        REQUIRE(edit().hasFocus());
    }

    NarrativeEdit &edit() { return editor->edit(); }
    QString stored() { return read(section).text("narrative"); }
    void type(const QString &text) { QTest::keyClicks(&edit(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&edit(), key, modifiers); }
    void leave()
    {
        title->setFocus();
        QApplication::processEvents();
    }
    void trigger(const char *action)
    {
        auto *found = editor->findChild<QAction *>(QString::fromLatin1(action));
        REQUIRE(found);
        found->trigger();
    }
    void paste(const QString &html, const QString &text = {})
    {
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        data->setText(text);
        QApplication::clipboard()->setMimeData(data);
        edit().paste();
    }
    QString message() const { return editor->findChild<QLabel *>(QStringLiteral("narrativeMessage"))->text(); }
    void waitForMarks() { REQUIRE(QTest::qWaitFor([this] { return edit().marks().isDone(); }, 5000)); }
};

} // namespace

TEST_CASE("A text with headings, faces and lists is typed by the keyboard and written when it is left", "[narrative]")
{
    SectionPage page;
    page.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    page.type(QStringLiteral("Contesto"));
    page.key(Qt::Key_Return);
    page.type(QStringLiteral("Un testo "));
    page.key(Qt::Key_B, Qt::ControlModifier);
    page.type(QStringLiteral("forte"));
    page.key(Qt::Key_B, Qt::ControlModifier);
    page.type(QStringLiteral(" e chiaro"));
    page.key(Qt::Key_Return);
    page.trigger("bullets");
    page.type(QStringLiteral("primo"));
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Tab);
    page.type(QStringLiteral("interno"));
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Return);
    page.type(QStringLiteral("fine"));
    CHECK(page.stored().isEmpty());
    page.leave();
    CHECK(page.stored() == QStringLiteral("<h1>Contesto</h1>\n<p>Un testo <b>forte</b> e chiaro</p>\n<ul>\n<li>primo\n<ul>\n<li>interno</li>\n</ul>\n</li>\n</ul>\n<p>fine</p>"));
}

TEST_CASE("What is typed into a text is undone step by step, and in the plan as one action", "[narrative]")
{
    SectionPage page;
    page.type(QStringLiteral("uno"));
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p>uno</p>"));
    page.editor->setFocus();
    page.key(Qt::Key_End, Qt::ControlModifier);
    page.type(QStringLiteral(" due"));
    page.key(Qt::Key_Z, Qt::ControlModifier);
    page.leave();
    CHECK_FALSE(page.stored().contains(QStringLiteral("due")));
    REQUIRE(page.document->undo().ok());
    CHECK(page.edit().narrative().isEmpty());
    REQUIRE(page.document->redo().ok());
    CHECK(plainText(page.edit().narrative()) == plainText(parseNarrative(page.stored())));
}

TEST_CASE("Another record's text is never undone into this one", "[narrative]")
{
    SectionPage page;
    page.type(QStringLiteral("x"));
    page.key(Qt::Key_Backspace);
    page.form.setRecord(page.other);
    page.editor->setFocus();
    page.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.edit().narrative().isEmpty());
}

TEST_CASE("Looking at a text changes nothing of it", "[narrative]")
{
    SectionPage page;
    const QString plain = QStringLiteral("Vecchio testo\nsu due righe, con 5 valori pubblici e un erore");
    page.set(page.section, "narrative", plain);
    CHECK(page.edit().toPlainText() == plain);
    page.waitForMarks();
    QTest::qWait(300);
    page.leave();
    CHECK(page.form.commitPending());
    CHECK(page.stored() == plain);
    const auto history = page.document->history(10);
    REQUIRE(history.ok());
    const size_t steps = history->size();
    page.editor->setFocus();
    page.leave();
    CHECK(page.document->history(10)->size() == steps);
    page.editor->setFocus();
    page.key(Qt::Key_Home, Qt::ControlModifier);
    page.type(QStringLiteral("U"));
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p>UVecchio testo</p>\n<p>su due righe, con 5 valori pubblici e un erore</p>"));
}

TEST_CASE("The cursor stays where it is when a text is written in passing", "[narrative]")
{
    SectionPage page;
    page.form.setIdleTime(30);
    page.type(QStringLiteral("abc"));
    page.key(Qt::Key_Left);
    REQUIRE(QTest::qWaitFor([&] { return page.stored() == QStringLiteral("<p>abc</p>"); }, 3000));
    page.type(QStringLiteral("-"));
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p>ab-c</p>"));
}

TEST_CASE("A page from a word processor is cleaned, and what was left out is told", "[narrative][paste]")
{
    SectionPage page;
    page.paste(QStringLiteral("<h2>Titolo</h2><p class=MsoNormal style='color:red'>Un <b>testo</b><script>x()</script><o:p></o:p></p>"
                              "<img src='https://evil.example/x.png'><table><tr><th>a</th></tr><tr><td>1</td></tr></table>"));
    CHECK(page.message().contains(QStringLiteral("script")));
    CHECK(page.message().contains(QStringLiteral("picture")));
    page.leave();
    CHECK(page.stored() == QStringLiteral("<h2>Titolo</h2>\n<p>Un <b>testo</b></p>\n<table>\n<tr><th scope=\"col\">a</th></tr>\n<tr><td>1</td></tr>\n</table>"));
}

TEST_CASE("Text is pasted plain when it is wanted so", "[narrative][paste]")
{
    SectionPage page;
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<b>uno</b>"));
    data->setText(QStringLiteral("uno\ndue"));
    QApplication::clipboard()->setMimeData(data);
    page.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p>uno</p>\n<p>due</p>"));
}

TEST_CASE("What is copied from one text is whole in another, and words elsewhere", "[narrative][paste]")
{
    SectionPage page;
    const QString text = QStringLiteral("<p>Sono <figure name=\"count.public_values\"/> valori<note>nota</note></p>\n<ul>\n<li>a</li>\n</ul>");
    page.set(page.section, "narrative", text);
    page.edit().selectAll();
    page.edit().copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->text() == QStringLiteral("Sono 0 valori [nota]\n• a"));
    CHECK_FALSE(data->html().contains(QLatin1String("<figure")));
    page.form.setRecord(page.other);
    page.editor->setFocus();
    page.edit().paste();
    page.leave();
    CHECK(page.read(page.other).text("narrative") == text);
}

TEST_CASE("A live figure follows the plan on the screen", "[narrative]")
{
    SectionPage page;
    page.set(page.section, "narrative", QStringLiteral("<p><figure name=\"count.public_values\"/> valori</p>"));
    page.key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(page.edit().wordsAtCursor().contains(QStringLiteral(": 0")));
    page.add(Kind::PublicValue, {{"title", QStringLiteral("Ambiente")}});
    QTest::qWait(400);
    CHECK(page.edit().wordsAtCursor().contains(QStringLiteral(": 1")));
    // The plan changed, the text did not.
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p><figure name=\"count.public_values\"/> valori</p>"));
}

TEST_CASE("A count that is written by hand is marked, and follows the data in one action that can be undone", "[narrative]")
{
    SectionPage page;
    page.add(Kind::PublicValue, {{"title", QStringLiteral("Ambiente")}});
    page.type(QStringLiteral("Il Piano ha 5 valori pubblici."));
    page.waitForMarks();
    const auto count = page.edit().marks().countAt(12);
    REQUIRE(count);
    CHECK(count->actual == QStringLiteral("1"));
    CHECK_FALSE(count->agrees);
    page.edit().replaceByFigure(*count);
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p>Il Piano ha <figure name=\"count.public_values\"/> valori pubblici.</p>"));
    page.editor->setFocus();
    page.key(Qt::Key_Z, Qt::ControlModifier);
    page.leave();
    CHECK(page.stored() == QStringLiteral("<p>Il Piano ha 5 valori pubblici.</p>"));
}

TEST_CASE("Tab goes through lists and tables, and elsewhere to the next field", "[narrative]")
{
    SectionPage page;
    page.key(Qt::Key_Tab);
    CHECK_FALSE(page.edit().hasFocus());
    page.editor->setFocus();
    page.trigger("insertTable");
    for (int i = 0; i < 9; ++i) {
        page.type(QString::number(i));
        page.key(Qt::Key_Tab);
    }
    page.type(QStringLiteral("nuova"));
    page.leave();
    CHECK(page.stored().count(QLatin1String("<tr>")) == 4);
    CHECK(page.stored().contains(QLatin1String("<tr><td>nuova</td><td></td><td></td></tr>")));
}

TEST_CASE("A text that may not be changed offers no command and takes no key", "[narrative]")
{
    SectionPage page;
    page.set(page.section, "narrative", QStringLiteral("<p>fermo</p>"));
    page.editor->setReadOnly(true);
    page.type(QStringLiteral("x"));
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Backspace);
    page.edit().pasteAsText();
    page.edit().paste();
    CHECK(plainText(page.edit().narrative()) == QStringLiteral("fermo"));
    for (QAction *action : page.edit().actions())
        CHECK_FALSE(action->isEnabled());
}

TEST_CASE("The editor has names for who does not see it, and grows with its text up to a limit", "[narrative]")
{
    SectionPage page;
    CHECK(page.edit().accessibleName() == label(describe(Kind::Section).field("narrative")));
    const int small = page.edit().sizeHint().height();
    page.paste({}, QStringLiteral("riga\n").repeated(8));
    CHECK(page.edit().sizeHint().height() > small);
    page.paste({}, QStringLiteral("riga\n").repeated(200));
    CHECK(page.edit().sizeHint().height() < 600);
    CHECK(page.editor->sizePolicy().verticalPolicy() == QSizePolicy::Expanding);
}

TEST_CASE("A long text is marked without stopping who types", "[narrative]")
{
    SectionPage page;
    page.set(page.section, "narrative", QStringLiteral("<p>La Provincia ha 5 valori pubblici e una parola sbaliata.</p>\n").repeated(1500));
    QElapsedTimer time;
    time.start();
    page.key(Qt::Key_End, Qt::ControlModifier);
    page.type(QStringLiteral("x"));
    CHECK(time.elapsed() < 1000);
}
