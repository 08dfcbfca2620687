// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/html_page.h"

#include "web/block_writer.h"
#include "web/site_style.h"
#include "whole_file.h"

#include <QCryptographicHash>
#include <QLocale>

#include <span>

namespace piao::report {

using domain::Result;

namespace {

/// The document with all its parts on one page.
Document onOnePage(Document document)
{
    for (Block &block : document.blocks) {
        if (auto *heading = std::get_if<Heading>(&block))
            heading->page.clear();
    }
    return document;
}

WebWords wordsIn(const QString &language)
{
    WebWords words;
    words.dated = QStringLiteral("Del %1");
    words.madeWith = QStringLiteral("Fatto con %1");
    if (language == QLatin1String("it"))
        return words;
    words.skip = QStringLiteral("Go to the content");
    words.notes = QStringLiteral("Notes");
    words.backToNote = QStringLiteral("Back to the call of note %1");
    words.description = QStringLiteral("Description of the figure");
    words.missingPicture = QStringLiteral("Picture not available:");
    words.figure = QStringLiteral("Figure %1");
    words.draft = QStringLiteral("the document is not approved yet and may change.");
    words.dated = QStringLiteral("Of %1");
    words.madeWith = QStringLiteral("Made with %1");
    return words;
}

class Page
{
public:
    Page(const Document &document, const DocumentStyle &style)
        : m_document(onOnePage(document)), m_words(wordsIn(document.language.section(u'-', 0, 0))), m_site(m_document), m_data(m_document, m_words),
          m_sheet(siteStyle(style)), m_context{m_document, m_options, m_site, m_words, m_pictures, m_data, true}
    {
        if (!m_document.blocks.empty())
            m_title = std::get_if<Heading>(&m_document.blocks.front());
        if (m_title && m_title->level > 1)
            m_title = nullptr;
    }

    QByteArray write()
    {
        m_html.open("html", {{"lang", m_context.language()}});
        m_html.newLine();
        writeHead();
        m_html.open("body");
        m_html.newLine();
        m_html.element("a", {{"class", QStringLiteral("salta")}, {"href", QStringLiteral("#contenuto")}}, m_words.skip);
        m_html.newLine();
        writeHeader();
        m_html.open("div", {{"class", QStringLiteral("corpo")}});
        m_html.open("main", {{"id", QStringLiteral("contenuto")}, {"tabindex", QStringLiteral("-1")}});
        m_html.newLine();
        writeBlocks();
        m_html.close();
        m_html.close();
        m_html.newLine();
        writeFooter();
        m_html.close();
        m_html.close();
        return m_html.page();
    }

private:
    /// Nothing but the style of this very page: what a text says can never run, and no address is ever asked.
    QString policy() const
    {
        const QByteArray digest = QCryptographicHash::hash(m_sheet, QCryptographicHash::Sha256).toBase64();
        return QStringLiteral("default-src 'none'; style-src 'sha256-%1'; img-src data:; form-action 'none'; base-uri 'none'").arg(QString::fromLatin1(digest));
    }

    QString title() const { return m_title && !m_title->text.trimmed().isEmpty() ? m_title->text : m_site.page(SiteMap::entrance).title; }

    void writeHead()
    {
        const auto meta = [this](const char *name, const QString &value) {
            m_html.empty("meta", {{"name", QLatin1String(name)}, {"content", value}});
            m_html.newLine();
        };
        m_html.open("head");
        m_html.newLine();
        m_html.empty("meta", {{"charset", QStringLiteral("utf-8")}});
        m_html.newLine();
        m_html.empty("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")}, {"content", policy()}});
        m_html.newLine();
        meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
        meta("color-scheme", QStringLiteral("light dark"));
        meta("referrer", QStringLiteral("no-referrer"));
        meta("generator", m_document.creator);
        QStringList parts{title(), m_context.shortTitle(), m_context.body()};
        parts.removeAll(QString());
        parts.removeDuplicates();
        m_html.element("title", {}, parts.join(QStringLiteral(" – ")));
        m_html.newLine();
        m_html.style(m_sheet);
        m_html.newLine();
        m_html.close();
        m_html.newLine();
    }

    void writeHeader()
    {
        m_html.open("header", {{"class", QStringLiteral("testata")}});
        if (m_document.draft) {
            m_html.open("p", {{"class", QStringLiteral("bozza")}});
            m_html.element("strong", {}, m_document.wording.draft);
            m_html.text(QLatin1String(": ") + m_words.draft);
            m_html.close();
        }
        m_html.open("div", {{"class", QStringLiteral("fascia")}});
        m_html.open("p", {{"class", QStringLiteral("nome")}});
        m_html.element("span", {{"class", QStringLiteral("ente")}}, m_context.body());
        m_html.text(QStringLiteral(" "));
        m_html.element("span", {{"class", QStringLiteral("piano")}}, m_context.shortTitle());
        m_html.close();
        m_html.close();
        m_html.close();
        m_html.newLine();
    }

    void writeBlocks()
    {
        m_html.element("h1", {{"id", m_title ? m_site.headingId(0) : QString()}, {"dir", QStringLiteral("auto")}}, title());
        m_html.newLine();
        BlockWriter blocks(m_context, m_html, SiteMap::entrance);
        if (m_title)
            blocks.reserve(m_title->anchor);
        for (std::size_t block = m_title ? 1 : 0; block < m_document.blocks.size(); ++block) {
            if (const auto *contents = std::get_if<Contents>(&m_document.blocks[block]))
                writeContents(*contents);
            else
                blocks.write(block);
        }
        blocks.writeNotes();
    }

    void writeContents(const Contents &contents)
    {
        const QString title = contents.title.isEmpty() ? m_document.wording.contents : contents.title;
        std::vector<std::size_t> headings;
        for (std::size_t block = m_title ? 1 : 0; block < m_document.blocks.size(); ++block) {
            const auto *heading = std::get_if<Heading>(&m_document.blocks[block]);
            if (heading && heading->inContents && heading->level <= contents.depth)
                headings.push_back(block);
        }
        if (headings.empty())
            return;
        m_html.open("nav", {{"class", QStringLiteral("sommario")}, {"aria-label", title}});
        writeBranch(headings);
        m_html.close();
        m_html.newLine();
    }

    /// Headings below others stand in a list of their own.
    void writeBranch(std::span<const std::size_t> headings)
    {
        const auto levelOf = [this](std::size_t block) { return std::get<Heading>(m_document.blocks[block]).level; };
        m_html.open("ul");
        while (!headings.empty()) {
            const auto &heading = std::get<Heading>(m_document.blocks[headings.front()]);
            std::size_t end = 1;
            while (end < headings.size() && levelOf(headings[end]) > heading.level)
                ++end;
            m_html.open("li");
            m_html.element("a", {{"href", QLatin1Char('#') + m_site.headingId(headings.front())}, {"dir", QStringLiteral("auto")}},
                           QString(heading.number + QLatin1Char(' ') + heading.text).trimmed());
            if (end > 1)
                writeBranch(headings.subspan(1, end - 1));
            m_html.close();
            headings = headings.subspan(end);
        }
        m_html.close();
        m_html.newLine();
    }

    void writeFooter()
    {
        m_html.open("footer", {{"class", QStringLiteral("piede")}});
        const auto line = [this](const QString &text) {
            if (!text.trimmed().isEmpty())
                m_html.element("p", {{"dir", QStringLiteral("auto")}}, text);
        };
        line(m_document.foot);
        if (m_document.date.isValid())
            line(m_words.dated.arg(QLocale(m_document.language).toString(m_document.date.date(), QStringLiteral("d MMMM yyyy"))));
        if (!m_document.creator.isEmpty())
            line(m_words.madeWith.arg(m_document.creator));
        m_html.close();
        m_html.newLine();
    }

    const Document m_document;
    const WebOptions m_options;
    const WebWords m_words;
    const SiteMap m_site;
    PictureFiles m_pictures;
    DataFiles m_data;
    const QByteArray m_sheet;
    WebContext m_context;
    HtmlWriter m_html;
    const Heading *m_title = nullptr; ///< of the page; nullptr: the document's title
};

} // namespace

QByteArray writeHtmlPage(const Document &document, const DocumentStyle &style)
{
    return Page(document, style).write();
}

Result<qint64> writeHtmlPage(const Document &document, const DocumentStyle &style, const QString &path)
{
    const QByteArray page = writeHtmlPage(document, style);
    return writeWhole(path, [&](QIODevice &device) -> Result<qint64> {
        if (device.write(page) != page.size())
            return exportNotWritten(path, device.errorString(), domain::ErrorCode::DiskFull);
        return qint64(page.size());
    });
}

} // namespace piao::report
