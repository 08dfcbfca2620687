// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"
#include "piao/domain/pasted_narrative.h"

#include <QMimeData>

#include <memory>

/// Narratives on the clipboard: whole among our own editors, as a page and as text for other programs.
namespace piao::widgets::narrative_mime {

std::unique_ptr<QMimeData> dataOf(const domain::Narrative &narrative, const domain::FigureWording &figure);
bool canRead(const QMimeData &data);
/// Our own form first, then a page (cleaned), then text.
domain::Result<domain::PastedNarrative> read(const QMimeData &data);
domain::Narrative plainTextOnClipboard();

} // namespace piao::widgets::narrative_mime
