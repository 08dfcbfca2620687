// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_filter.h"
#include "piao/models/block_report.h"
#include "piao/models/following_rows.h"
#include "piao/models/register_columns.h"
#include "piao/models/risk_register_feed.h"
#include "piao/models/table_text.h"

#include <QPointer>

namespace piao::document {

inline std::pair<int, int> rowKey(const RegisterRow &row)
{
    return {row.process, row.event};
}

} // namespace piao::document

namespace piao::models {

/// What the register answers besides the roles of TableRole (piao/models/record_table_model.h).
enum RegisterRole {
    LevelRole = Qt::UserRole + 40, ///< int: a RiskLevel, in a column of levels; invalid where there is none
    ProfileRole,                   ///< QString: the letters of all criteria, «-» for none
    RepeatsRole,                   ///< bool: the cell is about the process, and the row above is of the same one
    InheritedRole,                 ///< bool: the level comes from the events; nobody stated it
};

/// The register of risks as one wide table: a row for each event of each process, editing in place as units of work, rows
/// that follow the plan change by change. What is typed and cannot be read stays in its cell with the reason.
class RiskRegisterModel : public FollowingRows<document::RegisterRow>
{
    Q_OBJECT

public:
    explicit RiskRegisterModel(document::PlanDocument &document, QObject *parent = nullptr);

    document::PlanDocument *document() const { return m_document; }
    /// nullptr when the file could not be read.
    const document::RiskRegister *risks() const { return m_document ? m_feed->risks() : nullptr; }
    const std::vector<RegisterColumn> &columns() const { return m_columns; }
    const RegisterColumn &columnAt(int column) const { return m_columns[size_t(column)]; }
    /// The first column with that content, or -1.
    int columnOf(RegisterContent content, domain::RiskStage stage = domain::RiskStage::Before) const;
    /// The row of an event, or the first row of a process; -1 when it is not shown.
    int rowOf(const domain::RecordKey &key) const;
    domain::RecordKey processAt(int row) const;
    /// A null key in the row of a process without events.
    domain::RecordKey eventAt(int row) const;
    bool isEditable() const { return m_document && !m_document->isReadOnly(); }

    /// Rows that are there, come or change while the criteria stand stay, so that nothing vanishes under the hands.
    void setCriteria(const document::RiskCriteria &criteria);
    const document::RiskCriteria &criteria() const { return m_criteria; }
    /// Of the whole register, whatever is filtered.
    int totalRows() const { return risks() ? int(risks()->rows().size()) : 0; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole takes text, ValueRole a typed value. Typing about the event of a process without any adds the event.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Writes a block into these columns from row `top` on, as one step.
    BlockReport writeBlock(int top, const QList<int> &columns, const TextBlock &block);
    /// Writes the same text into all of these, as one step.
    BlockReport writeText(const QModelIndexList &cells, const QString &text);
    BlockReport clearCells(const QModelIndexList &cells);
    /// Repeats the topmost cell of each column in the cells below it, as one step.
    BlockReport fillDown(const QModelIndexList &cells);
    /// The text of a cell as it is copied; pasting it back changes nothing.
    QString copyText(const QModelIndex &index) const;

    /// Adds an event below the row's own; a null key when refused or when there is no such row.
    domain::RecordKey addEvent(int row);
    /// Adds a process below the row's, in the same area; at the end for -1.
    domain::RecordKey addProcess(int row);
    bool removeEvents(const QList<int> &rows);
    bool removeProcesses(const QList<int> &rows);

signals:
    void refused(const piao::domain::Error &error);
    /// The columns are others: a criterion came, went or moved.
    void columnsChanged();

private:
    struct UnreadText {
        QString text;
        QString reason;
    };
    struct CellText {
        int row;
        int column;
        QString text;
    };
    struct CellWrite;
    using CellKey = std::pair<Key, int>;

    QString textAt(const document::RegisterRow &row, const RegisterColumn &column) const;
    QString processText(const document::RegisterRow &row, const RegisterColumn &column) const;
    QString eventText(const document::RegisterRow &row, const RegisterColumn &column) const;
    QString measuresText(const document::RegisterRow &row, RegisterContent content) const;
    QString protectsText(const document::RegisterRow &row) const;
    QString gapsText(const document::RegisterRow &row) const;
    QString linksText(const document::RegisterRow &row, RegisterContent content) const;
    QString profile(const document::RegisterRow &row) const;
    QString editText(const document::RegisterRow &row, const RegisterColumn &column) const;
    QVariant typedValue(const document::RegisterRow &row, const RegisterColumn &column) const;
    std::optional<domain::RiskLevel> levelAt(const document::RegisterRow &row, const RegisterColumn &column) const;
    QVariant levelData(const document::RegisterRow &row, const RegisterColumn &column, int role) const;
    QString levelWords(const document::RegisterRow &row, const RegisterColumn &column) const;
    QString doubt(const document::RegisterRow &row, const RegisterColumn &column) const;
    QString toolTip(const document::RegisterRow &row, const RegisterColumn &column) const;
    bool isAboutProcess(const RegisterColumn &column) const;
    bool isCellEditable(int column) const;

    domain::Result<QVariant> readText(const RegisterColumn &column, const QString &text) const;
    domain::Result<QVariant> readLinks(const RegisterColumn &column, const QString &text) const;
    domain::Result<void> writeAll(document::UnitOfWork &unit, const std::vector<CellWrite> &writes) const;
    BlockReport writeCells(const document::ActionText &text, const std::vector<CellText> &cells);
    bool keepUnread(const QModelIndex &index, const QString &text, const QString &reason);
    bool removeAll(const std::vector<domain::RecordKey> &keys);

    void follow(const document::RegisterImpact &impact);
    void followOrder();
    void renameFirstRows(const std::vector<document::RegisterRow> &all);
    void tellChanged(const document::RegisterImpact &impact);

    QPointer<document::PlanDocument> m_document;
    RiskRegisterFeed *m_feed;
    std::vector<RegisterColumn> m_columns;
    document::RiskCriteria m_criteria;
    QSet<Key> m_known; ///< every row of the register when it was last looked at
    QHash<CellKey, UnreadText> m_unread;
};

} // namespace piao::models
