// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/action_wording.h"

#include "piao/domain/record_description.h"

#include <QCoreApplication>

namespace piao::document {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

namespace {

ActionText wordingOfUpdate(const RowChange &change, PlanReader &reader)
{
    const RecordDescription &description = describe(change.key.kind);
    for (size_t i = 0; i < description.fields.size(); ++i) {
        if (!(change.changed & (quint64(1) << i)))
            continue;
        const Field &field = description.fields[i];
        return ActionText(QT_TRANSLATE_NOOP("history", "%1 of «%2»: %3 → %4"))
            .argTranslated(field.label)
            .arg(reader.nameOf(change.key))
            .arg(change.before.at(int(i)).toString())
            .arg(change.after.at(int(i)).toString());
    }
    return {};
}

} // namespace

ActionText wordingOf(const std::vector<RowChange> &changes, PlanReader &reader)
{
    if (changes.empty())
        return {};
    const RowChange &first = changes.front();
    const RecordDescription &description = describe(first.key.kind);
    if (first.kind == RowChangeKind::Updated)
        return wordingOfUpdate(first, reader);
    const bool added = first.kind == RowChangeKind::Inserted;
    return ActionText(added ? QT_TRANSLATE_NOOP("history", "New: %1 «%2»") : QT_TRANSLATE_NOOP("history", "Deleted: %1 «%2»"))
        .argTranslated(description.singular)
        .arg(displayName(added ? first.after : first.before));
}

} // namespace piao::document
