// SPDX-License-Identifier: EUPL-1.2
#include "odt/named_styles.h"

#include "odt/cell_styles.h"
#include "odt/paragraph_look.h"
#include "odt/style_names.h"
#include "pdf/page_sequence.h"
#include "pdf/table_styles.h"

namespace piao::report {
namespace {

constexpr int listLevels = 10;
constexpr double itemIndent = 16;
constexpr double contentsIndent = 14;

double textWidth(const DocumentStyle &style, Orientation orientation)
{
    return pageGeometry(style, orientation).textWidth();
}

class TextStyles
{
public:
    TextStyles(OdfXml &xml, const DocumentStyle &style) : m_xml(xml), m_style(style) {}

    void writeAll(const OdfLanguage &language)
    {
        writeDefaults(language);
        writeHeadings();
        writeParagraphs();
        writeCover();
        writeContents();
        writeRunningMatter();
        writeCharacters();
    }

private:
    void writeDefaults(const OdfLanguage &language)
    {
        writeDefault("paragraph", language);
        writeDefault("graphic", language);
        m_xml.empty("style:default-style", {{"style:family", QStringLiteral("table")}});
        const auto row = m_xml.element("style:default-style", {{"style:family", QStringLiteral("table-row")}});
        m_xml.empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("auto")}});
    }

    void writeDefault(const char *family, const OdfLanguage &language)
    {
        {
            const auto style = m_xml.element("style:default-style", {{"style:family", QString::fromLatin1(family)}});
            m_xml.empty("style:paragraph-properties", {{"style:tab-stop-distance", points(36)}, {"style:writing-mode", QStringLiteral("page")},
                                                       {"fo:orphans", QStringLiteral("2")}, {"fo:widows", QStringLiteral("2")}});
            const auto letters = m_xml.element("style:text-properties", {
                {"style:font-name", m_style.family}, {"style:font-name-asian", m_style.fallbackFamily},
                {"style:font-name-complex", m_style.fallbackFamily}, {"fo:color", hexColor(m_style.ink)},
                {"fo:hyphenate", m_style.hyphenate ? QStringLiteral("true") : QStringLiteral("false")},
                {"fo:hyphenation-remain-char-count", QStringLiteral("2")}, {"fo:hyphenation-push-char-count", QStringLiteral("3")},
                {"fo:language", language.language}, {"fo:script", language.script}, {"fo:country", language.country},
                {"style:language-asian", QStringLiteral("none")}, {"style:country-asian", QStringLiteral("none")},
                {"style:language-complex", QStringLiteral("none")}, {"style:country-complex", QStringLiteral("none")}});
            writeFace(m_xml, m_style.bodySize, false, false);
        }
        if (qstrcmp(family, "paragraph") == 0)
            m_xml.empty("style:style", {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")},
                                        {"style:class", QStringLiteral("text")}});
    }

    void writeHeadings()
    {
        for (int level = 1; level <= 6; ++level) {
            for (const bool inContents : {true, false}) {
                ParagraphLook look = lookOf(style_names::heading(level, inContents), headingStyle(m_style, level));
                look.next = style_names::body;
                look.outlineLevel = level;
                look.keepWithNext = look.keepTogether = true;
                writeParagraphLook(m_xml, look);
            }
        }
    }

    void writeRole(const QString &name, TextRole role, bool keepWithNext = false)
    {
        ParagraphLook look = lookOf(name, paragraphStyle(m_style, role));
        look.keepWithNext = keepWithNext;
        if (role == TextRole::Note) {
            look.ground = m_style.groupTint;
            look.edge = m_style.accent;
            look.indent = 10;
        }
        writeParagraphLook(m_xml, look);
    }

    void writeParagraphs()
    {
        writeRole(style_names::body, TextRole::Body);
        writeRole(style_names::lead, TextRole::Lead);
        writeRole(style_names::note, TextRole::Note);
        writeRole(style_names::caption, TextRole::Caption, true);
        writeRole(style_names::small, TextRole::Small);
        writeRole(style_names::label, TextRole::Label, true);
        writeParagraphLook(m_xml, lookOf(style_names::item, itemStyle(m_style)));
        writeParagraphLook(m_xml, lookOf(style_names::itemSequel, itemStyle(m_style)));
        BlockStyle caption{captionStyle(m_style), 12, 4};
        ParagraphLook table = lookOf(style_names::tableCaption, caption);
        table.keepWithNext = true;
        writeParagraphLook(m_xml, table);
        BlockStyle figure = paragraphStyle(m_style, TextRole::Caption);
        figure.spaceBefore = m_style.bodyLeading * 0.8;
        figure.spaceAfter = 4;
        writeParagraphLook(m_xml, lookOf(style_names::figure, figure));
        writeParagraphLook(m_xml, lookOf(style_names::figureCaption, paragraphStyle(m_style, TextRole::Caption)));
        BlockStyle footnote = paragraphStyle(m_style, TextRole::Small);
        footnote.spaceAfter = 2;
        writeParagraphLook(m_xml, lookOf(style_names::footnote, footnote));
        writeCellTextStyles(m_xml, m_style);
    }

    ParagraphLook coverLook(const QString &name, double size, bool bold, Color color, double before, double after)
    {
        BlockStyle block;
        block.text.size = size;
        block.text.leading = size * 1.16;
        block.text.color = color;
        block.text.hyphenate = false;
        block.spaceBefore = before;
        block.spaceAfter = after;
        ParagraphLook look = lookOf(name, block);
        look.bold = bold;
        return look;
    }

    void writeCover()
    {
        using namespace style_names;
        writeParagraphLook(m_xml, coverLook(coverLogo, 10, false, m_style.ink, 0, 14));
        writeParagraphLook(m_xml, coverLook(coverBody, 17, true, m_style.ink, 0, 0));
        writeParagraphLook(m_xml, coverLook(coverSubtitle, 15, true, m_style.accent, 0, 8));
        writeParagraphLook(m_xml, coverLook(coverTitle, 36, true, m_style.ink, 0, 20));
        writeParagraphLook(m_xml, coverLook(coverPeriod, 28, false, m_style.accent, 0, 0));
        writeParagraphLook(m_xml, coverLook(coverApproval, 11.5, false, m_style.ink, 0, 5));
        writeParagraphLook(m_xml, coverLook(coverLine, 10.5, false, m_style.muted, 0, 3));
    }

    void writeContents()
    {
        BlockStyle heading = headingStyle(m_style, 1);
        heading.spaceBefore = 0;
        heading.spaceAfter = 22;
        writeParagraphLook(m_xml, lookOf(style_names::contentsHeading, heading));
        for (int level = 1; level <= 6; ++level) {
            BlockStyle block = paragraphStyle(m_style, TextRole::Body);
            block.text.justify = block.text.hyphenate = false;
            block.text.size *= level == 1 ? 1.05 : level == 2 ? 1 : 0.94;
            block.text.color = level == 1 ? m_style.accent : m_style.ink;
            block.spaceBefore = level == 1 ? 9 : level == 2 ? 2.5 : 0.5;
            block.spaceAfter = 0;
            ParagraphLook look = lookOf(style_names::contents(level), block);
            look.bold = level == 1;
            look.keepWithNext = level == 1;
            look.indent = contentsIndent * (level - 1);
            look.rightTab = textWidth(m_style, Orientation::Portrait) - look.indent;
            look.dotted = true;
            writeParagraphLook(m_xml, look);
        }
    }

    void writeRunningMatter()
    {
        BlockStyle block;
        block.text.size = 8;
        block.text.leading = 11;
        block.text.color = m_style.muted;
        block.text.hyphenate = false;
        for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
            const bool turned = orientation == Orientation::Landscape;
            ParagraphLook head = lookOf(turned ? style_names::headerLandscape : style_names::header, block);
            head.rightTab = textWidth(m_style, orientation);
            head.ruleBelow = m_style.rule;
            writeParagraphLook(m_xml, head);
            ParagraphLook foot = lookOf(turned ? style_names::footerLandscape : style_names::footer, block);
            foot.rightTab = head.rightTab;
            writeParagraphLook(m_xml, foot);
        }
    }

    void writeCharacters()
    {
        writeCharacter(style_names::strong, true, false);
        writeCharacter(style_names::emphasis, false, true);
        writeCharacter(style_names::strongEmphasis, true, true);
        for (const QString &name : {style_names::link, style_names::visitedLink, style_names::listSign}) {
            const auto style = characterStyle(name);
            m_xml.empty("style:text-properties", {{"fo:color", hexColor(m_style.accent)}});
        }
        const auto plainLink = characterStyle(style_names::indexLink);
    }

    OdfXml::Element characterStyle(const QString &name)
    {
        return m_xml.element("style:style", {{"style:name", name}, {"style:display-name", style_names::shown(name)},
                                             {"style:family", QStringLiteral("text")}});
    }

    void writeCharacter(const QString &name, bool bold, bool italic)
    {
        const auto style = characterStyle(name);
        const auto letters = m_xml.element("style:text-properties");
        for (const char *script : {"", "-asian", "-complex"}) {
            const auto prefixed = [script](const char *what) { return QByteArray(*script == 0 ? "fo:" : "style:") + what + script; };
            if (bold)
                m_xml.attribute(prefixed("font-weight").constData(), QStringLiteral("bold"));
            if (italic)
                m_xml.attribute(prefixed("font-style").constData(), QStringLiteral("italic"));
        }
    }

    OdfXml &m_xml;
    const DocumentStyle &m_style;
};

void writeListLevel(OdfXml &xml, bool ordered, int level)
{
    const QString sign = QString(QChar(level % 2 == 1 ? 0x2022 : 0x2013));
    const auto made = xml.element(ordered ? "text:list-level-style-number" : "text:list-level-style-bullet", {
        {"text:level", QString::number(level)}, {"text:style-name", style_names::listSign},
        {"style:num-format", ordered ? QStringLiteral("1") : QString()}, {"style:num-suffix", ordered ? QStringLiteral(".") : QString()},
        {"text:bullet-char", ordered ? QString() : sign}});
    const auto properties = xml.element("style:list-level-properties", {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    const double indent = itemIndent * level + (ordered ? 4 : 0);
    xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")}, {"text:list-tab-stop-position", points(indent)},
                                                   {"fo:text-indent", points(ordered ? -18 : -13)}, {"fo:margin-left", points(indent)}});
}

} // namespace

OdfLanguage::OdfLanguage(const QString &tag)
{
    const QStringList parts = tag.split(QLatin1Char('-'));
    language = parts.value(0).toLower();
    for (const QString &part : parts.mid(1)) {
        if (part.size() == 4 && script.isEmpty())
            script = part;
        else if ((part.size() == 2 || part.size() == 3) && country.isEmpty())
            country = part.toUpper();
    }
    if (country.isEmpty())
        country = QStringLiteral("none");
}

void writeTextStyles(OdfXml &xml, const DocumentStyle &style, const OdfLanguage &language)
{
    TextStyles(xml, style).writeAll(language);
}

void writeListStyles(OdfXml &xml)
{
    for (const bool ordered : {false, true}) {
        const QString name = ordered ? style_names::numbers : style_names::bullets;
        const auto list = xml.element("text:list-style", {{"style:name", name}, {"style:display-name", style_names::shown(name)}});
        for (int level = 1; level <= listLevels; ++level)
            writeListLevel(xml, ordered, level);
    }
}

void writeFonts(OdfXml &xml, const DocumentStyle &style)
{
    const auto fonts = xml.element("office:font-face-decls");
    for (const QString &family : {style.family, style.fallbackFamily}) {
        xml.empty("style:font-face", {{"style:name", family}, {"svg:font-family", QLatin1Char('\'') + family + QLatin1Char('\'')},
                                      {"style:font-family-generic", QStringLiteral("swiss")}, {"style:font-pitch", QStringLiteral("variable")}});
        if (style.family == style.fallbackFamily)
            break;
    }
}

} // namespace piao::report
