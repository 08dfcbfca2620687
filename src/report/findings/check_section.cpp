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

QString CheckSection::countText() const
{
    const QString severity = checks::wordOf(m_context.checker.severityOf(m_chosen.check));
    if (m_chosen.examined == 0)
        return severity;
    QString text = ReportText::tr("%1: %2 of %3").arg(severity).arg(m_chosen.struck).arg(m_chosen.examined);
    if (int(m_chosen.open.size()) != m_chosen.struck)
        text += ReportText::tr(" (%n finding(s))", nullptr, int(m_chosen.open.size()));
    return text;
}

void CheckSection::writeHeading(Document &document, int level)
{
    const checks::CheckInfo &info = m_context.info(m_chosen.check);
    document.heading(level, QString::fromLatin1(info.id), checks::titleOf(info)).anchor = anchorOf(info);
    document.paragraph(countText(), TextRole::Label);
}

void CheckSection::writeLabel(Document &document)
{
    const checks::CheckInfo &info = m_context.info(m_chosen.check);
    const QString severity = checks::wordOf(m_context.checker.severityOf(m_chosen.check));
    document.paragraph(Spans{plain(QStringLiteral("%1 (%2) ").arg(checks::titleOf(info), severity.toLower())),
                             link(ReportText::tr("why it matters"), u'#' + anchorOf(info))},
                       TextRole::Label);
}

void CheckSection::writeReason(Document &document) const
{
    const checks::CheckInfo &info = m_context.info(m_chosen.check);
    document.paragraph(Spans{plain(checks::reasonOf(info) + u' '), italic(QStringLiteral("(%1)").arg(QString::fromUtf8(info.source)))},
                       TextRole::Small);
    document.paragraph(Spans{bold(ReportText::tr("What to do:") + u' '), plain(checks::remedyOf(info))}, TextRole::Small);
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

void CheckSection::writeEverywhere(Document &document)
{
    ++m_context.number;
    const QString example = wordsOf(m_context, m_lines.front()).front().text();
    document.paragraph(Spans{bold(QStringLiteral("%1. ").arg(m_context.number)),
                             plain(ReportText::tr("Nearly everywhere, so this is best settled in one go. For example: %1").arg(example))});
    document.paragraph(Spans{bold(ReportText::tr("Where:") + u' '), plain(namesFrom(0) + u'.')}, TextRole::Small);
}

void CheckSection::writeRest(Document &document, size_t from) const
{
    if (from < m_lines.size()) {
        document.paragraph(Spans{bold(ReportText::tr("And %n more:", nullptr, int(m_lines.size() - from)) + u' '), plain(namesFrom(from) + u'.')},
                           TextRole::Small);
    }
}

void CheckSection::writeTable(Document &document, bool withCentre)
{
    if (isNearlyEverywhere()) {
        writeEverywhere(document);
        return;
    }
    const bool centres = withCentre && hasCentres();
    Table &table = document.table({}, {codeColumn(ReportText::tr("No."))});
    if (centres)
        table.columns.push_back(codeColumn(ReportText::tr("Centre")));
    table.columns.push_back(column(ReportText::tr("What was found"), 1));
    const size_t end = shown();
    for (size_t i = 0; i < end; ++i) {
        const Finding &finding = m_lines[i].front();
        Row made = row({cell(QString::number(++m_context.number))});
        if (centres)
            made.cells.push_back(cell(m_context.centreCodes(finding)));
        made.cells.push_back(cell(wordsOf(m_context, m_lines[i])));
        made.origin = m_context.originOf(finding);
        table.rows.push_back(std::move(made));
    }
    writeRest(document, end);
}

} // namespace piao::report
