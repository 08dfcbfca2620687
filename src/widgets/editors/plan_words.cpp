// SPDX-License-Identifier: EUPL-1.2
#include "editors/plan_words.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "piao/widgets/place.h"

#include <QSet>

namespace piao::widgets {

using namespace domain;
using document::PlanReader;

namespace {

using Keys = std::vector<RecordKey>;

Keys parentsOf(PlanReader &reader, const RecordKey &node)
{
    Keys parents;
    const auto above = document::kindAbove(node.kind);
    if (!above)
        return parents;
    const document::ParentTie &tie = document::tieOf(node.kind);
    if (!tie.link) {
        if (const Record record = reader.read(node); !record.isNull() && record.has(tie.parentColumn))
            parents.push_back({*above, record.text(tie.parentColumn), {}});
        return parents;
    }
    for (const Record &link : reader.where(*tie.link, tie.childColumn, node.id))
        parents.push_back({*above, link.text(tie.parentColumn), {}});
    return parents;
}

/// The values to which an operational objective was narrowed, when it was.
QSet<QString> narrowedValues(PlanReader &reader, const Keys &level)
{
    QSet<QString> values;
    for (const RecordKey &key : level) {
        if (key.kind != Kind::OperationalObjective)
            continue;
        for (const Record &link : reader.where(Kind::OperationalValue, "operational_id", key.id))
            values.insert(link.text("value_id"));
    }
    return values;
}

Keys levelAbove(PlanReader &reader, const Keys &level)
{
    Keys above;
    for (const RecordKey &key : level) {
        for (const RecordKey &parent : parentsOf(reader, key)) {
            if (std::find(above.begin(), above.end(), parent) == above.end())
                above.push_back(parent);
        }
    }
    return above;
}

} // namespace

LevelNames levelNames(PlanReader &reader)
{
    LevelNames names;
    const Record plan = reader.plan();
    for (const Level level : allLevels) {
        const QByteArray column = "level" + QByteArray::number(int(level));
        names.rename(level, {plan.text((column + "_singular").constData()), plan.text((column + "_plural").constData()), {}});
    }
    return names;
}

QString shortName(const LevelNames &names, const Record &node)
{
    const Level level = Level(document::levelOf(node.kind()));
    const QString number = node.has("code") ? node.text("code")
        : node.description().indexOf("number") >= 0 ? node.text("number") : QString();
    const QString abbreviation = names.of(level).abbreviation;
    // Many plans write the level into the code already: OO01 needs no "OO" before it.
    if (number.startsWith(abbreviation))
        return number;
    return number.isEmpty() ? abbreviation : abbreviation + QChar(0x00A0) + number;
}

RecordKey ownerOf(PlanReader &reader, const RecordKey &record)
{
    if (document::isNode(record.kind) || record.isNull())
        return record;
    // A link and a target say in their key what they belong to, even when they are not in the plan yet.
    const RecordDescription &description = describe(record.kind);
    if (!record.part.isEmpty()) {
        const Field &first = description.fields[size_t(description.keyFields().front())];
        return ownerOf(reader, {first.reference, record.id, {}});
    }
    const Record values = reader.read(record);
    if (values.isNull())
        return {};
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        const bool owns = field.is(Owner) || (field.is(Parent) && field.is(Required));
        if (field.type != FieldType::Reference || !owns || !values.at(int(i)).isValid())
            continue;
        if (const RecordKey owner = ownerOf(reader, {field.reference, values.at(int(i)).toString(), {}}); !owner.isNull())
            return owner;
    }
    return {};
}

QString pathHtml(PlanReader &reader, const RecordKey &node)
{
    const LevelNames names = levelNames(reader);
    QStringList steps;
    Keys level{node};
    QSet<QString> narrowed = narrowedValues(reader, level);
    for (Keys above = levelAbove(reader, level); !above.empty(); above = levelAbove(reader, level)) {
        QStringList links;
        for (const RecordKey &key : above) {
            if (key.kind == Kind::PublicValue && !narrowed.isEmpty() && !narrowed.contains(key.id))
                continue;
            const Record record = reader.read(key);
            if (!record.isNull())
                links.append(QStringLiteral("<a href=\"%1\" title=\"%3\">%2</a>").arg(Place::of(key).toString(),
                    shortName(names, record).toHtmlEscaped(), document::displayName(record).toHtmlEscaped()));
        }
        steps.append(links.join(QStringLiteral(", ")));
        narrowed += narrowedValues(reader, above);
        level = above;
    }
    steps.removeAll(QString());
    return steps.join(QStringLiteral("&nbsp; · &nbsp;"));
}

} // namespace piao::widgets
