// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/publication_duty_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace piao::models {

using namespace domain;

namespace {

bool isGrouping(const QString &column)
{
    return column == QLatin1String("level1") || column == QLatin1String("level2");
}

} // namespace

PublicationDutyModel::PublicationDutyModel(document::PlanDocument &document, QObject *parent)
    : RecordTableModel(document, {Kind::PublicationDuty, {}, {}}, parent)
{
}

bool PublicationDutyModel::repeats(int row, const QString &column) const
{
    if (row <= 0 || row >= recordCount() || !isGrouping(column))
        return false;
    const Record &here = recordAt(row);
    const Record &above = recordAt(row - 1);
    const bool sameFirst = here.has("level1") && here.text("level1") == above.text("level1");
    return sameFirst && (column == QLatin1String("level1") || (here.has("level2") && here.text("level2") == above.text("level2")));
}

QString PublicationDutyModel::doubt(int row, const QString &column) const
{
    const Record &duty = recordAt(row);
    if (column == QLatin1String("publication") && !duty.has("publication"))
        return tr("Who publishes must be named in the plan (D.Lgs. 33/2013, art. 10).");
    if (column == QLatin1String("term") && !duty.has("term"))
        return tr("The term is still to be given.");
    return {};
}

QVariant PublicationDutyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || isNewRow(index.row()))
        return RecordTableModel::data(index, role);
    const QString column = QString::fromLatin1(fieldAt(index.column())->column);
    if (role == DoubtRole)
        return doubt(index.row(), column);
    if (role == Qt::ForegroundRole && repeats(index.row(), column))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::FontRole && isGrouping(column) && !repeats(index.row(), column)) {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    return RecordTableModel::data(index, role);
}

} // namespace piao::models
