// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/tree_place.h"
#include "piao/domain/result.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace piao::models {

class FindingMarks;
struct TreeRow;

/// The four levels of the plan as a tree: public values, strategic, operational and performance objectives, a node
/// under each of its parents, and after the values a group of the nodes that have no parent.
///
/// The model never writes: `setData` and drops ask the document, and rows move when its notice comes. It resets only
/// when the whole plan was replaced. One column; what a row shows is in the roles.
class ObjectiveTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< domain::RecordKey; null for the group of nodes without parent
        LevelRole,                  ///< int, 1 public value … 4 performance objective, 0 the group
        CodeRole,                   ///< QString, as printed
        TitleRole,                  ///< QString, as given; may be empty
        CentresRole,                ///< QString, codes of the centres: "G3 B7"
        CentreNamesRole,            ///< QStringList, code and name of each, for the tooltip
        YearRole,                   ///< int, 0 when not given
        FilledRole,                 ///< int, parts that the node has …
        ExpectedRole,               ///< int, … of those that it needs (document::neededParts)
        MissingRole,                ///< QStringList, the parts that it lacks
        DoubtsRole,                 ///< QStringList, one sentence for each doubtful thing
        FindingRole,                ///< int, the worst checks::Severity that the checks found in the record; invalid for none
        FindingTextsRole,           ///< QStringList, what they found, the worst first
        CountRole,                  ///< int, performance objectives below; one code counts once, however often it is there
        PathRole,                   ///< QString, names the node: the ids from its value down
        SerialRole,                 ///< uint, number of the node, never used again while the model lives
    };

    explicit ObjectiveTreeModel(QObject *parent = nullptr);
    ~ObjectiveTreeModel() override;

    /// The plan to show; nullptr empties the tree. The model does not own it.
    void setDocument(document::PlanDocument *document);
    document::PlanDocument *document() const { return m_document; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    domain::RecordKey keyOf(const QModelIndex &index) const;
    /// The node and the one above it, as the verbs of the tree name it.
    document::NodeAt placeOf(const QModelIndex &index) const;
    /// All nodes of a record, in the order of the tree.
    QModelIndexList indexesOf(const domain::RecordKey &key) const;
    /// The node that PathRole named; invalid when it is gone.
    QModelIndex indexOfPath(const QString &path) const;
    /// The plan's word for a level 1 to 4, "Operational objective" when the plan has none of its own.
    QString levelName(int level) const;
    struct Centre {
        QString id;
        QString code;
        QString name;
    };
    /// In the plan's order.
    std::vector<Centre> centres() const;
    /// The years of the plan's period; empty while it does not say.
    std::vector<int> planYears() const;

    quint32 serialOf(const QModelIndex &index) const;
    /// Different performance objectives below a node whose number `counts` accepts, as CountRole counts them all.
    int countBelow(const QModelIndex &index, const std::function<bool(quint32)> &counts) const;
    /// One number more than the highest SerialRole given so far.
    quint32 serialEnd() const;
    /// One node as filters see it.
    struct NodeView {
        quint32 serial;
        quint32 parent; ///< serial of the node above; 0: none
        int level;
        int year;
        std::span<const int> centres; ///< positions in centres()
        std::string_view searchText;  ///< code, title and centres, folded (domain::appendFolded)
    };
    /// Visits all nodes, parents first. For filters, which through indexes and roles would take a hundred times longer.
    void forEachNode(const std::function<void(const NodeView &)> &visit) const;

signals:
    /// The plan refused what was asked through setData or a drop.
    void refused(const piao::domain::Error &error);

private:
    class Rows;

    void load();
    void follow(const document::ChangeNotice &notice);
    void showChanged(const QSet<int> &records);
    void followMarks();
    void showMarks(const QSet<domain::RecordKey> &records);
    void showAllMarks(const TreeRow *above);
    QVariant markData(const TreeRow *node, int role) const;
    QVariant groupData(const TreeRow *node, int role) const;
    QVariant recordData(const TreeRow *node, int role) const;
    QVariant textData(const TreeRow *node, int role) const;
    QModelIndex indexOf(const TreeRow *node) const;
    QString accessibleText(const TreeRow *node) const;
    QStringList doubts(const TreeRow *node) const;
    QString path(const TreeRow *node) const;
    QString idOf(const TreeRow *node) const;

    QPointer<document::PlanDocument> m_document;
    QPointer<FindingMarks> m_marks;
    std::unique_ptr<Rows> m_rows;
    QMetaObject::Connection m_following;
};

} // namespace piao::models
