// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_reader.h"

#include "document_text.h"
#include "piao/domain/record_description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

constexpr int deepest = 6;
constexpr int mostSections = 1000;

class TemplateReader
{
public:
    explicit TemplateReader(const QString &name) : m_name(name) {}

    Result<std::vector<TemplateSection>> read(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (document.isNull())
            return wrong(DocumentText::tr("at byte %1").arg(error.offset), error.errorString());
        const QJsonObject top = document.object();
        if (top.value(QLatin1String("format")).toString() != QLatin1String("piao-template") || top.value(QLatin1String("version")).toInt() != 1)
            return wrong(QStringLiteral("format"), DocumentText::tr("this is no template of version 1"));
        return readList(top.value(QLatin1String("sections")), QStringLiteral("sections"), 1);
    }

private:
    Error wrong(const QString &place, const QString &reason) const
    {
        return {ErrorCode::InvalidInput, DocumentText::tr("The template «%1» cannot be used: %2 (%3).").arg(m_name, reason, place),
                DocumentText::tr("Nothing was changed."), DocumentText::tr("Choose another template, or correct this one.")};
    }

    Result<std::vector<TemplateSection>> readList(const QJsonValue &value, const QString &place, int depth)
    {
        if (!value.isArray())
            return wrong(place, DocumentText::tr("a list of sections is missing"));
        if (depth > deepest)
            return wrong(place, DocumentText::tr("sections stand more than %1 levels deep").arg(deepest));
        std::vector<TemplateSection> sections;
        const QJsonArray list = value.toArray();
        for (int i = 0; i < list.size(); ++i) {
            Result<TemplateSection> section = readSection(list[i], QStringLiteral("%1[%2]").arg(place).arg(i), depth);
            if (!section)
                return section.error();
            sections.push_back(std::move(*section));
        }
        return sections;
    }

    Result<TemplateSection> readSection(const QJsonValue &value, const QString &place, int depth)
    {
        if (!value.isObject())
            return wrong(place, DocumentText::tr("a section is missing"));
        if (++m_count > mostSections)
            return wrong(place, DocumentText::tr("there are more than %1 sections").arg(mostSections));
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            if (!QStringList{"number", "title", "content", "orientation", "included", "repeat", "children"}.contains(key))
                return wrong(place, DocumentText::tr("«%1» is not known").arg(key));
        }
        TemplateSection section;
        section.number = object.value(QLatin1String("number")).toString();
        section.title = object.value(QLatin1String("title")).toString();
        section.content = object.value(QLatin1String("content")).toString(QStringLiteral("none"));
        section.orientation = object.value(QLatin1String("orientation")).toString();
        section.included = object.value(QLatin1String("included")).toBool(true);
        if (section.title.isEmpty() && section.content == QLatin1String("none"))
            return wrong(place, DocumentText::tr("a section has neither a title nor anything that stands in it"));
        if (!isToken("content", section.content))
            return wrong(place, DocumentText::tr("nothing called «%1» can stand in a section").arg(section.content));
        if (!section.orientation.isEmpty() && !isToken("orientation", section.orientation))
            return wrong(place, DocumentText::tr("pages cannot lie «%1»").arg(section.orientation));
        const QString repeat = object.value(QLatin1String("repeat")).toString();
        if (!setRepeat(section, repeat))
            return wrong(place, DocumentText::tr("a section cannot be repeated for each «%1»").arg(repeat));
        if (object.contains(QLatin1String("children"))) {
            Result<std::vector<TemplateSection>> children = readList(object.value(QLatin1String("children")), place + QLatin1String(".children"), depth + 1);
            if (!children)
                return children.error();
            section.children = std::move(*children);
        }
        return section;
    }

    static bool isToken(const char *field, const QString &token)
    {
        const auto choices = describe(Kind::Section).field(field).choices;
        return std::any_of(choices.begin(), choices.end(), [&](const Choice &choice) { return token == QLatin1String(choice.token); });
    }

    static bool setRepeat(TemplateSection &section, const QString &word)
    {
        if (word == QLatin1String("value"))
            section.repeat = TemplateSection::Repeat::PerValue;
        else if (word == QLatin1String("theme"))
            section.repeat = TemplateSection::Repeat::PerTheme;
        else
            return word.isEmpty();
        return true;
    }

    QString m_name;
    int m_count = 0;
};

} // namespace

Result<std::vector<TemplateSection>> readTemplate(const QByteArray &json, const QString &name)
{
    return TemplateReader(name).read(json);
}

} // namespace piao::document
