// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/action_wording.h"

#include "editing/values_beside.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "wording/change_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace piao::document {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

namespace {

using Changes = std::vector<const RowChange *>;

bool isTie(Kind kind)
{
    return kind == Kind::StrategicValue || kind == Kind::OperationalStrategic;
}

/// Says how records hang together rather than being something itself.
bool isConnection(Kind kind)
{
    return describe(kind).isLink() || kind == Kind::StakeholderLink;
}

/// The changed fields that a person would speak of: without the order, and without what stands beside a text.
quint64 spokenFields(const RowChange &change)
{
    const RecordDescription &description = describe(change.key.kind);
    quint64 spoken = change.changed;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const quint64 bit = quint64(1) << i;
        if (!(change.changed & bit))
            continue;
        if (description.fields[i].is(Hidden))
            spoken &= ~bit;
        for (const auto &[column, value] : valuesBeside(change.key.kind, description.fields[i].column, {}))
            spoken &= ~(quint64(1) << description.indexOf(column));
    }
    return spoken;
}

class Wording
{
public:
    Wording(const std::vector<RowChange> &changes, PlanReader &reader) : m_words(changes, reader)
    {
        for (const RowChange &change : changes) {
            Changes &list = change.kind == RowChangeKind::Inserted ? m_inserted
                : change.kind == RowChangeKind::Removed            ? m_removed
                                                                   : m_updated;
            list.push_back(&change);
        }
    }

    ActionText text()
    {
        const auto all = m_inserted.size() + m_removed.size() + m_updated.size();
        if (const RowChange *target = onlyTarget())
            return ofTarget(*target);
        // What is something itself, the highest kind first, carries the sentence; connections only when alone.
        if (const RowChange *added = leading(m_inserted))
            return ofArrival(*added);
        if (const RowChange *removed = leading(m_removed))
            return ofDeparture(*removed);
        if (!m_inserted.empty() || !m_removed.empty())
            return ofConnections();
        return all == 0 ? ActionText() : ofUpdates();
    }

private:
    static const RowChange *leading(const Changes &changes)
    {
        const RowChange *lead = nullptr;
        for (const RowChange *change : changes) {
            if (!isConnection(change->key.kind) && (!lead || change->key.kind < lead->key.kind))
                lead = change;
        }
        return lead;
    }

    static qlonglong others(const Changes &changes)
    {
        return std::count_if(changes.begin(), changes.end(), [](const RowChange *each) { return !isConnection(each->key.kind); }) - 1;
    }

    const RowChange *onlyTarget() const
    {
        if (m_inserted.size() + m_removed.size() + m_updated.size() != 1)
            return nullptr;
        const RowChange *only = !m_inserted.empty() ? m_inserted.front() : !m_removed.empty() ? m_removed.front() : m_updated.front();
        const int field = describe(Kind::Target).indexOf("value_text");
        const bool updatesOther = only->kind == RowChangeKind::Updated && !(only->changed & (quint64(1) << field));
        return only->key.kind == Kind::Target && !updatesOther ? only : nullptr;
    }

    ActionText ofTarget(const RowChange &target)
    {
        const Field &field = describe(Kind::Target).field("value_text");
        ActionText text(QT_TRANSLATE_NOOP("history", "Target %1 of «%2»: %3 → %4"));
        text.arg(target.key.part).arg(m_words.nameOf({Kind::Indicator, target.key.id, {}}));
        m_words.addValue(text, field, target.kind == RowChangeKind::Inserted ? QVariant() : target.before.value("value_text"));
        m_words.addValue(text, field, target.kind == RowChangeKind::Removed ? QVariant() : target.after.value("value_text"));
        return text;
    }

    /// The node under which an added node was put; a null key when it was put nowhere.
    RecordKey placeOf(const RowChange &added)
    {
        if (levelOf(added.key.kind) < 2)
            return isNode(added.key.kind) ? RecordKey() : m_words.ownerOf(added.key);
        const ParentTie &tie = tieOf(added.key.kind);
        const Kind above = *kindAbove(added.key.kind);
        if (!tie.link)
            return added.after.has(tie.parentColumn) ? RecordKey{above, added.after.text(tie.parentColumn), {}} : RecordKey();
        for (const RowChange *change : m_inserted) {
            if (change->key.kind == *tie.link && change->key.id == added.key.id)
                return {above, change->key.part, {}};
        }
        return {};
    }

    ActionText ofArrival(const RowChange &added)
    {
        const char *kind = describe(added.key.kind).singular;
        if (const qlonglong more = others(m_inserted); more > 0) {
            return ActionText(QT_TRANSLATE_NOOP("history", "New: %1 «%2» and %3 more"))
                .argTranslated(kind).arg(m_words.nameOf(added.key)).arg(more);
        }
        if (const RecordKey place = placeOf(added); !place.isNull()) {
            return ActionText(isNode(added.key.kind) ? QT_TRANSLATE_NOOP("history", "New: %1 «%2» under «%3»")
                                                     : QT_TRANSLATE_NOOP("history", "New: %1 «%2» of «%3»"))
                .argTranslated(kind).arg(m_words.nameOf(added.key)).arg(m_words.nameOf(place));
        }
        return ActionText(QT_TRANSLATE_NOOP("history", "New: %1 «%2»")).argTranslated(kind).arg(m_words.nameOf(added.key));
    }

    ActionText ofDeparture(const RowChange &removed)
    {
        const char *kind = describe(removed.key.kind).singular;
        if (const qlonglong more = others(m_removed); more > 0) {
            return ActionText(QT_TRANSLATE_NOOP("history", "Deleted: %1 «%2» and %3 more"))
                .argTranslated(kind).arg(m_words.nameOf(removed.key)).arg(more);
        }
        if (const RecordKey owner = isNode(removed.key.kind) ? RecordKey() : m_words.ownerOf(removed.key); !owner.isNull()) {
            return ActionText(QT_TRANSLATE_NOOP("history", "Deleted: %1 «%2» of «%3»"))
                .argTranslated(kind).arg(m_words.nameOf(removed.key)).arg(m_words.nameOf(owner));
        }
        return ActionText(QT_TRANSLATE_NOOP("history", "Deleted: %1 «%2»")).argTranslated(kind).arg(m_words.nameOf(removed.key));
    }

    ActionText ofConnections()
    {
        const auto ties = [](const Changes &changes) {
            return std::count_if(changes.begin(), changes.end(), [](const RowChange *each) { return isTie(each->key.kind); });
        };
        if (ties(m_inserted) == 1 && ties(m_removed) <= 1)
            return ofTie(true);
        if (ties(m_removed) == 1 && m_inserted.empty())
            return ofTie(false);
        const qlonglong count = qlonglong(m_inserted.size() + m_removed.size());
        if (count == 1)
            return ofConnection(m_inserted.empty() ? *m_removed.front() : *m_inserted.front());
        const RowChange &first = m_inserted.empty() ? *m_removed.front() : *m_inserted.front();
        return ActionText(QT_TRANSLATE_NOOP("history", "Links changed: %1, %2 records"))
            .argTranslated(describe(first.key.kind).plural).arg(count);
    }

    ActionText ofTie(bool added)
    {
        const Changes &changes = added ? m_inserted : m_removed;
        const RowChange &tie = **std::find_if(changes.begin(), changes.end(), [](const RowChange *each) { return isTie(each->key.kind); });
        const bool strategic = tie.key.kind == Kind::StrategicValue;
        const RecordKey child{strategic ? Kind::StrategicObjective : Kind::OperationalObjective, tie.key.id, {}};
        const RecordKey parent{*kindAbove(child.kind), tie.key.part, {}};
        const bool moved = added && std::any_of(m_removed.begin(), m_removed.end(), [&](const RowChange *each) {
            return each->key.kind == tie.key.kind && each->key.id == tie.key.id;
        });
        return ActionText(moved ? QT_TRANSLATE_NOOP("history", "«%1» moved under «%2»")
                   : added      ? QT_TRANSLATE_NOOP("history", "«%1» placed under «%2»")
                                : QT_TRANSLATE_NOOP("history", "«%1» taken away from «%2»"))
            .arg(m_words.nameOf(child)).arg(m_words.nameOf(parent));
    }

    ActionText ofConnection(const RowChange &change)
    {
        const bool added = change.kind == RowChangeKind::Inserted;
        RecordKey what;
        RecordKey to;
        if (change.key.kind == Kind::StakeholderLink) {
            what = {Kind::Stakeholder, m_words.told(change).text("stakeholder_id"), {}};
            to = m_words.ownerOf(change.key);
        } else {
            const RecordDescription &description = describe(change.key.kind);
            to = {description.fields[0].reference, change.key.id, {}};
            what = {description.fields[1].reference, change.key.part, {}};
        }
        return ActionText(added ? QT_TRANSLATE_NOOP("history", "%1 «%2» added to «%3»")
                                : QT_TRANSLATE_NOOP("history", "%1 «%2» taken away from «%3»"))
            .argTranslated(describe(what.kind).singular).arg(m_words.nameOf(what)).arg(m_words.nameOf(to));
    }

    ActionText ofUpdates()
    {
        Changes spoken;
        for (const RowChange *change : m_updated) {
            if (spokenFields(*change) != 0)
                spoken.push_back(change);
        }
        if (spoken.empty())
            return ofOrder();
        if (spoken.size() == 1)
            return ofRecord(*spoken.front(), spokenFields(*spoken.front()));
        return ofMany(spoken);
    }

    ActionText ofOrder()
    {
        const RowChange &first = *m_updated.front();
        if (m_updated.size() > 1 || (isConnection(first.key.kind) && !isTie(first.key.kind)))
            return ActionText(QT_TRANSLATE_NOOP("history", "Order changed: %1")).argTranslated(describe(first.key.kind).plural);
        const bool strategic = first.key.kind == Kind::StrategicValue;
        const RecordKey moved = !isTie(first.key.kind) ? first.key
            : RecordKey{strategic ? Kind::StrategicObjective : Kind::OperationalObjective, first.key.id, {}};
        return ActionText(QT_TRANSLATE_NOOP("history", "«%1» moved among its siblings")).arg(m_words.nameOf(moved));
    }

    ActionText ofRecord(const RowChange &change, quint64 fields)
    {
        if (std::popcount(fields) == 1)
            return ofField(change, std::countr_zero(fields));
        const Field &first = describe(change.key.kind).fields[size_t(std::countr_zero(fields))];
        return ActionText(QT_TRANSLATE_NOOP("history", "%1 and %2 more fields of «%3»"))
            .argTranslated(first.label).arg(qlonglong(std::popcount(fields) - 1)).arg(m_words.nameOf(change.key));
    }

    ActionText ofField(const RowChange &change, int index)
    {
        const Field &field = describe(change.key.kind).fields[size_t(index)];
        const Record record = m_words.whole(change.key);
        const int code = record.isNull() ? -1 : record.description().indexOf("code");
        const bool hasCode = code >= 0 && code != index && record.at(code).isValid();
        ActionText text;
        if (field.is(Named) && !hasCode && change.before.at(index).isValid() && change.after.at(index).isValid()) {
            text = ActionText(QT_TRANSLATE_NOOP("history", "Renamed: «%1» → «%2»"));
        } else {
            text = ActionText(QT_TRANSLATE_NOOP("history", "%1 of «%2»: %3 → %4"));
            text.argTranslated(field.label);
            // A new title would stand twice in the sentence; the code, or the kind, says which record it is.
            if (!field.is(Named))
                text.arg(m_words.nameOf(change.key));
            else if (hasCode)
                text.arg(record.at(code).toString());
            else
                text.argTranslated(describe(change.key.kind).singular);
        }
        m_words.addValue(text, field, change.before.at(index));
        m_words.addValue(text, field, change.after.at(index));
        return text;
    }

    ActionText ofMany(const Changes &changes)
    {
        const Kind kind = changes.front()->key.kind;
        const quint64 fields = spokenFields(*changes.front());
        const bool sameKind = std::all_of(changes.begin(), changes.end(), [&](const RowChange *each) { return each->key.kind == kind; });
        const bool sameField = sameKind && std::popcount(fields) == 1
            && std::all_of(changes.begin(), changes.end(), [&](const RowChange *each) { return spokenFields(*each) == fields; });
        const auto count = qlonglong(changes.size());
        if (sameField) {
            const Field &field = describe(kind).fields[size_t(std::countr_zero(fields))];
            return ActionText(QT_TRANSLATE_NOOP("history", "%1 of %2 records changed: %3"))
                .argTranslated(field.label).arg(count).argTranslated(describe(kind).plural);
        }
        if (sameKind)
            return ActionText(QT_TRANSLATE_NOOP("history", "%1 records changed: %2")).arg(count).argTranslated(describe(kind).plural);
        return ActionText(QT_TRANSLATE_NOOP("history", "%1 records changed: %2 and others")).arg(count).argTranslated(describe(kind).plural);
    }

    ChangeWords m_words;
    Changes m_inserted;
    Changes m_removed;
    Changes m_updated;
};

} // namespace

ActionText wordingOf(const std::vector<RowChange> &changes, PlanReader &reader)
{
    return Wording(changes, reader).text();
}

} // namespace piao::document
