// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/widgets/place.h"

using namespace piao::domain;
using piao::widgets::Place;

TEST_CASE("A place survives being written to the settings")
{
    const Place place = GENERATE(Place{}, Place{Place::Page::Staff, {}, {}, 0},
        Place{Place::Page::Centres, {Kind::ResponsibilityCentre, QStringLiteral("a/b c"), {}}, QStringLiteral("name"), 0},
        Place::of({Kind::Target, QStringLiteral("id"), QStringLiteral("2025")}, QStringLiteral("value_text"), 2025));
    CHECK(Place::fromString(place.toString()) == place);
}

TEST_CASE("A text that is no place is the first page")
{
    const QString text = GENERATE(as<QString>(), "", "nowhere/////0", "record/plan///", "record/secrets/1///0");
    CHECK(Place::fromString(text) == Place{});
}

TEST_CASE("Two fields of a record are in one editor, two records are not")
{
    const RecordKey a{Kind::PublicValue, QStringLiteral("a"), {}};
    const RecordKey b{Kind::PublicValue, QStringLiteral("b"), {}};
    CHECK(Place::of(a, QStringLiteral("title")).sameEditor(Place::of(a)));
    CHECK_FALSE(Place::of(a).sameEditor(Place::of(b)));
    CHECK(Place{Place::Page::Centres}.sameEditor(Place{Place::Page::Centres, a, {}, 0}));
}
