// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <string>
#include <vector>

namespace piao::models {

/// The names under which records are chosen and shown in other records: "A1 Organi istituzionali". One for each open
/// plan, kept up to date row by row, so that a table of references costs no query for each cell.
class ReferenceIndex : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString name;
        std::string folded; ///< for searching, see domain/text_fold.h
    };

    /// The plan's index; made when first asked for, and gone with the plan.
    static ReferenceIndex &of(document::PlanDocument &document);

    /// Empty for an empty id; the id itself for a record that is not in the plan.
    QString name(domain::Kind kind, const QString &id);
    /// All records of the kind in their order.
    const std::vector<Entry> &entries(domain::Kind kind);

signals:
    void namesChanged(piao::domain::Kind kind);

private:
    explicit ReferenceIndex(document::PlanDocument *document);
    void follow(const document::ChangeNotice &notice);

    document::PlanDocument *m_document;
    QHash<domain::RecordKey, QString> m_names;
    QHash<int, std::vector<Entry>> m_entries;
};

} // namespace piao::models
