// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"
#include "piao/report/picture.h"
#include "piao/report/table.h"
#include "piao/report/text.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// The semantic tree: one document as meaning, between the code that knows plans and the writers that know
/// pages. Nothing in it speaks of pages, points or plans; every writer (PDF, text) reads the same tree.
///
///     Document document;
///     document.title = "Piano integrato di attività e organizzazione 2024-2026";
///     document.add(Contents{});
///     document.heading(1, "2", "Valore pubblico").anchor = "value";
///     document.paragraph("Il valore pubblico è …", TextRole::Lead);
///     document.add(bullets({item("Primo"), item("Secondo")}));
///     Table &table = document.table("Indicatori di impatto", {column("Indicatore"), numberColumn("2024")});
///     table.rows.push_back(textRow({"Tasso di formazione", "70%"}));
namespace piao::report {

/// The contents page: all headings of the document with `inContents` down to `depth`, with page numbers.
struct Contents {
    QString title = {}; ///< empty: Wording::contents
    int depth = 3;      ///< deepest heading level listed
};

struct PageBreak {
};

/// From here on the sections are set on pages of this orientation; begins a new page when it changes.
enum class Orientation : quint8 { Portrait, Landscape };

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Picture, Contents, PageBreak, Orientation>;

struct Cover {
    QString body;                    ///< who publishes: "Provincia di Lucca"
    QString title;                   ///< "Piano integrato di attività e organizzazione"
    QString subtitle = {};           ///< "PIAO"
    QString period = {};             ///< "2024-2026"
    std::vector<QString> lines = {}; ///< act of approval, version, date: one line each, at the foot
    std::optional<Picture> logo = {};    ///< above the body's name
    Paragraphs approval = {};            ///< the block of the act, set off above `lines`; a line of its own each
};

/// A file that travels inside the document, where the writer's format can carry one: the data that it was made from.
struct EmbeddedFile {
    QString name;         ///< "piao-2024-2026.json"
    QString mediaType;    ///< "application/json"
    QString description;
    QByteArray bytes;
};

/// The few words that writers add of their own, in the language of the document (not of the screen).
struct Wording {
    QString cover = QStringLiteral("Copertina");          ///< label of the cover's page
    QString contents = QStringLiteral("Indice");
    QString page = QStringLiteral("pagina %1 di %2");     ///< %1 page, %2 pages
    QString continued = QStringLiteral("%1 (segue)");     ///< %1 caption of a table that goes on
    QString emptyTable = QStringLiteral("Nessun elemento.");
    QString linkTo = QStringLiteral("Vai a %1");          ///< description of a link for assistive technology
    QString draft = QStringLiteral("BOZZA");              ///< the mark of a draft
    QString note = QStringLiteral("Nota %1");             ///< a note, for assistive technology
    QString noteCall = QStringLiteral("Torna al richiamo della nota %1"); ///< the way back from it
};

/// The blocks that stand for something in the caller's data carry an `origin`: any text, which the tree does not look into.
/// A writer that knows where it put a block tells so (PdfSummary::places), so that who points at a page finds the data.
struct Document {
    QString title;                                   ///< shown by the reader in its title bar
    QString language = QStringLiteral("it-IT");      ///< BCP 47
    QString author = {};                             ///< the body
    QString subject = {};
    QString creator = QStringLiteral("PIAO Workbench"); ///< program that made the document
    QDateTime date = {};                             ///< of the document; given, never read from a clock
    std::optional<Cover> cover = {};
    QString runningBody = {};                        ///< running head: the body …
    QString runningTitle = {};                       ///< … and the plan; the section is added by the writer
    QString foot = {};                               ///< at the foot of each page, beside its number
    bool draft = false;                              ///< every page bears Wording::draft, as an artifact
    std::vector<EmbeddedFile> embedded = {};
    std::optional<Figure> entrance = {};             ///< leads to the parts; shown where a format has an entrance (web)
    Wording wording = {};
    std::vector<Block> blocks = {};

    // Builders: each appends a block and returns it. The reference holds until the next block is appended.
    template<typename B>
    B &add(B block)
    {
        blocks.emplace_back(std::move(block));
        return std::get<B>(blocks.back());
    }
    Heading &heading(int level, QString number, QString text)
    {
        return add(Heading{level, std::move(number), std::move(text), {}});
    }
    Paragraph &paragraph(QString text, TextRole role = TextRole::Body)
    {
        return add(report::paragraph(std::move(text), role));
    }
    Paragraph &paragraph(Spans spans, TextRole role = TextRole::Body)
    {
        return add(report::paragraph(std::move(spans), role));
    }
    Table &table(QString caption, std::vector<Column> columns)
    {
        return add(Table{std::move(caption), std::move(columns), {}});
    }
};

} // namespace piao::report
