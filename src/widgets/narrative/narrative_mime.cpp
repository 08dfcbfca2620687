// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_mime.h"

#include "piao/domain/narrative_lines.h"

#include <QApplication>
#include <QClipboard>

namespace piao::widgets::narrative_mime {

using namespace domain;

namespace {

const QString ownType = QStringLiteral("application/x-piao-narrative");

Inlines asText(const Inlines &content, const FigureWording &figure)
{
    Inlines made;
    for (const Inline &each : content) {
        if (const auto *live = std::get_if<LiveFigure>(&each))
            made.emplace_back(TextRun{figure(*live), live->bold, live->italic});
        else if (std::holds_alternative<Note>(each))
            made.emplace_back(TextRun{plainText(Inlines{each})});
        else
            made.push_back(each);
    }
    return made;
}

/// For programs that know neither figures nor notes.
Narrative withoutOwnThings(const Narrative &narrative, const FigureWording &figure)
{
    NarrativeLines lines = flattened(narrative);
    for (NarrativeLine &line : lines) {
        std::visit([&](auto &each) {
            if constexpr (requires { each.content; }) {
                each.content = asText(each.content, figure);
            } else if constexpr (requires { each.rows; }) {
                for (NarrativeRow &row : each.rows) {
                    for (Inlines &cell : row)
                        cell = asText(cell, figure);
                }
            }
        }, line);
    }
    std::erase_if(lines, [](const NarrativeLine &line) { return std::holds_alternative<NarrativePicture>(line) || std::holds_alternative<LiveTable>(line); });
    return assembled(std::move(lines));
}

} // namespace

std::unique_ptr<QMimeData> dataOf(const Narrative &narrative, const FigureWording &figure)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(ownType, serialise(narrative).toUtf8());
    data->setText(plainText(narrative, figure));
    data->setHtml(serialise(withoutOwnThings(narrative, figure)));
    return data;
}

bool canRead(const QMimeData &data)
{
    return data.hasFormat(ownType) || data.hasHtml() || data.hasText();
}

Result<PastedNarrative> read(const QMimeData &data)
{
    if (data.hasFormat(ownType))
        return PastedNarrative{parseNarrative(QString::fromUtf8(data.data(ownType))), {}};
    if (data.hasHtml())
        return narrativeFromHtml(data.html());
    return PastedNarrative{narrativeFromPlainText(data.text()), {}};
}

Narrative plainTextOnClipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    return data ? narrativeFromPlainText(data->text()) : Narrative();
}

} // namespace piao::widgets::narrative_mime
