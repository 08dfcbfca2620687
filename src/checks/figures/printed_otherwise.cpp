// SPDX-License-Identifier: EUPL-1.2
#include "figures/printed_otherwise.h"

#include "check_text.h"
#include "figures/value_names.h"
#include "wording/names.h"
#include "wording/text_words.h"

#include "piao/document/plan_counts.h"
#include "piao/domain/italian_reading.h"

#include <algorithm>
#include <cmath>

namespace piao::checks {

using domain::describe;
using domain::Field;
using domain::FieldType;
using domain::Kind;

namespace {

const Column variantText{Kind::TextVariant, "text"};
const Column variantTruncated{Kind::TextVariant, "truncated"};
const Column objectiveParent{Kind::PerformanceObjective, "operational_id"};
const Column centreUnit{Kind::ResponsibilityCentre, "unit_id"};
const Column unitName{Kind::OrgUnit, "name"};
const Column unitParent{Kind::OrgUnit, "parent_id"};

/// Whether the print is the beginning of the text, cut off.
bool isBeginningOf(const QString &printed, const QString &text)
{
    const TextWords begins = wordsOf(printed);
    const TextWords all = wordsOf(text);
    // The last word may be cut too.
    for (qsizetype i = 0; i + 1 < begins.size(); ++i) {
        if (i >= all.size() || begins[i].hash != all[i].hash)
            return false;
    }
    const qsizetype last = begins.size() - 1;
    if (last < 0 || last >= all.size())
        return false;
    const QStringView cut = QStringView(printed).mid(begins[last].from, begins[last].length);
    return sameWording(cut, QStringView(text).mid(all[last].from, begins[last].length));
}

bool saysTheSame(const QString &printed, const QString &text, bool isName)
{
    return sameWording(printed, text) || isBeginningOf(printed, text) || (isName && saysPartOf(printed, text));
}

/// Two wordings from a little before the place at which they part, so that a difference at the end of long titles shows.
std::pair<QString, QString> fromTheDifference(const QString &left, const QString &right)
{
    TextWords a = significantWordsOf(left);
    TextWords b = significantWordsOf(right);
    if (hashOf(a) == hashOf(b)) {
        a = wordsOf(left);
        b = wordsOf(right);
    }
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same].hash == b[same].hash)
        ++same;
    constexpr qsizetype shownBefore = 2;
    constexpr qsizetype leastHidden = 3;
    const qsizetype from = same - shownBefore;
    if (from < leastHidden)
        return {left, right};
    const auto rest = [&](const QString &text, const TextWords &words) { return u'…' + text.mid(words[from].from); };
    return {rest(left, a), rest(right, b)};
}

bool differInNumbersAlone(const QString &left, const QString &right)
{
    const auto withoutNumbers = [](const QString &text) {
        TextWords words = significantWordsOf(text);
        words.resize(std::remove_if(words.begin(), words.end(), [](const TextWord &word) { return word.hasDigit; }) - words.begin());
        return hashOf(words);
    };
    return withoutNumbers(left) == withoutNumbers(right);
}

void reportWording(const PrintedText &printed, const QString &own, const PlanFacts &facts, Report &report)
{
    report.add(variantText, [&](FindingText &text) {
        const auto [there, here] = fromTheDifference(printed.text, own);
        text.message = CheckText::tr("%1 is printed as %2 in %3; the plan has %4.")
                           .arg(shortName(*printed.owner), quoted(there), placesOf(printed, facts), quoted(here));
    });
}

void reportAmount(const PrintedText &printed, double there, std::optional<double> here, const PlanFacts &facts, Report &report)
{
    report.add(variantText, [&](FindingText &text) {
        text.message = here ? CheckText::tr("%1 is printed with %2 in %3; the plan has %4.")
                                  .arg(nameOf(*printed.owner), money(there), placesOf(printed, facts), money(*here))
                            : CheckText::tr("%1 is printed with %2 in %3; the plan has no amount.")
                                  .arg(nameOf(*printed.owner), money(there), placesOf(printed, facts));
    });
}

/// The plan's own count of what a figure of its text counts; nothing when it is something else, or of another plan's year.
std::optional<int> countOf(const QString &field, const PlanFacts &facts)
{
    if (field == QLatin1String("public_values"))
        return facts.count(Kind::PublicValue);
    if (field == QLatin1String("strategic_objectives"))
        return facts.count(Kind::StrategicObjective);
    if (field == QLatin1String("operational_objectives"))
        return facts.count(Kind::OperationalObjective);
    const QString performance = QStringLiteral("performance_objectives");
    if (!field.startsWith(performance))
        return {};
    const document::PlanCounts counts = document::countPlan(facts.reader());
    if (field == performance)
        return counts.performanceObjectives;
    const int year = QStringView(field).mid(performance.size() + 1).toInt();
    return facts.period().contains(year) ? std::optional(counts.ofYear(year)) : std::nullopt;
}

QString levelOf(const QString &field)
{
    if (field == QLatin1String("public_values"))
        return CheckText::tr("public values");
    if (field == QLatin1String("strategic_objectives"))
        return CheckText::tr("strategic objectives");
    if (field == QLatin1String("operational_objectives"))
        return CheckText::tr("operational objectives");
    const QString year = field.section(u'_', 2);
    return year.isEmpty() ? CheckText::tr("performance objectives") : CheckText::tr("performance objectives of %1").arg(year);
}

} // namespace

void examinePrintedField(const PrintedText &printed, const PlanFacts &facts, Report &report)
{
    const domain::RecordDescription &description = describe(printed.owner->kind());
    const int field = description.indexOf(QStringView(printed.field));
    if (field < 0 || printed.variant->isTrue(variantTruncated))
        return;
    const Field &described = description.fields[size_t(field)];
    const QString own = printed.owner->value(field).toString();
    if (described.type == FieldType::Money || described.type == FieldType::Real || described.type == FieldType::Integer) {
        const std::optional<double> there = domain::readNumber(QString(printed.text).remove(u'€').trimmed());
        const std::optional<double> here = printed.owner->hasField(field) ? std::optional(printed.owner->value(field).toDouble()) : std::nullopt;
        if (there && (!here || std::abs(*there - *here) >= 0.005))
            reportAmount(printed, *there, here, facts, report);
        return;
    }
    const bool isText = described.type == FieldType::Text || described.type == FieldType::LongText;
    const bool isName = printed.owner->kind() == Kind::ResponsibilityCentre;
    if (!isText || own.isEmpty() || saysTheSame(printed.text, own, isName))
        return;
    if (!differInNumbersAlone(printed.text, own) || !hasPrintedAmount(printed, facts))
        reportWording(printed, own, facts, report);
}

void examinePrintedValue(const PrintedText &printed, const PlanFacts &facts, Report &report)
{
    const std::vector<const Fact *> reached = valuesReachedBy(*printed.owner, facts);
    if (reached.empty())
        return;
    QStringList names;
    for (const NamedValue &named : namedValues(printed.text)) {
        for (const Fact *value : reached) {
            if (canBe(named, *value))
                return;
            names.append(nameOf(*value));
        }
    }
    names.removeDuplicates();
    report.add(variantText, [&](FindingText &text) {
        text.message = CheckText::tr("%1 is printed under %2 in %3; the tree leads it to %4.")
                           .arg(shortName(*printed.owner), quoted(printed.text), placesOf(printed, facts), enumerated(names));
    });
}

void examinePrintedSector(const PrintedText &printed, const PlanFacts &facts, Report &report)
{
    const Fact *own = facts.referred(*printed.owner, centreUnit);
    bool known = false;
    // A chain of structures is never long, and one that bites its tail must end too.
    int steps = 0;
    for (const Fact *unit = own; unit && steps < 20; unit = facts.referred(*unit, unitParent), ++steps)
        known = known || saysPartOf(printed.text, unit->text(unitName)) || saysPartOf(unit->text(unitName), printed.text);
    bool elsewhere = false;
    facts.each(Kind::OrgUnit, [&](const Fact &unit) { elsewhere = elsewhere || saysPartOf(printed.text, unit.text(unitName)); });
    if (known || (!own && elsewhere))
        return;
    report.add(variantText, [&](FindingText &text) {
        text.message = elsewhere
            ? CheckText::tr("%1 is printed under %2 in %3; the organisation has it in %4.")
                  .arg(nameOf(*printed.owner), quoted(printed.text, 110), placesOf(printed, facts), nameOf(*own))
            : CheckText::tr("%1 is printed under %2 in %3, which the organisation does not have.")
                  .arg(nameOf(*printed.owner), quoted(printed.text, 110), placesOf(printed, facts));
    });
}

void examineListing(const PrintedText &printed, const PlanFacts &facts, Report &report)
{
    // One that hangs nowhere in the tree is missing there for a reason that L09 tells.
    const bool isObjective = printed.owner->kind() == Kind::PerformanceObjective;
    if (!sameWording(printed.text, u"no") || (isObjective && !facts.referred(*printed.owner, objectiveParent)))
        return;
    report.add(variantText, [&](FindingText &text) {
        text.message = CheckText::tr("%1 is missing in %2.").arg(nameOf(*printed.owner), placesOf(printed, facts));
    });
}

void examineStatedCount(const PrintedText &printed, const PlanFacts &facts, Report &report)
{
    const std::optional<double> stated = domain::readNumber(printed.text);
    const std::optional<int> actual = stated ? countOf(printed.field, facts) : std::nullopt;
    if (!actual || *actual == *stated)
        return;
    report.add(variantText, [&](FindingText &text) {
        text.message = CheckText::tr("The text counts %1 %2, the plan has %3.").arg(figure(*stated), levelOf(printed.field), figure(*actual));
    });
}

} // namespace piao::checks
