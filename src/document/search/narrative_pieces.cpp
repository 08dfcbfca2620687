// SPDX-License-Identifier: EUPL-1.2
#include "search/narrative_pieces.h"

namespace piao::document {

using namespace domain;

namespace {

class PieceCollector
{
public:
    void operator()(NarrativeHeading &heading) { add(heading.content); }
    void operator()(NarrativeParagraph &paragraph) { add(paragraph.content); }
    void operator()(NarrativePicture &picture) { m_pieces.push_back(&picture.alternative); }
    void operator()(LiveTable &) {}
    void operator()(NarrativeTable &table)
    {
        for (NarrativeRow &row : table.rows) {
            for (Inlines &cell : row)
                add(cell);
        }
    }
    void operator()(NarrativeList &list)
    {
        for (NarrativeItem &item : list.items) {
            add(item.content);
            for (NarrativeList &below : item.lists)
                (*this)(below);
        }
    }

    std::vector<QString *> take() { return std::move(m_pieces); }

private:
    void add(Inlines &content)
    {
        for (Inline &part : content) {
            if (auto *run = std::get_if<TextRun>(&part)) {
                m_pieces.push_back(&run->text);
            } else if (auto *note = std::get_if<Note>(&part)) {
                for (TextRun &of : note->runs)
                    m_pieces.push_back(&of.text);
            }
        }
    }

    std::vector<QString *> m_pieces;
};

} // namespace

std::vector<QString *> textPieces(Narrative &narrative)
{
    PieceCollector collector;
    for (NarrativeBlock &block : narrative.blocks)
        std::visit(collector, block);
    return collector.take();
}

} // namespace piao::document
