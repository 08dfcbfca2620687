// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/rollover.h"

#include "document_text.h"

namespace piao::document {

const RolloverReport::Line *RolloverReport::find(Group group, const QString &beginning) const
{
    for (const Line &line : lines) {
        if (line.group == group && line.text.startsWith(beginning))
            return &line;
    }
    return nullptr;
}

QString RolloverReport::title(Group group)
{
    switch (group) {
    case Group::Continued: return DocumentText::tr("Goes on");
    case Group::LeftBehind: return DocumentText::tr("Left behind");
    case Group::Proposed: return DocumentText::tr("Proposed, to be confirmed");
    case Group::Emptied: return DocumentText::tr("Begins anew");
    case Group::ToCheck: return DocumentText::tr("To be looked at");
    case Group::Carried: return DocumentText::tr("Carried over");
    }
    return {};
}

QString RolloverReport::toText() const
{
    QString text = DocumentText::tr("From %1 to %2").arg(from.name(), to.name()) + QLatin1Char('\n');
    const Line *before = nullptr;
    for (const Line &line : lines) {
        if (!before || before->group != line.group)
            text += QLatin1Char('\n') + title(line.group) + QLatin1Char('\n');
        text += QStringLiteral("  %1: %2\n").arg(line.text).arg(line.count);
        for (const QString &name : line.names)
            text += QStringLiteral("    - %1\n").arg(name);
        before = &line;
    }
    return text;
}

} // namespace piao::document
