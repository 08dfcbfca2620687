// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/structure_tree.h"
#include "piao/report/figure.h"

#include <set>

namespace piao::report {

struct TextPiece;

/// The content stream of one page. Layout counts from the page's top left corner downwards, in points.
/// Whatever is painted lies in marked content or in an artifact: nothing else can be opened.
class PageCanvas
{
public:
    void reset(double pageHeight);
    std::string_view content() const { return m_out.view(); }

    // Marked content: at most one is open at a time.
    void beginContent(const char *type, int mcid);
    void beginArtifact();
    /// `subtype` is "Header", "Footer" or "Watermark".
    void beginPaginationArtifact(const char *subtype);
    void endMarked();
    bool isMarked() const { return m_marked; }

    // Shapes.
    void fillRectangle(Color color, double x, double top, double width, double height);
    /// Dots of a leader line, centred on `y`.
    void dots(Color color, double fromX, double toX, double y, double pitch, double diameter);
    void drawPath(const std::vector<Point> &points, bool closed, const std::optional<Color> &fill,
                  const std::optional<Stroke> &stroke);
    void drawRoundedRectangle(const Rectangle &rectangle);
    void drawEllipse(const Ellipse &ellipse);
    /// The picture of that number, with its top left corner at (x, top).
    void drawPicture(int number, double x, double top, double width, double height);
    /// All until restore() is moved and scaled.
    void saveAndTransform(double x, double top, double scale);
    /// All until restore() is turned upwards by `angle` (radians) about its origin, which stands at (x, y) of the page.
    void saveAndRotate(double x, double y, double angle);
    void restore();

    // Text: runs of glyphs inside one text object.
    void beginText(Color color, double x, double baseline);
    void moveTo(double x, double baseline);
    void setFont(int font, double size);
    void show(std::string_view operand) { m_operand.append(operand); }
    /// Widens by thousandths of an em.
    void advance(double thousandths);
    void showRaised(std::string_view operand, double rise);
    void beginActualText(QStringView text);
    /// The glyphs that follow stand in the reverse of the order in which they are read (ISO 32000-1, 14.8.2.3.3).
    void beginReversed();
    void endSpan();
    void endText();
    /// Numbers of the fonts set on any page so far.
    const std::set<int> &fontsSet() const { return m_fontsSet; }

private:
    void setFill(Color color);
    void setStroke(const Stroke &stroke);
    void point(double x, double y);
    void paint(bool fill, bool stroke);
    void curve(double x1, double y1, double x2, double y2, double x3, double y3);
    void flushOperand();

    PdfBuffer m_out;
    std::string m_operand;
    double m_height = 0;
    bool m_marked = false;
    bool m_inText = false;
    int m_font = -1;
    double m_size = 0;
    std::set<int> m_fontsSet;
    std::optional<Color> m_fill;
    double m_lineX = 0; ///< start of the current text line, from which Td counts
    double m_lineY = 0;
};

} // namespace piao::report
