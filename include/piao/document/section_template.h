// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/document/template_look.h"
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
    QString heading; ///< over the text itself, where it differs from the title
    QString content; ///< token of Section's field `content`
    QString orientation; ///< token of Section's field `orientation`, or empty
    bool included = true; ///< false: in the plan from the start, printed when somebody switches it on
    Repeat repeat = Repeat::Once;
    std::vector<TemplateSection> children; ///< of a repeated one: what stands there for a value or theme is for the same one
};

/// A section that a plan should have, worked out from the template and the plan's values and themes.
struct PlannedSection {
    int parent = -1; ///< index in the list; a parent always comes before its children
    QString number;
    QString title;
    QString heading;
    QString content;
    QString orientation; ///< token of Section's field `orientation`, or empty
    bool included = true;
    QString valueId;
    QString themeId;
};

/// The section that is added for a planned one, without its place.
domain::Record recordOf(const PlannedSection &planned);

/// What of a plan goes into a template that is made of it.
struct TemplateSaving {
    QString source = {}; ///< where it comes from, for who gets it
    bool look = true;
    bool logo = false;   ///< a template is for others, and the logo is the body's own
};

/// The list of sections with which a document of some profile is laid out, and perhaps how it looks: data in
/// resources/templates or a file of docs/format/template.md, copied into the plan and the plan's own from then on
/// (docs/adr/0013-the-document-s-sections-are-records.md).
class SectionTemplate
{
public:
    /// The template that ships under this name: a token of the plan's field `template`.
    static domain::Result<SectionTemplate> named(const QString &name);
    /// Reads a template; the error names the place of what is wrong. `name` is for the messages. The bytes are not trusted.
    static domain::Result<SectionTemplate> parse(const QByteArray &json, const QString &name);
    /// The sections of a plan without their texts, those of values and themes as one that is repeated.
    static domain::Result<SectionTemplate> ofPlan(PlanReader &reader, const TemplateSaving &saving = {});

    /// What parse() reads again.
    QByteArray toJson() const;

    /// The token of a template that ships; empty for one from elsewhere.
    const QString &token() const { return m_token; }
    const QString &source() const { return m_source; }
    const std::vector<TemplateSection> &sections() const { return m_sections; }
    const std::optional<TemplateLook> &look() const { return m_look; }

    /// Parents before children, siblings in order.
    std::vector<PlannedSection> plannedFor(PlanReader &reader) const;

private:
    QString m_token;
    QString m_source;
    std::vector<TemplateSection> m_sections;
    std::optional<TemplateLook> m_look;
};

/// Refuses a file that is no template, or larger than one may be (4 MiB), before it is read.
domain::Result<SectionTemplate> readTemplateFile(const QString &path);
/// Whole or not at all; an existing file is replaced.
domain::Result<void> saveTemplateFile(const SectionTemplate &sections, const QString &path);

} // namespace piao::document
