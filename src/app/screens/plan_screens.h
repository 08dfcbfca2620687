// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QString>

#include <memory>

class QWidget;

namespace piao::widgets {
class MainWindow;
}

namespace piao::app {

/// Pictures of every main screen with the sample plan, as PNG: `piao --screens DIR`. For people who want to see what the
/// program looks like, and for those who change it.
class PlanScreens
{
public:
    explicit PlanScreens(const QString &folder);
    ~PlanScreens();

    /// All pictures; the dark, doubled and English ones by further runs of this program. 0 when all were written.
    int takeAll();
    /// The few pictures of one variant: "dark", "scale2" or "english".
    int takeVariant(const QString &variant);

private:
    bool openSample();
    void takeWelcome();
    void takePlan();
    void takeNarrative(const QString &name);
    void takeFigureDialog();
    void takeRegistries();
    void takeTemplates();
    void takeRisk();
    void takeRegister();
    void takeFindings(const QString &name);
    void takeCheckPages();
    void takeQuality(const QString &name);
    void takePreview(const QString &name);
    void takePaletteAndDialogs();
    void takeRecordDialogs();
    void takeDialog(const char *action, const char *button, const QString &picture);
    void openNode(const QString &code);
    void expandBranch();
    void take(QWidget &widget, const QString &name);
    bool runVariant(const QString &variant) const;

    QDir m_folder;
    QString m_planPath;
    std::unique_ptr<widgets::MainWindow> m_window;
    bool m_failed = false;
};

} // namespace piao::app
