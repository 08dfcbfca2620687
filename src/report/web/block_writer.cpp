// SPDX-License-Identifier: EUPL-1.2
#include "web/block_writer.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr qsizetype longAlternative = 140; ///< beyond, the alternative text is worth reading for everybody

} // namespace

BlockWriter::BlockWriter(WebContext &context, HtmlWriter &html, int page)
    : m_context(context), m_html(html), m_page(context.site.page(page)), m_spans(context, html, m_page.file), m_heading(m_page.title)
{
}

void BlockWriter::write(std::size_t block)
{
    m_block = block;
    std::visit([this](const auto &each) { writeBlock(each); }, m_context.document.blocks[block]);
}

QString BlockWriter::claim(const QString &anchor)
{
    if (anchor.isEmpty() || m_claimed.contains(anchor))
        return {};
    // An anchor named twice in the document belongs to the first.
    m_claimed.insert(anchor);
    const QString id = m_context.site.idOf(anchor);
    const bool here = m_context.site.addressOf(QLatin1Char('#') + anchor, m_page.file) == QLatin1Char('#') + id;
    return here ? id : QString();
}

const char *BlockWriter::tagOf(int level)
{
    static const char *const tags[] = {"h2", "h3", "h4", "h5", "h6"};
    while (!m_openLevels.empty() && m_openLevels.back() >= level)
        m_openLevels.pop_back();
    m_openLevels.push_back(level);
    return tags[std::min<std::size_t>(m_openLevels.size(), std::size(tags)) - 1];
}

void BlockWriter::writeBlock(const Heading &heading)
{
    const QString id = m_context.site.headingId(m_block);
    if (id.isNull())
        return;
    m_claimed.insert(heading.anchor);
    m_heading = heading.text;
    m_html.open(tagOf(heading.level), {{"id", id}, {"dir", QStringLiteral("auto")}});
    if (!heading.number.isEmpty()) {
        m_html.element("span", {{"class", QStringLiteral("numero")}}, heading.number);
        m_html.text(QStringLiteral(" "));
    }
    m_html.text(heading.text);
    m_html.close();
    m_html.newLine();
}

void BlockWriter::writeParagraph(const Paragraph &paragraph)
{
    static const QString looks[] = {{},
                                    QStringLiteral("guida"),
                                    QStringLiteral("nota"),
                                    QStringLiteral("didascalia"),
                                    QStringLiteral("piccolo"),
                                    QStringLiteral("etichetta")};
    m_html.open("p", {{"id", claim(paragraph.anchor)}, {"class", looks[std::size_t(paragraph.role)]}, {"dir", QStringLiteral("auto")}});
    m_spans.write(paragraph.spans);
    m_html.close();
    m_html.newLine();
}

void BlockWriter::writeBlock(const List &list)
{
    if (list.items.empty())
        return;
    m_html.open(list.ordered ? "ol" : "ul");
    for (const ListItem &item : list.items) {
        m_html.open("li");
        for (const Paragraph &paragraph : item.paragraphs)
            writeParagraph(paragraph);
        for (const List &nested : item.lists)
            writeBlock(nested);
        m_html.close();
        m_html.newLine();
    }
    m_html.close();
    m_html.newLine();
}

void BlockWriter::writeBlock(const Table &table)
{
    ++m_tables;
    const QString file = m_context.isOneFile ? QString() : m_context.data.add(table, m_page);
    const QString address = file.isNull() ? QString() : relativeAddress(m_page.file, file);
    TableWriter(m_context, m_html, m_spans, [this](const QString &anchor) { return claim(anchor); }).write(table, m_tables, m_heading, address);
}

void BlockWriter::writeCaption(const QString &caption)
{
    if (!caption.trimmed().isEmpty())
        m_html.element("figcaption", {{"dir", QStringLiteral("auto")}}, caption);
}

void BlockWriter::writeBlock(const Figure &figure)
{
    const QString name = QStringLiteral("figura-%1").arg(++m_figures);
    const QString title = figure.caption.trimmed().isEmpty() ? m_context.words.figure.arg(m_figures) : figure.caption;
    m_html.open("figure", {{"id", claim(figure.anchor)}});
    m_html.open("div", {{"class", QStringLiteral("scorri disegno")}, {"role", QStringLiteral("region")}, {"tabindex", QStringLiteral("0")}, {"aria-label", title}});
    FigureSvg svg(m_context, m_html, m_page.file);
    svg.write(figure, name, title);
    m_html.close();
    writeCaption(figure.caption);
    svg.writeLinkList(figure);
    if (figure.alternative.size() > longAlternative) {
        m_html.open("details");
        m_html.element("summary", {}, m_context.words.description);
        m_html.element("p", {{"dir", QStringLiteral("auto")}}, figure.alternative);
        m_html.close();
    }
    m_html.close();
    m_html.newLine();
}

void BlockWriter::writePicture(const Picture &picture)
{
    const PictureFileEntry entry = m_context.pictures.add(picture);
    m_html.open("figure", {{"id", claim(picture.anchor)}});
    if (entry.file.isEmpty()) {
        m_html.open("p", {{"class", QStringLiteral("nota")}, {"dir", QStringLiteral("auto")}});
        m_html.element("em", {}, m_context.words.missingPicture);
        m_html.text(QLatin1Char(' ') + picture.alternative);
        m_html.close();
    } else {
        m_html.empty("img", {{"src", m_context.isOneFile ? m_context.pictures.dataAddress(entry) : relativeAddress(m_page.file, entry.file)},
                             {"alt", picture.alternative.isNull() ? QString(QLatin1String("")) : picture.alternative},
                             {"width", QString::number(entry.width)},
                             {"height", QString::number(entry.height)}});
    }
    writeCaption(picture.caption);
    m_html.close();
    m_html.newLine();
}

} // namespace piao::report
