// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/editor_area.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace piao::widgets {

EditorArea::EditorArea(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("editorArea"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

EditorArea::~EditorArea() = default;

void EditorArea::setDocument(document::PlanDocument *document)
{
    m_document = document;
    m_place = {};
    while (QWidget *editor = m_stack->currentWidget())
        delete editor;
}

void EditorArea::open(const Place &place)
{
    m_place = place;
    if (!m_document)
        return;
    while (QWidget *editor = m_stack->currentWidget())
        delete editor;
    auto *heading = new QLabel(place.record.isNull() ? QString() : m_document->reader().nameOf(place.record));
    heading->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    heading->setWordWrap(true);
    m_stack->addWidget(heading);
}

Place EditorArea::current() const
{
    return m_place;
}

void EditorArea::commitPending() {}

} // namespace piao::widgets
