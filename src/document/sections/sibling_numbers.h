// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::document {

/// Counts the sections below one as a template's "+" does: on from the last number that follows the parent's.
class SiblingNumbers
{
public:
    explicit SiblingNumbers(const QString &parentNumber) : m_parent(parentNumber) {}

    /// What "+" would be now.
    QString next() const;
    void count() { ++m_count; }
    /// A number was written out: if it is one of these, counting goes on from it.
    void pass(const QString &number);

private:
    QString m_parent;
    int m_count = 0;
};

} // namespace piao::document
