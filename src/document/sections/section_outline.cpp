// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/section_outline.h"

namespace piao::document {

using namespace domain;

namespace {

constexpr int unplaced = -2;

} // namespace

SectionOutline::SectionOutline(std::vector<Record> sections)
    : m_sections(std::move(sections))
    , m_parents(m_sections.size(), unplaced)
    , m_rows(m_sections.size(), 0)
    , m_children(m_sections.size() + 1)
{
    for (int i = 0; i < count(); ++i)
        m_indices.insert(at(i).text("id"), i);
    std::vector<std::vector<int>> below(m_sections.size() + 1);
    for (int i = 0; i < count(); ++i)
        below[size_t(indexOf(at(i).text("parent_id")) + 1)].push_back(i);
    std::vector<int> open{-1};
    const auto spread = [&] {
        while (!open.empty()) {
            const int parent = open.back();
            open.pop_back();
            for (const int child : below[size_t(parent + 1)]) {
                if (m_parents[size_t(child)] != unplaced)
                    continue;
                hang(child, parent);
                open.push_back(child);
            }
        }
    };
    spread();
    for (int i = 0; i < count(); ++i) {
        if (m_parents[size_t(i)] != unplaced)
            continue;
        hang(i, -1); // of a ring, the first
        open.push_back(i);
        spread();
    }
}

void SectionOutline::hang(int section, int parent)
{
    std::vector<int> &siblings = m_children[size_t(parent + 1)];
    m_parents[size_t(section)] = parent;
    m_rows[size_t(section)] = int(siblings.size());
    siblings.push_back(section);
}

std::vector<int> SectionOutline::inReadingOrder() const
{
    std::vector<int> order;
    std::vector<int> open(childrenOf(-1).rbegin(), childrenOf(-1).rend());
    while (!open.empty()) {
        const int section = open.back();
        open.pop_back();
        order.push_back(section);
        open.insert(open.end(), childrenOf(section).rbegin(), childrenOf(section).rend());
    }
    return order;
}

bool SectionOutline::isEmpty(const Record &section)
{
    const QString content = section.text("content");
    return !section.has("narrative") && (content.isEmpty() || content == QLatin1String("none"));
}

} // namespace piao::document
