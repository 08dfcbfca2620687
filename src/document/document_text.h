// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace piao::document {

/// The texts of this layer, English source, translation context "document": `DocumentText::tr("…")` is found by lupdate and looked
/// up in the same context at run time, which a free function of one's own would not be.
class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

} // namespace piao::document
