// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/result.h"

#include <QByteArray>

#include <vector>

namespace piao::document {

/// A section as a template states it.
struct TemplateSection {
    enum class Repeat {
        Once,
        PerValue, ///< one for each public value of the plan; the title may hold {number} and {title}
        PerTheme, ///< one for each theme; the title may hold {heading} and {title}, {HEADING} in capitals
    };

    QString number;  ///< as printed; "+" goes on counting below the parent's number; empty for a part without one
    QString title;
    QString content; ///< token of Section's field `content`
    QString orientation; ///< token of Section's field `orientation`, or empty
    bool included = true; ///< false: in the plan from the start, printed when somebody switches it on
    Repeat repeat = Repeat::Once;
    std::vector<TemplateSection> children;
};

/// A section that a plan should have, worked out from the template and the plan's values and themes.
struct PlannedSection {
    int parent = -1; ///< index in the list; a parent always comes before its children
    QString number;
    QString title;
    QString content;
    QString orientation; ///< token of Section's field `orientation`, or empty
    bool included = true;
    QString valueId;
    QString themeId;
};

/// The section that is added for a planned one, without its place.
domain::Record recordOf(const PlannedSection &planned);

/// The list of sections with which a document of some profile is laid out: data in resources/templates, copied into the plan
/// once and the plan's own from then on (docs/adr/0013-the-document-s-sections-are-records.md).
class SectionTemplate
{
public:
    /// The template that ships under this name: a token of the plan's field `template`.
    static domain::Result<SectionTemplate> named(const QString &name);
    /// Reads a template; the error names the place of what is wrong. `name` is for the messages.
    static domain::Result<SectionTemplate> parse(const QByteArray &json, const QString &name);

    const std::vector<TemplateSection> &sections() const { return m_sections; }

    /// Parents before children, siblings in order.
    std::vector<PlannedSection> plannedFor(PlanReader &reader) const;

private:
    std::vector<TemplateSection> m_sections;
};

} // namespace piao::document
