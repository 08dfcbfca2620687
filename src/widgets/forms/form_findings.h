// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

namespace piao::models {
class FindingMarks;
}

namespace piao::widgets {

class FieldInput;
class FindingLine;
class RecordForm;

/// Shows in a form what the checks find in its record: below each field what is to be mended there and, in the form that has the
/// record's name, on top what concerns it as a whole. Follows each edit.
class FormFindings : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the form.
    explicit FormFindings(RecordForm &form);

    /// Shows the findings of an input's field in `line`.
    void add(FieldInput &input, FindingLine *line);

private:
    struct FieldLine {
        int field;
        QPointer<QWidget> input;
        FindingLine *line;
        QString description; ///< the input's own, for those who hear it
    };

    void refresh();
    void show(FindingLine &line, const std::vector<checks::Finding> &findings) const;
    void showWhole(const std::vector<checks::Finding> &all);

    RecordForm &m_form;
    models::FindingMarks *m_marks;
    std::vector<FieldLine> m_lines;
    FindingLine *m_whole = nullptr; ///< made with the first finding about the record as a whole
};

} // namespace piao::widgets
