// SPDX-License-Identifier: EUPL-1.2
#include "unit_rules.h"

#include "piao/domain/record_description.h"
#include "tree/tree_unit.h"
#include "document_text.h"

#include <QCoreApplication>
#include <QSet>

namespace piao::document {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

namespace {

bool touches(const RowChange &change, size_t field)
{
    return change.kind == RowChangeKind::Inserted || (change.changed & (quint64(1) << field));
}

QString nameOf(const RowChange &change, PlanReader &reader)
{
    return quoted(change.kind == RowChangeKind::Inserted ? displayName(change.after) : reader.nameOf(change.key));
}

Result<void> checkOwner(const RowChange &change, PlanReader &reader)
{
    const RecordDescription &description = describe(change.key.kind);
    bool touched = false;
    bool hasOwners = false;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        hasOwners = hasOwners || description.fields[i].is(Owner);
        touched = touched || (description.fields[i].is(Owner) && touches(change, i));
    }
    if (!hasOwners || !touched)
        return {};
    const Record record = change.kind == RowChangeKind::Inserted ? change.after : reader.read(change.key);
    int owners = 0;
    for (size_t i = 0; i < description.fields.size(); ++i)
        owners += description.fields[i].is(Owner) && record.at(int(i)).isValid() ? 1 : 0;
    if (owners == 1)
        return {};
    return brokenRule((owners == 0 ? DocumentText::tr("%1 %2 would belong to nothing.") : DocumentText::tr("%1 %2 would belong to several records."))
                          .arg(singular(description), quoted(displayName(record))),
        DocumentText::tr("Say to which one it belongs."));
}

/// Walks up by a field that refers to the record's own kind.
Result<void> checkCycle(const RowChange &change, size_t field, PlanReader &reader)
{
    QSet<QString> seen{change.key.id};
    QString next = change.after.at(int(field)).toString();
    while (!next.isEmpty()) {
        if (seen.contains(next)) {
            return brokenRule(DocumentText::tr("«%1» of %2 would lead back to itself.")
                                  .arg(label(describe(change.key.kind).fields[field]), nameOf(change, reader)),
                DocumentText::tr("Choose another one."));
        }
        seen.insert(next);
        const Record above = reader.read({change.key.kind, next, {}});
        next = above.isNull() ? QString() : above.at(int(field)).toString();
    }
    return {};
}

Result<void> checkReference(const RowChange &change, size_t field, PlanReader &reader)
{
    const Field &reference = describe(change.key.kind).fields[field];
    const QString id = change.after.at(int(field)).toString();
    if (id.isEmpty() || !reader.read({reference.reference, id, {}}).isNull())
        return {};
    return brokenRule(DocumentText::tr("«%1» of %2 would refer to something that is not in the plan.").arg(label(reference), nameOf(change, reader)),
        DocumentText::tr("Choose another one."));
}

Result<void> checkFields(const RowChange &change, bool dangling, PlanReader &reader)
{
    const RecordDescription &description = describe(change.key.kind);
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        if (field.type != FieldType::Reference || !touches(change, i) || !change.after.at(int(i)).isValid())
            continue;
        if (dangling) {
            if (const Result<void> checked = checkReference(change, i, reader); !checked)
                return checked;
        }
        if (field.reference == description.kind) {
            if (const Result<void> checked = checkCycle(change, i, reader); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace

Result<void> checkRules(const std::vector<RowChange> &changes, PlanReader &reader)
{
    // SQLite counts references to nothing as they arise; only when there are any is it worth finding out which.
    const bool dangling = reader.connection().hasDanglingReferences();
    for (const RowChange &change : changes) {
        if (change.kind == RowChangeKind::Removed)
            continue;
        if (const Result<void> checked = checkOwner(change, reader); !checked)
            return checked;
        if (const Result<void> checked = checkFields(change, dangling, reader); !checked)
            return checked;
    }
    return {};
}

} // namespace piao::document
