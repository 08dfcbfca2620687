// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odf_xml.h"
#include "piao/report/document_style.h"

namespace piao::report {

/// What the document's language is in the attributes of styles: "it", "IT".
struct OdfLanguage {
    explicit OdfLanguage(const QString &tag);

    QString language;
    QString script;
    QString country;
};

/// The defaults and all named styles of paragraphs and characters.
void writeTextStyles(OdfXml &xml, const DocumentStyle &style, const OdfLanguage &language);
/// The styles of lists, bulleted and numbered, of as many levels as word processors have.
void writeListStyles(OdfXml &xml);
/// The fonts that styles name.
void writeFonts(OdfXml &xml, const DocumentStyle &style);

} // namespace piao::report
