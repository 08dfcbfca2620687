// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/section_verbs.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace piao::models {
class SectionTreeModel;
}

namespace piao::widgets {

class SectionTreeView;

/// The tree of the document's sections with all that is done to them: by key, from the menu, from the context menu. Says when
/// a value or a theme has no section, and adds it.
class SectionTreePane : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTreePane(document::PlanDocument &document, QWidget *parent = nullptr);

    SectionTreeView &view() { return *m_view; }

signals:
    void refused(const piao::domain::Error &error);

private:
    QAction *addAction(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &keys, void (SectionTreePane::*act)());
    void buildActions();
    QWidget *buildHead();
    void addBeside();
    void addBelow();
    void addPart();
    void takeTemplate();
    void saveTemplate();
    void rename();
    void remove();
    void moveUp() { move(document::SectionVerbs::Move::Up); }
    void moveDown() { move(document::SectionVerbs::Move::Down); }
    void indent() { move(document::SectionVerbs::Move::Indent); }
    void outdent() { move(document::SectionVerbs::Move::Outdent); }
    void renumber();
    /// Of all that are selected.
    void toggleIncluded();
    bool allIncluded() const;
    void complete();
    void completeValues();
    void add(document::SectionVerbs::Place place);
    void move(document::SectionVerbs::Move move);
    void report(const domain::Result<void> &done);
    void refreshActions();
    void refreshHint(const document::ChangeNotice &notice);
    void showHint();

    document::PlanDocument *m_document;
    document::SectionVerbs m_verbs;
    models::SectionTreeModel *m_model;
    SectionTreeView *m_view;
    QMenu *m_menu;
    QAction *m_add = nullptr;
    QAction *m_below = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_printed = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_take = nullptr;
    QAction *m_save = nullptr;
    QLabel *m_hint;
    QPushButton *m_fill;
};

} // namespace piao::widgets
