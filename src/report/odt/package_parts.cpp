// SPDX-License-Identifier: EUPL-1.2
#include "odt/package_parts.h"

#include "odt/cell_styles.h"
#include "odt/contents_writer.h"
#include "odt/draft_mark.h"
#include "odt/illustration_writer.h"
#include "odt/named_styles.h"
#include "odt/page_styles.h"

#include <QDateTime>

namespace piao::report {
namespace {

const QString version = QStringLiteral("1.3");
const QString mediaType = QStringLiteral("application/vnd.oasis.opendocument.text");

void writeNotesConfiguration(OdfXml &xml)
{
    xml.empty("text:notes-configuration", {
        {"text:note-class", QStringLiteral("footnote")}, {"style:num-format", QStringLiteral("1")},
        {"style:num-suffix", QStringLiteral(" ")}, {"text:start-value", QStringLiteral("0")},
        {"text:footnotes-position", QStringLiteral("page")}, {"text:start-numbering-at", QStringLiteral("document")},
        {"text:citation-style-name", QStringLiteral("Footnote_20_Symbol")}, {"text:citation-body-style-name", QStringLiteral("Footnote_20_anchor")}});
}

void writeNoteSigns(OdfXml &xml)
{
    {
        const auto symbol = xml.element("style:style", {{"style:name", QStringLiteral("Footnote_20_Symbol")},
                                                        {"style:display-name", QStringLiteral("Footnote Symbol")}, {"style:family", QStringLiteral("text")}});
    }
    const auto anchor = xml.element("style:style", {{"style:name", QStringLiteral("Footnote_20_anchor")},
                                                    {"style:display-name", QStringLiteral("Footnote anchor")}, {"style:family", QStringLiteral("text")}});
    xml.empty("style:text-properties", {{"style:text-position", QStringLiteral("super 62%")}});
}

void writeUnless(OdfXml &xml, const char *name, const QString &text)
{
    if (!text.isEmpty())
        xml.textElement(name, text);
}

} // namespace

QByteArray stylesPart(const Document &document, const DocumentStyle &style)
{
    OdfXml xml;
    {
        const auto root = xml.root("office:document-styles", {{"office:version", version}});
        writeFonts(xml, style);
        {
            const auto styles = xml.element("office:styles");
            writeTextStyles(xml, style, OdfLanguage(document.language));
            writeNoteSigns(xml);
            writeListStyles(xml);
            writeNotesConfiguration(xml);
        }
        {
            const auto automatic = xml.element("office:automatic-styles");
            writeDraftMarkStyle(xml);
            writePageLayouts(xml, style, document);
        }
        writeMasterPages(xml, document);
    }
    return xml.bytes();
}

QByteArray metaPart(const Document &document)
{
    OdfXml xml;
    {
        const auto root = xml.root("office:document-meta", {{"office:version", version}});
        const auto meta = xml.element("office:meta");
        writeUnless(xml, "meta:generator", document.creator);
        writeUnless(xml, "dc:title", document.title);
        writeUnless(xml, "dc:subject", document.subject);
        writeUnless(xml, "meta:initial-creator", document.author);
        writeUnless(xml, "dc:creator", document.author);
        if (document.date.isValid()) {
            const QString date = document.date.toString(Qt::ISODate);
            xml.textElement("meta:creation-date", date);
            xml.textElement("dc:date", date);
        }
        writeUnless(xml, "dc:language", document.language);
    }
    return xml.bytes();
}

QByteArray manifestPart(const std::vector<PackageFile> &pictures)
{
    OdfXml xml;
    {
        const auto root = xml.root("manifest:manifest", {{"manifest:version", version}});
        const auto entry = [&xml](const QString &path, const QString &type, const QString &itsVersion = {}) {
            xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:version", itsVersion}, {"manifest:media-type", type}});
        };
        entry(QStringLiteral("/"), mediaType, version);
        for (const QString &part : {QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml")})
            entry(part, QStringLiteral("text/xml"));
        for (const PackageFile &picture : pictures)
            entry(picture.name, picture.mediaType);
    }
    return xml.bytes();
}

QByteArray contentPart(const DocumentStyle &style, const QByteArray &automaticStyles, const QByteArray &body)
{
    OdfXml xml;
    {
        const auto root = xml.root("office:document-content", {{"office:version", version}});
        writeFonts(xml, style);
        {
            const auto automatic = xml.element("office:automatic-styles");
            writeCellStyles(xml, style);
            writeFrameStyle(xml);
            writeContentsStyle(xml);
            xml.piece(automaticStyles);
        }
        xml.piece(body);
    }
    return xml.bytes();
}

} // namespace piao::report
