// SPDX-License-Identifier: EUPL-1.2
// The reader of structures must see each fault: a check that cannot fail proves nothing about the writer.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/qpdf.h"
#include "report/pdf/sample_document.h"
#include "report/pdf/structure_reader.h"

#include <catch2/catch.hpp>

#include <functional>
#include <numeric>

using namespace piao;

namespace {

using Edit = std::function<void(QPDF &)>;

struct Fault {
    const char *rule;
    const char *what;
    Edit edit;
};

QPDFObjectHandle treeRoot(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot");
}

/// The n-th element of that type, in the order of the tree.
QPDFObjectHandle element(QPDFObjectHandle from, const std::string &type, int &n)
{
    if (from.isDictionary() && from.getKey("/S").isNameAndEquals(type) && n-- == 0)
        return from;
    QPDFObjectHandle kids = from.isDictionary() ? from.getKey("/K") : QPDFObjectHandle::newNull();
    if (!kids.isArray())
        return QPDFObjectHandle::newNull();
    for (QPDFObjectHandle kid : kids.getArrayAsVector()) {
        QPDFObjectHandle found = element(kid, type, n);
        if (found.isDictionary())
            return found;
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle element(QPDF &pdf, const std::string &type, int n = 0)
{
    QPDFObjectHandle found = element(treeRoot(pdf), type, n);
    REQUIRE(found.isDictionary());
    return found;
}

QPDFObjectHandle page(QPDF &pdf, int index)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().at(std::size_t(index)).getObjectHandle();
}

std::string contentOf(QPDF &pdf, int index)
{
    const auto data = page(pdf, index).getKey("/Contents").getArrayItem(0).getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// Replaces the first occurrence in a page's content stream.
void replaceInPage(QPDF &pdf, int index, const std::string &from, const std::string &to)
{
    std::string content = contentOf(pdf, index);
    const std::size_t at = content.find(from);
    REQUIRE(at != std::string::npos);
    content.replace(at, from.size(), to);
    page(pdf, index).getKey("/Contents").getArrayItem(0).replaceStreamData(content, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QPDFObjectHandle anyFont(QPDF &pdf)
{
    QPDFObjectHandle fonts = page(pdf, 2).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

QPDFObjectHandle annotation(QPDF &pdf)
{
    return page(pdf, 1).getKey("/Annots").getArrayItem(0);
}

void replaceMetadata(QPDF &pdf, const std::string &from, const std::string &to)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    const auto data = metadata.getStreamData();
    std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    metadata.replaceStreamData(text.replace(at, from.size(), to), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void check(const Fault &fault, const QByteArray &good)
{
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), std::size_t(good.size()));
    fault.edit(pdf);
    const test::StructureReport report = test::readStructure(pdf);
    INFO(fault.what);
    INFO(report.problems.mid(0, 5).join(QLatin1Char('\n')).toStdString());
    REQUIRE(report.breaks(QLatin1String(fault.rule)));
}

const QByteArray &sample()
{
    static const QByteArray pdf = test::validPdfOf(test::sampleDocument());
    return pdf;
}

const std::vector<Fault> catalogFaults{
    {"catalog.lang", "no language", [](QPDF &p) { p.getRoot().removeKey("/Lang"); }},
    {"catalog.marked", "not marked", [](QPDF &p) { p.getRoot().removeKey("/MarkInfo"); }},
    {"catalog.title", "file name in the title bar", [](QPDF &p) { p.getRoot().removeKey("/ViewerPreferences"); }},
    {"catalog.tree", "no structure", [](QPDF &p) { p.getRoot().removeKey("/StructTreeRoot"); }},
    {"catalog.labels", "no page labels", [](QPDF &p) { p.getRoot().removeKey("/PageLabels"); }},
    {"catalog.action", "an action on opening", [](QPDF &p) { p.getRoot().replaceKey("/OpenAction", QPDFObjectHandle::parse("<</S/JavaScript>>")); }},
    {"trailer.id", "no identity", [](QPDF &p) { p.getTrailer().removeKey("/ID"); }},
    {"trailer.info", "a second set of metadata", [](QPDF &p) { p.getTrailer().replaceKey("/Info", QPDFObjectHandle::parse("<</Title(x)>>")); }},
    {"xmp", "no metadata", [](QPDF &p) { p.getRoot().removeKey("/Metadata"); }},
    {"xmp.pdfa", "level B", [](QPDF &p) { replaceMetadata(p, "<pdfaid:conformance>A", "<pdfaid:conformance>B"); }},
    {"xmp.pdfua", "no claim of PDF/UA", [](QPDF &p) { replaceMetadata(p, "<pdfuaid:part>1</pdfuaid:part>", ""); }},
    {"xmp.extension", "property not described", [](QPDF &p) { replaceMetadata(p, "<pdfaSchema:namespaceURI>http", "<pdfaSchema:namespaceURI>x"); }},
    {"xmp.xml", "malformed packet", [](QPDF &p) { replaceMetadata(p, "</rdf:RDF>", ""); }},
    {"intent", "no output intent", [](QPDF &p) { p.getRoot().removeKey("/OutputIntents"); }},
    {"intent", "wrong components", [](QPDF &p) {
         p.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile").getDict().replaceKey("/N", QPDFObjectHandle::newInteger(4));
     }},
    {"outline.dest", "a bookmark that leads nowhere", [](QPDF &p) { p.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Dest"); }},
    {"outline.last", "a cut chain of bookmarks", [](QPDF &p) { p.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Next"); }},
};

const std::vector<Fault> treeFaults{
    {"tree.parent", "wrong back link", [](QPDF &p) { element(p, "/TD").replaceKey("/P", treeRoot(p)); }},
    {"tree.type", "unknown type", [](QPDF &p) { element(p, "/P").replaceKey("/S", QPDFObjectHandle::newName("/Para")); }},
    {"tree.nesting", "a cell in no row", [](QPDF &p) { element(p, "/TR").replaceKey("/S", QPDFObjectHandle::newName("/Sect")); }},
    {"tree.content", "text in a row", [](QPDF &p) { element(p, "/TD").replaceKey("/S", QPDFObjectHandle::newName("/TR")); }},
    {"tree.document", "no document element", [](QPDF &p) { treeRoot(p).getKey("/K").getArrayItem(0).replaceKey("/S", QPDFObjectHandle::newName("/Sect")); }},
    {"tree.lost", "content without element", [](QPDF &p) { element(p, "/TD").removeKey("/K"); }},
    {"tree.ghost", "element without content", [](QPDF &p) { element(p, "/H2").replaceKey("/K", QPDFObjectHandle::parse("[0 999]")); }},
    {"tree.claim", "content of two elements", [](QPDF &p) { element(p, "/TD", 1).replaceKey("/K", element(p, "/TD", 0).getKey("/K")); }},
    {"th.scope", "header without scope", [](QPDF &p) { element(p, "/TH").removeKey("/A"); }},
    {"list.numbering", "list without numbering", [](QPDF &p) { element(p, "/L").removeKey("/A"); }},
    {"figure.alt", "figure without alternative", [](QPDF &p) { element(p, "/Figure").removeKey("/Alt"); }},
    {"figure.box", "figure without place", [](QPDF &p) { element(p, "/Figure").removeKey("/A"); }},
    {"note.id", "note without identifier", [](QPDF &p) { element(p, "/Note").removeKey("/ID"); }},
    {"note.twice", "two notes of one name", [](QPDF &p) { element(p, "/Note", 1).replaceKey("/ID", element(p, "/Note").getKey("/ID")); }},
    {"note.tree", "no tree of identifiers", [](QPDF &p) { treeRoot(p).removeKey("/IDTree"); }},
    {"note.tree", "an identifier that leads elsewhere", [](QPDF &p) { element(p, "/Note").replaceKey("/ID", QPDFObjectHandle::newString("other")); }},
    {"heading.order", "a level is skipped", [](QPDF &p) { element(p, "/H2").replaceKey("/S", QPDFObjectHandle::newName("/H4")); }},
    {"table.shape", "a cell is missing", [](QPDF &p) {
         QPDFObjectHandle cells = element(p, "/TR", 1).getKey("/K");
         cells.eraseItem(cells.getArrayNItems() - 1);
     }},
    {"table.shape", "a span is lost", [](QPDF &p) {
         for (int i = 0; i < 400; ++i) {
             QPDFObjectHandle cell = element(p, "/TH", i);
             if (cell.getKey("/A").getKey("/RowSpan").isInteger())
                 return cell.getKey("/A").removeKey("/RowSpan");
         }
         FAIL("no spanning cell in the sample");
     }},
    {"parenttree", "no parent tree", [](QPDF &p) { treeRoot(p).removeKey("/ParentTree"); }},
    {"parenttree.content", "wrong owner", [](QPDF &p) {
         QPDFObjectHandle leaf = treeRoot(p).getKey("/ParentTree").getKey("/Kids").getArrayItem(0).getKey("/Nums");
         QPDFObjectHandle owners = leaf.getArrayItem(1);
         owners.setArrayItem(0, owners.getArrayItem(1));
     }},
};

const std::vector<Fault> pageFaults{
    {"page.tabs", "no tab order", [](QPDF &p) { page(p, 2).removeKey("/Tabs"); }},
    {"page.parents", "page not in the parent tree", [](QPDF &p) { page(p, 2).removeKey("/StructParents"); }},
    {"content.untagged", "a rule outside an artifact", [](QPDF &p) { replaceInPage(p, 0, "/Artifact BMC", "0 0 5 5 re f /Artifact BMC"); }},
    {"content.untagged", "text outside marked content", [](QPDF &p) { replaceInPage(p, 2, "/H1<</MCID 0>>BDC", "/Span BMC"); }},
    {"content.nested", "an artifact within content", [](QPDF &p) { replaceInPage(p, 2, "BT\n", "/Artifact BMC EMC BT\n"); }},
    {"content.mcid", "an MCID twice", [](QPDF &p) { replaceInPage(p, 2, "<</MCID 1>>", "<</MCID 0>>"); }},
    {"content.tag", "tag and element differ", [](QPDF &p) { replaceInPage(p, 2, "/H1<</MCID 0>>", "/P<</MCID 0>>"); }},
    {"content.balance", "no end", [](QPDF &p) { replaceInPage(p, 2, "EMC\n", ""); }},
    {"content.font", "a font that is not there", [](QPDF &p) { replaceInPage(p, 2, "/F", "/NoF"); }},
    {"link.parent", "annotation not in the parent tree", [](QPDF &p) { annotation(p).removeKey("/StructParent"); }},
    {"link.element", "no element refers to the annotation", [](QPDF &p) {
         QPDFObjectHandle kids = element(p, "/Link").getKey("/K");
         kids.eraseItem(kids.getArrayNItems() - 1);
     }},
    {"link.contents", "no description", [](QPDF &p) { annotation(p).removeKey("/Contents"); }},
    {"link.flags", "not printed", [](QPDF &p) { annotation(p).removeKey("/F"); }},
    {"link.dest", "leads nowhere", [](QPDF &p) { annotation(p).replaceKey("/Dest", QPDFObjectHandle::newString("nowhere")); }},
};

QPDFObjectHandle embedded(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names").getArrayItem(1);
}

const std::vector<Fault> embeddedFaults{
    {"embedded.associated", "not associated", [](QPDF &p) { p.getRoot().removeKey("/AF"); }},
    {"embedded.relation", "no relationship", [](QPDF &p) { embedded(p).removeKey("/AFRelationship"); }},
    {"embedded.name", "no portable name", [](QPDF &p) { embedded(p).removeKey("/UF"); }},
    {"embedded.description", "no description", [](QPDF &p) { embedded(p).removeKey("/Desc"); }},
    {"embedded.content", "no content", [](QPDF &p) { embedded(p).removeKey("/EF"); }},
    {"embedded.type", "no media type", [](QPDF &p) { embedded(p).getKey("/EF").getKey("/F").getDict().removeKey("/Subtype"); }},
    {"embedded.date", "no date", [](QPDF &p) { embedded(p).getKey("/EF").getKey("/F").getDict().getKey("/Params").removeKey("/ModDate"); }},
    {"xmp.pdfa", "part 2 with files", [](QPDF &p) { replaceMetadata(p, "<pdfaid:part>3", "<pdfaid:part>2"); }},
};

const std::vector<Fault> fontFaults{
    {"font.embedded", "not embedded", [](QPDF &p) { anyFont(p).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile2"); }},
    {"font.prefix", "no subset prefix", [](QPDF &p) { anyFont(p).replaceKey("/BaseFont", QPDFObjectHandle::newName("/Lato-Regular")); }},
    {"font.unicode", "glyphs without text", [](QPDF &p) { anyFont(p).removeKey("/ToUnicode"); }},
    {"font.width", "glyphs without width", [](QPDF &p) { anyFont(p).getKey("/DescendantFonts").getArrayItem(0).replaceKey("/W", QPDFObjectHandle::newArray()); }},
    {"font.map", "no glyph map", [](QPDF &p) { anyFont(p).getKey("/DescendantFonts").getArrayItem(0).removeKey("/CIDToGIDMap"); }},
    {"font.notdef", "an empty glyph", [](QPDF &p) { replaceInPage(p, 2, "]TJ", std::string("(\0\0)]TJ", 7)); }},
};

} // namespace

TEST_CASE("the structure reader sees faults of the catalogue and the metadata", "[report][pdf][reader]")
{
    for (const Fault &fault : catalogFaults)
        check(fault, sample());
}

TEST_CASE("the structure reader sees faults of the structure tree", "[report][pdf][reader]")
{
    for (const Fault &fault : treeFaults)
        check(fault, sample());
}

TEST_CASE("the structure reader sees faults of pages, content and links", "[report][pdf][reader]")
{
    for (const Fault &fault : pageFaults)
        check(fault, sample());
}

TEST_CASE("the structure reader sees faults of fonts", "[report][pdf][reader]")
{
    for (const Fault &fault : fontFaults)
        check(fault, sample());
}

TEST_CASE("the structure reader sees faults of embedded files", "[report][pdf][reader]")
{
    report::Document document = test::sampleDocument();
    document.embedded = {{QStringLiteral("piao.json"), QStringLiteral("application/json"), QStringLiteral("I dati"), "{}"}};
    const QByteArray good = test::validPdfOf(document);
    for (const Fault &fault : embeddedFaults)
        check(fault, good);
}
