// SPDX-License-Identifier: EUPL-1.2
#include "odt/automatic_styles.h"

namespace piao::report {
namespace {

QString pageBreak(const BlockStart &start)
{
    return start.newPage && start.master.isEmpty() ? QStringLiteral("page") : QString();
}

QString nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

QString AutomaticStyles::named(const QString &key, char prefix, bool *isNew)
{
    QString &name = m_names[QLatin1Char(prefix) + key];
    *isNew = name.isEmpty();
    if (*isNew)
        name = QLatin1Char(prefix) + QString::number(++m_counts[prefix]);
    return name;
}

QString AutomaticStyles::paragraph(const QString &parent, const BlockStart &start)
{
    if (start.isPlain())
        return parent;
    const QString before = start.spacing ? points(start.spacing->before) : QString();
    const QString after = start.spacing ? points(start.spacing->after) : QString();
    const QString ruleAbove = start.ruleAbove ? hexColor(*start.ruleAbove) : QString();
    bool isNew = false;
    const QString name = named(QStringList{parent, start.master, pageBreak(start), before, after, ruleAbove,
                                           QString::number(start.keepWithNext), QString::number(start.wholeWords)}.join(QLatin1Char('|')), 'P', &isNew);
    if (!isNew)
        return name;
    const auto style = m_xml.element("style:style", {{"style:name", name}, {"style:family", QStringLiteral("paragraph")},
                                                     {"style:parent-style-name", parent}, {"style:master-page-name", nullIfEmpty(start.master)}});
    m_xml.empty("style:paragraph-properties", {
        {"fo:break-before", pageBreak(start)}, {"style:page-number", start.master.isEmpty() ? QString() : QStringLiteral("auto")},
        {"fo:margin-top", before}, {"fo:margin-bottom", after},
        {"fo:keep-with-next", start.keepWithNext ? QStringLiteral("always") : QString()},
        {"fo:border-top", start.ruleAbove ? points(2) + QStringLiteral(" solid ") + ruleAbove : QString()},
        {"fo:border-bottom", start.ruleAbove ? QStringLiteral("none") : QString()},
        {"fo:border-left", start.ruleAbove ? QStringLiteral("none") : QString()},
        {"fo:border-right", start.ruleAbove ? QStringLiteral("none") : QString()},
        {"fo:padding-top", start.ruleAbove ? points(12) : QString()}});
    if (start.wholeWords)
        m_xml.empty("style:text-properties", {{"fo:hyphenate", QStringLiteral("false")}});
    return name;
}

QString AutomaticStyles::table(double width, const BlockStart &start)
{
    bool isNew = false;
    const Spacing spacing = start.spacing.value_or(Spacing{});
    const QString name = named(QStringList{points(width), start.master, pageBreak(start), points(spacing.before), points(spacing.after)}.join(QLatin1Char('|')), 'T', &isNew);
    if (!isNew)
        return name;
    const auto style = m_xml.element("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")},
                                                     {"style:master-page-name", nullIfEmpty(start.master)}});
    m_xml.empty("style:table-properties", {
        {"style:width", points(width)}, {"table:align", QStringLiteral("left")}, {"fo:margin-top", points(spacing.before)},
        {"fo:margin-bottom", points(spacing.after)}, {"fo:break-before", pageBreak(start)},
        {"style:page-number", start.master.isEmpty() ? QString() : QStringLiteral("auto")},
        {"table:border-model", QStringLiteral("collapsing")}, {"style:may-break-between-rows", QStringLiteral("true")}});
    return name;
}

QString AutomaticStyles::column(double width)
{
    bool isNew = false;
    const QString name = named(points(width), 'C', &isNew);
    if (!isNew)
        return name;
    const auto style = m_xml.element("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table-column")}});
    m_xml.empty("style:table-column-properties", {{"style:column-width", points(width)}});
    return name;
}

} // namespace piao::report
