// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_writer.h"

#include "piao/domain/record_description.h"
#include "sections/look_format.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace piao::document {

using namespace domain;

namespace {

QByteArray scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Members and items each on a line of their own: QJsonDocument would sort the members by their names.
class Block
{
public:
    Block(char open, char close, int depth) : m_open(open), m_close(close), m_depth(depth) {}

    Block &add(const char *key, const QByteArray &value)
    {
        m_lines.append('"' + QByteArray(key) + "\": " + value);
        return *this;
    }
    Block &add(const QByteArray &item)
    {
        m_lines.append(item);
        return *this;
    }
    Block &text(const char *key, const QString &value) { return value.isEmpty() ? *this : add(key, scalar(value)); }

    QByteArray end() const
    {
        const QByteArray inner = '\n' + QByteArray((m_depth + 1) * 2, ' ');
        return m_lines.isEmpty() ? QByteArray(1, m_open) + m_close
                                 : m_open + inner + m_lines.join(',' + inner) + '\n' + QByteArray(m_depth * 2, ' ') + m_close;
    }

private:
    char m_open;
    char m_close;
    int m_depth;
    QByteArrayList m_lines;
};

QByteArray written(const std::vector<TemplateSection> &sections, int depth);

QByteArray written(const TemplateSection &section, int depth)
{
    Block block('{', '}', depth);
    if (section.repeat != TemplateSection::Repeat::Once)
        block.text("repeat", section.repeat == TemplateSection::Repeat::PerValue ? QStringLiteral("value") : QStringLiteral("theme"));
    block.text("number", section.number).text("title", section.title).text("heading", section.heading);
    if (section.content != QLatin1String("none"))
        block.text("content", section.content);
    block.text("orientation", section.orientation);
    if (!section.included)
        block.add("included", "false");
    if (!section.children.empty())
        block.add("children", written(section.children, depth + 1));
    return block.end();
}

QByteArray written(const std::vector<TemplateSection> &sections, int depth)
{
    Block block('[', ']', depth);
    for (const TemplateSection &section : sections)
        block.add(written(section, depth + 1));
    return block.end();
}

QByteArray written(const TemplateLook &look, int depth)
{
    Block block('{', '}', depth);
    for (const Field *field : templateLookFields()) {
        if (const QJsonValue value = lookValue(look.fields, *field); !value.isUndefined())
            block.add(field->column, scalar(value));
    }
    if (look.logo) {
        Block logo('{', '}', depth + 1);
        logo.text("file_name", look.logo->file.fileName).text("description", look.logo->description);
        logo.text("content", QString::fromLatin1(look.logo->file.content.toBase64()));
        block.add("logo", logo.end());
    }
    return block.end();
}

} // namespace

QByteArray writeTemplate(const SectionTemplate &sections)
{
    Block block('{', '}', 0);
    block.text("format", QStringLiteral("piao-template")).add("version", "1").text("source", sections.source());
    if (sections.look())
        block.add("layout", written(*sections.look(), 1));
    block.add("sections", written(sections.sections(), 1));
    return block.end() + '\n';
}

} // namespace piao::document
