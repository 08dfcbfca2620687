// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_coverage.h"
#include "piao/models/following_rows.h"
#include "piao/models/risk_register_feed.h"

#include <QPointer>

#include <string>

namespace piao::document {

inline std::pair<int, int> rowKey(const CoverageRow &row)
{
    return {row.process, row.measure};
}

} // namespace piao::document

namespace piao::models {

/// Process, measure, objectives and values in one table, with what is missing between them. In the Level column LevelRole
/// (piao/models/risk_register_model.h) answers the overall judgement before treatment.
class CoverageModel : public FollowingRows<document::CoverageRow>
{
    Q_OBJECT

public:
    enum Column { LevelColumn, ProcessColumn, MeasureColumn, KindColumn, ObjectivesColumn, ValuesColumn, GapColumn };

    explicit CoverageModel(document::PlanDocument &document, QObject *parent = nullptr);

    /// Every word of `text` must occur in the row; accents and case do not count.
    void setFilter(const QString &text, bool gapsOnly);
    bool hasFilter() const { return m_gapsOnly || !m_text.trimmed().isEmpty(); }
    int totalRows() const { return int(m_all.size()); }
    /// Rows of the whole table in which that is missing.
    int gapCount(document::CoverageGap gap) const;

    /// What Enter opens from a cell: the measure, the first objective or value, or the process; null for nothing.
    domain::RecordKey recordAt(const QModelIndex &index) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow(const document::RegisterImpact &impact);
    void compute();
    std::vector<document::CoverageRow> shownRows() const;
    QString text(const document::CoverageRow &row, int column) const;
    QString measureKind(const document::CoverageRow &row) const;
    QString protectedText(const document::CoverageRow &row, domain::Kind kind) const;
    QString gapText(const document::CoverageRow &row) const;
    QVariant levelOf(const document::CoverageRow &row) const;
    const document::RiskRegister *risks() const { return m_feed->risks(); }

    RiskRegisterFeed *m_feed;
    std::vector<document::CoverageRow> m_all;
    mutable std::vector<std::string> m_folded; ///< of each of these; made when first searched
    QString m_text;
    bool m_gapsOnly = false;
};

} // namespace piao::models
