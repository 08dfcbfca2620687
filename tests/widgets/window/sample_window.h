// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include "piao/document/plan_document.h"
#include "piao/exchange/json_import.h"
#include "piao/models/objective_tree_model.h"
#include "piao/widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace piao::test {

/// The real window on the sample plan, driven by keys and looked at by object name.
class SampleWindow
{
public:
    SampleWindow()
    {
        QSettings().clear();
        static QTemporaryDir once;
        const QString sample = once.filePath(QStringLiteral("sample.piao"));
        if (!QFile::exists(sample)) {
            const auto imported = exchange::importIntoNewPlan(sample, QStringLiteral(":/piao/samples/lucca-2024-2026.json"));
            INFO((imported.ok() ? std::string() : imported.error().oneLine().toStdString()));
            REQUIRE(imported.ok());
        }
        REQUIRE(QFile::copy(sample, path));
        open();
    }

    void open()
    {
        window = std::make_unique<widgets::MainWindow>();
        window->resize(1280, 800);
        window->show();
        REQUIRE(window->openPlan(path).ok());
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        tree().setFocus();
    }

    template<typename Widget = QWidget>
    Widget &find(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        INFO("the window has no " << name);
        REQUIRE(found);
        return *found;
    }

    QTreeView &tree() { return find<QTreeView>("objectiveTree"); }
    QAction &action(const char *name) { return find<QAction>(name); }
    document::PlanDocument &document() { return *window->document(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QApplication::processEvents();
    }

    QString currentCode() { return tree().currentIndex().data(models::ObjectiveTreeModel::CodeRole).toString(); }
    QString currentTitle() { return tree().currentIndex().data(models::ObjectiveTreeModel::TitleRole).toString(); }
    QString codeUnder(const QModelIndex &parent, int row)
    {
        return tree().model()->index(row, 0, parent).data(models::ObjectiveTreeModel::CodeRole).toString();
    }
    domain::RecordKey withCode(domain::Kind kind, const char *code)
    {
        const auto found = document().reader().where(kind, "code", QString::fromLatin1(code));
        REQUIRE_FALSE(found.empty());
        return found.front().key();
    }
    void go(domain::Kind kind, const char *code)
    {
        window->goTo(widgets::Place::of(withCode(kind, code)));
        tree().setFocus();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.piao"));
    std::unique_ptr<widgets::MainWindow> window;
};

} // namespace piao::test
