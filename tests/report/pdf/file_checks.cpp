// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/file_checks.h"

#include "report/pdf/qpdf.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

namespace piao::test {
namespace {

bool isTrue(QPDFObjectHandle object)
{
    return object.isBool() && object.getBoolValue();
}

std::string streamBytes(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// Codes of a ToUnicode map; true for those that map to something allowed.
std::map<int, bool> mappedCodes(const std::string &cmap)
{
    static const QRegularExpression line(QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]+)>"));
    std::map<int, bool> codes;
    auto matches = line.globalMatch(QString::fromStdString(cmap));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int first = match.captured(2).left(4).toInt(nullptr, 16);
        codes[match.captured(1).toInt(nullptr, 16)] = first != 0 && first != 0xFEFF && first != 0xFFFE;
    }
    codes.erase(0); // the code space range
    return codes;
}

std::set<int> codesWithWidth(QPDFObjectHandle widths)
{
    std::set<int> codes;
    const std::vector<QPDFObjectHandle> items = widths.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        for (int k = 0; k < QPDFObjectHandle(items[i + 1]).getArrayNItems(); ++k)
            codes.insert(QPDFObjectHandle(items[i]).getIntValueAsInt() + k);
    }
    return codes;
}

/// Specifications of the embedded files, as the tree of names lists them.
std::vector<QPDFObjectHandle> embeddedFiles(QPDF &pdf)
{
    QPDFObjectHandle names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary() || !names.hasKey("/EmbeddedFiles"))
        return {};
    std::vector<QPDFObjectHandle> files;
    for (const auto &[name, specification] : QPDFNameTreeObjectHelper(names.getKey("/EmbeddedFiles"), pdf))
        files.push_back(specification);
    return files;
}

} // namespace

void checkEmbedded(QPDF &pdf, QStringList &problems)
{
    QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
    for (QPDFObjectHandle file : embeddedFiles(pdf)) {
        const auto require = [&](bool holds, const char *problem) {
            if (!holds)
                problems.append(QLatin1String(problem));
        };
        bool listed = false;
        for (int i = 0; associated.isArray() && i < associated.getArrayNItems(); ++i)
            listed |= associated.getArrayItem(i).getObjGen() == file.getObjGen();
        require(listed, "embedded.associated: a file that nothing in the document is associated with");
        require(file.getKey("/AFRelationship").isNameAndEquals("/Source"), "embedded.relation: it does not say what the file is");
        require(file.getKey("/F").isString() && file.getKey("/UF").isString(), "embedded.name: a file without both names");
        require(file.getKey("/Desc").isString(), "embedded.description: a file without description");
        QPDFObjectHandle stream = file.getKey("/EF").isDictionary() ? file.getKey("/EF").getKey("/F") : QPDFObjectHandle::newNull();
        if (!stream.isStream()) {
            problems.append(QStringLiteral("embedded.content: a file without content"));
            continue;
        }
        QPDFObjectHandle head = stream.getDict();
        require(head.getKey("/Subtype").isName() && head.getKey("/Subtype").getName().find('/', 1) != std::string::npos,
                "embedded.type: a file without media type");
        require(head.getKey("/Params").isDictionary() && head.getKey("/Params").getKey("/ModDate").isString(),
                "embedded.date: a file that does not say when it was changed");
    }
}

void checkCatalog(QPDF &pdf, QStringList &problems)
{
    QPDFObjectHandle root = pdf.getRoot();
    const auto require = [&](bool holds, const char *problem) {
        if (!holds)
            problems.append(QLatin1String(problem));
    };
    require(root.getKey("/Lang").isString() && !root.getKey("/Lang").getUTF8Value().empty(), "catalog.lang: no language");
    require(root.getKey("/MarkInfo").isDictionary() && isTrue(root.getKey("/MarkInfo").getKey("/Marked")),
            "catalog.marked: not declared as tagged");
    require(root.getKey("/ViewerPreferences").isDictionary()
                && isTrue(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle")),
            "catalog.title: the title is not displayed");
    require(root.getKey("/StructTreeRoot").isDictionary(), "catalog.tree: no structure tree");
    require(root.getKey("/PageLabels").isDictionary(), "catalog.labels: no page labels");
    require(!root.hasKey("/AcroForm") && !root.hasKey("/OpenAction") && !root.hasKey("/AA"), "catalog.action: an action");
    QPDFObjectHandle trailer = pdf.getTrailer();
    require(trailer.getKey("/ID").isArray() && trailer.getKey("/ID").getArrayNItems() == 2, "trailer.id: no identity");
    require(!trailer.hasKey("/Encrypt"), "trailer.encrypt: encrypted");
    require(!trailer.hasKey("/Info"), "trailer.info: a second set of metadata");
}

void checkMetadata(QPDF &pdf, QStringList &problems)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        problems.append(QStringLiteral("xmp: no metadata"));
        return;
    }
    if (metadata.getDict().hasKey("/Filter"))
        problems.append(QStringLiteral("xmp.packed: metadata must be readable without a PDF reader"));
    const QString packet = QString::fromStdString(streamBytes(metadata));
    QXmlStreamReader xml(packet);
    std::map<QString, QString> texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && !xml.prefix().isEmpty()) {
            const QString name = xml.qualifiedName().toString();
            if (name == QLatin1String("pdfaid:part") || name == QLatin1String("pdfaid:conformance")
                || name == QLatin1String("pdfuaid:part") || name == QLatin1String("pdfaSchema:namespaceURI"))
                texts[name] = xml.readElementText();
            else if (name == QLatin1String("rdf:li"))
                texts[QStringLiteral("li ") + xml.attributes().value(QLatin1String("xml:lang")).toString()] = QStringLiteral("given");
        }
    }
    const auto require = [&](bool holds, const char *problem) {
        if (!holds)
            problems.append(QLatin1String(problem));
    };
    require(!xml.hasError(), "xmp.xml: malformed");
    const QString part = embeddedFiles(pdf).empty() ? QStringLiteral("2") : QStringLiteral("3");
    require(texts[QStringLiteral("pdfaid:part")] == part, "xmp.pdfa: no claim of PDF/A-2, or PDF/A-3 with embedded files");
    require(texts[QStringLiteral("pdfaid:conformance")] == QLatin1String("A"), "xmp.pdfa: no claim of level A");
    require(texts[QStringLiteral("pdfuaid:part")] == QLatin1String("1"), "xmp.pdfua: no claim of PDF/UA-1");
    require(texts[QStringLiteral("pdfaSchema:namespaceURI")] == QLatin1String("http://www.aiim.org/pdfua/ns/id/"),
            "xmp.extension: the PDF/UA property is not described");
    require(texts.contains(QStringLiteral("li x-default")), "xmp.title: no title");
}

void checkOutputIntent(QPDF &pdf, QStringList &problems)
{
    QPDFObjectHandle intents = pdf.getRoot().getKey("/OutputIntents");
    if (!intents.isArray() || intents.getArrayNItems() != 1) {
        problems.append(QStringLiteral("intent: no output intent"));
        return;
    }
    QPDFObjectHandle intent = intents.getArrayItem(0);
    QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
    const bool whole = intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") && intent.hasKey("/OutputConditionIdentifier")
        && profile.isStream() && profile.getDict().getKey("/N").isInteger()
        && profile.getDict().getKey("/N").getIntValueAsInt() == 3 && streamBytes(profile).substr(36, 4) == "acsp";
    if (!whole)
        problems.append(QStringLiteral("intent: incomplete"));
}

QPDFObjectHandle destinationPage(QPDF &pdf, QPDFObjectHandle destination)
{
    if (destination.isString()) {
        QPDFObjectHandle names = pdf.getRoot().getKey("/Names");
        if (!names.isDictionary() || !names.hasKey("/Dests"))
            return QPDFObjectHandle::newNull();
        QPDFNameTreeObjectHelper tree(names.getKey("/Dests"), pdf);
        QPDFObjectHandle found;
        if (!tree.findObject(destination.getUTF8Value(), found))
            return QPDFObjectHandle::newNull();
        destination = found;
    }
    if (!destination.isArray() || destination.getArrayNItems() < 2)
        return QPDFObjectHandle::newNull();
    QPDFObjectHandle page = destination.getArrayItem(0);
    return page.isDictionary() && page.getKey("/Type").isNameAndEquals("/Page") ? page : QPDFObjectHandle::newNull();
}

void checkOutline(QPDF &pdf, QStringList &problems)
{
    QPDFObjectHandle outlines = pdf.getRoot().getKey("/Outlines");
    if (!outlines.isDictionary())
        return;
    const auto walk = [&](auto &self, QPDFObjectHandle parent) -> void {
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
            if (item.getKey("/Parent").getObjGen() != parent.getObjGen())
                problems.append(QStringLiteral("outline.parent: wrong parent"));
            if (!previous.isNull() && item.getKey("/Prev").getObjGen() != previous.getObjGen())
                problems.append(QStringLiteral("outline.order: wrong neighbour"));
            if (destinationPage(pdf, item.getKey("/Dest")).isNull())
                problems.append(QStringLiteral("outline.dest: leads nowhere"));
            previous = item;
            if (item.hasKey("/First"))
                self(self, item);
        }
        if (parent.getKey("/Last").getObjGen() != previous.getObjGen())
            problems.append(QStringLiteral("outline.last: wrong end"));
    };
    walk(walk, outlines);
}

void checkFont(QPDFObjectHandle font, const std::set<int> &shown, QStringList &problems)
{
    static const QRegularExpression prefix(QStringLiteral("^/[A-Z]{6}\\+"));
    const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
    const auto require = [&](bool holds, const QString &problem) {
        if (!holds)
            problems.append(problem + QLatin1Char(' ') + name);
    };
    require(prefix.match(name).hasMatch(), QStringLiteral("font.prefix: not marked as a subset"));
    require(font.getKey("/Encoding").isNameAndEquals("/Identity-H"), QStringLiteral("font.encoding: not Identity-H"));
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    require(descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"), QStringLiteral("font.map: no glyph map"));
    require(descendant.getKey("/BaseFont").getName() == font.getKey("/BaseFont").getName(), QStringLiteral("font.name: two names"));
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    require(descriptor.getKey("/FontFile2").isStream(), QStringLiteral("font.embedded: not embedded"));
    if (!font.getKey("/ToUnicode").isStream()) {
        problems.append(QStringLiteral("font.unicode: no text for glyphs ") + name);
        return;
    }
    const std::map<int, bool> mapped = mappedCodes(streamBytes(font.getKey("/ToUnicode")));
    const std::set<int> widths = codesWithWidth(descendant.getKey("/W"));
    for (const int code : shown) {
        require(code != 0, QStringLiteral("font.notdef: an empty glyph is drawn"));
        const auto text = mapped.find(code);
        require(text != mapped.end() && text->second, QStringLiteral("font.unicode: no text for glyph %1").arg(code));
        require(widths.contains(code), QStringLiteral("font.width: no width for glyph %1").arg(code));
    }
}

} // namespace piao::test
