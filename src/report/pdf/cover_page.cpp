// SPDX-License-Identifier: EUPL-1.2
#include "pdf/cover_page.h"

#include "pdf/illustration_box.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

constexpr double bandWidth = 18;   // of the colour along the left edge
constexpr double inset = 74;       // of the text
constexpr double rightMargin = 60;
constexpr double footMargin = 84;
constexpr double logoTop = 72;
constexpr double logoHeight = 86;  // at most
constexpr double logoWidth = 230;
constexpr double lineGap = 3;
constexpr double ruleWidth = 48;
constexpr double ruleGap = 16;     // between the short rule and the text below it
constexpr double leastScale = 0.6; // of the texts at the foot, when there are very many

/// What stands on the cover, one thing under another, each an element of its own.
class CoverPainter
{
public:
    CoverPainter(LayoutContext &context, const Cover &cover, StructElement *section)
        : m_context(context), m_cover(cover), m_section(section), m_page(context.pages.geometry()),
          m_width(m_page.width - inset - rightMargin)
    {
    }

    void paint()
    {
        artifact(0, 0, bandWidth, m_page.height);
        const double bodyTop = paintLogo();
        const double bodyEnd = paint(plainText(m_cover.body), style(17, FaceStyle::Bold, m_context.style.ink), bodyTop);
        const double titleEnd = paintTitle(std::max(m_page.height * 0.34, bodyEnd + 24));
        paintFoot(titleEnd + ruleGap + 24);
    }

private:
    static Spans plainText(const QString &text) { return {plain(text)}; }

    TextStyle style(double size, FaceStyle face, Color color) const
    {
        TextStyle made;
        made.size = size;
        made.leading = size * 1.22;
        made.face = face;
        made.color = color;
        made.hyphenate = false;
        return made;
    }

    void artifact(double x, double top, double width, double height)
    {
        m_context.canvas().beginArtifact();
        m_context.canvas().fillRectangle(m_context.style.accent, x, top, width, height);
        m_context.canvas().endMarked();
    }

    TextBlock set(const Spans &spans, const TextStyle &style) const
    {
        TextBlock block = m_context.setter.set(spans, style);
        m_context.breaker.balanceLines(block, m_width);
        return block;
    }

    double height(const Spans &spans, const TextStyle &style) const { return set(spans, style).height(); }

    /// Paints at `top` and returns where the next text may stand.
    double paint(const Spans &spans, const TextStyle &style, double top)
    {
        OpenText open{set(spans, style)};
        if (open.block.isEmpty())
            return top;
        open.element = m_context.tree.open(m_section, "P");
        m_context.painter.paint(open, 0, int(open.block.lines.size()), inset, top, m_width);
        m_context.painter.close(open);
        return top + open.block.height();
    }

    /// Returns where the name of the body stands.
    double paintLogo()
    {
        constexpr double withoutLogo = 88;
        if (!m_cover.logo)
            return withoutLogo;
        const Picture &logo = *m_cover.logo;
        const PictureStore::Stored stored = m_context.pictures.keep(logo.bytes);
        if (stored.number < 0 || stored.width <= 0 || stored.height <= 0)
            return withoutLogo; // the name of the body below it says whose document this is
        const double wished = logo.width > 0 ? logo.width / stored.width : 1;
        const double scale = std::min({wished, logoWidth / stored.width, logoHeight / stored.height});
        const double width = scale * stored.width;
        const double height = scale * stored.height;
        // What its author left without words is announced by the name beside it.
        PdfBuffer attributes;
        attributes.raw(alternativeEntry(logo.alternative, m_cover.body)).raw("/A<</O/Layout/Placement/Block/BBox[").number(inset).raw(' ').number(m_page.height - logoTop - height);
        attributes.raw(' ').number(inset + width).raw(' ').number(m_page.height - logoTop).raw("]>>");
        StructElement *figure = m_context.tree.open(m_section, "Figure", attributes.view());
        PageCanvas &canvas = m_context.canvas();
        canvas.beginContent(figure->type(), m_context.tree.mark(figure));
        canvas.drawPicture(stored.number, inset, logoTop, width, height);
        canvas.endMarked();
        m_context.tree.close(figure);
        m_context.remember(logo.origin, {inset, logoTop}, width, height);
        return logoTop + height + 20;
    }

    double paintTitle(double top)
    {
        const DocumentStyle &look = m_context.style;
        double y = top;
        if (!m_cover.subtitle.isEmpty())
            y = paint(plainText(m_cover.subtitle), style(15, FaceStyle::Bold, look.accent), y) + 10;
        // A long title is set smaller, so that it stays one block of a few lines.
        const Spans text = plainText(m_cover.title);
        double size = 40;
        while (size > 22 && height(text, style(size, FaceStyle::Black, look.ink)) > 4.2 * size * 1.22)
            size -= 2;
        TextStyle title = style(size, FaceStyle::Black, look.ink);
        title.leading = size * 1.12;
        y = paint(text, title, y) + 22;
        return paint(plainText(m_cover.period), style(30, FaceStyle::Light, look.accent), y);
    }

    TextStyle approvalStyle(TextRole role, double scale) const
    {
        const DocumentStyle &look = m_context.style;
        if (role == TextRole::Label || role == TextRole::Lead)
            return style(12.5 * scale, FaceStyle::Bold, look.ink);
        if (role == TextRole::Small || role == TextRole::Caption || role == TextRole::Note)
            return style(10 * scale, FaceStyle::Regular, look.muted);
        return style(12 * scale, FaceStyle::Regular, look.ink);
    }

    struct FootText {
        Spans spans;
        TextStyle style;
        double gap; ///< above it
        QString origin;
    };

    std::vector<FootText> footTexts(double scale) const
    {
        std::vector<FootText> texts;
        for (const Paragraph &each : m_cover.approval)
            texts.push_back({each.spans, approvalStyle(each.role, scale), texts.empty() ? 0 : lineGap, each.origin});
        bool first = true;
        for (const QString &line : m_cover.lines) {
            const double gap = texts.empty() ? 0 : first ? 14 * scale : lineGap;
            texts.push_back({plainText(line), style(10.5 * scale, FaceStyle::Regular, m_context.style.muted), gap, {}});
            first = false;
        }
        return texts;
    }

    /// The act and the lines below it, down to the foot of the page but never above `highest`.
    void paintFoot(double highest)
    {
        double scale = 1;
        double total = 0;
        std::vector<FootText> texts;
        for (; scale >= leastScale; scale -= 0.1) {
            texts = footTexts(scale);
            total = 0;
            for (const FootText &each : texts)
                total += each.gap + height(each.spans, each.style);
            if (total <= m_page.height - footMargin - highest)
                break;
        }
        if (texts.empty())
            return;
        double y = std::max(highest, m_page.height - footMargin - total);
        artifact(inset, y - ruleGap, ruleWidth, 2);
        for (const FootText &each : texts) {
            const double top = y + each.gap;
            y = paint(each.spans, each.style, top);
            m_context.remember(each.origin, {inset, top}, m_width, y - top);
        }
    }

    LayoutContext &m_context;
    const Cover &m_cover;
    StructElement *m_section;
    PageGeometry m_page;
    double m_width;
};

} // namespace

void paintCover(LayoutContext &context, const Cover &cover, StructElement *parent)
{
    context.pages.begin(Orientation::Portrait, false);
    StructElement *section = context.tree.open(parent, "Sect");
    CoverPainter(context, cover, section).paint();
    context.tree.close(section);
    context.pages.end();
}

} // namespace piao::report
