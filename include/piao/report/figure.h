// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/// Drawings of the semantic tree (piao/report/semantic_tree.h): charts and maps as vector primitives.
namespace piao::report {

struct Color {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;

    friend bool operator==(const Color &, const Color &) = default;
};

/// Relative luminance contrast of WCAG 2.1, 1 to 21. Text needs 4.5, what carries meaning 3.
double contrast(Color one, Color other);

/// The drawing's own coordinates: origin at its top left corner, y downwards, unit one point.
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

struct Stroke {
    Color color;
    double width = 0.75;
};

struct Polyline {
    std::vector<Point> points;
    Stroke stroke;
};

struct Polygon {
    std::vector<Point> points;
    std::optional<Color> fill;
    std::optional<Stroke> stroke = {};
};

struct Rectangle {
    Point topLeft;
    double width = 0;
    double height = 0;
    std::optional<Color> fill;
    std::optional<Stroke> stroke = {};
    double radius = 0; ///< of the corners
};

struct Ellipse {
    Point center;
    double radiusX = 0;
    double radiusY = 0;
    std::optional<Color> fill;
    std::optional<Stroke> stroke = {};
};

enum class TextAnchor : quint8 { Start, Middle, End };

/// One line of text; `position` lies on its baseline.
struct FigureText {
    Point position;
    QString text;
    double size = 8;
    Color color = {};
    bool bold = false;
    TextAnchor anchor = TextAnchor::Start;
};

using Primitive = std::variant<Polyline, Polygon, Rectangle, Ellipse, FigureText>;

/// A rectangle of the drawing that leads to `target` (as Span::target) for who points at it. Who cannot must find the same
/// link in the text beside the drawing.
struct FigureLink {
    Point topLeft;
    double width = 0;
    double height = 0;
    QString target;
    QString text; ///< name of the link: where it leads
};

/// A drawing, scaled down to the text's width when it is wider.
struct Figure {
    double width = 0;
    double height = 0;
    std::vector<Primitive> primitives;
    QString alternative; ///< what a person who does not see the drawing must be told; must not be empty
    QString caption = {};
    QString anchor = {};
    QString origin = {}; ///< see Document (semantic_tree.h)
    std::vector<FigureLink> links = {}; ///< places of the drawing that lead elsewhere
};

} // namespace piao::report
