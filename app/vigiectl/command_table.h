#pragma once

#include "app/vigiectl/call.h"

#include <span>

namespace vigie {

/// A command: its word, what runs it, how it is called and what it does, in English.
struct Command
{
    const char *word;
    Status (*run)(Call);
    const char *usage;
    const char *summary;
};

/// All commands, in the order in which `help` shows them.
std::span<const Command> commandTable();
const Command *commandNamed(QStringView word);

/// "Usage: vigiectl queue [--filter FILTER] …"
QString usageText(const QString &command);

} // namespace vigie
