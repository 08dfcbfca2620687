// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/live_figures.h"
#include "piao/document/plan_document.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QTextObjectInterface>

namespace piao::widgets {

/// Draws what stands in a narrative and is no text: live figures with their present value on a tint, calls of notes, pictures, and
/// the first rows of live tables. What was read of the plan is kept until it changes.
class NarrativeObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    NarrativeObjects(document::PlanDocument &plan, QTextDocument *text);

    QSizeF intrinsicSize(QTextDocument *text, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *text, int position, const QTextFormat &format) override;

    /// What an object is and says, for a person who does not see it; empty for what is none.
    QString description(const QTextFormat &format);
    /// The text of a figure now.
    QString value(const domain::LiveFigure &figure);

    /// Reads and draws everything anew.
    void refresh();

private:
    QString figureText(const QTextFormat &format);
    const document::FigureTable &table(const QTextFormat &format);
    QImage picture(const QTextFormat &format);
    QSizeF tableSize(const QTextDocument &text, const QTextFormat &format);
    void drawFigure(QPainter &painter, const QRectF &place, const QFont &font, const QString &shown, bool known) const;
    void drawPicture(QPainter &painter, const QRectF &place, const QTextFormat &format);
    void drawTable(QPainter &painter, const QRectF &place, const QFont &font, const QTextFormat &format);

    QPointer<document::PlanDocument> m_plan;
    QTextDocument *m_text;
    QHash<QString, QString> m_figures; ///< by markup
    QHash<QString, document::FigureTable> m_tables;
    QHash<QString, QImage> m_pictures; ///< by attachment, as large as they are shown
};

} // namespace piao::widgets
