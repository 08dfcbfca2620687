// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace piao::widgets {

struct Place;

/// The head of a record's sheet: code and level, the title in full, state and centre, and where the record hangs.
class SheetHeader : public QFrame
{
    Q_OBJECT

public:
    explicit SheetHeader(document::PlanDocument &document, QWidget *parent = nullptr);

    void setRecord(const domain::RecordKey &key);

signals:
    void placeRequested(const piao::widgets::Place &place);

private:
    void refresh();
    QString kickerText(const domain::Record &record) const;
    QString chipsText(const domain::Record &record) const;
    QString pathText() const;

    document::PlanDocument *m_document;
    domain::RecordKey m_key;
    QLabel *m_kicker;
    QLabel *m_title;
    QLabel *m_chips;
    QLabel *m_path;
};

} // namespace piao::widgets
