// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/process_table_model.h"

#include "piao/domain/italian_format.h"

namespace piao::models {

using namespace domain;

namespace {

bool concerns(const store::RowChange &change)
{
    const Kind kind = change.key.kind;
    return kind == Kind::RiskEvent || kind == Kind::EventMeasure || kind == Kind::ProcessMeasure;
}

} // namespace

ProcessTableModel::ProcessTableModel(document::PlanDocument &document, QObject *parent)
    : RecordTableModel(document, {Kind::Process, {}, {}}, parent)
{
    setColumns({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("area_id"), QStringLiteral("centre_id")});
    count();
}

void ProcessTableModel::count()
{
    m_facts.clear();
    if (!document())
        return;
    document::PlanReader &reader = document()->reader();
    QHash<QString, QString> processOf;
    reader.visit(Kind::RiskEvent, [&](const Record &event) {
        const QString process = event.text("process_id");
        processOf.insert(event.text("id"), process);
        m_facts[process].events.push_back(riskJudgementOf(event, RiskStage::Before));
        return true;
    });
    reader.visit(Kind::EventMeasure, [&](const Record &link) {
        m_facts[processOf.value(link.text("event_id"))].measures.insert(link.text("measure_id"));
        return true;
    });
    reader.visit(Kind::ProcessMeasure, [&](const Record &link) {
        m_facts[link.text("process_id")].measures.insert(link.text("measure_id"));
        return true;
    });
}

const Field *ProcessTableModel::fieldAt(int column) const
{
    return isComputed(column) ? nullptr : RecordTableModel::fieldAt(column);
}

int ProcessTableModel::columnOf(const QString &name) const
{
    static const QStringList computed{QStringLiteral("events"), QStringLiteral("measures"), QStringLiteral("judgement")};
    const qsizetype found = computed.indexOf(name);
    return found < 0 ? RecordTableModel::columnOf(name) : columnOfComputed(Computed(found));
}

int ProcessTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RecordTableModel::columnCount() + computedCount;
}

ProcessJudgement ProcessTableModel::judgementOf(int row) const
{
    return judgeProcess(m_facts.value(keyAt(row).id).events, riskJudgementOf(recordAt(row), RiskStage::Before));
}

QVariant ProcessTableModel::valueAt(int row, int column) const
{
    if (!isComputed(column))
        return RecordTableModel::valueAt(row, column);
    const Facts facts = m_facts.value(keyAt(row).id);
    switch (computedAt(column)) {
    case Events: return int(facts.events.size());
    case Measures: return int(facts.measures.size());
    case Judgement: break;
    }
    const std::optional<RiskLevel> level = judgementOf(row).level;
    return level ? QVariant(int(*level)) : QVariant();
}

QString ProcessTableModel::computedText(int row, Computed computed) const
{
    const QVariant value = valueAt(row, columnOfComputed(computed));
    if (computed != Judgement)
        return formatNumber(value.toDouble(), 0);
    if (!value.isValid())
        return {};
    const auto level = RiskLevel(value.toInt());
    return QStringLiteral("%1  %2").arg(riskLetter(level)).arg(riskWord(level));
}

QString ProcessTableModel::doubt(int row, Computed computed) const
{
    const Facts facts = m_facts.value(keyAt(row).id);
    if (computed == Events)
        return facts.events.empty() ? tr("No risk event yet.") : QString();
    if (computed == Measures)
        return facts.measures.empty() ? tr("Every process has at least one measure (PNA 2019, annex 1).") : QString();
    const ProcessJudgement judgement = judgementOf(row);
    if (!judgement.level)
        return tr("Not judged yet.");
    return judgement.isComplete(RiskStage::Before) ? QString() : tr("Some event has no judgement, or a judgement has no rationale.");
}

QVariant ProcessTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isComputed(index.column()) || isNewRow(index.row()))
        return RecordTableModel::data(index, role);
    const Computed computed = computedAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return computedText(index.row(), computed);
    case DoubtRole:
    case Qt::ToolTipRole:
        return doubt(index.row(), computed);
    case Qt::TextAlignmentRole:
        return int((computed == Judgement ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return RecordTableModel::data(index, role);
    }
}

QVariant ProcessTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || !isComputed(section))
        return RecordTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (computedAt(section)) {
    case Events: return tr("Events");
    case Measures: return tr("Measures");
    case Judgement: break;
    }
    return tr("Judgement");
}

bool ProcessTableModel::isCellEditable(int row, int column) const
{
    return !isComputed(column) && RecordTableModel::isCellEditable(row, column);
}

void ProcessTableModel::reload()
{
    count();
    RecordTableModel::reload();
}

void ProcessTableModel::followOther(const document::ChangeNotice &notice)
{
    if (!std::any_of(notice.changes.begin(), notice.changes.end(), concerns))
        return;
    count();
    if (recordCount() > 0)
        emit dataChanged(index(0, columnOfComputed(Events)), index(recordCount() - 1, columnOfComputed(Judgement)));
}

} // namespace piao::models
