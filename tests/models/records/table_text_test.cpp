// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/models/table_text.h"

using namespace piao::models;

TEST_CASE("Tabbed text is read as spreadsheets write it")
{
    CHECK(readTabbed("") == TextBlock{});
    CHECK(readTabbed("a\tb\r\nc\t\r\n") == TextBlock{{"a", "b"}, {"c", ""}});
    CHECK(readTabbed("a\tb") == TextBlock{{"a", "b"}});
    CHECK(readTabbed("\"una\r\nseconda riga\"\tb\n") == TextBlock{{"una\nseconda riga", "b"}});
    CHECK(readTabbed("\"detto \"\"così\"\"\"\tb\n") == TextBlock{{"detto \"così\"", "b"}});
    CHECK(readTabbed("\"\"\tb\n") == TextBlock{{"", "b"}});
    CHECK(readTabbed("a\n\nb\n") == TextBlock{{"a"}, {""}, {"b"}});
}

TEST_CASE("A quote that nothing closes is a quote")
{
    CHECK(readTabbed("\"Agenda\" 2030\tb\n") == TextBlock{{"\"Agenda\" 2030", "b"}});
    CHECK(readTabbed("\"aperto\tb\n") == TextBlock{{"\"aperto", "b"}});
    CHECK(readTabbed("5\" di vite\n") == TextBlock{{"5\" di vite"}});
}

TEST_CASE("What is written is read back")
{
    const TextBlock block{{"a", "b\tc", "d\ne"}, {"\"f\"", "", "g"}};
    CHECK(readTabbed(writeTabbed(block)) == block);
    CHECK(writeHtml({{"a<b", "c\nd"}}) == "<table><tr><td>a&lt;b</td><td>c<br/>d</td></tr></table>");
}
