// SPDX-License-Identifier: EUPL-1.2
#include "odt/cover_writer.h"

#include "odt/column_estimate.h"
#include "odt/style_names.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr double logoHeight = 110;
constexpr double textWidth = 455;
constexpr double titleFromTop = 0.31;  // of the page
constexpr double firstLine = 88;       // of the page's top
constexpr double reserve = 84;         // at the page's foot: estimates are never exact, and the cover must stay one page
constexpr double leastGap = 24;

/// About how high a paragraph becomes.
double height(const QString &text, double size, double after)
{
    if (text.isEmpty())
        return 0;
    const int lines = 1 + int(estimatedWidth(text) * size * 1.05 / textWidth) + int(text.count(QLatin1Char('\n')));
    return lines * size * 1.16 + after;
}

class CoverPrinter
{
public:
    CoverPrinter(OdtContext &context, IllustrationWriter &illustrations, const Cover &cover)
        : m_context(context), m_illustrations(illustrations), m_cover(cover)
    {
        m_start.master = style_names::masterCover;
    }

    void print()
    {
        printLogo();
        print(style_names::coverBody, m_cover.body, 17, 0);
        m_gap = std::max(leastGap, m_context.style.pageHeight * titleFromTop - firstLine - m_used);
        print(style_names::coverSubtitle, m_cover.subtitle, 15, 8);
        print(style_names::coverTitle, m_cover.title, 36, 20);
        print(style_names::coverPeriod, m_cover.period, 28, 0);
        printFoot();
        if (!m_start.master.isEmpty()) // a cover without a word is still a page
            m_context.paragraph(style_names::coverBody, QString(), std::exchange(m_start, {}));
    }

private:
    void print(const QString &style, const QString &text, double size, double after)
    {
        if (text.isEmpty())
            return;
        m_context.paragraph(style, text, takeStart(after));
        m_used += height(text, size, after);
    }

    BlockStart takeStart(double after)
    {
        if (m_gap > 0)
            m_start.spacing = Spacing{m_gap, after};
        m_used += std::exchange(m_gap, 0);
        return std::exchange(m_start, {});
    }

    void printLogo()
    {
        if (!m_cover.logo)
            return;
        if (m_illustrations.writeLogo(*m_cover.logo, {textWidth, logoHeight}, m_start)) {
            m_start = {};
            m_used += logoHeight + 14;
        } else {
            print(style_names::coverLine, m_cover.logo->alternative, 10.5, 3);
        }
    }

    void printFoot()
    {
        double foot = 0;
        for (const Paragraph &each : m_cover.approval)
            foot += height(each.text(), 11.5, 5);
        for (const QString &line : m_cover.lines)
            foot += height(line, 10.5, 3);
        m_gap = std::max(leastGap, m_context.style.pageHeight - firstLine - m_used - foot - reserve);
        m_start.ruleAbove = m_context.style.accent;
        for (const Paragraph &each : m_cover.approval)
            m_context.paragraph(style_names::coverApproval, each.spans, each.anchor, takeStart(5));
        if (!m_cover.approval.empty())
            m_gap = 14;
        for (const QString &line : m_cover.lines)
            print(style_names::coverLine, line, 10.5, 3);
    }

    OdtContext &m_context;
    IllustrationWriter &m_illustrations;
    const Cover &m_cover;
    BlockStart m_start;
    double m_gap = 0;  ///< above the next paragraph, beyond its style's own
    double m_used = 0; ///< about how far down the page the text has come
};

} // namespace

void writeCover(OdtContext &context, IllustrationWriter &illustrations, const Cover &cover)
{
    CoverPrinter(context, illustrations, cover).print();
}

} // namespace piao::report
