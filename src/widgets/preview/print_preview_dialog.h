// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "preview/pdf_pages.h"

#include <QDialog>

namespace piao::widgets {

class PreviewView;

/// The sheets as they will come out of the printer, each in its own orientation, and the way to the printer. (Qt's own print
/// preview gives all sheets one orientation, and holds them all in memory.)
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PrintPreviewDialog(const std::shared_ptr<const PdfPages> &pages, QWidget *parent);

private:
    PreviewView *m_view;
};

} // namespace piao::widgets
