#include "presentation/action_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

const std::vector<ActionInfo> &actionTable()
{
    using enum ActionId;
    static const std::vector<ActionInfo> table{
        {NewTicket, MenuId::Vigie, QT_TRANSLATE_NOOP("Actions", "New ticket"), "plus", "Ctrl+N",
            QT_TRANSLATE_NOOP("Actions", "Open a ticket for a customer or take a call"),
            "open-ticket"},
        {Quit, MenuId::Vigie, QT_TRANSLATE_NOOP("Actions", "Quit"), nullptr, "Ctrl+Q",
            QT_TRANSLATE_NOOP("Actions", "Leave the console"), nullptr},
        {Claim, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Claim"), "flag", "C",
            QT_TRANSLATE_NOOP("Actions", "Take this ticket"), "claim"},
        {Qualify, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Qualify"), "edit", "Q",
            QT_TRANSLATE_NOOP("Actions", "Set kind, category, coverage and estimate"), "qualify"},
        {Start, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Start"), "play", "S",
            QT_TRANSLATE_NOOP("Actions", "Start the work: meets a running guarantee"), "start"},
        {Pause, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Pause or resume"), "pause", "P",
            QT_TRANSLATE_NOOP("Actions", "Stop your clock, or let it run on"), "pause"},
        {Report, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Report"), "check", "E",
            QT_TRANSLATE_NOOP("Actions", "End the intervention and write its report"), "report"},
        {UndoStart, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Undo start"), "restart", "Ctrl+Z",
            QT_TRANSLATE_NOOP("Actions", "Take your start back, within five minutes"),
            "undo-start"},
        {Correct, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Correct"), "restart", "Shift+E",
            QT_TRANSLATE_NOOP("Actions", "Book reported work anew, with another coverage or time"),
            "correct"},
        {Reply, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Reply"), "reply", "R",
            QT_TRANSLATE_NOOP("Actions", "Write to the customer"), "reply"},
        {Note, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Note"), "lock", "N",
            QT_TRANSLATE_NOOP("Actions", "Write a note for staff only"), "note"},
        {CustomerSaid, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Customer said"), "phone", "U",
            QT_TRANSLATE_NOOP(
                "Actions", "Write down what the customer said on the phone or by mail"),
            "customer-message"},
        {Strike, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Strike a message"), "ban", nullptr,
            QT_TRANSLATE_NOOP("Actions", "Strike a message that is wrong; it stays in the history"),
            "strike"},
        {Templates, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Templates"), nullptr, "Ctrl+T",
            QT_TRANSLATE_NOOP("Actions", "Put in a text that is kept ready"), nullptr},
        {WaitCustomer, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Wait for customer"),
            "hourglass", "W", QT_TRANSLATE_NOOP("Actions", "Let it wait for the customer’s answer"),
            "wait"},
        {WaitCredit, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Wait for credit"), "hourglass",
            "Shift+W", QT_TRANSLATE_NOOP("Actions", "Let it wait for hour credit"), "wait"},
        {Snooze, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Snooze"), "moon", "Z",
            QT_TRANSLATE_NOOP("Actions", "Put it away until a time"), "snooze"},
        {Back, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Bring back"), "up", "B",
            QT_TRANSLATE_NOOP("Actions", "End waiting or snoozing"), "resume"},
        {Assign, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Assign"), "user", "A",
            QT_TRANSLATE_NOOP("Actions", "Give it to a colleague"), "assign"},
        {Release, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Release"), "down", "Shift+C",
            QT_TRANSLATE_NOOP("Actions", "Let go of this ticket"), "release"},
        {Link, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Link"), "link", "L",
            QT_TRANSLATE_NOOP("Actions", "Link it with another ticket"), "link"},
        {Merge, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Merge"), "link", "M",
            QT_TRANSLATE_NOOP("Actions", "Merge it into another ticket"), "merge"},
        {Close, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Close"), "cross", "X",
            QT_TRANSLATE_NOOP("Actions", "Close this ticket"), "close"},
        {Withdraw, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Withdraw"), "ban", nullptr,
            QT_TRANSLATE_NOOP("Actions", "The customer takes the ticket back"), "withdraw"},
        {Reopen, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Reopen"), "restart", "O",
            QT_TRANSLATE_NOOP("Actions", "Bring a reported or closed ticket back"), "reopen"},
        {ReadHistory, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "History"), nullptr, "H",
            QT_TRANSLATE_NOOP("Actions", "Read what became of this ticket"), nullptr},
        {ReadContract, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Contract"), nullptr, "Shift+H",
            QT_TRANSLATE_NOOP("Actions", "Read its contract, its hours and the other tickets"),
            nullptr},
        {Why, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Why?"), nullptr, "Y",
            QT_TRANSLATE_NOOP("Actions", "Explain the deadline of this ticket"), nullptr},
        {WhyPlace, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Why this place?"), nullptr,
            "Shift+Y", QT_TRANSLATE_NOOP("Actions", "Explain its place in the queue"), nullptr},
        {WhyLevel, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Why this level?"), nullptr,
            "Ctrl+Y", QT_TRANSLATE_NOOP("Actions", "Explain which contract gives its level"),
            nullptr},
        {WhyDebit, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Why this debit?"), nullptr,
            "Alt+Y",
            QT_TRANSLATE_NOOP(
                "Actions", "Explain what the report that is read debited, else the last one"),
            nullptr},
        {WhyRefused, MenuId::Ticket, QT_TRANSLATE_NOOP("Actions", "Why refused?"), nullptr,
            "Ctrl+Shift+Y", QT_TRANSLATE_NOOP("Actions", "Explain what was refused"), nullptr},
        {NewCustomer, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "New customer"), "plus",
            "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Actions", "Enter a company with servers"),
            "create-customer"},
        {SellCredit, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Sell blocks"), "euro", "B",
            QT_TRANSLATE_NOOP("Actions", "Sell hour credit in blocks"), "sell-credit"},
        {NewContract, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Change level"), "up", "L",
            QT_TRANSLATE_NOOP("Actions", "Conclude a contract at a new or another level"),
            "create-contract"},
        {ChangeContract, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Name people and terms"),
            "edit", "M",
            QT_TRANSLATE_NOOP("Actions", "Name account manager and engineer, agree on other terms"),
            "change-contract"},
        {EndContract, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "End contract"), "stop", "E",
            QT_TRANSLATE_NOOP("Actions", "End a contract on a day"), "end-contract"},
        {HandOver, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Hand over administration"),
            "key", "A",
            QT_TRANSLATE_NOOP("Actions", "Say who administers a server from now on, and why"),
            "hand-over-administration"},
        {RecordStudy, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Record study"), "template",
            "R", QT_TRANSLATE_NOOP("Actions", "Record a pre-sales study and what came of it"),
            "record-study"},
        {NewServer, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "New server"), "servers", "S",
            QT_TRANSLATE_NOOP("Actions", "Enter a server that the customer rents"),
            "create-server"},
        {NewPlatform, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "New platform"), "servers",
            "P", QT_TRANSLATE_NOOP("Actions", "Put servers together that serve together"),
            "create-platform"},
        {NewContact, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "New contact"), "user", "C",
            QT_TRANSLATE_NOOP("Actions", "Enter a person at the customer"), "create-contact"},
        {ConfirmBlock, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Confirm block"), "check",
            "O",
            QT_TRANSLATE_NOOP("Actions", "Record that a block which a report sold is agreed to"),
            "confirm-block"},
        {CorrectWork, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Correct intervention"),
            "restart", "X",
            QT_TRANSLATE_NOOP("Actions", "Book the work behind the chosen entry anew"), "correct"},
        {Invoicing, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Blocks to invoice"), "euro",
            "Ctrl+I",
            QT_TRANSLATE_NOOP("Actions", "Export what reports sold, and mark it as invoiced"),
            nullptr},
        {ExportStatement, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Export statement"),
            nullptr, "V",
            QT_TRANSLATE_NOOP("Actions", "Save the statement of the months shown as a CSV file"),
            nullptr},
        {WhyBalance, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Why this credit?"), nullptr,
            "Y",
            QT_TRANSLATE_NOOP("Actions", "Explain hour credit, or the debit of the chosen entry"),
            nullptr},
        {SortCustomers, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Sort the customers"),
            nullptr, "T", QT_TRANSLATE_NOOP("Actions", "Sort the list of customers by a column"),
            nullptr},
        {Light, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Light"), nullptr, nullptr,
            QT_TRANSLATE_NOOP("Actions", "Light colours"), nullptr},
        {Dark, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Dark"), nullptr, nullptr,
            QT_TRANSLATE_NOOP("Actions", "Dark colours"), nullptr},
        {AutoScheme, MenuId::View, QT_TRANSLATE_NOOP("Actions", "As the desktop"), nullptr, nullptr,
            QT_TRANSLATE_NOOP("Actions", "Colours follow the desktop"), nullptr},
        {LargerText, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Larger text"), nullptr, "Ctrl++",
            QT_TRANSLATE_NOOP("Actions", "Write everything larger"), nullptr},
        {SmallerText, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Smaller text"), nullptr, "Ctrl+-",
            QT_TRANSLATE_NOOP("Actions", "Write everything smaller"), nullptr},
        {UsualText, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Usual text size"), nullptr,
            "Ctrl+0", QT_TRANSLATE_NOOP("Actions", "Write as large as the desktop does"), nullptr},
        {English, MenuId::View, QT_TRANSLATE_NOOP("Actions", "English"), nullptr, nullptr,
            QT_TRANSLATE_NOOP("Actions", "Speak English"), nullptr},
        {French, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Français"), nullptr, nullptr,
            QT_TRANSLATE_NOOP("Actions", "Speak French"), nullptr},
        {QueuePlace, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Queue"), "queue", "Ctrl+1",
            QT_TRANSLATE_NOOP("Actions", "Go to the queue"), nullptr},
        {CustomersPlace, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Customers"), "customers",
            "Ctrl+2", QT_TRANSLATE_NOOP("Actions", "Go to the customers"), nullptr},
        {GoToNews, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Go to the news"), "bolt", "G",
            QT_TRANSLATE_NOOP("Actions", "Go to the most urgent of the tickets that came in"),
            nullptr},
        {Palette, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Find anything"), "search", "Ctrl+K",
            QT_TRANSLATE_NOOP("Actions", "Find tickets, customers, servers and actions by name"),
            nullptr},
        {Next, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Next ticket"), "down", "J",
            QT_TRANSLATE_NOOP("Actions", "Go to the next ticket"), nullptr},
        {Previous, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Previous ticket"), "up", "K",
            QT_TRANSLATE_NOOP("Actions", "Go to the previous ticket"), nullptr},
        {ExtendNext, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Choose the next one, too"), nullptr,
            "Shift+J", QT_TRANSLATE_NOOP("Actions", "Choose several tickets downwards"), nullptr},
        {ExtendPrevious, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Choose the previous one, too"),
            nullptr, "Shift+K", QT_TRANSLATE_NOOP("Actions", "Choose several tickets upwards"),
            nullptr},
        {GoBack, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Back"), nullptr, "Alt+Left",
            QT_TRANSLATE_NOOP("Actions", "Go back to the ticket read before"), nullptr},
        {GoForward, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Forward"), nullptr, "Alt+Right",
            QT_TRANSLATE_NOOP("Actions", "Go forward again"), nullptr},
        {Open, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Read the ticket"), "right", "Return",
            QT_TRANSLATE_NOOP("Actions", "Go into the conversation"), nullptr},
        {Filter, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Filter"), "search", "/",
            QT_TRANSLATE_NOOP("Actions", "Filter the list"), nullptr},
        {Filters, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Kept filters"), "dots", "F",
            QT_TRANSLATE_NOOP("Actions", "Filters that were kept, and keep this one"), nullptr},
        {ShowAll, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "All tickets"), nullptr, "Alt+1",
            QT_TRANSLATE_NOOP("Actions", "Show every open ticket in the queue"), nullptr},
        {ShowMine, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "My tickets"), nullptr, "Alt+2",
            QT_TRANSLATE_NOOP("Actions", "Show only what you have claimed"), nullptr},
        {ShowUnclaimed, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Unclaimed tickets"), nullptr,
            "Alt+3", QT_TRANSLATE_NOOP("Actions", "Show only what nobody has claimed"), nullptr},
        {ShowAtRisk, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Tickets at risk"), nullptr, "Alt+4",
            QT_TRANSLATE_NOOP("Actions", "Show only guarantees that are at risk or over"), nullptr},
        {Keys, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "All keys"), nullptr, "?",
            QT_TRANSLATE_NOOP("Actions", "Show every key"), nullptr},
    };
    return table;
}

const ActionInfo &actionInfo(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionInfo::id);
}

bool isActOnTicket(const ActionInfo &info) { return info.menu == MenuId::Ticket && info.operation; }

QString actionText(const ActionInfo &info)
{
    return QCoreApplication::translate("Actions", info.text);
}

QString actionHelp(const ActionInfo &info)
{
    return QCoreApplication::translate("Actions", info.help);
}

QString menuText(MenuId menu)
{
    switch (menu) {
    case MenuId::Vigie: return QCoreApplication::translate("Actions", "Vigie");
    case MenuId::Ticket: return QCoreApplication::translate("Actions", "Ticket");
    case MenuId::Customer: return QCoreApplication::translate("Actions", "Customer");
    case MenuId::View: return QCoreApplication::translate("Actions", "View");
    case MenuId::Go: return QCoreApplication::translate("Actions", "Go");
    case MenuId::Help: return QCoreApplication::translate("Actions", "Help");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
