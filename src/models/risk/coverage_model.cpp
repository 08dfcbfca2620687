// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/coverage_model.h"

#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"
#include "piao/models/record_table_model.h"
#include "piao/models/risk_register_model.h"

namespace piao::models {

using namespace domain;
using document::CoverageGap;
using document::CoverageRow;
using document::RiskSlot;
using document::noRiskSlot;
using document::registerText;

CoverageModel::CoverageModel(document::PlanDocument &document, QObject *parent)
    : FollowingRows(parent), m_feed(&RiskRegisterFeed::of(document))
{
    connect(m_feed, &RiskRegisterFeed::changed, this, &CoverageModel::follow);
    compute();
    resetRows(m_all);
}

void CoverageModel::compute()
{
    m_all = risks() ? riskCoverage(*risks()) : std::vector<CoverageRow>();
    m_folded.clear();
}

void CoverageModel::follow(const document::RegisterImpact &impact)
{
    compute();
    if (impact.everything) {
        resetRows(shownRows());
        return;
    }
    takeRows(shownRows());
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, GapColumn));
}

void CoverageModel::setFilter(const QString &text, bool gapsOnly)
{
    m_text = text;
    m_gapsOnly = gapsOnly;
    resetRows(shownRows());
}

std::vector<CoverageRow> CoverageModel::shownRows() const
{
    const FoldedWords words{m_text};
    if (words.isEmpty() && !m_gapsOnly)
        return m_all;
    m_folded.resize(m_all.size());
    std::vector<CoverageRow> shown;
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_gapsOnly && m_all[i].gaps == 0)
            continue;
        std::string &folded = m_folded[i];
        if (!words.isEmpty() && folded.empty()) {
            for (int column = ProcessColumn; column <= GapColumn; ++column) {
                appendFolded(this->text(m_all[i], column).toStdString(), folded);
                folded += '\n';
            }
        }
        if (words.isEmpty() || words.foundIn(folded))
            shown.push_back(m_all[i]);
    }
    return shown;
}

int CoverageModel::gapCount(CoverageGap gap) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [gap](const CoverageRow &row) { return row.has(gap); }));
}

RecordKey CoverageModel::recordAt(const QModelIndex &index) const
{
    if (!index.isValid() || !risks())
        return {};
    const CoverageRow &row = rowAt(index.row());
    const auto firstOf = [&](Kind kind) {
        const std::vector<RiskSlot> found = protectedBy(*risks(), row, kind);
        return found.empty() ? RecordKey() : RecordKey{kind, registerText(risks()->name(kind, found.front()).id), {}};
    };
    RecordKey key;
    if (index.column() == ObjectivesColumn)
        key = firstOf(Kind::PerformanceObjective);
    else if (index.column() == ValuesColumn)
        key = firstOf(Kind::PublicValue);
    else if (index.column() == MeasureColumn || index.column() == KindColumn)
        key = risks()->measureKey(row.measure);
    if (key.isNull())
        key = row.process != noRiskSlot ? risks()->processKey(row.process) : risks()->measureKey(row.measure);
    return key;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : GapColumn + 1;
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case LevelColumn: return tr("Level");
    case ProcessColumn: return tr("Process");
    case MeasureColumn: return tr("Measure");
    case KindColumn: return tr("General or specific, type");
    case ObjectivesColumn: return tr("Objectives protected");
    case ValuesColumn: return tr("Public values protected");
    default: return tr("What is missing");
    }
}

QVariant CoverageModel::levelOf(const CoverageRow &row) const
{
    const auto level = row.process == noRiskSlot ? std::nullopt : risks()->judgement(row.process, RiskStage::Before).level;
    return level ? QVariant(int(*level)) : QVariant();
}

QString CoverageModel::measureKind(const CoverageRow &row) const
{
    if (row.measure == noRiskSlot)
        return {};
    const document::RegisterMeasure &measure = risks()->measure(row.measure);
    QStringList parts;
    if (!measure.scope.empty())
        parts.append(choiceLabel(describe(Kind::Measure).field("scope"), registerText(measure.scope)));
    if (!measure.type.empty())
        parts.append(choiceLabel(describe(Kind::Measure).field("type"), registerText(measure.type)));
    return parts.join(QStringLiteral(" · "));
}

QString CoverageModel::protectedText(const CoverageRow &row, Kind kind) const
{
    QStringList names;
    for (const RiskSlot slot : protectedBy(*risks(), row, kind))
        names.append(risks()->nameText(kind, slot));
    return names.join(QStringLiteral("; "));
}

QString CoverageModel::gapText(const CoverageRow &row) const
{
    QStringList words;
    for (const CoverageGap gap : document::coverageGaps) {
        if (row.has(gap))
            words.append(gapWord(gap));
    }
    return words.join(u' ');
}

QString CoverageModel::text(const CoverageRow &row, int column) const
{
    switch (column) {
    case LevelColumn: {
        const QVariant level = levelOf(row);
        return level.isValid() ? QString(riskLetter(RiskLevel(level.toInt()))) : QString();
    }
    case ProcessColumn: return row.process == noRiskSlot ? QString() : risks()->processText(row.process);
    case MeasureColumn: return row.measure == noRiskSlot ? QString() : risks()->measureText(row.measure);
    case KindColumn: return measureKind(row);
    case ObjectivesColumn: return protectedText(row, Kind::PerformanceObjective);
    case ValuesColumn: return protectedText(row, Kind::PublicValue);
    default: return gapText(row);
    }
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !risks())
        return {};
    const CoverageRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: {
        const QVariant level = levelOf(row);
        return index.column() == LevelColumn && level.isValid() ? riskWord(RiskLevel(level.toInt())) : text(row, index.column());
    }
    case Qt::AccessibleDescriptionRole:
        return headerData(index.column(), Qt::Horizontal);
    case Qt::TextAlignmentRole:
        return int((index.column() == LevelColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case LevelRole:
        return index.column() == LevelColumn ? levelOf(row) : QVariant();
    case RepeatsRole:
        return index.column() <= ProcessColumn && row.process != noRiskSlot && index.row() > 0
            && rowAt(index.row() - 1).process == row.process;
    case DoubtRole:
        return index.column() == GapColumn ? gapText(row) : QString();
    default:
        return {};
    }
}

} // namespace piao::models
