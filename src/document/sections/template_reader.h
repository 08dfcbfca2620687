// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_template.h"

namespace piao::document {

inline constexpr int deepestTemplate = 6;
inline constexpr int mostTemplateSections = 1000;
inline constexpr qsizetype mostTemplateBytes = 4 * 1024 * 1024;

struct TemplateContents {
    QString source;
    std::vector<TemplateSection> sections;
    std::optional<TemplateLook> look;
};

/// Reads the JSON of a template; refuses what is not understood, naming the place.
domain::Result<TemplateContents> readTemplate(const QByteArray &json, const QString &name);

} // namespace piao::document
