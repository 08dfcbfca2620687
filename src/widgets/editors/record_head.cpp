// SPDX-License-Identifier: EUPL-1.2
#include "editors/record_head.h"

#include "look/quiet_label.h"
#include "piao/widgets/place.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

RecordHead::RecordHead(document::PlanDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(&document)
    , m_layout(new QVBoxLayout(this))
    , m_kicker(new QLabel(this))
    , m_title(new QLabel(this))
    , m_side(quietLabel({}, this))
    , m_line(quietLabel({}, this))
{
    setObjectName(QStringLiteral("sheetHeader"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(20, 14, 20, 12);
    m_layout->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->addWidget(m_kicker, 1);
    first->addWidget(m_side);
    m_layout->addLayout(first);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_line);
    QFont bold = m_kicker->font();
    bold.setBold(true);
    m_kicker->setFont(bold);
    m_kicker->setForegroundRole(QPalette::Link);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_side->setWordWrap(false);
    m_line->setTextFormat(Qt::RichText);
    m_line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_line, &QLabel::linkActivated, this, [this](const QString &link) { emit placeRequested(Place::fromString(link)); });
    connect(&document, &document::PlanDocument::changed, this, &RecordHead::refresh);
}

void RecordHead::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void RecordHead::setLineName(const QString &accessibleName)
{
    m_line->setAccessibleName(accessibleName);
}

void RecordHead::setRecord(const RecordKey &key)
{
    m_key = key;
    refresh();
}

void RecordHead::refreshed(const Record &) {}

void RecordHead::refresh()
{
    const Record record = m_key.isNull() ? Record() : reader().read(m_key);
    if (record.isNull())
        return;
    const Texts shown = texts(record);
    m_kicker->setText(shown.kicker);
    m_title->setText(shown.title.isEmpty() ? tr("(no title yet)") : shown.title);
    m_title->setForegroundRole(shown.title.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_side->setText(shown.side);
    m_line->setText(shown.line);
    m_line->setVisible(!shown.line.isEmpty());
    refreshed(record);
}

} // namespace piao::widgets
