// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/section_template.h"

#include <memory>

namespace piao::document {

class TemplateArrangement;

/// What of a template a plan takes over.
struct TemplateChoice {
    bool titles = true; ///< a section that is there already gets the template's title
    bool look = true;   ///< and the document its look, when the template has one
};

/// One thing that taking a template over would do, for the person to see before.
struct TemplateChange {
    enum class What {
        Added,
        Moved,
        Renamed,     ///< `before` is the title that it has now
        Refilled,    ///< another table or figure stands in it
        SwitchedOn,
        SwitchedOff, ///< the template lacks it, and nothing is written in it
        Kept,        ///< the template lacks it; it stays printed for its text
        Look,        ///< how the document looks
    };

    What what;
    QString name; ///< number and title, as they will be; for an untitled part what stands in it
    QString before;
};

/// What a template makes of a plan's sections. Sections that are recognised keep their texts and get place, number, title,
/// content and pages of the template. Those that the template lacks stay behind the section that they followed, where that
/// still stands below the same one, else at the end; they are switched off when nobody has written in them. Nothing is ever
/// removed.
class TemplateApplication
{
public:
    TemplateApplication(PlanReader &reader, const SectionTemplate &sections, TemplateChoice choice = {});

    /// In the order of the new document, the look last; empty when all is as the template has it.
    std::vector<TemplateChange> changes() const;
    domain::Result<void> write(UnitOfWork &unit) const;

private:
    void arrangeLook(const domain::Record &own, const TemplateLook &look);
    domain::Result<void> writeLook(UnitOfWork &unit) const;

    std::shared_ptr<const TemplateArrangement> m_arrangement; ///< null when there would be too many sections
    QVariant m_token;               ///< of the plan's field `template`, from then on
    domain::Record m_lookNow;       ///< null when the plan has none
    domain::Record m_lookWanted;    ///< null when it stays as it is
    std::optional<TemplateLogo> m_logo; ///< that the plan is to get
};

/// As one step, which can be undone.
domain::Result<void> applyTemplate(PlanDocument &document, const SectionTemplate &sections, TemplateChoice choice = {});

} // namespace piao::document
