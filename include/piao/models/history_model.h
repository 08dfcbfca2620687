// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace piao::models {

/// The plan's history, the newest step first; older steps are read when a view comes to them.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeqRole = Qt::UserRole + 1, ///< qlonglong, number of the step
        TextRole,                   ///< QString, the step in words
        AuthorRole,                 ///< QString, who did it
        TimeRole,                   ///< QDateTime, local
        StandsRole,                 ///< bool: in force; false for what was undone since, or undid something itself
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setDocument(document::PlanDocument *document);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The step of the changes that a row stands for: an undo's and a redo's are those of the action itself.
    qlonglong actionOf(const QModelIndex &index) const;
    /// How many undos bring the plan to where it was right after this step; 0 when it is there, -1 when none can.
    int undosBackTo(const QModelIndex &index);

private:
    void follow();

    QPointer<document::PlanDocument> m_document;
    std::vector<document::HistoryEntry> m_entries;
    bool m_more = false;
};

} // namespace piao::models
