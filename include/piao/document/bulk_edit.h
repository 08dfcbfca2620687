// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record_description.h"
#include "piao/domain/result.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace piao::document {

class PlanDocument;

/// The same value for one field of many records of one kind.
struct BulkEdit {
    std::vector<domain::RecordKey> keys; ///< all of one kind
    int field = -1;
    QVariant value; ///< as the file keeps it; invalid empties the field
};

/// What it would do, record by record.
struct BulkPreview {
    struct Row {
        domain::RecordKey key;
        QString name;
        QString before; ///< as people read it
        QString after;
        bool changes = false;
    };
    std::vector<Row> rows; ///< records that are still in the plan, in the order given
    int changing = 0;
    int same = 0; ///< have the value already
};

/// A field that many records may share: for people, no key, and not what the record belongs to.
bool isForBulkEdit(const domain::Field &field);
/// The fields of a kind that may be set in many records at once.
std::vector<int> bulkFields(domain::Kind kind);

/// Refused (InvalidInput, RuleBroken) when the field cannot be set so, or the value is none of it.
domain::Result<BulkPreview> previewBulkEdit(PlanReader &reader, const BulkEdit &edit);
/// Does it as one step and returns how many records changed; records that have the value are left alone.
domain::Result<int> setInAll(PlanDocument &document, const BulkEdit &edit);

} // namespace piao::document
