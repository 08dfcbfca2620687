// SPDX-License-Identifier: EUPL-1.2
#include "report/odt/xml_tree.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

namespace piao::test {

namespace {

void collect(const XmlNode &node, const QString &name, std::vector<const XmlNode *> &found)
{
    for (const auto &child : node.children) {
        if (child->name == name)
            found.push_back(child.get());
        collect(*child, name, found);
    }
}

bool isUnread(const QString &name)
{
    static const QStringList names{"svg:title", "svg:desc", "table:title", "text:note-citation", "text:bookmark-ref", "draw:image-map",
                                   "text:table-of-content-source"};
    return names.contains(name);
}

} // namespace

std::vector<const XmlNode *> XmlNode::all(const QString &which) const
{
    std::vector<const XmlNode *> found;
    collect(*this, which, found);
    return found;
}

const XmlNode &XmlNode::first(const QString &which) const
{
    const auto found = all(which);
    INFO("no " << which.toStdString() << " in " << name.toStdString());
    REQUIRE(!found.empty());
    return *found.front();
}

const XmlNode &XmlNode::with(const QString &which, const QString &attributeName, const QString &value) const
{
    for (const XmlNode *each : all(which)) {
        if (each->attribute(attributeName) == value)
            return *each;
    }
    FAIL("no " << which.toStdString() << " whose " << attributeName.toStdString() << " is " << value.toStdString());
    return *this;
}

QString XmlNode::readText() const
{
    if (isUnread(name))
        return {};
    if (name == "text:s")
        return QString(std::max(1, attribute("text:c").toInt()), QLatin1Char(' '));
    if (name == "text:tab")
        return QStringLiteral("\t");
    if (name == "text:line-break")
        return QStringLiteral("\n");
    QString all = text;
    for (const auto &child : children)
        all += child->readText();
    return name == "text:note" ? QLatin1Char('[') + all + QLatin1Char(']') : all;
}

std::unique_ptr<XmlNode> parseXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    auto document = std::make_unique<XmlNode>();
    std::vector<XmlNode *> open{document.get()};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            auto node = std::make_unique<XmlNode>();
            node->name = reader.qualifiedName().toString();
            for (const QXmlStreamAttribute &each : reader.attributes())
                node->attributes.insert(each.qualifiedName().toString(), each.value().toString());
            XmlNode *made = node.get();
            open.back()->children.push_back(std::move(node));
            open.push_back(made);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters: {
            auto node = std::make_unique<XmlNode>();
            node->text = reader.text().toString();
            open.back()->children.push_back(std::move(node));
            break;
        }
        default:
            break;
        }
    }
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    REQUIRE(!reader.hasError());
    return document;
}

} // namespace piao::test
