// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/flow.h"
#include "pdf/layout_context.h"

namespace piao::report {

/// How the paragraph's ground is set off, if at all.
struct Panel {
    std::optional<Color> tint = {};
    std::optional<Color> bar = {};     ///< along its left edge
    double padding = 0;
};

/// A paragraph, heading or list item: lines that may go on on the next page, never leaving one line alone.
class ParagraphBox : public FlowBox
{
public:
    ParagraphBox(LayoutContext &context, OpenText text) : m_context(context), m_text(std::move(text)) {}
    ~ParagraphBox() override;

    double height() const override;
    double firstHeight(double pageRoom) const override;
    double paint(double top, double room, bool mustPaint) override;

    double indent = 0;
    double width = 0;               ///< of the lines
    OpenText label = {};            ///< bullet or number, beside the first line
    double labelX = 0;              ///< from the text's left edge
    Panel panel = {};
    std::vector<StructElement *> closes = {}; ///< elements that end with this paragraph, innermost first
    std::function<void(const Destination &)> onPlaced = {};

private:
    int remaining() const { return int(m_text.block.lines.size()) - m_painted; }
    /// Of the next lines and the notes that they call.
    double heightWithNotes(int lines) const;
    int linesThatFit(double room, bool mustPaint) const;
    void paintPanel(double top, double height);
    void paintLabel(double top);
    void begin(double top);
    void finish();

    LayoutContext &m_context;
    OpenText m_text;
    int m_painted = 0;
    bool m_begun = false;
    bool m_finished = false;
};

} // namespace piao::report
