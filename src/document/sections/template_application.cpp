// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/template_application.h"

#include "document_text.h"
#include "piao/domain/record_description.h"
#include "sections/look_format.h"
#include "sections/template_arrangement.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace piao::document {

using namespace domain;

namespace {

/// More sections than a document of thousands of pages has.
constexpr size_t mostPlanned = 5000;

QString nameOf(const Record &section)
{
    const QString content = choiceLabel(section.description().field("content"), section.text("content"));
    const QString title = section.has("title") ? section.text("title") : content;
    return section.has("number") ? section.text("number") + QLatin1Char(' ') + title : title;
}

void describe(const ArrangedSection &section, std::vector<TemplateChange> &changes)
{
    using What = TemplateChange::What;
    const QString name = nameOf(section.wanted);
    if (section.now.isNull()) {
        changes.push_back({What::Added, name, {}});
        return;
    }
    const auto differs = [&](const char *column) { return section.now.value(column) != section.wanted.value(column); };
    if (section.lacking && section.written)
        changes.push_back({What::Kept, name, {}});
    if (section.moved)
        changes.push_back({What::Moved, name, {}});
    if (differs("title") || differs("number") || differs("heading"))
        changes.push_back({What::Renamed, name, nameOf(section.now)});
    if (differs("content") || differs("orientation") || differs("value_id") || differs("theme_id"))
        changes.push_back({What::Refilled, name, {}});
    if (differs("included"))
        changes.push_back({section.wanted.value("included").toBool() ? What::SwitchedOn : What::SwitchedOff, name, {}});
}

/// Sets what differs.
Result<void> change(UnitOfWork &unit, const Record &now, const Record &wanted)
{
    const int fields = int(wanted.description().fields.size());
    for (int field = 0; field < fields; ++field) {
        if (now.at(field) == wanted.at(field))
            continue;
        if (const Result<void> set = unit.set(wanted.key(), field, wanted.at(field)); !set)
            return set;
    }
    return {};
}

Result<void> add(UnitOfWork &unit, const Record &record)
{
    const Result<RecordKey> inserted = unit.insert(record);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

} // namespace

TemplateApplication::TemplateApplication(PlanReader &reader, const SectionTemplate &sections, TemplateChoice choice)
    : m_token(sections.token().isEmpty() ? QVariant() : QVariant(sections.token()))
{
    const std::vector<PlannedSection> planned = sections.plannedFor(reader);
    if (planned.size() <= mostPlanned)
        m_arrangement = std::make_shared<const TemplateArrangement>(reader, planned, choice.titles);
    if (choice.look && sections.look())
        arrangeLook(reader.layout(), *sections.look());
}

void TemplateApplication::arrangeLook(const Record &own, const TemplateLook &look)
{
    bool stated = own.has("id");
    m_lookNow = stated ? own : Record();
    m_lookWanted = stated ? own : Record(Kind::DocumentLayout).set("id", QStringLiteral("layout"));
    for (const Field *field : templateLookFields()) {
        const QVariant value = look.fields.value(field->column);
        m_lookWanted.set(field->column, value);
        stated = stated || value.isValid();
    }
    if (!m_lookWanted.has("logo_id"))
        m_logo = look.logo;
    if (!stated && !m_logo)
        m_lookWanted = {};
}

std::vector<TemplateChange> TemplateApplication::changes() const
{
    std::vector<TemplateChange> changes;
    if (m_arrangement) {
        for (const int place : m_arrangement->inReadingOrder())
            describe(m_arrangement->sections()[size_t(place)], changes);
    }
    if (m_logo || (!m_lookWanted.isNull() && m_lookWanted != m_lookNow))
        changes.push_back({TemplateChange::What::Look, {}, {}});
    return changes;
}

Result<void> TemplateApplication::write(UnitOfWork &unit) const
{
    if (!m_arrangement)
        return Error{ErrorCode::InvalidInput, DocumentText::tr("With this template the document would have more than %1 sections.").arg(mostPlanned),
                     DocumentText::tr("Nothing was changed."), DocumentText::tr("Choose another template.")};
    for (const ArrangedSection &section : m_arrangement->sections()) {
        const Result<void> done = section.now.isNull() ? add(unit, section.wanted) : change(unit, section.now, section.wanted);
        if (!done)
            return done;
    }
    if (const Record plan = unit.reader().plan(); plan.has("id")) {
        if (const Result<void> named = unit.set(plan.key(), "template", m_token); !named)
            return named;
    }
    return m_lookWanted.isNull() ? Result<void>() : writeLook(unit);
}

Result<void> TemplateApplication::writeLook(UnitOfWork &unit) const
{
    const Result<void> done = m_lookNow.isNull() ? add(unit, m_lookWanted) : change(unit, m_lookNow, m_lookWanted);
    if (!done || !m_logo)
        return done;
    const Result<RecordKey> logo = attachFile(unit, m_logo->file, QFileInfo(m_logo->file.fileName).completeBaseName(), m_logo->description);
    return logo ? unit.set(m_lookWanted.key(), "logo_id", logo->id) : Result<void>(logo.error());
}

Result<void> applyTemplate(PlanDocument &document, const SectionTemplate &sections, TemplateChoice choice)
{
    const ActionText text(QT_TRANSLATE_NOOP("history", "Take the sections from a template"));
    return document.perform(text, [&](UnitOfWork &unit) { return TemplateApplication(unit.reader(), sections, choice).write(unit); });
}

} // namespace piao::document
