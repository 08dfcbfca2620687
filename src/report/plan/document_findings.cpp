// SPDX-License-Identifier: EUPL-1.2
#include "plan/document_findings.h"

#include "report_text.h"

#include <QSet>

namespace piao::report {

namespace {

class Search
{
public:
    Search(const Document &document, std::vector<ReportFinding> &findings) : m_findings(findings)
    {
        for (const Block &block : document.blocks)
            std::visit([this](const auto &each) { collect(each); }, block);
        for (const Block &block : document.blocks) {
            m_origin.clear();
            std::visit([this](const auto &each) {
                if constexpr (requires { each.origin; })
                    m_origin = each.origin;
                look(each);
            }, block);
        }
    }

private:
    template<typename B>
    void collect(const B &block)
    {
        if constexpr (requires { block.anchor; })
            keep(block.anchor);
        if constexpr (std::is_same_v<B, Table>) {
            for (const Row &row : block.rows) {
                for (const Cell &cell : row.cells) {
                    for (const Paragraph &paragraph : cell.paragraphs)
                        keep(paragraph.anchor);
                }
            }
        } else if constexpr (std::is_same_v<B, List>) {
            collectItems(block);
        }
    }

    void collectItems(const List &list)
    {
        for (const ListItem &item : list.items) {
            for (const Paragraph &paragraph : item.paragraphs)
                keep(paragraph.anchor);
            for (const List &nested : item.lists)
                collectItems(nested);
        }
    }

    void keep(const QString &anchor)
    {
        if (!anchor.isEmpty())
            m_anchors.insert(anchor);
    }

    template<typename B>
    void look(const B &)
    {
    }
    void look(const Paragraph &paragraph)
    {
        for (const Span &span : paragraph.spans) {
            if (span.target.startsWith(QLatin1Char('#')) && !m_anchors.contains(span.target.mid(1)) && !m_told.contains(span.target)) {
                if (m_told.isEmpty())
                    find(ReportText::tr("Links such as «%1» lead to places that are not printed; they are printed as text.").arg(span.text));
                m_told.insert(span.target);
            }
        }
    }
    void look(const List &list)
    {
        for (const ListItem &item : list.items) {
            for (const Paragraph &paragraph : item.paragraphs)
                look(paragraph);
            for (const List &nested : item.lists)
                look(nested);
        }
    }
    void look(const Table &table)
    {
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                for (const Paragraph &paragraph : cell.paragraphs)
                    look(paragraph);
            }
        }
    }
    void look(const Picture &picture)
    {
        const QString name = picture.alternative.isEmpty() ? picture.caption : picture.alternative;
        if (picture.bytes.isEmpty())
            find(ReportText::tr("The file of the picture «%1» is missing: its description is printed instead.").arg(name));
        if (picture.alternative.trimmed().isEmpty())
            find(ReportText::tr("A picture has no description: who cannot see it learns nothing of it."));
    }

    void find(const QString &text) { m_findings.push_back({text, m_origin}); }

    std::vector<ReportFinding> &m_findings;
    QSet<QString> m_anchors;
    QSet<QString> m_told;
    QString m_origin;
};

} // namespace

void findMissing(const Document &document, std::vector<ReportFinding> &findings)
{
    Search(document, findings);
}

} // namespace piao::report
