// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace piao::test {

struct ProgramRun {
    int exitCode = -1; ///< -1: it crashed or did not end within its time
    QString out;
    QString err;
};

/// Runs the real program, in English unless `language` says otherwise, with nothing on its standard input.
ProgramRun runPiao(const QStringList &words, const QString &language = QStringLiteral("en"));

/// Hash of a file's bytes; empty when there is no file.
QByteArray fileHash(const QString &path);

} // namespace piao::test
