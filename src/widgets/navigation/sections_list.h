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
    /// Marks the page of a place without opening it, with its group open meanwhile; none for a node of the tree.
    void showPlace(const Place &place);

    /// Tokens of the groups that the person has open, for the settings.
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
    /// Opens a group for as long as a page of it is shown, when the person has not opened it.
    void lendRoom(QTreeWidgetItem *group);

    QPointer<document::PlanDocument> m_document;
    QTreeWidgetItem *m_lent = nullptr; ///< the group that is open only because its page is
};

} // namespace piao::widgets
