// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/pdf_writer.h"

#include "export_errors.h"
#include "pdf/color_profile.h"
#include "pdf/document_composer.h"
#include "pdf/embedded_files.h"
#include "pdf/font_embedding.h"
#include "pdf/xmp_metadata.h"
#include "report_text.h"
#include "whole_file.h"

#include <QCoreApplication>

namespace piao::report {
namespace {

using domain::ErrorCode;
using domain::Result;

/// "[0 <</P(Copertina)>> 1 <</S/D/St 2>>]": labels agree with "page x of y", which counts the cover.
std::string pageLabels(const Document &document)
{
    PdfBuffer labels;
    labels.raw("<</Nums[");
    if (document.cover) {
        labels.raw("0<</P").text(document.wording.cover).raw(">>1<</S/D/St 2>>");
    } else {
        labels.raw("0<</S/D>>");
    }
    labels.raw("]>>");
    return std::string(labels.view());
}

std::string nameTrees(ObjectId destinations, ObjectId embedded)
{
    if (destinations == 0 && embedded == 0)
        return {};
    PdfBuffer names;
    names.raw("/Names<<");
    if (destinations != 0)
        names.raw("/Dests ").reference(destinations);
    if (embedded != 0)
        names.raw("/EmbeddedFiles ").reference(embedded);
    names.raw(">>");
    return std::string(names.view());
}

/// The parts of the file that are no pages.
class FileFrame
{
public:
    FileFrame(PdfFile &file, const Document &document) : m_file(file), m_document(document) {}

    Result<void> writeResources(ObjectId id, const WordShaper &shaper, const std::set<int> &fontsSet, const PictureStore &pictures)
    {
        PdfBuffer resources;
        resources.raw("<</Font<<");
        for (const int number : fontsSet) {
            const auto font = embedFont(m_file, *shaper.fonts()[std::size_t(number)]);
            if (!font)
                return font.error();
            resources.raw("/F").integer(number).raw(' ').reference(*font);
        }
        resources.raw(">>").raw(pictures.resources()).raw("/ProcSet[/PDF/Text/ImageB/ImageC]>>");
        m_file.writeObject(id, resources.view());
        return {};
    }

    ObjectId writeCatalog(PageSequence &pages, const StructureTree &tree, const Outline &outline, Destinations &destinations,
                          const QByteArray &profile)
    {
        PdfBuffer catalog;
        catalog.raw("<</Type/Catalog/Version/1.7/Pages ").reference(pages.finish()).raw("/Lang").text(m_document.language);
        catalog.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ");
        catalog.reference(tree.rootId()).raw("/Metadata ").reference(writeMetadata());
        catalog.raw("/OutputIntents[").reference(writeOutputIntent(profile)).raw("]/PageLabels").raw(pageLabels(m_document));
        if (const ObjectId root = outline.write(m_file); root != 0)
            catalog.raw("/PageMode/UseOutlines/Outlines ").reference(root);
        const EmbeddedFiles embedded = EmbeddedFiles::write(m_file, m_document);
        const PageRecord &first = pages.records().front();
        const double top = pageGeometry(pages.style(), first.orientation).height;
        const ObjectId names = destinations.write(m_file, {first.id, 0, top});
        catalog.raw(embedded.associated).raw(nameTrees(names, embedded.names)).raw(">>");
        return m_file.writeObject(catalog.view());
    }

private:
    ObjectId writeOutputIntent(const QByteArray &profile)
    {
        const ObjectId stream = m_file.reserve();
        m_file.writeStream(stream, "/N 3", {profile.constData(), std::size_t(profile.size())});
        PdfBuffer intent;
        intent.raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)");
        intent.raw("/RegistryName(http://www.color.org)/DestOutputProfile ").reference(stream).raw(">>");
        return m_file.writeObject(intent.view());
    }

    ObjectId writeMetadata()
    {
        const ObjectId id = m_file.reserve();
        m_file.writeStream(id, "/Type/Metadata/Subtype/XML", xmpPacket(m_document), PdfFile::Packing::Plain);
        return id;
    }

    PdfFile &m_file;
    const Document &m_document;
};

} // namespace

PdfWriter::PdfWriter(DocumentStyle style) : m_style(std::move(style)) {}

Result<PdfSummary> PdfWriter::write(const Document &document, QIODevice &device, const ExportProgressCallback &progress) const
{
    const auto profile = readColorProfile(m_style.colorProfile);
    if (!profile)
        return profile.error();
    auto shaper = WordShaper::open(m_style);
    if (!shaper)
        return shaper.error();

    const Hyphenator hyphenator(m_style.hyphenationDictionary, document.language);
    PdfFile file(device);
    StructureTree tree(file);
    PageSequence pages(file, tree, m_style);
    const NoteNumbers numbers(document);
    TextSetter setter(**shaper, &numbers);
    LineBreaker breaker(**shaper, hyphenator);
    Destinations destinations(document);
    TextPainter painter(pages, **shaper, destinations, document.wording);
    Footnotes notes(pages, setter, breaker, painter, destinations, document.wording);
    PictureStore pictures(file);
    std::vector<PlacedOrigin> places;
    LayoutContext context{document, m_style, pages, tree, setter, breaker, painter, destinations, notes, pictures, places};
    Outline outline;
    if (!DocumentComposer(context, outline, progress).compose())
        return exportCancelled();

    FileFrame frame(file, document);
    if (const auto written = frame.writeResources(pages.resources(), **shaper, pages.canvas().fontsSet(), pictures); !written)
        return written.error();
    tree.finish();
    const ObjectId catalog = frame.writeCatalog(pages, tree, outline, destinations, *profile);
    file.finish(catalog);
    if (file.failed())
        return exportNotWritten(ReportText::tr("the chosen place"), device.errorString(), ErrorCode::DiskFull);
    return PdfSummary{pages.count(), file.size(), (*shaper)->missingCharacters(), pictures.unreadable(), std::move(places),
                      (*shaper)->missingFamily()};
}

Result<PdfSummary> PdfWriter::writeFile(const Document &document, const QString &path, const ExportProgressCallback &progress) const
{
    return writeWhole(path, [&](QIODevice &file) { return write(document, file, progress); });
}

} // namespace piao::report
