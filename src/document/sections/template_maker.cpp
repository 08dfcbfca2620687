// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_maker.h"

#include "sections/section_numbers.h"
#include "sections/template_reader.h"
#include "sections/title_pattern.h"

#include <QSet>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

QString contentOf(const Record &section)
{
    return section.has("content") ? section.text("content") : QStringLiteral("none");
}

/// A text on one line, without what no printer knows.
QString cleaned(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean;
}

TemplateSection sectionOf(const Record &record)
{
    TemplateSection section;
    section.number = cleaned(record.text("number"));
    section.title = cleaned(record.text("title"));
    section.heading = cleaned(record.text("heading"));
    section.content = contentOf(record);
    section.orientation = record.text("orientation");
    section.included = !record.has("included") || record.value("included").toBool();
    return section;
}

bool isCounted(const QString &number)
{
    const PrintedNumber read = readPrintedNumber(number);
    return read.last > 0 && read.words.isEmpty();
}

const Record *recordWith(const std::vector<Record> &records, const QString &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.text("id") == id; });
    return id.isEmpty() || found == records.end() ? nullptr : &*found;
}

} // namespace

TemplateMaker::TemplateMaker(PlanReader &reader)
    : m_outline(SectionOutline::of(reader)), m_values(reader.all(Kind::PublicValue)), m_themes(reader.all(Kind::Theme))
{
}

void TemplateMaker::gather(Sections &into, int section, int depth) const
{
    const TemplateSection made = sectionOf(m_outline.at(section));
    const bool hasPlace = !made.title.isEmpty() || made.content != QLatin1String("none");
    if (hasPlace)
        into.push_back(section);
    if (hasPlace && depth < deepestTemplate)
        return;
    for (const int child : m_outline.childrenOf(section))
        gather(into, child, depth);
}

TemplateMaker::Sections TemplateMaker::sectionsBelow(int parent, int depth) const
{
    Sections sections;
    for (const int child : m_outline.childrenOf(parent))
        gather(sections, child, depth);
    return sections;
}

const Record *TemplateMaker::subjectOf(int section) const
{
    const Record &record = m_outline.at(section);
    const Record *value = recordWith(m_values, record.text("value_id"));
    return value ? value : recordWith(m_themes, record.text("theme_id"));
}

const std::vector<Record> &TemplateMaker::allLike(const Record &subject) const
{
    return subject.kind() == Kind::PublicValue ? m_values : m_themes;
}

int TemplateMaker::sizeOf(int section) const
{
    int size = 1;
    for (const int child : m_outline.childrenOf(section))
        size += sizeOf(child);
    return size;
}

std::vector<TemplateSection> TemplateMaker::listOf(const Sections &sections, int depth, const QString &parentNumber, const Record *subject)
{
    std::vector<TemplateSection> list;
    SiblingNumbers numbers(parentNumber);
    QSet<std::pair<int, QString>> done; // kind of subject and content
    for (const int section : sections) {
        const Record *own = subject ? nullptr : subjectOf(section);
        if (!own) {
            list.push_back(plain(section, numbers, subject));
            if (depth < deepestTemplate)
                list.back().children = listOf(sectionsBelow(section, depth + 1), depth + 1, m_outline.at(section).text("number"), subject);
            continue;
        }
        const std::pair key{int(own->kind()), contentOf(m_outline.at(section))};
        if (done.contains(key))
            continue;
        done.insert(key);
        Sections members;
        std::copy_if(sections.begin(), sections.end(), std::back_inserter(members), [&](int each) {
            const Record *of = subjectOf(each);
            return of && std::pair(int(of->kind()), contentOf(m_outline.at(each))) == key;
        });
        list.push_back(repeated(members, numbers, depth));
    }
    return list;
}

TemplateSection TemplateMaker::plain(int section, SiblingNumbers &numbers, const Record *subject) const
{
    TemplateSection made = sectionOf(m_outline.at(section));
    if (subject) {
        made.title = patternBelow(made.title, *subject, allLike(*subject));
        made.heading = patternBelow(made.heading, *subject, allLike(*subject));
    }
    // Below a repeated section a number that is written out would be the same for all.
    if (made.number == numbers.next() || (subject && isCounted(made.number))) {
        made.number = QStringLiteral("+");
        numbers.count();
    } else {
        numbers.pass(made.number);
    }
    return made;
}

TemplateSection TemplateMaker::repeated(const Sections &members, SiblingNumbers &numbers, int depth)
{
    // The one with the most below it shows best what belongs to each.
    const int model = *std::max_element(members.begin(), members.end(), [this](int one, int other) { return sizeOf(one) < sizeOf(other); });
    const Record *subject = subjectOf(model);
    std::vector<SubjectTitle> titles;
    for (const int member : members)
        titles.emplace_back(cleaned(m_outline.at(member).text("title")), subjectOf(member));
    TemplateSection made = sectionOf(m_outline.at(model));
    made.repeat = subject->kind() == Kind::PublicValue ? TemplateSection::Repeat::PerValue : TemplateSection::Repeat::PerTheme;
    made.title = made.title.isEmpty() ? QString() : patternOf(titles);
    made.heading = patternBelow(made.heading, *subject, allLike(*subject));
    const bool counted = isCounted(made.number);
    made.number = counted ? QStringLiteral("+") : QString();
    for (size_t i = 0; counted && i < allLike(*subject).size(); ++i)
        numbers.count();
    if (depth < deepestTemplate)
        made.children = listOf(sectionsBelow(model, depth + 1), depth + 1, m_outline.at(model).text("number"), subject);
    return made;
}

} // namespace piao::document
