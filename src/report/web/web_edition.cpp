// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/web_edition.h"

#include "export_errors.h"
#include "report_text.h"
#include "web/catalogue.h"
#include "web/search_index.h"
#include "web/site_pages.h"
#include "web/site_style.h"
#include "web/web_folder.h"

#include <QFile>

namespace piao::report {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QLatin1String(":/piao/web/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One export: pages in the order of the document, then what is made of all of them.
class Export
{
public:
    Export(const Document &document, const DocumentStyle &style, const WebOptions &options, const QString &folder)
        : m_style(style), m_site(document), m_data(document, m_words), m_folder(folder),
          m_context{document, options, m_site, m_words, m_pictures, m_data}
    {
    }

    Result<WebSummary> run(const ExportProgressCallback &progress)
    {
        if (const auto begun = m_folder.begin(); !begun)
            return begun.error();
        if (const auto written = writePages(progress); !written)
            return written.error();
        if (const auto written = writeRest(); !written)
            return written.error();
        if (progress && !tell(progress, int(m_site.pages().size())))
            return exportCancelled();
        if (const auto published = m_folder.publish(); !published)
            return published.error();
        return WebSummary{int(m_site.pages().size()) + 2, m_data.tables(), m_folder.bytes(), m_pictures.unreadable()};
    }

private:
    bool tell(const ExportProgressCallback &progress, int pages) const
    {
        const auto total = qsizetype(m_context.document.blocks.size());
        const auto done = pages < int(m_site.pages().size()) ? qsizetype(m_site.page(pages).begin) : total;
        return progress({done, total, pages});
    }

    Result<void> writePages(const ExportProgressCallback &progress)
    {
        for (int page = 0; page < int(m_site.pages().size()); ++page) {
            if (progress && !tell(progress, page))
                return exportCancelled();
            if (const auto written = m_folder.write(m_site.page(page).file, documentPage(m_context, page)); !written)
                return written;
        }
        return {};
    }

    Result<void> writeRest()
    {
        std::vector<std::pair<QString, QByteArray>> files{
            {QStringLiteral("cerca.html"), searchPage(m_context)},
            {QStringLiteral("dati/index.html"), dataPage(m_context)},
            {QStringLiteral("dati/catalogo.ttl"), catalogue(m_context)},
            {QStringLiteral("dati/datapackage.json"), dataPackage(m_data.files(), m_context.document, m_context.options.licence)},
            {QStringLiteral("assets/stile.css"), siteStyle(m_style)},
            {QStringLiteral("assets/indice-ricerca.js"), searchIndex(m_context)},
        };
        for (const QString &name : {QStringLiteral("pagina.js"), QStringLiteral("ricerca.js"), QStringLiteral("icona.svg")})
            files.emplace_back(QLatin1String("assets/") + name, resource(name));
        for (const DataFile &each : m_data.files())
            files.emplace_back(each.file, each.bytes);
        for (const PictureFiles::Content &each : m_pictures.contents())
            files.emplace_back(each.file, each.bytes);
        for (const auto &[name, bytes] : files) {
            if (const auto written = m_folder.write(name, bytes); !written)
                return written;
        }
        return {};
    }

    const DocumentStyle &m_style;
    WebWords m_words;
    SiteMap m_site;
    PictureFiles m_pictures;
    DataFiles m_data;
    WebFolder m_folder;
    WebContext m_context;
};

} // namespace

WebEdition::WebEdition(DocumentStyle style, WebOptions options) : m_style(std::move(style)), m_options(std::move(options)) {}

Result<WebSummary> WebEdition::writeFolder(const Document &document, const QString &folder, const ExportProgressCallback &progress) const
{
    return Export(document, m_style, m_options, folder).run(progress);
}

} // namespace piao::report
