// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/text_fold.h"

#include "support/print_qt.h"

#include <QElapsedTimer>

#include <random>

using namespace piao::domain;

namespace {

std::string foldedBytes(const QString &text)
{
    std::string out;
    appendFolded(text.toStdString(), out);
    return out;
}

/// Any code points, weighted towards what Italian documents hold.
QString randomText(std::mt19937 &random)
{
    static const QString common = QStringLiteral("aAàÀéÉ ’'“”«»–—-\u00A0\t\nœŒßﬁ°ºª½…İıſ\u0301\u0327\u200B\u00ADЖжΣς漢한");
    QString text;
    for (int i = 0, n = int(random() % 40); i < n; ++i) {
        if (random() % 4 != 0) {
            text += common[qsizetype(random() % size_t(common.size()))];
            continue;
        }
        const char32_t any = random() % 0x11000;
        if (any < 0xD800 || any > 0xDFFF)
            text += QString::fromUcs4(&any, 1);
    }
    return text;
}

} // namespace

TEST_CASE("Folding keeps what a person means and drops the rest", "[text_fold]")
{
    struct Row { const char *text; const char *folded; };
    const Row rows[] = {
        {"", ""},
        {"Formazione del PERSONALE", "formazione del personale"},
        {"Accessibilità digitale è più", "accessibilita digitale e piu"},
        {"ÀÈÉÌÒÙ àèéìòù Çç Ññ Öö", "aeeiou aeeiou cc nn oo"},
        {"a\xCC\x80", "a"}, // a letter and its accent as two characters
        {"ﬁnanza œuvre Æsop Straße", "finanza oeuvre aesop strasse"},
        {"dell’ente dell'ente dell‘ente dell´ente dell`ente", "dell'ente dell'ente dell'ente dell'ente dell'ente"},
        {"2024–2026 2024—2026 −5", "2024-2026 2024-2026 -5"},
        {"«pari» “pari” \"pari\"", "\"pari\" \"pari\" \"pari\""},
        {"n° 8, nº 8", "no 8, no 8"},
        {"  due \t\n  parole\u00A0unite  ", "due parole unite"},
        {"co\u00ADmu\u200Bne", "comune"},
        {"Łódź đ ø ħ ı", "lodz d o h i"},
        {"€ 100 & 50%", "€ 100 & 50%"},
        {"½ …", "1/2 ..."},
        {"ΑΘΉΝΑ Москва", "αθηνα москва"},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(fold(QString::fromUtf8(row.text)) == QString::fromUtf8(row.folded));
        CHECK(foldedBytes(QString::fromUtf8(row.text)) == row.folded);
    }
}

TEST_CASE("Folding a folded text changes nothing", "[text_fold][law]")
{
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const QString once = fold(randomText(random));
        REQUIRE(fold(once) == once);
    }
}

TEST_CASE("Case never matters", "[text_fold][law]")
{
    const QString text = QStringLiteral("Perché l'Università dell'Ìsola è così: 'più' œ ß ñ");
    CHECK(fold(text.toUpper()) == fold(text));
    CHECK(fold(text.toLower()) == fold(text));
}

TEST_CASE("Folding appends, so that several fields share one haystack", "[text_fold]")
{
    std::string out = "a1-op-01\n";
    appendFolded("  Città  ", out);
    CHECK(out == "a1-op-01\ncitta");
}

TEST_CASE("A text longer than the writing buffer comes out whole", "[text_fold]")
{
    QString text;
    QString expected;
    for (int i = 0; i < 2000; ++i) {
        text += QStringLiteral("É%1 ").arg(i);
        expected += QStringLiteral("e%1 ").arg(i);
    }
    expected.chop(1);
    CHECK(fold(text) == expected);
}

TEST_CASE("Bytes that are no UTF-8 become replacement characters, the rest survives", "[text_fold]")
{
    const auto folded = [](std::string_view bytes) {
        std::string out;
        appendFolded(bytes, out);
        return out;
    };
    const std::string lost = "\xEF\xBF\xBD";
    CHECK(folded("A\xFFz") == "a" + lost + "z");
    CHECK(folded("\xC3") == lost);                             // cut off
    CHECK(folded("\xC0\xAF") == lost + lost);                  // overlong
    CHECK(folded("\xED\xA0\x80") == lost + lost + lost);       // surrogate
    CHECK(folded("\xF4\x90\x80\x80x") == lost + lost + lost + lost + "x"); // beyond Unicode
    CHECK(folded(std::string_view("a\0b", 3)) == "a b");
}

TEST_CASE("Every word typed must occur, in any order", "[text_fold]")
{
    const QString title = QStringLiteral("Formazione del personale: CAPACITA' amministrativa dell’Ente");
    struct Row { const char *typed; bool found; };
    const Row rows[] = {
        {"form pers", true}, {"pers form", true}, {"  ", true}, {"", true}, {"FORMAZIÓNE", true},
        {"capacità", true}, {"capacita'", true}, {"dell'ente", true}, {"dell’ente", true},
        {"form pers bilancio", false}, {"formazionedel", false}, {"xyz", false},
    };
    for (const Row &row : rows) {
        INFO(row.typed);
        CHECK(containsFolded(title, QString::fromUtf8(row.typed)) == row.found);
    }
}

TEST_CASE("An apostrophe alone is looked for as it is", "[text_fold]")
{
    CHECK(containsFolded(u"l'ente", u"'"));
    CHECK_FALSE(containsFolded(u"ente", u"'"));
}

TEST_CASE("A word never matches across two fields of one haystack", "[text_fold]")
{
    std::string haystack;
    appendFolded("Piano", haystack);
    haystack += '\n';
    appendFolded("regolatore", haystack);
    CHECK(FoldedWords(u"piano regolatore").foundIn(haystack));
    CHECK_FALSE(FoldedWords(u"pianoreg").foundIn(haystack));
}

// A ratio, so that the machine does not matter; hidden because a busy machine still disturbs it.
TEST_CASE("Folding is several times faster than Unicode normalisation", "[text_fold][.perf]")
{
    const std::string title = "Migliorare la qualità della viabilità provinciale – sicurezza e accessibilità dell’utenza";
    constexpr int titles = 50'000;
    QElapsedTimer clock;
    std::string out;
    out.reserve(titles * title.size());
    clock.start();
    for (int i = 0; i < titles; ++i)
        appendFolded(title, out);
    const qint64 ours = clock.nsecsElapsed();
    const QString text = QString::fromStdString(title);
    qsizetype length = 0;
    clock.start();
    for (int i = 0; i < titles; ++i)
        length += text.normalized(QString::NormalizationForm_KD).toCaseFolded().size();
    const qint64 unicode = clock.nsecsElapsed();
    WARN("fold 50,000 titles: " << double(ours) / 1e6 << " ms; normalise them: " << double(unicode) / 1e6 << " ms");
    CHECK(length > titles);
    CHECK(ours * 4 < unicode);
}
