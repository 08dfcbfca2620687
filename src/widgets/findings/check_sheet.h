// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"
#include "piao/document/plan_document.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace piao::widgets {

class RecordForm;

/// All about one check: what it looks for and why, whether this plan uses it and how severely, its limits and lists.
class CheckSheet : public QWidget
{
    Q_OBJECT

public:
    explicit CheckSheet(document::PlanDocument &document, QWidget *parent = nullptr);

    /// @param check position in checks::allChecks()
    void setCheck(int check);
    int check() const { return m_check; }
    /// The forms, for the page to commit and to hear of refusals.
    std::vector<RecordForm *> forms() const;
    /// Puts the cursor into the first limit of the check, if it has one.
    void focusFirstLimit();

signals:
    void refused(const piao::domain::Error &error);
    void findingsRequested(int check);

private:
    /// One limit or list of the check that is shown; hidden when it has fewer.
    struct Limit {
        QLabel *name;
        RecordForm *form;
        QLabel *standard;
        QToolButton *reset;
    };

    QWidget *buildHead();
    QWidget *buildLimits();
    Limit makeLimit(QGridLayout &grid, int row);
    void showTexts();
    void showRecords();
    void showLimit(Limit &limit, const checks::CheckParameterInfo *parameter);
    void follow(const document::ChangeNotice &notice);
    void reset();
    void resetLimit(int number);
    const checks::CheckInfo &info() const;

    document::PlanDocument &m_document;
    int m_check = 0;
    QLabel *m_id;
    QLabel *m_title;
    QLabel *m_texts;
    QLabel *m_limitsTitle;
    QPushButton *m_reset;
    RecordForm *m_setting;
    std::vector<Limit> m_limits;
};

} // namespace piao::widgets
