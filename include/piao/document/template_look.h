// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/attached_file.h"
#include "piao/domain/record.h"

#include <optional>

namespace piao::document {

/// A logo that travels with a template.
struct TemplateLogo {
    AttachedFile file; ///< PNG or JPEG, at most mostLogoBytes
    QString description;
};

/// The look that a template gives: the whole of it, so that what it does not state is as usual.
struct TemplateLook {
    domain::Record fields{domain::Kind::DocumentLayout}; ///< without id and logo
    std::optional<TemplateLogo> logo;
};

inline constexpr qsizetype mostLogoBytes = 1024 * 1024;

} // namespace piao::document
