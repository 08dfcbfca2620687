// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pdf_file.h"

#include <map>
#include <memory>
#include <vector>

namespace piao::report {

/// One element of the file's structure tree while it is open. It is written when it is closed; only then is
/// everything in it known.
class StructElement
{
public:
    ObjectId id() const { return m_id; }
    const char *type() const { return m_type; }

private:
    friend class StructureTree;
    const char *m_type = "";
    ObjectId m_id = 0;
    ObjectId m_parent = 0;
    ObjectId m_page = 0;      ///< page of the first marked content; content on others names its own
    int m_kids = 0;
    PdfBuffer m_content;      ///< of /K
    std::string m_attributes; ///< further entries
};

/// The structure tree of the file (ISO 32000-1, 14.7): elements with their parents, content and attributes,
/// and the parent tree that leads back from marked content and annotations to elements.
class StructureTree
{
public:
    explicit StructureTree(PdfFile &file);

    ObjectId rootId() const { return m_root; }
    /// The one /Document element.
    StructElement *document() { return m_document; }

    /// `attributes` are further entries: "/Alt(…)", "/A<<…>>".
    StructElement *open(StructElement *parent, const char *type, std::string_view attributes = {});
    void close(StructElement *element);
    /// Adds entries to an element that is still open.
    void addAttributes(StructElement *element, std::string_view attributes) { element->m_attributes += attributes; }

    /// Gives an open element its identifier; one element each.
    void identify(StructElement *element, const std::string &id);

    /// Pages are filled one at a time. The key is the page's /StructParents.
    int beginPage(ObjectId page);
    void endPage();
    /// The next marked content of this page belongs to `element`; returns its MCID.
    int mark(StructElement *element);
    /// An annotation on this page belongs to `element`; returns the annotation's /StructParent.
    int addAnnotation(StructElement *element, ObjectId annotation);

    /// Closes the document element and writes root and parent tree.
    void finish();

private:
    void addKid(StructElement *element);
    ObjectId writeParentTree();
    ObjectId writeIdentifiers();

    PdfFile &m_file;
    ObjectId m_root;
    std::vector<std::unique_ptr<StructElement>> m_pool;
    std::vector<StructElement *> m_free;
    StructElement *m_document = nullptr;
    ObjectId m_page = 0;
    int m_pageKey = -1;
    std::vector<ObjectId> m_pageMarks;   ///< element of each MCID of the current page
    std::vector<ObjectId> m_parentTree;  ///< by key: an element, or the array of a page
    std::map<std::string, ObjectId> m_identifiers; ///< in the order of bytes that name trees need
};

} // namespace piao::report
