// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::widgets {

/// The folder in which a person last opened or wrote a file: where the next dialog begins.
class LastFolder
{
public:
    static QString path();
    /// Of the file that was chosen.
    static void remember(const QString &file);
};

} // namespace piao::widgets
