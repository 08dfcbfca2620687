// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "pdf/font_face.h"
#include "plan/figures/figure_text_fit.h"

using namespace piao::report;

namespace {

double realWidth(const FontFace &face, const QString &text, double size)
{
    double width = 0;
    for (const uint each : text.toUcs4())
        width += face.advance(face.glyph(char32_t(each))) / 1000 * size;
    return width;
}

const QStringList &samples()
{
    static const QStringList texts{
        QStringLiteral("Accountability, benessere organizzativo, rafforzamento della capacità amministrativa"),
        QStringLiteral("SEZIONE 2 VALORE PUBBLICO, PERFORMANCE E ANTICORRUZIONE"), QStringLiteral("2024-A1-OP-01 12.345,67 € (100%)"),
        QStringLiteral("«Perché no?» – è già così; l’età dell’ente: 30/06"), QStringLiteral("WWW MMM mmm @@@ ÀÈÉÌÒÙ QOQO")};
    return texts;
}

} // namespace

TEST_CASE("Text takes in no font more room than a figure gives it")
{
    for (const QString &family : {QStringLiteral("Lato"), QStringLiteral("DejaVu Sans")}) {
        for (const bool bold : {false, true}) {
            const auto file = locateFont(family, bold ? FaceStyle::Bold : FaceStyle::Regular);
            REQUIRE(file.ok());
            const auto face = FontFace::open(*file);
            REQUIRE(face.ok());
            for (const QString &text : samples()) {
                INFO(family.toStdString() << (bold ? " bold: " : ": ") << text.toStdString());
                CHECK(widthOf(text, {8, bold}) >= realWidth(**face, text, 8));
                CHECK(widthOf(text, {8, bold}) <= 1.45 * realWidth(**face, text, 8));
            }
        }
    }
}

TEST_CASE("Lines keep to their width and lose no word while there are lines enough")
{
    const FigureFont font{8, false};
    for (const QString &text : samples()) {
        for (const double width : {30.0, 60.0, 120.0, 900.0}) {
            const FittedLines fitted = fitLines(text, font, 100, width);
            for (const QString &line : fitted.lines)
                CHECK(widthOf(line, font) <= width);
            QString together = fitted.lines.join(QString());
            CHECK(together.remove(QLatin1Char(' ')) == QString(text).remove(QLatin1Char(' ')));
        }
    }
}

TEST_CASE("What does not fit is cut with an ellipsis, within the width")
{
    const FigureFont font{8, true};
    const FittedLines fitted = fitLines(samples().front(), font, 2, 70);
    REQUIRE(fitted.lines.size() == 2);
    CHECK(fitted.cut);
    CHECK(fitted.lines.back().endsWith(QChar(0x2026)));
    CHECK(widthOf(fitted.lines.back(), font) <= 70);
    CHECK(fitLines(QString(10000, QLatin1Char('x')), font, 3, 70).lines.size() == 3);
    CHECK(fitLines(QString(), font, 3, 70).lines.isEmpty());
}

TEST_CASE("An emoji or an accent is not torn apart at a line's end")
{
    const QString text = QStringLiteral("😀😀😀😀e\u0301e\u0301e\u0301e\u0301😀");
    for (double width = 4; width < 40; width += 1) {
        for (const QString &line : fitLines(text, {8, false}, 100, width).lines) {
            CHECK_FALSE(line.front().isLowSurrogate());
            CHECK_FALSE(line.front().isMark());
            CHECK_FALSE(line.back().isHighSurrogate());
        }
    }
}
