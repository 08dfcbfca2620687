// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/document/section_template.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace piao::widgets {

/// Asks which table or figure is to stand below a section: grouped by theme, each with what it shows, whether the plan has
/// anything to print in it, and where it stands already.
class PartDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param below title of the section that it is to go below
    PartDialog(document::PlanReader &reader, const QString &below, QWidget *parent = nullptr);

    /// What was chosen; without content while nothing is.
    document::PlannedSection part() const;

private:
    void build(const QString &below);
    void fill();
    QTreeWidgetItem *addGroup(const QString &name);
    QString placesOf(const QString &token) const;
    void addContent(QTreeWidgetItem *group, const QString &token, const QString &explanation);
    void filter(const QString &words);
    void showChosen();
    void fillSubjects(domain::Kind kind);
    QString chosen() const;

    document::PlanReader &m_reader;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLineEdit *m_title;
    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QPushButton *m_add;
};

} // namespace piao::widgets
