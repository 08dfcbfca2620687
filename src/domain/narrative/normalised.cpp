// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/narrative.h"

#include "narrative/narrative_text.h"

#include <algorithm>

namespace piao::domain {

namespace {

bool isDropped(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xfffc || code == 0xfeff || code >= 0xfffe
        || (code >= 0xfdd0 && code <= 0xfdef);
}

bool isLineEnd(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'\n' || code == u'\r' || code == u'\t' || code == 0x2028 || code == 0x2029;
}

void cleanRun(TextRun &run)
{
    run.text = cleanText(run.text);
    if (!isNarrativeLink(run.link))
        run.link.clear();
}

bool sameFace(const TextRun &one, const TextRun &other)
{
    return one.bold == other.bold && one.italic == other.italic && one.link == other.link;
}

void trimEnds(std::vector<TextRun> &runs)
{
    const auto trimmed = [](const QString &text, bool front) {
        qsizetype from = 0;
        qsizetype to = text.size();
        while (front && from < to && text.at(from).isSpace())
            ++from;
        while (!front && to > from && text.at(to - 1).isSpace())
            --to;
        return text.mid(from, to - from);
    };
    while (!runs.empty() && (runs.front().text = trimmed(runs.front().text, true)).isEmpty())
        runs.erase(runs.begin());
    while (!runs.empty() && (runs.back().text = trimmed(runs.back().text, false)).isEmpty())
        runs.pop_back();
}

std::vector<TextRun> normalisedRuns(std::vector<TextRun> runs)
{
    std::vector<TextRun> kept;
    for (TextRun &run : runs) {
        cleanRun(run);
        if (run.text.isEmpty())
            continue;
        if (!kept.empty() && sameFace(kept.back(), run))
            kept.back().text += run.text;
        else
            kept.push_back(std::move(run));
    }
    trimEnds(kept);
    return kept;
}

std::map<QString, QString> normalisedParameters(const std::map<QString, QString> &parameters)
{
    std::map<QString, QString> kept;
    for (const auto &[name, value] : parameters) {
        const QString text = cleanText(value).trimmed();
        if (isParameterName(name) && !text.isEmpty())
            kept.emplace(name, text);
    }
    return kept;
}

/// Spaces and line breaks at an end go; says whether there is more to look at.
bool trimEnd(Inlines &content, bool front)
{
    if (content.empty())
        return false;
    const auto end = front ? content.begin() : std::prev(content.end());
    if (std::holds_alternative<LineBreak>(*end)) {
        content.erase(end);
        return true;
    }
    auto *run = std::get_if<TextRun>(&*end);
    if (!run)
        return false;
    QString &text = run->text;
    while (!text.isEmpty() && (front ? text.front() : text.back()).isSpace()) {
        const qsizetype count = front ? std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); }) - text.cbegin() : 1;
        text.remove(front ? 0 : text.size() - 1, count);
    }
    if (!text.isEmpty())
        return false;
    content.erase(end);
    return true;
}

void append(Inlines &kept, TextRun run)
{
    cleanRun(run);
    if (run.text.isEmpty())
        return;
    if (!kept.empty()) {
        if (auto *last = std::get_if<TextRun>(&kept.back()); last && sameFace(*last, run)) {
            last->text += run.text;
            return;
        }
    }
    kept.emplace_back(std::move(run));
}

Inlines normalisedInlines(Inlines content)
{
    Inlines kept;
    for (Inline &each : content) {
        if (auto *run = std::get_if<TextRun>(&each)) {
            append(kept, std::move(*run));
        } else if (auto *note = std::get_if<Note>(&each)) {
            note->runs = normalisedRuns(std::move(note->runs));
            if (!note->runs.empty())
                kept.push_back(std::move(each));
        } else if (auto *figure = std::get_if<LiveFigure>(&each)) {
            figure->name = cleanText(figure->name).trimmed();
            figure->parameters = normalisedParameters(figure->parameters);
            if (!figure->name.isEmpty())
                kept.push_back(std::move(each));
        } else {
            kept.push_back(std::move(each));
        }
    }
    while (trimEnd(kept, true)) {}
    while (trimEnd(kept, false)) {}
    return kept;
}

void appendList(std::vector<NarrativeList> &lists, NarrativeList list)
{
    if (list.items.empty())
        return;
    if (!lists.empty() && lists.back().numbered == list.numbered) {
        auto &items = lists.back().items;
        std::move(list.items.begin(), list.items.end(), std::back_inserter(items));
    } else {
        lists.push_back(std::move(list));
    }
}

NarrativeList normalisedList(NarrativeList list, int depth)
{
    NarrativeList kept{list.numbered, {}};
    for (NarrativeItem &item : list.items) {
        NarrativeItem made{normalisedInlines(std::move(item.content)), {}};
        std::vector<NarrativeItem> tooDeep;
        for (NarrativeList &nested : item.lists) {
            NarrativeList below = normalisedList(std::move(nested), std::min(depth + 1, deepestList));
            if (depth < deepestList)
                appendList(made.lists, std::move(below));
            else
                std::move(below.items.begin(), below.items.end(), std::back_inserter(tooDeep));
        }
        if (!made.content.empty() || !made.lists.empty())
            kept.items.push_back(std::move(made));
        std::move(tooDeep.begin(), tooDeep.end(), std::back_inserter(kept.items));
    }
    return kept;
}

NarrativeTable normalisedTable(NarrativeTable table)
{
    size_t columns = 0;
    for (NarrativeRow &row : table.rows) {
        for (Inlines &cell : row)
            cell = normalisedInlines(std::move(cell));
        columns = std::max(columns, row.size());
    }
    if (columns == 0)
        return {};
    for (NarrativeRow &row : table.rows)
        row.resize(columns);
    // A table of one row that heads its columns has no row left to be headed.
    if (table.headerRow && table.rows.size() == 1)
        table.headerColumn = false;
    return table;
}

/// Appends the block as it is normalised, if anything is left of it.
struct BlockAppender {
    std::vector<NarrativeBlock> &blocks;

    void operator()(NarrativeHeading heading)
    {
        heading.level = std::clamp(heading.level, 1, deepestHeading);
        heading.content = normalisedInlines(std::move(heading.content));
        if (!heading.content.empty())
            blocks.emplace_back(std::move(heading));
    }
    void operator()(NarrativeParagraph paragraph)
    {
        paragraph.content = normalisedInlines(std::move(paragraph.content));
        if (!paragraph.content.empty())
            blocks.emplace_back(std::move(paragraph));
    }
    void operator()(NarrativeList list)
    {
        list = normalisedList(std::move(list), 1);
        if (list.items.empty())
            return;
        auto *last = blocks.empty() ? nullptr : std::get_if<NarrativeList>(&blocks.back());
        if (last && last->numbered == list.numbered)
            std::move(list.items.begin(), list.items.end(), std::back_inserter(last->items));
        else
            blocks.emplace_back(std::move(list));
    }
    void operator()(NarrativeTable table)
    {
        table = normalisedTable(std::move(table));
        if (!table.rows.empty())
            blocks.emplace_back(std::move(table));
    }
    void operator()(NarrativePicture picture)
    {
        picture.attachment = cleanText(picture.attachment).trimmed();
        picture.alternative = cleanText(picture.alternative).trimmed();
        if (!picture.attachment.isEmpty())
            blocks.emplace_back(std::move(picture));
    }
    void operator()(LiveTable table)
    {
        table.name = cleanText(table.name).trimmed();
        table.parameters = normalisedParameters(table.parameters);
        if (!table.name.isEmpty())
            blocks.emplace_back(std::move(table));
    }
};

} // namespace

QString cleanText(const QString &text)
{
    const auto spoils = [](QChar c) { return isDropped(c) || isLineEnd(c) || c.isSurrogate(); };
    if (std::none_of(text.cbegin(), text.cend(), spoils))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isLineEnd(c)) {
            clean += QLatin1Char(' ');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            // The last two of each plane are no characters, and XML refuses them.
            if ((QChar::surrogateToUcs4(c, text.at(i + 1)) & 0xfffe) != 0xfffe)
                clean.append(c).append(text.at(i + 1));
            ++i;
        } else if (!isDropped(c) && !c.isSurrogate()) {
            clean += c;
        }
    }
    return clean;
}

bool isParameterName(const QString &name)
{
    const auto fits = [](QChar c) { return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_'); };
    return !name.isEmpty() && name != QLatin1String("name") && std::all_of(name.cbegin(), name.cend(), fits);
}

Narrative normalised(Narrative narrative)
{
    Narrative made;
    BlockAppender appender{made.blocks};
    for (NarrativeBlock &block : narrative.blocks)
        std::visit([&](auto &&each) { appender(std::move(each)); }, std::move(block));
    return made;
}

} // namespace piao::domain
