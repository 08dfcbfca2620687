// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/quality_model.h"

#include "piao/domain/italian_format.h"

#include <array>

namespace piao::models {

using checks::qualityCriteria;
using checks::QualityCriterion;
using checks::QualityQuestion;

namespace {

/// Which row is meant: a criterion, or one of its questions.
struct Where {
    int criterion;
    int question; ///< -1: the criterion itself

    quintptr id() const { return quintptr(criterion) << 8 | quintptr(question + 1); }
    static Where of(const QModelIndex &index) { return {int(index.internalId() >> 8), int(index.internalId() & 0xFF) - 1}; }
};

const std::vector<Where> &allQuestions()
{
    static const auto all = [] {
        std::vector<Where> questions;
        for (int criterion = 0; criterion < int(qualityCriteria().size()); ++criterion) {
            for (int question = 0; question < int(qualityCriteria()[size_t(criterion)].questions.size()); ++question)
                questions.push_back({criterion, question});
        }
        return questions;
    }();
    return all;
}

QString tokenOf(const QModelIndex &index)
{
    const QString criterion = QString::fromLatin1(QualityModel::criterionAt(index)->id);
    const QualityQuestion *question = QualityModel::questionAt(index);
    return question ? criterion + u'.' + QLatin1String(question->token) : criterion;
}

} // namespace

QualityModel::QualityModel(document::PlanDocument &document, Shape shape, QObject *parent)
    : QAbstractItemModel(parent), m_quality(PlanQuality::of(document)), m_shape(shape), m_score(m_quality.score())
{
}

void QualityModel::refresh()
{
    m_score = m_quality.score();
    const int rows = rowCount();
    emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    for (int row = 0; row < rows; ++row) {
        const QModelIndex above = index(row, 0);
        if (const int below = rowCount(above); below > 0)
            emit dataChanged(index(0, 0, above), index(below - 1, ColumnCount - 1, above));
    }
}

QModelIndex QualityModel::indexOf(const QString &token) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex above = index(row, 0);
        if (tokenOf(above) == token)
            return above;
        for (int below = 0; below < rowCount(above); ++below) {
            if (tokenOf(index(below, 0, above)) == token)
                return index(below, 0, above);
        }
    }
    return {};
}

const QualityCriterion *QualityModel::criterionAt(const QModelIndex &index)
{
    return index.isValid() ? &qualityCriteria()[size_t(Where::of(index).criterion)] : nullptr;
}

const QualityQuestion *QualityModel::questionAt(const QModelIndex &index)
{
    if (!index.isValid() || Where::of(index).question < 0)
        return nullptr;
    return &criterionAt(index)->questions[size_t(Where::of(index).question)];
}

QModelIndex QualityModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (m_shape == Shape::Questions)
        return createIndex(row, column, allQuestions()[size_t(row)].id());
    const Where where = parent.isValid() ? Where{Where::of(parent).criterion, row} : Where{row, -1};
    return createIndex(row, column, where.id());
}

QModelIndex QualityModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || m_shape == Shape::Questions || Where::of(index).question < 0)
        return {};
    const Where above{Where::of(index).criterion, -1};
    return createIndex(above.criterion, 0, above.id());
}

int QualityModel::rowCount(const QModelIndex &parent) const
{
    if (m_shape == Shape::Questions)
        return parent.isValid() ? 0 : int(allQuestions().size());
    if (!parent.isValid())
        return int(qualityCriteria().size());
    return parent.column() == 0 && !questionAt(parent) ? int(criterionAt(parent)->questions.size()) : 0;
}

int QualityModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const checks::QualityCriterionScore *QualityModel::scoreAt(const QModelIndex &index) const
{
    return m_score ? &m_score->criteria[size_t(Where::of(index).criterion)] : nullptr;
}

const checks::QualityResult *QualityModel::resultAt(const QModelIndex &index) const
{
    const checks::QualityCriterionScore *score = scoreAt(index);
    return score && questionAt(index) ? &score->questions[size_t(Where::of(index).question)] : nullptr;
}

QVariant QualityModel::shareAt(const QModelIndex &index) const
{
    const checks::QualityCriterionScore *score = scoreAt(index);
    if (const checks::QualityResult *result = resultAt(index))
        return result->applies ? QVariant(result->share) : QVariant();
    return score && score->applies ? QVariant(score->score / 100) : QVariant();
}

double QualityModel::gainAt(const QModelIndex &index) const
{
    if (const checks::QualityResult *result = resultAt(index))
        return result->gain;
    double gain = 0;
    if (const checks::QualityCriterionScore *score = scoreAt(index)) {
        for (const checks::QualityResult &result : score->questions)
            gain += result.gain;
    }
    return gain;
}

QString QualityModel::nameAt(const QModelIndex &index) const
{
    const QString id = QString::fromLatin1(criterionAt(index)->id);
    const QualityQuestion *question = questionAt(index);
    if (!question)
        return id + u' ' + checks::titleOf(*criterionAt(index));
    return m_shape == Shape::Questions ? QStringLiteral("%1  %2").arg(id, checks::askedBy(*question)) : checks::askedBy(*question);
}

QString QualityModel::scoreText(const QModelIndex &index) const
{
    const QVariant share = shareAt(index);
    return share.isValid() ? domain::formatFixed(share.toDouble() * 100, 0) : tr("not asked");
}

QVariant QualityModel::textAt(const QModelIndex &index) const
{
    switch (index.column()) {
    case NameColumn:
        return nameAt(index);
    case ScoreColumn:
        return scoreText(index);
    case GainColumn:
        return gainAt(index) > 0 ? QStringLiteral("+%1").arg(domain::formatFixed(gainAt(index), 1)) : QString();
    default:
        const checks::QualityResult *result = resultAt(index);
        return result && result->applies ? result->count() : QString();
    }
}

QString QualityModel::hintAt(const QModelIndex &index) const
{
    if (!questionAt(index))
        return checks::meaningOf(*criterionAt(index));
    const checks::QualityResult *result = resultAt(index);
    return result ? checks::askedBy(*questionAt(index)) + u'\n' + result->figures() : QString();
}

QVariant QualityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return hintAt(index);
    case Qt::AccessibleTextRole:
        return index.column() == ScoreColumn && shareAt(index).isValid() ? tr("%1 of 100").arg(scoreText(index)) : textAt(index);
    case Qt::TextAlignmentRole:
        return index.column() == GainColumn || index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ShareRole:
        return shareAt(index);
    case GainRole:
        return gainAt(index);
    case TokenRole:
        return tokenOf(index);
    default:
        return {};
    }
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == CountColumn || section == GainColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{m_shape == Shape::Criteria ? tr("Criterion") : tr("Question"), tr("Score"), tr("Counted"), tr("Could add")};
    return titles[size_t(section)];
}

} // namespace piao::models
