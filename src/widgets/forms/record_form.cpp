// SPDX-License-Identifier: EUPL-1.2
#include "forms/record_form.h"

#include "look/scroll_page.h"
#include "piao/models/reference_index.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace piao::widgets {

using namespace domain;
using document::ChangeNotice;
using document::UnitOfWork;
using store::RowChange;
using store::RowChangeKind;

namespace {

constexpr int idleMilliseconds = 1500;

} // namespace

RecordForm::RecordForm(document::PlanDocument &document, Kind kind, QWidget *parent)
    : QWidget(parent), m_document(&document), m_kind(kind)
{
    m_idle.setInterval(idleMilliseconds);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &RecordForm::commitIdle);
    connect(&document, &document::PlanDocument::changed, this, &RecordForm::follow);
    connect(&models::ReferenceIndex::of(document), &models::ReferenceIndex::namesChanged, this, [this](Kind changed) {
        for (Binding &binding : m_bindings) {
            const Field &field = binding.input->field();
            if (field.type == FieldType::Reference && field.reference == changed && !binding.dirty)
                showStored(binding);
        }
    });
}

RecordForm::~RecordForm() = default;

void RecordForm::bind(FieldInput *input, QLabel *reason)
{
    QWidget *widget = input->widget();
    m_bindings.push_back({input, widget, describe(m_kind).indexOf(input->field().column), reason, {}, false});
    const int place = int(m_bindings.size()) - 1;
    widget->installEventFilter(this);
    input->onEdited = [this, place] {
        m_bindings[size_t(place)].dirty = true;
        m_idle.start();
    };
    input->onChosen = [this, place] { commit(m_bindings[size_t(place)], true); };
    input->setReadOnly(m_document->isReadOnly() || m_key.isNull());
}

FieldInput *RecordForm::input(const QString &column) const
{
    for (const Binding &binding : m_bindings) {
        if (column == QLatin1String(binding.input->field().column))
            return binding.input;
    }
    return nullptr;
}

RecordForm::Binding *RecordForm::bindingOf(const QObject *watched)
{
    for (Binding &binding : m_bindings) {
        if (binding.widget == watched)
            return &binding;
    }
    return nullptr;
}

void RecordForm::setRecord(const RecordKey &key)
{
    present(key, {});
}

void RecordForm::setRecordToBegin(const Record &beginning)
{
    present(beginning.key(), beginning);
}

void RecordForm::present(const RecordKey &key, const Record &beginning)
{
    commitPending();
    m_idle.stop();
    m_key = key;
    m_beginning = beginning;
    showCurrent();
}

void RecordForm::showCurrent()
{
    Record record = m_key.isNull() || !m_document ? Record() : m_document->reader().read(m_key);
    if (record.isNull())
        record = m_beginning;
    if (record.isNull())
        m_key = {};
    showRecord(record);
    emit recordShown();
}

void RecordForm::showRecord(const Record &record)
{
    for (Binding &binding : m_bindings) {
        binding.stored = record.isNull() ? QVariant() : record.at(binding.field);
        binding.dirty = false;
        binding.input->setReadOnly(record.isNull() || m_document->isReadOnly());
        showStored(binding);
    }
}

void RecordForm::showStored(Binding &binding)
{
    showReason(binding, {});
    binding.input->show(binding.stored);
}

void RecordForm::showReason(Binding &binding, const QString &reason)
{
    binding.input->mark(reason);
    if (!binding.reason)
        return;
    binding.reason->setText(reason);
    binding.reason->setVisible(!reason.isEmpty());
}

bool RecordForm::commitPending()
{
    m_idle.stop();
    bool done = true;
    for (Binding &binding : m_bindings)
        done = commit(binding, true) && done;
    return done;
}

void RecordForm::commitIdle()
{
    for (Binding &binding : m_bindings)
        commit(binding, false);
}

bool RecordForm::commit(Binding &binding, bool finished)
{
    if (!binding.dirty || m_key.isNull() || !m_document)
        return true;
    const Result<QVariant> value = binding.input->read();
    if (!value) {
        if (finished)
            showReason(binding, value.error().what);
        return false;
    }
    const QVariant before = binding.stored;
    binding.dirty = false;
    binding.stored = *value;
    if (*value == before) {
        if (finished)
            showStored(binding);
        return true;
    }
    const RecordKey key = m_key;
    // Pauses in typing one text are no steps of their own.
    const QString typing = QStringLiteral("form %1 %2 %3").arg(int(key.kind)).arg(key.id).arg(binding.field);
    const Result<void> written = m_document->perform(
        {}, [&](UnitOfWork &unit) -> Result<void> {
            const Result<void> there = addBeginning(unit);
            return there ? unit.set(key, binding.field, *value) : there;
        }, typing);
    if (!written) {
        binding.dirty = true;
        binding.stored = before;
        showReason(binding, written.error().what);
        emit refused(written.error());
        return false;
    }
    // While somebody types on, the text stays theirs; once they have left, it takes the form it is stored in.
    if (finished)
        showStored(binding);
    return true;
}

Result<void> RecordForm::addBeginning(UnitOfWork &unit) const
{
    if (m_beginning.isNull() || !unit.reader().read(m_key).isNull())
        return {};
    const Result<RecordKey> added = unit.insert(m_beginning);
    return added ? Result<void>() : Result<void>(added.error());
}

void RecordForm::follow(const ChangeNotice &notice)
{
    if (m_key.isNull())
        return;
    if (notice.reset)
        return showCurrent();
    for (const RowChange &change : notice.changes) {
        if (change.key != m_key)
            continue;
        if (change.kind == RowChangeKind::Removed)
            return showCurrent();
        for (Binding &binding : m_bindings) {
            if (change.kind == RowChangeKind::Updated && !(change.changed >> binding.field & 1))
                continue;
            const QVariant now = change.after.at(binding.field);
            const bool known = now == binding.stored;
            binding.stored = now;
            if (!binding.dirty && !known)
                showStored(binding);
        }
    }
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    Binding *binding = bindingOf(watched);
    if (!binding)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A list or menu of the field's own is part of typing.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(this, [this, widget = binding->widget] {
                if (Binding *left = bindingOf(widget); left && !left->widget->hasFocus())
                    commit(*left, true);
            }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool line = !qobject_cast<QPlainTextEdit *>(binding->widget) || key->modifiers().testFlag(Qt::ControlModifier);
        if (key->key() == Qt::Key_Escape && binding->dirty) {
            binding->dirty = false;
            showStored(*binding);
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && line)
            commit(*binding, true);
    }
    return QWidget::eventFilter(watched, event);
}

bool RecordForm::focusField(const QString &column)
{
    FieldInput *found = input(column);
    if (!found)
        return false;
    found->widget()->setFocus(Qt::OtherFocusReason);
    bringIntoSight(*found->widget());
    return true;
}

QString RecordForm::focusedField() const
{
    for (const Binding &binding : m_bindings) {
        if (binding.widget && binding.widget->hasFocus())
            return QString::fromLatin1(binding.input->field().column);
    }
    return {};
}

} // namespace piao::widgets
