// SPDX-License-Identifier: EUPL-1.2
#include "plan/narrative_blocks.h"
#include "plan/sections.h"
#include "plan/sheets/sheet_book.h"

#include "piao/domain/record_description.h"

#include <QDate>
#include <QLocale>

namespace piao::report {

namespace {

const QLocale &italian()
{
    static const QLocale locale(QLocale::Italian, QLocale::Italy);
    return locale;
}

} // namespace

void writeLines(Document &document, const QString &text, TextRole role)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            document.paragraph(line.trimmed(), role);
    }
}

void writeNarrative(Document &document, const PlanFacts &facts, const domain::Record &record, const char *column, int level)
{
    if (!record.has(column))
        return;
    const domain::RecordKey key = record.key();
    NarrativeBlocks blocks(document, facts, level);
    blocks.write(domain::parseNarrative(record.text(column)));
}

QString originOf(const domain::Record &record, const char *column)
{
    const domain::RecordKey key = record.key();
    QString origin = QString::fromLatin1(record.description().table) + QLatin1Char('/') + key.id;
    if (column)
        origin += QLatin1Char('/') + QLatin1String(column);
    return origin;
}

QString objectiveAnchor(const QString &objective)
{
    return QStringLiteral("obiettivo-") + objective;
}

QString objectiveRowAnchor(const domain::Record &objective)
{
    return QStringLiteral("ufficio-obiettivo-") + objective.key().id;
}

QString valueAnchor(const QString &value)
{
    return QStringLiteral("valore-") + value;
}

QString sectionAnchor(const QString &section)
{
    return QStringLiteral("sezione-") + section;
}

Span codeLink(const PlanFacts &facts, const domain::Record &objective)
{
    const QString code = objective.text("code");
    if (code.isEmpty())
        return plain(QStringLiteral("—"));
    const bool printed = facts.sections.prints("objective_sheets") ? hasSheet(facts, objective)
                                                                   : facts.sections.prints("offices") && objective.integer("year") == facts.currentYear();
    return printed ? link(code, QLatin1Char('#') + objectiveAnchor(objective)) : plain(code);
}

QString shortCode(const domain::Record &record)
{
    const QString code = record.text("code");
    return code.isEmpty() ? record.text("number") : code;
}

QString addressOf(const QString &text)
{
    constexpr int longest = 60;
    QString address;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((each >= QLatin1Char('a') && each <= QLatin1Char('z')) || (each >= QLatin1Char('0') && each <= QLatin1Char('9')))
            address += each;
        else if (!each.isMark() && !address.isEmpty() && !address.endsWith(QLatin1Char('-')))
            address += QLatin1Char('-');
    }
    address.truncate(longest);
    while (address.endsWith(QLatin1Char('-')))
        address.chop(1);
    return address.isEmpty() ? QStringLiteral("senza-nome") : address;
}

QString dateText(const domain::Record &record, const char *column)
{
    const QVariant value = record.value(column);
    const QDate date = value.toDate();
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : value.toString();
}

Cell headCell(const QString &text)
{
    Cell made = cell(text.isEmpty() ? QStringLiteral("—") : text);
    made.header = true;
    return made;
}

QString numberText(const domain::Record &record, const char *column)
{
    return record.has(column) ? number(record.integer(column)) : QString();
}

QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString number(qlonglong value)
{
    return italian().toString(value);
}

QString money(double value)
{
    return QStringLiteral("€\u00A0") + italian().toString(value, 'f', 2);
}

} // namespace piao::report
