// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/objective_tree_model.h"

#include "tree/objective_tree_rows.h"
#include "tree/tree_mime.h"

#include "piao/document/tree_levels.h"
#include "piao/document/tree_verbs.h"
#include "piao/domain/record_description.h"
#include "piao/models/finding_marks.h"

#include <QMimeData>

#include <algorithm>

namespace piao::models {

using namespace domain;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

ObjectiveTreeModel::ObjectiveTreeModel(QObject *parent) : QAbstractItemModel(parent), m_rows(std::make_unique<Rows>(*this)) {}

ObjectiveTreeModel::~ObjectiveTreeModel() = default;

void ObjectiveTreeModel::setDocument(document::PlanDocument *document)
{
    disconnect(m_following);
    m_document = document;
    if (document)
        m_following = connect(document, &document::PlanDocument::changed, this, &ObjectiveTreeModel::follow);
    followMarks();
    load();
}

void ObjectiveTreeModel::load()
{
    beginResetModel();
    m_rows->tree.plan().reset();
    std::optional<Error> error;
    if (m_document) {
        Result<ObjectiveTree> plan = ObjectiveTree::load(m_document->connection());
        if (plan)
            m_rows->tree.plan() = std::move(plan).value();
        else
            error = plan.error();
    }
    m_rows->tree.build();
    endResetModel();
    if (error)
        emit refused(*error);
}

void ObjectiveTreeModel::follow(const document::ChangeNotice &notice)
{
    if (!m_rows->tree.plan()) {
        load();
        return;
    }
    const TreeImpact impact = m_rows->tree.plan()->apply(notice);
    if (impact.everything) {
        load();
        return;
    }
    m_rows->tree.sync(impact);
    QSet<int> changed = impact.shown;
    changed.unite(impact.regrouped);
    showChanged(changed);
}

/// Says that the rows of these records changed, and those above them, whose counts may have.
void ObjectiveTreeModel::showChanged(const QSet<int> &records)
{
    QSet<TreeRow *> said;
    for (const int slot : records) {
        for (TreeRow *node : m_rows->tree.nodesOf(slot)) {
            for (; node && node->parent && !said.contains(node); node = node->parent) {
                said.insert(node);
                const QModelIndex index = indexOf(node);
                emit dataChanged(index, index);
            }
        }
    }
}

void ObjectiveTreeModel::followMarks()
{
    if (m_marks)
        m_marks->disconnect(this);
    m_marks = m_document ? &FindingMarks::of(*m_document) : nullptr;
    if (!m_marks)
        return;
    connect(m_marks, &FindingMarks::changed, this, &ObjectiveTreeModel::showMarks);
    connect(m_marks, &FindingMarks::allChanged, this, [this] { showAllMarks(m_rows->tree.root()); });
}

void ObjectiveTreeModel::showMarks(const QSet<RecordKey> &records)
{
    for (const RecordKey &record : records) {
        for (const QModelIndex &index : indexesOf(record))
            emit dataChanged(index, index, {FindingRole, FindingTextsRole, Qt::AccessibleTextRole});
    }
}

void ObjectiveTreeModel::showAllMarks(const TreeRow *above)
{
    if (above->children.empty())
        return;
    emit dataChanged(indexOf(above->children.front().get()), indexOf(above->children.back().get()),
        {FindingRole, FindingTextsRole, Qt::AccessibleTextRole});
    for (const auto &child : above->children)
        showAllMarks(child.get());
}

QModelIndex ObjectiveTreeModel::indexOf(const TreeRow *node) const
{
    if (!node || !node->parent)
        return {};
    return createIndex(node->row, 0, node);
}

QModelIndex ObjectiveTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const TreeRow *above = parent.isValid() ? Rows::node(parent) : m_rows->tree.root();
    if (row < 0 || column != 0 || size_t(row) >= above->children.size())
        return {};
    return createIndex(row, 0, above->children[size_t(row)].get());
}

QModelIndex ObjectiveTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(Rows::node(index)->parent) : QModelIndex();
}

int ObjectiveTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? Rows::node(parent) : m_rows->tree.root())->children.size());
}

int ObjectiveTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ObjectiveTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant ObjectiveTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Objectives");
    return {};
}

QString ObjectiveTreeModel::idOf(const TreeRow *node) const
{
    return node->slot >= 0 ? textOf(m_rows->tree.plan()->at(node->slot).id) : QStringLiteral("-");
}

QString ObjectiveTreeModel::path(const TreeRow *node) const
{
    QString path;
    for (; node && node->parent; node = node->parent)
        path = idOf(node) + QLatin1Char('/') + path;
    return path;
}

Qt::ItemFlags ObjectiveTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const TreeRow *node = Rows::node(index);
    if (node->slot < 0)
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    if (m_rows->tree.plan()->at(node->slot).kind == Kind::PerformanceObjective)
        flags |= Qt::ItemNeverHasChildren;
    if (m_document && !m_document->isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    return flags;
}

bool ObjectiveTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordKey key = keyOf(index);
    if (role != Qt::EditRole || key.isNull() || !m_document)
        return false;
    const Result<void> done = document::TreeVerbs(*m_document).rename(key, value.toString().simplified());
    if (!done)
        emit refused(done.error());
    return done.ok();
}

QHash<int, QByteArray> ObjectiveTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{KeyRole, "key"}, {LevelRole, "level"}, {CodeRole, "code"}, {TitleRole, "title"}, {CentresRole, "centres"},
                  {YearRole, "year"}, {DoubtsRole, "doubts"}, {CountRole, "count"}, {PathRole, "path"}});
    return names;
}

QStringList ObjectiveTreeModel::mimeTypes() const
{
    return {QLatin1String(treeMimeType)};
}

QMimeData *ObjectiveTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<document::NodeAt> nodes;
    QStringList texts;
    for (const QModelIndex &index : indexes) {
        const document::NodeAt place = placeOf(index);
        if (place.node.isNull())
            continue;
        nodes.push_back(place);
        texts.append(index.data().toString());
    }
    return nodes.empty() ? nullptr : writeTreeMime(m_document ? m_document->path() : QString(), nodes, texts).release();
}

bool ObjectiveTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    if (!m_document || m_document->isReadOnly() || action != Qt::MoveAction)
        return false;
    const std::vector<document::NodeAt> nodes = readTreeMime(data, m_document->path());
    const RecordKey home = keyOf(parent);
    const int level = home.isNull() ? 0 : document::levelOf(home.kind);
    const bool group = parent.isValid() && home.isNull();
    return !nodes.empty() && !group && std::all_of(nodes.begin(), nodes.end(), [level](const document::NodeAt &at) {
        return document::levelOf(at.node.kind) == level + 1;
    });
}

bool ObjectiveTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<document::NodeAt> nodes = readTreeMime(data, m_document->path());
    document::TreePlace place{keyOf(parent), row >= 0 ? keyOf(index(row, 0, parent)) : RecordKey()};
    // Dropped before one of themselves, they go before the next that stays.
    const auto moves = [&](const RecordKey &key) {
        return std::any_of(nodes.begin(), nodes.end(), [&](const document::NodeAt &at) {
            return at.node == key && at.parent == place.parent;
        });
    };
    while (!place.before.isNull() && moves(place.before))
        place.before = keyOf(index(++row, 0, parent));
    const Result<void> done = document::TreeVerbs(*m_document).move(nodes, place);
    if (!done)
        emit refused(done.error());
    return done.ok();
}

document::NodeAt ObjectiveTreeModel::placeOf(const QModelIndex &index) const
{
    return {keyOf(index), keyOf(index.parent())};
}

RecordKey ObjectiveTreeModel::keyOf(const QModelIndex &index) const
{
    if (!index.isValid() || Rows::node(index)->slot < 0)
        return {};
    return m_rows->tree.plan()->keyOf(Rows::node(index)->slot);
}

QModelIndexList ObjectiveTreeModel::indexesOf(const RecordKey &key) const
{
    QModelIndexList indexes;
    if (!m_rows->tree.plan() || document::levelOf(key.kind) == 0)
        return indexes;
    for (const TreeRow *node : m_rows->tree.nodesOf(m_rows->tree.plan()->find(key)))
        indexes.append(indexOf(node));
    return indexes;
}

QModelIndex ObjectiveTreeModel::indexOfPath(const QString &path) const
{
    const QStringList ids = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const TreeRow *node = m_rows->tree.root();
    for (const QString &id : ids) {
        const TreeRow *found = nullptr;
        for (const auto &child : node->children) {
            if (idOf(child.get()) == id) {
                found = child.get();
                break;
            }
        }
        if (!found)
            return {};
        node = found;
    }
    return indexOf(node);
}

QString ObjectiveTreeModel::levelName(int level) const
{
    if (level < 1 || level > 4)
        return {};
    const QString own = m_rows->tree.plan() ? m_rows->tree.plan()->levelName(level) : QString();
    return own.isEmpty() ? singular(describe(document::treeLevels[size_t(level - 1)])) : own.left(1).toUpper() + own.mid(1);
}

std::vector<ObjectiveTreeModel::Centre> ObjectiveTreeModel::centres() const
{
    std::vector<Centre> centres;
    if (m_rows->tree.plan()) {
        for (const ObjectiveTree::Centre &centre : m_rows->tree.plan()->centres())
            centres.push_back({textOf(centre.id), textOf(centre.code), textOf(centre.name)});
    }
    return centres;
}

std::vector<int> ObjectiveTreeModel::planYears() const
{
    return m_rows->tree.plan() ? m_rows->tree.plan()->years() : std::vector<int>();
}

quint32 ObjectiveTreeModel::serialOf(const QModelIndex &index) const
{
    return index.isValid() ? Rows::node(index)->serial : 0;
}

int ObjectiveTreeModel::countBelow(const QModelIndex &index, const std::function<bool(quint32)> &counts) const
{
    return m_rows->tree.countBelow(index.isValid() ? Rows::node(index) : m_rows->tree.root(), counts);
}

quint32 ObjectiveTreeModel::serialEnd() const
{
    return m_rows->tree.serialEnd();
}

void ObjectiveTreeModel::forEachNode(const std::function<void(const NodeView &)> &visit) const
{
    const auto walk = [&](auto &&self, const TreeRow *above) -> void {
        for (const auto &child : above->children) {
            if (child->slot >= 0) {
                const document::TreeNode &record = m_rows->tree.plan()->at(child->slot);
                visit({child->serial, above->serial, document::levelOf(record.kind), record.year,
                       m_rows->tree.plan()->centresOf(child->slot), m_rows->tree.searchText(child->slot)});
            } else {
                visit({child->serial, above->serial, 0, 0, {}, {}});
            }
            self(self, child.get());
        }
    };
    walk(walk, m_rows->tree.root());
}

} // namespace piao::models
