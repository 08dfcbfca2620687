// SPDX-License-Identifier: EUPL-1.2
#include "editors/sheet_header.h"

#include "editors/plan_words.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "piao/models/reference_index.h"

namespace piao::widgets {

using namespace domain;

SheetHeader::SheetHeader(document::PlanDocument &document, QWidget *parent) : RecordHead(document, parent)
{
    setLineName(tr("Contributes to"));
}

RecordHead::Texts SheetHeader::texts(const Record &record) const
{
    return {kickerText(record), record.text("title"), chipsText(record), pathText(record)};
}

QString SheetHeader::kickerText(const Record &record) const
{
    const LevelNames names = levelNames(reader());
    const QString level = names.heading(Level(document::levelOf(record.kind())));
    const QString number = record.has("code") ? record.text("code")
        : record.description().indexOf("number") >= 0 ? record.text("number") : QString();
    return number.isEmpty() ? level : QStringLiteral("%1  ·  %2").arg(number, level);
}

QString SheetHeader::chipsText(const Record &record) const
{
    QStringList chips;
    if (record.kind() == Kind::PerformanceObjective && record.has("centre_id"))
        chips.append(models::ReferenceIndex::of(document()).name(Kind::ResponsibilityCentre, record.text("centre_id")));
    if (record.has("state"))
        chips.append(choiceLabel(record.description().field("state"), record.text("state")));
    return chips.join(QStringLiteral("   ·   "));
}

QString SheetHeader::pathText(const Record &record) const
{
    if (record.kind() == Kind::PublicValue)
        return {};
    const QString path = pathHtml(reader(), record.key());
    return path.isEmpty() ? tr("Contributes to nothing yet: choose its parent below.") : tr("Contributes to") + QStringLiteral("&nbsp; ") + path;
}

} // namespace piao::widgets
