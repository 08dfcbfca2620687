// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QVariant;

namespace piao::domain {
struct Field;
}

namespace piao::exchange {

/// Appends `text` as a JSON string: only what JSON asks for is escaped, so that Italian stays readable.
void appendString(QByteArray &json, QByteArrayView text);

/// Appends a field's value; the shortest number that reads back as the same double.
void appendValue(QByteArray &json, const domain::Field &field, const QVariant &value);

} // namespace piao::exchange
