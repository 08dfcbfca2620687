// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/line_breaker.h"
#include "pdf/text_painter.h"

#include <deque>
#include <map>

namespace piao::report {

/// Numbers of the notes called in lines [from, to) of a text.
std::vector<int> notesCalled(const TextBlock &text, int from, int to);

/// The notes at the feet of pages. Room is kept for a note as soon as the line that calls it is on the page; what
/// does not fit goes on at the foot of the next page, before that page's own notes.
class Footnotes
{
public:
    Footnotes(PageSequence &pages, TextSetter &setter, const LineBreaker &breaker, TextPainter &painter,
              Destinations &destinations, const Wording &wording);

    /// Takes up the notes that a text calls. Their elements stand next in `parent`: a note is read where it is called,
    /// wherever it is printed.
    void take(const TextBlock &text, StructElement *parent);

    /// Room that these notes want at the foot of the current page, beyond what is kept already. Of a long note its
    /// beginning suffices.
    double demand(const std::vector<int> &numbers);
    /// Their calls are on the page, and `room` is left below them.
    void place(const std::vector<int> &numbers, double room);

    /// Room kept at the foot of the current page.
    double height() const { return m_height; }
    /// True when notes of an earlier page take room of this one.
    bool haveCarried() const { return m_carried; }
    /// True when notes wait for the next page.
    bool wait() const;

    void beginPage();
    /// At the end of the page.
    void paint();

private:
    struct Note {
        int number = 0;
        StructElement *element = nullptr;
        OpenText label;
        OpenText text;
        TextBlock whole; ///< the text before it is broken into lines
        double brokenAt = 0;
        int painted = 0; ///< lines on earlier pages
        int end = 0;     ///< lines [painted, end) stand on this page

        int lines() const { return int(text.block.lines.size()); }
    };
    double measure() const;
    void breakLines(Note &note) const;
    void keepRoom(Note &note, double room);
    void paint(Note &note, double top);
    void close(Note &note);

    PageSequence &m_pages;
    TextSetter &m_setter;
    const LineBreaker &m_breaker;
    TextPainter &m_painter;
    Destinations &m_destinations;
    const Wording &m_wording;
    TextStyle m_style;
    std::map<int, Note> m_taken; ///< their calls are not on a page yet
    std::deque<Note> m_queue;    ///< on this page or waiting for the next, in order
    double m_height = 0;
    bool m_carried = false;
};

} // namespace piao::report
