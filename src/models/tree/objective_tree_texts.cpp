// SPDX-License-Identifier: EUPL-1.2
// What a row of the objectives tree says.
#include "tree/objective_tree_rows.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/level_names.h"
#include "piao/models/finding_marks.h"

namespace piao::models {

using namespace domain;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// "OS" for a strategic objective, as one without a code is called: "OS3".
QString abbreviation(Kind kind)
{
    return domain::LevelNames().of(domain::Level(document::levelOf(kind))).abbreviation;
}

} // namespace

QVariant ObjectiveTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeRow *node = Rows::node(index);
    switch (role) {
    case PathRole: return path(node);
    case SerialRole: return node->serial;
    case CountRole: return m_rows->tree.countBelow(node);
    default: return node->slot == NodeTree::groupSlot ? groupData(node, role) : recordData(node, role);
    }
}

QVariant ObjectiveTreeModel::groupData(const TreeRow *node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return tr("Without a parent");
    case Qt::ToolTipRole: return tr("Objectives that no public value reaches: give each a parent, or delete it.");
    case Qt::AccessibleTextRole: return tr("Without a parent, %n node(s)", nullptr, int(node->children.size()));
    case LevelRole: return 0;
    default: return {};
    }
}

QVariant ObjectiveTreeModel::recordData(const TreeRow *node, int role) const
{
    const ObjectiveTree &plan = *m_rows->tree.plan();
    const document::TreeNode &record = plan.at(node->slot);
    switch (role) {
    case KeyRole: return QVariant::fromValue(plan.keyOf(node->slot));
    case LevelRole: return document::levelOf(record.kind);
    case CodeRole:
        return record.code.empty() && record.number > 0 ? abbreviation(record.kind) + QString::number(record.number)
                                                        : plan.code(node->slot);
    case TitleRole:
    case Qt::EditRole: return plan.title(node->slot);
    case CentresRole: return plan.centreCodes(node->slot);
    case YearRole: return int(record.year);
    case FilledRole: return plan.completeness(node->slot).present;
    case ExpectedRole: return plan.completeness(node->slot).needed;
    case MissingRole: return document::missingParts(record.kind, plan.partsOf(node->slot));
    case DoubtsRole: return doubts(node);
    case FindingRole:
    case FindingTextsRole: return markData(node, role);
    default: return textData(node, role);
    }
}

QVariant ObjectiveTreeModel::textData(const TreeRow *node, int role) const
{
    const ObjectiveTree &plan = *m_rows->tree.plan();
    switch (role) {
    case Qt::DisplayRole: {
        const QString code = recordData(node, CodeRole).toString();
        const QString given = plan.title(node->slot);
        const QString title = given.isEmpty() ? tr("(no title)") : given;
        return code.isEmpty() ? title : code + QLatin1Char(' ') + title;
    }
    case CentreNamesRole: {
        QStringList names;
        for (const int position : plan.centresOf(node->slot)) {
            const ObjectiveTree::Centre &centre = plan.centres()[size_t(position)];
            names.append((textOf(centre.code) + QLatin1Char(' ') + textOf(centre.name)).trimmed());
        }
        return names;
    }
    case Qt::AccessibleTextRole: return accessibleText(node);
    default: return {};
    }
}

QString ObjectiveTreeModel::accessibleText(const TreeRow *node) const
{
    const ObjectiveTree &plan = *m_rows->tree.plan();
    const Kind kind = plan.at(node->slot).kind;
    QStringList parts{levelName(document::levelOf(kind)), textData(node, Qt::DisplayRole).toString()};
    if (const QString centres = plan.centreCodes(node->slot); !centres.isEmpty())
        parts.append(tr("centre %1").arg(centres));
    if (kind != Kind::PerformanceObjective)
        parts.append(tr("%n performance objective(s)", nullptr, m_rows->tree.countBelow(node)));
    const document::Completeness completeness = plan.completeness(node->slot);
    if (completeness.isComplete())
        parts.append(tr("complete"));
    else
        parts.append(tr("%1 of %2 filled in").arg(completeness.present).arg(completeness.needed));
    parts += doubts(node);
    parts += markData(node, FindingTextsRole).toStringList();
    return parts.join(QStringLiteral(", "));
}

QVariant ObjectiveTreeModel::markData(const TreeRow *node, int role) const
{
    const RecordKey key = m_rows->tree.plan()->keyOf(node->slot);
    if (role == FindingTextsRole)
        return m_marks ? m_marks->messages(m_marks->findingsOf(key)) : QStringList();
    const std::optional<checks::Severity> worst = m_marks ? m_marks->worstOf(key) : std::nullopt;
    return worst ? QVariant(int(*worst)) : QVariant();
}

QStringList ObjectiveTreeModel::doubts(const TreeRow *node) const
{
    const ObjectiveTree &plan = *m_rows->tree.plan();
    const document::TreeNode &record = plan.at(node->slot);
    QStringList found;
    if (record.title.empty())
        found.append(tr("The title is missing."));
    if (plan.isCodeRepeated(node->slot))
        found.append(tr("Another objective has the code %1 too.").arg(plan.code(node->slot)));
    if (plan.isYearOutside(node->slot))
        found.append(tr("The year %1 is outside the plan's period.").arg(record.year));
    return found;
}

} // namespace piao::models
