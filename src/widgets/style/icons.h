// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

namespace piao::widgets {

/// Makes icons come from the installed Breeze theme, in the variant that is seen on the palette's background.
/// Without the theme icons are null, and buttons fall back to their text.
void useIconTheme(bool dark);

/// An icon by its freedesktop name.
QIcon themeIcon(const char *name);

} // namespace piao::widgets
