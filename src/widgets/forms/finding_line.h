// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/severity.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace piao::widgets {

/// What the checks found in a field, below it: the mark of the worst, and the words. Takes no room while there is nothing.
class FindingLine : public QWidget
{
    Q_OBJECT

public:
    explicit FindingLine(QWidget *parent);

    /// @param messages none hides the line; of many the first are shown, and how many more there are
    void setFindings(checks::Severity worst, const QStringList &messages);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    /// Under a narrow field the words end after some lines; all of them are in the tooltip.
    void fit();

    QString m_words;
    QLabel *m_mark = nullptr; ///< made with the first finding: most fields have none
    QLabel *m_text = nullptr;
};

} // namespace piao::widgets
