// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QObject>

#include <vector>

namespace piao::document {
class PlanDocument;
}

namespace piao::widgets {

/// The plans opened last, with what the welcome page says of each; kept in the settings.
class RecentPlans : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString path;
        QString body;
        QString years;
        QDateTime opened;

        /// "Provincia di Lucca · 2024-2026", or the file's name.
        QString title() const;
    };

    using QObject::QObject;

    /// The newest first; files that are gone are left out.
    std::vector<Entry> entries() const;
    void add(document::PlanDocument &document);
    void forget(const QString &path);

signals:
    void changed();

private:
    static constexpr int most = 12;
    void write(const std::vector<Entry> &entries);
};

} // namespace piao::widgets
