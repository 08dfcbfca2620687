// SPDX-License-Identifier: EUPL-1.2
#include "editors/row_filter.h"

#include "editors/record_table_panel.h"
#include "look/quiet_label.h"
#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"
#include "piao/models/record_table_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace piao::widgets {

using namespace domain;

namespace {

// In characters.
constexpr int editWidth = 24;
constexpr int leastWidth = 8;
constexpr int choiceWidth = 24;

/// A list on which the wheel scrolls the page instead of changing the choice in passing.
class FilterBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

RowFilter::RowFilter(RecordTablePanel &panel)
    : QWidget(&panel)
    , m_view(panel.view())
    , m_model(panel.model())
    , m_description(panel.view().accessibleDescription())
    , m_edit(new QLineEdit(this))
    , m_count(quietLabel({}, this))
{
    setObjectName(QStringLiteral("rowFilter"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    m_edit->setObjectName(QStringLiteral("rowFilterEdit"));
    m_edit->setPlaceholderText(tr("Filter rows"));
    m_edit->setAccessibleName(tr("Filter rows"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(editWidth * fontMetrics().averageCharWidth());
    m_edit->setMinimumWidth(leastWidth * fontMetrics().averageCharWidth());
    m_count->setWordWrap(false);
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
    panel.addToHeader(this);
    connect(m_edit, &QLineEdit::textChanged, this, &RowFilter::apply);
    connect(m_edit, &QLineEdit::returnPressed, &m_view, [this] { m_view.setFocus(Qt::OtherFocusReason); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { follow(first.row(), last.row()); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { follow(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RowFilter::showCount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_texts.clear();
        apply();
    });
    apply();
}

void RowFilter::offerColumn(const QString &column, const QString &all)
{
    auto *box = new FilterBox(this);
    box->setObjectName(QStringLiteral("rowFilter.%1").arg(column));
    box->setAccessibleName(tr("Show only: %1").arg(label(*m_model.fieldAt(m_model.columnOf(column)))));
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastWidth);
    box->setMaximumWidth(choiceWidth * fontMetrics().averageCharWidth());
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->addItem(all);
    static_cast<QHBoxLayout *>(layout())->insertWidget(int(m_choices.size()), box);
    m_choices.push_back({column, box});
    fill(m_choices.back());
    connect(box, &QComboBox::currentIndexChanged, this, &RowFilter::apply);
}

void RowFilter::fillChoices()
{
    for (const Choice &choice : m_choices)
        fill(choice);
}

void RowFilter::fill(const Choice &choice)
{
    const int column = m_model.columnOf(choice.column);
    const Field &field = *m_model.fieldAt(column);
    QList<QPair<QString, QVariant>> offered;
    for (const domain::Choice &each : field.choices)
        offered.append({choiceLabel(field, QString::fromUtf8(each.token)), QString::fromUtf8(each.token)});
    if (field.choices.empty()) {
        QSet<QString> seen;
        for (int row = 0; row < m_model.recordCount(); ++row) {
            const QModelIndex cell = m_model.index(row, column);
            const QVariant value = cell.data(models::ValueRole);
            if (value.isValid() && !seen.contains(value.toString())) {
                seen.insert(value.toString());
                offered.append({cell.data(Qt::EditRole).toString(), value});
            }
        }
    }
    const QSignalBlocker quiet(choice.box);
    const QVariant before = choice.box->currentData();
    while (choice.box->count() > 1)
        choice.box->removeItem(1);
    for (const auto &[text, value] : std::as_const(offered))
        choice.box->addItem(text, value);
    choice.box->setCurrentIndex(before.isValid() ? std::max(0, choice.box->findData(before)) : 0);
}

void RowFilter::clear()
{
    m_edit->clear();
    for (const Choice &choice : m_choices)
        choice.box->setCurrentIndex(0);
}

bool RowFilter::matchesChoices(int row) const
{
    return std::all_of(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
        return choice.box->currentIndex() <= 0
            || m_model.index(row, m_model.columnOf(choice.column)).data(models::ValueRole) == choice.box->currentData();
    });
}

const std::string &RowFilter::textOf(int row)
{
    const RecordKey key = m_model.keyAt(row);
    auto known = m_texts.find(key);
    if (known == m_texts.end()) {
        known = m_texts.insert(key, {});
        for (int column = 0; column < m_model.columnCount(); ++column) {
            appendFolded(m_model.index(row, column).data(Qt::EditRole).toString().toStdString(), *known);
            *known += '\n';
        }
    }
    return *known;
}

void RowFilter::apply()
{
    fillChoices();
    const FoldedWords words(m_edit->text());
    m_view.setUpdatesEnabled(false);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool shown = m_model.isNewRow(row) || (matchesChoices(row) && (words.isEmpty() || words.foundIn(textOf(row))));
        if (m_view.isRowHidden(row) == shown)
            m_view.setRowHidden(row, !shown);
    }
    m_view.setUpdatesEnabled(true);
    leaveHiddenRow();
    showCount();
}

void RowFilter::leaveHiddenRow()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || !m_view.isRowHidden(current.row()))
        return;
    for (int row = 0; row < m_model.recordCount(); ++row) {
        if (!m_view.isRowHidden(row)) {
            m_view.setCurrentIndex(m_model.index(row, current.column()));
            return;
        }
    }
}

void RowFilter::follow(int first, int last)
{
    for (int row = first; row <= last && row < m_model.recordCount(); ++row)
        m_texts.remove(m_model.keyAt(row));
    showCount();
}

void RowFilter::showCount()
{
    m_shown = 0;
    for (int row = 0; row < m_model.recordCount(); ++row)
        m_shown += m_view.isRowHidden(row) ? 0 : 1;
    const bool narrowed = m_shown < m_model.recordCount();
    m_count->setText(narrowed ? tr("%1 of %2").arg(m_shown).arg(m_model.recordCount()) : QString());
    m_view.setAccessibleDescription(narrowed ? tr("%1 of %2 rows are shown").arg(m_shown).arg(m_model.recordCount()) : m_description);
}

} // namespace piao::widgets
