// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/stated_counts.h"

#include "piao/document/live_figures.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/italian_reading.h"
#include "piao/domain/narrative_lines.h"
#include "piao/domain/text_fold.h"

#include <QRegularExpression>

namespace piao::document {

using namespace domain;

namespace {

constexpr const char *performanceObjectives = "count.performance_objectives";

std::optional<qlonglong> numberOf(const QString &folded)
{
    if (!folded.isEmpty() && folded.front().isDigit()) {
        const std::optional<double> number = readNumber(folded);
        return number && *number == qlonglong(*number) && *number < 1e9 ? std::optional(qlonglong(*number)) : std::nullopt;
    }
    return readNumberWord(folded);
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *each) { return word == QLatin1String(each); });
}

} // namespace

StatedCounts::StatedCounts(PlanReader &reader) : m_reader(reader), m_years(reader.years())
{
    const Record plan = reader.plan();
    const char *levels[] = {"count.public_values", "count.strategic_objectives", "count.operational_objectives", performanceObjectives};
    LevelNames standard;
    for (const Level level : allLevels) {
        const char *figure = levels[size_t(level) - 1];
        const std::string column = "level" + std::to_string(int(level)) + "_plural";
        addNoun(plan.text(column.c_str()), figure);
        addNoun(standard.of(level).plural, figure);
    }
    addNoun(QStringLiteral("obiettivi annuali"), performanceObjectives);
    addNoun(QStringLiteral("misure generali"), "count.measures", {{QStringLiteral("scope"), QStringLiteral("general")}});
    addNoun(QStringLiteral("misure specifiche"), "count.measures", {{QStringLiteral("scope"), QStringLiteral("specific")}});
    for (const auto &[words, figure] : {std::pair("portatori di interesse", "count.stakeholders"), std::pair("stakeholder", "count.stakeholders"),
             std::pair("centri di responsabilita", "count.centres"), std::pair("aree di rischio", "count.risk_areas"),
             std::pair("eventi rischiosi", "count.risk_events"), std::pair("processi", "count.processes"),
             std::pair("obblighi di pubblicazione", "count.publication_duties"), std::pair("azioni positive", "count.positive_actions"),
             std::pair("indicatori", "count.indicators"), std::pair("corsi di formazione", "count.training_courses")})
        addNoun(QString::fromLatin1(words), figure);
    const std::map<QString, QString> people{{QStringLiteral("list"), QStringLiteral("staff")}, {QStringLiteral("column"), QStringLiteral("people")}};
    for (const char *words : {"dipendenti in servizio", "persone in servizio", "unita di personale", "dipendenti"})
        addNoun(QString::fromLatin1(words), "total", people);
}

void StatedCounts::addNoun(const QString &words, const char *figure, std::map<QString, QString> parameters)
{
    const QStringList folded = fold(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (folded.isEmpty())
        return;
    const QString name = QString::fromLatin1(figure);
    m_nouns.push_back({folded, LiveFigure{name, std::move(parameters)}, name == QLatin1String(performanceObjectives)});
}

std::vector<StatedCounts::Word> StatedCounts::wordsOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\d{1,3}(?:\\.\\d{3})+(?!\\d)|[\\p{L}\\p{N}]+"));
    static const QRegularExpression sentenceEnd(QStringLiteral("[.;!?\\n]\\s|[.;!?\\n]$"));
    std::vector<Word> words;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString between = text.mid(end, match.capturedStart() - end);
        words.push_back({fold(match.captured()), match.capturedStart(), match.capturedLength(), words.empty() || sentenceEnd.match(between).hasMatch()});
        end = match.capturedEnd();
    }
    return words;
}

const StatedCounts::Noun *StatedCounts::nounAt(const std::vector<Word> &words, size_t at) const
{
    const Noun *longest = nullptr;
    for (const Noun &noun : m_nouns) {
        const auto fits = [&] {
            for (size_t i = 0; i < size_t(noun.words.size()); ++i) {
                if (at + i >= words.size() || words[at + i].folded != noun.words.at(qsizetype(i)) || words[at + i].opens)
                    return false;
            }
            return true;
        };
        if ((!longest || noun.words.size() > longest->words.size()) && fits())
            longest = &noun;
    }
    return longest;
}

int StatedCounts::yearAt(const std::vector<Word> &words, size_t at) const
{
    if (at >= words.size() || words[at].opens || !isOneOf(words[at].folded, {"nel", "per", "del", "nell", "dell", "relativi", "anno"}))
        return 0;
    for (size_t i = at + 1; i < words.size() && i < at + 5 && !words[i].opens; ++i) {
        const int year = words[i].folded.toInt();
        if (std::find(m_years.begin(), m_years.end(), year) != m_years.end())
            return year;
        if (!isOneOf(words[i].folded, {"il", "l", "al", "all", "nel", "anno", "corso"}))
            return 0;
    }
    return 0;
}

bool StatedCounts::isCountable(const std::vector<Word> &words, size_t at) const
{
    if (at == 0 || words[at].opens)
        return true;
    // A bound counts nothing: "meno di 50 dipendenti", "almeno 3 indicatori".
    const bool joined = at > 1 && isOneOf(words[at - 1].folded, {"di", "a", "ai"});
    if (isOneOf(words[joined ? at - 2 : at - 1].folded, {"meno", "piu", "fino", "almeno", "oltre", "massimo", "minimo", "entro", "superiore", "inferiore"}))
        return false;
    // "art. 6", "comma 2", "obiettivo 3 …", "n. 80", and the day or the year of a date.
    const QString &before = words[at - 1].folded;
    return !isOneOf(before, {"art", "articolo", "comma", "lettera", "lett", "punto", "paragrafo", "par", "allegato", "tabella", "sezione",
               "legge", "decreto", "dm", "dl", "dpr", "dlgs", "lgs", "anno", "nel", "obiettivo", "valore"})
        && readMonth(before) == 0;
}

StatedCount StatedCounts::made(const Word &word, qlonglong number, LiveFigure figure)
{
    LiveFigures figures(m_reader);
    StatedCount count;
    count.from = word.from;
    count.length = word.length;
    count.stated = number;
    count.actual = figures.text(figure);
    count.agrees = count.actual == formatNumber(double(number), 0);
    count.figure = std::move(figure);
    return count;
}

std::vector<StatedCount> StatedCounts::in(const QString &text)
{
    const std::vector<Word> words = wordsOf(text);
    std::vector<StatedCount> found;
    const Noun *named = nullptr; // what the sentence counts by years
    for (size_t at = 0; at < words.size(); ++at) {
        if (words[at].opens)
            named = nullptr;
        if (const Noun *noun = nounAt(words, at))
            named = noun->hasYears ? noun : nullptr;
        const std::optional<qlonglong> number = isCountable(words, at) ? numberOf(words[at].folded) : std::nullopt;
        if (!number)
            continue;
        const Noun *noun = nounAt(words, at + 1);
        const int year = yearAt(words, at + 1 + size_t(noun ? noun->words.size() : 0));
        LiveFigure figure = noun ? noun->figure : named ? named->figure : LiveFigure{QString::fromLatin1(performanceObjectives)};
        if (year != 0 && (!noun || noun->hasYears))
            figure.parameters.emplace(QStringLiteral("year"), QString::number(year));
        if (!noun && year == 0)
            continue;
        StatedCount count = made(words[at], *number, std::move(figure));
        // «84 nel 2024» alone is a count of objectives only when it is right.
        if (noun || named || count.agrees)
            found.push_back(std::move(count));
    }
    return found;
}

namespace {

/// Shows each text of a narrative with its place.
template<typename See>
void visitContents(NarrativeLines &lines, const See &see)
{
    for (size_t line = 0; line < lines.size(); ++line) {
        std::visit([&](auto &each) {
            if constexpr (requires { each.content; }) {
                see(each.content, line, size_t(0), size_t(0));
            } else if constexpr (requires { each.headerRow; }) {
                for (size_t row = 0; row < each.rows.size(); ++row) {
                    for (size_t column = 0; column < each.rows[row].size(); ++column)
                        see(each.rows[row][column], line, row, column);
                }
            }
        }, lines[line]);
    }
}

/// A content as one text, in which a line break is one and any other thing that is no text is one sign, and the run that each sign
/// belongs to.
QString textOf(const Inlines &content, std::vector<std::pair<size_t, qsizetype>> &places)
{
    QString text;
    for (size_t run = 0; run < content.size(); ++run) {
        const auto *words = std::get_if<TextRun>(&content[run]);
        const QString piece = words ? words->text
            : std::holds_alternative<LineBreak>(content[run]) ? QStringLiteral("\n") : QString(QChar(QChar::ObjectReplacementCharacter));
        for (qsizetype i = 0; i < piece.size(); ++i)
            places.emplace_back(run, i);
        text += piece;
    }
    return text;
}

} // namespace

std::vector<StatedCount> StatedCounts::in(const Narrative &narrative)
{
    std::vector<StatedCount> found;
    NarrativeLines lines = flattened(narrative);
    visitContents(lines, [&](const Inlines &content, size_t line, size_t row, size_t column) {
        std::vector<std::pair<size_t, qsizetype>> places;
        for (StatedCount &count : in(textOf(content, places))) {
            const auto [run, from] = places[size_t(count.from)];
            // A number that changes its face within is left alone.
            if (places[size_t(count.from + count.length - 1)].first != run)
                continue;
            count.from = from;
            count.line = line;
            count.row = row;
            count.column = column;
            count.run = run;
            found.push_back(std::move(count));
        }
    });
    return found;
}

Narrative replaceByFigure(const Narrative &narrative, const StatedCount &count)
{
    NarrativeLines lines = flattened(narrative);
    visitContents(lines, [&](Inlines &content, size_t line, size_t row, size_t column) {
        if (line != count.line || row != count.row || column != count.column || count.run >= content.size())
            return;
        const auto *run = std::get_if<TextRun>(&content[count.run]);
        if (!run || numberOf(fold(run->text.mid(count.from, count.length))) != count.stated)
            return;
        TextRun before = *run;
        TextRun after = *run;
        before.text.truncate(count.from);
        after.text.remove(0, count.from + count.length);
        LiveFigure figure = count.figure;
        figure.bold = run->bold;
        figure.italic = run->italic;
        const auto place = content.begin() + std::ptrdiff_t(count.run);
        *place = std::move(figure);
        content.insert(std::next(place), std::move(after));
        content.insert(content.begin() + std::ptrdiff_t(count.run), std::move(before));
    });
    return assembled(std::move(lines));
}

} // namespace piao::document
