// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_arrangement.h"

#include "piao/document/unit_of_work.h"
#include "piao/domain/rank.h"
#include "sections/template_match.h"

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

bool isPrinted(const Record &section)
{
    return !section.has("included") || section.value("included").toBool();
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

TemplateArrangement::TemplateArrangement(PlanReader &reader, const std::vector<PlannedSection> &planned, bool withTitles)
    : m_outline(SectionOutline::of(reader))
    , m_placeOf(size_t(m_outline.count()), -1)
    , m_children(planned.size() + size_t(m_outline.count()) + 1)
{
    for (const Record &provision : reader.all(Kind::Provision))
        m_withProvisions.insert(provision.text("section_id"));
    placePlanned(planned, matchTemplate(planned, m_outline), withTitles);
    placeLacking();
    switchPrinting();
    for (ArrangedSection &section : m_sections) {
        const QVariant parent = section.parent < 0 ? QVariant() : QVariant(m_sections[size_t(section.parent)].wanted.text("id"));
        section.wanted.set("parent_id", parent);
        section.moved = !section.now.isNull() && section.now.text("parent_id") != parent.toString();
    }
    for (const std::vector<int> &children : m_children)
        rankChildren(children);
}

void TemplateArrangement::placePlanned(const std::vector<PlannedSection> &planned, const std::vector<int> &matched, bool withTitles)
{
    for (size_t i = 0; i < planned.size(); ++i) {
        ArrangedSection section;
        section.parent = planned[i].parent;
        if (matched[i] < 0) {
            section.wanted = recordOf(planned[i]).set("id", newId());
        } else {
            m_placeOf[size_t(matched[i])] = int(i);
            section.now = m_outline.at(matched[i]);
            section.wanted = adopted(section.now, planned[i], withTitles);
            note(section, matched[i]);
        }
        childrenOf(section.parent).push_back(int(i));
        m_sections.push_back(std::move(section));
    }
}

Record TemplateArrangement::adopted(const Record &now, const PlannedSection &planned, bool withTitles) const
{
    Record wanted = now;
    wanted.set("number", orNothing(planned.number)).set("orientation", orNothing(planned.orientation));
    if (withTitles && !planned.title.isEmpty() && planned.title != now.text("title")) {
        wanted.set("title", planned.title);
        wanted.set("heading", QVariant()); // it was another wording of the other title
    }
    if (withTitles && !planned.heading.isEmpty())
        wanted.set("heading", planned.heading);
    if (planned.content != QLatin1String("none"))
        wanted.set("content", planned.content);
    if (!planned.valueId.isEmpty())
        wanted.set("value_id", planned.valueId);
    if (!planned.themeId.isEmpty())
        wanted.set("theme_id", planned.themeId);
    if (planned.included != isPrinted(now))
        wanted.set("included", planned.included);
    return wanted;
}

void TemplateArrangement::placeLacking()
{
    for (const int own : m_outline.inReadingOrder()) {
        if (m_placeOf[size_t(own)] < 0)
            placeLacking(own);
    }
}

/// Those before it in reading order, its parent among them, have their places already.
void TemplateArrangement::placeLacking(int own)
{
    const int place = int(m_sections.size());
    const int parent = m_outline.parentOf(own);
    ArrangedSection section{m_outline.at(own), m_outline.at(own), parent < 0 ? -1 : m_placeOf[size_t(parent)], true};
    note(section, own);
    std::vector<int> &siblings = childrenOf(section.parent);
    const int row = m_outline.rowOf(own);
    auto at = row == 0 && parent >= 0 ? siblings.begin() : siblings.end();
    if (row > 0) {
        const int before = m_placeOf[size_t(m_outline.childrenOf(parent)[size_t(row - 1)])];
        if (const auto found = std::find(siblings.begin(), siblings.end(), before); found != siblings.end())
            at = found + 1;
    }
    siblings.insert(at, place);
    m_placeOf[size_t(own)] = place;
    m_sections.push_back(std::move(section));
}

void TemplateArrangement::note(ArrangedSection &section, int own)
{
    section.written = isWritten(section.now);
    section.needed = section.written && wasPrinted(own);
}

/// Parents come before what stands below them, so that from the end each knows what is written below it.
void TemplateArrangement::switchPrinting()
{
    for (size_t i = m_sections.size(); i-- > 0;) {
        ArrangedSection &section = m_sections[i];
        if (section.parent >= 0) {
            ArrangedSection &above = m_sections[size_t(section.parent)];
            above.written = above.written || section.written;
            above.needed = above.needed || section.needed;
        }
        if (section.needed && !isPrinted(section.wanted))
            section.wanted.set("included", true);
        else if (section.lacking && !section.written && isPrinted(section.now))
            section.wanted.set("included", false);
    }
}

bool TemplateArrangement::isWritten(const Record &section) const
{
    return section.has("narrative") || m_withProvisions.contains(section.text("id"));
}

bool TemplateArrangement::wasPrinted(int own) const
{
    for (int section = own; section >= 0; section = m_outline.parentOf(section)) {
        if (!isPrinted(m_outline.at(section)))
            return false;
    }
    return true;
}

void TemplateArrangement::rankChildren(const std::vector<int> &children)
{
    std::vector<std::optional<qint64>> ranks;
    for (const int child : children) {
        const ArrangedSection &section = m_sections[size_t(child)];
        ranks.push_back(section.now.isNull() || section.moved ? std::nullopt : std::optional<qint64>(section.now.integer("rank")));
    }
    for (const RankChange &change : rankChanges(ranks)) {
        ArrangedSection &section = m_sections[size_t(children[change.position])];
        section.wanted.set("rank", change.rank);
        section.moved = !section.now.isNull();
    }
}

std::vector<int> TemplateArrangement::inReadingOrder() const
{
    std::vector<int> order;
    std::vector<int> open(m_children.front().rbegin(), m_children.front().rend());
    while (!open.empty()) {
        const int place = open.back();
        open.pop_back();
        order.push_back(place);
        const std::vector<int> &children = m_children[size_t(place + 1)];
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return order;
}

} // namespace piao::document
