// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace piao::report {

/// An attribute of an element; one whose value is a null QString is left out.
struct OdfAttribute {
    const char *name;
    QString value;
};
using OdfAttributes = std::initializer_list<OdfAttribute>;

/// Writes the XML of one part of an OpenDocument package, or a piece of it that stands below the root.
class OdfXml
{
public:
    OdfXml() : m_writer(&m_bytes) {}
    OdfXml(const OdfXml &) = delete;
    OdfXml &operator=(const OdfXml &) = delete;

    /// Ends its element when it goes out of scope.
    class [[nodiscard]] Element
    {
    public:
        explicit Element(OdfXml &xml) : m_xml(&xml) {}
        Element(Element &&other) noexcept : m_xml(std::exchange(other.m_xml, nullptr)) {}
        Element &operator=(Element &&) = delete;
        ~Element()
        {
            if (m_xml != nullptr)
                m_xml->end();
        }

    private:
        OdfXml *m_xml;
    };

    /// The XML declaration and the root, with all names that OpenDocument parts use.
    Element root(const char *name, OdfAttributes attributes = {});
    Element element(const char *name, OdfAttributes attributes = {});
    /// An element without content.
    void empty(const char *name, OdfAttributes attributes = {});
    /// An element with nothing but text in it, as it is.
    void textElement(const char *name, const QString &text, OdfAttributes attributes = {});
    void attribute(const char *name, const QString &value);

    /// Running text: spaces that readers would join, tabs and line feeds become elements; what XML forbids is taken out.
    void runningText(const QString &text);
    /// Any text outside of a paragraph.
    void plainText(const QString &text);
    /// A piece that another writer made.
    void piece(const QByteArray &xml);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void start(const char *name, OdfAttributes attributes);
    void end() { m_writer.writeEndElement(); }

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// "12.5pt"
QString points(double length);
/// "#0066cc"
QString hexColor(Color color);

} // namespace piao::report
