#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace vigie {

/// Everything that can be done from the window, each with its key and its menu: the one table that
/// menus, buttons, tool tips and the list of keys follow.
enum class ActionId {
    NewTicket,
    Quit,
    Claim,
    Release,
    Assign,
    Qualify,
    Start,
    Pause,
    Report,
    UndoStart,
    Correct,
    WaitCustomer,
    WaitCredit,
    Snooze,
    Back,
    Reply,
    Note,
    CustomerSaid,
    Strike,
    Templates,
    Link,
    Merge,
    Close,
    Withdraw,
    Reopen,
    ReadHistory,
    ReadContract,
    Why,
    WhyPlace,
    WhyLevel,
    WhyDebit,
    WhyRefused,
    NewCustomer,
    SellCredit,
    NewContract,
    ChangeContract,
    EndContract,
    HandOver,
    RecordStudy,
    NewServer,
    NewPlatform,
    NewContact,
    ConfirmBlock,
    Invoicing,
    CorrectWork,
    ExportStatement,
    WhyBalance,
    SortCustomers,
    Next,
    Previous,
    Open,
    ExtendNext,
    ExtendPrevious,
    GoBack,
    GoForward,
    Filter,
    Filters,
    ShowAll,
    ShowMine,
    ShowUnclaimed,
    ShowAtRisk,
    GoToNews,
    Palette,
    QueuePlace,
    CustomersPlace,
    Light,
    Dark,
    AutoScheme,
    LargerText,
    SmallerText,
    UsualText,
    English,
    French,
    Keys
};

enum class MenuId { Vigie, Ticket, Customer, View, Go, Help };

struct ActionInfo
{
    ActionId id;
    MenuId menu;
    const char *text; ///< English; translated by `actionText`
    const char *icon; ///< a carried icon, or null
    const char *keys; ///< as QKeySequence reads them, or null
    const char *help; ///< what it does, for tool tip and status
    const char *operation; ///< the operation's word it stands for, or null
};

const std::vector<ActionInfo> &actionTable();
const ActionInfo &actionInfo(ActionId id);
/// It does something to the ticket that is shown, or to those that are chosen.
bool isActOnTicket(const ActionInfo &info);
QString actionText(const ActionInfo &info);
QString actionHelp(const ActionInfo &info);
QString menuText(MenuId menu);

} // namespace vigie
