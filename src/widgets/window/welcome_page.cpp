// SPDX-License-Identifier: EUPL-1.2
#include "window/welcome_page.h"

#include "style/icons.h"
#include "ui_welcome_page.h"

#include <QLocale>

namespace piao::widgets {

WelcomePage::WelcomePage(RecentPlans &recent, QWidget *parent)
    : QWidget(parent), m_recent(recent), m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("welcomePage"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(large);
    const std::pair<QCommandLinkButton *, const char *> icons[] = {{m_ui->newButton, "document-new"},
                                                                   {m_ui->openButton, "document-open"},
                                                                   {m_ui->sampleButton, "document-new-from-template"},
                                                                   {m_ui->importButton, "document-import"},
                                                                   {m_ui->rolloverButton, "view-calendar"}};
    for (const auto &[button, icon] : icons) {
        button->setIcon(themeIcon(icon));
        button->setIconSize({26, 26});
    }
    connect(m_ui->newButton, &QAbstractButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &WelcomePage::importRequested);
    connect(m_ui->rolloverButton, &QAbstractButton::clicked, this, &WelcomePage::rolloverRequested);
    const auto open = [this](const QListWidgetItem *item) {
        const QString path = item->data(Qt::UserRole).toString();
        if (!path.isEmpty())
            emit recentRequested(path);
    };
    connect(m_ui->recentList, &QListWidget::itemActivated, this, open);
    connect(m_ui->recentList, &QListWidget::itemClicked, this, open);
    connect(&m_recent, &RecentPlans::changed, this, &WelcomePage::showRecent);
    showRecent();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setSamples(QMenu *menu)
{
    m_ui->sampleButton->setMenu(menu);
}

void WelcomePage::showRecent()
{
    m_ui->recentList->clear();
    for (const RecentPlans::Entry &entry : m_recent.entries()) {
        const QString when = QLocale().toString(entry.opened, QLocale::ShortFormat);
        auto *item = new QListWidgetItem(themeIcon("document-multiple"),
                                         QStringLiteral("%1\n%2 · %3").arg(entry.title(), when, entry.path), m_ui->recentList);
        item->setData(Qt::UserRole, entry.path);
        item->setToolTip(entry.path);
    }
    if (m_ui->recentList->count() == 0) {
        auto *item = new QListWidgetItem(tr("The plans that you open will be listed here."), m_ui->recentList);
        item->setFlags(Qt::NoItemFlags);
    }
    m_ui->recentList->setCurrentRow(0);
    m_ui->recentList->selectionModel()->clearSelection();
}

} // namespace piao::widgets
