// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/qpdf.h"

#include <QStringList>

#include <set>

namespace piao::test {

/// Rules of the file as a whole; each adds what it finds to `problems`.
void checkCatalog(QPDF &pdf, QStringList &problems);
void checkMetadata(QPDF &pdf, QStringList &problems);
void checkOutputIntent(QPDF &pdf, QStringList &problems);
/// Files embedded as PDF/A-3 wants them.
void checkEmbedded(QPDF &pdf, QStringList &problems);
void checkOutline(QPDF &pdf, QStringList &problems);
/// `shown` are the glyph codes that pages show in this font.
void checkFont(QPDFObjectHandle font, const std::set<int> &shown, QStringList &problems);

/// The page and height that a destination (explicit or named) leads to; a null page when it leads nowhere.
QPDFObjectHandle destinationPage(QPDF &pdf, QPDFObjectHandle destination);

} // namespace piao::test
