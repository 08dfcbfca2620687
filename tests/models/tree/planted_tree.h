// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/small_plan.h"

#include "piao/document/tree_verbs.h"
#include "piao/models/objective_tree_model.h"

#include <random>

namespace piao::test {

using document::NodeAt;
using document::TreeVerbs;
using domain::Kind;
using domain::RecordKey;

/// A plan with a tree that has each of its peculiarities: values A and B, a strategic objective S1 that serves both, its
/// operational objectives O1 (narrowed to B) and O2, S2 under B alone with O3, performance objectives below, and one
/// without a parent.
struct PlantedTree : SmallPlan {
    RecordKey a = add(Kind::PublicValue, {{"title", "A"}, {"code", "VP1"}});
    RecordKey b = add(Kind::PublicValue, {{"title", "B"}, {"code", "VP2"}});
    RecordKey s1 = add(Kind::StrategicObjective, {{"title", "S1"}});
    RecordKey s2 = add(Kind::StrategicObjective, {{"title", "S2"}});
    RecordKey o1 = add(Kind::OperationalObjective, {{"title", "O1"}});
    RecordKey o2 = add(Kind::OperationalObjective, {{"title", "O2"}});
    RecordKey o3 = add(Kind::OperationalObjective, {{"title", "O3"}});
    RecordKey centre = add(Kind::ResponsibilityCentre, {{"code", "G3"}, {"name", "Sistemi informativi"}});
    RecordKey p1, p2, p3, orphan;

    PlantedTree();
    RecordKey performance(const char *title, const char *code, int year, const RecordKey &operational);
};

/// The rows of a model below `parent`, by their titles, '/' between rows, one space for each level: "A/ S1/  O2".
QString treeText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0);
/// The same of the plan loaded anew.
QString freshText(document::PlanDocument &document);

/// Does verbs at random places; what the plan refuses is fine.
class TreeMonkey
{
public:
    TreeMonkey(document::PlanDocument &document, unsigned seed) : m_document(document), m_random(seed) {}

    void act();

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    RecordKey anyNode();
    NodeAt anyPlace();
    void remove();

    document::PlanDocument &m_document;
    std::mt19937 m_random;
};

} // namespace piao::test
