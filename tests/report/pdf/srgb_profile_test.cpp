// SPDX-License-Identifier: EUPL-1.2
#include "pdf/srgb_profile.h"

#include <catch2/catch.hpp>

#include <QtEndian>

#include <map>

using namespace piao::report;

namespace {

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

double fixedAt(const QByteArray &bytes, qsizetype at)
{
    return qint32(numberAt(bytes, at)) / 65536.0;
}

std::map<QByteArray, quint32> tagOffsets(const QByteArray &profile)
{
    std::map<QByteArray, quint32> offsets;
    for (quint32 i = 0; i < numberAt(profile, 128); ++i) {
        const qsizetype entry = 132 + 12 * qsizetype(i);
        offsets[profile.mid(entry, 4)] = numberAt(profile, entry + 4);
        REQUIRE(numberAt(profile, entry + 4) + numberAt(profile, entry + 8) <= quint32(profile.size()));
        REQUIRE(numberAt(profile, entry + 4) % 4 == 0);
    }
    return offsets;
}

} // namespace

TEST_CASE("the sRGB profile is a whole ICC profile of an RGB display", "[report][pdf][color]")
{
    const QByteArray profile = srgbProfile();
    REQUIRE(numberAt(profile, 0) == quint32(profile.size()));
    REQUIRE(profile.size() < 1000);
    REQUIRE(profile.mid(12, 12) == "mntrRGB XYZ ");
    REQUIRE(profile.mid(36, 4) == "acsp");
    REQUIRE(int(profile[8]) == 4); // PDF 1.7 takes profiles up to version 4
    const auto offsets = tagOffsets(profile);
    for (const char *tag : {"desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"})
        REQUIRE(offsets.contains(tag));
    REQUIRE(srgbProfile() == profile);
}

TEST_CASE("the primaries of the sRGB profile add up to its white", "[report][pdf][color]")
{
    const QByteArray profile = srgbProfile();
    const auto offsets = tagOffsets(profile);
    for (int i = 0; i < 3; ++i) {
        double sum = 0;
        for (const char *tag : {"rXYZ", "gXYZ", "bXYZ"})
            sum += fixedAt(profile, offsets.at(tag) + 8 + 4 * i);
        REQUIRE(sum == Approx(fixedAt(profile, offsets.at("wtpt") + 8 + 4 * i)).margin(0.0002));
    }
}
