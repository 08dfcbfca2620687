// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_editor.h"

#include "look/quiet_label.h"
#include "narrative/narrative_actions.h"
#include "narrative/narrative_edit.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QToolBar>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

constexpr int refreshMilliseconds = 200;

/// Typing a narrative changes no figure.
bool touchesNarrativesOnly(const document::ChangeNotice &notice)
{
    if (notice.reset)
        return false;
    for (const store::RowChange &change : notice.changes) {
        if (change.kind != store::RowChangeKind::Updated)
            return false;
        const auto &fields = describe(change.key.kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if ((change.changed >> i & 1) && fields[i].type != FieldType::RichText)
                return false;
        }
    }
    return true;
}

} // namespace

NarrativeEditor::NarrativeEditor(document::PlanDocument &plan, const Field &field, QWidget *parent)
    : QWidget(parent), FieldInput(field), m_edit(new NarrativeEdit(plan, this)), m_actions(new NarrativeActions(plan, *m_edit, this))
    , m_about(quietLabel({}, this)), m_message(quietLabel({}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(label(field));
    m_edit->setAccessibleDescription(help(field));
    m_about->setObjectName(QStringLiteral("aboutCursor"));
    m_about->setWordWrap(false);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setObjectName(QStringLiteral("narrativeMessage"));
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_actions->toolBar());
    row->addWidget(m_about, 1);
    layout->addLayout(row);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_message);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_edit->objects().refresh();
        m_edit->marks().lookAgain();
        tellAboutCursor();
    });
    connect(&plan, &document::PlanDocument::changed, this, &NarrativeEditor::follow);
    connect(m_edit, &QTextEdit::textChanged, this, &NarrativeEditor::textChanged);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &NarrativeEditor::tellAboutCursor);
    connect(m_edit, &NarrativeEdit::told, this, &NarrativeEditor::tell);
    // The form listens to this widget; the text within has the focus.
    connect(m_edit, &NarrativeEdit::leftByFocus, this, [this](Qt::FocusReason reason) {
        QFocusEvent left(QEvent::FocusOut, reason);
        QApplication::sendEvent(this, &left);
    });
}

NarrativeEditor::~NarrativeEditor() = default;

void NarrativeEditor::show(const QVariant &value)
{
    if (value == m_shown && !m_changed)
        return;
    m_changed = false;
    m_shown = value;
    const Narrative narrative = parseNarrative(value.toString());
    // What is on the screen says the same: the cursor and what can be undone stay.
    if (m_edit->narrative() != narrative) {
        m_loading = true;
        m_edit->setNarrative(narrative);
        m_loading = false;
    }
    // What is typed from here on is a step of its own to undo.
    m_edit->document()->setModified(false);
}

void NarrativeEditor::showText(const QString &text)
{
    show(text);
}

Result<QVariant> NarrativeEditor::read() const
{
    if (!m_changed)
        return m_shown;
    const QString stored = serialise(m_edit->narrative());
    return stored.isEmpty() ? QVariant() : QVariant(stored);
}

QString NarrativeEditor::typedText() const
{
    return plainText(m_edit->narrative());
}

void NarrativeEditor::mark(const QString &reason)
{
    m_edit->setAccessibleDescription(reason.isEmpty() ? help(field()) : reason);
}

void NarrativeEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_actions->setEditable(!readOnly);
    // A form says so when it turns to another record: what was typed for the one before is not to be undone into this one.
    m_edit->document()->clearUndoRedoStacks();
}

void NarrativeEditor::textChanged()
{
    // Marks are drawn through the same signal, and change nothing.
    if (m_loading || m_edit->marks().isDrawing())
        return;
    m_changed = true;
    m_message->hide();
    edited();
}

void NarrativeEditor::follow(const document::ChangeNotice &notice)
{
    if (!touchesNarrativesOnly(notice))
        m_refresh.start();
}

void NarrativeEditor::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void NarrativeEditor::tellAboutCursor()
{
    const QString words = m_edit->wordsAtCursor();
    m_about->setText(m_about->fontMetrics().elidedText(words, Qt::ElideRight, std::max(60, m_about->width())));
    m_about->setToolTip(words);
    m_about->setAccessibleName(words);
}

void NarrativeEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_refresh.start();
}

} // namespace piao::widgets
