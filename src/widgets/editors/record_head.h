// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace piao::widgets {

struct Place;

/// The head of a record's sheet: what it is, its title in full, what is worth seeing at the right, and a line of links
/// below. Follows the plan.
class RecordHead : public QFrame
{
    Q_OBJECT

public:
    explicit RecordHead(document::PlanDocument &document, QWidget *parent = nullptr);

    void setRecord(const domain::RecordKey &key);

signals:
    void placeRequested(const piao::widgets::Place &place);

protected:
    struct Texts {
        QString kicker;
        QString title;
        QString side;
        QString line; ///< rich text; its links are places
    };

    virtual Texts texts(const domain::Record &record) const = 0;
    /// For what a head shows besides the texts.
    virtual void refreshed(const domain::Record &record);

    document::PlanReader &reader() const { return m_document->reader(); }
    document::PlanDocument &document() const { return *m_document; }
    void addBelow(QWidget *widget);
    void setLineName(const QString &accessibleName);

private:
    void refresh();

    document::PlanDocument *m_document;
    domain::RecordKey m_key;
    QVBoxLayout *m_layout;
    QLabel *m_kicker;
    QLabel *m_title;
    QLabel *m_side;
    QLabel *m_line;
};

} // namespace piao::widgets
