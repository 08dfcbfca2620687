// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/plan_period.h"
#include "piao/models/record_table_model.h"

#include <functional>

namespace piao::models {

/// A column that is computed from the rest of the plan and not written.
struct ComputedColumn {
    QString name;  ///< as columnOf and setColumnWidths take it
    QString title;
    std::function<QString(const domain::Record &)> text;
    std::function<QString(const domain::Record &)> doubt = {}; ///< what is odd about it, in words
    std::vector<domain::Kind> follows = {};                    ///< whose changes may change it
    bool isNumber = false;
};

/// A table of section 3: what is odd about a value stands in DoubtRole and in the words that are read aloud, and computed columns
/// follow the described ones.
class PeopleTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    PeopleTableModel(document::PlanDocument &document, RecordScope scope, QObject *parent = nullptr);

    void addComputed(ComputedColumn column);
    /// A column with the names of what the records are tied to by links: of centres and objectives the codes.
    /// @param ownColumn the link's column that refers to the table's records
    void addLinks(domain::Kind link, const char *ownColumn, const QString &title,
                  std::function<QString(const domain::Record &)> doubt = {});
    /// All that is odd about a record, each with the column's name in front.
    QStringList doubtsOf(int row) const;

    const domain::Field *fieldAt(int column) const override;
    int columnOf(const QString &name) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QVariant valueAt(int row, int column) const override;
    QString textAt(int row, int column) const override;
    bool isCellEditable(int row, int column) const override;
    void followOther(const document::ChangeNotice &notice) override;
    void reload() override;

private:
    bool isComputed(int column) const { return column >= RecordTableModel::columnCount(); }
    const ComputedColumn &computedAt(int column) const { return m_computed[size_t(column - RecordTableModel::columnCount())]; }
    QString doubtAt(int row, int column) const;
    void readPeriod();
    void refresh(int firstColumn, int lastColumn);

    std::vector<ComputedColumn> m_computed;
    domain::PlanPeriod m_period;
};

} // namespace piao::models
