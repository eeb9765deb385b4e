#pragma once

#include "book/contract_file.h"
#include "book/queue_rows.h"

#include <vector>

namespace vigie {

struct RentedServer
{
    Server server;
    NameOf platform; ///< whose node it is
    Level level = Level::Standard; ///< in force now
};

struct RentedPlatform
{
    Platform platform;
    std::vector<NameOf> nodes;
    Level level = Level::Standard; ///< in force now
};

/// A pre-sales study and when it was recorded. (L2)
struct RecordedStudy
{
    Study study;
    Instant recorded;
};

/// Everything about one customer.
struct CustomerFile
{
    Customer customer;
    NameOf manager;
    std::vector<Contact> contacts; ///< by key, as everything here
    std::vector<RentedServer> servers;
    std::vector<RentedPlatform> platforms;
    std::vector<ContractFile> contracts; ///< past and to come too, by their beginning
    std::vector<RecordedStudy> studies; ///< in order of time
    std::vector<QueueRow> queue; ///< its tickets in the queue, first to last
    std::vector<QueueRow> left; ///< its last fifty that left it, the newest in front
    qint64 credit = 0; ///< hour credit, minutes (H1)
    std::optional<Instant> creditLowSince; ///< below the catalogue's threshold
    std::vector<BlockFile> blocks; ///< neither invoiced nor withdrawn, the first sold in front
    std::vector<MonthWorked> worked; ///< of the last twelve months, in order of time
};

} // namespace vigie
