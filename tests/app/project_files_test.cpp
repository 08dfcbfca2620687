// SPDX-License-Identifier: EUPL-1.2
// The files around the code repeat facts of the code: versions, ids, commands. Here they are compared.
#include "piao/store/plan_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

const QDir project(PIAO_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(project.filePath(path));
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The first group of each place in `text` that `pattern` matches.
QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

std::string joined(const QStringList &texts)
{
    return texts.join('\n').toStdString();
}

} // namespace

TEST_CASE("publiccode.yml names the version that is built", "[project]")
{
    CHECK(joined(captures(textOf("publiccode.yml"), "^softwareVersion: \"(.*)\"$")) == PIAO_VERSION);
}

TEST_CASE("the desktop recognises a plan file by the id that the store writes", "[project]")
{
    const QString id = "0x" + QString::number(piao::store::applicationId, 16).toUpper();
    CHECK(joined(captures(textOf("resources/desktop/piao-mime.xml"), "offset=\"68\" value=\"(.*)\"")) == id.toStdString());
}

TEST_CASE("the desktop entry and the AppStream data speak of the same program and file type", "[project]")
{
    const QString entry = textOf("resources/desktop/piao.desktop");
    const QString stream = textOf("resources/desktop/piao.metainfo.xml");
    const QString type = captures(textOf("resources/desktop/piao-mime.xml"), "<mime-type type=\"(.*)\"").value(0);
    CHECK(captures(entry, "^MimeType=(.*);$") == QStringList(type));
    CHECK(captures(stream, "<mediatype>(.*)</mediatype>") == QStringList(type));
    CHECK(captures(stream, "<launchable type=\"desktop-id\">(.*)</launchable>") == QStringList("piao.desktop"));

    QXmlStreamReader reader(stream);
    while (!reader.atEnd())
        reader.readNext();
    CHECK_FALSE(reader.hasError());
}

TEST_CASE("every command that the documents name is there and can be run", "[project]")
{
    QStringList missing;
    for (const QString document : {"README.md", "CONTRIBUTING.md", "docs/limitations.md"}) {
        for (const QString &command : captures(textOf(document), "\\b(scripts/[a-z0-9]+)\\b(?!\\.)")) {
            if (!QFileInfo(project.filePath(command)).isExecutable())
                missing.append(document + ": " + command);
        }
    }
    CHECK(joined(missing) == "");
}

TEST_CASE("every link between the documents leads somewhere", "[project]")
{
    QStringList broken;
    QStringList documents = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"};
    for (const QString folder : {"docs", "docs/adr", "docs/checks", "docs/format"}) {
        for (const QString &name : QDir(project.filePath(folder)).entryList({"*.md"}, QDir::Files))
            documents.append(folder + '/' + name);
    }
    for (const QString &document : documents) {
        const QDir folder = QFileInfo(project.filePath(document)).dir();
        for (const QString &link : captures(textOf(document), "\\]\\(([^)#:]+)(?:#[^)]*)?\\)")) {
            if (!folder.exists(link))
                broken.append(document + ": " + link);
        }
    }
    CHECK(joined(broken) == "");
}

TEST_CASE("every package that is installed has a reason", "[project]")
{
    QStringList bare;
    for (const QString &line : textOf("scripts/packages.txt").split('\n')) {
        const bool package = !line.isEmpty() && !line.startsWith('#') && !line.startsWith('[');
        if (package && captures(line, "^[a-z0-9.+-]+ +# (.+)$").isEmpty())
            bare.append(line);
    }
    CHECK(joined(bare) == "");
}
