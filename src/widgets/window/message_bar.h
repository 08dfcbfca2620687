// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace piao::widgets {

/// Tells refusals and results inside the window, never in a box that must be clicked away: what happened, what is safe,
/// what to do.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showRefusal(const domain::Error &error);
    /// A result, with something to do with it when `action` has a text.
    void showResult(const QString &text, const QString &action = {}, std::function<void()> act = {});

private:
    enum class Tone { Refusal, Result };
    void present(Tone tone, const QString &html, const QString &plain);
    void paintTone(Tone tone);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
};

} // namespace piao::widgets
