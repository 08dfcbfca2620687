// SPDX-License-Identifier: EUPL-1.2
#include "window/keys_dialog.h"

#include "window/window_actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace piao::widgets {

KeysDialog::KeysDialog(const WindowActions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keyboard"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Actions and their keys"));
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    QList<QAction *> shown = actions.commands();
    shown.prepend(actions.palette);
    for (const QAction *action : std::as_const(shown)) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(list, {QString(action->text()).remove(QLatin1Char('&')), QString(keys).replace(QLatin1String("; "), QStringLiteral("  ·  "))});
    }
    new QTreeWidgetItem(list, {tr("Open the editor of the current node"), tr("Enter")});
    new QTreeWidgetItem(list, {tr("In the preview: larger, smaller, as wide as the pane"), tr("Ctrl++  ·  Ctrl+-  ·  Ctrl+0")});
    new QTreeWidgetItem(list, {tr("In the preview: next and previous place, open its editor"), tr("Down  ·  Up  ·  Enter")});
    new QTreeWidgetItem(list, {tr("In the preview: next and previous page"), tr("Ctrl+PgDown  ·  Ctrl+PgUp")});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(620, 640);
}

} // namespace piao::widgets
