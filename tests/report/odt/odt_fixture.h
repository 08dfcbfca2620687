// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/odt_writer.h"
#include "report/odt/xml_tree.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace piao::test {

/// The document as ODT; fails the test when it cannot be written.
QByteArray odtOf(const report::Document &document, const report::DocumentStyle &style = {}, report::OdtSummary *summary = nullptr);

/// A part of a package, as an unzipper finds it.
struct PackagePart {
    QByteArray bytes;
    bool packed = false;
};
/// All parts; `order` becomes their names in the order of the archive.
QMap<QString, PackagePart> partsOf(const QByteArray &odt, QStringList *order = nullptr);

/// content.xml and styles.xml of the document.
std::unique_ptr<XmlNode> contentOf(const report::Document &document, const report::DocumentStyle &style = {});
std::unique_ptr<XmlNode> stylesOf(const report::Document &document, const report::DocumentStyle &style = {});

/// The text of each paragraph and heading of content.xml that has any, in reading order.
QStringList paragraphsOf(const XmlNode &content);
/// How a note is told where it is called: its text in brackets, or its number, as a plain text has it.
enum class NotesAs { Text, Number };
/// The same, as the tree says it.
QStringList paragraphsOf(const report::Document &document, NotesAs notes = NotesAs::Text);

} // namespace piao::test
