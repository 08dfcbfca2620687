// SPDX-License-Identifier: EUPL-1.2
#include "sections/template_refusal.h"

#include "document_text.h"

namespace piao::document {

using namespace domain;

void TemplateRefusal::add(const QString &place, const QString &reason)
{
    if (m_error)
        return;
    m_error = Error{ErrorCode::InvalidInput, DocumentText::tr("The template «%1» cannot be used: %2 (%3).").arg(m_name, reason, place),
                    DocumentText::tr("Nothing was changed."), DocumentText::tr("Choose another template, or correct this one.")};
}

} // namespace piao::document
