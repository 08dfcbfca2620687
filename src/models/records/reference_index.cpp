// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/reference_index.h"

#include "piao/domain/text_fold.h"

namespace piao::models {

using namespace domain;

ReferenceIndex &ReferenceIndex::of(document::PlanDocument &document)
{
    if (auto *known = document.findChild<ReferenceIndex *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ReferenceIndex(&document);
}

ReferenceIndex::ReferenceIndex(document::PlanDocument *document) : QObject(document), m_document(document)
{
    connect(document, &document::PlanDocument::changed, this, &ReferenceIndex::follow);
}

QString ReferenceIndex::name(Kind kind, const QString &id)
{
    if (id.isEmpty())
        return {};
    const RecordKey key{kind, id, {}};
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    return *m_names.insert(key, m_document->reader().nameOf(key));
}

const std::vector<ReferenceIndex::Entry> &ReferenceIndex::entries(Kind kind)
{
    if (const auto known = m_entries.constFind(int(kind)); known != m_entries.constEnd())
        return *known;
    std::vector<Entry> entries;
    for (const Record &record : m_document->reader().all(kind)) {
        Entry entry{record.key().id, document::displayName(record), {}};
        appendFolded(entry.name.toStdString(), entry.folded);
        m_names.insert(record.key(), entry.name);
        entries.push_back(std::move(entry));
    }
    return *m_entries.insert(int(kind), std::move(entries));
}

void ReferenceIndex::follow(const document::ChangeNotice &notice)
{
    QSet<int> kinds;
    if (notice.reset) {
        m_names.clear();
        for (auto it = m_entries.constKeyValueBegin(); it != m_entries.constKeyValueEnd(); ++it)
            kinds.insert((*it).first);
        m_entries.clear();
    }
    for (const store::RowChange &change : notice.changes) {
        if (!change.key.part.isEmpty())
            continue; // links and targets are referred to by nothing
        kinds.insert(int(change.key.kind));
        m_names.remove(change.key);
    }
    for (const int kind : std::as_const(kinds))
        m_entries.remove(kind);
    for (const int kind : std::as_const(kinds))
        emit namesChanged(Kind(kind));
}

} // namespace piao::models
