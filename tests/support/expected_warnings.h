// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace piao::test {

/// Warnings that arrived while a test ran and that no ExpectedWarning covered. The mains fail on any.
QStringList takeUnexpectedWarnings();

/// While alive, a qWarning whose text contains `fragment` does not fail the running test.
class ExpectedWarning
{
public:
    explicit ExpectedWarning(const QString &fragment);
    ~ExpectedWarning();
    ExpectedWarning(const ExpectedWarning &) = delete;
    ExpectedWarning &operator=(const ExpectedWarning &) = delete;
};

/// Installs the message handler; called once by each main.
void watchWarnings();

} // namespace piao::test
