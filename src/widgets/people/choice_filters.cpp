// SPDX-License-Identifier: EUPL-1.2
#include "people/choice_filters.h"

#include "editors/record_table_view.h"
#include "look/quiet_label.h"
#include "piao/domain/record_description.h"
#include "piao/models/record_table_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace piao::widgets {

using namespace domain;

ChoiceFilters::ChoiceFilters(models::RecordTableModel &model, RecordTableView &view, std::vector<Column> columns, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view), m_columns(std::move(columns)), m_count(quietLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (const Column &column : m_columns) {
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("filter.") + column.column);
        box->setAccessibleName(tr("Show: %1").arg(label(describe(model.scope().kind).field(column.column.toLatin1().constData()))));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::currentIndexChanged, this, &ChoiceFilters::apply);
        layout->addWidget(box);
        m_boxes.push_back(box);
    }
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("filterCount"));
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    connect(&m_refill, &QTimer::timeout, this, &ChoiceFilters::refill);
    const auto later = [this] { m_refill.start(); };
    connect(&model, &QAbstractItemModel::dataChanged, this, later);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        showNew(first, last);
        m_refill.start();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        refill();
        apply();
    });
    refill();
}

QStringList ChoiceFilters::valuesOf(const Column &column, const Record &record) const
{
    return column.values ? column.values(record) : QStringList{record.text(column.column.toLatin1().constData())};
}

QString ChoiceFilters::labelOf(const Column &column, const QString &value) const
{
    const Field &field = describe(m_model.scope().kind).field(column.column.toLatin1().constData());
    if (value.isEmpty())
        return tr("Not given");
    return field.type == FieldType::Choice ? choiceLabel(field, value) : value;
}

/// What can be chosen whether rows have it or not.
QStringList ChoiceFilters::offered(const Column &column) const
{
    QStringList values;
    for (const Choice &choice : describe(m_model.scope().kind).field(column.column.toLatin1().constData()).choices)
        values.append(QString::fromUtf8(choice.token));
    if (column.isYear && m_model.document()) {
        for (const int year : m_model.document()->reader().years())
            values.append(QString::number(year));
    }
    return values;
}

void ChoiceFilters::refill()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QStringList values = offered(m_columns[i]);
        QHash<QString, int> counts;
        for (int row = 0; row < m_model.recordCount(); ++row) {
            for (const QString &value : valuesOf(m_columns[i], m_model.recordAt(row))) {
                if (counts[value]++ == 0 && !values.contains(value))
                    values.append(value);
            }
        }
        const QString chosenNow = m_boxes[i]->currentData().toString();
        const bool any = m_boxes[i]->currentIndex() > 0;
        if (any && !values.contains(chosenNow))
            values.append(chosenNow);
        if (m_columns[i].isYear)
            values.sort();
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->clear();
        m_boxes[i]->addItem(m_columns[i].all);
        for (const QString &value : std::as_const(values))
            m_boxes[i]->addItem(QStringLiteral("%1  (%2)").arg(labelOf(m_columns[i], value)).arg(counts.value(value)), value);
        m_boxes[i]->setCurrentIndex(any ? 1 + int(values.indexOf(chosenNow)) : 0);
        // Nothing to choose from: the place stays, so that the table does not jump with its first row.
        m_boxes[i]->setEnabled(m_boxes[i]->count() > 1);
    }
    tellShown();
}

void ChoiceFilters::tellShown()
{
    int shown = 0;
    for (int row = 0; row < m_model.recordCount(); ++row)
        shown += m_view.isRowHidden(row) ? 0 : 1;
    m_count->setText(shown == m_model.recordCount() ? QString() : tr("%1 of %2 rows").arg(shown).arg(m_model.recordCount()));
}

QString ChoiceFilters::chosen(const QString &column) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].column == column && m_boxes[i]->currentIndex() > 0)
            return m_boxes[i]->currentData().toString();
    }
    return {};
}

void ChoiceFilters::choose(const QString &column, const QString &value)
{
    refill();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].column == column)
            m_boxes[i]->setCurrentIndex(value.isEmpty() ? 0 : std::max(0, m_boxes[i]->findData(value)));
    }
}

bool ChoiceFilters::passes(const Record &record) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_boxes[i]->currentIndex() > 0 && !valuesOf(m_columns[i], record).contains(m_boxes[i]->currentData().toString()))
            return false;
    }
    return true;
}

void ChoiceFilters::apply()
{
    m_view.commitPending();
    for (int row = 0; row < m_model.recordCount(); ++row)
        m_view.setRowHidden(row, !passes(m_model.recordAt(row)));
    tellStart();
    keepCurrent();
    refill();
    emit changed();
}

void ChoiceFilters::showNew(int first, int last)
{
    for (int row = first; row <= last && row < m_model.recordCount(); ++row)
        m_view.setRowHidden(row, !passes(m_model.recordAt(row)));
}

void ChoiceFilters::tellStart()
{
    QList<std::pair<QString, QVariant>> start;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString value = m_boxes[i]->currentData().toString();
        const Field &field = describe(m_model.scope().kind).field(m_columns[i].column.toLatin1().constData());
        if (m_boxes[i]->currentIndex() > 0 && !value.isEmpty())
            start.append({m_columns[i].column, field.type == FieldType::Year ? QVariant(value.toLongLong()) : QVariant(value)});
    }
    m_model.setStartingValues(start);
}

void ChoiceFilters::keepCurrent()
{
    if (m_view.currentIndex().isValid() && !m_view.isRowHidden(m_view.currentIndex().row()))
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_view.isRowHidden(row)) {
            m_view.setCurrentIndex(m_model.index(row, std::max(0, m_view.currentIndex().column())));
            return;
        }
    }
}

void ChoiceFilters::reveal(const RecordKey &record)
{
    const int row = m_model.rowOf(record);
    if (row < 0 || !m_view.isRowHidden(row))
        return;
    for (QComboBox *box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    apply();
}

} // namespace piao::widgets
