// SPDX-License-Identifier: EUPL-1.2
#include "preview/print_preview_dialog.h"

#include "preview/preview_view.h"
#include "style/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

PrintPreviewDialog::PrintPreviewDialog(const std::shared_ptr<const PdfPages> &pages, QWidget *parent)
    : QDialog(parent), m_view(new PreviewView(this))
{
    setObjectName(QStringLiteral("printPreviewDialog"));
    setWindowTitle(tr("Print preview"));
    m_view->setObjectName(QStringLiteral("printPreviewPages"));
    auto *sheet = new QLabel(this);
    sheet->setObjectName(QStringLiteral("printPreviewSheet"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole);
    print->setObjectName(QStringLiteral("printPreviewPrint"));
    print->setIcon(themeIcon("document-print"));
    print->setDefault(true);
    const auto zoomButton = [this](const char *icon, const QString &text, void (PreviewView::*act)()) {
        auto *button = new QToolButton(this);
        button->setIcon(themeIcon(icon));
        button->setText(text);
        button->setToolTip(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, m_view, act);
        return button;
    };
    auto *foot = new QHBoxLayout;
    foot->addWidget(sheet, 1);
    foot->addWidget(zoomButton("zoom-out", tr("Smaller"), &PreviewView::zoomOut));
    foot->addWidget(zoomButton("zoom-fit-width", tr("As wide as the window"), &PreviewView::fitWidth));
    foot->addWidget(zoomButton("zoom-in", tr("Larger"), &PreviewView::zoomIn));
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &PreviewView::currentPageChanged, sheet, [sheet, count = pages->count()](int page) {
        sheet->setText(tr("Sheet %1 of %2").arg(page + 1).arg(count));
    });
    // Without places: here nothing leads to an editor.
    m_view->setVersion(std::make_shared<const PreviewVersion>(PreviewVersion{pages, {}, {}, {}}));
    m_view->setZoom(0.75);
    m_view->setFocus();
    resize(parent ? parent->size() * 0.9 : QSize(1000, 800));
}

} // namespace piao::widgets
