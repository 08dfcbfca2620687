// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"

#include <QDir>
#include <QSet>
#include <QUrl>

namespace piao::test {
namespace {

/// What must hold for every page of any document.
class PageCheck
{
public:
    PageCheck(const std::map<QString, ReadPage> &pages, const std::map<QString, QByteArray> &files, const QString &name)
        : m_pages(pages), m_files(files), m_name(name), m_page(pages.at(name))
    {
    }

    QStringList run()
    {
        need(m_page.error.isEmpty(), m_page.error);
        checkFrame();
        checkHeadings();
        checkIds();
        checkAddresses();
        checkTables();
        checkNames();
        return m_problems;
    }

private:
    void need(bool holds, const QString &what)
    {
        if (!holds)
            m_problems.append(m_name + ": " + what);
    }

    void checkFrame()
    {
        for (const char *tag : {"head", "header", "main", "footer"})
            need(m_page.all(tag).size() == 1, QString("not one %1").arg(tag));
        const PageElement *root = m_page.first("html");
        need(root != nullptr && !root->attribute("lang").isEmpty(), "no language");
        const PageElement *title = m_page.first("title");
        need(title != nullptr && !title->text.trimmed().isEmpty(), "no title");
        const auto links = m_page.all("a");
        need(!links.empty() && links.front()->attribute("href") == "#contenuto", "the first link does not skip");
        bool policy = false;
        for (const PageElement *meta : m_page.all("meta"))
            policy |= meta->attribute("http-equiv") == "Content-Security-Policy" && meta->attribute("content").startsWith("default-src 'none';");
        need(policy, "no policy");
        for (const PageElement &element : m_page.elements) {
            for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it)
                need(!it.key().startsWith("on") && it.key() != "style", "inline " + it.key());
            need(element.tag != "style" && element.tag != "iframe" && element.tag != "object", "element " + element.tag);
            need(element.tag != "script" || (element.text.isEmpty() && !element.attribute("src").isEmpty()), "script within the page");
        }
    }

    void checkHeadings()
    {
        int before = 0;
        int firsts = 0;
        for (const PageElement &element : m_page.elements) {
            const bool heading = element.tag.size() == 2 && element.tag[0] == 'h' && element.tag[1].isDigit();
            if (!heading)
                continue;
            const int level = element.tag[1].digitValue();
            firsts += level == 1;
            need(level > 1 || !element.text.trimmed().isEmpty(), "h1 without text");
            need(level <= before + 1, QString("h%1 after h%2").arg(level).arg(before));
            before = level;
        }
        need(firsts == 1, QString("%1 h1").arg(firsts));
    }

    void checkIds()
    {
        QSet<QString> ids;
        for (const PageElement &element : m_page.elements) {
            if (!element.attributes.contains("id"))
                continue;
            need(!ids.contains(element.attribute("id")) && !element.attribute("id").isEmpty(), "id twice: " + element.attribute("id"));
            ids.insert(element.attribute("id"));
        }
        for (const PageElement &element : m_page.elements) {
            for (const char *name : {"aria-labelledby", "aria-describedby", "for"}) {
                for (const QString &id : element.attribute(name).split(' ', Qt::SkipEmptyParts))
                    need(ids.contains(id), QString("%1 of nothing: %2").arg(name, id));
            }
        }
    }

    void checkAddresses()
    {
        for (const PageElement &element : m_page.elements) {
            for (const char *name : {"href", "src", "action"}) {
                if (element.attributes.contains(name))
                    checkAddress(element.attribute(name), element.tag == "a" || element.attribute("rel") == "canonical");
            }
        }
    }

    void checkAddress(const QString &address, bool mayLeave)
    {
        const QUrl url(address, QUrl::StrictMode);
        need(url.isValid(), "no address: " + address);
        if (!url.scheme().isEmpty()) {
            static const QSet<QString> allowed{"http", "https", "mailto", "tel"};
            need(mayLeave && allowed.contains(url.scheme()), "leads out: " + address);
            return;
        }
        const QString file = url.path().isEmpty() ? m_name : QDir::cleanPath(m_name.section('/', 0, -2) + '/' + url.path()).mid(m_name.contains('/') ? 0 : 1);
        need(m_files.count(file) == 1, "no such file: " + address);
        const QString id = url.fragment();
        if (!id.isEmpty() && m_pages.count(file) == 1)
            need(m_pages.at(file).byId(id) != nullptr, "no such place: " + address);
    }

    void checkTables()
    {
        static const QSet<QString> scopes{"col", "colgroup", "row", "rowgroup"};
        for (const PageElement *cell : m_page.all("th")) {
            need(scopes.contains(cell->attribute("scope")), "th without scope");
            need(!cell->text.trimmed().isEmpty() || cell->text.contains(QChar(0xA0)), "th without text");
        }
        for (const PageElement *table : m_page.all("table"))
            need(table->above.contains("div"), "table outside a region");
    }

    /// What a person who does not see the page is told.
    void checkNames()
    {
        for (const PageElement *picture : m_page.all("img"))
            need(picture->attributes.contains("alt"), "picture without alternative");
        for (const PageElement *svg : m_page.all("svg"))
            need(!svg->attribute("aria-labelledby").isEmpty() && !svg->attribute("aria-describedby").isEmpty(), "drawing without name");
        for (const PageElement *nav : m_page.all("nav"))
            need(!nav->attribute("aria-label").isEmpty() || !nav->attribute("aria-labelledby").isEmpty(), "nav without name");
        for (const PageElement &element : m_page.elements) {
            if (element.attribute("role") == "region")
                need(!(element.attribute("aria-label") + element.attribute("aria-labelledby")).isEmpty(), "region without name");
        }
    }

    const std::map<QString, ReadPage> &m_pages;
    const std::map<QString, QByteArray> &m_files;
    QString m_name;
    const ReadPage &m_page;
    QStringList m_problems;
};

} // namespace

QStringList problemsOf(const std::map<QString, QByteArray> &files)
{
    std::map<QString, ReadPage> pages;
    for (const auto &[name, bytes] : files) {
        if (name.endsWith(".html"))
            pages[name] = readPage(bytes);
    }
    QStringList problems;
    for (const auto &[name, page] : pages)
        problems += PageCheck(pages, files, name).run();
    problems.removeDuplicates();
    return problems;
}

} // namespace piao::test
