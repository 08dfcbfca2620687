// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/content_scanner.h"

#include <algorithm>

namespace piao::test {
namespace {

const std::set<std::string> painting{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"};
const std::set<std::string> showing{"Tj", "TJ", "'", "\""};

} // namespace

ContentScanner::ContentScanner(QPDFObjectHandle fonts, QStringList &problems, int page)
    : m_fonts(fonts), m_problems(problems), m_page(page)
{
}

void ContentScanner::problem(const QString &text)
{
    m_problems.append(QStringLiteral("%1 (page %2)").arg(text).arg(m_page));
}

void ContentScanner::handleObject(QPDFObjectHandle object)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    handleOperator(object.getOperatorValue());
    m_operands.clear();
}

void ContentScanner::handleOperator(const std::string &name)
{
    if (name == "BDC" || name == "BMC")
        beginMarked(name == "BDC");
    else if (name == "EMC")
        endMarked();
    else if (name == "BT" || name == "ET")
        m_inText = name == "BT";
    else if (name == "Tf" && !m_operands.empty())
        m_font = m_operands.front().getName();
    else if (painting.contains(name))
        paints(name);
    else if (showing.contains(name))
        shows();
}

void ContentScanner::beginMarked(bool withProperties)
{
    Mark mark;
    mark.tag = m_operands.empty() ? "" : m_operands.front().getName();
    mark.artifact = mark.tag == "/Artifact";
    if (withProperties && m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID"))
        mark.mcid = m_operands[1].getKey("/MCID").getIntValueAsInt();
    const auto structural = [](const Mark &each) { return each.mcid >= 0 || each.artifact; };
    if (structural(mark) && std::any_of(m_open.begin(), m_open.end(), structural))
        problem(QStringLiteral("content.nested: marked content within marked content"));
    if (mark.mcid >= 0 && !m_marks.emplace(mark.mcid, mark.tag).second)
        problem(QStringLiteral("content.mcid: MCID %1 twice").arg(mark.mcid));
    m_open.push_back(mark);
}

void ContentScanner::endMarked()
{
    if (m_open.empty())
        problem(QStringLiteral("content.balance: EMC without a beginning"));
    else
        m_open.pop_back();
}

void ContentScanner::paints(const std::string &name)
{
    const bool inside = std::any_of(m_open.begin(), m_open.end(), [](const Mark &m) { return m.mcid >= 0 || m.artifact; });
    if (!inside)
        problem(QStringLiteral("content.untagged: %1 paints outside marked content").arg(QString::fromStdString(name)));
}

void ContentScanner::shows()
{
    paints("text");
    if (!m_inText)
        problem(QStringLiteral("content.text: text shown outside a text object"));
    if (m_font.empty() || !m_fonts.hasKey(m_font))
        problem(QStringLiteral("content.font: text in a font that the resources do not have"));
    for (QPDFObjectHandle operand : m_operands) {
        if (operand.isString())
            collectCodes(operand);
        if (operand.isArray()) {
            for (QPDFObjectHandle each : operand.getArrayAsVector()) {
                if (each.isString())
                    collectCodes(each);
            }
        }
    }
}

void ContentScanner::collectCodes(QPDFObjectHandle string)
{
    const std::string bytes = string.getStringValue();
    if (bytes.size() % 2 != 0)
        problem(QStringLiteral("content.codes: half a glyph code"));
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        m_codes[m_font].insert(static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]));
}

void ContentScanner::handleEOF()
{
    if (!m_open.empty())
        problem(QStringLiteral("content.balance: marked content without an end"));
}

} // namespace piao::test
