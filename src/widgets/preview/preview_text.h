// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace piao::widgets {

/// The words of the preview that no class of its own says.
class PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(piao::widgets::PreviewText)
};

} // namespace piao::widgets
