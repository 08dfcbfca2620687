// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include <unordered_map>

namespace piao::report {

/// Numbers of the notes of a document, in the order of their calls. Known before anything is set, since a table's texts are
/// set more than once.
class NoteNumbers
{
public:
    explicit NoteNumbers(const Document &document);

    /// 0 for a call that is not numbered: one within a note, or outside the blocks of the document.
    int of(const Span &call) const
    {
        const auto found = m_numbers.find(&call);
        return found == m_numbers.end() ? 0 : found->second;
    }

private:
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const std::vector<Row> &rows);

    std::unordered_map<const Span *, int> m_numbers;
};

} // namespace piao::report
