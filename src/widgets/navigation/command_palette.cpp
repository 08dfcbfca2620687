// SPDX-License-Identifier: EUPL-1.2
#include "navigation/command_palette.h"

#include "navigation/palette_delegate.h"
#include "style/icons.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace piao::widgets {

using models::PaletteModel;

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_model(new PaletteModel(this)), m_edit(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Find or command"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("What to find or do"));
    m_edit->setPlaceholderText(tr("Command, objective, indicator or section"));
    m_edit->addAction(themeIcon("search"), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->search(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(const QList<QAction *> &commands, const QStringList &sections)
{
    m_focusBefore = QApplication::focusWidget();
    m_model->clearCommands();
    m_commands.clear();
    for (QAction *action : commands) {
        if (!action->isEnabled())
            continue;
        m_model->addCommand(int(m_commands.size()), action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
        m_commands.append(action);
    }
    for (int i = 0; i < int(sections.size()); ++i)
        m_model->addSection(i, sections[i]);
    m_edit->clear();
    m_model->search({});
    m_list->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(window.width() - 40, fontMetrics().averageCharWidth() * 96);
    const int height = std::min(window.height() * 6 / 10, fontMetrics().height() * 26);
    setGeometry((window.width() - width) / 2, window.height() / 12, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_edit && event->type() == QEvent::FocusOut && isVisible())
        close(false);
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(qBound(0, to, rows - 1)));
        return true;
    };
    switch (key) {
    case Qt::Key_Down: return go(row + 1 == rows ? 0 : row + 1);
    case Qt::Key_Up: return go(row <= 0 ? rows - 1 : row - 1);
    case Qt::Key_PageDown: return go(row + 10);
    case Qt::Key_PageUp: return go(row - 10);
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape: close(true); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go here
    default: return false;
    }
}

void CommandPalette::close(bool restoreFocus)
{
    hide();
    if (restoreFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto group = PaletteModel::Group(index.data(PaletteModel::GroupRole).toInt());
    const int number = index.data(PaletteModel::NumberRole).toInt();
    const auto key = index.data(PaletteModel::KeyRole).value<domain::RecordKey>();
    m_model->choose(index);
    // First closed, so that a command that asks for the focus or opens a dialog finds the window as it was.
    close(true);
    if (group == PaletteModel::Group::Command && m_commands[number])
        m_commands[number]->trigger();
    else if (group == PaletteModel::Group::Section)
        emit sectionChosen(number);
    else if (!key.isNull())
        emit recordChosen(key);
}

} // namespace piao::widgets
