// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/package_pictures.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

namespace piao::report {

/// styles.xml: the named styles and the kinds of page.
QByteArray stylesPart(const Document &document, const DocumentStyle &style);
/// meta.xml: what the document is called, who made it and when.
QByteArray metaPart(const Document &document);
/// META-INF/manifest.xml: what the package holds.
QByteArray manifestPart(const std::vector<PackageFile> &pictures);
/// content.xml of automatic styles and a body that were written before.
QByteArray contentPart(const DocumentStyle &style, const QByteArray &automaticStyles, const QByteArray &body);

} // namespace piao::report
