// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/pdf_writer.h"

#include <QByteArray>
#include <QStringList>

namespace piao::test {

/// The document as PDF; fails the test when it cannot be written.
QByteArray pdfOf(const report::Document &document, const report::DocumentStyle &style = {},
                 report::PdfSummary *summary = nullptr);

/// Writes, reads back and fails the test on any problem of structure. Returns the file.
QByteArray validPdfOf(const report::Document &document, const report::DocumentStyle &style = {},
                      report::PdfSummary *summary = nullptr);

/// Output of a program of poppler or qpdf run on the file: `arguments` with "%" for the file.
QString runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments, int *exitCode = nullptr);

/// Text of the file (or of one page, counted from 1), by pdftotext.
QString textOf(const QByteArray &pdf, int page = 0, bool layout = false);

} // namespace piao::test
