// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "preview/pdf_pages.h"

#include <QCache>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace piao::widgets {

/// Pictures of pages, drawn in another thread and kept while there is room.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    /// A page of a document at a scale.
    struct Wish {
        std::shared_ptr<const PdfPages> document;
        int page = 0;
        double pixelsPerPoint = 1;
    };

    explicit PagePictures(QObject *parent = nullptr);
    ~PagePictures() override;

    /// The page's picture; null while there is none.
    QImage picture(const Wish &wish) const;
    /// The same, or one of another scale for the time being.
    QImage pictureAtAnyScale(const Wish &wish) const;
    /// What is drawn next, the most wanted first; what was wanted before and is not now is not drawn.
    void want(std::vector<Wish> wishes);
    /// Lets the pictures of all other documents go.
    void keepOnly(const std::shared_ptr<const PdfPages> &document);

signals:
    void drawn();

private:
    struct Key {
        const PdfPages *document;
        int page;
        qint64 scale; ///< in millionths

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.document, key.page, key.scale); }
    };
    struct Drawn {
        Wish wish;
        QImage picture;
    };

    static Key keyOf(const Wish &wish);
    void drawNext();
    void keep();

    /// In KiB: some thirty pages as wide as a screen.
    static constexpr int room = 192 * 1024;

    QCache<Key, Drawn> m_pictures{room};
    QHash<std::pair<const PdfPages *, int>, Key> m_latest; ///< the last picture of a page at whatever scale
    std::vector<Wish> m_wishes;
    QThreadPool m_pencil; ///< one thread: a document serves one at a time anyway
    QFutureWatcher<Drawn> m_drawing;
};

} // namespace piao::widgets
