// SPDX-License-Identifier: EUPL-1.2
#include "pdf/structure_tree.h"

#include <algorithm>

namespace piao::report {
namespace {

// Leaves of the parent tree; readers load only the one they need.
constexpr std::size_t keysPerLeaf = 200;
constexpr int identifiersPerLeaf = 100;

} // namespace

StructureTree::StructureTree(PdfFile &file) : m_file(file), m_root(file.reserve())
{
    m_document = open(nullptr, "Document");
}

StructElement *StructureTree::open(StructElement *parent, const char *type, std::string_view attributes)
{
    if (m_free.empty())
        m_free.push_back(m_pool.emplace_back(std::make_unique<StructElement>()).get());
    StructElement *element = m_free.back();
    m_free.pop_back();
    element->m_type = type;
    element->m_id = m_file.reserve();
    element->m_parent = parent != nullptr ? parent->m_id : m_root;
    element->m_page = 0;
    element->m_kids = 0;
    element->m_content.clear();
    element->m_attributes = attributes;
    if (parent != nullptr) {
        addKid(parent);
        parent->m_content.reference(element->m_id);
    }
    return element;
}

void StructureTree::addKid(StructElement *element)
{
    if (element->m_kids++ > 0)
        element->m_content.raw(' ');
}

void StructureTree::close(StructElement *element)
{
    PdfBuffer body;
    body.raw("<</Type/StructElem/S/").raw(element->m_type).raw("/P ").reference(element->m_parent);
    if (element->m_page != 0)
        body.raw("/Pg ").reference(element->m_page);
    body.raw(element->m_attributes);
    if (element->m_kids > 0)
        body.raw("/K[").raw(element->m_content.view()).raw(']');
    body.raw(">>");
    m_file.writeObject(element->m_id, body.view());
    m_free.push_back(element);
}

void StructureTree::identify(StructElement *element, const std::string &id)
{
    element->m_attributes += PdfBuffer().raw("/ID").literal(id).view();
    m_identifiers.emplace(id, element->m_id);
}

int StructureTree::beginPage(ObjectId page)
{
    m_page = page;
    m_pageKey = int(m_parentTree.size());
    m_parentTree.push_back(0);
    m_pageMarks.clear();
    return m_pageKey;
}

void StructureTree::endPage()
{
    PdfBuffer marks;
    marks.raw('[');
    for (const ObjectId element : m_pageMarks)
        marks.reference(element).raw('\n');
    marks.raw(']');
    m_parentTree[std::size_t(m_pageKey)] = m_file.writeObject(marks.view());
}

int StructureTree::mark(StructElement *element)
{
    const int mcid = int(m_pageMarks.size());
    m_pageMarks.push_back(element->m_id);
    addKid(element);
    if (element->m_page == 0)
        element->m_page = m_page;
    if (element->m_page == m_page)
        element->m_content.integer(mcid);
    else
        element->m_content.raw("<</Type/MCR/Pg ").reference(m_page).raw("/MCID ").integer(mcid).raw(">>");
    return mcid;
}

int StructureTree::addAnnotation(StructElement *element, ObjectId annotation)
{
    const int key = int(m_parentTree.size());
    m_parentTree.push_back(element->m_id);
    addKid(element);
    element->m_content.raw("<</Type/OBJR/Pg ").reference(m_page).raw("/Obj ").reference(annotation).raw(">>");
    return key;
}

ObjectId StructureTree::writeParentTree()
{
    PdfBuffer kids;
    for (std::size_t from = 0; from < m_parentTree.size(); from += keysPerLeaf) {
        const std::size_t to = std::min(from + keysPerLeaf, m_parentTree.size());
        PdfBuffer leaf;
        leaf.raw("<</Limits[").integer(qint64(from)).raw(' ').integer(qint64(to - 1)).raw("]/Nums[");
        for (std::size_t key = from; key < to; ++key)
            leaf.integer(qint64(key)).raw(' ').reference(m_parentTree[key]).raw('\n');
        leaf.raw("]>>");
        kids.reference(m_file.writeObject(leaf.view())).raw(' ');
    }
    return m_file.writeObject(PdfBuffer().raw("<</Kids[").raw(kids.view()).raw("]>>").view());
}

ObjectId StructureTree::writeIdentifiers()
{
    PdfBuffer kids;
    for (auto it = m_identifiers.begin(); it != m_identifiers.end();) {
        const std::string &first = it->first;
        std::string last;
        PdfBuffer names;
        for (int i = 0; i < identifiersPerLeaf && it != m_identifiers.end(); ++i, ++it) {
            last = it->first;
            names.literal(last).reference(it->second).raw('\n');
        }
        PdfBuffer leaf;
        leaf.raw("<</Limits[").literal(first).literal(last).raw("]/Names[").raw(names.view()).raw("]>>");
        kids.reference(m_file.writeObject(leaf.view())).raw(' ');
    }
    return m_file.writeObject(PdfBuffer().raw("<</Kids[").raw(kids.view()).raw("]>>").view());
}

void StructureTree::finish()
{
    const ObjectId document = m_document->m_id;
    close(m_document);
    PdfBuffer root;
    root.raw("<</Type/StructTreeRoot/K[").reference(document).raw("]/ParentTree ").reference(writeParentTree());
    root.raw("/ParentTreeNextKey ").integer(qint64(m_parentTree.size()));
    if (!m_identifiers.empty())
        root.raw("/IDTree ").reference(writeIdentifiers());
    root.raw(">>");
    m_file.writeObject(m_root, root.view());
}

} // namespace piao::report
