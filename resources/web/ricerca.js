// SPDX-License-Identifier: EUPL-1.2
// The search of the edition: in the browser, on the index that came with the pages. Accents and case do not count, words may be
// typed in part, all of them must be there; the title weighs most, then the words together, then how often they occur.
"use strict";

const mostShown = 50;
const words = /[\p{L}\p{N}]+/gu;

const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

/** The words of a text, folded, with their places in it. */
const tokens = (text) => [...text.matchAll(words)].map((match) => ({ word: fold(match[0]), from: match.index, to: match.index + match[0].length }));

let read = null;
const pages = () => {
    read ??= pagineDaCercare.map((page) => ({ ...page, inTitle: tokens(page.titolo), inPath: tokens(page.percorso), inText: tokens(page.testo) }));
    return read;
};

/** Where the terms stand one after the other; -1 when they do not. The last one may be unfinished. */
const together = (found, terms) => {
    for (let at = 0; at + terms.length <= found.length; ++at) {
        if (terms.every((term, i) => (i + 1 < terms.length ? found[at + i].word === term : found[at + i].word.startsWith(term))))
            return at;
    }
    return -1;
};

const weigh = (found, term, whole, begun) => {
    let times = 0;
    let exact = false;
    for (const { word } of found) {
        if (word.startsWith(term)) {
            ++times;
            exact ||= word === term;
        }
    }
    return times === 0 ? 0 : (exact ? whole : begun) * (1 + Math.log(times));
};

const score = (page, terms) => {
    let sum = 0;
    for (const term of terms) {
        const weight = weigh(page.inTitle, term, 12, 8) + weigh(page.inPath, term, 2, 1) + weigh(page.inText, term, 2, 1);
        if (weight === 0)
            return 0;
        sum += weight / terms.length;
    }
    if (together(page.inTitle, terms) >= 0)
        sum += 30;
    if (terms.length > 1 && together(page.inText, terms) >= 0)
        sum += 8;
    return sum;
};

/** A piece of the text around the first place that was searched for, with the words marked. */
const excerpt = (page, terms) => {
    const piece = document.createElement("p");
    const phrase = together(page.inText, terms);
    const first = phrase >= 0 ? phrase : page.inText.findIndex(({ word }) => terms.some((term) => word.startsWith(term)));
    const start = Math.max(0, (first < 0 ? 0 : first) - 12);
    const shown = page.inText.slice(start, start + 36);
    if (shown.length === 0)
        return piece;
    let at = shown[0].from;
    piece.append(start > 0 ? "… " : "");
    for (const { word, from, to } of shown) {
        piece.append(page.testo.slice(at, from));
        if (terms.some((term) => word.startsWith(term))) {
            const mark = document.createElement("mark");
            mark.textContent = page.testo.slice(from, to);
            piece.append(mark);
        } else {
            piece.append(page.testo.slice(from, to));
        }
        at = to;
    }
    piece.append(at < page.testo.length ? " …" : "");
    return piece;
};

const entry = (page, terms) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.indirizzo;
    link.textContent = page.titolo;
    item.append(link);
    if (page.percorso) {
        const path = document.createElement("p");
        path.className = "piccolo";
        path.textContent = page.percorso;
        item.append(path);
    }
    item.append(excerpt(page, terms));
    item.dir = "auto";
    return item;
};

const tell = (typed, count) => {
    const status = document.getElementById("esito");
    if (count === 0)
        status.textContent = `Nessuna pagina contiene «${typed}». Prova con meno parole o con una parte di parola.`;
    else if (count === 1)
        status.textContent = `Una pagina per «${typed}».`;
    else
        status.textContent = `${count} pagine per «${typed}».` + (count > mostShown ? ` Ecco le prime ${mostShown}.` : "");
};

const search = (typed) => {
    const results = document.getElementById("risultati");
    const terms = tokens(typed).map(({ word }) => word);
    results.replaceChildren();
    document.getElementById("esito").textContent = "";
    if (terms.length === 0)
        return;
    const found = pages()
        .map((page, order) => ({ page, order, weight: score(page, terms) }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight || one.order - other.order);
    if (found.length > 0) {
        const list = document.createElement("ol");
        list.append(...found.slice(0, mostShown).map(({ page }) => entry(page, terms)));
        results.append(list);
    }
    tell(typed.trim(), found.length);
};

const field = document.getElementById("ricerca");
field.value = new URLSearchParams(window.location.search).get("q") ?? "";
if (field.value.trim() !== "")
    document.title = `${field.value.trim()} – ${document.title}`;
search(field.value);

// While typing, too, once the fingers rest.
let rest = 0;
field.addEventListener("input", () => {
    window.clearTimeout(rest);
    rest = window.setTimeout(() => search(field.value), 350);
});
