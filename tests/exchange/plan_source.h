// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace piao::test {

inline const QString samplePath = QStringLiteral(":/piao/samples/lucca-2024-2026.json");

QByteArray bytesOf(const QString &path);

/// The plan file's content in the open format.
QByteArray exported(const QString &planPath);

/// What importing these bytes into a new plan file says; empty when it went through. Checks that a refusal leaves
/// nothing behind in the folder.
QString refusalOf(const QByteArray &json);

/// A small plan in the open format around the members that are given ("publicValues": [...]).
QByteArray planWith(const QByteArray &members);

} // namespace piao::test
