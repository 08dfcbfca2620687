// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/page_canvas.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

#include <array>
#include <vector>

namespace piao::report {

/// Measures of a page, from its top left corner.
struct PageGeometry {
    double width = 0;
    double height = 0;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0; ///< of the text area

    double textWidth() const { return right - left; }
    double textHeight() const { return bottom - top; }
};
PageGeometry pageGeometry(const DocumentStyle &style, Orientation orientation);

/// A page that has been begun or reserved.
struct PageRecord {
    ObjectId id = 0;
    ObjectId node = 0;     ///< of the page tree
    ObjectId running = 0;  ///< stream of the running head and foot, written when the number of pages is known
    Orientation orientation = Orientation::Portrait;
    QString section = {};     ///< for the running head: the first that begins on the page, or the one that goes on
    QString lastSection = {}; ///< the last that begins on the page, when several do
};

/// The pages of the file, filled one at a time; what is on a page leaves memory when it ends.
class PageSequence
{
public:
    PageSequence(PdfFile &file, StructureTree &tree, const DocumentStyle &style);

    /// Begins a page after all others. `running` is false for a cover.
    void begin(Orientation orientation, bool running = true);
    /// Keeps `count` places in the sequence, to be filled with beginReserved() once their content is known.
    int reserve(int count, Orientation orientation);
    void beginReserved(int index);
    void end();
    /// A content stream that stands under all others on the pages of that orientation; 0 is none.
    void setBackground(Orientation orientation, ObjectId stream) { m_backgrounds[std::size_t(orientation)] = stream; }
    bool isOpen() const { return m_current >= 0; }

    int count() const { return int(m_records.size()); }
    int currentIndex() const { return m_current; }
    const PageGeometry &geometry() const { return m_geometry; }
    PageRecord &current() { return m_records[std::size_t(m_current)]; }
    std::vector<PageRecord> &records() { return m_records; }

    PageCanvas &canvas() { return m_canvas; }
    StructureTree &tree() { return m_tree; }
    PdfFile &file() { return m_file; }
    const DocumentStyle &style() const { return m_style; }
    /// The resources shared by all pages.
    ObjectId resources() const { return m_resources; }
    void addAnnotation(ObjectId annotation) { m_annotations.push_back(annotation); }

    /// Writes the page tree; returns its root.
    ObjectId finish();

private:
    int append(Orientation orientation, bool running);
    void open(int index);

    PdfFile &m_file;
    StructureTree &m_tree;
    const DocumentStyle &m_style;
    PageCanvas m_canvas;
    PageGeometry m_geometry;
    std::vector<PageRecord> m_records;
    std::vector<ObjectId> m_annotations;
    std::array<ObjectId, 2> m_backgrounds{}; ///< by orientation
    ObjectId m_root;
    ObjectId m_resources;
    int m_current = -1;
    int m_key = 0;
};

} // namespace piao::report
