// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

#include <random>

namespace piao::test {

/// Narratives of all that a narrative may hold, the same ones for the same seed.
class RandomNarrative
{
public:
    explicit RandomNarrative(unsigned seed) : m_random(seed) {}

    domain::Narrative make()
    {
        domain::Narrative narrative;
        for (int i = below(9); i >= 0; --i)
            narrative.blocks.push_back(block());
        return domain::normalised(std::move(narrative));
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QString text()
    {
        static const QStringList words{QStringLiteral("valore"), QStringLiteral("perché"), QStringLiteral("84"), QStringLiteral(" "),
            QStringLiteral("  "), QStringLiteral("<b>"), QStringLiteral("&amp;"), QStringLiteral("\"citato\""), QStringLiteral("l'ente"),
            QString(QChar(0xa0)), QStringLiteral("]]>"), QStringLiteral("😀"), QString(QChar(0xad)), QStringLiteral("à/è"), QStringLiteral("•")};
        QString made;
        for (int i = below(6); i >= 0; --i)
            made += words.at(below(int(words.size())));
        return made;
    }
    domain::TextRun run()
    {
        static const QStringList links{QStringLiteral("https://www.example.org/a?b=1&c=2"), QStringLiteral("mailto:urp@example.org"),
            QStringLiteral("record:section/s-1")};
        return {text(), below(3) == 0, below(3) == 0, below(5) == 0 ? links.at(below(int(links.size()))) : QString()};
    }
    std::map<QString, QString> parameters()
    {
        std::map<QString, QString> made;
        if (below(2))
            made.emplace(QStringLiteral("year"), QStringLiteral("2024"));
        if (below(3) == 0)
            made.emplace(QStringLiteral("centre"), QStringLiteral("A1 & \"B\" <C>"));
        return made;
    }
    domain::Inlines content()
    {
        domain::Inlines made;
        for (int i = below(5); i >= 0; --i) {
            switch (below(8)) {
            case 0: made.emplace_back(domain::LineBreak{}); break;
            case 1: made.emplace_back(domain::Note{{run(), run()}}); break;
            case 2: made.emplace_back(domain::LiveFigure{QStringLiteral("objectives"), parameters(), below(2) == 0, below(2) == 0}); break;
            default: made.emplace_back(run());
            }
        }
        return made;
    }
    domain::NarrativeList list(int depth)
    {
        domain::NarrativeList made{below(2) == 0, {}};
        for (int i = below(4); i >= 0; --i) {
            domain::NarrativeItem item{below(8) ? content() : domain::Inlines(), {}};
            for (int nested = depth < 4 ? below(3) : 0; nested > 0; --nested)
                item.lists.push_back(list(depth + 1));
            made.items.push_back(std::move(item));
        }
        return made;
    }
    domain::NarrativeTable table()
    {
        domain::NarrativeTable made{{}, below(2) == 0, below(2) == 0};
        const int columns = 1 + below(4);
        for (int rows = below(4); rows >= 0; --rows) {
            domain::NarrativeRow row;
            for (int column = 0; column < columns; ++column)
                row.push_back(below(5) ? content() : domain::Inlines());
            made.rows.push_back(std::move(row));
        }
        return made;
    }
    domain::NarrativeBlock block()
    {
        switch (below(8)) {
        case 0: return domain::NarrativeHeading{1 + below(4), content()};
        case 1:
        case 2: return list(1);
        case 3: return table();
        case 4: return domain::NarrativePicture{QStringLiteral("a-1"), text()};
        case 5: return domain::LiveTable{QStringLiteral("table.establishment"), parameters()};
        default: return domain::NarrativeParagraph{content()};
        }
    }

    std::mt19937 m_random;
};

} // namespace piao::test
