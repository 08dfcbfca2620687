// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include <QStringList>

#include <vector>

namespace piao::test {

/// What is wrong with a drawing: no alternative text, something outside its box, letters too small, texts over each other,
/// links without a name or outside. Empty when nothing is.
QStringList faultsOf(const report::Figure &figure);

std::vector<const report::Figure *> figuresOf(const report::Document &document);
std::vector<const report::Table *> tablesWith(const report::Document &document, const QString &captionPart);
QStringList textsOf(const report::Figure &figure);
QString rowText(const report::Row &row);

} // namespace piao::test
