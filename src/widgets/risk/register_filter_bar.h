// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_filter.h"
#include "piao/models/risk_register_feed.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace piao::widgets {

/// What narrows the register: a line for words, a choice for each facet, and the button that takes all of it away.
class RegisterFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterFilterBar(models::RiskRegisterFeed &feed, QWidget *parent = nullptr);

    document::RiskCriteria criteria() const;
    /// Shows criteria without reporting them.
    void show(const document::RiskCriteria &criteria);
    void setStage(domain::RiskStage stage) { m_stage = stage; }
    /// How many rows of how many are shown.
    void tellCount(int shown, int all);
    void focusText();

signals:
    void criteriaChanged();

public slots:
    void clear();

private:
    QComboBox *makeCombo(const char *name, const QString &accessible);
    void fillNames(QComboBox &combo, domain::Kind kind, const QString &all, const QString &none);
    void fillLists();
    void report();

    models::RiskRegisterFeed &m_feed;
    QLineEdit *m_text;
    QComboBox *m_area;
    QComboBox *m_centre;
    QComboBox *m_level;
    QComboBox *m_type;
    QCheckBox *m_incomplete;
    QPushButton *m_clear;
    QLabel *m_count;
    domain::RiskStage m_stage = domain::RiskStage::Before;
};

} // namespace piao::widgets
