// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace piao::domain {

/// The texts of narratives for people, English source, translation context "narrative".
class NarrativeText
{
    Q_DECLARE_TR_FUNCTIONS(narrative)
};

inline constexpr QLatin1String attachmentScheme("attachment:");
/// What a text begins with that is markup, beside "figure".
inline constexpr std::array<std::string_view, 9> blockElements{"h1", "h2", "h3", "h4", "p", "ul", "ol", "table", "img"};

/// Without line ends, control characters and half characters; what stands for them in an editor goes too.
QString cleanText(const QString &text);
/// True for what can be the attribute of a parameter.
bool isParameterName(const QString &name);

} // namespace piao::domain
