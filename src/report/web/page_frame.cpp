// SPDX-License-Identifier: EUPL-1.2
#include "web/page_frame.h"

#include <QLocale>

#include <algorithm>

namespace piao::report {
namespace {

/// Nothing but our own files, and no script or style within a page: what a text says can never run.
const char *const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

constexpr std::ptrdiff_t longBranch = 30; ///< more entries than this are not listed on each of their pages
constexpr std::ptrdiff_t neighbours = 3;

} // namespace

void PageFrame::write(const std::function<void()> &content)
{
    m_html.open("html", {{"lang", m_context.language()}});
    m_html.newLine();
    writeHead();
    m_html.open("body");
    m_html.newLine();
    m_html.element("a", {{"class", QStringLiteral("salta")}, {"href", QStringLiteral("#contenuto")}}, m_context.words.skip);
    m_html.newLine();
    writeHeader();
    m_html.open("div", {{"class", m_page.file == QLatin1String("index.html") ? QStringLiteral("corpo ingresso") : QStringLiteral("corpo")}});
    m_html.newLine();
    writeParts();
    m_html.open("main", {{"id", QStringLiteral("contenuto")}, {"tabindex", QStringLiteral("-1")}});
    m_html.newLine();
    writePath();
    content();
    writeTurning();
    m_html.close();
    m_html.newLine();
    m_html.close();
    m_html.newLine();
    writeFooter();
    m_html.close();
    m_html.newLine();
    m_html.close();
}

void PageFrame::writeHead()
{
    const auto meta = [this](const char *name, const QString &value) {
        m_html.empty("meta", {{"name", QLatin1String(name)}, {"content", value}});
        m_html.newLine();
    };
    QStringList title{m_page.title, m_context.shortTitle(), m_context.body()};
    if (m_context.document.draft)
        title.prepend(m_context.document.wording.draft);
    title.removeAll(QString());
    title.removeDuplicates();
    if (title.isEmpty())
        title.append(m_context.site.page(SiteMap::entrance).title);
    m_html.open("head");
    m_html.newLine();
    m_html.empty("meta", {{"charset", QStringLiteral("utf-8")}});
    m_html.newLine();
    m_html.empty("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")}, {"content", QLatin1String(contentPolicy)}});
    m_html.newLine();
    meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
    meta("color-scheme", QStringLiteral("light dark"));
    meta("referrer", QStringLiteral("no-referrer"));
    meta("generator", m_context.document.creator);
    m_html.element("title", {}, title.join(QStringLiteral(" – ")));
    m_html.newLine();
    if (const QString base = outwardAddress(m_context.options.baseAddress); !base.isEmpty()) {
        const QString folder = base.endsWith(QLatin1Char('/')) ? base : base + QLatin1Char('/');
        m_html.empty("link", {{"rel", QStringLiteral("canonical")}, {"href", folder + m_page.file}});
    }
    m_html.empty("link", {{"rel", QStringLiteral("icon")}, {"type", QStringLiteral("image/svg+xml")}, {"href", to(QStringLiteral("assets/icona.svg"))}});
    m_html.newLine();
    m_html.empty("link", {{"rel", QStringLiteral("stylesheet")}, {"href", to(QStringLiteral("assets/stile.css"))}});
    m_html.newLine();
    QStringList scripts{QStringLiteral("assets/pagina.js")};
    if (m_page.searching)
        scripts += {QStringLiteral("assets/indice-ricerca.js"), QStringLiteral("assets/ricerca.js")};
    for (const QString &script : scripts) {
        m_html.element("script", {{"src", to(script)}, {"defer", QStringLiteral("defer")}}, {});
        m_html.newLine();
    }
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeDraftMark()
{
    if (!m_context.document.draft)
        return;
    m_html.open("p", {{"class", QStringLiteral("bozza")}});
    m_html.element("strong", {}, m_context.document.wording.draft);
    m_html.text(QLatin1String(": ") + m_context.words.draft);
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeHeader()
{
    m_html.open("header", {{"class", QStringLiteral("testata")}});
    m_html.newLine();
    writeDraftMark();
    m_html.open("div", {{"class", QStringLiteral("fascia")}});
    m_html.open("p", {{"class", QStringLiteral("nome")}});
    m_html.open("a", {{"href", to(QStringLiteral("index.html"))}});
    m_html.element("span", {{"class", QStringLiteral("ente")}}, m_context.body());
    m_html.text(QStringLiteral(" "));
    m_html.element("span", {{"class", QStringLiteral("piano")}}, m_context.shortTitle());
    m_html.close();
    m_html.close();
    if (!m_page.searching)
        writeSearchForm();
    m_html.close();
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeSearchForm()
{
    m_html.open("form", {{"class", QStringLiteral("cerca")},
                         {"role", QStringLiteral("search")},
                         {"action", to(QStringLiteral("cerca.html"))},
                         {"method", QStringLiteral("get")},
                         {"hidden", QStringLiteral("hidden")}});
    m_html.element("label", {{"for", QStringLiteral("ricerca")}, {"class", QStringLiteral("nascosto")}}, m_context.words.searchLabel);
    m_html.empty("input", {{"type", QStringLiteral("search")}, {"id", QStringLiteral("ricerca")}, {"name", QStringLiteral("q")}, {"autocomplete", QStringLiteral("off")}});
    m_html.element("button", {{"type", QStringLiteral("submit")}}, m_context.words.search);
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeParts()
{
    if (m_page.index == SiteMap::entrance || m_context.site.page(SiteMap::entrance).children.empty())
        return;
    std::vector<int> path;
    if (m_page.index > 0) {
        path = m_context.site.pathTo(m_page.index);
        path.push_back(m_page.index);
    }
    m_html.open("nav", {{"class", QStringLiteral("parti")}, {"aria-label", m_context.words.parts}});
    m_html.open("details");
    m_html.element("summary", {}, m_context.document.wording.contents);
    writeBranch(SiteMap::entrance, path);
    m_html.close();
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeBranch(int parent, const std::vector<int> &path)
{
    const std::vector<int> &children = m_context.site.page(parent).children;
    if (children.empty())
        return;
    auto first = children.begin();
    auto last = children.end();
    const bool cut = children.end() - children.begin() > longBranch && parent != SiteMap::entrance;
    if (cut) {
        const auto here = std::find_first_of(children.begin(), children.end(), path.begin(), path.end());
        const auto middle = here == children.end() ? children.begin() : here;
        first = middle - std::min(neighbours, middle - children.begin());
        last = here == children.end() ? children.begin() : middle + std::min(neighbours + 1, children.end() - middle);
    }
    m_html.open("ul");
    for (auto child = first; child != last; ++child)
        writeEntry(*child, path);
    if (cut) {
        m_html.open("li");
        m_html.element("a", {{"href", to(m_context.site.page(parent).file) + QLatin1String("#sottopagine")}}, m_context.words.all.arg(children.size()));
        m_html.close();
    }
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeEntry(int index, const std::vector<int> &path)
{
    const SitePage &page = m_context.site.page(index);
    const bool open = std::find(path.begin(), path.end(), index) != path.end();
    m_html.open("li");
    m_html.element("a",
                   {{"href", to(page.file)},
                    {"aria-current", index == m_page.index ? QStringLiteral("page") : QString()},
                    {"class", open ? QStringLiteral("aperta") : QString()}},
                   page.label());
    if (open)
        writeBranch(index, path);
    m_html.close();
}

void PageFrame::writePath()
{
    if (m_page.index == SiteMap::entrance)
        return;
    m_html.open("nav", {{"class", QStringLiteral("percorso")}, {"aria-label", m_context.words.path}});
    m_html.open("ol");
    const std::vector<int> above = m_page.index > 0 ? m_context.site.pathTo(m_page.index) : std::vector<int>{SiteMap::entrance};
    for (const int index : above) {
        m_html.open("li");
        m_html.element("a", {{"href", to(m_context.site.page(index).file)}}, index == SiteMap::entrance ? m_context.words.home : m_context.site.page(index).label());
        m_html.close();
    }
    m_html.open("li");
    m_html.element("span", {{"aria-current", QStringLiteral("page")}}, m_page.title);
    m_html.close();
    m_html.close();
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeTurning()
{
    const int count = int(m_context.site.pages().size());
    if (m_page.index < 0 || count < 2)
        return;
    m_html.open("nav", {{"class", QStringLiteral("sfoglia")}, {"aria-label", m_context.words.turning}});
    const auto way = [this](int index, const QString &word, const char *relation) {
        m_html.open("a", {{"href", to(m_context.site.page(index).file)}, {"rel", QLatin1String(relation)}});
        m_html.element("span", {{"class", QStringLiteral("verso")}}, word);
        m_html.text(QStringLiteral(" "));
        m_html.element("span", {}, index == SiteMap::entrance ? m_context.words.home : m_context.site.page(index).label());
        m_html.close();
    };
    if (m_page.index > 0)
        way(m_page.index - 1, m_context.words.previous, "prev");
    if (m_page.index + 1 < count)
        way(m_page.index + 1, m_context.words.next, "next");
    m_html.close();
    m_html.newLine();
}

void PageFrame::writeFooter()
{
    const Document &document = m_context.document;
    m_html.open("footer", {{"class", QStringLiteral("piede")}});
    const auto line = [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            m_html.element("p", {{"dir", QStringLiteral("auto")}}, text);
    };
    line(m_context.body());
    line(document.foot);
    if (document.date.isValid())
        line(m_context.words.dated.arg(QLocale(document.language).toString(document.date.date(), QStringLiteral("d MMMM yyyy"))));
    m_html.open("p");
    m_html.element("a", {{"href", to(QStringLiteral("dati/index.html"))}}, m_context.words.data);
    m_html.close();
    if (const QString licence = outwardAddress(m_context.options.licence); !licence.isEmpty()) {
        m_html.open("p");
        m_html.text(m_context.words.licence + QLatin1Char(' '));
        m_html.element("a", {{"href", licence}, {"rel", QStringLiteral("license external")}}, m_context.options.licenceName);
        m_html.close();
    }
    if (!m_context.options.contact.isEmpty()) {
        m_html.open("p");
        m_html.text(m_context.words.contact + QLatin1Char(' '));
        m_html.element("a", {{"href", outwardAddress(QLatin1String("mailto:") + m_context.options.contact)}}, m_context.options.contact);
        m_html.close();
    }
    if (!document.creator.isEmpty())
        line(m_context.words.madeWith.arg(document.creator));
    m_html.close();
    m_html.newLine();
}

} // namespace piao::report
