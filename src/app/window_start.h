// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace piao::app {

/// Opens the window, on the plan that the line names if it names one; returns when the last window is closed.
int runWindow(int &argc, char **argv);

} // namespace piao::app
