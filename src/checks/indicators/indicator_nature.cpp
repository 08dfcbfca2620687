// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_nature.h"

#include "indicators/indicator_fields.h"
#include "indicators/quotient.h"
#include "indicators/unit_kind.h"

#include "piao/domain/text_fold.h"

#include <algorithm>
#include <array>

namespace piao::checks {
namespace {

/// What a name that begins with "numero" has in it when it means a rate all the same.
constexpr std::array rateMarks{u"/",         u"%",       u" su ",       u" sul ",    u" sui ",
                               u" sulle ",   u" sugli ", u"rispetto",   u"rapporto", u"percent",
                               u"tasso",     u"media",   u"medio",      u" ogni ",   u" per 1",
                               u"incidenza", u"aumento", u"incremento", u"riduzione"};

constexpr std::array countMarks{u"numero ", u"n. ", u"n ", u"nr ", u"nr. ", u"no ", u"n."};
constexpr std::array shareMarks{u"%", u"percentual", u"in percentual", u"quota "};

template<typename Marks>
bool startsWithOne(const QString &text, const Marks &marks)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&](const char16_t *mark) { return text.startsWith(QStringView(mark)); });
}

/// Whether the name may begin with a mark: told without folding it, because nearly none does.
bool mayBeginWithMark(const QString &name)
{
    if (name.isEmpty())
        return false;
    switch (name.front().toLower().unicode()) {
    case u'%':
        return true;
    case u'n':
        return name.size() > 2
            && (!name[1].isLetter() || name.startsWith(u"num", Qt::CaseInsensitive) || name[1].toLower() == u'r');
    case u'p':
        return name.startsWith(u"percent", Qt::CaseInsensitive);
    case u'i':
        return name.startsWith(u"in percent", Qt::CaseInsensitive);
    case u'q':
        return name.startsWith(u"quota ", Qt::CaseInsensitive);
    default:
        return false;
    }
}

Nature natureOfName(const QString &name)
{
    if (!mayBeginWithMark(name))
        return Nature::Unknown;
    const QString folded = domain::fold(name);
    if (startsWithOne(folded, shareMarks))
        return Nature::Share;
    const bool isRate = std::any_of(rateMarks.begin(), rateMarks.end(),
                                    [&](const char16_t *mark) { return folded.contains(QStringView(mark)); });
    return startsWithOne(folded, countMarks) && !isRate ? Nature::Count : Nature::Unknown;
}

Nature natureOfUnit(const QString &unit)
{
    switch (unitKindOf(unit)) {
    case UnitKind::Percent:
        return Nature::Share;
    case UnitKind::None:
        return Nature::Count; // "n."
    case UnitKind::Word:
        return isOfQuotient(unit) ? Nature::Unknown : Nature::Count;
    default:
        return Nature::Unknown;
    }
}

Nature natureOfFormula(const QString &formula)
{
    if (isTimesHundred(formula))
        return Nature::Share;
    const auto quotient = quotientIn(formula);
    return quotient && quotient->isShare() ? Nature::Share : Nature::Unknown;
}

} // namespace

Nature natureOf(const Fact &indicator)
{
    const QString type = indicator.text(indicator_field::valueType);
    if (type == QLatin1String("percentage"))
        return Nature::Share;
    if (type == QLatin1String("count"))
        return Nature::Count;
    if (!type.isEmpty() && type != QLatin1String("number"))
        return Nature::Unknown;
    if (indicator.has(indicator_field::unit))
        return natureOfUnit(indicator.text(indicator_field::unit));
    if (indicator.has(indicator_field::formula))
        return natureOfFormula(indicator.text(indicator_field::formula));
    return natureOfName(indicator.text(indicator_field::name));
}

} // namespace piao::checks
