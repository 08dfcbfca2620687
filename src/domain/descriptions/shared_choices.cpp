// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice levels[] = {
    {"low", QT_TRANSLATE_NOOP("records", "Low")},
    {"moderate", QT_TRANSLATE_NOOP("records", "Moderate")},
    {"high", QT_TRANSLATE_NOOP("records", "High")},
};

constexpr Choice types[] = {
    {"control", QT_TRANSLATE_NOOP("records", "Control")},
    {"transparency", QT_TRANSLATE_NOOP("records", "Transparency")},
    {"ethics", QT_TRANSLATE_NOOP("records", "Ethics and standards of conduct")},
    {"regulation", QT_TRANSLATE_NOOP("records", "Regulation")},
    {"simplification", QT_TRANSLATE_NOOP("records", "Simplification")},
    {"training", QT_TRANSLATE_NOOP("records", "Training")},
    {"awareness", QT_TRANSLATE_NOOP("records", "Awareness and participation")},
    {"rotation", QT_TRANSLATE_NOOP("records", "Rotation")},
    {"whistleblowing", QT_TRANSLATE_NOOP("records", "Reporting and protection")},
    {"conflict_of_interest", QT_TRANSLATE_NOOP("records", "Conflict of interest and pantouflage")},
    {"lobbying", QT_TRANSLATE_NOOP("records", "Relations with representatives of particular interests")},
};

constexpr Choice progress[] = {
    {"not_started", QT_TRANSLATE_NOOP("records", "Not started")},
    {"under_way", QT_TRANSLATE_NOOP("records", "Under way")},
    {"done", QT_TRANSLATE_NOOP("records", "Done")},
    {"late", QT_TRANSLATE_NOOP("records", "Late")},
    {"dropped", QT_TRANSLATE_NOOP("records", "Dropped")},
};

} // namespace

std::span<const Choice> riskLevels()
{
    return levels;
}

std::span<const Choice> measureTypes()
{
    return types;
}

std::span<const Choice> progressStates()
{
    return progress;
}

} // namespace piao::domain::descriptions
