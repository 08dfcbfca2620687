// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/record_description.h"

#include "descriptions/descriptions.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace piao::domain {
namespace {

std::vector<RecordDescription> buildRecords()
{
    using namespace descriptions;
    std::vector<RecordDescription> records;
    for (const Group &group : {planRecords(), organisationRecords(), registryRecords(), objectiveRecords(),
                          indicatorRecords(), linkRecords(), sectionRecords(), riskRecords(), peopleRecords(),
                          monitoringRecords(), preventionLinks(), checkRecords()})
        records.insert(records.end(), group.begin(), group.end());
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    Q_ASSERT(int(records.size()) == kindCount);
    return records;
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("records", text) : QString();
}

} // namespace

const std::vector<RecordDescription> &allRecords()
{
    static const std::vector<RecordDescription> records = buildRecords();
    return records;
}

const RecordDescription &describe(Kind kind)
{
    return allRecords()[size_t(kind)];
}

const RecordDescription *describeTable(QStringView name)
{
    static const auto byName = [] {
        QHash<QString, const RecordDescription *> hash;
        for (const RecordDescription &record : allRecords())
            hash.insert(QString::fromLatin1(record.table), &record);
        return hash;
    }();
    return byName.value(name.toString());
}

const RecordDescription *describeJson(QStringView name)
{
    for (const RecordDescription &record : allRecords()) {
        if (name == QLatin1String(record.jsonName))
            return &record;
    }
    return nullptr;
}

int RecordDescription::indexOf(QStringView column) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (column == QLatin1String(fields[i].column))
            return int(i);
    }
    return -1;
}

int RecordDescription::indexOf(const char *column) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (std::string_view(fields[i].column) == column)
            return int(i);
    }
    return -1;
}

const Field &RecordDescription::field(const char *column) const
{
    const int index = indexOf(column);
    Q_ASSERT_X(index >= 0, "RecordDescription::field", column);
    return fields[size_t(index)];
}

std::vector<int> RecordDescription::keyFields() const
{
    std::vector<int> keys;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].is(PrimaryKey))
            keys.push_back(int(i));
    }
    return keys;
}

int RecordDescription::nameField() const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [](const Field &field) { return field.is(Named); });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

int RecordDescription::rankField() const
{
    return indexOf("rank");
}

bool RecordDescription::isLink() const
{
    const std::vector<int> keys = keyFields();
    return keys.size() == 2
        && std::all_of(keys.begin(), keys.end(), [this](int i) { return fields[size_t(i)].type == FieldType::Reference; });
}

QString label(const Field &field)
{
    return translated(field.label);
}

QString help(const Field &field)
{
    return translated(field.help);
}

QString singular(const RecordDescription &record)
{
    return translated(record.singular);
}

QString plural(const RecordDescription &record)
{
    return translated(record.plural);
}

QString choiceLabel(const Field &field, QStringView token)
{
    for (const Choice &choice : field.choices) {
        if (token == QLatin1String(choice.token))
            return translated(choice.label);
    }
    return token.toString();
}

const std::vector<IncomingReference> &referencesTo(Kind kind)
{
    static const auto table = [] {
        std::array<std::vector<IncomingReference>, size_t(kindCount)> incoming;
        for (const RecordDescription &record : allRecords()) {
            for (size_t i = 0; i < record.fields.size(); ++i) {
                if (record.fields[i].type == FieldType::Reference)
                    incoming[size_t(record.fields[i].reference)].push_back({record.kind, int(i)});
            }
        }
        return incoming;
    }();
    return table[size_t(kind)];
}

} // namespace piao::domain
