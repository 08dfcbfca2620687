// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/palette_model.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;

namespace piao::widgets {

/// One line in which a person types what they want: a command, a section, an objective, an indicator. Keyboard only:
/// arrows choose, Enter goes, Escape closes and gives the focus back.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void setDocument(document::PlanDocument *document) { m_model->setDocument(document); }
    /// Opens over the upper middle of the window, with those commands that can be given now.
    void open(const QList<QAction *> &commands, const QStringList &sections);

signals:
    void sectionChosen(int number);
    void recordChosen(const piao::domain::RecordKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void choose(const QModelIndex &index);
    void close(bool restoreFocus);
    bool handleKey(int key);

    models::PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QList<QPointer<QAction>> m_commands;
    QPointer<QWidget> m_focusBefore;
};

} // namespace piao::widgets
