// SPDX-License-Identifier: EUPL-1.2
#include "forms/check_input.h"

namespace piao::widgets {

CheckInput::CheckInput(const domain::Field &field, QWidget *parent)
    : QCheckBox(domain::label(field), parent), FieldInput(field)
{
    connect(this, &QCheckBox::clicked, this, [this] {
        edited();
        chosen();
    });
}

} // namespace piao::widgets
