// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record_description.h"

#include <QHash>
#include <QString>

namespace piao::document {

/// Values as people read and type them, in Italian form: dates 31/12/2024, money 2.400.000,00, whole words for
/// choices, code and name for references. For cells, the clipboard and the history; the reference lists that it has looked up
/// are kept, so make one for each block of work, not for the life of a window.
class FieldText
{
public:
    explicit FieldText(PlanReader &reader) : m_reader(reader) {}

    /// What a cell shows; empty for a missing value. A reference to nothing shows its identifier.
    QString text(const domain::Field &field, const QVariant &value);

    /// What was typed, as the file keeps it; nothing typed is a missing value (an invalid QVariant). Accepted are
    /// - numbers and dates as readNumber() and readDate() take them, with the field's own unit behind or € in front;
    /// - sì, no, x, vero, falso, 1, 0 for yes and no;
    /// - a choice by its label in the program's language or by its token, or the beginning of exactly one label;
    /// - a reference by code, by name, by both, or by identifier; case and accents do not matter.
    /// What is none of these is refused with what would be accepted (ErrorCode::InvalidInput).
    domain::Result<QVariant> value(const domain::Field &field, const QString &typed);

private:
    const QHash<QString, QStringList> &namesOf(domain::Kind kind);
    domain::Result<QVariant> reference(const domain::Field &field, const QString &typed);

    PlanReader &m_reader;
    /// For each kind: what people may type, folded, and the identifiers that it stands for.
    QHash<int, QHash<QString, QStringList>> m_names;
};

/// A new record as it was typed, with what can be read of its texts in the columns beside them: the number and the unit of a
/// target, the threshold of a check. What UnitOfWork::set does for one field, for a record that is still to be inserted.
domain::Record withValuesRead(domain::Record record);

} // namespace piao::document
