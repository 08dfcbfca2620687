// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/table_text.h"

namespace piao::models {
namespace {

constexpr QChar quote = u'"';

class TabbedReader
{
public:
    explicit TabbedReader(const QString &text) : m_text(text) {}

    TextBlock read()
    {
        while (m_at < m_text.size())
            step(m_text[m_at++]);
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
        return m_block;
    }

private:
    void step(QChar c)
    {
        if (c == quote && m_cell.isEmpty() && !m_wasQuoted && closes())
            readQuoted();
        else if (c == u'\t')
            endCell();
        else if (c == u'\n')
            endRow();
        else if (c != u'\r')
            m_cell += c;
    }

    /// A quote opens a quoted cell only when one closes it; «"Agenda" 2030» is a text that begins with a quote.
    bool closes() const
    {
        for (qsizetype i = m_at; i < m_text.size(); ++i) {
            if (m_text[i] != quote)
                continue;
            const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QChar(u'\n');
            if (next == quote)
                ++i;
            else
                return next == u'\t' || next == u'\n' || next == u'\r';
        }
        return false;
    }

    void readQuoted()
    {
        m_wasQuoted = true;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != quote) {
                m_cell += c;
            } else if (m_at < m_text.size() && m_text[m_at] == quote) {
                m_cell += quote;
                ++m_at;
            } else {
                return;
            }
        }
    }

    void endCell()
    {
        m_row.append(m_cell.replace(QLatin1String("\r\n"), QLatin1String("\n")));
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        endCell();
        m_block.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_wasQuoted = false;
    QString m_cell;
    QStringList m_row;
    TextBlock m_block;
};

QString quoted(QString cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(quote))
        return cell;
    return quote + cell.replace(quote, QLatin1String("\"\"")) + quote;
}

} // namespace

TextBlock readTabbed(const QString &text)
{
    return TabbedReader(text).read();
}

QString writeTabbed(const TextBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? QLatin1String("\t") : QLatin1String()) + quoted(row[i]);
        text += u'\n';
    }
    return text;
}

QString writeHtml(const TextBlock &block)
{
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : block) {
        html += QLatin1String("<tr>");
        for (const QString &cell : row) {
            QString escaped = cell.toHtmlEscaped();
            html += QLatin1String("<td>") + escaped.replace(u'\n', QLatin1String("<br/>")) + QLatin1String("</td>");
        }
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

} // namespace piao::models
