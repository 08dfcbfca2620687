// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_template.h"

namespace piao::document {

/// The JSON of a template, its members in the order in which a person reads them.
QByteArray writeTemplate(const SectionTemplate &sections);

} // namespace piao::document
