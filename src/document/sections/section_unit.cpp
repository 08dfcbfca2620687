// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_unit.h"

#include "piao/domain/rank.h"
#include "sections/section_numbers.h"

#include <algorithm>

namespace piao::document {

using namespace domain;

std::vector<Record> SectionUnit::children(const QString &parentId)
{
    return m_unit.reader().where(Kind::Section, "parent_id", parentId.isEmpty() ? QVariant() : QVariant(parentId));
}

/// Gives the siblings, in the order wanted, rising ranks; the moved one's own rank counts for nothing.
Result<void> SectionUnit::arrange(const std::vector<Record> &siblings, const RecordKey &moved)
{
    std::vector<std::optional<qint64>> ranks;
    for (const Record &sibling : siblings)
        ranks.push_back(sibling.key() == moved ? std::nullopt : std::optional<qint64>(sibling.integer("rank")));
    for (const RankChange &change : rankChanges(ranks)) {
        if (const Result<void> set = m_unit.set(siblings[change.position].key(), "rank", change.rank); !set)
            return set;
    }
    return {};
}

Result<RecordKey> SectionUnit::insert(Record section, const QString &parentId, int row)
{
    if (!parentId.isEmpty())
        section.set("parent_id", parentId);
    const Result<RecordKey> inserted = m_unit.insert(section);
    if (!inserted)
        return inserted;
    std::vector<Record> siblings = children(parentId);
    // It came last; from there to its row.
    const auto own = std::find_if(siblings.begin(), siblings.end(), [&](const Record &each) { return each.key() == *inserted; });
    if (own == siblings.end() || own - siblings.begin() <= row)
        return inserted;
    std::rotate(siblings.begin() + row, own, own + 1);
    const Result<void> arranged = arrange(siblings, *inserted);
    return arranged ? inserted : Result<RecordKey>(arranged.error());
}

Result<void> SectionUnit::move(const RecordKey &section, const QString &parentId, int row)
{
    const Record record = m_unit.reader().read(section);
    if (record.text("parent_id") != parentId) {
        const QVariant parent = parentId.isEmpty() ? QVariant() : QVariant(parentId);
        if (const Result<void> set = m_unit.set(section, "parent_id", parent); !set)
            return set;
    }
    std::vector<Record> siblings = children(parentId);
    std::erase_if(siblings, [&](const Record &each) { return each.key() == section; });
    siblings.insert(siblings.begin() + std::clamp(row, 0, int(siblings.size())), record);
    return arrange(siblings, section);
}

bool SectionUnit::isNumberedInOrder()
{
    const SectionOutline outline = SectionOutline::of(m_unit.reader());
    const std::vector<QString> numbers = numbersInOrder(outline);
    for (int i = 0; i < outline.count(); ++i) {
        if (outline.at(i).text("number") != numbers[size_t(i)])
            return false;
    }
    return true;
}

Result<void> SectionUnit::renumber()
{
    const SectionOutline outline = SectionOutline::of(m_unit.reader());
    const std::vector<QString> numbers = numbersInOrder(outline);
    for (int i = 0; i < outline.count(); ++i) {
        if (outline.at(i).text("number") == numbers[size_t(i)])
            continue;
        if (const Result<void> set = m_unit.set(outline.keyAt(i), "number", numbers[size_t(i)]); !set)
            return set;
    }
    return {};
}

} // namespace piao::document
