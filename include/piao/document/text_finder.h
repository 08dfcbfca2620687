// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace piao::document {

/// What is looked for, as a person says it.
struct TextQuery {
    QString text;
    bool matchCase = false;
    bool matchAccents = false; ///< when off, «attivita'» is not «attività», but «attivita» is; ’ and ' are the same
    bool wholeWords = false;
    bool isRegularExpression = false; ///< PCRE; `matchAccents` has no say then

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// A place in a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList captures; ///< of a regular expression: the whole hit, then its groups

    qsizetype end() const { return start + length; }
};

/// Finds a query in one text after the other. What a pattern may cost is limited, so that «(a+)+$» is refused, not waited for.
class TextFinder
{
public:
    static constexpr qsizetype longestPattern = 1000;

    /// Refuses an empty query, a pattern that is too long or that is none, with what is wrong where.
    static domain::Result<TextFinder> make(const TextQuery &query);

    /// The hits from left to right, none within another and none empty. Refused when the pattern costs too much here.
    domain::Result<std::vector<TextSpan>> find(const QString &text) const;

    /// What stands in the place of a hit: the replacement, in which \1 to \9 (\0: the whole hit) are a regular
    /// expression's groups and \\ is a backslash.
    QString replacementOf(const TextSpan &hit, const QString &replacement) const;

private:
    struct Folded;

    explicit TextFinder(const TextQuery &query) : m_query(query) {}
    Folded folded(const QString &text) const;
    std::vector<TextSpan> findPlain(const QString &text) const;
    domain::Result<std::vector<TextSpan>> findPattern(const QString &text) const;
    bool isWhole(const QString &text, const TextSpan &span) const;

    TextQuery m_query;
    QString m_needle;
    QRegularExpression m_pattern;
};

} // namespace piao::document
