// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narrative/narrative_marks.h"
#include "narrative/narrative_objects.h"
#include "piao/domain/narrative.h"

#include <QTextEdit>

namespace piao::widgets {

/// The text of a narrative as it is typed: knows its keys, cleans what is pasted, marks spelling and counts written by hand, and
/// grows with its text. Which record the text belongs to is the NarrativeEditor's affair.
class NarrativeEdit : public QTextEdit
{
    Q_OBJECT

public:
    NarrativeEdit(document::PlanDocument &plan, QWidget *parent);

    domain::Narrative narrative() const;
    /// Replaces all; nothing of it can be undone. The cursor stays as near as it can.
    void setNarrative(const domain::Narrative &narrative);

    NarrativeObjects &objects() { return *m_objects; }
    NarrativeMarks &marks() { return *m_marks; }

    /// Turns a count that is written by hand into the live figure.
    void replaceByFigure(const document::StatedCount &count);
    void pasteAsText();
    /// What stands under the cursor and is no text, in words; else what the plan says about a count; else nothing.
    QString wordsAtCursor();

    void setLineLimits(int least, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Actions that the context menu ends with.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }

signals:
    /// Something to tell quietly: what was left out of a paste.
    void told(const QString &text);
    void leftByFocus(Qt::FocusReason reason);
    /// The object under the cursor is to be changed: a note, a picture.
    void objectActivated(int position);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void fitHeight();
    void leaveObjectFormat();
    bool handleTableTab(bool back);
    void take(const domain::Narrative &narrative);
    void addSpelling(QMenu &menu, int position);
    void addCount(QMenu &menu, int position);

    NarrativeObjects *m_objects;
    NarrativeMarks *m_marks;
    QList<QAction *> m_commands;
    int m_least = 4;
    int m_most = 16;
    int m_height = 0;
};

} // namespace piao::widgets
