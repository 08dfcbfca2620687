// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/narrative_lines.h"

#include <algorithm>

namespace piao::domain {

namespace {

void flatten(const NarrativeList &list, int level, NarrativeLines &lines)
{
    for (const NarrativeItem &item : list.items) {
        lines.emplace_back(FlatItem{level, list.numbered, item.content});
        for (const NarrativeList &nested : item.lists)
            flatten(nested, std::min(level + 1, deepestList), lines);
    }
}

/// The lists that a run of items makes, from its item `at` on, as long as they are at `level` or below.
std::vector<NarrativeList> listsOf(std::vector<FlatItem> &items, size_t &at, int level)
{
    std::vector<NarrativeList> lists;
    while (at < items.size() && items[at].level >= level) {
        FlatItem &flat = items[at++];
        if (lists.empty() || lists.back().numbered != flat.numbered)
            lists.push_back({flat.numbered, {}});
        NarrativeItem item{std::move(flat.content), {}};
        if (at < items.size() && items[at].level > level)
            item.lists = listsOf(items, at, level + 1);
        lists.back().items.push_back(std::move(item));
    }
    return lists;
}

void endItems(std::vector<FlatItem> &items, Narrative &narrative)
{
    int before = 0;
    for (FlatItem &item : items) {
        item.level = std::clamp(item.level, 1, std::min(before + 1, deepestList));
        before = item.level;
    }
    size_t at = 0;
    for (NarrativeList &list : listsOf(items, at, 1))
        narrative.blocks.emplace_back(std::move(list));
    items.clear();
}

} // namespace

NarrativeLines flattened(const Narrative &narrative)
{
    NarrativeLines lines;
    for (const NarrativeBlock &block : narrative.blocks) {
        std::visit([&](const auto &each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, NarrativeList>)
                flatten(each, 1, lines);
            else
                lines.emplace_back(each);
        }, block);
    }
    return lines;
}

Narrative assembled(NarrativeLines lines)
{
    Narrative narrative;
    std::vector<FlatItem> items;
    for (NarrativeLine &line : lines) {
        std::visit([&](auto &each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, FlatItem>) {
                items.push_back(std::move(each));
            } else {
                endItems(items, narrative);
                narrative.blocks.emplace_back(std::move(each));
            }
        }, line);
    }
    endItems(items, narrative);
    return normalised(std::move(narrative));
}

} // namespace piao::domain
