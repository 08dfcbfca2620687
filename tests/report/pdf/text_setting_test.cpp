// SPDX-License-Identifier: EUPL-1.2
// Words, lines and columns by themselves.
#include "pdf/column_widths.h"
#include "pdf/line_breaker.h"
#include "pdf/pdf_buffer.h"
#include "report/pdf/text_source.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace piao;
using namespace piao::report;

namespace {

struct Setting {
    Setting() : shaper(std::move(*WordShaper::open({}))), setter(*shaper), hyphenator({}, QStringLiteral("it-IT")), breaker(*shaper, hyphenator) {}

    TextBlock lines(const QString &text, double width, TextStyle style = {})
    {
        TextBlock block = setter.set(text, style);
        breaker.breakLines(block, width);
        return block;
    }

    std::unique_ptr<WordShaper> shaper;
    TextSetter setter;
    Hyphenator hyphenator;
    LineBreaker breaker;
};

QString divided(Setting &setting, const QString &text)
{
    Word &word = setting.shaper->word({}, text);
    QString marked;
    qsizetype from = 0;
    for (const WordBreak &each : setting.hyphenator.breaks(word)) {
        marked += text.mid(from, each.offset - from) + (each.hyphen ? QLatin1Char('=') : QLatin1Char('|'));
        from = each.offset;
    }
    return marked + text.mid(from);
}

QString lineText(const TextBlock &block, const TextLine &line)
{
    QString text;
    for (int i = line.first; i < line.end; ++i) {
        const TextPiece &piece = block.pieces[std::size_t(i)];
        text += piece.word->text;
        if (piece.follow == Follow::Hyphen)
            text += QLatin1Char('=');
        else if (piece.follow == Follow::Space || piece.follow == Follow::FixedSpace)
            text += QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace

TEST_CASE("Italian words are divided as in Italian", "[report][pdf][text]")
{
    Setting setting;
    REQUIRE(setting.hyphenator.hasPatterns());
    REQUIRE(divided(setting, QStringLiteral("amministrazione")) == QStringLiteral("am=mi=ni=stra=zione"));
    REQUIRE(divided(setting, QStringLiteral("PNRR")) == QStringLiteral("PNRR"));
    REQUIRE(divided(setting, QStringLiteral("tecnico-contabile")).contains(QStringLiteral("-|")));
    REQUIRE(divided(setting, QStringLiteral("dell’ente")).indexOf(QStringLiteral("’=")) < 0);
    REQUIRE(divided(setting, QStringLiteral("in\u00ADsieme")) == QStringLiteral("in=\u00ADsieme"));
}

TEST_CASE("whatever the width, no text is lost and no line is too long", "[report][pdf][text]")
{
    Setting setting;
    test::TextSource source(7);
    for (int round = 0; round < 60; ++round) {
        const QString text = source.prose(1 + source.number(6));
        TextStyle style;
        style.justify = round % 2 == 0;
        style.hyphenate = round % 3 != 0;
        const double width = 40 + source.number(400);
        const TextBlock block = setting.lines(text, width, style);
        QString whole;
        for (const TextLine &line : block.lines) {
            const QString part = lineText(block, line);
            whole += part.endsWith(QLatin1Char('=')) ? part.chopped(1) : part;
            // A justified line may be pressed together by the shrink of its spaces.
            const double shrink = line.stretch ? line.gaps * 0.23 * setting.shaper->spaceWidth({}) * style.size : 0;
            REQUIRE(line.width <= width + shrink + 0.6);
        }
        REQUIRE(whole.remove(QLatin1Char(' ')) == QString(text).remove(QLatin1Char(' ')));
    }
}

TEST_CASE("spaces collapse, fixed ones hold, line feeds break", "[report][pdf][text]")
{
    Setting setting;
    const TextBlock spaces = setting.lines(QStringLiteral("  a \t  b  "), 500);
    REQUIRE(spaces.lines.size() == 1);
    REQUIRE(lineText(spaces, spaces.lines[0]) == QStringLiteral("a b"));
    const TextBlock feeds = setting.lines(QStringLiteral("a\n\nb"), 500);
    REQUIRE(feeds.lines.size() == 3);
    const TextBlock fixed = setting.lines(QStringLiteral("articolo\u00A06 articolo\u00A07"), 60);
    REQUIRE(fixed.lines.size() == 2);
    REQUIRE(lineText(fixed, fixed.lines[1]) == QStringLiteral("articolo 7"));
}

TEST_CASE("each distinct word is shaped once", "[report][pdf][text]")
{
    Setting setting;
    Word &first = setting.shaper->word({}, u"programmazione");
    REQUIRE(&first == &setting.shaper->word({}, u"programmazione"));
    REQUIRE(&first != &setting.shaper->word({FaceStyle::Bold}, u"programmazione"));
    REQUIRE(first.width > 5);
    REQUIRE(first.edges.size() == 13);
}

TEST_CASE("text is cleaned before it goes anywhere", "[report][pdf][text]")
{
    REQUIRE(cleanText(QStringLiteral("a\u0001b\u007Fc")) == QStringLiteral("abc"));
    REQUIRE(cleanText(QString(QChar(0xD800))) == QString(QChar(0xFFFD)));
    REQUIRE(cleanText(QStringLiteral("e\u0301")) == QStringLiteral("é"));
    REQUIRE(cleanText(QStringLiteral("😀")) == QStringLiteral("😀"));
    REQUIRE(cleanText(QStringLiteral("a\nb")) == QStringLiteral("a\nb"));
}

TEST_CASE("column widths add up and respect what columns need", "[report][pdf][columns]")
{
    const auto total = [](const std::vector<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    const std::vector<ColumnDemand> roomy{{20, 40, 80, 50, 0, true}, {20, 30, 30, 30, 0, false}};
    const std::vector<double> wide = shareOutWidth(roomy, 400);
    REQUIRE(total(wide) == Approx(400));
    REQUIRE(wide[1] == Approx(30)); // a column of figures does not grow

    const std::vector<ColumnDemand> tight{{20, 60, 2000, 1500, 0, true}, {20, 60, 600, 300, 0, true}, {30, 50, 50, 40, 0, false}};
    const std::vector<double> shared = shareOutWidth(tight, 400);
    REQUIRE(total(shared) == Approx(400));
    REQUIRE(shared[0] > shared[1]); // more text, more room
    REQUIRE(shared[1] >= 60);
    REQUIRE(shared[2] >= 50 - 1e-6);

    const std::vector<ColumnDemand> impossible(12, {50, 120, 300, 200, 0, true});
    const std::vector<double> squeezed = shareOutWidth(impossible, 480);
    REQUIRE(total(squeezed) == Approx(480));
    for (const double each : squeezed)
        REQUIRE(each == Approx(40));
}

TEST_CASE("a wished share is kept as far as the content allows", "[report][pdf][columns]")
{
    const std::vector<ColumnDemand> columns{{20, 40, 900, 900, 0.3, true}, {20, 40, 900, 900, 0, true}};
    const std::vector<double> widths = shareOutWidth(columns, 400);
    REQUIRE(widths[0] == Approx(120));
    REQUIRE(widths[1] == Approx(280));
    const std::vector<double> greedy = shareOutWidth({{20, 40, 900, 900, 0.9, true}, {20, 40, 900, 900, 0.9, true}}, 400);
    REQUIRE(greedy[0] + greedy[1] == Approx(400));
}

TEST_CASE("numbers, strings and names are written as PDF reads them", "[report][pdf][syntax]")
{
    const auto number = [](double value) { return std::string(PdfBuffer().number(value).view()); };
    REQUIRE(number(0) == "0");
    REQUIRE(number(-0.001) == "0");
    REQUIRE(number(12.5) == "12.5");
    REQUIRE(number(-3.14159) == "-3.14");
    REQUIRE(number(0.05) == "0.05");
    REQUIRE(std::string(PdfBuffer().text(u"a(b)\\").view()) == "(a\\(b\\)\\\\)");
    REQUIRE(std::string(PdfBuffer().text(u"è").view()) == "<FEFF00E8>");
}
