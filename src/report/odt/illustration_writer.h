// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odt_context.h"

namespace piao::report {

/// Writes pictures and drawings as frames that stand in a paragraph of their own, with their alternative text.
class IllustrationWriter
{
public:
    explicit IllustrationWriter(OdtContext &context) : m_context(context) {}

    /// Scaled down to the room that its page has.
    struct Room {
        double width;
        double height;
    };
    void write(const Figure &figure, Room room, BlockStart start);
    void write(const Picture &picture, Room room, BlockStart start);
    /// A picture and nothing else, for the cover. False when it cannot be read.
    bool writeLogo(const Picture &picture, Room room, const BlockStart &start);

private:
    struct Frame {
        QString file;
        QString mediaType;
        double width;
        double height;
        QString alternative;
        QString caption;
    };
    void writeFramed(const QString &styleName, const Frame &frame, const QString &anchor, BlockStart start, Room room,
                     const Figure *drawing = nullptr);
    void writeFrame(const Frame &frame, double scale, const Figure *drawing);
    void writeImageMap(const Figure &figure, double scale);
    std::optional<Frame> frameOf(const Picture &picture);

    OdtContext &m_context;
    int m_frames = 0;
};

/// The style of frames; goes with the content's automatic styles.
void writeFrameStyle(OdfXml &xml);

} // namespace piao::report
