// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"

#include <QHash>

#include <span>

namespace piao::document {

/// What may stand in a section, for who chooses it.
struct SectionContent {
    enum class Group { Plan, Values, Performance, Risk, Organisation, People, Monitoring, Annexes };
    enum class Subject { None, Value, Theme };

    const char *token;       ///< of Section's field `content`
    Group group;
    const char *explanation; ///< English source, context "document"
    Subject subject = Subject::None; ///< what a section with it must be for

    /// In the person's language.
    QString told() const;
};

/// In the order of the document; each token of the field but «none».
std::span<const SectionContent> sectionContents();
const SectionContent *sectionContent(const QString &token);
QString groupName(SectionContent::Group group);
/// The kinds of record from which a table or figure is made: one record of any of them is enough. None for what is made of
/// single fields, of one theme, or of nothing.
std::span<const domain::Kind> contentSources(const QString &content);

/// Whether the plan has anything to print in a section. Asks the plan once for each kind of record; made anew, or cleared,
/// when records come and go.
class ContentData
{
public:
    /// True for a text alone, and for what this program does not know.
    bool isThere(PlanReader &reader, const domain::Record &section);
    bool isThere(PlanReader &reader, const QString &content);
    void clear() { m_known.clear(); }

private:
    QHash<QString, bool> m_known; ///< by content, and by content and theme
};

} // namespace piao::document
