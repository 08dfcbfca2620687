// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace piao::checks {

/// A place of the document to which a text sends its reader: «vedi sezione 2.2.7», «paragrafo 3.1.4», «allegato 5».
struct TextReference {
    enum class Target { Section, Annex };

    Target target;
    QString number;  ///< "2.2.7"; of an annex folded: "e.4"
    QString text;    ///< as written
};

/// Those that mean a part of this document: what belongs to another act («DUP, sezione 2», «allegato 1 al PNA 2019») is left out.
std::vector<TextReference> textReferences(const QString &text);
/// Rules most texts out at little cost.
bool mayRefer(const QString &stored);

} // namespace piao::checks
