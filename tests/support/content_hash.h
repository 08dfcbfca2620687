// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record_description.h"
#include "piao/store/record_access.h"

#include <QCryptographicHash>
#include <QDate>

#include <algorithm>

namespace piao::test {

/// One hash over every value of every record, whatever order the file keeps them in: equal for plans that say the same.
inline QByteArray contentHash(store::Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const domain::RecordDescription &description : domain::allRecords()) {
        QList<QByteArray> rows;
        for (const domain::Record &record : store::RecordAccess(connection).all(description.kind)) {
            QByteArray row = description.table;
            for (int field = 0; field < int(description.fields.size()); ++field) {
                const QVariant &value = record.at(field);
                row += '\x1f' + QByteArray(value.typeName()) + '\x1e' + value.toString().toUtf8();
            }
            rows.append(row);
        }
        std::sort(rows.begin(), rows.end());
        for (const QByteArray &row : rows)
            hash.addData(row + '\x1d');
    }
    return hash.result().toHex();
}

} // namespace piao::test
