// SPDX-License-Identifier: EUPL-1.2
#include "odt/heading_list.h"

#include "pdf/outline.h"

namespace piao::report {

QString ListedHeading::title() const
{
    const QString text = heading->number.isEmpty() ? heading->text : heading->number + QLatin1Char(' ') + heading->text;
    return QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

std::vector<ListedHeading> headingsOf(const Document &document)
{
    std::vector<ListedHeading> headings;
    HeadingLevels levels;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            const int level = levels.next(heading->level);
            headings.push_back({heading, level, QStringLiteral("_titolo%1").arg(headings.size() + 1)});
        }
    }
    return headings;
}

} // namespace piao::report
