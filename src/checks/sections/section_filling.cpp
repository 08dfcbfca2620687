// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_filling.h"

#include "piao/document/section_contents.h"
#include "piao/domain/narrative.h"
#include "piao/domain/text_fold.h"
#include "wording/written.h"

#include <algorithm>
#include <set>

namespace piao::checks {

using document::SectionContent;
using domain::Kind;

namespace {

const Column parent{Kind::Section, "parent_id"};
const Column title{Kind::Section, "title"};
const Column heading{Kind::Section, "heading"};
const Column content{Kind::Section, "content"};
const Column narrative{Kind::Section, "narrative"};
const Column included{Kind::Section, "included"};
const Column valueOfSection{Kind::Section, "value_id"};
const Column themeOfSection{Kind::Section, "theme_id"};
const Column provisionSection{Kind::Provision, "section_id"};
const Column provisionTheme{Kind::Provision, "theme_id"};
const Column answeredTheme{Kind::ObjectiveTheme, "theme_id"};
const Column introduction{Kind::Plan, "introduction"};
const Column bodyName{Kind::Body, "name"};
const Column annexed{Kind::Attachment, "annexed"};

/// Sections hang together as a tree; a file from elsewhere may hold a circle.
constexpr int deepest = 16;

bool isSwitchedOff(const Fact &section)
{
    return section.has(included) && !section.isTrue(included);
}

bool isFilledTo(const Fact &section, const PlanFacts &facts, int depth)
{
    if (hasOwnText(section, facts) || hasContentData(section, facts))
        return true;
    bool filled = false;
    facts.eachReferring(section, parent, [&](const Fact &child) {
        filled = filled || (depth > 0 && !isSwitchedOff(child) && isFilledTo(child, facts, depth - 1));
    });
    return filled;
}

bool anyRecord(Kind kind, const PlanFacts &facts, const Column &wanted)
{
    bool found = false;
    facts.each(kind, [&](const Fact &fact) { found = found || (fact.has(wanted) && fact.value(wanted.field()) != QVariant(false)); });
    return found;
}

} // namespace

bool isPrinted(const Fact &section, const PlanFacts &facts)
{
    const Fact *here = &section;
    for (int depth = 0; here && depth < deepest; ++depth) {
        if (isSwitchedOff(*here))
            return false;
        here = facts.referred(*here, parent);
    }
    return true;
}

bool hasOwnText(const Fact &section, const PlanFacts &facts)
{
    if (!facts.referring(section, provisionSection).empty())
        return true;
    return isWritten(section, narrative) && !domain::parseNarrative(section.text(narrative)).isEmpty();
}

bool hasContentData(const Fact &section, const PlanFacts &facts)
{
    const QString token = contentOf(section);
    const SectionContent *known = document::sectionContent(token);
    if (!known)
        return false;
    if (known->subject == SectionContent::Subject::Value)
        return facts.referred(section, valueOfSection) != nullptr;
    if (known->subject == SectionContent::Subject::Theme) {
        const Fact *theme = facts.referred(section, themeOfSection);
        return theme && !(facts.referring(*theme, answeredTheme).empty() && facts.referring(*theme, provisionTheme).empty());
    }
    if (token == QLatin1String("introduction"))
        return isWritten(facts.plan(), introduction);
    if (token == QLatin1String("registry"))
        return anyRecord(Kind::Body, facts, bodyName);
    if (token == QLatin1String("attachments"))
        return anyRecord(Kind::Attachment, facts, annexed);
    const auto kinds = document::contentSources(token);
    return std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) { return facts.count(kind) > 0; });
}

bool isFilled(const Fact &section, const PlanFacts &facts)
{
    return isFilledTo(section, facts, deepest);
}

QString contentOf(const Fact &section)
{
    return section.has(content) ? section.text(content) : QStringLiteral("none");
}

QString titleWords(const Fact &section)
{
    return domain::fold(section.text(title) + u' ' + section.text(heading));
}

std::vector<Route> fillingRoutes()
{
    std::vector<Route> routes{
        Route::all(Kind::Section).when({"parent_id", "title", "heading", "content", "value_id", "theme_id", "narrative", "included"}),
        Route::all(Kind::Provision).when({"section_id", "theme_id"}),
        Route::all(Kind::ObjectiveTheme).when({"theme_id"}),
        Route::all(Kind::Plan).when({"introduction"}),
        Route::all(Kind::Body).when({"name"}),
        Route::all(Kind::Attachment).when({"annexed"}),
    };
    std::set<Kind> kinds;
    for (const SectionContent &each : document::sectionContents()) {
        const auto sources = document::contentSources(QString::fromLatin1(each.token));
        kinds.insert(sources.begin(), sources.end());
    }
    for (const Kind kind : kinds)
        routes.push_back(Route::all(kind).when({}));
    return routes;
}

} // namespace piao::checks
