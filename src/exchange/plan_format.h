// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record_description.h"

#include <QByteArrayView>
#include <QCoreApplication>

/// What reader, writer and schema of the open format agree on.
namespace piao::exchange {

inline constexpr char formatName[] = "piao-plan";
inline constexpr int formatVersion = 1;
inline constexpr char schemaFile[] = "piao-plan.schema.json";

/// Limits against hostile files; far above what a plan of a large body needs.
inline constexpr qsizetype maximumTextBytes = 1024 * 1024;
inline constexpr qsizetype maximumIdLength = 64;
inline constexpr qlonglong maximumRecords = 5'000'000;

/// Singletons first, then the others, each group in the order of Kind.
std::vector<domain::Kind> kindsInOrder();

/// True for the fields that the format writes. The order of siblings is the order of the array, not a field.
bool isWritten(const domain::Field &field);

/// Identifiers: 1 to 64 letters, digits, full stops, underscores and hyphens.
bool isIdentifier(QByteArrayView text);

/// The texts of this layer, English source, translation context "exchange".
class Text
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace piao::exchange
