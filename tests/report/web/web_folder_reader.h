// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/web_edition.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <map>

namespace piao::test {

/// An element of a page, as an XML reader sees it.
struct PageElement {
    QString tag;
    QHash<QString, QString> attributes;
    QString text;      ///< of it and all below
    QStringList above; ///< tags from the root down, without its own
    QString attribute(const QString &name) const { return attributes.value(name); }
};

/// A page read back. Not well formed, it has an error and no more elements.
struct ReadPage {
    QString error;
    std::vector<PageElement> elements; ///< in the order in which they begin
    std::vector<const PageElement *> all(const QString &tag) const;
    const PageElement *first(const QString &tag) const;
    /// The element with this id.
    const PageElement *byId(const QString &id) const;
};

ReadPage readPage(const QByteArray &html);

/// An edition written for a test, with all its files.
class WrittenEdition
{
public:
    explicit WrittenEdition(const report::Document &document, const report::WebOptions &options = {}, const report::DocumentStyle &style = {});

    const report::WebSummary &summary() const { return m_summary; }
    QString folder() const { return m_folder.path() + QStringLiteral("/piao"); }
    const std::map<QString, QByteArray> &files() const { return m_files; }
    QByteArray file(const QString &name) const;
    ReadPage page(const QString &name) const;
    QStringList pages() const;

private:
    QTemporaryDir m_folder;
    report::WebSummary m_summary;
    std::map<QString, QByteArray> m_files; ///< by path below the folder
};

/// All files of a folder, by path.
std::map<QString, QByteArray> filesOf(const QString &folder);

/// Everything that is wrong with the pages of an edition, as "file: what": form, headings, ids, links, tables, pictures, frame.
QStringList problemsOf(const std::map<QString, QByteArray> &files);
inline QStringList problemsOf(const WrittenEdition &edition) { return problemsOf(edition.files()); }

} // namespace piao::test
