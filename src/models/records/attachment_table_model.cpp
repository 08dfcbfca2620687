// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/attachment_table_model.h"

#include <QLatin1String>

namespace piao::models {

using namespace domain;

AttachmentTableModel::AttachmentTableModel(document::PlanDocument &document, QObject *parent)
    : RecordTableModel(document, {Kind::Attachment, {}, {}}, parent)
{
    setNewRowShown(false);
}

bool AttachmentTableModel::isCellEditable(int row, int column) const
{
    const Field *field = fieldAt(column);
    for (const char *ofFile : {"file_name", "media_type", "byte_size", "sha256"}) {
        if (field && QLatin1String(field->column) == QLatin1String(ofFile))
            return false;
    }
    return RecordTableModel::isCellEditable(row, column);
}

} // namespace piao::models
