#pragma once

#include "operations/assign_ticket.h"
#include "operations/change_agent.h"
#include "operations/change_contract.h"
#include "operations/claim_ticket.h"
#include "operations/close_by_itself.h"
#include "operations/close_ticket.h"
#include "operations/confirm_block.h"
#include "operations/correct_work.h"
#include "operations/create_agent.h"
#include "operations/create_contact.h"
#include "operations/create_contract.h"
#include "operations/create_customer.h"
#include "operations/create_platform.h"
#include "operations/create_server.h"
#include "operations/customer_message.h"
#include "operations/end_contract.h"
#include "operations/found_company.h"
#include "operations/give_time.h"
#include "operations/hand_over_administration.h"
#include "operations/import_catalogue.h"
#include "operations/import_tickets.h"
#include "operations/link_tickets.h"
#include "operations/mark_invoiced.h"
#include "operations/merge_tickets.h"
#include "operations/open_ticket.h"
#include "operations/pause_work.h"
#include "operations/qualify_ticket.h"
#include "operations/record_study.h"
#include "operations/release_ticket.h"
#include "operations/reopen_ticket.h"
#include "operations/reply_to_customer.h"
#include "operations/report_work.h"
#include "operations/resume_work.h"
#include "operations/sell_credit.h"
#include "operations/snooze_ticket.h"
#include "operations/start_work.h"
#include "operations/strike_message.h"
#include "operations/undo_start.h"
#include "operations/unsnooze_ticket.h"
#include "operations/wait_for.h"
#include "operations/wake_ticket.h"
#include "operations/withdraw_ticket.h"
#include "operations/write_level.h"
#include "operations/write_note.h"

namespace vigie {

/// Everything that is done. A new operation is a pair of files of its own and one name here; only
/// books and the command line include this list.
using Operation = std::variant<OpenTicket, CustomerMessage, QualifyTicket, ClaimTicket,
    AssignTicket, ReleaseTicket, StartWork, PauseWork, ResumeWork, UnsnoozeTicket, UndoStart,
    GiveTime, ReportWork, ReplyToCustomer, WriteNote, StrikeMessage, WaitFor, SnoozeTicket,
    CloseTicket, ReopenTicket, WithdrawTicket, MergeTickets, LinkTickets, WakeTicket, CloseByItself,
    WriteLevel, CreateAgent, ChangeAgent, CreateCustomer, CreateContact, CreateServer,
    CreatePlatform, CreateContract, EndContract, ChangeContract, HandOverAdministration,
    RecordStudy, SellCredit, CorrectWork, ConfirmBlock, MarkInvoiced, FoundCompany, ImportCatalogue,
    ImportTickets>;

/// An operation on its way. Its key makes it happen once, however often it is sent.
struct Envelope
{
    Operation operation;
    QUuid key;
    QString as; ///< the actor's login; empty: the program itself, for what falls due
    Instant at; ///< fixed when the person acts (T6)
    bool offline = false;
};

inline Decision decide(const Operation &operation, Rows &rows, const Circumstances &now)
{
    return std::visit([&](const auto &one) { return decide(one, rows, now); }, operation);
}

} // namespace vigie
