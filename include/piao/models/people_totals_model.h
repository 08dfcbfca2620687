// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/people_totals.h"
#include "piao/document/plan_document.h"
#include "piao/models/record_table_model.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>

namespace piao::models {

/// The totals under a table of section 3, in the table's own columns: for each year a line with what the rows add up to, a line
/// with what the source prints, in which one types, and, where the two differ, a line with the difference. A typed text
/// that cannot be read stays in its cell with the reason (ReasonRole).
class PeopleTotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Line : quint8 { Computed, Printed, Difference };
    using Shown = std::function<bool(const document::TotalGroup &)>;

    /// @param columns the names of the columns of the table above; the first is where the lines are named
    PeopleTotalsModel(document::PlanDocument &document, std::vector<document::PeopleList> lists, QStringList columns, QObject *parent = nullptr);

    /// Only the totals that this lets pass; all when empty.
    void setShown(Shown shown);
    /// Of many totals only what is computed, and what disagrees; printed ones are typed where few are looked at.
    void setBrief(bool brief);

    Line lineAt(int row) const { return m_rows[size_t(row)].line; }
    const document::TotalGroup &groupAt(int row) const { return m_groups[m_rows[size_t(row)].group]; }
    /// The first column that holds totals; those before it are free for the line's name.
    int firstTotalColumn() const;
    bool disagrees() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void refused(const piao::domain::Error &error);

private:
    struct Row {
        size_t group;
        Line line;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Unread {
        document::PeopleList list;
        int year;
        QString column;
        QString text;
        QString reason;
    };

    void read();
    void recompute();
    void removeLost(const std::vector<document::TotalGroup> &after, const std::vector<Row> &rows);
    void insertNew(const std::vector<Row> &rows);
    void follow(const document::ChangeNotice &notice);
    bool isBrief(const std::vector<document::TotalGroup> &groups) const;
    std::vector<Row> rowsOf(const std::vector<document::TotalGroup> &groups) const;
    const document::PeopleTotal *totalAt(const QModelIndex &index) const;
    const Unread *unreadAt(const QModelIndex &index) const;
    void forgetUnread(const QModelIndex &index);
    bool write(const QModelIndex &index, const QVariant &value);
    QString valueText(const QModelIndex &index) const;
    QString nameOf(int row) const;
    QString spoken(const QModelIndex &index) const;
    QString explanation(const QModelIndex &index) const;

    QPointer<document::PlanDocument> m_document;
    std::vector<document::PeopleList> m_lists;
    QStringList m_columns;
    Shown m_shown;
    bool m_brief = false;
    std::vector<document::TotalGroup> m_groups;
    std::vector<Row> m_rows;
    std::vector<Unread> m_unread;
};

} // namespace piao::models
