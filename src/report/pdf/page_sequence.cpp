// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_sequence.h"

namespace piao::report {
namespace {

constexpr int pagesPerNode = 40;

} // namespace

PageGeometry pageGeometry(const DocumentStyle &style, Orientation orientation)
{
    PageGeometry page;
    const bool turned = orientation == Orientation::Landscape;
    page.width = turned ? style.pageHeight : style.pageWidth;
    page.height = turned ? style.pageWidth : style.pageHeight;
    page.left = turned ? style.marginSideLandscape : style.marginInner;
    page.right = page.width - page.left;
    page.top = style.marginTop;
    page.bottom = page.height - style.marginBottom;
    return page;
}

PageSequence::PageSequence(PdfFile &file, StructureTree &tree, const DocumentStyle &style)
    : m_file(file), m_tree(tree), m_style(style), m_root(file.reserve()), m_resources(file.reserve())
{
}

int PageSequence::append(Orientation orientation, bool running)
{
    PageRecord record;
    record.id = m_file.reserve();
    record.node = count() % pagesPerNode == 0 ? m_file.reserve() : m_records.back().node;
    record.running = running ? m_file.reserve() : 0;
    record.orientation = orientation;
    m_records.push_back(record);
    return count() - 1;
}

void PageSequence::begin(Orientation orientation, bool running)
{
    open(append(orientation, running));
}

int PageSequence::reserve(int count, Orientation orientation)
{
    const int first = append(orientation, true);
    for (int i = 1; i < count; ++i)
        append(orientation, true);
    return first;
}

void PageSequence::beginReserved(int index)
{
    open(index);
}

void PageSequence::open(int index)
{
    m_current = index;
    m_geometry = pageGeometry(m_style, current().orientation);
    m_canvas.reset(m_geometry.height);
    m_annotations.clear();
    m_key = m_tree.beginPage(current().id);
}

void PageSequence::end()
{
    const PageRecord &page = current();
    m_tree.endPage();
    const ObjectId content = m_file.reserve();
    m_file.writeStream(content, {}, m_canvas.content());
    PdfBuffer body;
    body.raw("<</Type/Page/Parent ").reference(page.node).raw("/MediaBox[0 0 ").number(m_geometry.width).raw(' ');
    body.number(m_geometry.height).raw("]/Resources ").reference(m_resources).raw("/Contents[");
    if (const ObjectId background = m_backgrounds[std::size_t(page.orientation)]; background != 0)
        body.reference(background).raw(' ');
    body.reference(content);
    if (page.running != 0)
        body.raw(' ').reference(page.running);
    body.raw("]/StructParents ").integer(m_key).raw("/Tabs/S");
    if (!m_annotations.empty()) {
        body.raw("/Annots[");
        for (const ObjectId annotation : m_annotations)
            body.reference(annotation).raw('\n');
        body.raw(']');
    }
    body.raw(">>");
    m_file.writeObject(page.id, body.view());
    m_current = -1;
}

ObjectId PageSequence::finish()
{
    PdfBuffer nodes;
    for (std::size_t first = 0; first < m_records.size(); first += pagesPerNode) {
        const std::size_t end = std::min(first + pagesPerNode, m_records.size());
        PdfBuffer node;
        node.raw("<</Type/Pages/Parent ").reference(m_root).raw("/Count ").integer(qint64(end - first)).raw("/Kids[");
        for (std::size_t i = first; i < end; ++i)
            node.reference(m_records[i].id).raw('\n');
        node.raw("]>>");
        m_file.writeObject(m_records[first].node, node.view());
        nodes.reference(m_records[first].node).raw(' ');
    }
    PdfBuffer root;
    root.raw("<</Type/Pages/Count ").integer(count()).raw("/Kids[").raw(nodes.view()).raw("]>>");
    m_file.writeObject(m_root, root.view());
    return m_root;
}

} // namespace piao::report
