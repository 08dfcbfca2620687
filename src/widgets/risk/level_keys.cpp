// SPDX-License-Identifier: EUPL-1.2
#include "risk/level_keys.h"

#include "editors/record_table_view.h"
#include "piao/domain/record_description.h"
#include "piao/domain/risk_judgement.h"
#include "piao/models/record_table_model.h"

#include <QKeyEvent>

namespace piao::widgets {

using namespace domain;

LevelKeys::LevelKeys(RecordTableView &view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
}

bool LevelKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_view || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return !(key->modifiers() & ~Qt::ShiftModifier) && key->text().size() == 1 && set(key->text());
}

bool LevelKeys::isLevel(const QModelIndex &cell) const
{
    const models::RecordTableModel *model = m_view.recordModel();
    const Field *field = cell.isValid() ? model->fieldAt(cell.column()) : nullptr;
    return field && QLatin1String(field->column).startsWith(QLatin1String("level")) && (cell.flags() & Qt::ItemIsEditable)
        && !model->isNewRow(cell.row());
}

bool LevelKeys::set(const QString &typed)
{
    const std::optional<RiskLevel> level = readRiskLevel(typed);
    const QModelIndex current = m_view.currentIndex();
    if (!level || !isLevel(current))
        return false;
    models::RecordTableModel *model = m_view.recordModel();
    QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    if (!cells.contains(current))
        cells = {current};
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (isLevel(cell))
            model->setData(cell, QString::fromLatin1(riskToken(*level)), models::ValueRole);
    }
    const QModelIndex below = current.siblingAtRow(current.row() + 1);
    if (cells.size() == 1 && below.isValid() && !model->isNewRow(below.row()))
        m_view.setCurrentIndex(below);
    return true;
}

} // namespace piao::widgets
