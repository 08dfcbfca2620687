// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QPointer>
#include <QTreeWidget>

namespace piao::widgets {

/// The plan's pages other than the objectives' tree, in groups that fold, each with how many records it holds. It takes the
/// height that its open groups need, at most a part of its parent's; the tree below keeps the rest.
class SectionsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SectionsList(QWidget *parent = nullptr);

    void setDocument(document::PlanDocument *document);
    /// Marks the page of a place without opening it, unfolding its group; none for a node of the tree.
    void showPlace(const Place &place);

    /// Tokens of the groups that are open, for the settings.
    QStringList openGroups() const;
    void setOpenGroups(const QStringList &tokens);

    QSize sizeHint() const override;

signals:
    void chosen(const piao::widgets::Place &place);
    void activatedForEditing(const piao::widgets::Place &place);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void countRecords();
    void follow(const document::ChangeNotice &notice);
    /// As high as the open groups need, within its share of the pane.
    void fitHeight();
    QTreeWidgetItem *itemOf(Place::Page page) const;

    QPointer<document::PlanDocument> m_document;
};

} // namespace piao::widgets
