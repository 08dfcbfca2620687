// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/stated_counts.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTimer>

#include <memory>
#include <optional>

namespace piao::widgets {

/// What is drawn over the text and is no part of it: the size of headings, a red wave under words that the dictionary does not
/// know, a dotted line under counts that are written by hand (doubtful where they differ from the plan). Blocks are looked at
/// one after the other between events, so that typing never waits.
class NarrativeMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    NarrativeMarks(QTextDocument *text, document::PlanDocument &plan);
    ~NarrativeMarks() override;

    /// The count under a place of the text, with `from` as a position in the document.
    std::optional<document::StatedCount> countAt(int position) const;
    std::vector<document::StatedCount> counts() const;
    /// The word at a place that the dictionary does not know: position and length.
    std::optional<std::pair<int, int>> wrongWordAt(int position) const;

    /// Looks at everything again: the plan changed, a word was learnt, the spelling was switched.
    void lookAgain();
    bool isDone() const { return !m_timer.isActive(); }
    /// True while marks are drawn, which Qt tells as a change of the text.
    bool isDrawing() const { return m_showing; }

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Found;
    static bool sameMarks(const Found *before, const Found &now);

    void lookAtSome();
    void look(const QTextBlock &block);
    const Found *foundIn(const QTextBlock &block) const;

    QPointer<document::PlanDocument> m_plan;
    std::unique_ptr<document::StatedCounts> m_counts;
    int m_round = 0; ///< what was found in an earlier one is out of date
    QTimer m_timer;
    bool m_showing = false; ///< what was found is being drawn, nothing changed
};

} // namespace piao::widgets
