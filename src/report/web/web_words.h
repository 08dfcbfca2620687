// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::report {

/// The words that the edition adds to those of the document (Wording): in the document's language, whatever the language of
/// the screen, as they are part of what the body publishes.
struct WebWords {
    QString skip = QStringLiteral("Vai al contenuto");
    QString home = QStringLiteral("Inizio");
    QString path = QStringLiteral("Percorso");
    QString parts = QStringLiteral("Parti del documento");
    QString all = QStringLiteral("Tutte le pagine di questa parte (%1)");
    QString below = QStringLiteral("In questa sezione");
    QString turning = QStringLiteral("Pagina precedente e successiva");
    QString previous = QStringLiteral("Precedente");
    QString next = QStringLiteral("Successiva");
    QString map = QStringLiteral("Mappa");
    QString mapLinks = QStringLiteral("Voci della mappa");
    QString notes = QStringLiteral("Note");
    QString backToNote = QStringLiteral("Torna al richiamo della nota %1");
    QString description = QStringLiteral("Descrizione della figura");
    QString missingPicture = QStringLiteral("Immagine non disponibile:");
    QString figure = QStringLiteral("Figura %1");
    QString tableData = QStringLiteral("Scarica i dati di questa tabella (CSV)");
    QString draft = QStringLiteral("il documento non è ancora approvato e può cambiare.");
    QString search = QStringLiteral("Cerca");
    QString searchTitle = QStringLiteral("Cerca nel documento");
    QString searchLabel = QStringLiteral("Parole o codice da cercare");
    QString searchHint = QStringLiteral("Per esempio una parola del testo o il codice di un obiettivo. Accenti e maiuscole non contano.");
    QString searchNeedsScript = QStringLiteral("La ricerca ha bisogno di JavaScript, che in questo browser è spento. Le pagine si trovano dall’indice:");
    QString toContents = QStringLiteral("vai all’indice");
    QString data = QStringLiteral("Dati aperti");
    QString dataLead = QStringLiteral("Ogni tabella del documento, pronta per essere riusata.");
    QString files = QStringLiteral("File");
    QString about = QStringLiteral("Come sono fatti i file");
    QString title = QStringLiteral("Titolo");
    QString page = QStringLiteral("Pagina");
    QString format = QStringLiteral("Formato");
    QString rows = QStringLiteral("Righe");
    QString size = QStringLiteral("Byte");
    QString licence = QStringLiteral("Licenza:");
    QString contact = QStringLiteral("Contatti:");
    QString dated = QStringLiteral("Aggiornato il %1");
    QString madeWith = QStringLiteral("Pubblicato con %1");
    QString group = QStringLiteral("Gruppo");
    QString rowKind = QStringLiteral("Tipo di riga");
    QString rowIsData = QStringLiteral("dato");
    QString rowIsTotal = QStringLiteral("totale");
    QString column = QStringLiteral("Colonna %1");
    QString catalogue = QStringLiteral("Descrizione del catalogo (DCAT-AP_IT, Turtle)");
    QString package = QStringLiteral("Descrizione dei file (Frictionless Data Package, JSON)");
};

} // namespace piao::report
