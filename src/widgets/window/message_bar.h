// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QFrame>

#include <functional>
#include <vector>

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
    /// Something to do with a result.
    struct Offer {
        QString text;
        std::function<void()> act;
    };

    void showResult(const QString &text, std::vector<Offer> offers);
    void showResult(const QString &text, const QString &action = {}, std::function<void()> act = {});

private:
    enum class Tone { Refusal, Result };
    void present(Tone tone, const QString &html, const QString &plain);
    void paintTone(Tone tone);
    void showOffers(std::vector<Offer> offers);

    QLabel *m_icon;
    QLabel *m_text;
    static constexpr int mostOffers = 3;
    std::vector<QPushButton *> m_buttons; ///< "messageAction", "messageAction2" …
    std::vector<Offer> m_offers;
};

} // namespace piao::widgets
