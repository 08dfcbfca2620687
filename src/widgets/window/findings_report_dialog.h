// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/report/findings_report.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace piao::widgets {

/// Which report of the checks a person wants.
struct FindingsReportRequest {
    domain::RecordKey place = {}; ///< a centre or a director; null: the whole body
    report::FindingsReportOptions::Order order = report::FindingsReportOptions::Order::Task;
    std::array<bool, 3> severities{true, true, true}; ///< in the order of checks::Severity
    report::FindingsFormat format = report::FindingsFormat::Pdf;
};

/// Asks for the report of the checks: of the whole body, or as a sheet for one centre or one director; in which order, of
/// which severities, in which format.
class FindingsReportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Report, Sheet };

    /// @param place  proposed for a sheet; null: the first director, or centre
    FindingsReportDialog(document::PlanDocument &document, Purpose purpose, const domain::RecordKey &place = {}, QWidget *parent = nullptr);

    FindingsReportRequest request() const;
    /// The person wants it on paper, not in a file.
    bool isForPrinter() const { return m_forPrinter; }

private:
    void build(Purpose purpose);
    void fillPlaces(document::PlanDocument &document, Purpose purpose, const domain::RecordKey &place);
    QWidget *severityBoxes();
    void showState();

    QComboBox *m_place;
    QComboBox *m_order;
    QComboBox *m_format;
    std::array<QCheckBox *, 3> m_severities;
    QLabel *m_hint;
    QPushButton *m_write;
    QPushButton *m_print;
    bool m_forPrinter = false;
};

} // namespace piao::widgets
