// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_table_panel.h"
#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

namespace piao::models {
class LinkedRecordsModel;
}

namespace piao::widgets {

class ReferenceInput;

/// The records to which one record is tied by links, as a table: found by search in the row for new ones, perhaps made
/// there by typing a name that does not exist yet; Enter opens the record itself.
class LinkTable : public RecordTablePanel
{
    Q_OBJECT

public:
    /// @param beside columns of the linked record to read beside its name
    LinkTable(document::PlanDocument &document, domain::Kind link, const char *ownColumn, const QStringList &beside,
              const TablePanelText &text, QWidget *parent = nullptr);

    /// Lets a name that is not there yet become a new record, with these values besides.
    void offerCreation(const QList<QPair<const char *, QVariant>> &values = {});
    models::LinkedRecordsModel &links() { return *m_links; }

signals:
    void placeRequested(const piao::widgets::Place &place);

private:
    void prepare(ReferenceInput &input, int row) const;
    QString create(const QString &name) const;

    document::PlanDocument *m_document;
    models::LinkedRecordsModel *m_links;
    bool m_creates = false;
    QList<QPair<const char *, QVariant>> m_newValues;
};

} // namespace piao::widgets
