// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/section_verbs.h"

#include "document_text.h"
#include "piao/document/section_outline.h"
#include "sections/section_numbers.h"
#include "sections/section_unit.h"
#include "sections/template_match.h"

namespace piao::document {

using namespace domain;

namespace {

/// Where a move would put a section.
struct Destination {
    QString parentId;
    int row = -1; ///< among the siblings that it then has; -1: nowhere
};

Destination destinationOf(const SectionOutline &outline, int section, SectionVerbs::Move move)
{
    const int parent = outline.parentOf(section);
    const int row = outline.rowOf(section);
    const auto idOf = [&](int index) { return index < 0 ? QString() : outline.at(index).text("id"); };
    const auto &siblings = outline.childrenOf(parent);
    switch (move) {
    case SectionVerbs::Move::Up: return {idOf(parent), row > 0 ? row - 1 : -1};
    case SectionVerbs::Move::Down: return {idOf(parent), row + 1 < int(siblings.size()) ? row + 1 : -1};
    case SectionVerbs::Move::Indent: {
        if (row == 0)
            return {};
        const int above = siblings[size_t(row - 1)];
        return {idOf(above), int(outline.childrenOf(above).size())};
    }
    case SectionVerbs::Move::Outdent:
        return parent < 0 ? Destination() : Destination{idOf(outline.parentOf(parent)), outline.rowOf(parent) + 1};
    }
    return {};
}

bool isWithin(SectionVerbs::Extent extent, const PlannedSection &section)
{
    return extent == SectionVerbs::Extent::Everything || !section.valueId.isEmpty() || !section.themeId.isEmpty();
}

/// Of each planned section whether it is within the extent, or something below it is.
std::vector<bool> withAncestors(SectionVerbs::Extent extent, const std::vector<PlannedSection> &planned)
{
    std::vector<bool> wanted(planned.size(), false);
    for (size_t i = planned.size(); i-- > 0;) {
        wanted[i] = wanted[i] || isWithin(extent, planned[i]);
        if (wanted[i] && planned[i].parent >= 0)
            wanted[size_t(planned[i].parent)] = true;
    }
    return wanted;
}

Result<std::vector<PlannedSection>> plannedSections(PlanReader &reader)
{
    const Result<SectionTemplate> sections = SectionTemplate::named(reader.plan().text("template"));
    return sections ? Result<std::vector<PlannedSection>>(sections->plannedFor(reader)) : sections.error();
}

} // namespace

Result<RecordKey> SectionVerbs::add(const RecordKey &beside, Place place)
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    const int at = outline.indexOf(beside.id);
    const int parent = at < 0 ? -1 : place == Place::Below ? at : outline.parentOf(at);
    const int row = at < 0 || place == Place::Below ? int(outline.childrenOf(parent).size()) : outline.rowOf(at) + 1;
    RecordKey added;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        Record section(Kind::Section);
        section.set("content", QStringLiteral("none")).set("included", true);
        const Result<RecordKey> inserted = SectionUnit(unit).insert(section, parent < 0 ? QString() : outline.at(parent).text("id"), row);
        if (!inserted)
            return inserted.error();
        added = *inserted;
        return {};
    });
    return done ? Result<RecordKey>(added) : Result<RecordKey>(done.error());
}

Result<void> SectionVerbs::remove(const RecordKey &section)
{
    return m_document->perform({}, [&](UnitOfWork &unit) { return unit.remove(section); });
}

bool SectionVerbs::canMove(const RecordKey &section, Move move) const
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    const int at = outline.indexOf(section.id);
    return at >= 0 && destinationOf(outline, at, move).row >= 0;
}

Result<void> SectionVerbs::move(const RecordKey &section, Move move)
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    const int at = outline.indexOf(section.id);
    const Destination to = at < 0 ? Destination() : destinationOf(outline, at, move);
    if (to.row < 0)
        return {};
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "Move section %1")).arg(displayName(outline.at(at)));
    return m_document->perform(text, [&](UnitOfWork &unit) { return SectionUnit(unit).move(section, to.parentId, to.row); });
}

Result<void> SectionVerbs::renumber()
{
    return m_document->perform(ActionText(QT_TRANSLATE_NOOP("history", "Renumber the sections")),
        [](UnitOfWork &unit) { return SectionUnit(unit).renumber(); });
}

Result<void> SectionVerbs::setIncluded(const RecordKey &section, bool included)
{
    return m_document->setField(section, "included", included);
}

std::vector<PlannedSection> SectionVerbs::missing(Extent extent) const
{
    const Result<std::vector<PlannedSection>> planned = plannedSections(m_document->reader());
    if (!planned)
        return {};
    const std::vector<int> matched = matchTemplate(*planned, SectionOutline::of(m_document->reader()));
    std::vector<PlannedSection> missing;
    for (size_t i = 0; i < planned->size(); ++i) {
        if (matched[i] < 0 && isWithin(extent, (*planned)[i]))
            missing.push_back((*planned)[i]);
    }
    return missing;
}

Result<int> SectionVerbs::complete(Extent extent)
{
    const Result<SectionTemplate> sections = SectionTemplate::named(m_document->reader().plan().text("template"));
    if (!sections)
        return sections.error();
    int added = 0;
    const Result<void> done = m_document->perform(ActionText(QT_TRANSLATE_NOOP("history", "Complete the sections from the template")),
        [&](UnitOfWork &unit) -> Result<void> {
            const Result<int> completed = completeSections(unit, *sections, extent);
            if (!completed)
                return completed.error();
            added = *completed;
            return {};
        });
    return done ? Result<int>(added) : Result<int>(done.error());
}

Result<int> completeSections(UnitOfWork &unit, const SectionTemplate &sections, SectionVerbs::Extent extent)
{
    const std::vector<PlannedSection> planned = sections.plannedFor(unit.reader());
    const SectionOutline before = SectionOutline::of(unit.reader());
    const std::vector<int> matched = matchTemplate(planned, before);
    const std::vector<bool> wanted = withAncestors(extent, planned);
    std::vector<QString> ids; // of each planned section, once it is there
    for (size_t i = 0; i < planned.size(); ++i)
        ids.push_back(matched[i] < 0 ? QString() : before.at(matched[i]).text("id"));
    SectionUnit tree(unit);
    const bool inOrder = tree.isNumberedInOrder();
    int added = 0;
    for (size_t i = 0; i < planned.size(); ++i) {
        if (!ids[i].isEmpty() || !wanted[i])
            continue;
        const QString parentId = planned[i].parent < 0 ? QString() : ids[size_t(planned[i].parent)];
        const Result<RecordKey> inserted = tree.insert(recordOf(planned[i]), parentId, rowFor(int(i), planned, ids, tree.children(parentId)));
        if (!inserted)
            return inserted.error();
        ids[i] = inserted->id;
        ++added;
    }
    if (inOrder && before.count() > 0 && added > 0) {
        if (const Result<void> numbered = tree.renumber(); !numbered)
            return numbered.error();
    }
    return added;
}

} // namespace piao::document
