// SPDX-License-Identifier: EUPL-1.2
#include "narrative/spelling.h"

#include "support/print_qt.h"

#include <QSettings>

using namespace piao::widgets;

namespace {

QStringList wrong(Spelling &spelling, const QString &text)
{
    QStringList words;
    for (const auto &[from, length] : spelling.wrongWords(text))
        words.append(text.mid(from, length));
    return words;
}

} // namespace

TEST_CASE("Without a dictionary no word is wrong", "[spelling]")
{
    Spelling none({QStringLiteral("/nowhere")});
    CHECK_FALSE(none.isAvailable());
    CHECK(none.wrongWords(QStringLiteral("sbaliato")).empty());
    CHECK(none.suggestions(QStringLiteral("sbaliato")).isEmpty());
    CHECK_FALSE(none.isWrong(QStringLiteral("sbaliato")));
}

TEST_CASE("Italian words are checked, codes, numbers, acronyms and addresses are not", "[spelling]")
{
    QSettings().remove(QStringLiteral("spelling"));
    Spelling spelling(Spelling::usualFolders());
    if (!spelling.isAvailable())
        return; // the machine has no dictionary, which is no fault of the program
    CHECK(wrong(spelling, QStringLiteral("La provinca cura l'ambiente e la qualità dell’aria")) == QStringList{QStringLiteral("provinca")});
    CHECK(wrong(spelling, QStringLiteral("2024-A1-OP-01 PIAO DUP OIV 380.676 www.esempio.it urp@ente.it https://x.it/abcde 3° n.5")).isEmpty());
    CHECK(wrong(spelling, QStringLiteral("efficcace-efficiente")) == QStringList{QStringLiteral("efficcace")});
    CHECK(wrong(spelling, {}).isEmpty());
    CHECK(spelling.suggestions(QStringLiteral("provinca")).contains(QStringLiteral("provincia")));

    spelling.learn(QStringLiteral("Provinca"));
    CHECK(wrong(spelling, QStringLiteral("la provinca")).isEmpty());
    CHECK(Spelling(Spelling::usualFolders()).wrongWords(QStringLiteral("la provinca")).empty());

    spelling.setOn(false);
    CHECK(wrong(spelling, QStringLiteral("sbaliato")).isEmpty());
    spelling.setOn(true);
    CHECK(wrong(spelling, QStringLiteral("sbaliato")).size() == 1);
    QSettings().remove(QStringLiteral("spelling"));
}
