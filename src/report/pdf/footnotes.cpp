// SPDX-License-Identifier: EUPL-1.2
#include "pdf/footnotes.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr double sizeOfBody = 0.82;
constexpr double spaceOverRule = 11;
constexpr double spaceUnderRule = 5;
constexpr double ruleWidth = 96;
constexpr double ruleHeight = 0.5;
constexpr double gap = 1.5;           // between notes
constexpr double indent = 17;         // of the text; the number stands before it
constexpr int shortNote = 8;          // lines; a longer one may be divided where it begins
constexpr int linesOfPart = 3;        // at least, of a divided note
constexpr double mostCarried = 0.6;   // of a page, by notes of earlier ones

} // namespace

std::vector<int> notesCalled(const TextBlock &text, int from, int to)
{
    std::vector<int> numbers;
    if (!text.callsNotes)
        return numbers;
    for (int line = from; line < to; ++line) {
        for (int i = text.lines[std::size_t(line)].first; i < text.lines[std::size_t(line)].end; ++i) {
            const TextPiece &piece = text.pieces[std::size_t(i)];
            const int number = piece.link >= 0 ? text.links[std::size_t(piece.link)].note : 0;
            if (number > 0 && (numbers.empty() || numbers.back() != number))
                numbers.push_back(number);
        }
    }
    return numbers;
}

Footnotes::Footnotes(PageSequence &pages, TextSetter &setter, const LineBreaker &breaker, TextPainter &painter,
                     Destinations &destinations, const Wording &wording)
    : m_pages(pages), m_setter(setter), m_breaker(breaker), m_painter(painter), m_destinations(destinations), m_wording(wording)
{
    const DocumentStyle &style = pages.style();
    m_style.size = style.bodySize * sizeOfBody;
    m_style.leading = style.bodyLeading * sizeOfBody;
    m_style.color = style.ink;
    m_style.hyphenate = style.hyphenate;
}

void Footnotes::take(const TextBlock &text, StructElement *parent)
{
    if (!text.callsNotes)
        return;
    for (const TextLink &link : text.links) {
        if (link.note <= 0 || link.noteText == nullptr || m_taken.contains(link.note))
            continue;
        Note &note = m_taken[link.note];
        note.number = link.note;
        note.element = m_pages.tree().open(parent, "Note");
        m_pages.tree().identify(note.element, QStringLiteral("note-%1").arg(link.note, 6, 10, QLatin1Char('0')).toStdString());
        const QString call = noteCallAnchor(link.note);
        m_destinations.expect(call);
        note.label.block = m_setter.set(Spans{report::link(QString::number(link.note), QLatin1Char('#') + call)}, m_style);
        note.label.block.links.front().description = m_wording.noteCall.arg(link.note);
        note.label.block.links.front().underlined = false;
        note.label.element = m_pages.tree().open(note.element, "Lbl");
        m_breaker.breakLines(note.label.block, 1e4);
        note.whole = m_setter.set(*link.noteText, m_style);
        note.text.element = m_pages.tree().open(note.element, "P");
    }
}

double Footnotes::measure() const
{
    return m_pages.geometry().textWidth() - indent;
}

void Footnotes::breakLines(Note &note) const
{
    if (note.brokenAt == measure() || note.painted > 0)
        return;
    note.brokenAt = measure();
    note.text.block = note.whole;
    m_breaker.breakLines(note.text.block, note.brokenAt);
}

double Footnotes::demand(const std::vector<int> &numbers)
{
    if (numbers.empty() || wait()) // it goes to the next page anyway
        return 0;
    double height = 0;
    for (const int number : numbers) {
        const auto found = m_taken.find(number);
        if (found == m_taken.end())
            continue;
        breakLines(found->second);
        const int lines = found->second.lines();
        height += m_style.leading * (lines <= shortNote ? std::max(1, lines) : linesOfPart) + gap;
    }
    return height > 0 && m_height == 0 ? height + spaceOverRule + spaceUnderRule : height;
}

void Footnotes::place(const std::vector<int> &numbers, double room)
{
    for (const int number : numbers) {
        auto taken = m_taken.extract(number);
        if (taken.empty())
            continue;
        const bool earlierWait = wait();
        const double before = m_height;
        Note &note = m_queue.emplace_back(std::move(taken.mapped()));
        breakLines(note);
        if (!earlierWait)
            keepRoom(note, room);
        room -= m_height - before;
    }
}

void Footnotes::keepRoom(Note &note, double room)
{
    room -= m_height == 0 ? spaceOverRule + spaceUnderRule : 0;
    const int left = note.lines() - note.painted;
    int lines = std::clamp(int((room - gap + 0.01) / m_style.leading), 0, left);
    if (lines < left) { // neither part of a divided note is a scrap
        lines = std::min(lines, left - std::min(left, linesOfPart - 1));
        lines = lines < linesOfPart - 1 ? 0 : lines;
    }
    note.end = note.painted + lines;
    if (lines > 0 || left == 0)
        m_height += (m_height == 0 ? spaceOverRule + spaceUnderRule : 0) + std::max(1, lines) * m_style.leading + gap;
}

bool Footnotes::wait() const
{
    return std::any_of(m_queue.begin(), m_queue.end(), [](const Note &note) { return note.end < note.lines(); });
}

void Footnotes::beginPage()
{
    m_height = 0;
    m_carried = !m_queue.empty();
    const double most = mostCarried * m_pages.geometry().textHeight();
    for (Note &note : m_queue) {
        breakLines(note);
        keepRoom(note, most - m_height);
        if (note.end < note.lines())
            break;
    }
    if (m_carried && m_height == 0) { // on however small a page, each takes something off the queue
        ++m_queue.front().end;
        m_height = m_style.leading + gap + spaceOverRule + spaceUnderRule;
    }
}

void Footnotes::paint()
{
    if (m_height == 0)
        return;
    const PageGeometry &page = m_pages.geometry();
    double y = page.bottom - m_height + spaceOverRule;
    m_pages.canvas().beginArtifact();
    m_pages.canvas().fillRectangle(m_pages.style().muted, page.left, y, ruleWidth, ruleHeight);
    m_pages.canvas().endMarked();
    y += spaceUnderRule;
    while (!m_queue.empty()) {
        Note &note = m_queue.front();
        if (note.end == note.painted && note.lines() > 0)
            break;
        paint(note, y);
        y += std::max(1, note.end - note.painted) * m_style.leading + gap;
        note.painted = note.end;
        if (note.painted < note.lines())
            break;
        close(note);
        m_queue.pop_front();
    }
    m_height = 0;
}

void Footnotes::paint(Note &note, double top)
{
    const PageGeometry &page = m_pages.geometry();
    if (note.painted == 0) {
        m_destinations.reach(noteAnchor(note.number), {m_pages.current().id, m_pages.currentIndex(), page.height - top + 4});
        m_painter.paint(note.label, 0, 1, page.left, top, indent);
    }
    m_painter.paint(note.text, note.painted, note.end, page.left + indent, top, measure());
}

void Footnotes::close(Note &note)
{
    m_painter.close(note.label);
    m_painter.close(note.text);
    m_pages.tree().close(note.element);
}

} // namespace piao::report
