// SPDX-License-Identifier: EUPL-1.2
#include "document_template/font_input.h"

#include "piao/report/document_style.h"
#include "piao/report/printable_fonts.h"

#include <QCompleter>
#include <QLineEdit>

namespace piao::widgets {

using namespace domain;

FontInput::FontInput(const Field &field, QWidget *parent) : QComboBox(parent), FieldInput(field)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    addItems(report::printableFamilies());
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setCurrentIndex(-1);
    lineEdit()->setAccessibleName(label(field));
    lineEdit()->setPlaceholderText(report::DocumentStyle().family);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { edited(); });
    connect(this, &QComboBox::activated, this, [this] {
        edited();
        chosen();
    });
}

void FontInput::show(const QVariant &value)
{
    const QString family = value.toString();
    setCurrentIndex(findText(family, Qt::MatchFixedString));
    setEditText(family);
}

Result<QVariant> FontInput::read() const
{
    const QString family = currentText().simplified();
    return family.isEmpty() ? QVariant() : QVariant(family);
}

bool FontInput::isInstalled() const
{
    const QString family = currentText().simplified();
    return family.isEmpty() || findText(family, Qt::MatchFixedString) >= 0;
}

} // namespace piao::widgets
