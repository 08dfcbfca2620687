// SPDX-License-Identifier: EUPL-1.2
#include "window/last_folder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace piao::widgets {

namespace {

const QString folderKey = QStringLiteral("lastFolder");

} // namespace

QString LastFolder::path()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(folderKey, documents).toString();
}

void LastFolder::remember(const QString &file)
{
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

} // namespace piao::widgets
