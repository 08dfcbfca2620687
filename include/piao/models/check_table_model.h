// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace piao::models {

class FindingMarks;

/// All checks of the program, as this plan uses them: severity, whether in use, how much each finds now, and its limits.
class CheckTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, TitleColumn, SeverityColumn, FindingsColumn, SettingsColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int, checks::Severity as the plan has it
        OwnRole,                         ///< bool: the plan says something otherwise than the check
        SortRole,
    };

    explicit CheckTableModel(document::PlanDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The check's box says whether it is in use.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void refused(const piao::domain::Error &error);

private:
    /// One check as the plan has it; read once, since each cell needs it.
    struct Row {
        bool active = true;
        int severity = 0;
        bool own = false;
        QString settings;
    };

    void readRows();
    void follow(const document::ChangeNotice &notice);
    void refresh();
    QString textAt(int check, int column) const;
    /// Findings that were not set aside; -1 while the plan is not looked at yet.
    int findingsOf(int check) const;
    QString findingsText(int check) const;

    QPointer<document::PlanDocument> m_document;
    FindingMarks *m_marks;
    std::vector<Row> m_rows;
};

} // namespace piao::models
