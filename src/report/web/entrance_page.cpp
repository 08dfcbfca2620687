// SPDX-License-Identifier: EUPL-1.2
#include "web/entrance_page.h"

#include "web/block_writer.h"

#include <algorithm>

namespace piao::report {

void EntrancePage::writeCover(BlockWriter &blocks)
{
    const Document &document = m_context.document;
    m_html.open("div", {{"class", QStringLiteral("copertina")}});
    m_html.newLine();
    const auto line = [this](const char *look, const QString &text) {
        if (!text.trimmed().isEmpty())
            m_html.element("p", {{"class", QLatin1String(look)}, {"dir", QStringLiteral("auto")}}, text);
    };
    const Cover cover = document.cover.value_or(Cover{m_context.body(), {}});
    if (cover.logo)
        blocks.writePicture(*cover.logo);
    line("ente", cover.body);
    line("sigla", cover.subtitle);
    m_html.element("h1", {{"dir", QStringLiteral("auto")}}, cleanText(cover.title).trimmed().isEmpty() ? m_context.site.page(SiteMap::entrance).title : cover.title);
    m_html.newLine();
    line("periodo", cover.period);
    for (const Paragraph &paragraph : cover.approval)
        blocks.writeParagraph(paragraph);
    for (const QString &text : cover.lines)
        line("riga", text);
    m_html.close();
    m_html.newLine();
}

void EntrancePage::writeMap()
{
    if (!m_context.document.entrance)
        return;
    const Figure &figure = *m_context.document.entrance;
    const QString title = figure.caption.isEmpty() ? m_context.words.map : figure.caption;
    m_html.open("section", {{"class", QStringLiteral("mappa")}, {"aria-labelledby", QStringLiteral("mappa")}});
    m_html.element("h2", {{"id", QStringLiteral("mappa")}}, title);
    m_html.open("div", {{"class", QStringLiteral("scorri disegno")}, {"role", QStringLiteral("region")}, {"tabindex", QStringLiteral("0")}, {"aria-label", title}});
    FigureSvg svg(m_context, m_html, QStringLiteral("index.html"));
    svg.write(figure, QStringLiteral("disegno-mappa"), title);
    m_html.close();
    m_html.open("nav", {{"class", QStringLiteral("voci")}, {"aria-label", m_context.words.mapLinks}});
    svg.writeLinkList(figure);
    m_html.close();
    m_html.close();
    m_html.newLine();
}

std::vector<EntrancePage::Entry> EntrancePage::entries() const
{
    const SiteMap &site = m_context.site;
    int depth = 3;
    for (const Block &block : m_context.document.blocks) {
        if (const auto *contents = std::get_if<Contents>(&block))
            depth = std::max(1, contents->depth);
    }
    std::vector<Entry> made;
    for (std::size_t i = 0; i < m_context.document.blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&m_context.document.blocks[i]);
        if (heading == nullptr)
            continue;
        const int on = site.pageOf(i);
        const bool topPage = on != SiteMap::entrance && site.page(on).begin == i && site.page(on).parent == SiteMap::entrance;
        if (topPage || (heading->inContents && heading->level <= depth))
            made.push_back({site.addressOf(i, QStringLiteral("index.html")), heading->number, heading->text, std::max(1, heading->level)});
    }
    return made;
}

void EntrancePage::writeContents()
{
    const std::vector<Entry> all = entries();
    if (all.empty())
        return;
    QString title = m_context.document.wording.contents;
    for (const Block &block : m_context.document.blocks) {
        if (const auto *contents = std::get_if<Contents>(&block); contents != nullptr && !contents->title.isEmpty())
            title = contents->title;
    }
    m_html.open("nav", {{"class", QStringLiteral("sommario")}, {"aria-labelledby", QStringLiteral("sommario")}});
    m_html.element("h2", {{"id", QStringLiteral("sommario")}}, title);
    m_html.newLine();
    for (std::size_t next = 0; next < all.size();)
        writeEntries(all, next, all[next].level);
    m_html.close();
    m_html.newLine();
}

void EntrancePage::writeEntries(const std::vector<Entry> &entries, std::size_t &next, int level)
{
    m_html.open("ul");
    while (next < entries.size() && entries[next].level >= level) {
        const Entry &entry = entries[next++];
        m_html.open("li", {{"dir", QStringLiteral("auto")}});
        m_html.open("a", {{"href", entry.address}});
        if (!entry.number.isEmpty()) {
            m_html.element("span", {{"class", QStringLiteral("numero")}}, entry.number);
            m_html.text(QStringLiteral(" "));
        }
        m_html.text(cleanText(entry.text).trimmed().isEmpty() && entry.number.isEmpty() ? entry.address : entry.text);
        m_html.close();
        if (next < entries.size() && entries[next].level > entry.level)
            writeEntries(entries, next, entries[next].level);
        m_html.close();
        m_html.newLine();
    }
    m_html.close();
    m_html.newLine();
}

} // namespace piao::report
