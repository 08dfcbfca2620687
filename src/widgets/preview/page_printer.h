// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "preview/pdf_pages.h"

#include <functional>

class QPrinter;

namespace piao::widgets {

/// Puts the pages of a PDF on paper, as they are: each on a sheet of its own orientation, at its own size or as large as the
/// paper allows.
class PagePrinter
{
public:
    /// Told how much is printed, from 0 to 1; answers false to give up.
    using Progress = std::function<bool(double fraction)>;

    /// @param dotsPerInch that the pages are drawn at; more than the printer has is of no use
    PagePrinter(std::shared_ptr<const PdfPages> pages, int dotsPerInch) : m_pages(std::move(pages)), m_dotsPerInch(dotsPerInch) {}

    /// The pages that the printer's settings ask for, in their order and so many times. Long; may run in another thread.
    domain::Result<void> print(QPrinter &printer, const Progress &progress = {}) const;
    /// From 0.
    std::vector<int> chosenPages(const QPrinter &printer) const;

private:
    void prepareSheet(QPrinter &printer, int page) const;
    void draw(QPainter &painter, QPrinter &printer, int page) const;

    std::shared_ptr<const PdfPages> m_pages;
    int m_dotsPerInch;
};

} // namespace piao::widgets
