// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"

#include <QHash>

#include <vector>

namespace piao::document {

/// The sections of a plan as the tree that they make. Sections whose parent is missing, or that stand in a ring (given data
/// may hold one), are at the top rather than nowhere.
class SectionOutline
{
public:
    /// @param sections in their order
    explicit SectionOutline(std::vector<domain::Record> sections = {});
    static SectionOutline of(PlanReader &reader) { return SectionOutline(reader.all(domain::Kind::Section)); }

    int count() const { return int(m_sections.size()); }
    const domain::Record &at(int section) const { return m_sections[size_t(section)]; }
    domain::RecordKey keyAt(int section) const { return m_sections[size_t(section)].key(); }
    /// -1 for a section at the top.
    int parentOf(int section) const { return m_parents[size_t(section)]; }
    /// In order; of -1 the sections at the top.
    const std::vector<int> &childrenOf(int section) const { return m_children[size_t(section + 1)]; }
    /// Its place among its siblings.
    int rowOf(int section) const { return m_rows[size_t(section)]; }
    /// -1 when there is none.
    int indexOf(const QString &id) const { return m_indices.value(id, -1); }
    /// All sections as they are read, each before what belongs to it.
    std::vector<int> inReadingOrder() const;

    /// Puts another state of a section in its place; parent and order must be the same.
    void replace(int section, const domain::Record &record) { m_sections[size_t(section)] = record; }

    /// Nothing stands here yet: no text and nothing that the program makes.
    static bool isEmpty(const domain::Record &section);

private:
    void hang(int section, int parent);

    std::vector<domain::Record> m_sections;
    std::vector<int> m_parents;
    std::vector<int> m_rows;
    std::vector<std::vector<int>> m_children; ///< of section - 1; the first are those at the top
    QHash<QString, int> m_indices;
};

} // namespace piao::document
