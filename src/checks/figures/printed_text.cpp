// SPDX-License-Identifier: EUPL-1.2
#include "figures/printed_otherwise.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "wording/names.h"
#include "wording/text_words.h"

namespace piao::checks {

using domain::Kind;

namespace {

const Column ownerColumns[] = {{Kind::TextVariant, "plan_id"}, {Kind::TextVariant, "public_value_id"}, {Kind::TextVariant, "strategic_id"},
    {Kind::TextVariant, "operational_id"}, {Kind::TextVariant, "performance_id"}, {Kind::TextVariant, "centre_id"}};
const Column variantField{Kind::TextVariant, "field"};
const Column variantText{Kind::TextVariant, "text"};
const Column variantSection{Kind::TextVariant, "section"};

/// «Fase esecuzione lavori» and «Fase di esecuzione lavori» are told as one.
bool sameButSmallWords(const QString &left, const QString &right)
{
    const TextWords a = significantWordsOf(left);
    const TextWords b = significantWordsOf(right);
    return sameWording(left, right) || (!a.isEmpty() && hashOf(a) == hashOf(b));
}

bool sameAs(const PrintedText &printed, const Fact &other)
{
    return &other != printed.variant && other.text(variantField) == printed.field && sameButSmallWords(other.text(variantText), printed.text);
}

} // namespace

std::optional<PrintedText> printedTextOf(const Fact &variant, const PlanFacts &facts)
{
    for (const Column &column : ownerColumns) {
        const Fact *owner = facts.referred(variant, column);
        if (owner && variant.has(variantField) && variant.has(variantText))
            return PrintedText{&variant, owner, &column, variant.text(variantField), variant.text(variantText)};
    }
    return {};
}

bool isToldBefore(const PrintedText &printed, const PlanFacts &facts)
{
    bool told = false;
    facts.eachReferring(*printed.owner, *printed.ownerColumn, [&](const Fact &other) {
        told = told || (sameAs(printed, other) && comesBefore(other, *printed.variant));
    });
    return told;
}

QString placesOf(const PrintedText &printed, const PlanFacts &facts)
{
    QStringList sections;
    const auto add = [&](const Fact &variant) {
        if (variant.has(variantSection) && !sections.contains(variant.text(variantSection)))
            sections.append(variant.text(variantSection));
    };
    add(*printed.variant);
    facts.eachReferring(*printed.owner, *printed.ownerColumn, [&](const Fact &other) {
        if (sameAs(printed, other))
            add(other);
    });
    return sections.isEmpty() ? CheckText::tr("another table") : enumerated(sections);
}

bool hasPrintedAmount(const PrintedText &printed, const PlanFacts &facts)
{
    bool has = false;
    facts.eachReferring(*printed.owner, *printed.ownerColumn, [&](const Fact &other) {
        has = has || (other.text(variantField) == QLatin1String("amount") && other.value(variantSection.field()) == printed.variant->value(variantSection.field()));
    });
    return has;
}

} // namespace piao::checks
