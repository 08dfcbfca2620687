// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include "web/page_address.h"
#include "web/site_map.h"
#include "web/web_words.h"

#include <QStringList>

namespace piao::report {

/// A file of open data.
struct DataFile {
    QString file;         ///< below the edition's folder: "dati/2-1-indicatori.csv"
    QString title;
    QString description;
    QString mediaType;
    QString pageFile;     ///< the page that shows the same; empty for the whole document
    QString pageLabel;
    QStringList columns;  ///< of a table
    int rows = 0;
    QByteArray bytes;

    bool isTable() const { return !pageFile.isEmpty(); }
    QString name() const { return file.section(QLatin1Char('/'), -1); }
};

/// The open data of the edition: the document's embedded files and each table that has rows.
class DataFiles
{
public:
    DataFiles(const Document &document, const WebWords &words);

    /// The file of a table that stands on a page; null for a table without rows.
    QString add(const Table &table, const SitePage &page);
    const std::vector<DataFile> &files() const { return m_files; }
    int tables() const;

private:
    const WebWords &m_words;
    UniqueNames m_names;
    std::vector<DataFile> m_files;
};

/// The files as a Frictionless Data Package (datapackage.json).
QByteArray dataPackage(const std::vector<DataFile> &files, const Document &document, const QString &licence);

} // namespace piao::report
