// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

namespace piao::test {

using namespace report;

std::vector<const PageElement *> ReadPage::all(const QString &tag) const
{
    std::vector<const PageElement *> found;
    for (const PageElement &element : elements) {
        if (element.tag == tag)
            found.push_back(&element);
    }
    return found;
}

const PageElement *ReadPage::first(const QString &tag) const
{
    const auto found = all(tag);
    return found.empty() ? nullptr : found.front();
}

const PageElement *ReadPage::byId(const QString &id) const
{
    for (const PageElement &element : elements) {
        if (element.attribute("id") == id)
            return &element;
    }
    return nullptr;
}

ReadPage readPage(const QByteArray &html)
{
    ReadPage page;
    QXmlStreamReader reader(html);
    std::vector<std::size_t> open;
    QStringList above;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            PageElement element{reader.name().toString(), {}, {}, above};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            open.push_back(page.elements.size());
            above.append(element.tag);
            page.elements.push_back(element);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            above.removeLast();
            break;
        case QXmlStreamReader::Characters:
            for (const std::size_t index : open)
                page.elements[index].text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        page.error = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return page;
}

std::map<QString, QByteArray> filesOf(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[file.fileName().mid(folder.size() + 1)] = file.readAll();
    }
    return files;
}

WrittenEdition::WrittenEdition(const Document &document, const WebOptions &options, const DocumentStyle &style)
{
    const auto written = WebEdition(style, options).writeFolder(document, folder());
    if (!written)
        FAIL(written.error().oneLine().toStdString());
    m_summary = *written;
    m_files = filesOf(folder());
}

QByteArray WrittenEdition::file(const QString &name) const
{
    INFO(name.toStdString());
    REQUIRE(m_files.count(name) == 1);
    return m_files.at(name);
}

ReadPage WrittenEdition::page(const QString &name) const
{
    const ReadPage read = readPage(file(name));
    CHECK(read.error == "");
    return read;
}

QStringList WrittenEdition::pages() const
{
    QStringList names;
    for (const auto &[name, bytes] : m_files) {
        if (name.endsWith(".html"))
            names.append(name);
    }
    return names;
}

} // namespace piao::test
