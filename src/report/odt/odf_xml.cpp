// SPDX-License-Identifier: EUPL-1.2
#include "odt/odf_xml.h"

#include "pdf/text_block.h"

#include <array>
#include <cmath>
#include <utility>

namespace piao::report {
namespace {

struct Namespace {
    const char *prefix;
    const char *address;
};

constexpr std::array<Namespace, 14> namespaces{{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"},
    {"xmlns:ooo", "http://openoffice.org/2004/office"},
}};

QString nameOf(const char *name)
{
    return QString::fromLatin1(name);
}

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ');
}

} // namespace

OdfXml::Element OdfXml::root(const char *name, OdfAttributes attributes)
{
    m_writer.writeStartDocument();
    m_writer.writeStartElement(nameOf(name));
    for (const Namespace &each : namespaces)
        attribute(each.prefix, nameOf(each.address));
    for (const OdfAttribute &each : attributes)
        attribute(each.name, each.value);
    return Element(*this);
}

void OdfXml::start(const char *name, OdfAttributes attributes)
{
    m_writer.writeStartElement(nameOf(name));
    for (const OdfAttribute &each : attributes) {
        if (!each.value.isNull())
            attribute(each.name, each.value);
    }
}

OdfXml::Element OdfXml::element(const char *name, OdfAttributes attributes)
{
    start(name, attributes);
    return Element(*this);
}

void OdfXml::empty(const char *name, OdfAttributes attributes)
{
    start(name, attributes);
    end();
}

void OdfXml::textElement(const char *name, const QString &text, OdfAttributes attributes)
{
    start(name, attributes);
    plainText(text);
    end();
}

void OdfXml::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(nameOf(name), cleanText(value));
}

void OdfXml::plainText(const QString &text)
{
    m_writer.writeCharacters(cleanText(text));
}

void OdfXml::piece(const QByteArray &xml)
{
    m_writer.writeCharacters(QString()); // closes the start tag
    m_writer.device()->write(xml);
}

void OdfXml::runningText(const QString &text)
{
    const QString clean = cleanText(text);
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            m_writer.writeCharacters(clean.mid(from, to - from));
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            flush(i);
            empty(c == QLatin1Char('\n') ? "text:line-break" : "text:tab");
            from = i + 1;
        } else if (isSpace(c)) {
            qsizetype end = i + 1;
            while (end < clean.size() && isSpace(clean[end]))
                ++end;
            const bool between = i > 0 && end < clean.size() && !clean[i - 1].isSpace() && !clean[end].isSpace();
            if (end - i == 1 && between)
                continue;
            flush(i);
            empty("text:s", {{"text:c", end - i > 1 ? QString::number(end - i) : QString()}});
            from = end;
            i = end - 1;
        }
    }
    flush(clean.size());
}

QString points(double length)
{
    const double rounded = std::isfinite(length) ? std::round(length * 100) / 100 : 0;
    return QString::number(rounded, 'g', 8) + QStringLiteral("pt");
}

QString hexColor(Color color)
{
    return QStringLiteral("#%1").arg(quint32(color.red) << 16 | quint32(color.green) << 8 | color.blue, 6, 16, QLatin1Char('0'));
}

} // namespace piao::report
