// SPDX-License-Identifier: EUPL-1.2
#include "tree/planted_tree.h"

#include "piao/document/tree_levels.h"

namespace piao::test {

using namespace domain;

PlantedTree::PlantedTree()
{
    const auto link = [&](Kind kind, const char *from, const RecordKey &child, const char *to, const RecordKey &parent) {
        add(kind, {{from, child.id}, {to, parent.id}});
    };
    link(Kind::StrategicValue, "strategic_id", s1, "value_id", a);
    link(Kind::StrategicValue, "strategic_id", s1, "value_id", b);
    link(Kind::StrategicValue, "strategic_id", s2, "value_id", b);
    link(Kind::OperationalStrategic, "operational_id", o1, "strategic_id", s1);
    link(Kind::OperationalStrategic, "operational_id", o2, "strategic_id", s1);
    link(Kind::OperationalStrategic, "operational_id", o3, "strategic_id", s2);
    link(Kind::OperationalValue, "operational_id", o1, "value_id", b);
    link(Kind::OperationalCentre, "operational_id", o2, "centre_id", centre);
    p1 = performance("P1", "2024-G3-OP-01", 2024, o1);
    p2 = performance("P2", "2025-G3-OP-01", 2025, o1);
    p3 = performance("Perché no", "2024-G3-OP-02", 2024, o2);
    orphan = performance("Orphan", "2024-G3-OP-03", 2024, {});
    set(p3, "centre_id", centre.id);
}

RecordKey PlantedTree::performance(const char *title, const char *code, int year, const RecordKey &operational)
{
    Record record(Kind::PerformanceObjective);
    record.set("title", QString::fromUtf8(title)).set("code", QString::fromUtf8(code)).set("year", qlonglong(year));
    if (!operational.isNull())
        record.set("operational_id", operational.id);
    return insert(record);
}

QString treeText(const QAbstractItemModel &model, const QModelIndex &parent, int depth)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(QString(depth, QLatin1Char(' ')) + index.data(models::ObjectiveTreeModel::TitleRole).toString());
        if (const QString below = treeText(model, index, depth + 1); !below.isEmpty())
            rows.append(below);
    }
    return rows.join(QLatin1Char('/'));
}

QString freshText(document::PlanDocument &document)
{
    models::ObjectiveTreeModel fresh;
    fresh.setDocument(&document);
    return treeText(fresh);
}

RecordKey TreeMonkey::anyNode()
{
    const auto all = m_document.reader().all(document::treeLevels[size_t(pick(4))]);
    return all.empty() ? RecordKey() : all[size_t(pick(int(all.size())))].key();
}

NodeAt TreeMonkey::anyPlace()
{
    const RecordKey node = anyNode();
    models::ObjectiveTreeModel tree;
    tree.setDocument(&m_document);
    const QModelIndexList places = tree.indexesOf(node);
    return places.isEmpty() ? NodeAt{node, {}} : tree.placeOf(places[pick(int(places.size()))]);
}

void TreeMonkey::remove()
{
    TreeVerbs verbs(m_document);
    const auto scope = pick(3) == 0 ? document::RemovalScope::Everywhere : document::RemovalScope::FromHere;
    const auto plan = verbs.planRemoval({anyPlace()}, scope);
    if (plan && plan->nodes.size() < 5)
        static_cast<void>(verbs.remove(*plan));
}

void TreeMonkey::act()
{
    TreeVerbs verbs(m_document);
    const QString word(QChar('a' + pick(26)));
    switch (pick(12)) {
    case 0: case 1: static_cast<void>(verbs.addChild({anyNode(), {}}, word)); break;
    case 2: static_cast<void>(verbs.addSibling(anyPlace(), word)); break;
    case 3: remove(); break;
    case 4: case 5: static_cast<void>(verbs.move({anyPlace(), anyPlace()}, {anyNode(), pick(2) ? anyNode() : RecordKey()})); break;
    case 6: static_cast<void>(verbs.moveUp(anyPlace())); break;
    case 7: static_cast<void>(verbs.moveDown(anyPlace())); break;
    case 8: static_cast<void>(pick(2) ? verbs.indent(anyPlace()) : verbs.outdent(anyPlace())); break;
    case 9: static_cast<void>(verbs.link(anyNode(), anyNode())); break;
    case 10: static_cast<void>(verbs.unlink(anyPlace())); break;
    case 11: static_cast<void>(pick(2) ? m_document.undo() : m_document.redo()); break;
    }
}

} // namespace piao::test
