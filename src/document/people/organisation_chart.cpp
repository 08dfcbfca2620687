// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/organisation_chart.h"

#include "document_text.h"
#include "piao/document/plan_document.h"
#include "piao/domain/rank.h"
#include "piao/domain/record_description.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

using Role = ChartBox::Role;

/// Performance objectives by centre, a code counted once.
QHash<QString, int> objectivesByCentre(PlanReader &reader)
{
    QHash<QString, int> counts;
    const auto counted = store::guarded(reader.connection(), [&] {
        SQLite::Statement &row = reader.connection().prepared(
            "SELECT centre_id, count(DISTINCT code) + sum(code IS NULL) FROM performance_objective WHERE centre_id IS NOT NULL GROUP BY 1");
        while (row.executeStep())
            counts.insert(store::textColumn(row, 0), row.getColumn(1).getInt());
        row.tryReset();
    });
    // A file that cannot be read shows no objectives here and its refusal where the plan is opened.
    Q_UNUSED(counted)
    return counts;
}

class ChartBuilder
{
public:
    explicit ChartBuilder(PlanReader &reader)
        : m_reader(reader), m_units(reader.all(Kind::OrgUnit)), m_counts(objectivesByCentre(reader))
    {
        for (const Record &director : reader.all(Kind::Director)) {
            m_names.insert(director.key().id, director.text("name"));
            if (director.has("unit_id"))
                m_directors[director.text("unit_id")].append(director.text("name"));
        }
        for (const Record &centre : reader.all(Kind::ResponsibilityCentre))
            m_centres[centre.text("unit_id")].push_back(centre);
    }

    OrganisationChart build()
    {
        const Record body = m_reader.body();
        add({Role::Body, {Kind::Body, QStringLiteral("body"), {}}, -1, {}, body.isNull() || !body.has("name") ? DocumentText::tr("The body") : body.text("name")});
        if (!body.isNull())
            m_chart.boxes.front().record = body.key();
        addUnits({}, 0);
        for (const Record &unit : m_units) { // what is part of itself by a ring
            if (!m_placed.contains(unit.key().id))
                addUnit(unit, 0);
        }
        if (const auto loose = m_centres.value({}); !loose.empty()) {
            const int place = add({Role::Unplaced, {}, 0, {}, DocumentText::tr("Centres without a structure")});
            addCentres(loose, place);
        }
        sumUp();
        return std::move(m_chart);
    }

private:
    int add(ChartBox box)
    {
        m_chart.boxes.push_back(std::move(box));
        return int(m_chart.boxes.size()) - 1;
    }

    void addUnits(const QString &parent, int place)
    {
        for (const Record &unit : m_units) {
            if (unit.text("parent_id") == parent && !m_placed.contains(unit.key().id))
                addUnit(unit, place);
        }
    }

    void addUnit(const Record &unit, int parent)
    {
        const QString id = unit.key().id;
        m_placed.insert(id);
        QString caption = choiceLabel(unit.description().field("kind"), unit.text("kind"));
        if (unit.has("number"))
            caption = (caption + QLatin1Char(' ') + unit.text("number")).trimmed();
        const QString title = unit.has("name") ? unit.text("name") : DocumentText::tr("Without a name");
        const int place = add({Role::Unit, unit.key(), parent, caption, title, m_directors.value(id)});
        addCentres(m_centres.value(id), place);
        addUnits(id, place);
    }

    void addCentres(const std::vector<Record> &centres, int parent)
    {
        for (const Record &centre : centres) {
            const QString director = m_names.value(centre.text("director_id"));
            ChartBox box{Role::Centre, centre.key(), parent, centre.text("code"), centre.text("name"), {}};
            if (box.title.isEmpty())
                box.title = box.caption.isEmpty() ? DocumentText::tr("Without a name") : std::exchange(box.caption, QString());
            if (!director.isEmpty())
                box.people.append(director);
            box.objectives = m_counts.value(centre.key().id);
            add(std::move(box));
        }
    }

    void sumUp()
    {
        for (size_t i = m_chart.boxes.size(); i-- > 1;) {
            const ChartBox &box = m_chart.boxes[i];
            ChartBox &parent = m_chart.boxes[size_t(box.parent)];
            parent.objectives += box.objectives;
            parent.centres += box.centres + (box.role == Role::Centre ? 1 : 0);
        }
    }

    PlanReader &m_reader;
    std::vector<Record> m_units;
    QHash<QString, int> m_counts;
    QHash<QString, QString> m_names;
    QHash<QString, QStringList> m_directors;
    QHash<QString, std::vector<Record>> m_centres;
    QSet<QString> m_placed;
    OrganisationChart m_chart;
};

} // namespace

QString ChartBox::description() const
{
    QStringList parts;
    if (!caption.isEmpty())
        parts.append(caption);
    parts.append(title);
    if (!people.isEmpty())
        parts.append(DocumentText::tr("directed by %1").arg(people.join(QStringLiteral(", "))));
    if (role != Role::Centre && centres > 0)
        parts.append(DocumentText::tr("%n centres", nullptr, centres));
    if (role == Role::Centre || objectives > 0)
        parts.append(DocumentText::tr("%n objectives", nullptr, objectives));
    return parts.join(QStringLiteral(", "));
}

int OrganisationChart::indexOf(const RecordKey &record) const
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (!record.isNull() && boxes[i].record == record)
            return int(i);
    }
    return -1;
}

std::vector<LayoutBox> OrganisationChart::layoutBoxes(const std::vector<QSizeF> &sizes, ChartShape shape) const
{
    std::vector<LayoutBox> laid;
    for (size_t i = 0; i < boxes.size(); ++i) {
        const bool belowFirstRow = boxes[i].parent > 0;
        const bool hangs = boxes[i].role == Role::Centre || (shape == ChartShape::Compact && belowFirstRow);
        laid.push_back({boxes[i].parent, sizes[i], hangs});
    }
    return laid;
}

OrganisationChart organisationChart(PlanReader &reader)
{
    return ChartBuilder(reader).build();
}

Result<void> moveStructure(PlanDocument &document, const RecordKey &unit, const RecordKey &parent, const RecordKey &before)
{
    const Record moved = document.reader().read(unit);
    const QVariant above = parent.isNull() ? QVariant() : QVariant(parent.id);
    if (moved.isNull() || unit == before || (moved.value("parent_id") == above && before.isNull()))
        return {};
    std::vector<RecordKey> keys;
    std::vector<std::optional<qint64>> ranks;
    const auto put = [&](const RecordKey &key, std::optional<qint64> rank) {
        keys.push_back(key);
        ranks.push_back(rank);
    };
    for (const Record &sibling : document.reader().where(Kind::OrgUnit, "parent_id", above)) {
        if (sibling.key() == before)
            put(unit, std::nullopt);
        if (sibling.key() != unit)
            put(sibling.key(), sibling.integer("rank"));
    }
    if (std::find(keys.begin(), keys.end(), unit) == keys.end())
        put(unit, std::nullopt);
    ActionText text(QT_TRANSLATE_NOOP("history", "Move %1"));
    text.arg(displayName(moved));
    return document.perform(text, [&](UnitOfWork &work) -> Result<void> {
        if (const Result<void> set = work.set(unit, "parent_id", above); !set)
            return set;
        for (const RankChange &change : rankChanges(ranks)) {
            if (const Result<void> set = work.set(keys[change.position], "rank", qlonglong(change.rank)); !set)
                return set;
        }
        return {};
    });
}

Result<void> moveCentre(PlanDocument &document, const RecordKey &centre, const RecordKey &unit)
{
    return document.setField(centre, "unit_id", unit.isNull() ? QVariant() : QVariant(unit.id));
}

} // namespace piao::document
