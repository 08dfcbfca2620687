// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <vector>

namespace piao::report {

/// True when a part of the text may run from right to left. Cheap; nearly all texts say no.
bool mayRunLeftwards(QStringView text);

/// Embedding levels of a paragraph (Unicode Standard Annex 9), one for each UTF-16 unit: odd ones run leftwards. The first
/// letter decides in which direction the paragraph runs.
struct BidiLevels {
    std::vector<quint8> levels;
    bool paragraphRunsLeftwards = false;
};
BidiLevels bidiLevels(QStringView text);

} // namespace piao::report
