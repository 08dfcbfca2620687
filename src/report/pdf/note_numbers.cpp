// SPDX-License-Identifier: EUPL-1.2
#include "pdf/note_numbers.h"

namespace piao::report {

NoteNumbers::NoteNumbers(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            add(*paragraph);
        } else if (const auto *list = std::get_if<List>(&block)) {
            add(*list);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            add(table->head);
            add(table->rows);
        }
    }
}

void NoteNumbers::add(const Paragraph &paragraph)
{
    for (const Span &span : paragraph.spans) {
        if (span.isNoteCall())
            m_numbers.emplace(&span, int(m_numbers.size()) + 1);
    }
}

void NoteNumbers::add(const List &list)
{
    for (const ListItem &item : list.items) {
        for (const Paragraph &paragraph : item.paragraphs)
            add(paragraph);
        for (const List &nested : item.lists)
            add(nested);
    }
}

void NoteNumbers::add(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        for (const Cell &cell : row.cells) {
            for (const Paragraph &paragraph : cell.paragraphs)
                add(paragraph);
        }
    }
}

} // namespace piao::report
