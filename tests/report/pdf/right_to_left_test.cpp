// SPDX-License-Identifier: EUPL-1.2
// Text that runs from right to left, alone and within Italian, and characters of which no installed font knows.
#include "pdf/bidi_levels.h"
#include "pdf/line_breaker.h"
#include "pdf/visual_order.h"
#include "report/pdf/pdf_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <algorithm>

using namespace piao;
using namespace piao::report;

namespace {

/// The words of the first line of a paragraph, from left to right as they are drawn.
QStringList drawnWords(const QString &text)
{
    auto shaper = WordShaper::open(DocumentStyle());
    REQUIRE(shaper.ok());
    TextSetter setter(**shaper);
    TextBlock block = setter.set(text, TextStyle());
    const Hyphenator hyphenator({}, QStringLiteral("it-IT"));
    LineBreaker(**shaper, hyphenator).breakLines(block, 10000);
    REQUIRE(block.lines.size() == 1);
    const std::vector<PiecePlace> places = visualOrder(block, block.lines[0], 0, 0, **shaper);
    std::vector<std::pair<double, QString>> drawn;
    for (std::size_t i = 0; i < places.size(); ++i)
        drawn.emplace_back(places[i].piece, block.pieces[i].word->text);
    std::sort(drawn.begin(), drawn.end());
    QStringList words;
    for (const auto &[x, word] : drawn)
        words.append(word);
    return words;
}

Document document(const QString &text)
{
    Document made;
    made.title = QStringLiteral("Prova");
    made.paragraph(text);
    return made;
}

} // namespace

TEST_CASE("words are drawn in the order in which they are read", "[report][pdf][rtl]")
{
    CHECK(drawnWords(QStringLiteral("uno due tre")) == QStringList{"uno", "due", "tre"});
    CHECK(drawnWords(QStringLiteral("uno שלום עולם due")) == QStringList{"uno", "עולם", "שלום", "due"});
    CHECK(drawnWords(QStringLiteral("שלום עולם")) == QStringList{"עולם", "שלום"});
    // Figures run to the right within text that runs to the left.
    CHECK(drawnWords(QStringLiteral("uno שלום 2024 עולם due")) == QStringList{"uno", "עולם", "2024", "שלום", "due"});
    // A bracket at the edge belongs to the text around it.
    CHECK(drawnWords(QStringLiteral("uno (שלום) due")) == QStringList{"uno", "(", "שלום", ")", "due"});
}

TEST_CASE("a paragraph runs as its first letter does", "[report][pdf][rtl]")
{
    CHECK(bidiLevels(u"שלום abc").paragraphRunsLeftwards);
    CHECK_FALSE(bidiLevels(u"abc שלום").paragraphRunsLeftwards);
    CHECK(bidiLevels(u"").levels.empty());
    CHECK(bidiLevels(u"a😀ש").levels.size() == 4);
    CHECK_FALSE(mayRunLeftwards(u"Perché «così» – 10 €"));
    CHECK(mayRunLeftwards(u"abc \u202E"));
}

TEST_CASE("text from right to left is taken out in reading order", "[report][pdf][rtl]")
{
    const QString text = QStringLiteral("Ufficio: שלום עולם (2024) e مرحبا عليكم insieme");
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document(text), {}, &summary);
    CHECK(summary.missingCharacters.isEmpty());
    // The reader marks changes of direction with signs of its own.
    QString read = test::textOf(pdf, 1);
    for (const QChar sign : {QChar(0x202A), QChar(0x202B), QChar(0x202C), QChar(0x200E), QChar(0x200F)})
        read.remove(sign);
    for (const char *word : {"שלום", "עולם", "2024", "مرحبا", "عليكم", "insieme"}) {
        INFO(word << " in " << read.toStdString());
        CHECK(read.contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("any mixture of directions and signs gives a valid file", "[report][pdf][rtl]")
{
    const QStringList parts{QStringLiteral("שלום"), QStringLiteral("سلام"), QStringLiteral("12,5%"), QStringLiteral("abc"), QStringLiteral("\u202Eabc\u202C"),
                            QStringLiteral("\u2067עולם\u2069"), QStringLiteral("(ש)"), QStringLiteral("😀👩‍👩‍👧"), QStringLiteral("漢字"), QStringLiteral("\n"),
                            QStringLiteral("ا́"), QStringLiteral("\u200F"), QString(200, QChar(0x05D0)), QStringLiteral("a\u00A0ש")};
    Document made = document(QString());
    for (int i = 0; i < 120; ++i) {
        QString text;
        for (int k = 0; k < 9; ++k)
            text += parts[(i * 7 + k * (i % 5 + 1)) % parts.size()] + (k % 3 == 0 ? QString() : QStringLiteral(" "));
        made.paragraph({plain(text), noteCall({plain(text)}), link(text, QStringLiteral("https://example.org"))});
    }
    made.table(QStringLiteral("سلام"), {column(QStringLiteral("שלום")), numberColumn(QStringLiteral("עולם"))}).rows = {textRow({parts.join(QLatin1Char(' ')), parts[12]})};
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(made, {}, &summary);
    CHECK(summary.missingCharacters.contains(QStringLiteral("漢字")));
    CHECK_FALSE(summary.missingCharacters.contains(QChar(0x202E)));
    if (const QString keep = qEnvironmentVariable("PIAO_KEEP_PDF"); !keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}
