// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/organisation_figure.h"

#include "piao/document/organisation_chart.h"
#include "plan/figures/figure_drawing.h"

#include <algorithm>
#include <optional>

namespace piao::report {

using document::ChartBox;
using document::LayoutBox;
using document::OrganisationLayout;
using domain::Kind;
using domain::Record;

namespace {

constexpr document::LayoutGaps gaps{10, 22, 6, 12};
constexpr double padding = 5;
constexpr int mostTitleLines = 6;
constexpr FigureFont captionFont{6.5, true};
constexpr double titleSize = 7.5;
constexpr FigureFont peopleFont{6.5, false};
constexpr std::array boxWidths{132.0, 116.0, 102.0, 90.0, 80.0};
constexpr int deepest = 8; ///< structures further below are in the list only

struct ChartPage {
    double width;
    double height;
    bool turned = false; ///< its pages are turned for the figure's sake
};

/// A section that says how its pages stand is taken at its word.
std::vector<ChartPage> pagesFor(const Record &section)
{
    const QString wished = section.text("orientation");
    const ChartPage upright{figureWidth, figureHeight};
    if (wished == QLatin1String("landscape"))
        return {{landscapeFigureWidth, landscapeFigureHeight}};
    return wished.isEmpty() ? std::vector{upright, ChartPage{landscapeFigureWidth, landscapeFigureHeight, true}} : std::vector{upright};
}

/// A box of the chart in the words of the document, which are Italian whatever the language of the screen.
struct DrawnBox {
    ChartBox::Role role = ChartBox::Role::Unit;
    int parent = -1;
    QString caption;
    QString title;
    QString people;
};

QString captionOf(const PlanFacts &facts, const ChartBox &box)
{
    static const QHash<QString, QString> kinds{{"area", "Area"}, {"sector", "Settore"}, {"service", "Servizio"}, {"autonomous", "Unità autonoma"}};
    const Record *record = facts.find(box.record.kind, box.record.id);
    if (box.role != ChartBox::Role::Unit || !record)
        return record && record->has("name") ? box.caption : QString();
    const QString kind = kinds.value(record->text("kind"));
    if (!record->has("number") && record->text("name").startsWith(kind))
        return {}; // "Settore" over "Settore Risorse"
    return (kind + QLatin1Char(' ') + record->text("number")).trimmed();
}

QString titleOf(const PlanFacts &facts, const ChartBox &box)
{
    if (box.role == ChartBox::Role::Body)
        return facts.body.has("name") ? facts.body.text("name") : QStringLiteral("Ente");
    const Record *record = facts.find(box.record.kind, box.record.id);
    for (const char *column : {"name", "code"}) {
        if (record && record->has(column))
            return record->text(column);
    }
    return QStringLiteral("Senza nome");
}

/// What is below `Unplaced` is no part of the structure: the table of the centres lists it.
std::vector<DrawnBox> boxesOf(const PlanFacts &facts, const document::OrganisationChart &chart)
{
    std::vector<DrawnBox> boxes;
    std::vector<int> places(chart.boxes.size(), -1);
    for (std::size_t i = 0; i < chart.boxes.size(); ++i) {
        const ChartBox &box = chart.boxes[i];
        const bool below = box.parent >= 0 && places[std::size_t(box.parent)] < 0;
        if (box.role == ChartBox::Role::Unplaced || below)
            continue;
        places[i] = int(boxes.size());
        const bool asAbove = box.parent >= 0 && chart.boxes[std::size_t(box.parent)].people == box.people; // said once
        boxes.push_back({box.role, box.parent < 0 ? -1 : places[std::size_t(box.parent)], captionOf(facts, box), titleOf(facts, box),
                         asAbove ? QString() : box.people.join(QStringLiteral(", "))});
    }
    return boxes;
}

FigureFont titleFont(const DrawnBox &box)
{
    return {titleSize, box.role == ChartBox::Role::Body};
}

/// A box with its text set to a width.
struct SetBox {
    QStringList caption;
    QStringList title;
    QStringList people;
    QSizeF size;
};

SetBox setBox(const DrawnBox &box, double width)
{
    const double room = width - 2 * padding;
    SetBox made{fitLines(box.caption, captionFont, 1, room).lines, fitLines(box.title, titleFont(box), mostTitleLines, room).lines,
                fitLines(box.people, peopleFont, 2, room).lines, {}};
    const double height = double(made.caption.size()) * captionFont.leading() + double(made.title.size()) * titleFont(box).leading()
        + double(made.people.size()) * peopleFont.leading();
    made.size = {width, height + 2 * padding - 1};
    return made;
}

/// Boxes that were placed on one page.
struct PlacedChart {
    ChartPage page;
    std::vector<SetBox> boxes;
    OrganisationLayout layout;
};

/// @param column everything below the first box hangs
std::optional<PlacedChart> place(const std::vector<DrawnBox> &boxes, const std::vector<ChartPage> &pages, bool column)
{
    for (const ChartPage &page : pages) {
        for (const double width : boxWidths) {
            PlacedChart placed{page, {}, {}};
            std::vector<LayoutBox> laid;
            for (const DrawnBox &box : boxes) {
                placed.boxes.push_back(setBox(box, width));
                const bool hangs = box.role == ChartBox::Role::Centre || box.parent > 0 || (column && box.parent == 0);
                laid.push_back({box.parent, placed.boxes.back().size, hangs});
            }
            placed.layout = OrganisationLayout(laid, gaps);
            if (placed.layout.size().width() <= page.width - 1 && placed.layout.size().height() <= page.height - 1)
                return placed;
        }
    }
    return {};
}

std::vector<DrawnBox> subtree(const std::vector<DrawnBox> &boxes, std::size_t root)
{
    std::vector<DrawnBox> taken;
    std::vector<int> places(boxes.size(), -1);
    for (std::size_t i = root; i < boxes.size(); ++i) {
        const int parent = boxes[i].parent;
        if (i != root && (parent < 0 || places[std::size_t(parent)] < 0))
            continue;
        places[i] = int(taken.size());
        taken.push_back(boxes[i]);
        taken.back().parent = i == root ? -1 : places[std::size_t(parent)];
    }
    return taken;
}

class ChartWriter
{
public:
    ChartWriter(Document &document, const PlanFacts &facts, const Record &section)
        : m_document(document), m_palette(figurePalette(facts)), m_pages(pagesFor(section))
    {
    }

    void write(const std::vector<DrawnBox> &boxes, int depth = 0)
    {
        if (boxes.size() < 2 || depth > deepest)
            return;
        if (const std::optional<PlacedChart> placed = placeAnyhow(boxes)) {
            add(boxes, *placed);
            return;
        }
        writeTop(boxes);
        for (std::size_t i = 1; i < boxes.size(); ++i) {
            if (boxes[i].parent == 0)
                write(subtree(boxes, i), depth + 1);
        }
    }

private:
    std::optional<PlacedChart> placeAnyhow(const std::vector<DrawnBox> &boxes) const
    {
        std::optional<PlacedChart> placed = place(boxes, m_pages, false);
        return placed ? placed : place(boxes, m_pages, true);
    }

    /// The first box with those directly below it, as many figures as that takes.
    void writeTop(const std::vector<DrawnBox> &boxes)
    {
        std::vector<DrawnBox> top{boxes.front()};
        for (std::size_t i = 1; i < boxes.size(); ++i) {
            if (boxes[i].parent != 0)
                continue;
            top.push_back(boxes[i]);
            if (placeAnyhow(top))
                continue;
            top.pop_back();
            addTop(top);
            top = {boxes.front(), boxes[i]};
        }
        addTop(top);
    }

    void addTop(const std::vector<DrawnBox> &top)
    {
        const std::optional<PlacedChart> placed = top.size() > 1 ? placeAnyhow(top) : std::nullopt;
        if (placed)
            add(top, *placed);
    }

    void add(const std::vector<DrawnBox> &boxes, const PlacedChart &placed)
    {
        Figure figure;
        const QSizeF size = placed.layout.size();
        figure.width = std::max(size.width() + 1, placed.page.width); // in the middle of the page
        figure.height = size.height() + 1;
        const QPointF shift((figure.width - size.width()) / 2, 0.5);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            Polyline line{{}, {m_palette.muted, 0.8}};
            for (const QPointF &point : placed.layout.connector(int(i)))
                line.points.push_back({point.x() + shift.x(), point.y() + shift.y()});
            if (!line.points.empty())
                figure.primitives.emplace_back(std::move(line));
        }
        for (std::size_t i = 0; i < boxes.size(); ++i)
            drawBoxOf(figure, boxes[i], placed.boxes[i], placed.layout.rects()[i].translated(shift));
        figure.alternative = QStringLiteral("Organigramma. %1.").arg(described(boxes, 0));
        figure.caption = QStringLiteral("Organigramma: %1").arg(boxes.front().title.isEmpty() ? boxes.front().caption : boxes.front().title);
        if (placed.page.turned)
            m_document.add(Orientation::Landscape);
        m_document.add(std::move(figure));
        if (placed.page.turned)
            m_document.add(Orientation::Portrait);
    }

    /// The body full, structures tinted, centres plain: by shade and by the weight of the frame, not by hue.
    void drawBoxOf(Figure &figure, const DrawnBox &box, const SetBox &set, const QRectF &rect)
    {
        const bool full = box.role == ChartBox::Role::Body;
        const bool unit = box.role == ChartBox::Role::Unit;
        const Stroke frame{unit ? m_palette.accent : m_palette.muted, unit ? 0.9 : 0.6};
        drawBox(figure, rect, full ? m_palette.accent : unit ? m_palette.tint : m_palette.white, frame, 3);
        Point top{rect.center().x(), rect.top() + padding - 0.5};
        top.y = drawLines(figure, top, set.caption, captionFont, full ? m_palette.white : m_palette.accent, TextAnchor::Middle);
        top.y = drawLines(figure, top, set.title, titleFont(box), full ? m_palette.white : m_palette.ink, TextAnchor::Middle);
        drawLines(figure, top, set.people, peopleFont, full ? m_palette.white : m_palette.muted, TextAnchor::Middle);
    }

    /// "Provincia: Area 1 Affari generali (Settore 2 Bilancio; A1 Ragioneria)"
    static QString described(const std::vector<DrawnBox> &boxes, int box)
    {
        const DrawnBox &one = boxes[std::size_t(box)];
        QString text = (one.caption + QLatin1Char(' ') + one.title).trimmed();
        if (!one.people.isEmpty())
            text += QStringLiteral(", diretta da ") + one.people;
        QStringList below;
        for (std::size_t i = std::size_t(box) + 1; i < boxes.size(); ++i) {
            if (boxes[i].parent == box)
                below.append(described(boxes, int(i)));
        }
        return below.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, below.join(QStringLiteral("; ")));
    }

    Document &m_document;
    FigurePalette m_palette;
    std::vector<ChartPage> m_pages;
};

} // namespace

void writeOrganisationChart(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    if (facts.units.empty())
        return;
    ChartWriter(document, facts, place.section).write(boxesOf(facts, document::organisationChart(facts.reader)));
}

} // namespace piao::report
