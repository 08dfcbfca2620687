// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace piao::widgets {

/// The centre of the window: shows the editor of one place of the plan at a time. What is being typed is written
/// to the plan before another place opens, so nothing is lost by going elsewhere.
class EditorArea : public QWidget
{
    Q_OBJECT

public:
    explicit EditorArea(QWidget *parent = nullptr);
    ~EditorArea() override;

    /// The plan to edit; nullptr shows nothing. The area does not own it, and it must outlive its stay here.
    void setDocument(document::PlanDocument *document);
    /// Shows the place, commits what was being typed elsewhere, and puts the cursor into the place's field.
    void open(const Place &place);
    /// What is open now, with the field in which the cursor stands.
    Place current() const;
    /// Writes what is being typed; to be called before the plan is closed, exported or undone.
    void commitPending();

signals:
    /// A link in an editor was followed; the window decides (history of places) and calls open.
    void placeRequested(const piao::widgets::Place &place);
    /// The plan refused a change; the typed text is still in its editor.
    void refused(const piao::domain::Error &error);

private:
    QPointer<document::PlanDocument> m_document;
    Place m_place;
    QStackedWidget *m_stack = nullptr;
};

} // namespace piao::widgets
