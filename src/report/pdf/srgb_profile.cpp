// SPDX-License-Identifier: EUPL-1.2
#include "pdf/srgb_profile.h"

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace piao::report {
namespace {

constexpr int headerSize = 128;

/// Big-endian, as ICC.1:2004-10 writes everything.
class IccBytes
{
public:
    IccBytes &tag(const char *signature)
    {
        m_bytes.append(signature, 4);
        return *this;
    }
    IccBytes &number(quint32 value)
    {
        for (int shift = 24; shift >= 0; shift -= 8)
            m_bytes += char((value >> shift) & 0xFF);
        return *this;
    }
    IccBytes &shorts(std::initializer_list<quint16> values)
    {
        for (const quint16 value : values)
            m_bytes.append(char(value >> 8)).append(char(value & 0xFF));
        return *this;
    }
    /// s15Fixed16Number
    IccBytes &fixed(double value) { return number(quint32(qint32(std::lround(value * 65536)))); }
    IccBytes &zeros(int count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    QByteArray take()
    {
        while (m_bytes.size() % 4 != 0)
            m_bytes += '\0';
        return std::exchange(m_bytes, {});
    }

private:
    QByteArray m_bytes;
};

QByteArray text(const char *ascii)
{
    const QByteArray bytes(ascii);
    IccBytes out;
    out.tag("mluc").zeros(4).number(1).number(12).tag("enUS").number(quint32(bytes.size() * 2)).number(28);
    for (const char c : bytes)
        out.shorts({quint16(c)});
    return out.take();
}

QByteArray xyz(double x, double y, double z)
{
    return IccBytes().tag("XYZ ").zeros(4).fixed(x).fixed(y).fixed(z).take();
}

/// From linear light to sRGB values: a power of 2.4 with a straight foot (parametric curve, function 3).
QByteArray curve()
{
    return IccBytes().tag("para").zeros(4).shorts({3, 0}).fixed(2.4).fixed(1 / 1.055).fixed(0.055 / 1.055).fixed(1 / 12.92).fixed(0.04045).take();
}

/// How D65, the white of sRGB, was taken to D50, the white of ICC (Bradford).
QByteArray adaptation()
{
    IccBytes out;
    out.tag("sf32").zeros(4);
    for (const double value : {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168})
        out.fixed(value);
    return out.take();
}

QByteArray header(quint32 size)
{
    IccBytes out;
    out.number(size).zeros(4).number(0x04200000).tag("mntr").tag("RGB ").tag("XYZ ");
    out.shorts({2024, 1, 1, 0, 0, 0}); // a fixed date: the same document must give the same file
    out.tag("acsp").zeros(4 * 7).fixed(0.9642).fixed(1).fixed(0.8249).zeros(4 + 16 + 28);
    return out.take();
}

} // namespace

QByteArray srgbProfile()
{
    const std::vector<std::pair<const char *, QByteArray>> tags{
        {"desc", text("sRGB IEC61966-2.1")},
        {"cprt", text("No copyright, use freely")},
        {"wtpt", xyz(0.9642, 1, 0.8249)},
        {"chad", adaptation()},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", curve()},
    };
    constexpr std::array<const char *, 2> sharingCurve{"gTRC", "bTRC"};
    const quint32 count = quint32(tags.size() + sharingCurve.size());
    quint32 offset = headerSize + 4 + 12 * count;
    IccBytes table;
    table.number(count);
    QByteArray data;
    quint32 lastOffset = 0;
    for (const auto &[name, bytes] : tags) {
        lastOffset = offset + quint32(data.size());
        table.tag(name).number(lastOffset).number(quint32(bytes.size()));
        data += bytes;
    }
    for (const char *name : sharingCurve)
        table.tag(name).number(lastOffset).number(quint32(tags.back().second.size()));
    const QByteArray body = table.take() + data;
    return header(headerSize + quint32(body.size())) + body;
}

} // namespace piao::report
