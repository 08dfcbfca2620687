// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/web_edition.h"

#include "web/data_files.h"
#include "web/picture_files.h"
#include "web/site_map.h"
#include "web/web_words.h"

namespace piao::report {

/// What all pages of one export share.
struct WebContext {
    const Document &document;
    const WebOptions &options;
    const SiteMap &site;
    const WebWords &words;
    PictureFiles &pictures;
    DataFiles &data;
    bool isOneFile = false; ///< nothing stands beside the page: no files of data, pictures within it
    int notes = 0; ///< numbered so far; pages are written in the order of the document

    /// Who publishes.
    QString body() const
    {
        if (!document.author.isEmpty() || !document.cover)
            return document.author.isEmpty() ? document.runningBody : document.author;
        return document.cover->body;
    }
    /// Short name of the document: "PIAO 2024-2026".
    QString shortTitle() const { return document.runningTitle.isEmpty() ? document.title : document.runningTitle; }
    /// The document's language as pages name it: "it".
    QString language() const { return document.language.section(QLatin1Char('-'), 0, 0); }
};

} // namespace piao::report
