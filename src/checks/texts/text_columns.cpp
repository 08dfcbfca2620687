// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_columns.h"

#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"

#include <algorithm>
#include <array>

namespace piao::checks {

using domain::describe;
using domain::Field;
using domain::FieldType;
using domain::Kind;

namespace {

template<typename Wanted>
std::vector<TextKind> collect(Wanted &&wanted)
{
    std::vector<TextKind> kinds;
    for (const domain::RecordDescription &description : domain::allRecords()) {
        TextKind kind{description.kind, {}};
        for (const Field &field : description.fields) {
            if (wanted(description.kind, field))
                kind.columns.emplace_back(description.kind, field.column);
        }
        if (!kind.columns.empty())
            kinds.push_back(std::move(kind));
    }
    return kinds;
}

bool isWork(Kind kind)
{
    constexpr std::array aside{Kind::RuleSet, Kind::DocumentLayout, Kind::AttachmentContent, Kind::CheckSetting, Kind::CheckParameter,
        Kind::Suppression, Kind::QualityAnswer};
    return std::find(aside.begin(), aside.end(), kind) == aside.end();
}

} // namespace

const std::vector<TextKind> &narrativeKinds()
{
    static const std::vector<TextKind> kinds = collect([](Kind, const Field &field) { return field.type == FieldType::RichText; });
    return kinds;
}

const std::vector<TextKind> &writtenKinds()
{
    static const std::vector<TextKind> kinds = collect([](Kind kind, const Field &field) {
        const bool text = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::RichText;
        return text && isWork(kind) && !field.is(domain::Hidden) && qstrcmp(field.column, "notes") != 0;
    });
    return kinds;
}

std::span<const Column> columnsOf(const std::vector<TextKind> &kinds, Kind kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const TextKind &each) { return each.kind == kind; });
    return found == kinds.end() ? std::span<const Column>() : std::span<const Column>(found->columns);
}

std::vector<Kind> kindsOf(const std::vector<TextKind> &kinds)
{
    std::vector<Kind> all;
    for (const TextKind &each : kinds)
        all.push_back(each.kind);
    return all;
}

bool isNarrative(const Column &column)
{
    return describe(column.kind()).fields[size_t(column.field())].type == FieldType::RichText;
}

QStringView storedText(const Fact &fact, const Column &column)
{
    const QVariant &value = fact.value(column.field());
    return value.typeId() == QMetaType::QString ? QStringView(*static_cast<const QString *>(value.constData())) : QStringView();
}

QString plainWords(const Fact &fact, const Column &column)
{
    return isNarrative(column) ? domain::plainText(domain::parseNarrative(fact.text(column))) : fact.text(column);
}

} // namespace piao::checks
