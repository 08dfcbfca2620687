// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/section_template.h"

#include "document_text.h"
#include "sections/look_format.h"
#include "sections/sibling_numbers.h"
#include "sections/template_maker.h"
#include "sections/template_reader.h"
#include "sections/template_writer.h"
#include "sections/title_pattern.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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
    /// @param subject the value or theme of the repeated section that these stand below
    void addAll(const std::vector<TemplateSection> &sections, int parent, const Record &subject = {})
    {
        SiblingNumbers numbers(parent < 0 ? QString() : m_planned[size_t(parent)].number);
        for (const TemplateSection &section : sections) {
            if (section.repeat == TemplateSection::Repeat::Once) {
                add(section, subject, parent, numbers);
                continue;
            }
            for (const Record &each : section.repeat == TemplateSection::Repeat::PerValue ? m_values : m_themes)
                add(section, each, parent, numbers);
        }
    }

    void add(const TemplateSection &section, const Record &subject, int parent, SiblingNumbers &numbers)
    {
        PlannedSection planned{parent, section.number, section.title, section.heading, section.content, section.orientation, section.included, {}, {}};
        if (section.number == QLatin1String("+")) {
            planned.number = numbers.next();
            numbers.count();
        } else {
            numbers.pass(section.number);
        }
        if (!subject.isNull())
            dress(planned, subject, section.repeat != TemplateSection::Repeat::Once);
        m_planned.push_back(planned);
        addAll(section.children, int(m_planned.size()) - 1, subject);
    }

    static void dress(PlannedSection &planned, const Record &subject, bool repeated)
    {
        planned.title = filledTitle(planned.title, subject);
        planned.heading = filledTitle(planned.heading, subject);
        const bool value = subject.kind() == Kind::PublicValue;
        const bool about = value ? planned.content == QLatin1String("value") : planned.content.startsWith(QLatin1String("theme"));
        if (repeated || about)
            (value ? planned.valueId : planned.themeId) = subject.text("id");
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
    Result<SectionTemplate> sections = parse(file.readAll(), name);
    if (sections)
        sections->m_token = name;
    return sections;
}

Result<SectionTemplate> SectionTemplate::parse(const QByteArray &json, const QString &name)
{
    Result<TemplateContents> contents = readTemplate(json, name);
    if (!contents)
        return contents.error();
    SectionTemplate made;
    made.m_source = contents->source;
    made.m_sections = std::move(contents->sections);
    made.m_look = std::move(contents->look);
    return made;
}

Result<SectionTemplate> SectionTemplate::ofPlan(PlanReader &reader, const TemplateSaving &saving)
{
    SectionTemplate made;
    made.m_source = saving.source.simplified();
    made.m_sections = TemplateMaker(reader).make();
    if (saving.look)
        made.m_look = lookOfPlan(reader, saving.logo);
    // What cannot be read again, because there are too many sections, must not be given away.
    const Result<SectionTemplate> read = parse(made.toJson(), DocumentText::tr("of this plan"));
    return read ? Result<SectionTemplate>(made) : read.error();
}

QByteArray SectionTemplate::toJson() const
{
    return writeTemplate(*this);
}

std::vector<PlannedSection> SectionTemplate::plannedFor(PlanReader &reader) const
{
    return Expansion(reader).run(m_sections);
}

Result<SectionTemplate> readTemplateFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isFile() && info.size() <= mostTemplateBytes && file.open(QIODevice::ReadOnly))
        return SectionTemplate::parse(file.read(mostTemplateBytes + 1), info.fileName());
    const QString reason = !info.isFile() ? DocumentText::tr("it is not a file")
        : info.size() > mostTemplateBytes ? DocumentText::tr("a template has at most %1 bytes").arg(mostTemplateBytes) : file.errorString();
    return Error{ErrorCode::InvalidInput, DocumentText::tr("The template «%1» cannot be read: %2.").arg(info.fileName(), reason),
                 DocumentText::tr("Nothing was changed."), DocumentText::tr("Choose another file.")};
}

Result<void> saveTemplateFile(const SectionTemplate &sections, const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = sections.toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return Error{ErrorCode::DiskFull, DocumentText::tr("«%1» could not be written: %2.").arg(path, file.errorString()),
                 DocumentText::tr("The plan is as it was."), DocumentText::tr("Choose another folder.")};
}

} // namespace piao::document
