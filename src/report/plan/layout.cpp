// SPDX-License-Identifier: EUPL-1.2
#include "plan/layout.h"

#include "piao/report/readable_color.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace piao::report {

using domain::Record;

namespace {

constexpr double smallestText = 8;
constexpr double largestText = 14;

/// A light tint of the colour, for the heads of tables: dark text stays readable on it.
Color tintOf(Color color)
{
    const auto lighten = [](quint8 part) { return quint8(255 - (255 - part) / 10); };
    return {lighten(color.red), lighten(color.green), lighten(color.blue)};
}

QString blankOr(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("__________") : text;
}

bool flagOf(const Record &layout, const char *column, bool otherwise)
{
    return layout.has(column) ? layout.value(column).toBool() : otherwise;
}

} // namespace

DocumentStyle documentStyle(const Record &layout)
{
    DocumentStyle style;
    if (layout.has("font_family"))
        style.family = layout.text("font_family");
    if (layout.has("font_size")) {
        const double size = std::clamp(layout.value("font_size").toDouble(), smallestText, largestText);
        const double factor = size / style.bodySize;
        for (double *each : {&style.bodySize, &style.bodyLeading, &style.tableSize, &style.tableLeading})
            *each *= factor;
    }
    if (const std::optional<Color> accent = readColor(layout.text("accent"))) {
        style.accent = readableOnWhite(*accent);
        style.headTint = tintOf(style.accent);
    }
    style.justify = flagOf(layout, "justified", style.justify);
    style.hyphenate = flagOf(layout, "hyphenated", style.hyphenate);
    return style;
}

Layout::Layout(const PlanFacts &facts) : m_facts(facts), m_layout(facts.reader.layout()) {}

bool Layout::flag(const char *column, bool otherwise) const
{
    return flagOf(m_layout, column, otherwise);
}

void Layout::frame(Document &document) const
{
    document.cover = cover();
    document.foot = m_layout.text("foot");
    document.draft = isDraft();
}

Contents Layout::contents() const
{
    Contents contents;
    if (m_layout.has("contents_depth"))
        contents.depth = std::clamp(int(m_layout.integer("contents_depth")), 1, 6);
    return contents;
}

Cover Layout::cover() const
{
    Cover cover;
    cover.body = m_facts.body.text("name");
    cover.title = m_layout.has("cover_title") ? m_layout.text("cover_title") : QStringLiteral("Piano integrato di attività e organizzazione");
    cover.subtitle = m_layout.has("cover_subtitle") ? m_layout.text("cover_subtitle") : QStringLiteral("PIAO");
    cover.period = m_facts.period();
    for (const QString &line : m_layout.text("cover_lines").split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        cover.lines.push_back(line.trimmed());
    if (flag("approval_block", true))
        cover.approval.push_back(paragraph(approval()));
    const QString logo = m_layout.text("logo_id");
    for (const Record *attachment : m_facts.where(domain::Kind::Attachment, "id", logo)) {
        Picture picture{m_facts.attachmentBytes(logo), attachment->text("description")};
        if (picture.alternative.isEmpty())
            picture.alternative = QStringLiteral("Stemma: %1").arg(cover.body);
        cover.logo = std::move(picture);
    }
    return cover;
}

bool Layout::isDraft() const
{
    const QString mark = m_layout.text("draft_mark");
    if (mark == QLatin1String("always") || mark == QLatin1String("never"))
        return mark == QLatin1String("always");
    const QString state = m_facts.plan.text("state");
    const bool approved = state == QLatin1String("approved") || state == QLatin1String("published");
    return !approved && !(m_facts.plan.has("act_number") && m_facts.plan.has("act_date"));
}

QString Layout::approval() const
{
    const Record &plan = m_facts.plan;
    QString kind = plan.has("act_kind") ? plan.text("act_kind") : QString();
    const QString organ = plan.text("approving_organ");
    if (kind.isEmpty())
        kind = organ.isEmpty() ? QStringLiteral("atto") : QStringLiteral("atto: %1").arg(organ);
    else if (!organ.isEmpty() && !kind.contains(organ, Qt::CaseInsensitive))
        kind += QStringLiteral(" – ") + organ;
    const QDate date = plan.value("act_date").toDate();
    const QString day = date.isValid() ? QLocale(QLocale::Italian).toString(date, QStringLiteral("d MMMM yyyy")) : plan.text("act_date");
    return QStringLiteral("Approvato con %1 n. %2 del %3").arg(kind, blankOr(plan.text("act_number")), blankOr(day));
}

} // namespace piao::report
