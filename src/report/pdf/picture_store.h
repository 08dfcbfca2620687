// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pdf_file.h"
#include "pdf/picture_file.h"

#include <QHash>

#include <vector>

namespace piao::report {

/// The pictures of the file: each is written once, however often it stands in the document, and then leaves memory.
class PictureStore
{
public:
    explicit PictureStore(PdfFile &file) : m_file(file) {}

    struct Stored {
        int number = -1; ///< for PageCanvas::drawPicture(); -1 when the bytes are no picture
        double width = 0; ///< its own size in points
        double height = 0;
    };
    /// Writes the picture if it is new.
    Stored keep(const QByteArray &bytes);
    /// How many were asked for that could not be read.
    int unreadable() const { return m_unreadable; }
    /// The entry /XObject of the page resources; empty without pictures.
    std::string resources() const;

private:
    Stored write(const PictureFile &picture);
    ObjectId writeOpacity(const PictureFile &picture);

    PdfFile &m_file;
    QHash<QByteArray, Stored> m_known; ///< by a hash of the bytes
    std::vector<ObjectId> m_objects;
    int m_unreadable = 0;
};

} // namespace piao::report
