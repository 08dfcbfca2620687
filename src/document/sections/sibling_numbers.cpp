// SPDX-License-Identifier: EUPL-1.2
#include "sections/sibling_numbers.h"

#include "sections/section_numbers.h"

namespace piao::document {

QString SiblingNumbers::next() const
{
    return numberAt(m_parent, m_count + 1);
}

void SiblingNumbers::pass(const QString &number)
{
    const int last = readPrintedNumber(number).last;
    if (last > 0 && number == numberAt(m_parent, last))
        m_count = last;
}

} // namespace piao::document
