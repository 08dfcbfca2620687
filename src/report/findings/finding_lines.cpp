// SPDX-License-Identifier: EUPL-1.2
#include "findings/finding_lines.h"

#include <QHash>
#include <QRegularExpression>

namespace piao::report {

using checks::Finding;
using checks::FindingText;

namespace {

/// The message with its year cut out, where it has the detail's number once, as a word of its own; else it stays whole.
QString withoutDetail(const QString &message, int detail)
{
    const QRegularExpression number(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(detail));
    const QRegularExpressionMatch first = number.match(message);
    if (!first.hasMatch() || number.match(message, first.capturedEnd()).hasMatch())
        return message;
    return QString(message).replace(first.capturedStart(), first.capturedLength(), QChar(u'\0'));
}

QStringList messagesOf(FindingLine line, const std::vector<FindingText> &texts)
{
    QStringList messages;
    QStringList details;
    for (size_t i = 0; i < line.size(); ++i) {
        messages.append(line[i].detail != 0 ? withoutDetail(texts[i].message, line[i].detail) : texts[i].message);
        details.append(QString::number(line[i].detail));
    }
    if (messages.size() > 1 && messages.count(messages.front()) == messages.size() && messages.front().contains(QChar(u'\0')))
        return {QString(messages.front()).replace(QChar(u'\0'), joined(details))};
    messages.clear();
    for (const FindingText &text : texts)
        messages.append(text.message);
    messages.removeDuplicates();
    return messages;
}

} // namespace

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return ReportText::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

std::vector<FindingLine> linesOf(std::span<const Finding> findings)
{
    std::vector<FindingLine> lines;
    for (size_t begin = 0; begin < findings.size();) {
        size_t end = begin + 1;
        while (end < findings.size() && findings[end].kind == findings[begin].kind && findings[end].slot == findings[begin].slot)
            ++end;
        lines.push_back(findings.subspan(begin, end - begin));
        begin = end;
    }
    return lines;
}

QStringList subjectNames(const checks::PlanChecker &checker, std::span<const FindingLine> lines)
{
    QStringList names;
    QHash<QString, int> uses;
    for (const FindingLine &line : lines) {
        const QString name = checks::subjectName(checker, line.front());
        if (++uses[name] == 1)
            names.append(name);
    }
    for (QString &name : names) {
        if (const int times = uses.value(name); times > 1)
            name += QStringLiteral(" (%1)").arg(times);
    }
    return names;
}

Paragraphs wordsOf(const FindingsContext &context, FindingLine line)
{
    std::vector<FindingText> texts;
    for (const Finding &finding : line)
        texts.push_back(context.checker.text(finding));
    Paragraphs words;
    for (const QString &message : messagesOf(line, texts))
        words.push_back(paragraph(message));
    words.front().origin = context.originOf(line.front());
    QStringList advice;
    for (const FindingText &text : texts) {
        if (text.remedy != checks::remedyOf(context.info(line.front().check)))
            advice.append(text.remedy);
        if (!text.fix.isEmpty())
            advice.append(ReportText::tr("The program can do it: %1.").arg(text.fix.label));
    }
    advice.removeDuplicates();
    for (const QString &each : advice)
        words.push_back(paragraph(QStringLiteral("→ ") + each, TextRole::Small));
    return words;
}

} // namespace piao::report
