// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/duplicate.h"

#include "copying/deep_copy.h"
#include "copying/findings.h"
#include "copying/next_code.h"
#include "document_text.h"
#include "piao/document/plan_document.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "tree/new_node.h"
#include "tree/sibling_list.h"
#include "tree/tree_unit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace piao::document {

using namespace domain;

namespace {

/// Which records go with the roots, and who treats the copies.
class Extent
{
public:
    Extent(PlanReader &reader, const std::vector<RecordKey> &keys, const DuplicateOptions &options)
        : m_without(options.without.begin(), options.without.end()), m_roots(keys.begin(), keys.end()), m_all(keys)
    {
        for (const RecordKey &key : keys) {
            if (key.kind == Kind::Process || key.kind == Kind::RiskEvent)
                collectTreated(reader, key);
        }
        if (options.measures == DuplicateOptions::Measures::Copied)
            addMeasures(reader);
    }

    /// The records that were asked for, then the measures copied with them.
    const std::vector<RecordKey> &roots() const { return m_all; }
    bool isAskedFor(const RecordKey &key) const { return m_roots.contains(key); }

    bool takes(const Record &part) const
    {
        if (m_without.contains(part.kind()))
            return false;
        // Nodes below a node are its own business: their ties to it are not its parts.
        for (const RecordKey &root : m_roots) {
            const std::optional<Kind> below = isNode(root.kind) ? kindBelow(root.kind) : std::nullopt;
            if (below && tieOf(*below).link == part.kind() && part.text(tieOf(*below).parentColumn) == root.id)
                return false;
        }
        // A copied measure treats the copies; what else the original treats is not the copy's.
        if (!m_copiedMeasures.isEmpty() && part.kind() == Kind::ProcessMeasure)
            return !m_copiedMeasures.contains(part.text("measure_id")) || m_treated.contains({Kind::Process, part.text("process_id"), {}});
        if (!m_copiedMeasures.isEmpty() && part.kind() == Kind::EventMeasure)
            return !m_copiedMeasures.contains(part.text("measure_id")) || m_treated.contains({Kind::RiskEvent, part.text("event_id"), {}});
        return true;
    }

private:
    void collectTreated(PlanReader &reader, const RecordKey &key)
    {
        m_treated.insert(key);
        if (key.kind != Kind::Process || m_without.contains(Kind::RiskEvent))
            return;
        for (const Record &event : reader.where(Kind::RiskEvent, "process_id", key.id))
            m_treated.insert(event.key());
    }

    void addMeasures(PlanReader &reader)
    {
        std::vector<Record> links;
        for (const RecordKey &key : std::as_const(m_treated)) {
            const Kind kind = key.kind == Kind::Process ? Kind::ProcessMeasure : Kind::EventMeasure;
            if (m_without.contains(kind))
                continue;
            const std::vector<Record> found = reader.where(kind, describe(kind).fields.front().column, key.id);
            links.insert(links.end(), found.begin(), found.end());
        }
        for (const Record &link : links) {
            const QString id = link.text("measure_id");
            const Record measure = reader.read({Kind::Measure, id, {}});
            // A general measure touches the whole body: a second one would be the same again.
            if (measure.isNull() || measure.text("scope") == QLatin1String("general") || m_copiedMeasures.contains(id))
                continue;
            m_copiedMeasures.insert(id);
            m_all.push_back(measure.key());
        }
    }

    QSet<Kind> m_without;
    QSet<RecordKey> m_roots;
    QSet<RecordKey> m_treated;
    QSet<QString> m_copiedMeasures;
    std::vector<RecordKey> m_all;
};

/// New codes and numbers for the roots; everything else of them is kept.
class Renaming
{
public:
    Renaming(PlanReader &reader, const Extent &extent) : m_reader(reader)
    {
        for (const RecordKey &key : extent.roots())
            m_roots.insert(key);
    }

    void adapt(Record &copy, const Record &original)
    {
        const RecordDescription &description = original.description();
        if (m_roots.contains(original.key()))
            renew(copy, original);
        else if (const int field = description.indexOf("code"); field >= 0 && original.at(field).isValid())
            copy.at(field) = follow(original.at(field).toString());
        if (original.kind() == Kind::PerformanceObjective)
            copy.set("previous_id", {});
        forgetFindings(copy);
    }

private:
    void renew(Record &copy, const Record &original)
    {
        const RecordDescription &description = original.description();
        if (const int code = description.indexOf("code"); code >= 0) {
            const QString old = original.at(code).toString();
            QString next = original.kind() == Kind::PerformanceObjective
                ? nextCode(m_reader, int(original.integer("year")), original.text("centre_id")) : codeAfter(m_reader, original.kind(), old);
            copy.at(code) = next.isEmpty() ? QVariant() : QVariant(next);
            if (!old.isEmpty() && !next.isEmpty())
                m_codes.push_back({old, next});
        }
        const int number = description.indexOf("number");
        if (number >= 0 && description.fields[size_t(number)].type == FieldType::Integer && original.at(number).isValid())
            copy.at(number) = highestNumber(original.kind(), number) + 1;
    }

    qlonglong highestNumber(Kind kind, int field)
    {
        qlonglong highest = 0;
        m_reader.visit(kind, [&](const Record &record) {
            highest = std::max(highest, record.at(field).toLongLong());
            return true;
        });
        return highest;
    }

    /// "P.07-E1" of the process P.07 becomes "P.08-E1" in its copy.
    QString follow(const QString &code) const
    {
        for (const auto &[old, next] : m_codes) {
            if (code.size() > old.size() && code.startsWith(old) && !code[old.size()].isLetterOrNumber())
                return next + code.mid(old.size());
        }
        return code;
    }

    PlanReader &m_reader;
    QSet<RecordKey> m_roots;
    std::vector<std::pair<QString, QString>> m_codes;
};

/// A copied node stands in all places of the original already, last; in each it moves up behind the original.
Result<void> placeBehind(UnitOfWork &unit, const RecordKey &copy, const RecordKey &original)
{
    std::vector<RecordKey> parents = original.kind == Kind::PublicValue ? std::vector<RecordKey>() : parentsOf(unit.reader(), original);
    if (parents.empty())
        parents.push_back({});
    for (const RecordKey &parent : parents) {
        const std::vector<Sibling> siblings = siblingsUnder(unit.connection(), original.kind, parent);
        const int next = positionOf(siblings, original) + 1;
        if (next <= 0 || next >= int(siblings.size()) || siblings[size_t(next)].node == copy)
            continue;
        if (const Result<void> arranged = TreeUnit(unit).arrange({copy}, {parent, siblings[size_t(next)].node}); !arranged)
            return arranged;
    }
    return {};
}

ActionText wordsFor(PlanReader &reader, const std::vector<RecordKey> &keys)
{
    if (keys.size() == 1)
        return ActionText(QT_TRANSLATE_NOOP("history", "«%1» duplicated")).arg(shortName(reader.nameOf(keys.front())));
    return ActionText(QT_TRANSLATE_NOOP("history", "%1 records duplicated in %2"))
        .arg(qlonglong(keys.size())).argTranslated(describe(keys.front().kind).plural);
}

Result<void> checkRoots(PlanReader &reader, const std::vector<RecordKey> &keys)
{
    for (const RecordKey &key : keys) {
        if (!canDuplicate(key.kind))
            return brokenRule(DocumentText::tr("A record of «%1» cannot be duplicated.").arg(singular(describe(key.kind))));
        if (reader.read(key).isNull())
            return brokenRule(DocumentText::tr("What was to be duplicated is no longer in the plan."));
    }
    return {};
}

} // namespace

bool canDuplicate(Kind kind)
{
    const RecordDescription &description = describe(kind);
    return !description.singleton && description.keyFields().size() == 1 && kind != Kind::AttachmentContent;
}

Result<std::vector<CopyPart>> partsToCopy(PlanReader &reader, const std::vector<RecordKey> &keys, DuplicateOptions::Measures measures)
{
    return store::guarded(reader.connection(), [&] {
        const Extent extent(reader, keys, {{}, measures});
        std::map<Kind, int> counts;
        for (const RecordKey &key : DeepCopy::reach(reader.connection(), extent.roots(), [&](const Record &part) { return extent.takes(part); })) {
            if (!extent.isAskedFor(key))
                ++counts[key.kind];
        }
        std::vector<CopyPart> parts;
        for (const auto &[kind, count] : counts)
            parts.push_back({kind, count, !isFinding(kind) && kind != Kind::TextVariant});
        return parts;
    });
}

Result<std::vector<RecordKey>> duplicate(PlanDocument &document, const std::vector<RecordKey> &keys, const DuplicateOptions &options)
{
    if (const Result<void> checked = checkRoots(document.reader(), keys); !checked)
        return checked.error();
    std::vector<RecordKey> copies;
    const Result<void> done = document.perform(wordsFor(document.reader(), keys), [&](UnitOfWork &unit) -> Result<void> {
        // One after the other, so that each gets a code of its own.
        for (const RecordKey &key : keys) {
            const Extent extent(unit.reader(), {key}, options);
            Renaming renaming(unit.reader(), extent);
            DeepCopy copy(unit, [&](const Record &part) { return extent.takes(part); },
                [&](Record &made, const Record &original) { renaming.adapt(made, original); });
            if (const Result<void> copied = copy.run(extent.roots()); !copied)
                return copied;
            copies.push_back(copy.copyOf(key));
            if (const Result<void> placed = isNode(key.kind) ? placeBehind(unit, copies.back(), key) : Result<void>(); !placed)
                return placed;
        }
        return {};
    });
    return done ? Result<std::vector<RecordKey>>(copies) : Result<std::vector<RecordKey>>(done.error());
}

} // namespace piao::document
