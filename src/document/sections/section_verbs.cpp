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

Record emptySection()
{
    return Record(Kind::Section).set("content", QStringLiteral("none")).set("included", true);
}

QString idAt(const SectionOutline &outline, int section)
{
    return section < 0 ? QString() : outline.at(section).text("id");
}

/// True when the section is one of those, or stands below one.
bool isWithin(const SectionOutline &outline, int section, const std::vector<RecordKey> &sections)
{
    for (int above = section; above >= 0; above = outline.parentOf(above)) {
        if (std::find(sections.begin(), sections.end(), outline.keyAt(above)) != sections.end())
            return true;
    }
    return false;
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

/// The template that the plan was made from; its own sections are one when that is not one of ours, so that a new value
/// still gets its section.
Result<SectionTemplate> templateOf(PlanReader &reader)
{
    const QString name = reader.plan().text("template");
    return name.isEmpty() && reader.count(Kind::Section) > 0 ? SectionTemplate::ofPlan(reader) : SectionTemplate::named(name);
}

Result<std::vector<PlannedSection>> plannedSections(PlanReader &reader)
{
    const Result<SectionTemplate> sections = templateOf(reader);
    return sections ? Result<std::vector<PlannedSection>>(sections->plannedFor(reader)) : sections.error();
}

} // namespace

Result<RecordKey> SectionVerbs::add(const RecordKey &beside, Place place)
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    const int at = outline.indexOf(beside.id);
    const int parent = at < 0 ? -1 : place == Place::Below ? at : outline.parentOf(at);
    const int row = at < 0 || place == Place::Below ? int(outline.childrenOf(parent).size()) : outline.rowOf(at) + 1;
    return insert(emptySection(), idAt(outline, parent), row);
}

Result<RecordKey> SectionVerbs::addPart(const RecordKey &below, const PlannedSection &part)
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    const int parent = outline.indexOf(below.id);
    const std::vector<int> &siblings = outline.childrenOf(parent);
    // A part without a title goes on under the heading before it: behind a titled sibling it would be that one's.
    const auto titled = std::find_if(siblings.begin(), siblings.end(), [&](int sibling) { return outline.at(sibling).has("title"); });
    const auto row = part.title.isEmpty() ? titled - siblings.begin() : qsizetype(siblings.size());
    return insert(recordOf(part), idAt(outline, parent), int(row));
}

Result<RecordKey> SectionVerbs::insert(const Record &section, const QString &parentId, int row)
{
    RecordKey added;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = SectionUnit(unit).insert(section, parentId, row);
        if (!inserted)
            return inserted.error();
        added = *inserted;
        return {};
    });
    return done ? Result<RecordKey>(added) : Result<RecordKey>(done.error());
}

Result<void> SectionVerbs::remove(const std::vector<RecordKey> &sections)
{
    return m_document->perform({}, [&](UnitOfWork &unit) { return unit.removeAll(sections); });
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

Result<void> SectionVerbs::setIncluded(const std::vector<RecordKey> &sections, bool included)
{
    return m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        for (const RecordKey &section : sections) {
            if (const Result<void> set = unit.set(section, "included", included); !set)
                return set;
        }
        return {};
    });
}

bool SectionVerbs::canMoveTo(const std::vector<RecordKey> &sections, const RecordKey &parent) const
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    return !sections.empty() && !isWithin(outline, outline.indexOf(parent.id), sections);
}

Result<void> SectionVerbs::moveTo(const std::vector<RecordKey> &sections, const RecordKey &parent, int row)
{
    const SectionOutline outline = SectionOutline::of(m_document->reader());
    const int home = outline.indexOf(parent.id);
    if (isWithin(outline, home, sections))
        return {};
    std::vector<RecordKey> moved;
    for (const int section : outline.inReadingOrder()) {
        if (std::find(sections.begin(), sections.end(), outline.keyAt(section)) != sections.end() && !isWithin(outline, outline.parentOf(section), sections))
            moved.push_back(outline.keyAt(section));
    }
    if (moved.empty())
        return {};
    // Rows are counted among those that stay.
    const std::vector<int> &siblings = outline.childrenOf(home);
    const int end = row < 0 ? int(siblings.size()) : std::min(row, int(siblings.size()));
    const auto stays = [&](int sibling) { return std::find(moved.begin(), moved.end(), outline.keyAt(sibling)) == moved.end(); };
    int to = int(std::count_if(siblings.begin(), siblings.begin() + end, stays));
    const ActionText text = moved.size() == 1
        ? ActionText(QT_TRANSLATE_NOOP("history", "Move section %1")).arg(m_document->reader().nameOf(moved.front()))
        : ActionText(QT_TRANSLATE_NOOP("history", "Move sections"));
    return m_document->perform(text, [&](UnitOfWork &unit) -> Result<void> {
        for (const RecordKey &section : moved) {
            if (const Result<void> done = SectionUnit(unit).move(section, idAt(outline, home), to++); !done)
                return done;
        }
        return {};
    });
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
    const Result<SectionTemplate> sections = templateOf(m_document->reader());
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
