// SPDX-License-Identifier: EUPL-1.2
#include "piao/exchange/samples.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace piao::exchange {

namespace {

constexpr std::array all{
    Sample{"lucca-2024-2026", QT_TRANSLATE_NOOP("samples", "Provincia di Lucca 2024-2026"),
           QT_TRANSLATE_NOOP("samples", "The published plan of a province, with an invented register of risks"), "Lucca 2024-2026"},
    Sample{"ente-semplificato", QT_TRANSLATE_NOOP("samples", "Small municipality 2026-2028 (invented)"),
           QT_TRANSLATE_NOOP("samples", "The simplified plan of a body with fewer than 50 staff"), "Comune di Borgo Esempio 2026-2028"},
    Sample{"provincia-elenchi", QT_TRANSLATE_NOOP("samples", "Province with annexed lists 2026-2028 (invented)"),
           QT_TRANSLATE_NOOP("samples", "Running numbers for codes, own names of the levels, objectives in lists tied to annexes"),
           "Provincia di Esempio 2026-2028"},
};

} // namespace

QString Sample::title() const
{
    return QCoreApplication::translate("samples", englishTitle);
}

QString Sample::description() const
{
    return QCoreApplication::translate("samples", englishDescription);
}

QString Sample::fileName() const
{
    return QString::fromLatin1(suggestedFile) + QStringLiteral(".piao");
}

QString Sample::source() const
{
    return QStringLiteral(":/piao/samples/%1.json").arg(QLatin1String(name));
}

std::span<const Sample> samples()
{
    return all;
}

const Sample *sampleNamed(const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Sample &each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace piao::exchange
