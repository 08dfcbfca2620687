// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/table.h"

#include <QString>

/// The styles by which a person edits the document. Those that word processors know bear their usual names (and are shown in
/// the person's language); the document's own have Italian ones, as its Wording has.
namespace piao::report::style_names {

inline const QString body = QStringLiteral("Text_20_body");
inline const QString lead = QStringLiteral("Apertura");
inline const QString note = QStringLiteral("Avvertenza");
inline const QString caption = QStringLiteral("Caption");
inline const QString tableCaption = QStringLiteral("Table");
inline const QString figure = QStringLiteral("Figure");
inline const QString figureCaption = QStringLiteral("Illustration");
inline const QString small = QStringLiteral("Fonte");
inline const QString label = QStringLiteral("Etichetta");
inline const QString item = QStringLiteral("Voce_20_di_20_elenco");
inline const QString itemSequel = QStringLiteral("List_20_Contents");

inline const QString coverLogo = QStringLiteral("Copertina_20_logo");
inline const QString coverBody = QStringLiteral("Copertina_20_ente");
inline const QString coverSubtitle = QStringLiteral("Subtitle");
inline const QString coverTitle = QStringLiteral("Title");
inline const QString coverPeriod = QStringLiteral("Copertina_20_periodo");
inline const QString coverApproval = QStringLiteral("Copertina_20_approvazione");
inline const QString coverLine = QStringLiteral("Copertina_20_dati");

inline const QString header = QStringLiteral("Header");
inline const QString headerLandscape = QStringLiteral("Intestazione_20_orizzontale");
inline const QString footer = QStringLiteral("Footer");
inline const QString footerLandscape = QStringLiteral("Pie_20_di_20_pagina_20_orizzontale");
inline const QString footnote = QStringLiteral("Footnote");

inline const QString contentsHeading = QStringLiteral("Contents_20_Heading");
inline const QString bullets = QStringLiteral("Elenco_20_puntato");
inline const QString numbers = QStringLiteral("Elenco_20_numerato");

inline const QString strong = QStringLiteral("Strong_20_Emphasis");
inline const QString emphasis = QStringLiteral("Emphasis");
inline const QString strongEmphasis = QStringLiteral("Grassetto_20_corsivo");
inline const QString link = QStringLiteral("Internet_20_link");

inline const QString visitedLink = QStringLiteral("Visited_20_Internet_20_Link");
inline const QString indexLink = QStringLiteral("Index_20_Link");
inline const QString listSign = QStringLiteral("Segno_20_di_20_elenco");

inline const QString masterPortrait = QStringLiteral("Standard");
inline const QString masterLandscape = QStringLiteral("Landscape");
inline const QString masterCover = QStringLiteral("First_20_Page");

/// As a person sees it: "Table Heading" for "Table_20_Heading".
inline QString shown(const QString &name) { return QString(name).replace(QStringLiteral("_20_"), QStringLiteral(" ")); }

/// Heading 1 to 6; those that the contents leave out have a style of their own, by which the index knows them.
inline QString heading(int level, bool inContents)
{
    return (inContents ? QStringLiteral("Heading_20_%1") : QStringLiteral("Titolo_20_%1_20_fuori_20_indice")).arg(level);
}
inline QString contents(int level) { return QStringLiteral("Contents_20_%1").arg(level); }

/// What a paragraph of a cell is for.
enum class CellText : quint8 { Plain, Remark, Group, Total, Head };

/// Style of a cell's paragraph: dense tables and each alignment have their own.
inline QString cell(CellText text, Alignment alignment, bool dense)
{
    static const QString names[] = {QStringLiteral("Table_20_Contents"), QStringLiteral("Cella_20_nota"), QStringLiteral("Cella_20_gruppo"),
                                    QStringLiteral("Cella_20_totale"), QStringLiteral("Table_20_Heading")};
    QString name = names[std::size_t(text)];
    if (alignment == Alignment::Center)
        name += QStringLiteral("_20_al_20_centro");
    else if (alignment == Alignment::Number)
        name += QStringLiteral("_20_numero");
    return dense ? name + QStringLiteral("_20_fitta") : name;
}

} // namespace piao::report::style_names
