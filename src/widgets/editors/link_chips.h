// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"
#include "piao/widgets/place.h"

#include <QPointer>
#include <QWidget>

namespace piao::widgets {

class FlowLayout;
class ReferenceInput;

/// The records to which one record is tied by links, as chips: a click goes there, the cross takes the link away, the
/// search at the end adds one.
class LinkChips : public QWidget
{
    Q_OBJECT

public:
    /// @param link a kind of link; @param ownColumn its column that refers to the record being edited
    LinkChips(document::PlanDocument &document, domain::Kind link, const char *ownColumn, QWidget *parent = nullptr);

    void setRecord(const QString &id);
    domain::Kind linkKind() const { return m_link; }
    QStringList linkedIds() const;

signals:
    void placeRequested(const piao::widgets::Place &place);
    void refused(const piao::domain::Error &error);

private:
    void rebuild();
    QWidget *makeChip(const domain::Record &link);
    void add(const QString &otherId);
    void remove(const domain::RecordKey &link);
    const domain::Field &otherField() const;

    QPointer<document::PlanDocument> m_document;
    domain::Kind m_link;
    const char *m_ownColumn;
    const char *m_otherColumn;
    QString m_id;
    FlowLayout *m_flow;
    ReferenceInput *m_input;
    QList<QWidget *> m_chips;
};

} // namespace piao::widgets
