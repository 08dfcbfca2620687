// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/plan_map.h"

#include "plan/figures/figure_drawing.h"
#include "plan/figures/sphere_rings.h"
#include "plan/figures/sphere_text.h"

#include <algorithm>
#include <cmath>

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

constexpr double bodyRadius = 52;
constexpr double rimWidth = 15;      ///< between the values and the rim, for the beneficiaries
constexpr double smallestSphere = 11;
constexpr double cardWidth = 148;
constexpr double cardHeight = 50;
constexpr double cardStripe = 4;
constexpr std::size_t mostCards = 4;
constexpr double usualRadius = 186;
constexpr double largeRadius = 221; ///< as wide as the page, for many values
constexpr std::size_t manyValues = 8;
constexpr double cardGap = 6;       ///< from the disc to the corners of the cards
constexpr double widestBand = figureWidth - 2 * cardWidth - 6;
constexpr double bandHeight = 20;

/// The numbered sections; those of the outermost level when none is numbered.
PlanFacts::Records sectionsToShow(const PlanFacts &facts)
{
    PlanFacts::Records titled;
    PlanFacts::Records numbered;
    for (const Record *section : facts.sections.below(nullptr)) {
        if (!section->has("title") && !section->has("heading"))
            continue;
        titled.push_back(section);
        if (section->has("number"))
            numbered.push_back(section);
    }
    return numbered.empty() ? titled : numbered;
}

QString nameOf(const Record &section)
{
    const SectionBook::Words words = SectionBook::words(section);
    return (words.number + QLatin1Char(' ') + words.text).trimmed();
}

QString shortTitle(const Record &value)
{
    const QString title = value.has("short_title") ? value.text("short_title") : value.text("title");
    return title.isEmpty() ? QStringLiteral("Senza titolo") : title;
}

QString numberOf(const Record &value)
{
    return value.has("number") ? value.text("number") : value.text("code");
}

QString nameOfValue(const Record &value)
{
    return (numberOf(value) + QLatin1Char(' ') + (value.has("title") ? value.text("title") : shortTitle(value))).trimmed();
}

QString beneficiariesOf(const PlanFacts &facts, const Record &value)
{
    return value.has("beneficiaries") ? value.text("beneficiaries").simplified() : facts.stakeholdersOf(value).join(QStringLiteral(", "));
}

/// Those that some objective, value or indicator is for.
int beneficiaryCount(const PlanFacts &facts)
{
    QSet<QString> names;
    for (const Record &link : facts.all(Kind::StakeholderLink)) {
        if (link.text("role") != QLatin1String("performer"))
            names.insert(link.text("stakeholder_id"));
    }
    return int(names.size());
}

/// How high the disc stands over the middle of the figure, so that the corners of the cards do not touch it.
double heightOverMiddle(double radius)
{
    const double aside = figureWidth / 2 - cardWidth;
    return cardHeight + std::sqrt((radius + cardGap) * (radius + cardGap) - aside * aside);
}

class MapDrawing
{
public:
    explicit MapDrawing(const PlanFacts &facts)
        : m_facts(facts), m_palette(figurePalette(facts)), m_radius(facts.values.size() > manyValues ? largeRadius : usualRadius)
    {
        m_middle = {figureWidth / 2, heightOverMiddle(m_radius)};
        m_figure.width = figureWidth;
        m_figure.height = 2 * m_middle.y;
    }

    Figure draw()
    {
        drawCircle(m_figure, m_middle, m_radius, m_palette.tint);
        drawValues();
        drawCards();
        drawBeneficiaries();
        m_figure.alternative = description();
        return std::move(m_figure);
    }

private:
    void drawValues()
    {
        const int count = int(m_facts.values.size());
        Point body = m_middle;
        SphereRings rings;
        if (count == 1) { // the two of them stand side by side
            rings.radius = (m_radius - rimWidth) / 2;
            rings.centers = {{m_middle.x + rings.radius, m_middle.y}};
            body.x = m_middle.x - rings.radius + 8;
        } else {
            rings = sphereRings(count, m_middle, bodyRadius, m_radius - rimWidth, smallestSphere);
        }
        if (rings.rings == 1) { // from further out they would cross the spheres before them
            for (const Point &center : rings.centers)
                drawLine(m_figure, body, center, {m_palette.accent, 1.2});
        }
        drawCircle(m_figure, body, bodyRadius, m_palette.accent);
        drawSphereText(m_figure, body, bodyRadius, {QStringLiteral("PIAO"), bodyName(), m_palette.white, m_palette.white});
        const int shown = std::min(count, int(rings.centers.size()));
        for (int i = 0; i < shown; ++i) {
            const bool rest = i == shown - 1 && shown < count;
            drawValue(rings.centers[std::size_t(i)], rings.radius, rest ? nullptr : &m_facts.values[std::size_t(i)], count - shown + 1);
        }
    }

    /// @param rest how many values the last sphere stands for when there is no room for them all
    void drawValue(Point center, double radius, const Record *value, int rest)
    {
        drawCircle(m_figure, center, radius, m_palette.white, Stroke{m_palette.accent, 1.4});
        if (!value) {
            drawSphereText(m_figure, center, radius, {QStringLiteral("+%1").arg(rest), {}, m_palette.accent, m_palette.ink});
            return;
        }
        drawSphereText(m_figure, center, radius, {numberOf(*value), shortTitle(*value), m_palette.accent, m_palette.ink});
        if (m_facts.sections.prints("value", value->key().id)) {
            const double half = radius * 0.92;
            addLink(m_figure, {center.x - half, center.y - half, 2 * half, 2 * half}, valueAnchor(*value), nameOfValue(*value));
        }
    }

    void drawCards()
    {
        const PlanFacts::Records sections = sectionsToShow(m_facts);
        for (std::size_t i = 0; i < std::min(sections.size(), mostCards); ++i) {
            const QRectF card(i % 2 == 0 ? 0 : figureWidth - cardWidth, i < 2 ? 0 : m_figure.height - cardHeight, cardWidth, cardHeight);
            drawCard(card, *sections[i], i % 2 == 0);
        }
    }

    void drawCard(const QRectF &card, const Record &section, bool left)
    {
        const SectionBook::Words words = SectionBook::words(section);
        drawBox(m_figure, card.adjusted(0.4, 0.4, -0.4, -0.4), m_palette.white, Stroke{m_palette.rule, 0.8}, 3);
        drawBox(m_figure, QRectF(left ? card.left() : card.right() - cardStripe, card.top(), cardStripe, card.height()), m_palette.accent);
        const double x = card.left() + (left ? cardStripe : 0) + 8;
        const double room = cardWidth - cardStripe - 14;
        const FigureFont head{8.5, true};
        FigureFont font{8, false};
        const int most = words.number.isEmpty() ? 4 : 3;
        FittedLines title = fitLines(words.text, font, most, room);
        while (!title.isWhole() && font.size > smallestFigureText) {
            font.size -= 0.5;
            title = fitLines(words.text, font, most, room);
        }
        const QStringList number = words.number.isEmpty() ? QStringList() : fitLines(words.number, head, 1, room).lines;
        const double height = double(number.size()) * head.leading() + double(title.lines.size()) * font.leading();
        Point top{x, card.center().y() - height / 2};
        top.y = drawLines(m_figure, top, number, head, m_palette.accent);
        drawLines(m_figure, top, title.lines, font, m_palette.ink);
        addLink(m_figure, card, sectionAnchor(section.key().id), nameOf(section));
    }

    void drawBeneficiaries()
    {
        const int count = beneficiaryCount(m_facts);
        if (count == 0)
            return;
        const QString text = beneficiaryText(count);
        FigureFont font{8, true};
        while (font.size > smallestFigureText && widthOf(text, font) > widestBand - bandHeight)
            font.size -= 0.5;
        const double width = std::min(widestBand, widthOf(text, font) + bandHeight);
        const QRectF band(m_middle.x - width / 2, m_middle.y + m_radius - bandHeight / 2, width, bandHeight);
        drawBox(m_figure, band, m_palette.accent, {}, bandHeight / 2);
        drawText(m_figure, {m_middle.x, band.center().y() + 2.9}, text, font, m_palette.white, TextAnchor::Middle);
        if (const Record *section = m_facts.sections.titled("stakeholders"))
            addLink(m_figure, band, sectionAnchor(section->key().id), text);
    }

    static QString beneficiaryText(int count)
    {
        return count == 1 ? QStringLiteral("Per 1 portatore d’interesse") : QStringLiteral("Per %1 portatori d’interesse").arg(number(count));
    }

    QString bodyName() const
    {
        const QString name = m_facts.body.text("name");
        return (name.isEmpty() ? QStringLiteral("L’ente") : name) + QLatin1Char(' ') + m_facts.period();
    }

    QString description() const
    {
        QStringList values;
        for (const Record &value : m_facts.values) {
            const QString beneficiaries = beneficiariesOf(m_facts, value);
            values.append(beneficiaries.isEmpty() ? nameOfValue(value) : QStringLiteral("%1 (per: %2)").arg(nameOfValue(value), beneficiaries));
        }
        QStringList sections;
        for (const Record *section : sectionsToShow(m_facts))
            sections.append(nameOf(*section));
        QString text = QStringLiteral("Mappa del piano. Al centro: %1. Intorno, i valori pubblici: %2.").arg(bodyName().trimmed(), values.join(QStringLiteral("; ")));
        if (const int count = beneficiaryCount(m_facts); count > 0)
            text += QLatin1Char(' ') + beneficiaryText(count) + QLatin1Char('.');
        if (!sections.isEmpty())
            text += QStringLiteral(" Agli angoli, le sezioni: %1.").arg(sections.join(QStringLiteral("; ")));
        return text;
    }

    const PlanFacts &m_facts;
    FigurePalette m_palette;
    double m_radius;
    Point m_middle;
    Figure m_figure;
};

/// In one line, so that the map and its links share a page.
Spans sectionLinks(const PlanFacts &facts, const PartPlace &place)
{
    Spans spans;
    for (const Record *section : sectionsToShow(facts)) {
        if (section == &place.section)
            continue;
        spans.push_back(plain(spans.empty() ? QStringLiteral("Sezioni: ") : QStringLiteral(" · ")));
        spans.push_back(link(nameOf(*section), QLatin1Char('#') + sectionAnchor(section->key().id)));
    }
    return spans;
}

List valueLinks(const PlanFacts &facts)
{
    List list = bullets({});
    for (const Record &value : facts.values) {
        const QString name = nameOfValue(value);
        Spans spans{facts.sections.prints("value", value.key().id) ? link(name, QLatin1Char('#') + valueAnchor(value)) : plain(name)};
        if (const QString beneficiaries = beneficiariesOf(facts, value); !beneficiaries.isEmpty())
            spans.push_back(plain(QStringLiteral(" – per: ") + beneficiaries));
        list.items.push_back(item(std::move(spans)));
    }
    return list;
}

} // namespace

std::optional<Figure> planMap(const PlanFacts &facts)
{
    if (facts.values.empty())
        return {};
    return MapDrawing(facts).draw();
}

void writeMap(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    std::optional<Figure> map = planMap(facts);
    if (!map)
        return;
    document.add(std::move(*map));
    document.paragraph(upperFirst(facts.levelName(1, true)), TextRole::Label);
    document.add(valueLinks(facts));
    if (Spans sections = sectionLinks(facts, place); !sections.empty())
        document.paragraph(std::move(sections));
}

} // namespace piao::report
