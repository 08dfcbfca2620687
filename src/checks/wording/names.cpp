// SPDX-License-Identifier: EUPL-1.2
#include "wording/names.h"

#include "check_text.h"

#include "piao/domain/italian_format.h"

namespace piao::checks {

using domain::describe;
using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::RecordDescription;

namespace {

QString fieldText(const Fact &fact, const char *column)
{
    const int field = describe(fact.kind()).indexOf(column);
    return field < 0 ? QString() : fact.value(field).toString();
}

QString titleText(const Fact &fact)
{
    const int field = describe(fact.kind()).nameField();
    return field < 0 ? QString() : fact.value(field).toString();
}

/// The code, or the number where it says which one of a list is meant: that of a hire says how many.
QString identifierOf(const Fact &fact)
{
    if (fact.kind() == Kind::Theme || fact.kind() == Kind::Hire || fact.kind() == Kind::Leaver)
        return {};
    const QString code = fieldText(fact, "code");
    return code.isEmpty() ? fieldText(fact, "number") : code;
}

} // namespace

QString nameOf(const Fact &fact)
{
    const RecordDescription &description = describe(fact.kind());
    const QString code = identifierOf(fact);
    const QString title = titleText(fact);
    if (code.isEmpty() && title.isEmpty()) {
        // An indicator without a name is known by what it should do.
        const QString trend = fieldText(fact, "trend");
        return trend.isEmpty() ? domain::singular(description) : quoted(trend);
    }
    if (title.isEmpty())
        return domain::singular(description) + u' ' + code;
    return code.isEmpty() ? quoted(title) : code + u' ' + quoted(title);
}

QString shortName(const Fact &fact)
{
    const QString code = fact.kind() == Kind::Theme ? QString() : fieldText(fact, "code");
    return code.isEmpty() ? nameOf(fact) : code;
}

QString ownerName(const Fact &fact, const PlanFacts &facts)
{
    const std::vector<Field> &fields = describe(fact.kind()).fields;
    for (int field = 0; field < int(fields.size()); ++field) {
        const Field &described = fields[size_t(field)];
        if (described.type != FieldType::Reference || !fact.hasField(field) || !(described.is(domain::Owner) || described.is(domain::Parent)))
            continue;
        if (const Fact *owner = facts.at(described.reference, fact.referenceField(field)))
            return shortName(*owner);
    }
    return {};
}

QString quoted(const QString &text, int longest)
{
    const QString plain = text.simplified();
    if (plain.size() <= longest + 10)
        return u'«' + plain + u'»';
    const qsizetype cut = plain.lastIndexOf(u' ', longest);
    return u'«' + plain.left(cut > longest / 2 ? cut : longest) + QStringLiteral("…»");
}

QString enumerated(const QStringList &names, int shown)
{
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() <= shown + 1)
        return CheckText::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
    const int others = int(names.size()) - shown;
    return CheckText::tr("%1 and %n other(s)", nullptr, others).arg(names.mid(0, shown).join(QStringLiteral(", ")));
}

QString figure(double number)
{
    return domain::formatNumber(number);
}

QString money(double euro)
{
    return domain::formatMoney(euro);
}

} // namespace piao::checks
