// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QString>

namespace piao::report {

/// `text` as part of an address: lower-case ASCII letters, digits and hyphens, at most `limit` of them; never empty.
QString slug(QStringView text, qsizetype limit = 60);

/// A Heading::page made harmless: the parts between its slashes as slugs. Never empty, absolute or upwards.
QString safeAddress(const QString &page);

/// From one file of the edition to another; both as paths below its folder.
QString relativeAddress(const QString &from, const QString &to);

/// The address of a link that leads out of the edition, as it may stand in a page: http, https, mailto and tel only.
/// Null for any other.
QString outwardAddress(const QString &target);

/// Hands out names, each once.
class UniqueNames
{
public:
    void reserve(const QString &name) { m_taken.insert(name); }
    /// `wished`, or with "-2", "-3" … behind it.
    QString take(const QString &wished);

private:
    QSet<QString> m_taken;
};

} // namespace piao::report
