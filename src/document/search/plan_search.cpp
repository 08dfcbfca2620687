// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_search.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "search/search_index.h"
#include "tree/sibling_list.h"

namespace piao::document {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

class PlanSearch::Index : public SearchIndex
{
};

namespace {

bool changesSearched(const RowChange &change)
{
    const RecordDescription &description = describe(change.key.kind);
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const bool touched = change.kind != RowChangeKind::Updated || (change.changed & (quint64(1) << i));
        if (touched && description.fields[i].is(Searched))
            return true;
    }
    return false;
}

/// What the record belongs to, or the first node above it; a null key when there is none.
RecordKey aboveOf(PlanReader &reader, const Record &record)
{
    if (isNode(record.kind())) {
        const std::vector<RecordKey> parents = parentsOf(reader, record.key());
        return parents.empty() ? RecordKey() : parents.front();
    }
    const RecordDescription &description = record.description();
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (field.type == FieldType::Reference && field.is(Parent) && record.at(i).isValid())
            return {field.reference, record.at(i).toString(), {}};
    }
    return {};
}

SearchHit hitOf(PlanReader &reader, const RecordKey &key)
{
    const Record record = reader.read(key);
    if (record.isNull())
        return {key, key.id, {}};
    const RecordKey above = aboveOf(reader, record);
    return {key, displayName(record), above.isNull() ? singular(record.description()) : reader.nameOf(above)};
}

} // namespace

PlanSearch::PlanSearch(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &PlanSearch::follow);
}

PlanSearch::~PlanSearch() = default;

Result<void> PlanSearch::prepare()
{
    if (m_index)
        return {};
    auto index = std::make_unique<Index>();
    const Result<void> loaded = store::guarded(m_document.connection(), [&] { index->load(m_document.connection()); });
    if (loaded)
        m_index = std::move(index);
    return loaded;
}

Result<std::vector<SearchHit>> PlanSearch::find(const QString &typed, int limit)
{
    if (const Result<void> prepared = prepare(); !prepared)
        return prepared.error();
    return store::guarded(m_document.connection(), [&] {
        std::vector<SearchHit> hits;
        for (const RecordKey &key : m_index->find(typed, size_t(std::max(0, limit))))
            hits.push_back(hitOf(m_document.reader(), key));
        return hits;
    });
}

void PlanSearch::follow(const ChangeNotice &notice)
{
    if (!m_index)
        return;
    if (notice.reset || m_index->isWorn()) {
        m_index.reset();
        return;
    }
    for (const RowChange &change : notice.changes) {
        if (change.kind == RowChangeKind::Removed)
            m_index->remove(change.key);
        else if (changesSearched(change))
            m_index->put(change.kind == RowChangeKind::Inserted ? change.after : m_document.reader().read(change.key));
    }
}

} // namespace piao::document
