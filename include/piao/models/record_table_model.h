// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding.h"
#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"
#include "piao/models/block_report.h"
#include "piao/models/table_text.h"

#include <QAbstractTableModel>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>
#include <vector>

namespace piao::models {

class FindingMarks;
class ReferenceIndex;

/// Which records a table shows: all of a kind, or those whose `column` holds `id`.
struct RecordScope {
    domain::Kind kind = domain::Kind::Plan;
    QString column = {};
    QString id = {};
};

/// What record tables answer besides Qt's own roles.
enum TableRole {
    ValueRole = Qt::UserRole + 1, ///< the typed value, read and written: tokens, ids, dates, numbers
    ReasonRole,                   ///< why the text in the cell could not be taken; empty when it could
    SecondLineRole,               ///< small text under the cell's own: the number read from a target
    DoubtRole,                    ///< what is doubtful about a value that was taken; empty when nothing is
    TrendRole,                    ///< a Trend, in the column that draws it
    NewRowRole,                   ///< true in the last row, in which typing adds a record
    SortRole,
    FindingRole,     ///< int, the worst checks::Severity of what the checks found in the cell; invalid when they found nothing
    FindingTextRole, ///< QString, what they found, one line each
};

/// The records of a kind as a table, made from their description: a column for each field that is for people, editing as
/// units of work, rows that follow the plan change by change. A text that cannot be read as the column's
/// type stays in its cell, marked with the reason (ReasonRole), until it is corrected or cleared.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordTableModel(document::PlanDocument &document, RecordScope scope, QObject *parent = nullptr);

    /// Only these columns, in this order; unknown names are a mistake of the program and assert.
    void setColumns(const QStringList &columns);
    /// Shows the records of another owner.
    void setOwner(const QString &id);
    /// Whether the table ends with a row for typing a new record; it does by default.
    void setNewRowShown(bool shown);
    /// What a record that is added here holds from its first moment on, by column: the year of the year that is looked at.
    void setStartingValues(const QList<std::pair<QString, QVariant>> &values) { m_start = values; }

    const RecordScope &scope() const { return m_scope; }
    document::PlanDocument *document() const { return m_document; }
    /// The described field behind a column, or nullptr when the column is computed.
    virtual const domain::Field *fieldAt(int column) const;
    virtual int columnOf(const QString &name) const;
    int recordCount() const { return int(m_records.size()); }
    bool isNewRow(int row) const { return row == recordCount(); }
    bool isEditable() const;
    const domain::Record &recordAt(int row) const { return m_records[size_t(row)]; }
    /// A null key for the new row.
    domain::RecordKey keyAt(int row) const;
    /// -1 when the table does not show it.
    int rowOf(const domain::RecordKey &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole takes text in Italian form, ValueRole a typed value. False when the text could not be taken.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    /// False when a record needs a field from its first moment on, so that it begins by typing into the new row.
    bool canAddEmpty() const;
    /// Adds an empty record after `row` (at the end for -1) and returns its key, null when refused.
    domain::RecordKey addRecord(int row = -1);
    /// Removes the records of these rows as one step.
    bool removeRecords(QList<int> rows);
    /// Moves rows that stand together up (-1) or down (+1) by one place, as one step.
    bool shiftRecords(QList<int> rows, int by);

    /// Writes a block as one step, from `top`, `left` on; rows beyond the last are added. Cells whose text
    /// cannot be read are left as they were and named in the report.
    BlockReport writeBlock(int top, int left, const TextBlock &block);
    /// Empties cells as one step.
    BlockReport clearCells(const QModelIndexList &cells);
    /// Repeats the topmost selected cell of each column in the selected cells below it, as one step.
    BlockReport fillDown(const QModelIndexList &cells);
    /// The text of a cell as it is copied.
    QString copyText(const QModelIndex &index) const;

signals:
    void refused(const piao::domain::Error &error);

protected:
    /// The typed value in a cell.
    virtual QVariant valueAt(int row, int column) const;
    virtual QString textAt(int row, int column) const;
    /// Writes one cell of an existing record.
    virtual domain::Result<void> writeCell(document::UnitOfWork &unit, const domain::RecordKey &key, int column,
                                           const QVariant &value);
    virtual bool isCellEditable(int row, int column) const;
    /// A chance for what is not a record of the scope's kind: targets beside their indicators.
    virtual void followOther(const document::ChangeNotice &notice);
    virtual void reload();
    /// What the checks found that is shown in a cell. The first column also shows what concerns the record as a whole, or a
    /// field that has no column.
    virtual std::vector<checks::Finding> cellFindings(int row, int column) const;
    /// The row in which findings of a record are shown; -1: none.
    virtual int rowMarkedBy(const domain::RecordKey &record) const { return rowOf(record); }
    /// Those of the record, and of the field that the column shows.
    std::vector<checks::Finding> findingsOf(const domain::RecordKey &record, const std::function<bool(const checks::Finding &)> &here) const;
    /// A tooltip or a description with what was found in the cell.
    QString withFindings(const QString &text, int row, int column) const;
    QVariant fieldData(const domain::Field &field, const QVariant &value, int role) const;

    ReferenceIndex &references() const { return *m_references; }
    int fieldIndex(int column) const { return m_fields[size_t(column)]; }
    /// The field of the shown records that a column writes; -1 for a column of something else.
    int ownField(int column) const;

private:
    struct Cell {
        domain::RecordKey key;
        int column;
        friend bool operator==(const Cell &, const Cell &) = default;
        friend size_t qHash(const Cell &cell, size_t seed) { return qHashMulti(seed, cell.key, cell.column); }
    };
    struct UnreadText {
        QString text;
        QString reason;
    };
    struct CellWrite;
    struct PlannedBlock;

    bool setValue(int row, int column, const QVariant &value);
    bool keepUnread(int row, int column, const QString &text, const domain::Error &error);
    /// `place` counts the rows that one action adds at the end, from 0 on.
    domain::Result<domain::RecordKey> insertRow(document::UnitOfWork &unit, const std::vector<CellWrite> &cells, int place = 0);
    domain::Record emptyRecord(int place) const;
    domain::Result<void> writeRanks(document::UnitOfWork &unit, const std::vector<domain::RecordKey> &keys,
                                    const std::vector<std::optional<qint64>> &ranks) const;
    PlannedBlock planBlock(int top, int left, const TextBlock &block) const;
    BlockReport perform(const document::ActionText &text, PlannedBlock planned);
    QVariant unreadData(const UnreadText &unread, int role) const;
    QVariant newRowData(int column, int role) const;

    std::vector<domain::Record> readAll() const;
    bool inScope(const domain::Record &record) const;
    bool precedes(const domain::Record &a, const domain::Record &b) const;
    void follow(const document::ChangeNotice &notice);
    void followUpdated(const std::vector<const store::RowChange *> &changes);
    void followInserted(std::vector<domain::Record> inserted);
    void followNewRow(int row);
    void followRemoved(QList<int> rows);
    void followOrder();
    void removeRun(int first, int last);
    void indexRows();
    void followMarks();
    QVariant findingData(int row, int column, int role) const;

    QPointer<document::PlanDocument> m_document;
    ReferenceIndex *m_references;
    FindingMarks *m_marks;
    RecordScope m_scope;
    int m_scopeField = -1;
    std::vector<int> m_fields;
    std::vector<domain::Record> m_records;
    QHash<domain::RecordKey, int> m_rows;
    QHash<Cell, UnreadText> m_unread;
    QList<std::pair<QString, QVariant>> m_start;
    bool m_newRowShown = true;
    bool m_fillingNewRow = false; ///< what arrives at the end was typed or pasted into the new row
};

} // namespace piao::models
