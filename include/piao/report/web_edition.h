// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/export_progress.h"
#include "piao/report/semantic_tree.h"

#include <QString>

#include <vector>

namespace piao::report {

/// What the web edition says of itself, beside the document.
struct WebOptions {
    /// Where the folder will be published ("https://www.provincia.example/piao/"). Empty: nothing in it names a place, and
    /// it can stand anywhere.
    QString baseAddress = {};
    QString licence = QStringLiteral("https://creativecommons.org/licenses/by/4.0/"); ///< of text and data; an address
    QString licenceName = QStringLiteral("Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)");
    QString contact = {};    ///< e-mail address for questions on the data; empty: none is printed
    QString holderCode = {}; ///< of the body in the index of public administrations (IPA); empty: made of its name
};

struct WebSummary {
    int pages = 0;                     ///< HTML pages, with entrance, search and data
    int tables = 0;                    ///< written as CSV
    qint64 bytes = 0;                  ///< of all files
    std::vector<QString> unreadable = {}; ///< alternative texts of pictures that could not be read and are printed as a note
};

/// Writes a semantic tree as a folder of static HTML that needs no server: it works from a disk, without network and without
/// scripts (but for the search). Accessible as WCAG 2.1 AA asks. The entrance is index.html; each heading with a
/// Heading::page has a page of its own at that address + ".html", which holds the blocks down to the next one. Beside them
/// are the open data (folder dati): a CSV file for each table, the embedded files and a DCAT-AP_IT description.
/// The same tree and options give the same bytes. Errors: the place (NotFound, ReadOnly, DiskFull), a folder with files that
/// are not ours (RuleBroken), Cancelled.
class WebEdition
{
public:
    explicit WebEdition(DocumentStyle style = {}, WebOptions options = {});

    /// Writes aside and then changes places: whatever happens, `folder` holds its old content or the whole new edition. A
    /// folder that is there is replaced only when it is empty or holds an edition and nothing else.
    domain::Result<WebSummary> writeFolder(const Document &document, const QString &folder,
                                           const ExportProgressCallback &progress = {}) const;

private:
    DocumentStyle m_style;
    WebOptions m_options;
};

} // namespace piao::report
