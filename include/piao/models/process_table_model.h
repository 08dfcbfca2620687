// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/risk_judgement.h"
#include "piao/models/record_table_model.h"

#include <QSet>

namespace piao::models {

/// The processes of section 2.3, each with how many events and measures it has and its judgement before treatment.
class ProcessTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    explicit ProcessTableModel(document::PlanDocument &document, QObject *parent = nullptr);

    /// The computed columns, after those of the record.
    enum Computed { Events, Measures, Judgement };
    static constexpr int computedCount = 3;
    int columnOfComputed(Computed computed) const { return RecordTableModel::columnCount() + int(computed); }

    const domain::Field *fieldAt(int column) const override;
    /// The computed ones are called "events", "measures" and "judgement".
    int columnOf(const QString &name) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QVariant valueAt(int row, int column) const override;
    bool isCellEditable(int row, int column) const override;
    void followOther(const document::ChangeNotice &notice) override;
    void reload() override;

private:
    struct Facts {
        std::vector<domain::RiskJudgement> events;
        QSet<QString> measures;
    };

    bool isComputed(int column) const { return column >= RecordTableModel::columnCount(); }
    Computed computedAt(int column) const { return Computed(column - RecordTableModel::columnCount()); }
    void count();
    domain::ProcessJudgement judgementOf(int row) const;
    QString computedText(int row, Computed computed) const;
    QString doubt(int row, Computed computed) const;

    QHash<QString, Facts> m_facts; ///< by process
};

} // namespace piao::models
