// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/action_text.h"
#include "piao/document/field_text.h"
#include "piao/document/plan_reader.h"
#include "piao/store/changeset.h"

#include <QHash>

#include <vector>

namespace piao::document {

/// Names and values of an action as they stand in its sentence. A record that the action removed is called as it was.
class ChangeWords
{
public:
    ChangeWords(const std::vector<store::RowChange> &changes, PlanReader &reader);

    /// Code and name, cut to fit a sentence; a link by both its ends.
    QString nameOf(const domain::RecordKey &key);
    /// The record of a change as it was before, or is after, as far as the change tells.
    const domain::Record &told(const store::RowChange &change) const;
    /// The record with all its fields: from the plan, or as it was when it went.
    domain::Record whole(const domain::RecordKey &key);
    /// What the record belongs to, or a null key.
    domain::RecordKey ownerOf(const domain::RecordKey &key);

    /// Fills the next place with a value in words: "—" for none, long texts cut.
    void addValue(ActionText &text, const domain::Field &field, const QVariant &value);

private:
    PlanReader &m_reader;
    FieldText m_texts;
    QHash<domain::RecordKey, domain::Record> m_gone;
};

} // namespace piao::document
