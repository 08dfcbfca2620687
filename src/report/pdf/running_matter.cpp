// SPDX-License-Identifier: EUPL-1.2
#include "pdf/running_matter.h"

namespace piao::report {
namespace {

constexpr double size = 8;
constexpr double headTop = 40;      // of the text line
constexpr double headRule = 55;
constexpr double footFromBottom = 44;
constexpr double gap = 24; // between what stands left and right

class RunningPainter
{
public:
    explicit RunningPainter(LayoutContext &context) : m_context(context)
    {
        m_style.size = size;
        m_style.leading = 11;
        m_style.color = context.style.muted;
        m_style.hyphenate = false;
    }

    void paint(int index, const PageRecord &record)
    {
        const PageGeometry page = pageGeometry(m_context.style, record.orientation);
        PageCanvas &canvas = m_context.canvas();
        canvas.reset(page.height);
        paintHead(page, record.section);
        canvas.beginPaginationArtifact("Footer");
        const QString text = m_context.document.wording.page.arg(index + 1).arg(m_context.pages.count());
        const double top = page.height - footFromBottom;
        const double used = paintText(text, Alignment::Number, page, top, page.textWidth());
        paintText(m_context.document.foot, Alignment::Start, page, top, page.textWidth() - used - gap);
        canvas.endMarked();
        m_context.pages.file().writeStream(record.running, {}, canvas.content());
    }

private:
    void paintHead(const PageGeometry &page, const QString &section)
    {
        PageCanvas &canvas = m_context.canvas();
        const QString left = leftHead();
        if (left.isEmpty() && section.isEmpty())
            return;
        canvas.beginPaginationArtifact("Header");
        const double used = paintText(left, Alignment::Start, page, headTop, page.textWidth() * 0.6);
        paintText(section, Alignment::Number, page, headTop, page.textWidth() - used - gap);
        canvas.fillRectangle(m_context.style.rule, page.left, headRule, page.textWidth(), 0.5);
        canvas.endMarked();
    }

    QString leftHead() const
    {
        const Document &document = m_context.document;
        if (document.runningBody.isEmpty() || document.runningTitle.isEmpty())
            return document.runningBody + document.runningTitle;
        return document.runningBody + QStringLiteral(" · ") + document.runningTitle;
    }

    /// One line, cut with an ellipsis when it is longer than `room`; returns the width used.
    double paintText(const QString &text, Alignment alignment, const PageGeometry &page, double top, double room)
    {
        TextStyle style = m_style;
        style.alignment = alignment;
        style.tabular = false;
        TextBlock block = m_context.setter.set(text, style);
        m_context.breaker.breakLines(block, room);
        if (block.lines.size() > 1) {
            QString kept;
            for (int i = block.lines.front().first; i < block.lines.front().end; ++i) {
                if (i + 1 < block.lines.front().end || kept.isEmpty())
                    kept += (kept.isEmpty() ? QString() : QStringLiteral(" ")) + block.pieces[std::size_t(i)].word->text;
            }
            block = m_context.setter.set(kept + QStringLiteral(" …"), style);
            m_context.breaker.breakLines(block, page.textWidth());
        }
        if (block.lines.empty())
            return 0;
        OpenText open{std::move(block)};
        m_context.painter.paint(open, 0, 1, page.left, top, page.textWidth());
        return open.block.lines.front().width;
    }

    LayoutContext &m_context;
    TextStyle m_style;
};

} // namespace

void paintRunningMatter(LayoutContext &context)
{
    RunningPainter painter(context);
    const std::vector<PageRecord> &records = context.pages.records();
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].running != 0)
            painter.paint(int(i), records[i]);
    }
}

} // namespace piao::report
