// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace piao::report {

/// How much is read from a foreign file at most.
struct EmbeddedLimits {
    qint64 file = qint64(256) << 20;     ///< bytes of the PDF
    qint64 embedded = qint64(128) << 20; ///< bytes of the embedded file, unpacked
};

/// Names of the files that travel inside a PDF (Document::embedded), in alphabetical order. The PDF may be anybody's: one that is
/// damaged, hostile or no PDF at all gives an error, never more. Errors: NotFound (no such PDF), InvalidInput (too large, protected by a password,
/// not readable as PDF).
domain::Result<QStringList> listEmbedded(const QString &path, const EmbeddedLimits &limits = {});

/// The file of that name inside a PDF, byte by byte as it was put there. Errors as above, and NotFound when no file in it
/// bears the name.
domain::Result<QByteArray> extractEmbedded(const QString &path, const QString &name, const EmbeddedLimits &limits = {});

} // namespace piao::report
