// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/section_template.h"

namespace piao::document {

/// What a person says when beginning a plan.
struct NewPlan {
    QString body;                                          ///< name of the body; may be given later
    QString templateName = QStringLiteral("piano_tipo");   ///< a token of the plan's field `template`
    int firstYear = 0;                                     ///< first of the three years
    std::optional<SectionTemplate> sections = {};          ///< from elsewhere, instead of the named one
};

/// Makes a plan file with what a plan begins with: the period, the profile that the template is for, the usual names of
/// the levels, a code pattern, an attainment rule, the eight compulsory themes (DM 132/2022, art. 3), the lists of the PNA
/// on which section 2.3 rests and the sections of the template. Refuses an unknown template, and to write over a file.
domain::Result<std::unique_ptr<PlanDocument>> createPlan(const QString &path, const NewPlan &plan,
                                                         const Author &author = Author::current());

} // namespace piao::document
