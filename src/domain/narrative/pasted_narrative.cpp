// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/pasted_narrative.h"

#include "narrative/narrative_builder.h"
#include "narrative/narrative_text.h"
#include "narrative/pasted_notes.h"

#include <QRegularExpression>

namespace piao::domain {

namespace {

using Attributes = NarrativeBuilder::Attributes;

/// What the inline style of an element says that matters.
class Style
{
public:
    explicit Style(const Attributes &attributes) : m_text(attributes.value(QStringLiteral("style")).toLower()) {}

    bool isBold() const
    {
        static const QRegularExpression pattern(QStringLiteral("(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|[6-9]00)"));
        return says(pattern);
    }
    bool isLight() const
    {
        static const QRegularExpression pattern(QStringLiteral("(?:^|;)\\s*font-weight\\s*:\\s*(?:normal|[1-5]00)"));
        return says(pattern);
    }
    bool isItalic() const
    {
        static const QRegularExpression pattern(QStringLiteral("(?:^|;)\\s*font-style\\s*:\\s*(?:italic|oblique)"));
        return says(pattern);
    }
    /// The mark of an item counts as hidden: the item bears it by itself.
    bool isHidden() const
    {
        static const QRegularExpression pattern(QStringLiteral("display\\s*:\\s*none|mso-hide\\s*:\\s*all|mso-list\\s*:\\s*ignore"));
        return says(pattern);
    }
    /// Level of an item of Word's lists, or of a heading; 0: none.
    int listLevel() const
    {
        static const QRegularExpression pattern(QStringLiteral("mso-list\\s*:[^;]*\\blevel(\\d)"));
        return level(pattern);
    }
    int outlineLevel() const
    {
        static const QRegularExpression pattern(QStringLiteral("mso-outline-level\\s*:\\s*(\\d)"));
        return level(pattern);
    }

private:
    bool says(const QRegularExpression &pattern) const { return !m_text.isEmpty() && pattern.match(m_text).hasMatch(); }
    int level(const QRegularExpression &pattern) const { return m_text.isEmpty() ? 0 : pattern.match(m_text).captured(1).toInt(); }

    QString m_text;
};

/// Feeds a builder with a page, after taking away what word processors mean by other means than elements.
class PageReader
{
public:
    explicit PageReader(std::vector<HtmlToken> tokens) : m_tokens(std::move(tokens)), m_notes(PastedNotes::takenFrom(m_tokens)) {}

    PastedNarrative read()
    {
        for (const HtmlToken &token : m_tokens)
            take(token);
        PastedNarrative pasted{m_builder.finish(), {}};
        pasted.leftOut = sentences(m_builder.leftOut());
        return pasted;
    }

private:
    void take(const HtmlToken &token)
    {
        if (token.type == HtmlToken::Type::Declaration)
            takeCondition(token.text);
        else if (m_inMark && !(token.type == HtmlToken::Type::End && token.name == QLatin1String("p")))
            m_mark += token.type == HtmlToken::Type::Text ? token.text : QString();
        else if (!m_hidden.isEmpty())
            passHidden(token);
        else if (token.type == HtmlToken::Type::Start)
            start(token);
        else if (token.type == HtmlToken::Type::End)
            end(token.name);
        else
            m_builder.text(token.text);
    }

    void end(const QString &name)
    {
        m_inMark = false; // a mark that was not ended ends with its paragraph
        m_builder.end(name);
    }

    /// Word writes the mark of an item as text between `<![if !supportLists]>` and `<![endif]>`.
    void takeCondition(const QString &text)
    {
        if (text.contains(QLatin1String("supportLists"))) {
            m_inMark = true;
            m_mark.clear();
        } else if (m_inMark) {
            m_inMark = false;
            static const QRegularExpression number(QRegularExpression::anchoredPattern(QStringLiteral("\\(?(?:\\d+|[a-zA-Z]|[ivxIVX]+)[.)]?(?:\\d+\\.?)*")));
            const QString mark = m_mark.simplified();
            m_builder.setNumbered(mark != QLatin1String("o") && number.match(mark).hasMatch());
        }
    }

    void passHidden(const HtmlToken &token)
    {
        if (token.name != m_hidden || token.closed)
            return;
        m_hiddenDepth += token.type == HtmlToken::Type::Start ? 1 : -1;
        if (m_hiddenDepth == 0)
            m_hidden.clear();
    }
    void hide(const HtmlToken &token)
    {
        if (token.closed)
            return;
        m_hidden = token.name;
        m_hiddenDepth = 1;
    }

    void start(const HtmlToken &token)
    {
        const Style style(token.attributes);
        if (const Note *note = token.name == QLatin1String("a") ? m_notes.calledBy(token.attributes.value(QStringLiteral("href"))) : nullptr) {
            m_builder.note(*note);
            hide(token);
            return;
        }
        if (style.isHidden() || token.attributes.value(QStringLiteral("class")) == QLatin1String("msoDel")) {
            hide(token);
            return;
        }
        if (token.name == QLatin1String("p") && startParagraph(token, style))
            return;
        m_builder.start(faceOf(token, style), token.attributes);
        if (token.closed)
            m_builder.end(token.name);
    }

    bool startParagraph(const HtmlToken &token, const Style &style)
    {
        const int list = style.listLevel();
        const int outline = style.outlineLevel();
        if (list == 0 && outline == 0)
            return false;
        m_builder.start(token.name, token.attributes);
        if (list > 0)
            m_builder.startItem(list);
        else
            m_builder.startHeading(std::min(outline, deepestHeading));
        return true;
    }

    /// A span that is bold or italic by its style is as good as an element that says so; a `<b>` that its style makes
    /// light (Google writes a whole page in one) is none.
    QString faceOf(const HtmlToken &token, const Style &style)
    {
        if ((token.name == QLatin1String("b") || token.name == QLatin1String("strong")) && style.isLight())
            return QStringLiteral("span");
        if (token.name != QLatin1String("span") && token.name != QLatin1String("font"))
            return token.name;
        m_builder.setStyledFace(style.isBold(), style.isItalic());
        return token.name;
    }

    static QStringList sentences(const LeftOut &left)
    {
        QStringList made;
        const auto say = [&](int count, const QString &sentence) {
            if (count > 0)
                made.append(sentence);
        };
        say(left.scripts, NarrativeText::tr("%n script(s)", nullptr, left.scripts));
        say(left.embedded, NarrativeText::tr("%n embedded object(s) or form(s)", nullptr, left.embedded));
        say(left.pictures, NarrativeText::tr("%n picture(s): insert them with a text for who cannot see them", nullptr, left.pictures));
        say(left.links, NarrativeText::tr("%n link(s) to addresses that are not of the web (their text was kept)", nullptr, left.links));
        say(left.deletions, NarrativeText::tr("%n deleted passage(s) of tracked changes", nullptr, left.deletions));
        say(left.mergedCells, NarrativeText::tr("the merging of %n cell(s)", nullptr, left.mergedCells));
        say(left.listsInCells, NarrativeText::tr("%n list item(s) in tables (kept as lines)", nullptr, left.listsInCells));
        return made;
    }

    std::vector<HtmlToken> m_tokens;
    PastedNotes m_notes;
    NarrativeBuilder m_builder{NarrativeBuilder::Dialect::Page};
    bool m_inMark = false;
    QString m_mark;
    QString m_hidden;
    int m_hiddenDepth = 0;
};

} // namespace

Result<PastedNarrative> narrativeFromHtml(const QString &html)
{
    if (html.size() > longestPastedPage) {
        return Error{ErrorCode::InvalidInput,
            NarrativeText::tr("The copied page is of %1 million characters; %2 million can be pasted at once.")
                .arg(html.size() / 1'000'000).arg(longestPastedPage / 1'000'000),
            NarrativeText::tr("Nothing was pasted."), NarrativeText::tr("Copy a smaller part of it, or paste it as plain text.")};
    }
    return PageReader(htmlTokens(html)).read();
}

} // namespace piao::domain
