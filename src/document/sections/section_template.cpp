// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/section_template.h"

#include "document_text.h"
#include "sections/section_numbers.h"
#include "sections/template_reader.h"

#include <QFile>
#include <QLocale>

namespace piao::document {

using namespace domain;

namespace {

/// Works the template's sections out for one plan.
class Expansion
{
public:
    explicit Expansion(PlanReader &reader) : m_values(reader.all(Kind::PublicValue)), m_themes(reader.all(Kind::Theme)) {}

    std::vector<PlannedSection> run(const std::vector<TemplateSection> &sections)
    {
        addAll(sections, -1);
        return std::move(m_planned);
    }

private:
    void addAll(const std::vector<TemplateSection> &sections, int parent)
    {
        int counted = 0;
        for (const TemplateSection &section : sections) {
            switch (section.repeat) {
            case TemplateSection::Repeat::Once:
                add(section, {}, parent, counted);
                break;
            case TemplateSection::Repeat::PerValue:
                for (const Record &value : m_values)
                    add(section, value, parent, counted);
                break;
            case TemplateSection::Repeat::PerTheme:
                for (const Record &theme : m_themes)
                    add(section, theme, parent, counted);
                break;
            }
        }
    }

    void add(const TemplateSection &section, const Record &of, int parent, int &counted)
    {
        PlannedSection planned{parent, section.number, section.title, section.content, section.orientation, section.included, {}, {}};
        if (section.number == QLatin1String("+"))
            planned.number = numberAt(parent < 0 ? QString() : m_planned[size_t(parent)].number, ++counted);
        if (!of.isNull())
            dress(planned, of);
        m_planned.push_back(planned);
        addAll(section.children, int(m_planned.size()) - 1);
    }

    static void dress(PlannedSection &planned, const Record &of)
    {
        const QString title = of.text("title");
        if (of.kind() == Kind::PublicValue) {
            planned.valueId = of.text("id");
            planned.title.replace(QLatin1String("{number}"), of.text("number")).replace(QLatin1String("{title}"), title);
            return;
        }
        const QString heading = of.has("heading") ? of.text("heading") : title;
        planned.themeId = of.text("id");
        planned.title.replace(QLatin1String("{heading}"), heading)
            .replace(QLatin1String("{HEADING}"), QLocale(QLocale::Italian).toUpper(heading))
            .replace(QLatin1String("{title}"), title);
    }

    std::vector<Record> m_values;
    std::vector<Record> m_themes;
    std::vector<PlannedSection> m_planned;
};

} // namespace

Result<SectionTemplate> SectionTemplate::named(const QString &name)
{
    QFile file(QStringLiteral(":/piao/templates/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, DocumentText::tr("There is no template «%1».").arg(name), DocumentText::tr("Nothing was changed."),
                     DocumentText::tr("Choose another template on the page of the plan.")};
    }
    return parse(file.readAll(), name);
}

Result<SectionTemplate> SectionTemplate::parse(const QByteArray &json, const QString &name)
{
    Result<std::vector<TemplateSection>> sections = readTemplate(json, name);
    if (!sections)
        return sections.error();
    SectionTemplate made;
    made.m_sections = std::move(*sections);
    return made;
}

std::vector<PlannedSection> SectionTemplate::plannedFor(PlanReader &reader) const
{
    return Expansion(reader).run(m_sections);
}

} // namespace piao::document
