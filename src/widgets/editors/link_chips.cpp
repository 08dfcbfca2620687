// SPDX-License-Identifier: EUPL-1.2
#include "editors/link_chips.h"

#include "forms/reference_input.h"
#include "look/flow_layout.h"
#include "piao/models/reference_index.h"
#include "piao/models/reference_list_model.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

namespace piao::widgets {

using namespace domain;
using document::UnitOfWork;

namespace {

constexpr int longestName = 56;

const char *otherKeyColumn(Kind link, const char *own)
{
    const RecordDescription &description = describe(link);
    const std::vector<int> keys = description.keyFields();
    const char *first = description.fields[size_t(keys.front())].column;
    return qstrcmp(first, own) == 0 ? description.fields[size_t(keys.back())].column : first;
}

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1).trimmed() + QChar(u'…');
}

} // namespace

LinkChips::LinkChips(document::PlanDocument &document, Kind link, const char *ownColumn, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_link(link)
    , m_ownColumn(ownColumn)
    , m_otherColumn(otherKeyColumn(link, ownColumn))
    , m_flow(new FlowLayout(this))
    , m_input(dynamic_cast<ReferenceInput *>(createFieldInput(document, link, otherField(), this)))
{
    m_input->setPlaceholderText(tr("Add: type to search"));
    m_input->setFixedWidth(m_input->fontMetrics().averageCharWidth() * 28);
    m_input->onChosen = [this] {
        if (const auto id = m_input->read(); id && id->isValid())
            add(id->toString());
        m_input->show({});
    };
    setFocusProxy(m_input);
    m_flow->addWidget(m_input);
    connect(&document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        for (const store::RowChange &change : notice.changes) {
            if (change.key.kind == m_link)
                return rebuild();
        }
        if (notice.reset)
            rebuild();
    });
    connect(&models::ReferenceIndex::of(document), &models::ReferenceIndex::namesChanged, this, [this](Kind kind) {
        if (kind == otherField().reference)
            rebuild();
    });
}

const Field &LinkChips::otherField() const
{
    return describe(m_link).field(m_otherColumn);
}

void LinkChips::setRecord(const QString &id)
{
    m_id = id;
    m_input->setReadOnly(id.isEmpty() || m_document->isReadOnly());
    rebuild();
}

QStringList LinkChips::linkedIds() const
{
    QStringList ids;
    if (m_document && !m_id.isEmpty()) {
        for (const Record &link : m_document->reader().where(m_link, m_ownColumn, m_id))
            ids.append(link.text(m_otherColumn));
    }
    return ids;
}

void LinkChips::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
        chip->hide();
    }
    m_chips.clear();
    m_flow->removeWidget(m_input);
    QSet<QString> linked;
    if (m_document && !m_id.isEmpty()) {
        for (const Record &link : m_document->reader().where(m_link, m_ownColumn, m_id)) {
            linked.insert(link.text(m_otherColumn));
            m_chips.append(makeChip(link));
            m_flow->addWidget(m_chips.back());
            m_chips.back()->show();
        }
    }
    m_flow->addWidget(m_input);
    m_input->list().setExcluded(linked);
    QWidget *before = nullptr;
    for (QWidget *chip : std::as_const(m_chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    updateGeometry();
}

QWidget *LinkChips::makeChip(const Record &link)
{
    const RecordKey key = link.key();
    const RecordKey target{otherField().reference, link.text(m_otherColumn), {}};
    const QString name = models::ReferenceIndex::of(*m_document).name(target.kind, target.id);
    auto *chip = new QFrame(this);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setBackgroundRole(QPalette::Base);
    chip->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(6, 0, 2, 0);
    layout->setSpacing(2);
    auto *go = new QToolButton(chip);
    go->setText(shortened(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    go->setAutoRaise(true);
    go->setToolTip(name);
    go->setAccessibleName(tr("Go to %1").arg(name));
    connect(go, &QToolButton::clicked, this, [this, target] { emit placeRequested(Place::of(target)); });
    layout->addWidget(go);
    if (!m_document->isReadOnly()) {
        auto *cross = new QToolButton(chip);
        cross->setText(QStringLiteral("×"));
        cross->setAutoRaise(true);
        cross->setToolTip(tr("Take «%1» away").arg(name));
        cross->setAccessibleName(tr("Take «%1» away").arg(name));
        connect(cross, &QToolButton::clicked, this, [this, key] { remove(key); });
        layout->addWidget(cross);
    }
    return chip;
}

void LinkChips::add(const QString &otherId)
{
    Record link(m_link);
    link.set(m_ownColumn, m_id).set(m_otherColumn, otherId);
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = unit.insert(link);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
    if (!done)
        emit refused(done.error());
}

void LinkChips::remove(const RecordKey &link)
{
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) { return unit.remove(link); });
    if (!done)
        emit refused(done.error());
    else
        m_input->setFocus();
}

} // namespace piao::widgets
