// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QWidget;

namespace piao::widgets {

class FindReplaceDialog;

/// What can be done to records wherever they are selected, in a table or in the tree, and to the whole plan. Remembers the view
/// that had the focus last, so that menu and palette act on its selection.
class RecordCommands : public QObject
{
    Q_OBJECT

public:
    /// @param tree  a RecordSelection: whose selection counts until another view had the focus
    RecordCommands(QWidget &window, QWidget &tree);
    ~RecordCommands() override;

    void setDocument(document::PlanDocument *document);
    /// What a table's context menu offers.
    void setTableActions(const QList<QAction *> &actions) { m_tableActions = actions; }

    void setField();
    void duplicate();
    /// @param centre,year  proposed: what the tree is narrowed to
    void continueCentre(const QString &centre, int year);
    void findAndReplace();

signals:
    /// Before records are read for a command: what is being typed belongs to them.
    void aboutToRead();
    void refused(const piao::domain::Error &error);
    void done(const QString &what);
    void placeRequested(const piao::widgets::Place &place);

private:
    std::vector<domain::RecordKey> selected();
    std::vector<domain::RecordKey> selectedInView() const;
    void followFocus(QWidget *now);
    bool isWritable() const { return m_document && !m_document->isReadOnly(); }

    QWidget &m_window;
    QWidget &m_tree;
    QPointer<document::PlanDocument> m_document;
    QPointer<QWidget> m_view; ///< a RecordSelection
    QList<QAction *> m_tableActions;
    FindReplaceDialog *m_findReplace = nullptr;
};

} // namespace piao::widgets
