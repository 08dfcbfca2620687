// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/web_context.h"

namespace piao::report {

/// A page of the document, whole; `page` as SiteMap counts. To be called in order: notes are numbered through.
QByteArray documentPage(WebContext &context, int page);

/// cerca.html: the search, which runs in the browser.
QByteArray searchPage(const WebContext &context);

/// dati/index.html: the open data. To be called after all pages of the document.
QByteArray dataPage(const WebContext &context);

} // namespace piao::report
