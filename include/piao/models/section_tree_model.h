// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/section_contents.h"
#include "piao/document/section_outline.h"

#include <QAbstractItemModel>
#include <QFont>
#include <QPointer>

namespace piao::models {

/// The sections of the document as a tree: number and title, and beside them what is to be done. A title is edited in its
/// place, and sections are dragged to another one; all else is done by document::SectionVerbs. The tree follows the plan; when sections come, go or move it is
/// made anew (modelReset), and a view puts back what was open in it.
class SectionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, StateColumn, columnsShown };
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< QString
        TitleRole,                     ///< QString, never empty
        MarksRole,                     ///< QStringList: what is to be done or known, in words
        IncludedRole,                  ///< bool: printed
        UntitledRole,                  ///< bool: a part that goes on under the heading before it
    };

    explicit SectionTreeModel(document::PlanDocument &document, QObject *parent = nullptr);

    /// A null key for an invalid index.
    domain::RecordKey keyAt(const QModelIndex &index) const;
    QModelIndex indexOf(const domain::RecordKey &section) const;
    int sectionCount() const { return m_outline.count(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void refused(const piao::domain::Error &error);

private:
    QModelIndex indexAt(int section, int column = TitleColumn) const;
    QStringList marks(int section) const;
    QString title(int section) const;
    QFont font(int section, int column) const;
    QString toolTip(int section, const QString &whole, const QString &words) const;
    bool isIncluded(int section) const;
    bool isUntitled(int section) const;
    std::vector<domain::RecordKey> dragged(const QMimeData *data) const;
    void follow(const document::ChangeNotice &notice);
    void refreshMarks();
    std::vector<bool> whereDataAre() const;
    void reload();

    QPointer<document::PlanDocument> m_document;
    document::SectionOutline m_outline;
    mutable document::ContentData m_data;
    std::vector<bool> m_hasData; ///< of each section, as its marks last told
};

} // namespace piao::models
