// SPDX-License-Identifier: EUPL-1.2
#include "wording/change_words.h"

#include "piao/domain/record_description.h"
#include "short_name.h"

namespace piao::document {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

namespace {

constexpr qsizetype longestValue = 48;

const Choice *choiceOf(const Field &field, const QString &token)
{
    for (const Choice &choice : field.choices) {
        if (token == QLatin1String(choice.token))
            return &choice;
    }
    return nullptr;
}

} // namespace

ChangeWords::ChangeWords(const std::vector<RowChange> &changes, PlanReader &reader) : m_reader(reader), m_texts(reader)
{
    for (const RowChange &change : changes) {
        if (change.kind == RowChangeKind::Removed)
            m_gone.insert(change.key, change.before);
    }
}

Record ChangeWords::whole(const RecordKey &key)
{
    const auto gone = m_gone.constFind(key);
    return gone != m_gone.constEnd() ? *gone : m_reader.read(key);
}

const Record &ChangeWords::told(const RowChange &change) const
{
    return change.kind == RowChangeKind::Removed ? change.before : change.after;
}

QString ChangeWords::nameOf(const RecordKey &key)
{
    const RecordDescription &description = describe(key.kind);
    if (description.isLink()) {
        const std::vector<int> keys = description.keyFields();
        return nameOf({description.fields[size_t(keys[0])].reference, key.id, {}}) + QStringLiteral(" · ")
            + nameOf({description.fields[size_t(keys[1])].reference, key.part, {}});
    }
    const Record record = whole(key);
    return shortName(record.isNull() ? key.id : displayName(record));
}

RecordKey ChangeWords::ownerOf(const RecordKey &key)
{
    const Record record = whole(key);
    if (record.isNull())
        return {};
    RecordKey found;
    const RecordDescription &description = record.description();
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (!record.at(i).isValid() || field.type != FieldType::Reference || !field.is(Parent))
            continue;
        const RecordKey owner{field.reference, record.at(i).toString(), {}};
        if (field.is(Owner))
            return owner;
        if (found.isNull())
            found = owner;
    }
    return found;
}

void ChangeWords::addValue(ActionText &text, const Field &field, const QVariant &value)
{
    if (!value.isValid() || value.toString().isEmpty()) {
        text.arg(QString(QChar(0x2014)));
        return;
    }
    if (field.type == FieldType::Choice) {
        if (const Choice *choice = choiceOf(field, value.toString())) {
            text.argTranslated(choice->label);
            return;
        }
    }
    if (field.type == FieldType::Reference)
        text.arg(nameOf({field.reference, value.toString(), {}}));
    else
        text.arg(shortName(m_texts.text(field, value), longestValue));
}

} // namespace piao::document
