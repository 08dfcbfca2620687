// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace piao::test {

struct ProgramRun {
    int exitCode = -1; ///< -1: it crashed or did not end within its time
    QString out;
    QString err;
};

/// Runs the real program, in English unless `language` says otherwise, with nothing on its standard input.
ProgramRun runPiao(const QStringList &words, const QString &language = QStringLiteral("en"));

/// The same with variables of its own: an empty value takes one away.
ProgramRun runPiaoWith(const QList<std::pair<QString, QString>> &variables, const QStringList &words);

/// Hash of a file's bytes; empty when there is no file.
QByteArray fileHash(const QString &path);

} // namespace piao::test
