// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/plan_quality.h"

#include <QAbstractItemModel>

namespace piao::models {

/// The questions of the quality criteria with what they came to: below their criteria, or as one list to be sorted by what
/// they could add. The rows stay; what they say follows the plan.
class QualityModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Shape : quint8 { Criteria, Questions };
    enum Column : quint8 { NameColumn, ScoreColumn, CountColumn, GainColumn, ColumnCount };
    enum Role : int {
        ShareRole = Qt::UserRole + 1, ///< double, 0 to 1; invalid where nothing is asked
        GainRole,                     ///< double: points of the total
        TokenRole,                    ///< "A3", "A3.impact"
    };

    QualityModel(document::PlanDocument &document, Shape shape, QObject *parent = nullptr);

    /// Reads the score anew.
    void refresh();
    /// The row of "A3.impact" or "A3"; invalid when there is none in this shape.
    QModelIndex indexOf(const QString &token) const;
    /// nullptr for a criterion.
    static const checks::QualityQuestion *questionAt(const QModelIndex &index);
    static const checks::QualityCriterion *criterionAt(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const checks::QualityCriterionScore *scoreAt(const QModelIndex &index) const;
    const checks::QualityResult *resultAt(const QModelIndex &index) const;
    QVariant textAt(const QModelIndex &index) const;
    QString nameAt(const QModelIndex &index) const;
    QString hintAt(const QModelIndex &index) const;
    QString scoreText(const QModelIndex &index) const;
    QVariant shareAt(const QModelIndex &index) const;
    double gainAt(const QModelIndex &index) const;

    PlanQuality &m_quality;
    Shape m_shape;
    std::shared_ptr<const checks::QualityScore> m_score;
};

} // namespace piao::models
