// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace piao::domain {

/// A piece of a page. Comments are left out; what Word writes as `<![if …]>` is a Declaration.
struct HtmlToken {
    enum class Type { Start, End, Text, Declaration };

    Type type = Type::Text;
    QString name = {};                       ///< of an element, in lower case, with its prefix ("o:p")
    QString text = {};                       ///< with its entities resolved; of a declaration: what stands in it
    QHash<QString, QString> attributes = {}; ///< names in lower case
    bool closed = false;                     ///< a start that has no end: `<br>`, `<x/>`
};

/// Splits a page of any quality; never fails, in time proportional to its length.
std::vector<HtmlToken> htmlTokens(const QString &html);

/// Resolves `&egrave;`, `&#8217;` and `&#x2019;`; what is no entity stays.
QString withoutEntities(const QString &text);

} // namespace piao::domain
