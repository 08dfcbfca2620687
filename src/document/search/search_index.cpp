// SPDX-License-Identifier: EUPL-1.2
#include "search/search_index.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"
#include "piao/store/row_cursor.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace piao::document {

using namespace domain;

namespace {

/// The fields of a kind that are searched: code and name first, where it has them.
struct SearchedFields {
    int code = -1;
    int name = -1;
    std::vector<int> others;

    bool isEmpty() const { return code < 0 && name < 0 && others.empty(); }
};

bool isNarrative(const RecordDescription &description, int field)
{
    return description.fields[size_t(field)].type == FieldType::RichText;
}

/// What is searched of a narrative: its text, not its markup.
std::string searchedText(const QString &stored)
{
    return plainText(parseNarrative(stored)).toStdString();
}

SearchedFields searchedFields(const RecordDescription &description)
{
    SearchedFields fields;
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (!field.is(Searched))
            continue;
        if (field.is(Named))
            fields.name = i;
        else if (std::string_view(field.column) == "code")
            fields.code = i;
        else
            fields.others.push_back(i);
    }
    return fields;
}

std::string columnOf(const RecordDescription &description, int field)
{
    return field < 0 ? "NULL" : description.fields[size_t(field)].column;
}

/// Where `needle` first stands at or after `from`; npos when nowhere.
size_t place(std::string_view text, std::string_view needle, size_t from)
{
    const void *found = from >= text.size() ? nullptr : memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
    return found ? size_t(static_cast<const char *>(found) - text.data()) : std::string_view::npos;
}

int bonusOf(Kind kind)
{
    if (isNode(kind))
        return 30 + 5 - levelOf(kind);
    return kind == Kind::Indicator ? 20 : kind == Kind::Phase ? 5 : 10;
}

} // namespace

struct SearchIndex::Query {
    explicit Query(const QString &typed) : words(typed)
    {
        const QByteArray utf8 = typed.toUtf8();
        appendFolded({utf8.constData(), size_t(utf8.size())}, whole);
        // The longest word rules out the most; an apostrophe at its end is not required to be there.
        size_t count = 0;
        for (size_t from = 0; from < whole.size();) {
            const size_t end = std::min(whole.find(' ', from), whole.size());
            std::string_view word = std::string_view(whole).substr(from, end - from);
            while (!word.empty() && word.back() == '\'')
                word.remove_suffix(1);
            if (word.size() > needle.size())
                needle = word;
            from = end + 1;
            ++count;
        }
        single = count == 1 && needle.size() == whole.size();
    }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    FoldedWords words;
    std::string whole;
    std::string_view needle;
    bool single = false; ///< the needle is all that was typed
};

void SearchIndex::load(store::Connection &connection)
{
    *this = SearchIndex();
    for (const RecordDescription &description : allRecords()) {
        const SearchedFields fields = searchedFields(description);
        if (fields.isEmpty() || description.keyFields().size() != 1)
            continue;
        std::string sql = "SELECT id, " + columnOf(description, fields.code) + ", " + columnOf(description, fields.name);
        for (const int other : fields.others)
            sql += ", " + columnOf(description, other);
        store::RowCursor row(connection, sql + " FROM " + description.table);
        m_positions[size_t(description.kind)].reserve(
            size_t(connection.scalar(std::string("SELECT count(*) FROM ") + description.table)));
        std::vector<std::string_view> others(fields.others.size());
        std::vector<std::string> narratives(fields.others.size());
        while (row.next()) {
            for (size_t i = 0; i < others.size(); ++i) {
                others[i] = row.text(int(i) + 3);
                if (isNarrative(description, fields.others[i]) && !others[i].empty())
                    others[i] = narratives[i] = searchedText(QString::fromUtf8(others[i].data(), qsizetype(others[i].size())));
            }
            add(description.kind, row.text(0), row.text(1), row.text(2), others);
        }
    }
}

void SearchIndex::add(Kind kind, std::string_view id, std::string_view code, std::string_view name,
    const std::vector<std::string_view> &others)
{
    Entry entry;
    entry.begin = Position(m_text.size());
    appendFolded(code, m_text);
    entry.codeSize = quint16(std::min<size_t>(m_text.size() - entry.begin, 0xffff));
    m_text += '\n';
    appendFolded(name, m_text);
    for (const std::string_view other : others) {
        m_text += '\n';
        appendFolded(other, m_text);
    }
    m_text += '\n';
    entry.id = m_ids.keep(id);
    entry.kind = kind;
    entry.alive = true;
    m_positions[size_t(kind)].insert(entry.id, int(m_entries.size()));
    m_entries.push_back(entry);
    m_lastTyped.clear();
}

void SearchIndex::put(const Record &record)
{
    const RecordDescription &description = record.description();
    const SearchedFields fields = searchedFields(description);
    if (fields.isEmpty() || description.keyFields().size() != 1)
        return;
    remove(record.key());
    const auto utf8 = [&](int field) { return field < 0 ? std::string() : record.at(field).toString().toStdString(); };
    const std::string id = record.text("id").toStdString();
    const std::string code = utf8(fields.code);
    const std::string name = utf8(fields.name);
    std::vector<std::string> texts;
    for (const int other : fields.others)
        texts.push_back(isNarrative(description, other) ? searchedText(record.at(other).toString()) : utf8(other));
    add(record.kind(), id, code, name, {texts.begin(), texts.end()});
}

void SearchIndex::remove(const RecordKey &key)
{
    const std::string id = key.id.toStdString();
    IdIndex &positions = m_positions[size_t(key.kind)];
    const int position = positions.find(id);
    if (position < 0)
        return;
    positions.remove(id);
    m_entries[size_t(position)].alive = false;
    ++m_dead;
    m_lastTyped.clear();
}

std::string_view SearchIndex::textOf(Position entry) const
{
    const size_t begin = m_entries[entry].begin;
    const size_t end = entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_text.size();
    return std::string_view(m_text).substr(begin, end - begin);
}

/// The entry that holds a place of the text, looked for from an earlier one on.
SearchIndex::Position SearchIndex::entryAt(size_t where, Position from) const
{
    // Usually a few entries on; a rare word leaps.
    Position last = from;
    for (int steps = 0; steps < 8 && last + 1 < m_entries.size(); ++steps, ++last) {
        if (m_entries[last + 1].begin > where)
            return last;
    }
    const auto after = std::upper_bound(m_entries.begin() + last, m_entries.end(), where,
        [](size_t value, const Entry &entry) { return value < entry.begin; });
    return Position(after - m_entries.begin()) - 1;
}

void SearchIndex::scanAll(const Query &query, std::vector<Match> &matches) const
{
    const std::string_view all = m_text;
    Position entry = 0;
    for (size_t at = place(all, query.needle, 0); at != std::string_view::npos;) {
        entry = entryAt(at, entry);
        consider(query, entry, at - m_entries[entry].begin, matches);
        if (++entry >= m_entries.size())
            return;
        at = place(all, query.needle, m_entries[entry].begin);
    }
}

void SearchIndex::scanAgain(const Query &query, std::vector<Match> &matches) const
{
    for (const Position entry : m_lastFound) {
        const size_t at = place(textOf(entry), query.needle, 0);
        if (at != std::string_view::npos)
            consider(query, entry, at, matches);
    }
}

void SearchIndex::consider(const Query &query, Position position, size_t found, std::vector<Match> &matches) const
{
    const Entry &entry = m_entries[position];
    if (!entry.alive)
        return;
    const std::string_view text = textOf(position);
    if (query.single || query.words.foundIn(text))
        matches.push_back({position, score(entry, text, found, query)});
}

int SearchIndex::score(const Entry &entry, std::string_view text, size_t found, const Query &query) const
{
    const size_t nameBegin = size_t(entry.codeSize) + 1;
    const bool beginsWord = found == 0 || !std::isalnum(static_cast<unsigned char>(text[found - 1]));
    int score = beginsWord ? 300 : 100;
    if (text.substr(0, query.whole.size()) == query.whole)
        score = entry.codeSize == query.whole.size() ? 1000 : 800;
    else if (text.substr(nameBegin, query.whole.size()) == query.whole)
        score = 600;
    return score + bonusOf(entry.kind);
}

std::vector<RecordKey> SearchIndex::find(const QString &typed, size_t limit)
{
    const Query query(typed);
    std::vector<RecordKey> keys;
    if (query.needle.empty())
        return keys;
    std::vector<Match> matches;
    if (!m_lastTyped.empty() && query.whole.compare(0, m_lastTyped.size(), m_lastTyped) == 0)
        scanAgain(query, matches);
    else
        scanAll(query, matches);
    m_lastTyped = query.whole;
    m_lastFound.clear();
    for (const Match &match : matches)
        m_lastFound.push_back(match.entry);
    const auto better = [this](const Match &a, const Match &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const size_t left = textOf(a.entry).size();
        const size_t right = textOf(b.entry).size();
        return left != right ? left < right : a.entry < b.entry;
    };
    const size_t count = std::min(limit, matches.size());
    std::partial_sort(matches.begin(), matches.begin() + std::ptrdiff_t(count), matches.end(), better);
    for (size_t i = 0; i < count; ++i) {
        const Entry &entry = m_entries[matches[i].entry];
        keys.push_back({entry.kind, QString::fromUtf8(entry.id.data(), qsizetype(entry.id.size())), {}});
    }
    return keys;
}

} // namespace piao::document
