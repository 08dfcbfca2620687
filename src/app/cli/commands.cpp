// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

namespace piao::app::cli {

std::vector<Command> commands()
{
    return {newCommand(),  importCommand(), exportCommand(), infoCommand(), historyCommand(),
            undoCommand(), redoCommand(),   getCommand(),    setCommand(),  checkFileCommand(),
            rolloverCommand(), checkCommand(), checksCommand()};
}

} // namespace piao::app::cli
