// SPDX-License-Identifier: EUPL-1.2
#include "forms/line_input.h"

#include "piao/document/field_text.h"
#include "piao/models/reference_index.h"

#include <QAction>
#include <QStyle>

namespace piao::widgets {

using namespace domain;

LineInput::LineInput(document::PlanDocument &document, const Field &field, QWidget *parent)
    : QLineEdit(parent), FieldInput(field), m_document(&document)
{
    setTextMargins(4, 0, 4, 0);
    const bool numeric = field.type == FieldType::Integer || field.type == FieldType::Real || field.type == FieldType::Money
        || field.type == FieldType::Year;
    if (numeric)
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, [this] {
        mark({});
        edited();
    });
}

void LineInput::show(const QVariant &value)
{
    mark({});
    const QString shown = field().type == FieldType::Reference
        ? models::ReferenceIndex::of(*m_document).name(field().reference, value.toString())
        : document::FieldText(m_document->reader()).text(field(), value);
    if (shown == text())
        return;
    setText(shown);
    // A long text is read from its beginning.
    setCursorPosition(0);
}

Result<QVariant> LineInput::read() const
{
    return document::FieldText(m_document->reader()).value(field(), text());
}

void LineInput::mark(const QString &reason)
{
    if (reason.isEmpty()) {
        delete std::exchange(m_mark, nullptr);
        setAccessibleDescription(help(field()));
        return;
    }
    if (!m_mark) {
        const QIcon icon = QIcon::fromTheme(QStringLiteral("dialog-warning"), style()->standardIcon(QStyle::SP_MessageBoxWarning));
        m_mark = addAction(icon, QLineEdit::TrailingPosition);
    }
    m_mark->setToolTip(reason);
    m_mark->setText(reason);
    setAccessibleDescription(reason);
}

} // namespace piao::widgets
