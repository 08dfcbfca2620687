// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// The registry of stakeholders with a last column that counts how often the plan names each.
class StakeholderTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    explicit StakeholderTableModel(document::PlanDocument &document, QObject *parent = nullptr);

    int usesOf(const QString &stakeholderId) const { return m_uses.value(stakeholderId); }

    const domain::Field *fieldAt(int column) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QVariant valueAt(int row, int column) const override;
    void followOther(const document::ChangeNotice &notice) override;
    void reload() override;

private:
    bool isUses(int column) const { return column == RecordTableModel::columnCount(); }
    void countUses();

    QHash<QString, int> m_uses;
};

} // namespace piao::models
