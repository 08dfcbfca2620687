// SPDX-License-Identifier: EUPL-1.2
#include "pdf/font_embedding.h"

#include "report_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <cmath>
#include <memory>

namespace piao::report {
namespace {

// A CMap may not map more than this many codes in one section.
constexpr int mappingsPerSection = 100;

struct DestroyBlob {
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
using Blob = std::unique_ptr<hb_blob_t, DestroyBlob>;

std::string_view bytesOf(const Blob &blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    return {data, length};
}

/// The font file with the drawn glyphs only. Glyph numbers stay, so that codes need no map.
Blob subset(const FontFace &face)
{
    const std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)> input(
        hb_subset_input_create_or_fail(), &hb_subset_input_destroy);
    if (!input)
        return nullptr;
    hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
    for (const auto &[glyph, text] : face.used())
        hb_set_add(glyphs, glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    // Shaping is done; a reader needs outlines and metrics only.
    hb_set_t *drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                               HB_TAG('k', 'e', 'r', 'n'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('D', 'S', 'I', 'G'),
                               HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('F', 'F', 'T', 'M')})
        hb_set_add(drop, tag);
    hb_face_t *made = hb_subset_or_fail(face.face(), input.get());
    if (made == nullptr)
        return nullptr;
    Blob blob(hb_face_reference_blob(made));
    hb_face_destroy(made);
    return blob;
}

/// Six letters that differ from subset to subset and are the same for the same glyphs.
QByteArray subsetPrefix(const FontFace &face)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const auto &[glyph, text] : face.used())
        hash.addData(QByteArray::number(glyph) + ' ');
    QByteArray prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + static_cast<unsigned char>(hash.result()[i]) % 26);
    return prefix;
}

std::string widths(const FontFace &face)
{
    PdfBuffer out;
    bool open = false;
    hb_codepoint_t expected = 0;
    for (const auto &[glyph, text] : face.used()) {
        if (!open || glyph != expected) {
            if (open)
                out.raw(']');
            out.raw(open ? " " : "").integer(glyph).raw('[');
            open = true;
        } else {
            out.raw(' ');
        }
        out.number(face.advance(glyph));
        expected = glyph + 1;
    }
    if (open)
        out.raw(']');
    return std::string(out.view());
}

void appendHex(PdfBuffer &out, hb_codepoint_t glyph)
{
    out.raw('<').raw(hexUtf16(QString(QChar(char16_t(glyph))))).raw('>');
}

std::string toUnicode(const FontFace &face)
{
    PdfBuffer out;
    out.raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    auto next = face.used().begin();
    auto left = int(face.used().size());
    while (left > 0) {
        const int count = std::min(left, mappingsPerSection);
        out.integer(count).raw(" beginbfchar\n");
        for (int i = 0; i < count; ++i, ++next) {
            appendHex(out, next->first);
            // A glyph that is only part of a cluster stands under ActualText; no code may be without a text.
            const QString text = next->second.isEmpty() ? QString(QChar(QChar::ReplacementCharacter)) : next->second;
            out.raw(" <").raw(hexUtf16(text)).raw(">\n");
        }
        out.raw("endbfchar\n");
        left -= count;
    }
    out.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return std::string(out.view());
}

ObjectId writeDescriptor(PdfFile &file, const FontFace &face, const std::string &name, ObjectId fontFile)
{
    const FontShape shape = face.shape();
    PdfBuffer out;
    out.raw("<</Type/FontDescriptor/FontName/").raw(name).raw("/Flags ").integer(shape.italicAngle != 0 ? 4 + 64 : 4);
    out.raw("/FontBBox[");
    for (const double edge : shape.box)
        out.number(std::round(edge)).raw(' ');
    out.raw("]/ItalicAngle ").number(shape.italicAngle).raw("/Ascent ").number(std::round(face.ascent()));
    out.raw("/Descent ").number(std::round(face.descent())).raw("/CapHeight ").number(std::round(face.capHeight()));
    out.raw("/StemV ").integer(shape.stem).raw("/FontFile2 ").reference(fontFile).raw(">>");
    return file.writeObject(out.view());
}

} // namespace

domain::Result<ObjectId> embedFont(PdfFile &file, const FontFace &face)
{
    const Blob blob = subset(face);
    if (!blob) {
        return domain::Error{domain::ErrorCode::Internal,
                             ReportText::tr("The font «%1» could not be embedded in the document.").arg(face.postScriptName()),
                             ReportText::tr("No file was written."), ReportText::tr("Choose another font for the document.")};
    }
    const std::string name = (subsetPrefix(face) + '+' + face.postScriptName().toLatin1()).toStdString();
    const ObjectId fontFile = file.reserve();
    const std::string_view bytes = bytesOf(blob);
    file.writeStream(fontFile, PdfBuffer().raw("/Length1 ").integer(qint64(bytes.size())).view(), bytes);
    const ObjectId mapping = file.reserve();
    file.writeStream(mapping, {}, toUnicode(face));
    const ObjectId descriptor = writeDescriptor(file, face, name, fontFile);

    PdfBuffer descendant;
    descendant.raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/").raw(name);
    descendant.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000");
    descendant.raw("/FontDescriptor ").reference(descriptor).raw("/W[").raw(widths(face)).raw("]>>");
    const ObjectId inner = file.writeObject(descendant.view());

    PdfBuffer font;
    font.raw("<</Type/Font/Subtype/Type0/BaseFont/").raw(name).raw("/Encoding/Identity-H/DescendantFonts[");
    font.reference(inner).raw("]/ToUnicode ").reference(mapping).raw(">>");
    return file.writeObject(font.view());
}

} // namespace piao::report
