// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QCollator>

namespace piao::report {

/// Objectives by their code as people count: 2 before 10.
class CodeOrder
{
public:
    CodeOrder() : m_collator(QLocale(QLocale::Italian, QLocale::Italy)) { m_collator.setNumericMode(true); }

    bool operator()(const domain::Record &a, const domain::Record &b) const { return m_collator.compare(a.text("code"), b.text("code")) < 0; }
    bool operator()(const domain::Record *a, const domain::Record *b) const { return (*this)(*a, *b); }

private:
    QCollator m_collator;
};

} // namespace piao::report
