// SPDX-License-Identifier: EUPL-1.2
#include "plan_handler.h"

#include "excerpt.h"
#include "nearest_name.h"
#include "plan_format.h"

#include "piao/domain/rank.h"

#include <cstring>
#include <limits>

namespace piao::exchange {

using namespace domain;

namespace {

/// Records are mostly written in the order of their description, so the search begins after the last field found.
int findField(const RecordDescription &description, const std::string &name, int after)
{
    const int count = int(description.fields.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (after + step) % count;
        if (name == description.fields[size_t(index)].column)
            return isWritten(description.fields[size_t(index)]) ? index : -1;
    }
    return -1;
}

QString unknownName(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    return nearest.isEmpty() ? Text::tr("the key «%1» is not known here").arg(name)
                             : Text::tr("the key «%1» is not known here; did you mean «%2»?").arg(name, nearest);
}

QStringList fieldNames(const RecordDescription &description)
{
    QStringList names;
    for (const Field &field : description.fields) {
        if (isWritten(field))
            names.append(QString::fromLatin1(field.column));
    }
    return names;
}

QStringList topNames()
{
    QStringList names{QStringLiteral("$schema"), QStringLiteral("format"), QStringLiteral("version")};
    for (const RecordDescription &record : allRecords())
        names.append(QString::fromLatin1(record.jsonName));
    return names;
}

} // namespace

PlanHandler::PlanHandler(JsonInput &input, QString name, Sink sink)
    : m_input(input), m_name(std::move(name)), m_sink(std::move(sink))
{
}

bool PlanHandler::boolean(bool value)
{
    JsonScalar scalarValue;
    scalarValue.type = JsonScalar::Type::Boolean;
    scalarValue.boolean = value;
    return scalar(scalarValue);
}

bool PlanHandler::number_integer(std::int64_t value)
{
    JsonScalar scalarValue;
    scalarValue.type = JsonScalar::Type::Integer;
    scalarValue.integer = value;
    scalarValue.real = double(value);
    return scalar(scalarValue);
}

bool PlanHandler::number_unsigned(std::uint64_t value)
{
    JsonScalar scalarValue;
    scalarValue.type = JsonScalar::Type::Integer;
    scalarValue.tooLarge = value > std::uint64_t(std::numeric_limits<qlonglong>::max());
    scalarValue.integer = qlonglong(value);
    scalarValue.real = double(value);
    return scalar(scalarValue);
}

bool PlanHandler::number_float(double value, const std::string &)
{
    JsonScalar scalarValue;
    scalarValue.type = JsonScalar::Type::Real;
    scalarValue.real = value;
    return scalar(scalarValue);
}

bool PlanHandler::string(std::string &value)
{
    JsonScalar scalarValue;
    scalarValue.type = JsonScalar::Type::Text;
    scalarValue.text = &value;
    return scalar(scalarValue);
}

bool PlanHandler::scalar(const JsonScalar &value)
{
    m_input.tokenRead();
    if (m_level == Level::Top && m_head != HeadKey::None)
        return headValue(value);
    if (m_level != Level::Record)
        return refuse(unexpected());
    FieldValue converted = fieldValue(m_kind->fields[size_t(m_field)], value);
    if (!converted.problem.isEmpty())
        return refuse(converted.problem);
    m_record.at(m_field) = std::move(converted.value);
    return true;
}

bool PlanHandler::headValue(const JsonScalar &value)
{
    const HeadKey key = std::exchange(m_head, HeadKey::None);
    if (key == HeadKey::Schema)
        return value.type == JsonScalar::Type::Text || refuse(Text::tr("a text is needed here"));
    if (key == HeadKey::Format) {
        m_formatSeen = true;
        return (value.type == JsonScalar::Type::Text && *value.text == formatName)
            || refuse(Text::tr("this is not a plan in the open format, which says «%1» here").arg(QLatin1String(formatName)));
    }
    m_versionSeen = true;
    if (value.type != JsonScalar::Type::Integer || value.integer < 1)
        return refuse(Text::tr("the number of the format's version is needed here"));
    if (value.integer <= formatVersion && !value.tooLarge)
        return true;
    refuse(Text::tr("the file is in version %1 of the format, and this program knows it up to version %2")
               .arg(value.integer).arg(formatVersion));
    m_error->code = ErrorCode::NewerVersion;
    m_error->todo = Text::tr("Install the newer version of the program.");
    return false;
}

bool PlanHandler::start_object(std::size_t)
{
    m_input.tokenRead();
    if (m_level == Level::Outside) {
        m_level = Level::Top;
        return true;
    }
    if (m_level == Level::List || (m_level == Level::Top && m_kind && m_kind->singleton)) {
        beginRecord();
        return true;
    }
    return refuse(unexpected());
}

bool PlanHandler::start_array(std::size_t)
{
    m_input.tokenRead();
    if (m_level != Level::Top || !m_kind || m_kind->singleton)
        return refuse(unexpected());
    m_level = Level::List;
    m_index = 0;
    return true;
}

bool PlanHandler::end_array()
{
    m_input.tokenRead();
    m_level = Level::Top;
    m_kind = nullptr;
    return true;
}

bool PlanHandler::end_object()
{
    m_input.tokenRead();
    if (m_level == Level::Record)
        return endRecord();
    m_level = Level::Outside;
    return true;
}

bool PlanHandler::key(std::string &name)
{
    m_input.tokenRead();
    return m_level == Level::Record ? recordKey(name) : topKey(name);
}

bool PlanHandler::topKey(const std::string &name)
{
    m_keyText = excerpt(name);
    m_kind = nullptr;
    m_head = HeadKey::None;
    const auto head = [this](HeadKey key, bool seen) {
        m_head = key;
        return !seen || refuse(Text::tr("the key «%1» is given twice").arg(m_keyText));
    };
    if (name == "$schema")
        return head(HeadKey::Schema, std::exchange(m_schemaSeen, true));
    if (name == "format")
        return head(HeadKey::Format, m_formatSeen);
    if (name == "version")
        return head(HeadKey::Version, m_versionSeen);
    m_kind = describeJson(QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (!m_kind) {
        if (m_formatSeen)
            return refuse(unknownName(m_keyText, topNames()));
        return refuse(Text::tr("this is not a plan in the open format: «%1» comes before «format»").arg(m_keyText));
    }
    const auto kind = size_t(m_kind->kind);
    if (m_kindsSeen.test(kind))
        return refuse(Text::tr("the key «%1» is given twice").arg(m_keyText));
    m_kindsSeen.set(kind);
    return true;
}

bool PlanHandler::recordKey(const std::string &name)
{
    const int field = findField(*m_kind, name, m_field);
    if (field < 0) {
        m_field = -1;
        return refuse(unknownName(excerpt(name), fieldNames(*m_kind)));
    }
    m_field = field;
    const quint64 bit = quint64(1) << field;
    if (m_fieldsSeen & bit)
        return refuse(Text::tr("the key «%1» is given twice").arg(QLatin1String(m_kind->fields[size_t(field)].column)));
    m_fieldsSeen |= bit;
    if (m_kind->fields[size_t(field)].type == FieldType::Data)
        m_input.expectData();
    return true;
}

void PlanHandler::beginRecord()
{
    m_level = Level::Record;
    m_field = -1;
    m_fieldsSeen = 0;
    m_record = Record(m_kind->kind);
}

bool PlanHandler::endRecord()
{
    m_field = -1;
    for (int i = 0; i < int(m_kind->fields.size()); ++i) {
        const Field &field = m_kind->fields[size_t(i)];
        if ((field.is(PrimaryKey) || field.is(Required)) && !m_record.at(i).isValid())
            return refuse(Text::tr("«%1» is missing").arg(QLatin1String(field.column)));
    }
    if (!checkOwners())
        return false;
    if (const int rank = m_kind->rankField(); rank >= 0)
        m_record.at(rank) = (m_index + 1) * rankGap;
    m_references.add(m_record, m_index, m_input.line());
    if (++m_count > maximumRecords)
        return refuse(Text::tr("there are more than %1 records").arg(maximumRecords));
    if (const Result<void> taken = m_sink(m_record); !taken) {
        // Everything else that the file's tables could object to was checked before.
        if (taken.error().code == ErrorCode::RuleBroken)
            return refuse(Text::tr("the same identifier is given twice («%1»)").arg(m_record.key().id));
        m_error = taken.error();
        return false;
    }
    ++m_index;
    m_level = m_kind->singleton ? Level::Top : Level::List;
    return true;
}

bool PlanHandler::checkOwners()
{
    QStringList owners;
    int given = 0;
    for (int i = 0; i < int(m_kind->fields.size()); ++i) {
        if (!m_kind->fields[size_t(i)].is(Owner))
            continue;
        owners.append(QString::fromLatin1(m_kind->fields[size_t(i)].column));
        given += m_record.at(i).isValid() ? 1 : 0;
    }
    if (owners.isEmpty() || given == 1)
        return true;
    return refuse(Text::tr("exactly one of %1 must say what this belongs to; %2 are given")
                      .arg(owners.join(QStringLiteral(", "))).arg(given));
}

QString PlanHandler::unexpected() const
{
    switch (m_level) {
    case Level::Outside: return Text::tr("a plan in the open format is an object");
    case Level::Top:
        if (m_head != HeadKey::None)
            return Text::tr("a plain value is needed here");
        return m_kind && m_kind->singleton ? Text::tr("an object is needed here") : Text::tr("a list is needed here");
    case Level::List: return Text::tr("each entry of this list is an object");
    case Level::Record: break;
    }
    return Text::tr("a plain value is needed here, not an object or a list");
}

QString PlanHandler::path() const
{
    if (m_level == Level::Outside)
        return {};
    if (!m_kind)
        return m_keyText;
    QString path = QString::fromLatin1(m_kind->jsonName);
    if (m_level == Level::List || (m_level == Level::Record && !m_kind->singleton))
        path += QStringLiteral("[%1]").arg(m_index);
    if (m_level == Level::Record && m_field >= 0)
        path += QLatin1Char('.') + QLatin1String(m_kind->fields[size_t(m_field)].column);
    return path;
}

bool PlanHandler::refuse(const QString &problem)
{
    return refuseAt(Text::tr("line %1").arg(m_input.line()) + (path().isEmpty() ? QString() : QStringLiteral(", ") + path()), problem);
}

bool PlanHandler::refuseAt(const QString &where, const QString &problem)
{
    m_error = Error{ErrorCode::InvalidInput, QStringLiteral("%1, %2: %3.").arg(m_name, where, problem),
                    Text::tr("Nothing was written."), Text::tr("Correct the file and import it again.")};
    return false;
}

bool PlanHandler::parse_error(std::size_t, const std::string &lastToken, const nlohmann::json::exception &exception)
{
    const QString where = Text::tr("line %1, column %2").arg(m_input.line()).arg(m_input.column());
    if (m_input.stop() == JsonInput::Stop::Cancelled) {
        m_error = Error{ErrorCode::Cancelled, Text::tr("The import was given up."), Text::tr("Nothing was written."), {}};
        return false;
    }
    if (m_input.stop() == JsonInput::Stop::ReadError)
        return refuseAt(where, Text::tr("the file cannot be read further"));
    if (m_input.stop() == JsonInput::Stop::TokenTooLong)
        return refuseAt(where, Text::tr("a text is longer than %1 bytes").arg(maximumTextBytes));
    if (std::strstr(exception.what(), "UTF-8"))
        return refuseAt(where, Text::tr("the text is not valid UTF-8"));
    if (exception.id == 406)
        return refuseAt(where, Text::tr("the number is too large"));
    if (m_input.atEnd())
        return refuseAt(where, Text::tr("the file ends before the plan does"));
    return refuseAt(where, Text::tr("this is not JSON, near «%1»").arg(excerpt(lastToken)));
}

Result<qlonglong> PlanHandler::finish()
{
    if (!m_error && !m_formatSeen)
        refuseAt(Text::tr("line %1").arg(1), Text::tr("the key «%1» is missing").arg(QStringLiteral("format")));
    if (!m_error && !m_versionSeen)
        refuseAt(Text::tr("line %1").arg(1), Text::tr("the key «%1» is missing").arg(QStringLiteral("version")));
    if (!m_error) {
        if (const auto finding = m_references.finding()) {
            const RecordDescription &description = describe(finding->place.kind);
            const Field &field = description.fields[size_t(finding->place.field)];
            const QString path = QStringLiteral("%1[%2].%3").arg(QLatin1String(description.jsonName))
                                     .arg(finding->place.index).arg(QLatin1String(field.column));
            refuseAt(Text::tr("line %1").arg(finding->place.line) + QStringLiteral(", ") + path,
                     finding->id.isEmpty() ? Text::tr("it leads back to itself in a circle")
                                           : Text::tr("there is no entry «%1» in %2").arg(finding->id, QLatin1String(describe(field.reference).jsonName)));
        }
    }
    if (m_error)
        return *m_error;
    return m_count;
}

} // namespace piao::exchange
