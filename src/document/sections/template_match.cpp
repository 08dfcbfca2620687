// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_match.h"

#include "piao/domain/text_fold.h"

#include <functional>

namespace piao::document {

using namespace domain;

namespace {

using Same = std::function<bool(const PlannedSection &, const Record &)>;

bool hasContent(const QString &token)
{
    return !token.isEmpty() && token != QLatin1String("none");
}

bool sameSubject(const PlannedSection &planned, const Record &section)
{
    if (!planned.valueId.isEmpty())
        return section.text("value_id") == planned.valueId;
    if (!planned.themeId.isEmpty())
        return section.text("theme_id") == planned.themeId;
    return hasContent(planned.content) && section.text("content") == planned.content;
}

bool sameTitle(const PlannedSection &planned, const Record &section)
{
    return !planned.title.isEmpty() && fold(planned.title) == fold(section.text("title"));
}

bool sameNumber(const PlannedSection &planned, const Record &section)
{
    const bool general = planned.valueId.isEmpty() && planned.themeId.isEmpty();
    const bool open = !section.has("value_id") && !section.has("theme_id")
        && (!hasContent(section.text("content")) || section.text("content") == planned.content);
    return general && open && !planned.number.isEmpty() && section.text("number") == planned.number;
}

int rowOf(const QString &id, const std::vector<Record> &siblings)
{
    for (size_t row = 0; row < siblings.size(); ++row) {
        if (siblings[row].text("id") == id)
            return int(row);
    }
    return -1;
}

} // namespace

std::vector<int> matchTemplate(const std::vector<PlannedSection> &planned, const SectionOutline &outline)
{
    std::vector<int> matched(planned.size(), -1);
    std::vector<bool> taken(size_t(outline.count()), false);
    const std::vector<int> order = outline.inReadingOrder();
    // The surest sign first for all sections, so that a number never takes away what another one's title names.
    for (const Same &same : {Same(sameSubject), Same(sameTitle), Same(sameNumber)}) {
        for (size_t i = 0; i < planned.size(); ++i) {
            if (matched[i] >= 0)
                continue;
            const auto found = std::find_if(order.begin(), order.end(), [&](int section) {
                return !taken[size_t(section)] && same(planned[i], outline.at(section));
            });
            if (found == order.end())
                continue;
            matched[i] = *found;
            taken[size_t(*found)] = true;
        }
    }
    return matched;
}

Record recordOf(const PlannedSection &planned)
{
    Record section(Kind::Section);
    section.set("content", planned.content).set("included", planned.included).set("state", QStringLiteral("to_fill"));
    const std::pair<const char *, QString> optional[] = {{"title", planned.title}, {"number", planned.number}, {"heading", planned.heading},
        {"orientation", planned.orientation}, {"value_id", planned.valueId}, {"theme_id", planned.themeId}};
    for (const auto &[column, text] : optional) {
        if (!text.isEmpty())
            section.set(column, text);
    }
    return section;
}

int rowFor(int section, const std::vector<PlannedSection> &planned, const std::vector<QString> &ids, const std::vector<Record> &siblings)
{
    const int parent = planned[size_t(section)].parent;
    for (int before = section - 1; before >= 0; --before) {
        if (planned[size_t(before)].parent != parent || ids[size_t(before)].isEmpty())
            continue;
        if (const int row = rowOf(ids[size_t(before)], siblings); row >= 0)
            return row + 1;
    }
    for (size_t after = size_t(section) + 1; after < planned.size(); ++after) {
        if (planned[after].parent != parent || ids[after].isEmpty())
            continue;
        if (const int row = rowOf(ids[after], siblings); row >= 0)
            return row;
    }
    return int(siblings.size());
}

} // namespace piao::document
