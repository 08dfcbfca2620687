// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_reader.h"

#include "document_text.h"
#include "piao/domain/record_description.h"
#include "sections/look_format.h"
#include "sections/template_refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

bool isToken(const char *field, const QString &token)
{
    const auto choices = describe(Kind::Section).field(field).choices;
    return std::any_of(choices.begin(), choices.end(), [&](const Choice &choice) { return token == QLatin1String(choice.token); });
}

class TemplateReader
{
public:
    explicit TemplateReader(const QString &name) : m_refusal(name) {}

    Result<TemplateContents> read(const QByteArray &json)
    {
        TemplateContents contents;
        const QJsonObject top = readTop(json);
        if (!m_refusal.error()) {
            contents.source = text(top, "source", QStringLiteral("source"));
            contents.sections = readList(top.value(QLatin1String("sections")), QStringLiteral("sections"), 1, false);
            if (top.contains(QLatin1String("layout")))
                contents.look = readLook(top.value(QLatin1String("layout")), m_refusal);
        }
        if (m_refusal.error())
            return *m_refusal.error();
        return contents;
    }

private:
    QJsonObject readTop(const QByteArray &json)
    {
        if (json.size() > mostTemplateBytes) {
            m_refusal.add(DocumentText::tr("%1 bytes").arg(json.size()), DocumentText::tr("a template has at most %1 bytes").arg(mostTemplateBytes));
            return {};
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (document.isNull()) {
            m_refusal.add(DocumentText::tr("at byte %1").arg(error.offset), error.errorString());
            return {};
        }
        const QJsonObject top = document.object();
        if (top.value(QLatin1String("format")).toString() != QLatin1String("piao-template") || top.value(QLatin1String("version")).toDouble() != 1)
            m_refusal.add(QStringLiteral("format"), DocumentText::tr("this is no template of version 1"));
        checkKeys(top, {"$schema", "format", "version", "source", "layout", "sections"}, QStringLiteral("format"));
        return top;
    }

    void checkKeys(const QJsonObject &object, const QStringList &known, const QString &place)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                m_refusal.add(place, DocumentText::tr("«%1» is not known").arg(key));
        }
    }

    QString text(const QJsonObject &object, const char *key, const QString &place)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            m_refusal.add(place, DocumentText::tr("«%1» is no text").arg(QLatin1String(key)));
        const QString text = value.toString();
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            m_refusal.add(place, DocumentText::tr("«%1» holds a character that cannot be printed").arg(QLatin1String(key)));
        return text;
    }

    std::vector<TemplateSection> readList(const QJsonValue &value, const QString &place, int depth, bool repeated)
    {
        if (!value.isArray())
            m_refusal.add(place, DocumentText::tr("a list of sections is missing"));
        if (depth > deepestTemplate)
            m_refusal.add(place, DocumentText::tr("sections stand more than %1 levels deep").arg(deepestTemplate));
        std::vector<TemplateSection> sections;
        const QJsonArray list = value.toArray();
        for (int i = 0; i < list.size() && !m_refusal.error(); ++i)
            sections.push_back(readSection(list[i], QStringLiteral("%1[%2]").arg(place).arg(i), depth, repeated));
        return sections;
    }

    TemplateSection readSection(const QJsonValue &value, const QString &place, int depth, bool repeated)
    {
        if (!value.isObject())
            m_refusal.add(place, DocumentText::tr("a section is missing"));
        if (++m_count > mostTemplateSections)
            m_refusal.add(place, DocumentText::tr("there are more than %1 sections").arg(mostTemplateSections));
        const QJsonObject object = value.toObject();
        checkKeys(object, {"number", "title", "heading", "content", "orientation", "included", "repeat", "children"}, place);
        TemplateSection section;
        section.number = text(object, "number", place);
        section.title = text(object, "title", place);
        section.heading = text(object, "heading", place);
        section.orientation = text(object, "orientation", place);
        section.content = object.contains(QLatin1String("content")) ? text(object, "content", place) : QStringLiteral("none");
        const QJsonValue included = object.value(QLatin1String("included"));
        if (!included.isUndefined() && !included.isBool())
            m_refusal.add(place, DocumentText::tr("«%1» is neither true nor false").arg(QLatin1String("included")));
        section.included = included.toBool(true);
        checkSection(section, place);
        readRepeat(section, text(object, "repeat", place), place, repeated);
        if (object.contains(QLatin1String("children")) && !m_refusal.error())
            section.children = readList(object.value(QLatin1String("children")), place + QLatin1String(".children"), depth + 1,
                                        repeated || section.repeat != TemplateSection::Repeat::Once);
        return section;
    }

    static bool isTokenForm(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
        return form.match(text).hasMatch();
    }

    void checkSection(const TemplateSection &section, const QString &place)
    {
        if (section.title.isEmpty() && section.content == QLatin1String("none"))
            m_refusal.add(place, DocumentText::tr("a section has neither a title nor anything that stands in it"));
        // A template may come from another version of the program: what cannot be made here is kept, and told by the document.
        if (!isToken("content", section.content) && !isTokenForm(section.content))
            m_refusal.add(place, DocumentText::tr("nothing called «%1» can stand in a section").arg(section.content));
        if (!section.orientation.isEmpty() && !isToken("orientation", section.orientation))
            m_refusal.add(place, DocumentText::tr("pages cannot lie «%1»").arg(section.orientation));
    }

    /// Values times themes times values: a few kilobytes could ask for millions of sections.
    void readRepeat(TemplateSection &section, const QString &word, const QString &place, bool repeated)
    {
        if (word == QLatin1String("value"))
            section.repeat = TemplateSection::Repeat::PerValue;
        else if (word == QLatin1String("theme"))
            section.repeat = TemplateSection::Repeat::PerTheme;
        else if (!word.isEmpty())
            m_refusal.add(place, DocumentText::tr("a section cannot be repeated for each «%1»").arg(word));
        if (repeated && !word.isEmpty())
            m_refusal.add(place, DocumentText::tr("a repeated section stands below another one"));
    }

    TemplateRefusal m_refusal;
    int m_count = 0;
};

} // namespace

Result<TemplateContents> readTemplate(const QByteArray &json, const QString &name)
{
    return TemplateReader(name).read(json);
}

} // namespace piao::document
