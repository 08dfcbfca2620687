// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odf_xml.h"
#include "pdf/block_styles.h"

#include <optional>

namespace piao::report {

/// A named style of paragraphs, as the format needs it.
struct ParagraphLook {
    QString name;
    QString parent = QStringLiteral("Standard");
    QString next = {};            ///< style of the paragraph that a person types after it
    BlockStyle block = {};
    bool bold = false;
    bool italic = false;
    int outlineLevel = 0;
    bool keepWithNext = false;
    bool keepTogether = false;
    double indent = 0;
    std::optional<Color> ground = {}; ///< with a coloured edge at its left
    std::optional<Color> edge = {};
    std::optional<Color> ruleBelow = {};
    std::optional<Color> ruleAbove = {};
    std::optional<double> rightTab = {};
    bool dotted = false;          ///< the tab is led to by dots
};

/// A look whose letters and spaces are those of the PDF edition.
ParagraphLook lookOf(const QString &name, const BlockStyle &block);
void writeParagraphLook(OdfXml &xml, const ParagraphLook &look);
/// Attributes of size and face for all three kinds of script.
void writeFace(OdfXml &xml, double size, bool bold, bool italic);

} // namespace piao::report
