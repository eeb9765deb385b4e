#pragma once

#include "app/vigiectl/call.h"

#include <span>

namespace vigie {

/// A command: its word, what runs it, how it is called, what it does in a sentence and what else
/// there is to know, in English.
struct Command
{
    const char *word;
    Status (*run)(Call);
    const char *usage;
    const char *summary;
    const char *details = nullptr; ///< paragraphs between empty lines; null: nothing more
};

/// All commands, in the order in which `help` shows them.
std::span<const Command> commandTable();
const Command *commandNamed(QStringView word);

// What people read of it, in the language in force.

QString summaryOf(const Command &command);
/// Empty where there is nothing more to know.
QString detailsOf(const Command &command);

/// An option that every command takes, how it is written and what it means, in English.
struct CommonOption
{
    const char *usage;
    const char *meaning;
};

std::span<const CommonOption> commonOptions();
QString meaningOf(const CommonOption &option);

/// "Usage: vigiectl [--database PATH] … COMMAND …"
QString usageOfAll();
/// What the exit statuses mean.
QString statusesText();
/// "Usage: vigiectl queue [--filter FILTER] …"
QString usageText(const QString &command);

} // namespace vigie
