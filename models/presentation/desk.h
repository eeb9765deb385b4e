#pragma once

#include "book/book.h"
#include "presentation/answer.h"

#include <QDate>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace vigie {

/// What the windows reach the book through: everything asked runs on the book's own thread, in the
/// order asked, and is answered later; nothing here ever blocks. Lives in the windows'
/// thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    using Opening = std::function<Result<std::shared_ptr<Book>>()>;
    using Clock = std::function<Instant()>;

    /// `open` runs on the book's thread, where the book then lives and dies; `clock` is asked in
    /// both threads, and of the book not before it is open.
    Desk(Opening open, Clock clock, QString login, QObject *parent = nullptr);
    ~Desk() override;

    Instant now() const { return m_clock(); }
    const QString &login() const { return m_login; }

    /// Asks the book something, as of the instant at which its turn comes; the question must not
    /// hold on to the book.
    template <class T>
    Answer<Result<T>> ask(std::function<Result<T>(Book &, Instant)> question)
    {
        Answer<Result<T>> answer;
        run([this, answer, question = std::move(question)](const Result<Book *> &book) {
            auto told = std::make_shared<Result<T>>(
                book ? question(**book, m_clock()) : Result<T>(failed(book.error())));
            tell([answer, told] { answer.give(std::move(*told)); });
        });
        return answer;
    }

    /// An act of whoever sits here, at this instant.
    Envelope envelope(Operation operation) const;
    Answer<Result<Outcome>> preview(Operation operation);
    Answer<Result<Outcome>> submit(Operation operation);

Q_SIGNALS:
    /// Somebody wrote: here, or another process on the same file, told within 300 ms. Or a day
    /// began in the company's zone: what goes by the day, the month or the quarter is another.
    /// (E54)
    void changed();
    /// The book cannot be opened or read; told once, until it can.
    void unreachable(const vigie::Failure &failure);
    /// It can again.
    void reached();

private:
    using Job = std::function<void(const Result<Book *> &)>;

    void run(Job job);
    /// In the windows' thread, as long as the desk is there.
    void tell(std::function<void()> news);
    void look();
    void follow(const std::optional<Failure> &failure);

    Clock m_clock;
    QString m_login;
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread, for the jobs that are posted to it
    struct Keeper;
    std::shared_ptr<Keeper> m_keeper; ///< touched on the book's thread alone
    QTimer m_watch;
    bool m_looking = false;
    bool m_reached = true;
    /// What tells one look from another.
    struct Seen
    {
        qint64 lastChange = 0;
        QDate day; ///< in the company's zone; null without a catalogue

        friend bool operator==(const Seen &, const Seen &) = default;
    };
    std::optional<Seen> m_seen;
};

} // namespace vigie
