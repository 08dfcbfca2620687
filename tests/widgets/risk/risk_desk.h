// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "editors/record_table_panel.h"
#include "forms/field_input.h"
#include "piao/document/risk_vocabulary.h"
#include "piao/models/record_table_model.h"
#include "piao/widgets/editor_area.h"

#include <QApplication>
#include <QTest>

namespace piao::test {

/// The editors of section 2.3 on a new plan with the lists of the PNA, driven by keys and looked at by object name.
struct RiskDesk : SmallPlan {
    widgets::EditorArea area;

    RiskDesk()
    {
        REQUIRE(document::addRiskVocabulary(*document).ok());
        area.resize(1200, 900);
        area.setDocument(document.get());
        QObject::connect(&area, &widgets::EditorArea::placeRequested, &area, [this](const widgets::Place &place) { area.open(place); });
        area.show();
        QApplication::setActiveWindow(&area);
        REQUIRE(QTest::qWaitForWindowActive(&area));
    }
    ~RiskDesk() { area.setDocument(nullptr); }

    void open(widgets::Place::Page page) { area.open({page, {}, {}, 0}); }
    void open(const domain::RecordKey &record, const QString &field = {}) { area.open(widgets::Place::of(record, field)); }

    /// The widget of that name, the one in sight when there are several.
    template<typename Widget = QWidget>
    Widget &find(const QString &name)
    {
        Widget *found = nullptr;
        for (Widget *each : area.findChildren<Widget *>(name)) {
            if (!found || each->isVisible())
                found = each;
        }
        INFO("no " << name.toStdString());
        REQUIRE(found);
        return *found;
    }

    /// Types a field of the open sheet and leaves it.
    void type(const QString &field, const QString &text)
    {
        QWidget &input = find(QStringLiteral("field.") + field);
        input.setFocus();
        QTest::keyClicks(&input, text);
        area.commitPending();
    }
    /// Chooses from a field's list.
    void choose(const QString &field, const QString &token)
    {
        auto &box = find<QComboBox>(QStringLiteral("field.") + field);
        box.setCurrentIndex(box.findData(token));
        emit box.activated(box.currentIndex());
    }

    widgets::RecordTablePanel &table(const QString &name) { return find<widgets::RecordTablePanel>(name); }
    /// The table of records of a kind, the one in sight when there are several.
    widgets::RecordTablePanel &table(domain::Kind kind)
    {
        widgets::RecordTablePanel *found = nullptr;
        for (auto *panel : area.findChildren<widgets::RecordTablePanel *>()) {
            if (panel->model().scope().kind == kind && (!found || panel->isVisible()))
                found = panel;
        }
        REQUIRE(found);
        return *found;
    }
    /// Types into a cell as a person does: the first key opens it, Ctrl+Enter takes it.
    void typeCell(widgets::RecordTablePanel &panel, int row, const char *column, const QString &text)
    {
        panel.view().setFocus();
        panel.view().setCurrentIndex(panel.model().index(row, panel.model().columnOf(QString::fromLatin1(column))));
        QTest::keyClicks(&panel.view(), text.left(1));
        if (text.size() > 1)
            QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        // In a paragraph Enter alone makes a line.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// The only record of a kind.
    domain::Record only(domain::Kind kind)
    {
        const auto all = document->reader().all(kind);
        REQUIRE(all.size() == 1);
        return all.front();
    }
    void undoAll()
    {
        while (document->canUndo())
            REQUIRE(document->undo().ok());
    }
};

} // namespace piao::test
