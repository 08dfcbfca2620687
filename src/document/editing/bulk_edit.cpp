// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/bulk_edit.h"

#include "document_text.h"
#include "piao/document/field_text.h"
#include "piao/document/plan_document.h"
#include "short_name.h"
#include "tree/tree_unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

Error notAValue(const Field &field, const QString &why)
{
    return {ErrorCode::InvalidInput, DocumentText::tr("«%1»: %2").arg(label(field), why), DocumentText::tr("Nothing was changed."), {}};
}

/// What the input of a form cannot give but a program may.
Result<void> checkValue(PlanReader &reader, const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return field.is(Required) ? Result<void>(notAValue(field, DocumentText::tr("it cannot be empty."))) : Result<void>();
    switch (field.type) {
    case FieldType::Choice:
        if (std::none_of(field.choices.begin(), field.choices.end(), [&](const Choice &each) { return value.toString() == QLatin1String(each.token); }))
            return notAValue(field, DocumentText::tr("«%1» is not one of the choices.").arg(shortName(value.toString())));
        return {};
    case FieldType::Reference:
        if (reader.read({field.reference, value.toString(), {}}).isNull())
            return notAValue(field, DocumentText::tr("it would refer to something that is not in the plan."));
        return {};
    case FieldType::Date:
        return value.typeId() == QMetaType::QDate ? Result<void>() : Result<void>(notAValue(field, DocumentText::tr("this is not a date.")));
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Real:
    case FieldType::Money:
        return value.typeId() != QMetaType::QString && value.canConvert<double>() ? Result<void>()
                                                                                 : Result<void>(notAValue(field, DocumentText::tr("this is not a number.")));
    default:
        return {};
    }
}

Result<void> checkEdit(PlanReader &reader, const BulkEdit &edit)
{
    if (edit.keys.empty())
        return brokenRule(DocumentText::tr("No record was chosen."));
    const Kind kind = edit.keys.front().kind;
    if (std::any_of(edit.keys.begin(), edit.keys.end(), [&](const RecordKey &key) { return key.kind != kind; }))
        return brokenRule(DocumentText::tr("The records are not all of one kind."), DocumentText::tr("Choose records of one kind."));
    const RecordDescription &description = describe(kind);
    if (edit.field < 0 || edit.field >= int(description.fields.size()))
        return brokenRule(DocumentText::tr("«%1» has no such field.").arg(singular(description)));
    const Field &field = description.fields[size_t(edit.field)];
    if (!isForBulkEdit(field))
        return brokenRule(DocumentText::tr("«%1» cannot be the same in many records.").arg(label(field)));
    return checkValue(reader, field, edit.value);
}

} // namespace

bool isForBulkEdit(const Field &field)
{
    constexpr FieldFlags own = PrimaryKey | Hidden | Owner | Parent;
    return (field.flags & own) == 0 && field.type != FieldType::Data;
}

std::vector<int> bulkFields(Kind kind)
{
    const RecordDescription &description = describe(kind);
    std::vector<int> fields;
    for (int i = 0; i < int(description.fields.size()); ++i) {
        if (isForBulkEdit(description.fields[size_t(i)]))
            fields.push_back(i);
    }
    return fields;
}

Result<BulkPreview> previewBulkEdit(PlanReader &reader, const BulkEdit &edit)
{
    if (const Result<void> checked = checkEdit(reader, edit); !checked)
        return checked.error();
    const Field &field = describe(edit.keys.front().kind).fields[size_t(edit.field)];
    FieldText texts(reader);
    BulkPreview preview;
    const QString after = texts.text(field, edit.value);
    for (const RecordKey &key : edit.keys) {
        const Record record = reader.read(key);
        if (record.isNull())
            continue;
        const bool changes = record.at(edit.field) != edit.value;
        preview.rows.push_back({key, displayName(record), texts.text(field, record.at(edit.field)), after, changes});
        ++(changes ? preview.changing : preview.same);
    }
    return reader.ok() ? Result<BulkPreview>(std::move(preview)) : Result<BulkPreview>(*reader.error());
}

Result<int> setInAll(PlanDocument &document, const BulkEdit &edit)
{
    const Result<BulkPreview> preview = previewBulkEdit(document.reader(), edit);
    if (!preview)
        return preview.error();
    const RecordDescription &description = describe(edit.keys.front().kind);
    const Field &field = description.fields[size_t(edit.field)];
    const QString value = edit.value.isValid() ? shortName(FieldText(document.reader()).text(field, edit.value)) : QStringLiteral("—");
    // One record is worded from what changed, as when it was typed.
    const ActionText text = preview->changing == 1 ? ActionText()
        : ActionText(QT_TRANSLATE_NOOP("history", "%1 of %2 records in %3 set to «%4»")).argTranslated(field.label)
              .arg(qlonglong(preview->changing)).argTranslated(description.plural).arg(value);
    const Result<void> done = document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        for (const BulkPreview::Row &row : preview->rows) {
            if (const Result<void> set = row.changes ? unit.set(row.key, edit.field, edit.value) : Result<void>(); !set)
                return set;
        }
        return {};
    });
    return done ? Result<int>(preview->changing) : Result<int>(done.error());
}

} // namespace piao::document
