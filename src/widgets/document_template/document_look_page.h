// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLabel;
class QPushButton;

namespace piao::widgets {

class ColorInput;
class FontInput;
class LogoInput;

/// How the document looks: cover, approval and draft mark, pages. What is left empty is as usual.
class DocumentLookPage : public EditorPage
{
    Q_OBJECT

public:
    explicit DocumentLookPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

    /// Asks what the picture in that file shows and makes it the logo.
    void takeLogo(const QString &path);

private:
    void buildCover();
    void buildAct();
    void buildPages();
    QWidget *buildColorLine();
    void showPlaceholders();
    void showAdvice();
    void chooseLogo();
    void follow(const document::ChangeNotice &notice);

    RecordForm *m_cover;
    RecordForm *m_act;
    RecordForm *m_pages;
    LogoInput *m_logo;
    FontInput *m_font;
    ColorInput *m_accent;
    QLabel *m_sample;
    QLabel *m_advice;
    QLabel *m_fontAdvice;
    QPushButton *m_choose;
};

} // namespace piao::widgets
