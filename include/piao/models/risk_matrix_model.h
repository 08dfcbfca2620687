// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_filter.h"
#include "piao/document/risk_matrix.h"
#include "piao/models/following_rows.h"
#include "piao/models/risk_register_feed.h"

#include <QPointer>

namespace piao::document {

inline std::pair<int, int> rowKey(const MatrixLine &line)
{
    return {line.subject, 0};
}

} // namespace piao::document

namespace piao::models {

/// Areas, or centres, by level of the overall judgement of their processes at one stage; LevelRole
/// (piao/models/risk_register_model.h) answers the level of a column.
class RiskMatrixModel : public FollowingRows<document::MatrixLine>
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, HighColumn, ModerateColumn, LowColumn, UnjudgedColumn, TotalColumn };

    explicit RiskMatrixModel(document::PlanDocument &document, QObject *parent = nullptr);

    void setBy(document::MatrixBy by);
    void setStage(domain::RiskStage stage);
    document::MatrixBy by() const { return m_by; }
    domain::RiskStage stage() const { return m_stage; }

    /// What the register is narrowed to by a cell; nothing for a cell that counts none.
    std::optional<document::RiskCriteria> criteriaAt(const QModelIndex &index) const;
    QString subjectAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<document::MatrixLine> count() const;
    void follow(const document::RegisterImpact &impact);
    int countAt(const document::MatrixLine &line, int column) const;
    static std::optional<domain::RiskLevel> levelOf(int column);

    RiskRegisterFeed *m_feed;
    document::MatrixBy m_by = document::MatrixBy::Area;
    domain::RiskStage m_stage = domain::RiskStage::Before;
};

} // namespace piao::models
