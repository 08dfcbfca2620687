// SPDX-License-Identifier: EUPL-1.2
#include "forms/form_findings.h"

#include "forms/field_input.h"
#include "forms/finding_line.h"
#include "forms/record_form.h"
#include "piao/models/finding_marks.h"

#include <QBoxLayout>

#include <algorithm>

namespace piao::widgets {

using checks::Finding;
using models::FindingMarks;

FormFindings::FormFindings(RecordForm &form) : QObject(&form), m_form(form), m_marks(&FindingMarks::of(form.document()))
{
    connect(&form, &RecordForm::recordShown, this, &FormFindings::refresh);
    connect(m_marks, &FindingMarks::allChanged, this, &FormFindings::refresh);
    connect(m_marks, &FindingMarks::followed, this, &FormFindings::refresh);
}

void FormFindings::add(FieldInput &input, FindingLine *line)
{
    const int field = domain::describe(m_form.kind()).indexOf(input.field().column);
    line->setObjectName(input.widget()->objectName().replace(QLatin1String("field."), QLatin1String("findings.")));
    m_lines.push_back({field, input.widget(), line, input.widget()->accessibleDescription()});
}

void FormFindings::refresh()
{
    const std::vector<Finding> all = m_marks->findingsOf(m_form.record());
    for (const FieldLine &line : m_lines) {
        std::vector<Finding> own = all;
        std::erase_if(own, [&line](const Finding &finding) { return finding.field != line.field; });
        show(*line.line, own);
        if (!line.input)
            continue;
        QStringList said = m_marks->messages(own);
        said.prepend(line.description);
        said.removeAll(QString());
        line.input->setAccessibleDescription(said.join(QLatin1Char('\n')));
    }
    showWhole(all);
}

void FormFindings::show(FindingLine &line, const std::vector<Finding> &findings) const
{
    line.setFindings(findings.empty() ? checks::Severity::Info : m_marks->severityOf(findings.front()), m_marks->messages(findings));
}

void FormFindings::showWhole(const std::vector<Finding> &all)
{
    const int name = domain::describe(m_form.kind()).nameField();
    const bool bearsName = std::any_of(m_lines.begin(), m_lines.end(), [name](const FieldLine &line) { return line.field == name; });
    std::vector<Finding> whole = all;
    std::erase_if(whole, [](const Finding &finding) { return finding.field >= 0; });
    auto *layout = qobject_cast<QBoxLayout *>(m_form.layout());
    if (!bearsName || !layout || (whole.empty() && !m_whole))
        return;
    if (!m_whole) {
        m_whole = new FindingLine(&m_form);
        m_whole->setObjectName(QStringLiteral("findings.") + QLatin1String(domain::describe(m_form.kind()).table));
        layout->insertWidget(0, m_whole);
    }
    show(*m_whole, whole);
}

} // namespace piao::widgets
