// SPDX-License-Identifier: EUPL-1.2
// The checks of the pages would be worth nothing if they found nothing: one thing is spoilt, and it must be found.
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include <catch2/catch.hpp>

using namespace piao;
using namespace piao::test;

namespace {

struct Damage {
    const char *page;
    const char *what;   ///< a text of the page …
    const char *spoilt; ///< … and what stands there instead
    const char *found;
};

} // namespace

TEST_CASE("what is wrong with a page is found", "[web]")
{
    const auto files = WrittenEdition(webSample()).files();
    REQUIRE(problemsOf(files).isEmpty());
    const Damage damages[] = {
        {"sezioni/2-1.html", "</main>", "", "line"},
        {"sezioni/2-1.html", "<html lang=\"it\">", "<html>", "no language"},
        {"sezioni/2-1.html", "href=\"#contenuto\"", "href=\"#note\"", "does not skip"},
        {"sezioni/2-1.html", "default-src 'none';", "", "no policy"},
        {"sezioni/2-1.html", "<main id", "<main onclick=\"x()\" id", "inline onclick"},
        {"sezioni/2-1.html", "<h1 dir=\"auto\">", "<h1 dir=\"auto\"></h1><h1>", "2 h1"},
        {"sezioni/2-1.html", "<h2 id=\"indicatori\"", "<h2 id=\"contenuto\"", "id twice"},
        {"sezioni/2-1.html", "<h2 id=\"indicatori\"", "<h2 id=\"altro\"", "no such place"},
        {"sezioni/2-1.html", "aria-labelledby=\"tabella-1\"", "aria-labelledby=\"niente\"", "of nothing"},
        {"sezioni/2-1.html", "href=\"../sezioni/2-2.html\"", "href=\"../sezioni/9.html\"", "no such file"},
        {"sezioni/2.html", "https://www.normattiva.it/", "javascript:alert(1)", "leads out"},
        {"sezioni/2-1.html", "src=\"../assets/pagina.js\"", "src=\"https://cdn.example/x.js\"", "leads out"},
        {"sezioni/2-1.html", " scope=\"col\"", "", "th without scope"},
        {"sezioni/2-1.html", " alt=\"Il ponte dopo i lavori\"", "", "picture without alternative"},
        {"sezioni/2-1.html", "aria-labelledby=\"figura-1-nome\"", "", "drawing without name"},
        {"sezioni/2-1.html", "aria-label=\"Percorso\"", "", "nav without name"},
    };
    for (const Damage &damage : damages) {
        INFO(damage.what << " -> " << damage.spoilt);
        auto spoilt = files;
        QByteArray &page = spoilt.at(damage.page);
        const qsizetype at = page.indexOf(damage.what);
        REQUIRE(at >= 0);
        page.replace(at, qstrlen(damage.what), damage.spoilt);
        CHECK(problemsOf(spoilt).join('\n').contains(damage.found));
    }
}
