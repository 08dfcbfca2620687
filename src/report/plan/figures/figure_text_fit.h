// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

/// How much room text takes in a figure. Figures are drawn before anybody knows the font, so the widths are those of a wide
/// family (DejaVu Sans): in Lato and most others the text comes out narrower, never wider.
namespace piao::report {

struct FigureFont {
    double size = 8;
    bool bold = false;

    double leading() const { return size * 1.2; }
    /// From the top of a line to its baseline.
    double ascent() const { return size * 0.95; }
};

/// At least as wide as the text will be, in points.
double widthOf(QStringView text, FigureFont font);

/// The text in lines, each at most as wide as `widthOfLine` answers for its number. Words too long for a line are divided.
/// What does not fit in `most` lines is cut, with an ellipsis at its end.
struct FittedLines {
    QStringList lines;
    bool cut = false;     ///< words were left out
    bool divided = false; ///< a word was too long for its line

    bool isWhole() const { return !cut && !divided; }
};
FittedLines fitLines(const QString &text, FigureFont font, int most, const std::function<double(int line)> &widthOfLine);
FittedLines fitLines(const QString &text, FigureFont font, int most, double width);

} // namespace piao::report
