// SPDX-License-Identifier: EUPL-1.2
// `piao get` and `piao set`: one field, for scripts and for whoever mends a plan over a remote shell.
#include "cli/command.h"

#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"

#include <QJsonObject>
#include <QJsonValue>

namespace piao::app::cli {

using namespace domain;

namespace {

/// "performance_objective/2024-a1-op-01" or "target/vp1-i01/2024".
RecordKey keyFrom(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    const RecordDescription *description = describeTable(parts.value(0));
    if (!description || parts.size() != qsizetype(description->keyFields().size()) + 1)
        return {};
    return {description->kind, parts.value(1), parts.value(2)};
}

int unknownRecord(const QString &path)
{
    return wrongUsage(Text::tr("«%1» names no record. Write TABLE/ID, for example public_value/vp1, or target/INDICATOR/YEAR.").arg(path));
}

int unknownField(const QString &name)
{
    return wrongUsage(Text::tr("There is no field «%1».").arg(name));
}

Error missing(const QString &path)
{
    return {ErrorCode::NotFound, Text::tr("There is no record «%1» in the plan.").arg(path), {}, {}};
}

/// Bytes are told as the open format writes them.
QVariant toldValue(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? QVariant(QString::fromLatin1(value.toByteArray().toBase64())) : value;
}

/// All fields that are given, or only that one.
QJsonObject recordAsJson(const Record &record, int only)
{
    QJsonObject object;
    const auto &fields = record.description().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (record.at(int(i)).isValid() && (only < 0 || only == int(i)))
            object.insert(QString::fromLatin1(fields[i].column), QJsonValue::fromVariant(toldValue(record.at(int(i)))));
    }
    return object;
}

int runGet(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const RecordKey key = keyFrom(words[1]);
    if (key.isNull())
        return unknownRecord(words[1]);
    const int field = words.size() > 2 ? describe(key.kind).indexOf(words[2]) : -1;
    if (words.size() > 2 && field < 0)
        return unknownField(words[2]);
    const auto plan = openPlan(words[0], store::PlanFile::Mode::ReadOnly);
    if (!plan)
        return Refused;
    const Record record = plan->reader().read(key);
    if (!plan->reader().ok())
        return refuse(*plan->reader().error());
    if (record.isNull())
        return refuse(missing(words[1]));
    if (field >= 0 && !line.isSet(QStringLiteral("json")))
        print(toldValue(record.at(field)).toString());
    else
        print(QJsonDocument(recordAsJson(record, field)));
    return Success;
}

Result<QVariant> narrativeFrom(const QString &text)
{
    const Result<Narrative> read = readNarrative(text);
    if (!read)
        return read.error();
    const QString stored = serialise(*read);
    return stored.isEmpty() ? QVariant() : QVariant(stored);
}

Result<QVariant> bytesFrom(const QString &text, const Error &refused)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > maximumDataBytes)
        return refused;
    return QVariant(decoded.decoded);
}

/// The value that the field's type makes of the text; null when it makes none.
Result<QVariant> valueFrom(const QString &text, const Field &field)
{
    const Error refused{ErrorCode::InvalidInput, Text::tr("«%1» is no value for «%2».").arg(text, label(field)),
                        Text::tr("The plan is as it was."), {}};
    if (text.isEmpty())
        return QVariant();
    bool ok = true;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year: {
        const qlonglong number = text.toLongLong(&ok);
        return ok ? Result<QVariant>(number) : refused;
    }
    case FieldType::Real:
    case FieldType::Money: {
        const double number = QLocale::c().toDouble(text, &ok);
        return ok && qIsFinite(number) ? Result<QVariant>(number) : refused;
    }
    case FieldType::Boolean:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return QVariant(text == QLatin1String("true"));
        return refused;
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Result<QVariant>(date) : refused;
    }
    case FieldType::Choice: {
        const bool known = std::any_of(field.choices.begin(), field.choices.end(),
                                       [&](const Choice &choice) { return text == QLatin1String(choice.token); });
        return known ? Result<QVariant>(text) : refused;
    }
    case FieldType::RichText:
        return narrativeFrom(text);
    case FieldType::Data:
        return bytesFrom(text, refused);
    default:
        return QVariant(text);
    }
}

int runSet(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const RecordKey key = keyFrom(words[1]);
    if (key.isNull())
        return unknownRecord(words[1]);
    const int field = describe(key.kind).indexOf(words[2]);
    if (field < 0 || describe(key.kind).fields[size_t(field)].is(PrimaryKey))
        return unknownField(words[2]);
    const Result<QVariant> value = valueFrom(words[3], describe(key.kind).fields[size_t(field)]);
    if (!value)
        return refuse(value.error());
    const auto plan = openPlan(words[0], store::PlanFile::Mode::ReadWrite);
    if (!plan)
        return Refused;
    const auto done = plan->setField(key, describe(key.kind).fields[size_t(field)].column, *value);
    if (!done)
        return refuse(done.error());
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("revision"), plan->revision()}}));
    return Success;
}

} // namespace

Command getCommand()
{
    return {QStringLiteral("get"),
            Text::tr("prints a record, or one field of it"),
            {QStringLiteral("PLAN.piao"), Text::tr("TABLE/ID"), QStringLiteral("[") + Text::tr("FIELD") + QStringLiteral("]")},
            {jsonOption()},
            runGet};
}

Command setCommand()
{
    return {QStringLiteral("set"),
            Text::tr("sets one field; the action can be undone"),
            {QStringLiteral("PLAN.piao"), Text::tr("TABLE/ID"), Text::tr("FIELD"), Text::tr("VALUE")},
            {jsonOption()},
            runSet};
}

} // namespace piao::app::cli
