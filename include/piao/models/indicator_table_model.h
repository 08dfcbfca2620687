// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"
#include "piao/models/trend.h"

#include <QMap>

namespace piao::models {

/// The indicators of one record of the plan, with a column for the target of each year: of the plan's years, and of any
/// other year for which a target is given. A target is kept as typed; the number that is read from it shows
/// in SecondLineRole, and what cannot be read says so in DoubtRole.
class IndicatorTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    /// @param ownerColumn the column by which an indicator belongs to the record: document::ownerColumn(Kind::Indicator, …)
    IndicatorTableModel(document::PlanDocument &document, const QString &ownerColumn, const QString &ownerId,
                        QObject *parent = nullptr);

    /// The sum of the weights given; nothing when no indicator has one.
    std::optional<double> weightSum() const;
    /// 0 when the column is not a year's.
    int yearAt(int column) const;
    int columnOfYear(int year) const;

    const domain::Field *fieldAt(int column) const override;
    int columnOf(const QString &name) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QVariant valueAt(int row, int column) const override;
    domain::Result<void> writeCell(document::UnitOfWork &unit, const domain::RecordKey &key, int column,
                                   const QVariant &value) override;
    bool isCellEditable(int row, int column) const override;
    void followOther(const document::ChangeNotice &notice) override;
    void reload() override;
    /// What concerns the target of a year stands in that year's column, also while there is none.
    std::vector<checks::Finding> cellFindings(int row, int column) const override;
    int rowMarkedBy(const domain::RecordKey &record) const override;

private:
    struct Values {
        QMap<int, domain::Record> targets;
        std::vector<domain::Record> actuals;
    };

    const Values &valuesOf(const QString &indicatorId) const;
    std::vector<int> findYears() const;
    void refreshYears();
    bool isTrend(int column) const { return column == firstYearColumn() + int(m_years.size()); }
    int firstYearColumn() const;
    /// The column of the described fields, or -1.
    int fieldColumn(int column) const;
    std::optional<double> targetNumber(int row, int year) const;
    QVariant targetData(int row, int year, int role) const;
    QVariant baselineData(int row, int role) const;
    Trend trendAt(int row) const;
    QString trendText(int row) const;

    std::vector<int> m_years;
    mutable QHash<QString, Values> m_values;
};

} // namespace piao::models
