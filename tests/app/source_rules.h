// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace piao::test {

/// Reads the sources below a project folder and names what breaks the project's own rules
/// (docs/adr/0001-layers.md). Each finding is "path:line: what is wrong"; no finding means an empty list.
class SourceRules
{
public:
    /// `root` is the folder that holds src/ and include/.
    explicit SourceRules(const QString &root);

    /// Includes that do not point down, reach into another layer's private sources, or bring into a layer a
    /// library that belongs to another.
    QStringList includeFindings() const;
    /// Files without the SPDX line on top.
    QStringList licenceFindings() const;
    /// Public headers without a documentation comment.
    QStringList documentationFindings() const;
    /// Notes to self that were left in the sources.
    QStringList unfinishedFindings() const;
    /// Files over `limit` lines, when they are more than `share` of all (0.05: one in twenty).
    QStringList sizeFindings(int limit, double share) const;

    /// How many C++ files of the program were found; zero would make every other answer worthless.
    qsizetype sourceCount() const { return m_sources.size(); }

private:
    using LineRule = std::function<QString(const QString &line)>;
    QStringList eachLine(const QString &path, const LineRule &rule) const;
    QStringList lines(const QString &path) const;
    QString includeFinding(const QString &path, const QString &line) const;
    QString layerFinding(const QString &layer, const QString &included) const;
    QString privateFinding(const QString &path, const QString &layer, const QString &included) const;

    QString m_root;
    QStringList m_sources; ///< C++ files of src and include, relative to the root
    QStringList m_written; ///< every file that somebody writes by hand and that can carry a comment
};

} // namespace piao::test
