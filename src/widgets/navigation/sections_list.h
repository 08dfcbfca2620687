// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QListWidget>
#include <QPointer>

namespace piao::widgets {

/// The plan's sections other than the tree: section 1, the plan's own data, organisation and registries, each with how
/// many records it holds.
class SectionsList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionsList(QWidget *parent = nullptr);

    void setDocument(document::PlanDocument *document);
    /// Marks the section of a place without opening it; none for a node of the tree.
    void showPlace(const Place &place);
    /// Title and page of each section, in order; for the palette and the menu.
    static std::vector<std::pair<QString, Place::Page>> sections();

    QSize sizeHint() const override;

signals:
    void chosen(const piao::widgets::Place &place);
    void activatedForEditing(const piao::widgets::Place &place);

private:
    void countRecords();
    void follow(const document::ChangeNotice &notice);

    QPointer<document::PlanDocument> m_document;
};

} // namespace piao::widgets
