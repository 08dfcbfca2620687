// SPDX-License-Identifier: EUPL-1.2
#include "plan/section_book.h"

#include "piao/document/section_template.h"

#include <QRegularExpression>

#include <algorithm>

namespace piao::report {

using namespace domain;

namespace {

constexpr int deepest = 16; ///< a hostile file's endless chain of sections ends here

/// The sections that the plan's template gives it; those of the Provincia template when it names one that we do not have.
std::vector<Record> plannedSections(document::PlanReader &reader)
{
    Result<document::SectionTemplate> sections = document::SectionTemplate::named(reader.plan().text("template"));
    if (!sections)
        sections = document::SectionTemplate::named(QStringLiteral("provincia"));
    std::vector<Record> records;
    if (!sections)
        return records;
    const auto idOf = [](std::size_t index) { return QStringLiteral("modello-%1").arg(index); };
    for (const document::PlannedSection &planned : sections->plannedFor(reader)) {
        Record section = document::recordOf(planned);
        section.set("id", idOf(records.size()));
        if (planned.parent >= 0)
            section.set("parent_id", idOf(std::size_t(planned.parent)));
        records.push_back(std::move(section));
    }
    return records;
}

std::vector<Record> sectionsOf(document::PlanReader &reader)
{
    std::vector<Record> own = reader.all(Kind::Section);
    return own.empty() ? plannedSections(reader) : own;
}

} // namespace

SectionBook::SectionBook(document::PlanReader &reader) : SectionBook(sectionsOf(reader)) {}

SectionBook::SectionBook(std::vector<Record> sections) : m_sections(std::move(sections))
{
    indexSections();
}

void SectionBook::indexSections()
{
    for (const Record &section : m_sections) {
        if (!section.has("included") || section.value("included").toBool())
            m_below[section.text("parent_id")].push_back(&section);
    }
    // What is printed is what can be reached: a section below one that is left out is left out with it.
    std::vector<const Record *> level = m_below.value(QString());
    for (int depth = 0; depth < deepest && !level.empty(); ++depth) {
        m_printed.insert(m_printed.end(), level.begin(), level.end());
        std::vector<const Record *> next;
        for (const Record *section : level) {
            const auto &children = below(section);
            next.insert(next.end(), children.begin(), children.end());
        }
        level = std::move(next);
    }
}

bool SectionBook::isFor(const Record &section, const char *content, const QString &owner)
{
    return section.text("content") == QLatin1String(content)
        && (owner.isEmpty() || section.text("value_id") == owner || section.text("theme_id") == owner);
}

bool SectionBook::prints(const char *content, const QString &owner) const
{
    return std::any_of(m_printed.begin(), m_printed.end(), [&](const Record *section) { return isFor(*section, content, owner); });
}

const Record *SectionBook::titled(const char *content, const QString &owner) const
{
    const auto found = std::find_if(m_printed.begin(), m_printed.end(), [&](const Record *section) {
        return isFor(*section, content, owner) && (section->has("title") || section->has("heading"));
    });
    return found == m_printed.end() ? nullptr : *found;
}

bool SectionBook::knows(const char *content) const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [&](const Record &section) { return section.text("content") == QLatin1String(content); });
}

const std::vector<const Record *> &SectionBook::below(const Record *parent) const
{
    static const std::vector<const Record *> none;
    const auto found = m_below.find(parent ? parent->key().id : QString());
    return found == m_below.end() ? none : *found;
}

SectionBook::Words SectionBook::words(const Record &section)
{
    const QString heading = section.has("heading") ? section.text("heading") : section.text("title");
    static const QRegularExpression numbered(QStringLiteral("^(\\d+(?:\\.\\d+)+)\\.?\\s+(.+)$"));
    const QRegularExpressionMatch match = numbered.match(heading);
    if (!match.hasMatch())
        return {section.text("number"), heading};
    return {section.has("number") ? section.text("number") : match.captured(1), match.captured(2)};
}

} // namespace piao::report
