// SPDX-License-Identifier: EUPL-1.2
#include "editors/sheet_header.h"

#include "editors/plan_words.h"
#include "look/quiet_label.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "piao/models/reference_index.h"
#include "piao/widgets/place.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

SheetHeader::SheetHeader(document::PlanDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(&document)
    , m_kicker(new QLabel(this))
    , m_title(new QLabel(this))
    , m_chips(quietLabel({}, this))
    , m_path(quietLabel({}, this))
{
    setObjectName(QStringLiteral("sheetHeader"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->addWidget(m_kicker, 1);
    first->addWidget(m_chips);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addWidget(m_path);
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
    m_chips->setWordWrap(false);
    m_path->setTextFormat(Qt::RichText);
    m_path->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_path->setAccessibleName(tr("Contributes to"));
    connect(m_path, &QLabel::linkActivated, this,
        [this](const QString &link) { emit placeRequested(Place::fromString(link)); });
    connect(&document, &document::PlanDocument::changed, this, [this] { refresh(); });
}

void SheetHeader::setRecord(const RecordKey &key)
{
    m_key = key;
    refresh();
}

void SheetHeader::refresh()
{
    if (m_key.isNull())
        return;
    const Record record = m_document->reader().read(m_key);
    if (record.isNull())
        return;
    m_kicker->setText(kickerText(record));
    const QString title = record.text("title");
    m_title->setText(title.isEmpty() ? tr("(no title yet)") : title);
    m_title->setForegroundRole(title.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_chips->setText(chipsText(record));
    m_path->setText(pathText());
}

QString SheetHeader::kickerText(const Record &record) const
{
    const LevelNames names = levelNames(m_document->reader());
    const QString level = names.heading(Level(document::levelOf(m_key.kind)));
    const QString number = record.has("code") ? record.text("code")
        : record.description().indexOf("number") >= 0 ? record.text("number") : QString();
    return number.isEmpty() ? level : QStringLiteral("%1  ·  %2").arg(number, level);
}

QString SheetHeader::chipsText(const Record &record) const
{
    QStringList chips;
    if (m_key.kind == Kind::PerformanceObjective && record.has("centre_id"))
        chips.append(models::ReferenceIndex::of(*m_document).name(Kind::ResponsibilityCentre, record.text("centre_id")));
    if (record.has("state"))
        chips.append(choiceLabel(record.description().field("state"), record.text("state")));
    return chips.join(QStringLiteral("   ·   "));
}

QString SheetHeader::pathText() const
{
    if (m_key.kind == Kind::PublicValue)
        return {};
    const QString path = pathHtml(m_document->reader(), m_key);
    return path.isEmpty() ? tr("Contributes to nothing yet: choose its parent below.") : tr("Contributes to") + QStringLiteral("&nbsp; ") + path;
}

} // namespace piao::widgets
