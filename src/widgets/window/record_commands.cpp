// SPDX-License-Identifier: EUPL-1.2
#include "window/record_commands.h"

#include "navigation/place_finder.h"
#include "navigation/record_selection.h"
#include "window/bulk_edit_dialog.h"
#include "window/continuation_dialog.h"
#include "window/duplicate_dialog.h"
#include "window/find_replace_dialog.h"

#include "piao/document/duplicate.h"

#include <QAction>
#include <QApplication>

#include <algorithm>

namespace piao::widgets {

using domain::Error;
using domain::ErrorCode;
using domain::RecordKey;

RecordCommands::RecordCommands(QWidget &window, QWidget &tree) : QObject(&window), m_window(window), m_tree(tree)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

RecordCommands::~RecordCommands() = default;

void RecordCommands::setDocument(document::PlanDocument *document)
{
    m_document = document;
    m_view.clear();
    if (m_findReplace)
        m_findReplace->setDocument(document);
}

void RecordCommands::followFocus(QWidget *now)
{
    if (!now || !m_window.isAncestorOf(now) || now->window() != &m_window)
        return;
    for (QWidget *widget = now; widget && widget != &m_window; widget = widget->parentWidget()) {
        if (dynamic_cast<RecordSelection *>(widget)) {
            m_view = widget;
            if (widget->contextMenuPolicy() == Qt::DefaultContextMenu && widget->actions().isEmpty()) {
                widget->addActions(m_tableActions);
                widget->setContextMenuPolicy(Qt::ActionsContextMenu);
            }
            return;
        }
    }
}

std::vector<RecordKey> RecordCommands::selectedInView() const
{
    const QWidget *widget = m_view && m_view->isVisible() ? m_view.data() : &m_tree;
    const auto *view = dynamic_cast<const RecordSelection *>(widget);
    return view ? view->selectedRecords() : std::vector<RecordKey>();
}

std::vector<RecordKey> RecordCommands::selected()
{
    emit aboutToRead();
    std::vector<RecordKey> keys = selectedInView();
    if (keys.empty())
        emit refused(Error{ErrorCode::InvalidInput, tr("No record is selected."), tr("Nothing was changed."),
                           tr("Select rows of a table or of the tree first.")});
    return keys;
}

void RecordCommands::setField()
{
    const std::vector<RecordKey> keys = isWritable() ? selected() : std::vector<RecordKey>();
    if (keys.empty())
        return;
    BulkEditDialog dialog(*m_document, keys, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit done(tr("Records changed: %1").arg(dialog.changed()));
}

void RecordCommands::duplicate()
{
    std::vector<RecordKey> keys = isWritable() ? selected() : std::vector<RecordKey>();
    if (keys.empty())
        return;
    std::erase_if(keys, [](const RecordKey &key) { return !document::canDuplicate(key.kind); });
    if (keys.empty()) {
        emit refused(Error{ErrorCode::RuleBroken, tr("Of these records there can be no second one."), tr("Nothing was changed."), {}});
        return;
    }
    DuplicateDialog dialog(*m_document, keys, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    emit done(tr("Records duplicated: %1").arg(dialog.copies().size()));
    if (const std::optional<Place> place = editingPlace(dialog.copies().front(), m_document->reader()))
        emit placeRequested(*place);
}

void RecordCommands::continueCentre(const QString &centre, int year)
{
    if (!isWritable())
        return;
    emit aboutToRead();
    const std::vector<RecordKey> keys = selectedInView();
    const bool fromNode = centre.isEmpty() && !keys.empty() && keys.front().kind == domain::Kind::PerformanceObjective;
    const domain::Record node = fromNode ? m_document->reader().read(keys.front()) : domain::Record();
    ContinuationDialog dialog(*m_document, node.isNull() ? centre : node.text("centre_id"), node.isNull() ? year : int(node.integer("year")), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit done(tr("Editions made: %1").arg(dialog.editions().size()));
}

void RecordCommands::findAndReplace()
{
    if (!m_document)
        return;
    if (!m_findReplace) {
        m_findReplace = new FindReplaceDialog(&m_window);
        connect(m_findReplace, &FindReplaceDialog::aboutToRead, this, &RecordCommands::aboutToRead);
        connect(m_findReplace, &FindReplaceDialog::placeRequested, this, &RecordCommands::placeRequested);
        m_findReplace->setDocument(m_document);
    }
    m_findReplace->begin();
}

} // namespace piao::widgets
