// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "check_text.h"
#include "wording/names.h"
#include "wording/word_stems.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column centreCode{Kind::ResponsibilityCentre, "code"};

const Column centreTexts[] = {{Kind::ObjectiveTheme, "office"}, {Kind::Provision, "office"}, {Kind::Indicator, "owner_text"},
    {Kind::Process, "owner_text"}, {Kind::ProcessStep, "actor"}, {Kind::Measure, "responsible"}, {Kind::MeasurePhase, "responsible"},
    {Kind::PublicationDuty, "elaboration"}, {Kind::PublicationDuty, "transmission"}, {Kind::PublicationDuty, "publication"},
    {Kind::TrainingCourse, "sector"}, {Kind::TrainingCourse, "objectives"}, {Kind::MonitoringActivity, "who"},
    {Kind::PositiveAction, "responsible"}};

std::vector<Kind> kindsWithTexts()
{
    std::vector<Kind> kinds;
    for (const Column &column : centreTexts) {
        if (kinds.empty() || kinds.back() != column.kind())
            kinds.push_back(column.kind());
    }
    return kinds;
}

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// How a code is built: "A9" for C7, "AA99" for LP12. Empty for what is no code of letters followed by digits.
QString buildOf(QStringView word)
{
    QString build;
    for (const QChar c : word) {
        if (!isLatin(c) && !(c >= u'0' && c <= u'9'))
            return {};
        build += isLatin(c) ? (c.isUpper() ? u'A' : u'a') : u'9';
    }
    const bool lettersFirst = !build.isEmpty() && build[0] != u'9';
    const qsizetype digits = build.count(u'9');
    return lettersFirst && digits > 0 && build.endsWith(QString(digits, u'9')) ? build : QString();
}

/// How the codes of the plan's centres are built; nothing when one of them is built freely, because then no word can be told
/// from a code.
std::optional<QStringList> buildsOfCentres(const PlanFacts &facts)
{
    QStringList builds;
    bool free = false;
    facts.each(Kind::ResponsibilityCentre, [&](const Fact &centre) {
        if (!centre.has(centreCode))
            return;
        const QString build = buildOf(centre.text(centreCode));
        free = free || build.isEmpty();
        if (!builds.contains(build))
            builds.append(build);
    });
    constexpr qsizetype mostBuilds = 3;
    if (free || builds.isEmpty() || builds.size() > mostBuilds)
        return {};
    return builds;
}

bool isCentre(QStringView code, const PlanFacts &facts)
{
    bool found = false;
    facts.each(Kind::ResponsibilityCentre, [&](const Fact &centre) { found = found || centre.text(centreCode) == code; });
    return found;
}

/// «H1M1» as «H1 M1»: codes of centres with the space between them lost. Empty for anything else.
QString apart(QStringView word, const PlanFacts &facts)
{
    QStringList codes;
    for (qsizetype from = 0; from < word.size();) {
        qsizetype end = from;
        while (end < word.size() && isLatin(word[end]))
            ++end;
        while (end < word.size() && word[end].isDigit())
            ++end;
        const QStringView code = word.mid(from, end - from);
        // A centre may have no code, and a word no letter of ours.
        if (code.isEmpty() || !isCentre(code, facts))
            return {};
        codes.append(code.toString());
        from = end;
    }
    return codes.size() > 1 ? codes.join(u' ') : QString();
}

class UnknownCentre : public Check
{
public:
    UnknownCentre()
        : Check({
            .id = "L46",
            .severity = Severity::Warning,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Centre that the organisation does not have"),
            .reason = QT_TRANSLATE_NOOP("checks", "A task that is given to a centre which does not exist is nobody's."),
            .source = "DM 132/2022, art. 4, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the code, or add the centre to the organisation."),
            .subjects = kindsWithTexts(),
            .reads = {Route::all(Kind::ResponsibilityCentre).when({"code"})},
            .parameters = {{"others", QT_TRANSLATE_NOOP("checks", "Beginnings of words after which a letter with a digit is no centre"),
                "liv;cat;class;area;grupp;fasci;posizion;all;annes;lett;mission;component;misur;art;lingua;norm;form;tab"}},
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        std::optional<QStringList> builds;
        for (const Column &column : centreTexts) {
            if (column.kind() != fact.kind() || !fact.has(column))
                continue;
            if (!builds)
                builds = buildsOfCentres(facts);
            if (!builds)
                return;
            examineText(fact, column, *builds, facts, report);
        }
    }

private:
    struct Word {
        qsizetype from;
        QString text;
        QString apart; ///< of glued codes
    };

    /// The words that look like codes of centres and are none.
    std::vector<Word> unknownWords(const QString &text, const QStringList &builds, const PlanFacts &facts) const
    {
        std::vector<Word> unknown;
        QStringView before;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!text[at].isLetterOrNumber())
                continue;
            const qsizetype from = at;
            while (at < text.size() && text[at].isLetterOrNumber())
                ++at;
            const QStringView word = QStringView(text).mid(from, at - from);
            const bool isOther = keptStems<UnknownCentre>(this->text(facts, "others")).areIn(before);
            const QString glued = apart(word, facts);
            if (!glued.isEmpty() || (builds.contains(buildOf(word)) && !isOther && !isCentre(word, facts)))
                unknown.push_back({from, word.toString(), glued});
            before = word;
        }
        return unknown;
    }

    void examineText(const Fact &fact, const Column &column, const QStringList &builds, const PlanFacts &facts, Report &report) const
    {
        const QString text = fact.text(column);
        const std::vector<Word> unknown = unknownWords(text, builds, facts);
        if (unknown.empty())
            return;
        report.add(column, [&](FindingText &words) {
            QStringList names;
            for (const Word &word : unknown)
                names.append(word.text);
            names.removeDuplicates();
            words.message = CheckText::tr("%1 names %n centre(s) that the organisation does not have: %2.", nullptr, int(names.size()))
                                .arg(nameOf(fact), enumerated(names, 5));
            if (std::all_of(unknown.begin(), unknown.end(), [](const Word &word) { return !word.apart.isEmpty(); }))
                words.fix = written(fact, column, unknown, facts);
        });
    }

    /// With the lost spaces.
    static Fix written(const Fact &fact, const Column &column, const std::vector<Word> &glued, const PlanFacts &facts)
    {
        QString text = fact.text(column);
        for (auto word = glued.rbegin(); word != glued.rend(); ++word)
            text.replace(word->from, word->text.size(), word->apart);
        return {CheckText::tr("Write %1").arg(quoted(glued.front().apart)), {FixStep::set(facts.keyOf(fact), column.name(), text)}};
    }
};

} // namespace

std::unique_ptr<Check> unknownCentre()
{
    return std::make_unique<UnknownCentre>();
}

} // namespace piao::checks
