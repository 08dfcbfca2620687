// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <span>

namespace piao::exchange {

/// A plan that comes with the program, to look around in and to test with: resources/samples, in the open format.
struct Sample {
    const char *name;               ///< "lucca-2024-2026": of the resource, and what the command line calls it
    const char *englishTitle;       ///< source texts, context "samples"
    const char *englishDescription;
    const char *suggestedFile;      ///< name of the plan file made of it, without its ending

    QString title() const;       ///< "Provincia di Lucca 2024-2026", in the language of the screen
    QString description() const; ///< one line on what it shows
    QString fileName() const;    ///< suggestedFile with its ending
    QString source() const;      ///< what importIntoNewPlan() reads
};

/// All of them; the first is the plan of a real body, the others are invented and say so.
std::span<const Sample> samples();
/// The sample of that name, or nullptr.
const Sample *sampleNamed(const QString &name);

} // namespace piao::exchange
