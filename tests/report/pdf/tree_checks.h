// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/structure_reader.h"

#include "report/pdf/qpdf.h"

#include <map>
#include <set>

namespace piao::test {

struct ScannedPage {
    QPDFObjectHandle dictionary;
    std::map<int, std::string> marks; ///< MCID → tag
};

/// Rules of the structure tree and of its links with pages and annotations.
class TreeChecks
{
public:
    TreeChecks(QPDF &pdf, const std::vector<ScannedPage> &pages, StructureReport &report);
    void run();

private:
    struct Owner { ///< where the tree says that a marked content belongs
        QPDFObjGen element;
        std::string type;
    };

    void walk(QPDFObjectHandle element, QPDFObjectHandle parent, int depth);
    void readKid(QPDFObjectHandle kid, QPDFObjectHandle element, int depth);
    void claim(QPDFObjectHandle page, int mcid, QPDFObjectHandle element);
    void checkNesting(const std::string &type, const std::string &parent);
    void checkAttributes(QPDFObjectHandle element, const std::string &type);
    void checkIdentifier(QPDFObjectHandle element);
    void checkHeading(const std::string &type);
    void checkPages();
    void checkAnnotations(QPDFObjectHandle page, int number);
    QPDFObjectHandle inParentTree(int key);
    void problem(const QString &text) { m_report.problems.append(text); }

    QPDF &m_pdf;
    const std::vector<ScannedPage> &m_pages;
    StructureReport &m_report;
    QPDFObjectHandle m_root;
    std::map<std::pair<QPDFObjGen, int>, Owner> m_claims; ///< page, MCID
    std::map<QPDFObjGen, QPDFObjGen> m_annotations;       ///< annotation → element that refers to it
    std::set<QPDFObjGen> m_seen;
    std::set<std::string> m_identifiers;
    int m_lastHeading = 0;
};

} // namespace piao::test
