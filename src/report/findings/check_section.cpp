// SPDX-License-Identifier: EUPL-1.2
#include "findings/check_section.h"

#include <algorithm>

namespace piao::report {

using checks::Finding;

namespace {

/// Fewer findings than this are read one by one, however many there could be.
constexpr size_t shortList = 8;
/// From this share of all on a check says something of the plan, and no longer of each record.
constexpr double nearlyAll = 0.8;
/// More names than this nobody reads.
constexpr qsizetype mostNames = 150;

QString anchorOf(const checks::CheckInfo &info)
{
    return QStringLiteral("check-") + QLatin1String(info.id);
}

} // namespace

bool CheckSection::isNearlyEverywhere() const
{
    return m_lines.size() > shortList && m_chosen.examined > 0 && m_chosen.struck >= nearlyAll * m_chosen.examined;
}

size_t CheckSection::shown() const
{
    const auto limit = size_t(std::max(m_context.options.limit, 1));
    // A rest of a few is no shorter as names.
    return m_lines.size() <= limit + limit / 4 ? m_lines.size() : limit;
}

QString CheckSection::severityText() const
{
    return checks::wordOf(m_context.checker.severityOf(m_chosen.check));
}

QString CheckSection::countText() const
{
    if (m_chosen.examined == 0)
        return severityText();
    QString text = ReportText::tr("%1: %2 of %3").arg(severityText()).arg(m_chosen.struck).arg(m_chosen.examined);
    if (int(m_chosen.open.size()) != m_chosen.struck)
        text += ReportText::tr(" (%n finding(s))", nullptr, int(m_chosen.open.size()));
    return text;
}

bool CheckSection::hasCentres() const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [this](const Finding &finding) { return !m_context.checker.centresOf(finding).empty(); });
}

QString CheckSection::namesFrom(size_t line) const
{
    QStringList names = subjectNames(m_context.checker, std::span(m_lines).subspan(line));
    const int more = int(names.size() - mostNames);
    if (more > 0)
        names = names.mid(0, mostNames) + QStringList{ReportText::tr("%n more", nullptr, more)};
    return names.join(QStringLiteral(", "));
}

Paragraphs CheckSection::reasonWords() const
{
    const checks::CheckInfo &info = m_context.info(m_chosen.check);
    return {paragraph(Spans{plain(checks::reasonOf(info) + u' '), italic(QStringLiteral("(%1)").arg(QString::fromUtf8(info.source)))}, TextRole::Small),
            paragraph(Spans{bold(ReportText::tr("What to do:") + u' '), plain(checks::remedyOf(info))}, TextRole::Small)};
}

Paragraphs CheckSection::everywhereWords()
{
    const QString example = wordsOf(m_context, m_lines.front()).front().text();
    return {paragraph(ReportText::tr("Nearly everywhere, so this is best settled in one go. For example: %1").arg(example)),
            paragraph(Spans{bold(ReportText::tr("Where:") + u' '), plain(namesFrom(0) + u'.')}, TextRole::Small)};
}

Paragraph CheckSection::restWords(size_t from) const
{
    return paragraph(Spans{bold(ReportText::tr("And %n more:", nullptr, int(m_lines.size() - from)) + u' '), plain(namesFrom(from) + u'.')}, TextRole::Small);
}

Row CheckSection::rowOf(const FindingLine &line, bool withCentre)
{
    Row made = row({cell(QString::number(++m_context.number))});
    if (withCentre)
        made.cells.push_back(cell(m_context.centreCodes(line.front())));
    made.cells.push_back(cell(wordsOf(m_context, line)));
    made.origin = m_context.originOf(line.front());
    return made;
}

Table CheckSection::sharedTable(bool withCentre)
{
    Table table{{}, {codeColumn(ReportText::tr("No."))}, {}};
    if (withCentre)
        table.columns.push_back(codeColumn(ReportText::tr("Centre")));
    table.columns.push_back(column(ReportText::tr("What was found"), 1));
    return table;
}

void CheckSection::writeReason(Document &document) const
{
    const checks::CheckInfo &info = m_context.info(m_chosen.check);
    document.heading(3, QString::fromLatin1(info.id), checks::titleOf(info)).anchor = anchorOf(info);
    for (Paragraph &each : reasonWords())
        document.add(std::move(each));
}

void CheckSection::writePart(Document &document)
{
    writeReason(document);
    if (isNearlyEverywhere()) {
        document.paragraph(countText(), TextRole::Label);
        Paragraphs words = everywhereWords();
        words.front().spans.insert(words.front().spans.begin(), bold(QStringLiteral("%1. ").arg(++m_context.number)));
        for (Paragraph &each : words)
            document.add(std::move(each));
        return;
    }
    const bool centres = hasCentres();
    Table table = sharedTable(centres);
    table.caption = countText();
    const size_t end = shown();
    for (size_t i = 0; i < end; ++i)
        table.rows.push_back(rowOf(m_lines[i], centres));
    document.add(std::move(table));
    if (end < m_lines.size())
        document.add(restWords(end));
}

void CheckSection::addRows(Table &table, bool reason)
{
    const checks::CheckInfo &info = m_context.info(m_chosen.check);
    const bool centres = table.columns.size() > 2;
    Spans title{plain(checks::titleOf(info)), plain(QStringLiteral(" — "))};
    if (reason) {
        title.push_back(plain(countText().toLower()));
    } else {
        title.push_back(plain(severityText().toLower() + u' '));
        title.push_back(link(ReportText::tr("why it matters"), u'#' + anchorOf(info)));
    }
    table.rows.push_back(groupRow(std::move(title)));
    if (reason)
        table.rows.push_back(row({Cell{reasonWords(), int(table.columns.size())}}));
    const auto add = [&](const QString &number, Paragraphs cells) {
        Row made = row({cell(number)});
        if (centres)
            made.cells.push_back(emptyCell());
        made.cells.push_back(cell(std::move(cells)));
        table.rows.push_back(std::move(made));
    };
    if (isNearlyEverywhere()) {
        add(QString::number(++m_context.number), everywhereWords());
        return;
    }
    const size_t end = shown();
    for (size_t i = 0; i < end; ++i)
        table.rows.push_back(rowOf(m_lines[i], centres));
    if (end < m_lines.size())
        add({}, {restWords(end)});
}

} // namespace piao::report
