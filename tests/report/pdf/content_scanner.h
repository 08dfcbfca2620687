// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/qpdf.h"

#include <QStringList>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace piao::test {

/// Reads a page's content stream: which marked content it holds, and whether anything is painted outside.
class ContentScanner : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentScanner(QPDFObjectHandle fonts, QStringList &problems, int page);

    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override;

    /// MCID → tag, as met.
    const std::map<int, std::string> &marks() const { return m_marks; }
    /// Glyph codes shown, by name of the font in the resources.
    const std::map<std::string, std::set<int>> &codes() const { return m_codes; }

private:
    void handleOperator(const std::string &name);
    void beginMarked(bool withProperties);
    void endMarked();
    void paints(const std::string &name);
    void shows();
    void collectCodes(QPDFObjectHandle string);
    void problem(const QString &text);

    struct Mark {
        std::string tag;
        int mcid = -1;
        bool artifact = false;
    };
    QPDFObjectHandle m_fonts;
    QStringList &m_problems;
    int m_page;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_open;
    std::map<int, std::string> m_marks;
    std::map<std::string, std::set<int>> m_codes;
    std::string m_font;
    bool m_inText = false;
};

} // namespace piao::test
