// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/risk_matrix_model.h"

#include "piao/models/risk_register_model.h"

namespace piao::models {

using namespace domain;
using document::MatrixBy;
using document::MatrixLine;

RiskMatrixModel::RiskMatrixModel(document::PlanDocument &document, QObject *parent)
    : FollowingRows(parent), m_feed(&RiskRegisterFeed::of(document))
{
    connect(m_feed, &RiskRegisterFeed::changed, this, &RiskMatrixModel::follow);
    resetRows(count());
}

std::vector<MatrixLine> RiskMatrixModel::count() const
{
    const document::RiskRegister *risks = m_feed->risks();
    return risks ? riskMatrix(*risks, m_by, m_stage) : std::vector<MatrixLine>();
}

void RiskMatrixModel::setBy(MatrixBy by)
{
    if (m_by == by)
        return;
    m_by = by;
    resetRows(count());
}

void RiskMatrixModel::setStage(RiskStage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    resetRows(count());
}

void RiskMatrixModel::follow(const document::RegisterImpact &impact)
{
    if (impact.everything) {
        resetRows(count());
        return;
    }
    takeRows(count());
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, TotalColumn));
}

std::optional<RiskLevel> RiskMatrixModel::levelOf(int column)
{
    switch (column) {
    case HighColumn: return RiskLevel::High;
    case ModerateColumn: return RiskLevel::Moderate;
    case LowColumn: return RiskLevel::Low;
    default: return std::nullopt;
    }
}

int RiskMatrixModel::countAt(const MatrixLine &line, int column) const
{
    if (const auto level = levelOf(column))
        return line.count(*level);
    return column == UnjudgedColumn ? line.unjudged : line.total();
}

QString RiskMatrixModel::subjectAt(int row) const
{
    const MatrixLine &line = rowAt(row);
    if (line.subject == document::noRiskSlot)
        return m_by == MatrixBy::Area ? tr("Without an area") : tr("Without a centre");
    return m_feed->risks()->nameText(m_by == MatrixBy::Area ? Kind::RiskArea : Kind::ResponsibilityCentre, line.subject);
}

std::optional<document::RiskCriteria> RiskMatrixModel::criteriaAt(const QModelIndex &index) const
{
    if (!index.isValid() || (index.column() != SubjectColumn && countAt(rowAt(index.row()), index.column()) == 0))
        return std::nullopt;
    const Kind kind = m_by == MatrixBy::Area ? Kind::RiskArea : Kind::ResponsibilityCentre;
    const document::RiskSlot subject = rowAt(index.row()).subject;
    const QString id = subject == document::noRiskSlot ? QString() : document::registerText(m_feed->risks()->name(kind, subject).id);
    document::RiskCriteria criteria;
    (m_by == MatrixBy::Area ? criteria.areaId : criteria.centreId) = id.isNull() ? QStringLiteral("") : id;
    criteria.level = levelOf(index.column());
    criteria.unjudged = index.column() == UnjudgedColumn;
    criteria.stage = m_stage;
    return criteria;
}

int RiskMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TotalColumn + 1;
}

QVariant RiskMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != LevelRole))
        return {};
    const auto level = levelOf(section);
    if (role == LevelRole)
        return level ? QVariant(int(*level)) : QVariant();
    if (level)
        return role == Qt::DisplayRole ? QStringLiteral("%1 %2").arg(QString(riskLetter(*level)), riskWord(*level)) : riskWord(*level);
    switch (section) {
    case SubjectColumn: return m_by == MatrixBy::Area ? tr("Area") : tr("Centre");
    case UnjudgedColumn: return tr("Not judged");
    default: return tr("Processes");
    }
}

QVariant RiskMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSubject = index.column() == SubjectColumn;
    const int figure = isSubject ? 0 : countAt(rowAt(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isSubject ? QVariant(subjectAt(index.row())) : figure > 0 ? QVariant(figure) : QVariant(QStringLiteral("·"));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isSubject ? subjectAt(index.row())
                         : tr("%1, %2: %n process(es)", nullptr, figure)
                               .arg(subjectAt(index.row()), headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString());
    case Qt::TextAlignmentRole:
        return int((isSubject ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    case LevelRole:
        return figure > 0 ? headerData(index.column(), Qt::Horizontal, LevelRole) : QVariant();
    default:
        return {};
    }
}

} // namespace piao::models
