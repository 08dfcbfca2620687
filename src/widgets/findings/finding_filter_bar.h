// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/finding_criteria.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace piao::widgets {

/// What of the findings is shown: severities with how many of each there are, section, centre, words, and what was set aside.
class FindingFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilterBar(QWidget *parent = nullptr);

    models::FindingCriteria criteria() const;
    /// Shows everything again that was not set aside.
    void clear();
    /// The line for words to look for.
    QLineEdit &search() { return *m_search; }

    void setCounts(const std::array<int, checks::allSeverities.size()> &counts, int setAside);
    struct Centre {
        QString id;
        QString name;
        friend bool operator==(const Centre &, const Centre &) = default;
    };
    /// The choice stays when its centre is still there.
    void setCentres(const std::vector<Centre> &centres);

signals:
    void changed();

private:
    void buildSeverities();
    void buildChoices();
    QComboBox *addChoice(const char *name, const QString &all, const QString &accessibleName);

    std::array<QToolButton *, checks::allSeverities.size()> m_severities{};
    QToolButton *m_setAside;
    QComboBox *m_part;
    QComboBox *m_centre;
    QLineEdit *m_search;
    std::vector<Centre> m_centres;
};

} // namespace piao::widgets
