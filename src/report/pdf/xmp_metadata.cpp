// SPDX-License-Identifier: EUPL-1.2
#include "pdf/xmp_metadata.h"

#include "pdf/text_block.h"

namespace piao::report {
namespace {

QString escaped(const QString &text)
{
    return cleanText(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).toHtmlEscaped();
}

QString titles(const Document &document)
{
    const QString title = escaped(document.title);
    return QStringLiteral("   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li>"
                          "<rdf:li xml:lang=\"%2\">%1</rdf:li></rdf:Alt></dc:title>\n")
        .arg(title, escaped(document.language));
}

QString description(const Document &document)
{
    QString text = QStringLiteral("   <dc:format>application/pdf</dc:format>\n") + titles(document);
    text += QStringLiteral("   <dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n").arg(escaped(document.language));
    if (!document.author.isEmpty())
        text += QStringLiteral("   <dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n").arg(escaped(document.author));
    if (!document.subject.isEmpty())
        text += QStringLiteral("   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>\n")
                    .arg(escaped(document.subject));
    if (!document.creator.isEmpty())
        text += QStringLiteral("   <xmp:CreatorTool>%1</xmp:CreatorTool>\n").arg(escaped(document.creator));
    if (document.date.isValid()) {
        const QString date = document.date.toOffsetFromUtc(document.date.offsetFromUtc()).toString(Qt::ISODate);
        for (const char *name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
            text += QStringLiteral("   <%1>%2</%1>\n").arg(QLatin1String(name), date);
    }
    return text;
}

// PDF/A knows only its own list of properties: one more must be described in the packet itself (ISO 19005-2, 6.6.2.3.3).
constexpr const char *extensionSchema = R"(  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
)";

} // namespace

std::string xmpPacket(const Document &document)
{
    QString packet = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                    " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                    "  <rdf:Description rdf:about=\"\"\n"
                                    "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                                    "    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                                    "    xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
                                    "    xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                                    "   <pdfaid:part>%1</pdfaid:part>\n"
                                    "   <pdfaid:conformance>A</pdfaid:conformance>\n"
                                    "   <pdfuaid:part>1</pdfuaid:part>\n")
                         .arg(document.embedded.empty() ? 2 : 3); // only part 3 lets any kind of file travel inside
    packet += description(document);
    packet += QStringLiteral("  </rdf:Description>\n");
    packet += QLatin1String(extensionSchema);
    packet += QStringLiteral(" </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return packet.toStdString();
}

} // namespace piao::report
