// SPDX-License-Identifier: EUPL-1.2
#include "quality/readability.h"

#include <catch2/catch.hpp>

#include <QString>

using piao::checks::gulpease;

TEST_CASE("The index is the published formula", "[quality]")
{
    // 2 sentences, 6 words, 24 letters: 89 + (600 - 240) / 6.
    CHECK(gulpease(u"Ecco una casa. Eccone un'altra.", 1).value() == Approx(100)); // beyond 100 it is 100
    // 1 sentence, 4 words, 44 letters: 89 + (300 - 440) / 4.
    CHECK(gulpease(u"Razionalizzazione contestualmente interoperabile dell", 1).value() == Approx(89 + (300.0 - 10 * 50) / 4));
}

TEST_CASE("Stops within numbers, acts and initials end no sentence", "[quality]")
{
    CHECK(gulpease(u"Spesi 2.400 euro secondo il D.Lgs. 33 e l'art. 5 di M. Rossi", 1).value()
          == gulpease(u"Spesi 2,400 euro secondo il D-Lgs 33 e l'art 5 di M Rossi", 1).value());
    CHECK(gulpease(u"Ogni strada della provincia. Ogni scuola della provincia", 1).value()
          > gulpease(u"Ogni strada della provincia, Ogni scuola della provincia", 1).value());
}

TEST_CASE("Of a short text, or none, the index says nothing", "[quality]")
{
    CHECK_FALSE(gulpease(u"").has_value());
    CHECK_FALSE(gulpease(u"...;;;\n\n", 0).has_value());
    CHECK_FALSE(gulpease(u"Troppo breve.").has_value());
    CHECK(gulpease(QString(QStringLiteral("parola ")).repeated(50)).has_value());
}
