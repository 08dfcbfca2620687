// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/tree_checks.h"

#include "report/pdf/file_checks.h"
#include "report/pdf/table_checks.h"

#include "report/pdf/qpdf.h"

namespace piao::test {
namespace {

/// Which parents an element may have; types that are not listed may stand anywhere.
const std::map<std::string, std::set<std::string>> parentsOf{
    {"TR", {"THead", "TBody", "TFoot", "Table"}}, {"TH", {"TR"}}, {"TD", {"TR"}}, {"THead", {"Table"}},
    {"TBody", {"Table"}}, {"Caption", {"Table", "Figure", "L"}}, {"LI", {"L"}}, {"Lbl", {"LI", "TOCI", "Note"}},
    {"LBody", {"LI"}}, {"TOCI", {"TOC"}}, {"Reference", {"TOCI", "P", "TD", "TH"}},
    {"Note", {"Document", "Sect", "LBody"}}, {"Document", {"Root"}},
};
const std::set<std::string> standardTypes{
    "Document", "Sect", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody",
    "TR", "TH", "TD", "Caption", "Figure", "Link", "TOC", "TOCI", "Reference", "Span", "Note"};
const std::set<std::string> containersOnly{"Document", "Sect", "L", "LI", "Table", "THead", "TBody", "TR", "TOC", "TOCI"};

std::string typeOf(QPDFObjectHandle element)
{
    QPDFObjectHandle type = element.getKey("/S");
    return type.isName() ? type.getName().substr(1) : std::string();
}

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
{
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isNull())
        return {};
    return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
}

} // namespace

TreeChecks::TreeChecks(QPDF &pdf, const std::vector<ScannedPage> &pages, StructureReport &report)
    : m_pdf(pdf), m_pages(pages), m_report(report), m_root(pdf.getRoot().getKey("/StructTreeRoot"))
{
}

void TreeChecks::run()
{
    if (!m_root.isDictionary())
        return;
    const std::vector<QPDFObjectHandle> tops = kidsOf(m_root);
    if (tops.size() != 1 || typeOf(tops.front()) != "Document")
        problem(QStringLiteral("tree.document: not one Document at the top"));
    for (QPDFObjectHandle top : tops)
        walk(top, m_root, 0);
    checkPages();
}

void TreeChecks::walk(QPDFObjectHandle element, QPDFObjectHandle parent, int depth)
{
    if (!m_seen.insert(element.getObjGen()).second) {
        problem(QStringLiteral("tree.twice: an element with two parents"));
        return;
    }
    const std::string type = typeOf(element);
    if (element.getKey("/P").getObjGen() != parent.getObjGen())
        problem(QStringLiteral("tree.parent: %1 does not name its parent").arg(QString::fromStdString(type)));
    if (!standardTypes.contains(type))
        problem(QStringLiteral("tree.type: unknown type %1").arg(QString::fromStdString(type)));
    checkNesting(type, depth == 0 ? "Root" : typeOf(parent));
    checkAttributes(element, type);
    checkHeading(type);
    if (type == "Table") {
        for (const QString &each : tableProblems(element))
            problem(each);
    }
    m_report.elements.push_back({type, depth, 0});
    const std::size_t self = m_report.elements.size() - 1;
    for (QPDFObjectHandle kid : kidsOf(element)) {
        const bool content = kid.isInteger() || kid.getKey("/Type").isNameAndEquals("/MCR")
            || kid.getKey("/Type").isNameAndEquals("/OBJR");
        m_report.elements[self].contentItems += int(content);
        if (content && containersOnly.contains(type))
            problem(QStringLiteral("tree.content: content directly in %1").arg(QString::fromStdString(type)));
        readKid(kid, element, depth);
    }
}

void TreeChecks::readKid(QPDFObjectHandle kid, QPDFObjectHandle element, int depth)
{
    if (kid.isInteger())
        claim(element.getKey("/Pg"), kid.getIntValueAsInt(), element);
    else if (kid.getKey("/Type").isNameAndEquals("/MCR"))
        claim(kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt(), element);
    else if (kid.getKey("/Type").isNameAndEquals("/OBJR"))
        m_annotations[kid.getKey("/Obj").getObjGen()] = element.getObjGen();
    else
        walk(kid, element, depth + 1);
}

void TreeChecks::claim(QPDFObjectHandle page, int mcid, QPDFObjectHandle element)
{
    const auto key = std::pair(page.getObjGen(), mcid);
    if (!m_claims.emplace(key, Owner{element.getObjGen(), typeOf(element)}).second)
        problem(QStringLiteral("tree.claim: marked content %1 belongs to two elements").arg(mcid));
}

void TreeChecks::checkNesting(const std::string &type, const std::string &parent)
{
    const auto rule = parentsOf.find(type);
    if (rule != parentsOf.end() && !rule->second.contains(parent))
        problem(QStringLiteral("tree.nesting: %1 in %2").arg(QString::fromStdString(type), QString::fromStdString(parent)));
    const bool heading = type.size() == 2 && type[0] == 'H';
    if (heading && (parent == "P" || parent == "LBody" || parent == "TD"))
        problem(QStringLiteral("tree.nesting: a heading inside a paragraph"));
}

void TreeChecks::checkAttributes(QPDFObjectHandle element, const std::string &type)
{
    QPDFObjectHandle attributes = element.getKey("/A");
    const auto attribute = [&](const char *key) {
        return attributes.isDictionary() ? attributes.getKey(key) : QPDFObjectHandle::newNull();
    };
    if (type == "TH" && !attribute("/Scope").isName())
        problem(QStringLiteral("th.scope: a header cell without scope"));
    if (type == "Note")
        checkIdentifier(element);
    if (type == "L" && !attribute("/ListNumbering").isName())
        problem(QStringLiteral("list.numbering: a list that does not say how it is numbered"));
    if (type == "Figure") {
        if (!element.getKey("/Alt").isString() || element.getKey("/Alt").getUTF8Value().empty())
            problem(QStringLiteral("figure.alt: a figure without alternative text"));
        if (!attribute("/BBox").isArray())
            problem(QStringLiteral("figure.box: a figure without its place"));
    }
}

void TreeChecks::checkIdentifier(QPDFObjectHandle element)
{
    if (!element.getKey("/ID").isString()) {
        problem(QStringLiteral("note.id: a note without identifier"));
        return;
    }
    const std::string id = element.getKey("/ID").getStringValue();
    if (!m_identifiers.insert(id).second)
        problem(QStringLiteral("note.twice: two notes with one identifier"));
    QPDFObjectHandle found;
    const bool listed = m_root.getKey("/IDTree").isDictionary()
        && QPDFNameTreeObjectHelper(m_root.getKey("/IDTree"), m_pdf).findObject(id, found) && found.getObjGen() == element.getObjGen();
    if (!listed)
        problem(QStringLiteral("note.tree: the tree of identifiers does not lead to the note"));
}

void TreeChecks::checkHeading(const std::string &type)
{
    if (type.size() != 2 || type[0] != 'H')
        return;
    const int level = type[1] - '0';
    if (level > m_lastHeading + 1)
        problem(QStringLiteral("heading.order: H%1 after H%2").arg(level).arg(m_lastHeading));
    m_lastHeading = level;
}

QPDFObjectHandle TreeChecks::inParentTree(int key)
{
    QPDFNumberTreeObjectHelper tree(m_root.getKey("/ParentTree"), m_pdf);
    QPDFObjectHandle found;
    return tree.findObject(key, found) ? found : QPDFObjectHandle::newNull();
}

void TreeChecks::checkPages()
{
    if (!m_root.getKey("/ParentTree").isDictionary()) {
        problem(QStringLiteral("parenttree: missing"));
        return;
    }
    int number = 0;
    std::size_t painted = 0;
    for (const ScannedPage &page : m_pages) {
        ++number;
        QPDFObjectHandle dictionary = page.dictionary;
        if (!dictionary.getKey("/Tabs").isNameAndEquals("/S"))
            problem(QStringLiteral("page.tabs: no tab order (page %1)").arg(number));
        painted += page.marks.size();
        QPDFObjectHandle key = dictionary.getKey("/StructParents");
        QPDFObjectHandle owners = key.isInteger() ? inParentTree(key.getIntValueAsInt()) : QPDFObjectHandle::newNull();
        if (!owners.isArray()) {
            problem(QStringLiteral("page.parents: not in the parent tree (page %1)").arg(number));
            continue;
        }
        for (const auto &[mcid, tag] : page.marks) {
            const auto owner = m_claims.find({dictionary.getObjGen(), mcid});
            const bool listed = mcid < owners.getArrayNItems();
            if (owner == m_claims.end())
                problem(QStringLiteral("tree.lost: content %1 belongs to no element (page %2)").arg(mcid).arg(number));
            else if (!listed || owners.getArrayItem(mcid).getObjGen() != owner->second.element)
                problem(QStringLiteral("parenttree.content: content %1 leads to another element (page %2)").arg(mcid).arg(number));
            else if (tag != '/' + owner->second.type)
                problem(QStringLiteral("content.tag: the tag differs from the element (page %1)").arg(number));
        }
        checkAnnotations(dictionary, number);
    }
    if (painted != m_claims.size())
        problem(QStringLiteral("tree.ghost: the tree names content that no page has"));
}

void TreeChecks::checkAnnotations(QPDFObjectHandle page, int number)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (QPDFObjectHandle each : annotations.getArrayAsVector()) {
        ++m_report.links;
        const auto require = [&](bool holds, const char *rule) {
            if (!holds)
                problem(QStringLiteral("%1 (page %2)").arg(QLatin1String(rule)).arg(number));
        };
        QPDFObjectHandle key = each.getKey("/StructParent");
        QPDFObjectHandle owner = key.isInteger() ? inParentTree(key.getIntValueAsInt()) : QPDFObjectHandle::newNull();
        const auto referring = m_annotations.find(each.getObjGen());
        require(owner.isDictionary() && typeOf(owner) == "Link", "link.parent: an annotation that is in no Link element");
        require(referring != m_annotations.end() && referring->second == owner.getObjGen(),
                "link.element: no element refers to the annotation");
        require(each.getKey("/Contents").isString() && !each.getKey("/Contents").getUTF8Value().empty(),
                "link.contents: a link without description");
        require(each.getKey("/F").isInteger() && each.getKey("/F").getIntValueAsInt() == 4, "link.flags: not printed");
        const bool leads = each.hasKey("/A") ? each.getKey("/A").getKey("/URI").isString()
                                             : !destinationPage(m_pdf, each.getKey("/Dest")).isNull();
        require(leads, "link.dest: a link that leads nowhere");
    }
}

} // namespace piao::test
