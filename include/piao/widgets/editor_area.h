// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace piao::widgets {

class EditorPage;

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
    /// Shows the place, commits what was being typed elsewhere, and puts the cursor into the place's field. A record that
    /// has no sheet of its own opens where it is edited: a phase in its objective, a centre on its page.
    void open(const Place &place);
    /// What is open now, with the field in which the cursor stands.
    Place current() const;
    /// Writes what is being typed; to be called before the plan is closed, exported or undone.
    void commitPending();

signals:
    /// A link in an editor was followed; the window decides (history of places) and calls open.
    void placeRequested(const piao::widgets::Place &place);
    /// The findings of a check, by its id, are to be listed.
    void findingsRequested(const QString &checkId);
    /// The person is at another place now: opened, or walked to within the editor.
    void moved(const piao::widgets::Place &place);
    /// The plan refused a change; the typed text is still in its editor.
    void refused(const piao::domain::Error &error);

private:
    EditorPage *page() const;
    EditorPage *pageFor(const Place &place);
    /// Where a record is really edited; a null record when it is nowhere.
    Place resolved(const Place &place) const;
    void closeLost();

    QPointer<document::PlanDocument> m_document;
    QStackedWidget *m_stack = nullptr;
    QHash<QString, EditorPage *> m_pages; ///< made when first opened
};

} // namespace piao::widgets
