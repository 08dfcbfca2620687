// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace piao::test {

/// An element of a part of an OpenDocument package, or (without a name) a piece of text in it.
struct XmlNode {
    QString name; ///< "text:p"
    QString text; ///< of a piece of text
    QHash<QString, QString> attributes;
    std::vector<std::unique_ptr<XmlNode>> children;

    QString attribute(const QString &which) const { return attributes.value(which); }
    /// All elements of that name below this one, in order.
    std::vector<const XmlNode *> all(const QString &which) const;
    /// The first of them; fails the test when there is none.
    const XmlNode &first(const QString &which) const;
    /// The only element of that name whose attribute has that value; fails the test when there is none.
    const XmlNode &with(const QString &which, const QString &attributeName, const QString &value) const;
    /// The text that a person reads in it: spaces, tabs and line ends are characters again, notes stand in brackets; without
    /// alternative texts and fields.
    QString readText() const;
};

/// Fails the test when it is no XML.
std::unique_ptr<XmlNode> parseXml(const QByteArray &xml);

} // namespace piao::test
