// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/indicator_table_model.h"

#include "piao/domain/italian_format.h"
#include "piao/domain/target_text.h"

#include <set>

namespace piao::models {

using namespace domain;
using document::UnitOfWork;

namespace {

const QStringList &leadingColumns()
{
    static const QStringList columns{QStringLiteral("name"), QStringLiteral("dimension"), QStringLiteral("unit"),
        QStringLiteral("direction"), QStringLiteral("baseline_text")};
    return columns;
}

const QStringList &trailingColumns()
{
    static const QStringList columns{QStringLiteral("data_source"), QStringLiteral("weight")};
    return columns;
}

const Field &targetField()
{
    return describe(Kind::Target).field("value_text");
}

std::optional<double> number(const QVariant &value)
{
    return value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

/// A target is there when it has a text; the number beside it is read by the unit of work.
Result<void> writeTarget(UnitOfWork &unit, const QString &indicatorId, int year, const QString &text)
{
    const RecordKey key{Kind::Target, indicatorId, QString::number(year)};
    const bool exists = !unit.reader().read(key).isNull();
    if (text.trimmed().isEmpty())
        return exists ? unit.remove(key) : Result<void>();
    if (!exists) {
        const Record target = Record(Kind::Target).set("indicator_id", indicatorId).set("year", qlonglong(year));
        if (const Result<RecordKey> inserted = unit.insert(target); !inserted)
            return inserted.error();
    }
    return unit.set(key, "value_text", text);
}

QString withUnit(double value, const QString &unit)
{
    if (unit == QLatin1String("%"))
        return formatPercent(value);
    return unit == QLatin1String("EUR") ? formatMoney(value) : formatNumber(value);
}

} // namespace

IndicatorTableModel::IndicatorTableModel(document::PlanDocument &document, const QString &ownerColumn,
    const QString &ownerId, QObject *parent)
    : RecordTableModel(document, {Kind::Indicator, ownerColumn, ownerId}, parent)
{
    setColumns(leadingColumns() + trailingColumns());
    m_years = findYears();
}

int IndicatorTableModel::firstYearColumn() const
{
    return int(leadingColumns().size());
}

int IndicatorTableModel::fieldColumn(int column) const
{
    const int extra = int(m_years.size()) + 1; // the years and the trend
    if (column < firstYearColumn())
        return column;
    return column < firstYearColumn() + extra ? -1 : column - extra;
}

int IndicatorTableModel::yearAt(int column) const
{
    const int place = column - firstYearColumn();
    return place >= 0 && place < int(m_years.size()) ? m_years[size_t(place)] : 0;
}

int IndicatorTableModel::columnOfYear(int year) const
{
    const auto found = std::find(m_years.begin(), m_years.end(), year);
    return found == m_years.end() ? -1 : firstYearColumn() + int(found - m_years.begin());
}

const Field *IndicatorTableModel::fieldAt(int column) const
{
    if (yearAt(column) != 0)
        return &targetField();
    return isTrend(column) ? nullptr : RecordTableModel::fieldAt(fieldColumn(column));
}

int IndicatorTableModel::columnOf(const QString &name) const
{
    const int column = RecordTableModel::columnOf(name);
    return column < firstYearColumn() ? column : column + int(m_years.size()) + 1;
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RecordTableModel::columnCount() + int(m_years.size()) + 1;
}

const IndicatorTableModel::Values &IndicatorTableModel::valuesOf(const QString &indicatorId) const
{
    if (const auto known = m_values.constFind(indicatorId); known != m_values.constEnd())
        return *known;
    Values values;
    if (document()) {
        for (const Record &target : document()->reader().where(Kind::Target, "indicator_id", indicatorId))
            values.targets.insert(int(target.integer("year")), target);
        values.actuals = document()->reader().where(Kind::Actual, "indicator_id", indicatorId);
    }
    return *m_values.insert(indicatorId, std::move(values));
}

std::vector<int> IndicatorTableModel::findYears() const
{
    std::set<int> years;
    if (document()) {
        const std::vector<int> planned = document()->reader().years();
        years.insert(planned.begin(), planned.end());
    }
    for (int row = 0; row < recordCount(); ++row) {
        for (const int year : valuesOf(keyAt(row).id).targets.keys())
            years.insert(year);
    }
    return {years.begin(), years.end()};
}

void IndicatorTableModel::refreshYears()
{
    const std::vector<int> years = findYears();
    if (years == m_years)
        return;
    beginResetModel();
    m_years = years;
    endResetModel();
}

void IndicatorTableModel::reload()
{
    m_values.clear();
    RecordTableModel::reload();
    refreshYears();
}

void IndicatorTableModel::followOther(const document::ChangeNotice &notice)
{
    std::set<QString> changed;
    for (const store::RowChange &change : notice.changes) {
        if (change.key.kind == Kind::Target)
            changed.insert(change.key.id);
        else if (change.key.kind == Kind::Actual)
            for (const Record *record : {&change.before, &change.after})
                changed.insert(record->isNull() ? QString() : record->text("indicator_id"));
        else if (change.key.kind == Kind::Plan)
            changed.insert(QString());
    }
    const bool actualsMoved = changed.erase(QString()) > 0;
    if (actualsMoved)
        m_values.clear();
    for (const QString &id : changed)
        m_values.remove(id);
    refreshYears();
    for (const QString &id : changed) {
        if (const int row = rowOf({Kind::Indicator, id, {}}); row >= 0)
            emit dataChanged(index(row, firstYearColumn()), index(row, firstYearColumn() + int(m_years.size())));
    }
    if (actualsMoved && recordCount() > 0)
        emit dataChanged(index(0, firstYearColumn()), index(recordCount() - 1, firstYearColumn() + int(m_years.size())));
}

QVariant IndicatorTableModel::valueAt(int row, int column) const
{
    if (const int year = yearAt(column)) {
        const auto &targets = valuesOf(keyAt(row).id).targets;
        const auto target = targets.constFind(year);
        return target == targets.constEnd() ? QVariant() : target->value("value_text");
    }
    return isTrend(column) ? QVariant() : RecordTableModel::valueAt(row, fieldColumn(column));
}

Result<void> IndicatorTableModel::writeCell(UnitOfWork &unit, const RecordKey &key, int column, const QVariant &value)
{
    if (const int year = yearAt(column))
        return writeTarget(unit, key.id, year, value.toString());
    return RecordTableModel::writeCell(unit, key, fieldColumn(column), value);
}

bool IndicatorTableModel::isCellEditable(int row, int column) const
{
    return !isTrend(column) && RecordTableModel::isCellEditable(row, column);
}

std::optional<double> IndicatorTableModel::weightSum() const
{
    std::optional<double> sum;
    for (int row = 0; row < recordCount(); ++row) {
        if (recordAt(row).has("weight"))
            sum = sum.value_or(0) + recordAt(row).value("weight").toDouble();
    }
    return sum;
}

std::optional<double> IndicatorTableModel::targetNumber(int row, int year) const
{
    const auto &targets = valuesOf(keyAt(row).id).targets;
    const auto target = targets.constFind(year);
    if (target == targets.constEnd())
        return {};
    if (target->has("value") && !parseValue(target->text("value_text")).isRelative())
        return target->value("value").toDouble();
    const Record &indicator = recordAt(row);
    const ParsedValue parsed = parseValue(target->text("value_text"));
    if (indicator.has("baseline_text"))
        return resolve(parsed, parseValue(indicator.text("baseline_text")));
    return resolve(parsed, number(indicator.value("baseline_value")));
}

QVariant IndicatorTableModel::targetData(int row, int year, int role) const
{
    const auto &targets = valuesOf(keyAt(row).id).targets;
    const auto target = targets.constFind(year);
    if (target == targets.constEnd())
        return {};
    const QString text = target->text("value_text");
    const ParsedValue parsed = parseValue(text);
    const std::optional<double> value = targetNumber(row, year);
    const QString shown = value ? withUnit(*value, parsed.isRelative() ? QString() : target->text("unit")) : QString();
    // What already reads as the number needs no second line.
    const bool plain = value && !parsed.isRelative() && parsed.certainty == Certainty::Whole
        && parsed.comparison == Comparison::Exactly;
    if (role == SecondLineRole)
        return plain ? QString() : (value ? QStringLiteral("= %1").arg(shown) : QString());
    if (role == DoubtRole || role == Qt::ToolTipRole) {
        if (value || parsed.date || text.isEmpty())
            return role == DoubtRole ? QString() : (plain ? text : tr("%1, read as %2").arg(text, shown));
        return parsed.isRelative() ? tr("This change cannot be computed without a baseline that is a number.")
                                   : tr("No number can be read from this text; it is kept as written.");
    }
    return {};
}

QVariant IndicatorTableModel::baselineData(int row, int role) const
{
    const Record &indicator = recordAt(row);
    if (role != SecondLineRole)
        return {};
    if (!indicator.has("baseline_text") && indicator.value("baseline_new").toBool())
        return tr("new indicator");
    if (indicator.has("baseline_year"))
        return indicator.text("baseline_year");
    return indicator.text("baseline_period");
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || isNewRow(index.row()))
        return RecordTableModel::data(index, role);
    const int row = index.row();
    if (isTrend(index.column())) {
        if (role == TrendRole)
            return QVariant::fromValue(trendAt(row));
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(trendText(row)) : QVariant();
    }
    if (const int year = yearAt(index.column())) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return withFindings(targetData(row, year, role).toString(), row, index.column());
        if (role == SecondLineRole || role == DoubtRole)
            return targetData(row, year, role);
        if (role == Qt::AccessibleTextRole) {
            const QString said = RecordTableModel::data(index, role).toString();
            const QString more = (targetData(row, year, DoubtRole).toString() + targetData(row, year, SecondLineRole).toString());
            return more.isEmpty() ? said : said + QStringLiteral(", ") + more;
        }
    }
    const Field *field = fieldAt(index.column());
    if (field && qstrcmp(field->column, "baseline_text") == 0) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == SecondLineRole)
            return baselineData(row, role);
    }
    return RecordTableModel::data(index, role);
}

std::vector<checks::Finding> IndicatorTableModel::cellFindings(int row, int column) const
{
    using checks::Finding;
    const int year = yearAt(column);
    const auto isOfYear = [this](const Finding &finding) { return finding.field < 0 && columnOfYear(finding.detail) >= 0; };
    if (year == 0) {
        std::vector<Finding> findings = RecordTableModel::cellFindings(row, column);
        std::erase_if(findings, isOfYear);
        return findings;
    }
    const RecordKey target{Kind::Target, keyAt(row).id, QString::number(year)};
    std::vector<Finding> findings = findingsOf(target, [](const Finding &) { return true; });
    const std::vector<Finding> missing = findingsOf(keyAt(row), [&](const Finding &finding) { return isOfYear(finding) && finding.detail == year; });
    findings.insert(findings.end(), missing.begin(), missing.end());
    return findings;
}

int IndicatorTableModel::rowMarkedBy(const RecordKey &record) const
{
    return rowOf(record.kind == Kind::Target ? RecordKey{Kind::Indicator, record.id, {}} : record);
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return RecordTableModel::headerData(section, orientation, role);
    if (isTrend(section))
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Trend")) : QVariant();
    if (const int year = yearAt(section)) {
        if (role == Qt::DisplayRole)
            return QString::number(year);
        if (role == Qt::AccessibleTextRole)
            return tr("Target %1").arg(year);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return RecordTableModel::headerData(section, orientation, role);
}

} // namespace piao::models
