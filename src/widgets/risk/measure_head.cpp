// SPDX-License-Identifier: EUPL-1.2
#include "risk/measure_head.h"

#include "piao/domain/record_description.h"
#include "piao/models/reference_index.h"

namespace piao::widgets {

using namespace domain;

MeasureHead::MeasureHead(document::PlanDocument &document, QWidget *parent) : RecordHead(document, parent)
{
    setLineName(tr("What it treats"));
}

RecordHead::Texts MeasureHead::texts(const Record &record) const
{
    const RecordDescription &description = record.description();
    const auto choiceText = [&](const char *column) { return choiceLabel(description.field(column), record.text(column)); };
    QStringList kicker;
    if (record.has("code") || record.has("number"))
        kicker.append(record.text(record.has("code") ? "code" : "number"));
    kicker.append(singular(description));
    QStringList side;
    for (const char *column : {"scope", "type"}) {
        if (record.has(column))
            kicker.append(choiceText(column));
    }
    if (record.has("centre_id"))
        side.append(models::ReferenceIndex::of(document()).name(Kind::ResponsibilityCentre, record.text("centre_id")));
    else if (record.has("responsible"))
        side.append(record.text("responsible"));
    if (record.has("state"))
        side.append(choiceText("state"));
    const int processes = int(reader().where(Kind::ProcessMeasure, "measure_id", record.key().id).size());
    const int events = int(reader().where(Kind::EventMeasure, "measure_id", record.key().id).size());
    const QString line = processes + events > 0 ? tr("Treats %1 and %2").arg(tr("%n process(es)", nullptr, processes), tr("%n event(s)", nullptr, events))
        : record.text("scope") == QLatin1String("general") ? tr("Touches the whole body.") : tr("Treats nothing yet.");
    return {kicker.join(QStringLiteral("  ·  ")), record.text("title"), side.join(QStringLiteral("   ·   ")), line};
}

} // namespace piao::widgets
