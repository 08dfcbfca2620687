// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/footnotes.h"

#include <memory>
#include <vector>

namespace piao::report {

/// What stands again at the top of a page on which a box goes on: a table's caption and heads.
class Continuation
{
public:
    virtual ~Continuation() = default;
    virtual double height() const = 0;
    virtual void paint(double top) = 0;
};

/// A piece of the document that stands on the page below the one before it: a paragraph, a row of a table.
class FlowBox
{
public:
    virtual ~FlowBox() = default;

    /// What is still to be painted.
    virtual double height() const = 0;
    /// The least height worth beginning with at the foot of a page of `pageRoom`.
    virtual double firstHeight(double /*pageRoom*/) const { return height(); }
    /// Paints as much as fits into `room` and returns the height used; everything is done when height() is 0
    /// after. On an empty page (`mustPaint`) it paints something whatever the room.
    virtual double paint(double top, double room, bool mustPaint) = 0;

    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keepWithNext = false;
    QString anchor = {};         ///< by which links reach the box
    QString origin = {};         ///< see Document
    bool opensPage = false;
    Orientation orientation = Orientation::Portrait;
    std::shared_ptr<Continuation> continuation = {};
};

/// Fills pages with boxes from top to bottom. Boxes that keep with the next wait until that one is known and
/// move with it; nothing else is held back, so that memory does not grow with the document.
class Flow
{
public:
    Flow(PageSequence &pages, Footnotes &notes) : m_pages(pages), m_notes(notes) {}

    void add(std::unique_ptr<FlowBox> box);
    /// Places what waits; the next box begins a new page.
    void breakPage();
    /// Ends the last page, and prints what is left of its notes.
    void finish();

private:
    void placeChain();
    void place(FlowBox &box);
    void openPage(const FlowBox &first);
    void endPage();
    void printWaitingNotes();
    double room() const { return m_pages.geometry().bottom - m_notes.height() - m_y; }
    double spaceBefore(const FlowBox &box) const;
    double chainHeight() const;

    PageSequence &m_pages;
    Footnotes &m_notes;
    Orientation m_orientation = Orientation::Portrait; ///< of the last page begun
    std::vector<std::unique_ptr<FlowBox>> m_chain; ///< boxes that wait for the one they keep with
    double m_y = 0;
    double m_spaceAfter = 0;
    bool m_pageIsEmpty = true;
};

} // namespace piao::report
