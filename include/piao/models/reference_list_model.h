// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/reference_index.h"

#include <QAbstractListModel>

namespace piao::models {

/// The records of a kind that match what was typed, for a list to choose from: every word typed must occur in code or
/// name, in any order, accents and case ignored. May end with an offer to make what was typed.
class ReferenceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, CreateRole };

    ReferenceListModel(document::PlanDocument &document, domain::Kind kind, QObject *parent = nullptr);

    void setWords(const QString &typed);
    /// Leaves out these ids: what is already chosen, or the record itself.
    void setExcluded(const QSet<QString> &ids);
    /// With it, a typed text that names no record adds a last row that offers to create it (CreateRole holds the text).
    void setCreationOffered(bool offered);

    domain::Kind kind() const { return m_kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    ReferenceIndex *m_index;
    domain::Kind m_kind;
    QString m_typed;
    QSet<QString> m_excluded;
    bool m_creationOffered = false;
    bool m_offersCreation = false;
    struct Match {
        QString id;
        QString name;
    };
    std::vector<Match> m_matches;
};

} // namespace piao::models
