// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narrative/html_tokens.h"
#include "piao/domain/narrative.h"

#include <QHash>

namespace piao::domain {

/// The footnotes that Word ("#_ftn1") and LibreOffice ("#sdfootnote1sym") put at the end of a page.
class PastedNotes
{
public:
    /// Takes the notes out of the page.
    static PastedNotes takenFrom(std::vector<HtmlToken> &tokens);

    /// The note that a link calls, or nothing.
    const Note *calledBy(const QString &address) const;

private:
    QHash<QString, Note> m_notes; ///< by "ftn1", "sdfootnote1"
};

} // namespace piao::domain
