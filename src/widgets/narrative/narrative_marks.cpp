// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_marks.h"

#include "narrative/spelling.h"
#include "piao/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

namespace piao::widgets {

using document::StatedCount;

namespace {

/// After this long without a key the words of the block are looked at; a word that is being typed is not wrong yet.
constexpr int pauseMilliseconds = 250;
constexpr qint64 sliceMilliseconds = 8;
/// Longer blocks are no text that a person writes.
constexpr qsizetype longestLookedAt = 20'000;

double headingScale(int level)
{
    constexpr double scales[] = {1.5, 1.3, 1.15, 1.05};
    return scales[std::clamp(level, 1, 4) - 1];
}

} // namespace

struct NarrativeMarks::Found : QTextBlockUserData {
    QString text;       ///< what was looked at
    int round = 0;      ///< when: see lookAgain()
    std::vector<std::pair<int, int>> wrong;
    std::vector<StatedCount> counts;
};

bool NarrativeMarks::sameMarks(const Found *before, const Found &now)
{
    const auto sameCount = [](const StatedCount &one, const StatedCount &other) {
        return one.from == other.from && one.length == other.length && one.agrees == other.agrees;
    };
    const std::vector<StatedCount> none;
    const auto &counts = before ? before->counts : none;
    return (before ? before->wrong : std::vector<std::pair<int, int>>()) == now.wrong
        && std::equal(counts.begin(), counts.end(), now.counts.begin(), now.counts.end(), sameCount) && (!before || before->text == now.text);
}

NarrativeMarks::NarrativeMarks(QTextDocument *text, document::PlanDocument &plan) : QSyntaxHighlighter(text), m_plan(&plan)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &NarrativeMarks::lookAtSome);
}

NarrativeMarks::~NarrativeMarks() = default;

const NarrativeMarks::Found *NarrativeMarks::foundIn(const QTextBlock &block) const
{
    const auto *found = static_cast<const Found *>(block.userData());
    return found && found->text == block.text() ? found : nullptr;
}

void NarrativeMarks::highlightBlock(const QString &text)
{
    if (const int level = currentBlock().blockFormat().headingLevel()) {
        QTextCharFormat heading;
        heading.setFontPointSize(QApplication::font().pointSizeF() * headingScale(level));
        heading.setFontWeight(QFont::DemiBold);
        setFormat(0, int(text.size()), heading);
    }
    const Found *found = foundIn(currentBlock());
    if (!found) {
        m_timer.start(pauseMilliseconds);
        return;
    }
    const auto mark = [&](int from, int length, QTextCharFormat::UnderlineStyle style, const QColor &color) {
        for (int i = from; i < from + length; ++i) {
            QTextCharFormat format = this->format(i);
            format.setUnderlineStyle(style);
            format.setUnderlineColor(color);
            setFormat(i, 1, format);
        }
    };
    const MeaningColors colors = meaningColors(QApplication::palette());
    for (const StatedCount &count : found->counts)
        mark(int(count.from), int(count.length), QTextCharFormat::DashUnderline, count.agrees ? colors.complete : colors.doubtful);
    for (const auto &[from, length] : found->wrong)
        mark(from, length, QTextCharFormat::WaveUnderline, colors.refusal);
}

void NarrativeMarks::lookAtSome()
{
    if (!m_plan || !document())
        return;
    QElapsedTimer time;
    time.start();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const Found *found = foundIn(block);
        if (found && found->round == m_round)
            continue;
        look(block);
        if (time.elapsed() >= sliceMilliseconds) {
            m_timer.start(0);
            return;
        }
    }
}

void NarrativeMarks::look(const QTextBlock &block)
{
    auto found = std::make_unique<Found>();
    found->text = block.text();
    found->round = m_round;
    if (found->text.size() <= longestLookedAt && !found->text.trimmed().isEmpty()) {
        found->wrong = Spelling::italian().wrongWords(found->text);
        if (!m_counts)
            m_counts = std::make_unique<document::StatedCounts>(m_plan->reader());
        found->counts = m_counts->in(found->text);
    }
    const bool same = sameMarks(static_cast<const Found *>(block.userData()), *found);
    QTextBlock(block).setUserData(found.release());
    if (same)
        return;
    m_showing = true;
    rehighlightBlock(block);
    m_showing = false;
}

void NarrativeMarks::lookAgain()
{
    m_counts.reset();
    ++m_round;
    m_timer.start(0);
}

std::vector<StatedCount> NarrativeMarks::counts() const
{
    std::vector<StatedCount> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const Found *found = foundIn(block)) {
            for (StatedCount count : found->counts) {
                count.from += block.position();
                all.push_back(std::move(count));
            }
        }
    }
    return all;
}

std::optional<StatedCount> NarrativeMarks::countAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (const Found *found = block.isValid() ? foundIn(block) : nullptr) {
        for (StatedCount count : found->counts) {
            count.from += block.position();
            if (position >= count.from && position <= count.from + count.length)
                return count;
        }
    }
    return std::nullopt;
}

std::optional<std::pair<int, int>> NarrativeMarks::wrongWordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (const Found *found = block.isValid() ? foundIn(block) : nullptr) {
        for (const auto &[from, length] : found->wrong) {
            const int begin = block.position() + from;
            if (position >= begin && position <= begin + length)
                return std::pair(begin, length);
        }
    }
    return std::nullopt;
}

} // namespace piao::widgets
