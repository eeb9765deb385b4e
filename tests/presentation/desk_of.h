#pragma once

#include "presentation/desk.h"
#include "storage/opened_book.h"
#include "support/told_book.h"

#include <QSemaphore>

#include <atomic>

namespace vigie::test {

/// A told book's file, over a connection of its own.
inline Result<std::shared_ptr<Book>> bookOf(const QString &path)
{
    return openEmbeddedBook(path, [] { return Instant{1'800'000'000'000}; });
}

/// The desk of somebody at work on the same file as a told book, at an instant that the test moves.
struct DeskOf
{
    explicit DeskOf(const ToldBook &told, const QString &login, const QString &when)
        : now(ToldBook::clock(when))
        , desk([path = told.path()] { return bookOf(path); }, [this] { return now.load(); }, login)
    {
    }

    std::atomic<Instant> now; ///< asked in two threads
    Desk desk;
};

/// Keeps a desk's book busy as long as it lives: what is asked meanwhile is answered after it.
class BusyBook
{
public:
    explicit BusyBook(Desk &desk)
    {
        desk.ask<int>([gate = m_gate](Book &, Instant) -> Result<int> {
            gate->acquire();
            return 0;
        });
    }
    ~BusyBook() { m_gate->release(); }

private:
    Q_DISABLE_COPY_MOVE(BusyBook)

    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

/// A company with a Pro server `srv`, the engineers paul and awa, and no ticket.
inline const QStringList smallCompany{
    QStringLiteral("02/09:00 lea create-agent key=paul name=Paul_Kerr role=support"),
    QStringLiteral("02/09:00 lea create-agent key=awa name=Awa_Sow role=support"),
    QStringLiteral("02/09:00 lea create-customer key=acme name=Acme"),
    QStringLiteral("02/09:00 lea create-server key=srv customer=acme name=srv ordered=2026-11-01"),
    QStringLiteral("02/09:00 lea create-contract key=c server=srv level=pro from=2026-11-02")};

} // namespace vigie::test
