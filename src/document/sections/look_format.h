// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/document/template_look.h"
#include "piao/domain/record_description.h"
#include "sections/template_refusal.h"

#include <QJsonValue>

namespace piao::document {

/// The fields of a look that a template states, in the order in which it states them.
std::vector<const domain::Field *> templateLookFields();
/// The value as a template has it; undefined when it is not given, or is none that a template may have.
QJsonValue lookValue(const domain::Record &look, const domain::Field &field);

/// Reads the object «layout» of a template.
TemplateLook readLook(const QJsonValue &value, TemplateRefusal &refusal);
/// The look of a plan as a template may have it.
TemplateLook lookOfPlan(PlanReader &reader, bool withLogo);

} // namespace piao::document
