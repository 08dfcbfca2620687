// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/live_figures.h"

#include "document_text.h"
#include "figures/count_figures.h"
#include "figures/record_figures.h"
#include "figures/table_figures.h"

namespace piao::document {

using namespace domain;

namespace {

bool isTable(const QString &name)
{
    return name.startsWith(QLatin1String("table."));
}

FigureValue valueOf(PlanReader &reader, const LiveFigure &figure)
{
    if (figure.name.startsWith(QLatin1String("count.")))
        return CountFigures(reader).value(figure);
    return RecordFigures(reader).value(figure);
}

} // namespace

QString parameter(const FigureParameters &parameters, const char *name)
{
    const auto found = parameters.find(QString::fromLatin1(name));
    return found == parameters.end() ? QString() : found->second;
}

QString LiveFigures::text(const LiveFigure &figure)
{
    if (isTable(figure.name))
        return QStringLiteral("[%1]").arg(label(figure));
    const FigureValue value = valueOf(m_reader, figure);
    if (!value.known)
        return DocumentText::tr("[unknown figure: %1]").arg(figure.name.left(60));
    return value.text.isEmpty() ? QStringLiteral("[%1]").arg(value.label) : value.text;
}

bool LiveFigures::hasValue(const LiveFigure &figure)
{
    const FigureValue value = valueOf(m_reader, figure);
    return value.known && !value.text.isEmpty();
}

QString LiveFigures::label(const LiveFigure &figure)
{
    const QString label = isTable(figure.name) ? TableFigures(m_reader).label(figure.name, figure.parameters) : valueOf(m_reader, figure).label;
    return label.isEmpty() ? DocumentText::tr("Unknown figure: %1").arg(figure.name.left(60)) : label;
}

FigureTable LiveFigures::table(const LiveTable &table)
{
    return TableFigures(m_reader).table(table);
}

std::vector<FigureOffer> LiveFigures::offers()
{
    std::vector<FigureOffer> offers;
    CountFigures(m_reader).offer(offers);
    RecordFigures(m_reader).offer(offers);
    TableFigures(m_reader).offer(offers);
    return offers;
}

FigureWording LiveFigures::wording() const
{
    return [&reader = m_reader](const LiveFigure &figure) { return LiveFigures(reader).text(figure); };
}

} // namespace piao::document
