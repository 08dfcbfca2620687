// SPDX-License-Identifier: EUPL-1.2
#include "narrative/page_elements.h"

#include "piao/domain/narrative.h"

#include <QSet>

namespace piao::domain {

bool isEmbeddedElement(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("embed"), QStringLiteral("form"),
        QStringLiteral("button"), QStringLiteral("select"), QStringLiteral("textarea"), QStringLiteral("video"), QStringLiteral("audio"),
        QStringLiteral("canvas"), QStringLiteral("svg"), QStringLiteral("math"), QStringLiteral("applet")};
    return names.contains(name);
}

bool isSilentElement(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("head"), QStringLiteral("style"), QStringLiteral("title"), QStringLiteral("xml"),
        QStringLiteral("template"), QStringLiteral("noscript"), QStringLiteral("datalist")};
    return names.contains(name);
}

bool isLineElement(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("section"), QStringLiteral("article"),
        QStringLiteral("main"), QStringLiteral("header"), QStringLiteral("footer"), QStringLiteral("nav"), QStringLiteral("aside"),
        QStringLiteral("blockquote"), QStringLiteral("pre"), QStringLiteral("address"), QStringLiteral("dl"), QStringLiteral("dt"),
        QStringLiteral("dd"), QStringLiteral("center"), QStringLiteral("figcaption"), QStringLiteral("caption"), QStringLiteral("hr"),
        QStringLiteral("details"), QStringLiteral("summary"), QStringLiteral("body"), QStringLiteral("html")};
    return names.contains(name);
}

int headingLevel(const QString &name)
{
    if (name.size() != 2 || name.front() != QLatin1Char('h'))
        return 0;
    const int level = name.back().digitValue();
    return level >= 1 && level <= 6 ? std::min(level, deepestHeading) : 0;
}

bool endsLine(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("table"), QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tfoot"),
        QStringLiteral("tr"), QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li")};
    return names.contains(name) || headingLevel(name) > 0 || isLineElement(name);
}

} // namespace piao::domain
