// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// The files kept with the plan. Title and description are typed; name, type, size and fingerprint come from the file itself
/// and change only with it.
class AttachmentTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    explicit AttachmentTableModel(document::PlanDocument &document, QObject *parent = nullptr);

protected:
    bool isCellEditable(int row, int column) const override;
};

} // namespace piao::models
