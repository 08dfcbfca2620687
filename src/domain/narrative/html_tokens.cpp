// SPDX-License-Identifier: EUPL-1.2
#include "narrative/html_tokens.h"

#include <QSet>

namespace piao::domain {

namespace {

bool isVoid(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("br"), QStringLiteral("img"), QStringLiteral("hr"), QStringLiteral("meta"),
        QStringLiteral("link"), QStringLiteral("input"), QStringLiteral("col"), QStringLiteral("base"), QStringLiteral("area"),
        QStringLiteral("source"), QStringLiteral("wbr"), QStringLiteral("param"), QStringLiteral("track"), QStringLiteral("embed")};
    return names.contains(name);
}

/// Elements whose content is no markup: it ends at their own end only.
bool isRaw(const QString &name)
{
    return name == QLatin1String("script") || name == QLatin1String("style") || name == QLatin1String("textarea") || name == QLatin1String("title");
}

bool isNameSign(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char(':') || c == QLatin1Char('-') || c == QLatin1Char('_');
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &html) : m_html(html) {}

    std::vector<HtmlToken> run()
    {
        while (m_at < m_html.size()) {
            if (m_html.at(m_at) == QLatin1Char('<') && markup())
                continue;
            text();
        }
        return std::move(m_tokens);
    }

private:
    /// False when the "<" is but a sign.
    bool markup()
    {
        const QStringView rest = QStringView(m_html).mid(m_at + 1, 3);
        if (rest.startsWith(QLatin1String("!--")))
            return comment();
        if (rest.startsWith(QLatin1Char('!')) || rest.startsWith(QLatin1Char('?')))
            return declaration();
        if (rest.startsWith(QLatin1Char('/')))
            return endTag();
        return !rest.isEmpty() && rest.front().isLetter() && startTag();
    }

    bool skipTo(const QString &mark, qsizetype from)
    {
        const qsizetype end = m_html.indexOf(mark, from);
        m_at = end < 0 ? m_html.size() : end + mark.size();
        return true;
    }

    /// A comment is nothing, unless it is a condition of Word as browsers write it: `<!--[if !supportLists]-->`.
    bool comment()
    {
        const qsizetype begin = m_at + 4;
        skipTo(QStringLiteral("-->"), begin);
        const QStringView said = QStringView(m_html).mid(begin, std::max<qsizetype>(0, m_at - begin - 3)).trimmed();
        const bool condition = said.startsWith(QLatin1String("[if ")) || said == QLatin1String("[endif]");
        if (condition && said.endsWith(QLatin1Char(']')) && !said.contains(QLatin1Char('>')))
            m_tokens.push_back({HtmlToken::Type::Declaration, {}, said.toString()});
        return true;
    }

    bool declaration()
    {
        const qsizetype begin = m_at + 2;
        skipTo(QStringLiteral(">"), begin);
        m_tokens.push_back({HtmlToken::Type::Declaration, {}, m_html.mid(begin, std::max<qsizetype>(0, m_at - begin - 1))});
        return true;
    }

    QString name(qsizetype &at) const
    {
        const qsizetype begin = at;
        while (at < m_html.size() && isNameSign(m_html.at(at)))
            ++at;
        return m_html.mid(begin, at - begin).toLower();
    }

    bool endTag()
    {
        qsizetype at = m_at + 2;
        const QString element = name(at);
        skipTo(QStringLiteral(">"), at);
        if (!element.isEmpty())
            m_tokens.push_back({HtmlToken::Type::End, element});
        return true;
    }

    bool startTag()
    {
        qsizetype at = m_at + 1;
        HtmlToken token{HtmlToken::Type::Start, name(at)};
        while (at < m_html.size() && m_html.at(at) != QLatin1Char('>')) {
            if (m_html.at(at) == QLatin1Char('/')) {
                token.closed = at + 1 < m_html.size() && m_html.at(at + 1) == QLatin1Char('>');
                ++at;
            } else if (isNameSign(m_html.at(at))) {
                attribute(token, at);
            } else {
                ++at;
            }
        }
        m_at = std::min(at + 1, m_html.size());
        token.closed = token.closed || isVoid(token.name);
        const QString element = token.name;
        const bool raw = isRaw(element) && !token.closed;
        m_tokens.push_back(std::move(token));
        if (raw)
            skipRaw(element);
        return true;
    }

    void skipRaw(const QString &element)
    {
        const qsizetype end = m_html.indexOf(QLatin1String("</") + element, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
        if (end < 0)
            m_tokens.push_back({HtmlToken::Type::End, element});
    }

    void skipSpace(qsizetype &at) const
    {
        while (at < m_html.size() && m_html.at(at).isSpace())
            ++at;
    }

    void attribute(HtmlToken &token, qsizetype &at) const
    {
        const QString key = name(at);
        skipSpace(at);
        if (at >= m_html.size() || m_html.at(at) != QLatin1Char('=')) {
            token.attributes.insert(key, {});
            return;
        }
        skipSpace(++at);
        if (at >= m_html.size())
            return;
        const QChar quote = m_html.at(at);
        qsizetype begin = at;
        if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
            at = m_html.indexOf(quote, ++begin);
            if (at < 0)
                at = m_html.size();
        } else {
            while (at < m_html.size() && !m_html.at(at).isSpace() && m_html.at(at) != QLatin1Char('>'))
                ++at;
        }
        token.attributes.insert(key, withoutEntities(m_html.mid(begin, at - begin)));
        at += begin > 0 && m_html.at(begin - 1) == quote && at < m_html.size();
    }

    void text()
    {
        qsizetype end = m_html.indexOf(QLatin1Char('<'), m_at + 1);
        if (end < 0)
            end = m_html.size();
        m_tokens.push_back({HtmlToken::Type::Text, {}, withoutEntities(m_html.mid(m_at, end - m_at))});
        m_at = end;
    }

    const QString &m_html;
    qsizetype m_at = 0;
    std::vector<HtmlToken> m_tokens;
};

} // namespace

std::vector<HtmlToken> htmlTokens(const QString &html)
{
    return Tokenizer(html).run();
}

} // namespace piao::domain
