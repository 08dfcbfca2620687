// SPDX-License-Identifier: EUPL-1.2
#include "forms/reference_input.h"

#include "piao/models/reference_list_model.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

namespace piao::widgets {

using namespace domain;
using models::ReferenceListModel;

ReferenceInput::ReferenceInput(document::PlanDocument &document, const Field &field, QWidget *parent)
    : LineInput(document, field, parent)
    , m_list(new ReferenceListModel(document, field.reference, this))
    , m_completer(new QCompleter(m_list, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Choices"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_open = addAction(QIcon::fromTheme(QStringLiteral("go-down"), QIcon::fromTheme(QStringLiteral("arrow-down"))), QLineEdit::TrailingPosition);
    m_open->setText(tr("Open the list"));
    m_open->setToolTip(tr("Open the list (Down)"));
    connect(m_open, &QAction::triggered, this, [this] { openList(); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (take(index))
            chosen();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_id.clear();
        openList(text);
    });
    setPlaceholderText(tr("Type to search"));
}

void ReferenceInput::show(const QVariant &value)
{
    m_id = value.toString();
    LineInput::show(value);
}

void ReferenceInput::showText(const QString &text)
{
    m_id.clear();
    setText(text);
}

Result<QVariant> ReferenceInput::read() const
{
    // The id that was chosen, because two records may bear one name.
    if (!m_id.isEmpty())
        return QVariant(m_id);
    return LineInput::read();
}

void ReferenceInput::setReadOnly(bool readOnly)
{
    LineInput::setReadOnly(readOnly);
    m_open->setEnabled(!readOnly);
}

void ReferenceInput::offerCreation(std::function<QString(const QString &)> create)
{
    m_create = std::move(create);
    m_list->setCreationOffered(bool(m_create));
}

void ReferenceInput::openList(const QString &words)
{
    if (isReadOnly())
        return;
    m_list->setWords(words);
    if (m_list->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    QAbstractItemView *popup = m_completer->popup();
    const int wanted = std::max(200, popup->sizeHintForColumn(0) + 40);
    popup->setMinimumWidth(std::clamp(wanted, width(), 720));
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool ReferenceInput::isListOpen() const
{
    return m_completer->popup()->isVisible();
}

bool ReferenceInput::take(const QModelIndex &index)
{
    QString id = index.data(ReferenceListModel::IdRole).toString();
    if (const QString typed = index.data(ReferenceListModel::CreateRole).toString(); !typed.isEmpty() && m_create)
        id = m_create(typed);
    if (id.isEmpty())
        return false;
    show(id);
    edited();
    return true;
}

void ReferenceInput::acceptCurrent()
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (current.isValid() && !text().isEmpty())
        take(current);
}

bool ReferenceInput::event(QEvent *event)
{
    // The completer hands its keys over without the filters of a table's delegate; a Tab is sent again, so that it
    // first takes the choice and then moves on as it does everywhere.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            takeCurrent();
            QCoreApplication::postEvent(this, key->clone());
            event->accept();
            return true;
        }
    }
    return LineInput::event(event);
}

void ReferenceInput::takeCurrent()
{
    acceptCurrent();
    if (!m_id.isEmpty())
        chosen();
}

void ReferenceInput::keyPressEvent(QKeyEvent *event)
{
    const bool popup = m_completer->popup()->isVisible();
    if (popup && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        takeCurrent();
        return;
    }
    if (!popup && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)) {
        openList();
        return;
    }
    LineInput::keyPressEvent(event);
}

void ReferenceInput::focusOutEvent(QFocusEvent *event)
{
    LineInput::focusOutEvent(event);
    // A text that names one record is as good as choosing it.
    if (m_id.isEmpty() && !text().isEmpty() && event->reason() != Qt::PopupFocusReason) {
        if (const Result<QVariant> found = LineInput::read(); found && found->isValid())
            show(*found);
    }
}

} // namespace piao::widgets
