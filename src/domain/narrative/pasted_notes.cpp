// SPDX-License-Identifier: EUPL-1.2
#include "narrative/pasted_notes.h"

#include <QRegularExpression>

namespace piao::domain {

namespace {

const QRegularExpression &noteId()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral("(?:ftn|edn|sdfootnote|sdendnote)\\d+")));
    return pattern;
}

/// Where the element that begins at `begin` ends: behind its end, or behind the page.
size_t endOf(const std::vector<HtmlToken> &tokens, size_t begin)
{
    int depth = 0;
    for (size_t i = begin; i < tokens.size(); ++i) {
        if (tokens[i].name != tokens[begin].name || tokens[i].closed)
            continue;
        depth += tokens[i].type == HtmlToken::Type::Start ? 1 : -1;
        if (depth == 0)
            return i + 1;
    }
    return tokens.size();
}

bool isNoteBody(const HtmlToken &token)
{
    return token.type == HtmlToken::Type::Start && !token.closed && token.name == QLatin1String("div")
        && noteId().match(token.attributes.value(QStringLiteral("id"))).hasMatch();
}

/// The text of a note, without the mark at its beginning that leads back.
Note noteOf(const std::vector<HtmlToken> &tokens, size_t begin, size_t end)
{
    QString text;
    bool inMark = false;
    for (size_t i = begin; i < end; ++i) {
        const HtmlToken &token = tokens[i];
        if (token.name == QLatin1String("a"))
            inMark = token.type == HtmlToken::Type::Start && token.attributes.value(QStringLiteral("href")).startsWith(QLatin1Char('#'));
        else if (token.type == HtmlToken::Type::Text && !inMark)
            text += token.text;
    }
    return {{TextRun{text.simplified()}}};
}

} // namespace

PastedNotes PastedNotes::takenFrom(std::vector<HtmlToken> &tokens)
{
    PastedNotes notes;
    std::vector<HtmlToken> kept;
    kept.reserve(tokens.size());
    for (size_t i = 0; i < tokens.size();) {
        if (!isNoteBody(tokens[i])) {
            kept.push_back(std::move(tokens[i++]));
            continue;
        }
        const size_t end = endOf(tokens, i);
        notes.m_notes.insert(tokens[i].attributes.value(QStringLiteral("id")), noteOf(tokens, i, end));
        i = end;
    }
    tokens = std::move(kept);
    return notes;
}

const Note *PastedNotes::calledBy(const QString &address) const
{
    if (!address.startsWith(QLatin1Char('#')))
        return nullptr;
    QString id = address.mid(1);
    if (id.startsWith(QLatin1Char('_')))
        id.remove(0, 1);
    if (id.endsWith(QLatin1String("sym")))
        id.chop(3);
    const auto found = m_notes.constFind(id);
    return found == m_notes.constEnd() ? nullptr : &*found;
}

} // namespace piao::domain
