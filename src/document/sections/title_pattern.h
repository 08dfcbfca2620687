// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <utility>
#include <vector>

namespace piao::document {

/// The title of a template with the words of one value or theme in the place of {number}, {title}, {heading}, {HEADING};
/// {{ is a brace.
QString filledTitle(const QString &pattern, const domain::Record &subject);

/// A title as it stands in a plan, and the value or theme that it is for.
using SubjectTitle = std::pair<QString, const domain::Record *>;

/// The pattern that gives the most of these titles; «{title}» when they are not made of their subjects' words, because one
/// title for all would not tell them apart.
QString patternOf(const std::vector<SubjectTitle> &titles);
/// The same for one title below a repeated section, which may well be the same for all. One that names another of `all` was
/// copied from there, and would name the wrong one everywhere else.
QString patternBelow(const QString &title, const domain::Record &subject, const std::vector<domain::Record> &all);

} // namespace piao::document
