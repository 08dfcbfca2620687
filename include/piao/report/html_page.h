// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

#include <QByteArray>
#include <QString>

namespace piao::report {

/// The whole document as one HTML file that can be sent by e-mail: style and pictures are within it, it has no scripts, and
/// its policy lets a browser load nothing else. Accessible as WCAG 2.1 AA asks; well-formed XML. A heading of level 1 that
/// comes first is the page's own, otherwise the document's title is; Contents become links. The same tree and style give the
/// same bytes.
QByteArray writeHtmlPage(const Document &document, const DocumentStyle &style = {});

/// The same into a file: writes aside and then renames. Errors: the file (ReadOnly, DiskFull).
domain::Result<qint64> writeHtmlPage(const Document &document, const DocumentStyle &style, const QString &path);

} // namespace piao::report
