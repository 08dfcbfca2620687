// SPDX-License-Identifier: EUPL-1.2
#include "navigation/change_details.h"

#include "navigation/place_finder.h"

#include "piao/document/field_text.h"
#include "piao/domain/record_description.h"

#include <QCoreApplication>
#include <QLocale>

namespace piao::widgets {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

namespace {

/// A pasted block may change thousands of records; nobody reads more than this.
constexpr size_t mostRecords = 40;

QString words(const char *text)
{
    return QCoreApplication::translate("piao::widgets::HistoryPanel", text);
}

QString shown(const Field &field, const QVariant &value, document::PlanReader &reader)
{
    if (!value.isValid())
        return QStringLiteral("—");
    switch (field.type) {
    case FieldType::Reference: return reader.nameOf({field.reference, value.toString(), {}});
    case FieldType::Choice: return choiceLabel(field, value.toString());
    case FieldType::Boolean: return value.toBool() ? words(QT_TRANSLATE_NOOP("piao::widgets::HistoryPanel", "yes"))
                                                   : words(QT_TRANSLATE_NOOP("piao::widgets::HistoryPanel", "no"));
    case FieldType::Date: return QLocale().toString(value.toDate(), QLocale::ShortFormat);
    case FieldType::Real:
    case FieldType::Money: return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case FieldType::RichText: return document::FieldText(reader).text(field, value);
    default: return value.toString();
    }
}

QString fieldLines(const RowChange &change, document::PlanReader &reader)
{
    const RecordDescription &description = describe(change.key.kind);
    QString lines;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        const bool updated = change.kind == RowChangeKind::Updated;
        if (field.is(Hidden) || (updated && !(change.changed & (quint64(1) << i))))
            continue;
        const QVariant before = change.kind == RowChangeKind::Inserted ? QVariant() : change.before.at(int(i));
        const QVariant after = change.kind == RowChangeKind::Removed ? QVariant() : change.after.at(int(i));
        if (!before.isValid() && !after.isValid())
            continue;
        lines += QStringLiteral("<p style='margin:2px 0 2px 10px'>%1: ").arg(label(field).toHtmlEscaped());
        if (updated && before.isValid())
            lines += QStringLiteral("<s>%1</s> → ").arg(shown(field, before, reader).toHtmlEscaped());
        lines += shown(field, change.kind == RowChangeKind::Removed ? before : after, reader).toHtmlEscaped();
        lines += QStringLiteral("</p>");
    }
    return lines;
}

QString headingOf(const RowChange &change, document::PlanReader &reader)
{
    const RecordDescription &description = describe(change.key.kind);
    const Record &whole = change.kind == RowChangeKind::Removed ? change.before : change.after;
    QString name = change.kind == RowChangeKind::Updated ? reader.nameOf(change.key) : document::displayName(whole);
    if (description.isLink())
        name = reader.nameOf({description.fields[1].reference, change.key.part, {}});
    const char *patterns[] = {QT_TRANSLATE_NOOP("piao::widgets::HistoryPanel", "New: %1 «%2»"),
                              QT_TRANSLATE_NOOP("piao::widgets::HistoryPanel", "%1 «%2»"),
                              QT_TRANSLATE_NOOP("piao::widgets::HistoryPanel", "Deleted: %1 «%2»")};
    return words(patterns[int(change.kind)]).arg(singular(description), name);
}

} // namespace

QString changeDetailsHtml(const std::vector<RowChange> &changes, document::PlanReader &reader)
{
    QString html;
    for (size_t i = 0; i < changes.size() && i < mostRecords; ++i) {
        const RowChange &change = changes[i];
        const QString heading = headingOf(change, reader).toHtmlEscaped();
        const std::optional<Place> place = placeOf(change, reader);
        html += QStringLiteral("<p style='margin:8px 0 2px 0'>");
        html += place ? QStringLiteral("<a href=\"%1\">%2</a>").arg(place->toString().toHtmlEscaped(), heading) : heading;
        html += QStringLiteral("</p>") + fieldLines(change, reader);
    }
    if (changes.size() > mostRecords) {
        html += QStringLiteral("<p>%1</p>").arg(QCoreApplication::translate("piao::widgets::HistoryPanel", "and %n more", nullptr,
                                                                            int(changes.size() - mostRecords)));
    }
    return html;
}

std::optional<Place> placeOf(const RowChange &change, document::PlanReader &reader)
{
    QString field;
    if (change.kind == RowChangeKind::Updated) {
        const auto &fields = describe(change.key.kind).fields;
        for (size_t i = 0; i < fields.size() && field.isEmpty(); ++i) {
            if ((change.changed & (quint64(1) << i)) && !fields[i].is(Hidden))
                field = QString::fromLatin1(fields[i].column);
        }
    }
    return editingPlace(change.key, reader, field);
}

} // namespace piao::widgets
