// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/severity.h"

#include <QAbstractButton>

#include <array>
#include <optional>

namespace piao::widgets {

/// How many errors, warnings and hints the plan has, in the status bar; a click leads to them.
class SeverityCounts : public QAbstractButton
{
    Q_OBJECT

public:
    using Counts = std::array<int, checks::allSeverities.size()>;

    explicit SeverityCounts(QWidget *parent = nullptr);

    /// Nothing: the plan is still being looked at.
    void setCounts(const std::optional<Counts> &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// What stands beside the marks when there is nothing to count.
    QString plainText() const;
    QString words() const;
    int side() const { return fontMetrics().ascent(); }

    std::optional<Counts> m_counts;
};

} // namespace piao::widgets
