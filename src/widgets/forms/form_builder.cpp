// SPDX-License-Identifier: EUPL-1.2
#include "forms/form_builder.h"

#include "forms/finding_line.h"
#include "forms/form_findings.h"
#include "look/quiet_label.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

/// Rows of the grid that one line of inputs takes: label, input, reason, findings.
constexpr int linesPerRow = 4;

QString fieldLabel(const Field &field)
{
    QString text = label(field);
    if (*field.unit)
        text += QStringLiteral(" (%1)").arg(QLatin1String(field.unit) == QLatin1String("EUR") ? QStringLiteral("€") : QString::fromUtf8(field.unit));
    return text;
}

} // namespace

FormBuilder::FormBuilder(RecordForm &form) : m_form(form), m_findings(new FormFindings(form)), m_layout(new QVBoxLayout(&form))
{
    m_layout->setContentsMargins(20, 16, 20, 20);
    m_layout->setSpacing(6);
}

FormBuilder &FormBuilder::group(const QString &title, const QString &hint)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(18);
    if (!title.isEmpty())
        m_layout->addWidget(groupLabel(title, &m_form));
    if (!hint.isEmpty())
        m_layout->addWidget(quietLabel(hint, &m_form));
    m_grid = nullptr;
    return *this;
}

void FormBuilder::startGrid()
{
    if (m_grid)
        return;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(3);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    m_layout->addLayout(m_grid);
    m_row = 0;
}

FormBuilder &FormBuilder::row(std::initializer_list<Cell> cells)
{
    startGrid();
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, 6);
    int column = 0;
    for (const Cell &cell : cells) {
        place(cell, column);
        column += cell.span;
    }
    m_row += linesPerRow;
    return *this;
}

void FormBuilder::place(const Cell &cell, int column)
{
    const Field &field = describe(m_form.kind()).field(cell.column);
    FieldInput *input = cell.input ? cell.input : createFieldInput(m_form.document(), m_form.kind(), field, &m_form);
    if (cell.input)
        nameFieldInput(*input, m_form.kind());
    QLabel *reason = reasonLabel(&m_form);
    const bool bearsLabel = qobject_cast<QAbstractButton *>(input->widget());
    auto *caption = quietLabel(bearsLabel ? QString() : fieldLabel(field), &m_form);
    caption->setWordWrap(false);
    // A narrow column must not make the form wider than the window.
    caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    caption->setBuddy(input->widget());
    if (*field.help)
        caption->setToolTip(help(field));
    else
        caption->setToolTip(fieldLabel(field));
    m_grid->addWidget(caption, m_row, column, 1, cell.span);
    const bool paragraph = field.type == FieldType::LongText || field.type == FieldType::RichText;
    m_grid->addWidget(input->widget(), m_row + 1, column, 1, cell.span, paragraph ? Qt::Alignment() : Qt::AlignVCenter);
    m_grid->addWidget(reason, m_row + 2, column, 1, cell.span);
    input->widget()->setMinimumWidth(40);
    m_form.bind(input, reason);
    auto *finding = new FindingLine(&m_form);
    m_grid->addWidget(finding, m_row + 3, column, 1, cell.span);
    m_findings->add(*input, finding);
}

FormBuilder &FormBuilder::widget(QWidget *widget, const QString &label)
{
    if (!label.isEmpty()) {
        auto *caption = quietLabel(label, &m_form);
        caption->setBuddy(widget);
        m_layout->addSpacing(6);
        m_layout->addWidget(caption);
        if (widget->accessibleName().isEmpty())
            widget->setAccessibleName(label);
    }
    m_layout->addWidget(widget);
    m_grid = nullptr;
    return *this;
}

void FormBuilder::stretch()
{
    m_layout->addStretch(1);
}

} // namespace piao::widgets
