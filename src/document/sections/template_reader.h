// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_template.h"

namespace piao::document {

/// Reads the JSON of a template; refuses what is not understood, naming the place.
domain::Result<std::vector<TemplateSection>> readTemplate(const QByteArray &json, const QString &name);

} // namespace piao::document
