// SPDX-License-Identifier: EUPL-1.2
#include "web/data_files.h"

#include "web/csv_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace piao::report {
namespace {

constexpr qsizetype longestName = 90;

/// "piao-2024-2026.json" of any name: a slug, and the ending that it had.
QString fileName(const QString &wished)
{
    const QString ending = wished.contains(QLatin1Char('.')) ? wished.section(QLatin1Char('.'), -1) : QString();
    const QString stem = ending.isEmpty() ? wished : wished.chopped(ending.size() + 1);
    return ending.isEmpty() ? slug(stem) : slug(stem) + QLatin1Char('.') + slug(ending, 10);
}

} // namespace

DataFiles::DataFiles(const Document &document, const WebWords &words) : m_words(words)
{
    for (const char *const own : {"index.html", "catalogo.ttl", "datapackage.json"})
        m_names.reserve(QLatin1String(own));
    for (const EmbeddedFile &each : document.embedded) {
        DataFile file;
        file.file = QLatin1String("dati/") + m_names.take(fileName(each.name));
        file.title = each.description.isEmpty() ? each.name : each.description;
        file.description = file.title;
        file.mediaType = each.mediaType;
        file.bytes = each.bytes;
        m_files.push_back(std::move(file));
    }
}

QString DataFiles::add(const Table &table, const SitePage &page)
{
    if (table.rows.empty())
        return {};
    CsvTable csv = csvOf(table, m_words);
    if (csv.rows == 0)
        return {};
    DataFile file;
    const QString title = table.caption.simplified().remove(QChar(QChar::SoftHyphen));
    const QString where = page.level == 0 ? QString() : page.file.chopped(5) + QLatin1Char(' ');
    file.title = title.isEmpty() ? page.label() : title;
    // The ending belongs to the name that must be unique.
    QString name = slug(QString(where + title), longestName);
    UniqueNames &names = m_names;
    name = names.take(name);
    file.file = QLatin1String("dati/") + name + QLatin1String(".csv");
    file.description = file.title + QLatin1String(" – ") + page.label();
    file.mediaType = QStringLiteral("text/csv");
    file.pageFile = page.file;
    file.pageLabel = page.label();
    file.columns = csv.names;
    file.rows = csv.rows;
    file.bytes = std::move(csv.bytes);
    m_files.push_back(std::move(file));
    return m_files.back().file;
}

int DataFiles::tables() const
{
    return int(std::count_if(m_files.begin(), m_files.end(), [](const DataFile &file) { return file.isTable(); }));
}

QByteArray dataPackage(const std::vector<DataFile> &files, const Document &document, const QString &licence)
{
    QJsonArray resources;
    for (const DataFile &file : files) {
        QJsonObject resource{{QStringLiteral("name"), slug(file.name(), 120)},
                             {QStringLiteral("path"), file.name()},
                             {QStringLiteral("title"), file.title},
                             {QStringLiteral("mediatype"), file.mediaType},
                             {QStringLiteral("bytes"), qint64(file.bytes.size())}};
        if (file.isTable()) {
            QJsonArray fields;
            for (const QString &name : file.columns)
                fields.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("type"), QStringLiteral("string")}});
            resource.insert(QStringLiteral("profile"), QStringLiteral("tabular-data-resource"));
            resource.insert(QStringLiteral("encoding"), QStringLiteral("utf-8"));
            resource.insert(QStringLiteral("schema"), QJsonObject{{QStringLiteral("fields"), fields}});
        }
        resources.append(resource);
    }
    QJsonObject package{{QStringLiteral("name"), slug(document.title)},
                        {QStringLiteral("title"), document.title},
                        {QStringLiteral("licenses"), QJsonArray{QJsonObject{{QStringLiteral("path"), licence}}}},
                        {QStringLiteral("resources"), resources}};
    if (document.date.isValid())
        package.insert(QStringLiteral("created"), document.date.toString(Qt::ISODate));
    return QJsonDocument(package).toJson(QJsonDocument::Indented);
}

} // namespace piao::report
