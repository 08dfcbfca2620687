// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/field_text.h"

#include "piao/document/live_figures.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/italian_reading.h"
#include "piao/domain/narrative.h"
#include "piao/domain/text_fold.h"
#include "short_name.h"
#include "document_text.h"

#include <QCoreApplication>
#include <QDate>

#include <array>
#include <cmath>

namespace piao::document {

using namespace domain;

namespace {

Error unreadable(const QString &what, const QString &todo)
{
    return {ErrorCode::InvalidInput, what, DocumentText::tr("The cell keeps what it had."), todo};
}

/// The number without the unit that people write beside it.
QString withoutUnit(const Field &field, const QString &typed)
{
    QString text = typed;
    const bool euro = field.type == FieldType::Money || QLatin1String(field.unit) == QLatin1String("EUR");
    if (euro) {
        text.remove(QChar(0x20ac));
        text.remove(QLatin1String("eur"), Qt::CaseInsensitive);
        if (text.endsWith(QLatin1Char('o')))
            text.chop(1);
    } else if (*field.unit && text.endsWith(QLatin1String(field.unit))) {
        text.chop(qsizetype(qstrlen(field.unit)));
    }
    return text.trimmed();
}

Result<QVariant> number(const Field &field, const QString &typed)
{
    const std::optional<double> value = readNumber(withoutUnit(field, typed));
    if (!value)
        return unreadable(DocumentText::tr("«%1» is not a number.").arg(shortName(typed)), DocumentText::tr("Write it as 1.234,5."));
    if (field.type != FieldType::Integer)
        return QVariant(*value);
    if (*value != std::floor(*value) || std::abs(*value) > 1e15)
        return unreadable(DocumentText::tr("«%1» is not a whole number.").arg(shortName(typed)), DocumentText::tr("Write it without decimals."));
    return QVariant(qlonglong(*value));
}

Result<QVariant> year(const QString &typed)
{
    bool ok = false;
    const int value = typed.toInt(&ok);
    if (!ok || value < 1900 || value > 2199)
        return unreadable(DocumentText::tr("«%1» is not a year.").arg(shortName(typed)), DocumentText::tr("Write it with four digits."));
    return QVariant(qlonglong(value));
}

Result<QVariant> date(const QString &typed)
{
    const std::optional<QDate> value = readDate(typed);
    if (!value)
        return unreadable(DocumentText::tr("«%1» is not a date.").arg(shortName(typed)), DocumentText::tr("Write it as 31/12/2024."));
    return QVariant(*value);
}

Result<QVariant> yesOrNo(const QString &typed)
{
    static constexpr std::array yes{"si", "s", "yes", "y", "x", "vero", "true", "1"};
    static constexpr std::array no{"no", "n", "falso", "false", "0", "-"};
    const QString folded = fold(typed);
    for (const char *word : yes) {
        if (folded == QLatin1String(word))
            return QVariant(true);
    }
    for (const char *word : no) {
        if (folded == QLatin1String(word))
            return QVariant(false);
    }
    return unreadable(DocumentText::tr("«%1» is neither yes nor no.").arg(shortName(typed)), {});
}

Result<QVariant> choice(const Field &field, const QString &typed)
{
    const QString folded = fold(typed);
    QStringList beginning;
    QStringList labels;
    for (const Choice &each : field.choices) {
        const QString token = QString::fromLatin1(each.token);
        const QString shown = choiceLabel(field, token);
        if (folded == fold(shown) || typed == token)
            return QVariant(token);
        if (fold(shown).startsWith(folded))
            beginning.append(token);
        labels.append(shown);
    }
    if (beginning.size() == 1)
        return QVariant(beginning.front());
    return unreadable(DocumentText::tr("«%1» is not one of the choices of «%2».").arg(shortName(typed), label(field)),
        DocumentText::tr("Choose among: %1.").arg(labels.join(QLatin1String(", "))));
}

} // namespace

QString FieldText::text(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    // What is not of the field's type is shown as it stands in the file.
    const int type = value.typeId();
    switch (field.type) {
    case FieldType::Real:
        return type == QMetaType::Double ? formatNumber(value.toDouble(), 6) : value.toString();
    case FieldType::Money:
        return type == QMetaType::Double ? formatFixed(value.toDouble(), 2) : value.toString();
    case FieldType::Integer:
        return formatNumber(double(value.toLongLong()), 0);
    case FieldType::Boolean:
        return value.toBool() ? DocumentText::tr("Yes") : DocumentText::tr("No");
    case FieldType::Date:
        return type == QMetaType::QDate ? formatDate(value.toDate()) : value.toString();
    case FieldType::Choice:
        return choiceLabel(field, value.toString());
    case FieldType::Reference:
        return m_reader.nameOf({field.reference, value.toString(), {}});
    case FieldType::RichText:
        return plainText(parseNarrative(value.toString()), LiveFigures(m_reader).wording());
    case FieldType::Data:
        return DocumentText::tr("%1 bytes").arg(formatNumber(double(value.toByteArray().size()), 0));
    default:
        return value.toString();
    }
}

Result<QVariant> FieldText::value(const Field &field, const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return QVariant();
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Money:
        return number(field, trimmed);
    case FieldType::Year:
        return year(trimmed);
    case FieldType::Date:
        return date(trimmed);
    case FieldType::Boolean:
        return yesOrNo(trimmed);
    case FieldType::Choice:
        return choice(field, trimmed);
    case FieldType::Reference:
        return reference(field, trimmed);
    case FieldType::Text:
        return QVariant(typed.simplified());
    default:
        return QVariant(typed);
    }
}

Result<QVariant> FieldText::reference(const Field &field, const QString &typed)
{
    const QString kind = singular(describe(field.reference));
    const QStringList ids = namesOf(field.reference).value(fold(typed));
    if (ids.size() == 1)
        return QVariant(ids.front());
    if (ids.size() > 1)
        return unreadable(DocumentText::tr("«%1» stands for %2 records of «%3».").arg(shortName(typed)).arg(ids.size()).arg(kind),
            DocumentText::tr("Write code and name, or choose it from the list."));
    if (!m_reader.read({field.reference, typed, {}}).isNull())
        return QVariant(typed);
    return unreadable(DocumentText::tr("There is no «%1» called «%2».").arg(kind, shortName(typed)),
        DocumentText::tr("Add it first, or choose one from the list."));
}

const QHash<QString, QStringList> &FieldText::namesOf(Kind kind)
{
    const auto known = m_names.constFind(int(kind));
    if (known != m_names.constEnd())
        return *known;
    QHash<QString, QStringList> names;
    const int code = describe(kind).indexOf("code");
    const int name = describe(kind).nameField();
    for (const Record &record : m_reader.all(kind)) {
        const QString id = record.text("id");
        QStringList forms{fold(displayName(record))};
        for (const int field : {code, name}) {
            if (field >= 0 && record.at(field).isValid())
                forms.append(fold(record.at(field).toString()));
        }
        forms.removeDuplicates();
        for (const QString &form : std::as_const(forms))
            names[form].append(id);
    }
    return *m_names.insert(int(kind), names);
}

} // namespace piao::document
