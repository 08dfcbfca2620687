// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/find_replace.h"

#include "document_text.h"
#include "piao/document/long_task.h"
#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"
#include "search/narrative_pieces.h"
#include "short_name.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <map>
#include <string_view>

namespace piao::document {

using namespace domain;

namespace {

/// Most time that a regular expression may take for the whole plan.
constexpr qint64 patienceMs = 60'000;
constexpr int recordsBetweenReports = 64;

/// What is read by the program or vouches for a file is not a person's text.
constexpr std::pair<Kind, std::string_view> notForPeople[] = {
    {Kind::RuleSet, "parameters"}, {Kind::Attachment, "media_type"}, {Kind::Attachment, "sha256"},
    {Kind::TextVariant, "field"},  {Kind::PrintedTotal, "field"},    {Kind::Plan, "code_pattern"},
};

/// A rich text in markup; one that was typed as plain lines is a text like others.
bool isNarrative(Kind kind, int field, const QString &stored)
{
    return describe(kind).fields[size_t(field)].type == FieldType::RichText && isNarrativeMarkup(stored);
}

class PlanSearching
{
public:
    PlanSearching(PlanReader &reader, const TextFinder &finder, const QString &replacement, const FindProgress &progress)
        : m_reader(reader), m_finder(finder), m_replacement(replacement), m_progress(progress)
    {
        for (const RecordDescription &description : allRecords())
            m_total += int(reader.count(description.kind));
        m_time.start();
    }

    Result<FoundTexts> run()
    {
        for (const RecordDescription &description : allRecords()) {
            std::vector<int> fields;
            for (int i = 0; i < int(description.fields.size()); ++i) {
                if (isForReplacing(description.kind, description.fields[size_t(i)]))
                    fields.push_back(i);
            }
            if (!fields.empty())
                m_reader.visit(description.kind, [&](const Record &record) { return look(record, fields); });
            if (m_error)
                return *m_error;
            if (m_texts.more)
                break;
        }
        return m_reader.ok() ? Result<FoundTexts>(std::move(m_texts)) : Result<FoundTexts>(*m_reader.error());
    }

private:
    bool look(const Record &record, const std::vector<int> &fields)
    {
        for (const int field : fields) {
            if (record.at(field).isValid() && !lookInto(record, field))
                return false;
        }
        if (++m_texts.searched % recordsBetweenReports == 0) {
            if (m_progress && !m_progress(m_texts.searched, m_total))
                m_error = LongTask::Context::cancelled();
            else if (m_time.elapsed() > patienceMs)
                m_error = Error{ErrorCode::InvalidInput, DocumentText::tr("The search takes too long."), DocumentText::tr("Nothing was changed."),
                                DocumentText::tr("Write the regular expression more simply.")};
        }
        return !m_error;
    }

    bool lookInto(const Record &record, int field)
    {
        const QString stored = record.at(field).toString();
        if (!isNarrative(record.kind(), field, stored))
            return lookInto(record, field, stored, 0);
        Narrative narrative = parseNarrative(stored);
        int piece = 0;
        for (const QString *text : textPieces(narrative)) {
            if (!lookInto(record, field, *text, piece++))
                return false;
        }
        return true;
    }

    bool lookInto(const Record &record, int field, const QString &text, int piece)
    {
        const Result<std::vector<TextSpan>> spans = m_finder.find(text);
        if (!spans) {
            m_error = spans.error();
            return false;
        }
        for (const TextSpan &span : *spans) {
            if (m_texts.found.size() == FoundTexts::most) {
                m_texts.more = true;
                return false;
            }
            m_texts.found.push_back({record.key(), field, displayName(record), text, span, m_finder.replacementOf(span, m_replacement),
                                     record.at(field).toString(), piece});
        }
        return true;
    }

    PlanReader &m_reader;
    const TextFinder &m_finder;
    QString m_replacement;
    const FindProgress &m_progress;
    int m_total = 0;
    QElapsedTimer m_time;
    FoundTexts m_texts;
    std::optional<Error> m_error;
};

/// The text with all of these hits replaced, from the last to the first so that places stay true.
QString replacedIn(const QString &text, std::vector<const FoundText *> hits)
{
    std::sort(hits.begin(), hits.end(), [](const FoundText *a, const FoundText *b) { return a->hit.start > b->hit.start; });
    QString result = text;
    for (const FoundText *hit : hits)
        result.replace(hit->hit.start, hit->hit.length, hit->replacement);
    return result;
}

/// A narrative's hits go into its pieces; the markup is written anew from them.
QString replacedInNarrative(const QString &stored, const std::vector<const FoundText *> &hits)
{
    Narrative narrative = parseNarrative(stored);
    const std::vector<QString *> pieces = textPieces(narrative);
    std::map<int, std::vector<const FoundText *>> byPiece;
    for (const FoundText *hit : hits)
        byPiece[hit->piece].push_back(hit);
    for (const auto &[piece, within] : byPiece) {
        if (piece < int(pieces.size()))
            *pieces[size_t(piece)] = replacedIn(*pieces[size_t(piece)], within);
    }
    return serialise(normalised(std::move(narrative)));
}

/// Writes the chosen hits field by field.
class Replacing
{
public:
    explicit Replacing(UnitOfWork &unit) : m_unit(unit) {}

    Result<void> write(const std::vector<const FoundText *> &hits)
    {
        const FoundText &first = *hits.front();
        const Record record = m_unit.reader().read(first.key);
        if (record.isNull() || record.at(first.field).toString() != first.stored) {
            m_outcome.changedMeanwhile += int(hits.size());
            return {};
        }
        const Field &field = describe(first.key.kind).fields[size_t(first.field)];
        const bool narrative = isNarrative(first.key.kind, first.field, first.stored);
        QString text = narrative ? replacedInNarrative(first.stored, hits) : replacedIn(first.stored, hits);
        if (field.type == FieldType::Text)
            text = text.simplified();
        if (text.isEmpty() && field.is(Required))
            return Error{ErrorCode::RuleBroken, DocumentText::tr("«%1» of %2 would be empty.").arg(label(field), shortName(first.name)),
                         DocumentText::tr("Nothing was changed."), DocumentText::tr("Leave this place out.")};
        m_outcome.replaced += int(hits.size());
        return m_unit.set(first.key, first.field, text.isEmpty() ? QVariant() : QVariant(text));
    }

    const ReplaceOutcome &outcome() const { return m_outcome; }

private:
    UnitOfWork &m_unit;
    ReplaceOutcome m_outcome;
};

/// The hits of each field together, in the order in which the fields first turn up.
std::vector<std::vector<const FoundText *>> byField(const std::vector<FoundText> &chosen)
{
    std::vector<std::vector<const FoundText *>> groups;
    QHash<std::pair<RecordKey, int>, size_t> known;
    for (const FoundText &hit : chosen) {
        const auto place = std::make_pair(hit.key, hit.field);
        if (!known.contains(place)) {
            known.insert(place, groups.size());
            groups.emplace_back();
        }
        groups[known.value(place)].push_back(&hit);
    }
    return groups;
}

} // namespace

bool isForReplacing(Kind kind, const Field &field)
{
    if (field.type != FieldType::Text && field.type != FieldType::LongText && field.type != FieldType::RichText)
        return false;
    if (field.is(PrimaryKey) || field.is(Hidden))
        return false;
    return std::none_of(std::begin(notForPeople), std::end(notForPeople),
        [&](const auto &each) { return each.first == kind && each.second == field.column; });
}

Result<FoundTexts> findInPlan(PlanReader &reader, const TextQuery &query, const QString &replacement, const FindProgress &progress)
{
    const Result<TextFinder> finder = TextFinder::make(query);
    if (!finder)
        return finder.error();
    return PlanSearching(reader, *finder, replacement, progress).run();
}

Result<ReplaceOutcome> replaceFound(PlanDocument &document, const std::vector<FoundText> &chosen)
{
    if (chosen.empty())
        return ReplaceOutcome{};
    const FoundText &first = chosen.front();
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "«%1» replaced by «%2» in %3 places"))
        .arg(shortName(first.text.mid(first.hit.start, first.hit.length))).arg(shortName(first.replacement)).arg(qlonglong(chosen.size()));
    ReplaceOutcome outcome;
    const Result<void> done = document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        Replacing replacing(unit);
        for (const std::vector<const FoundText *> &hits : byField(chosen)) {
            if (const Result<void> written = replacing.write(hits); !written)
                return written;
        }
        outcome = replacing.outcome();
        return {};
    });
    return done ? Result<ReplaceOutcome>(outcome) : Result<ReplaceOutcome>(done.error());
}

} // namespace piao::document
