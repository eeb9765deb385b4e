#pragma once

#include "storage/embedded_book.h"

#include <QMap>
#include <QTemporaryDir>

namespace vigie::test {

/// A company's database in a folder of its own, with simulated time unless another is asked for,
/// and the lead `lea`, to which a story is told line by line:
///
///     WHEN WHO OPERATION field=value … [as NAME]
///     "24/09:00 lea create-agent key=paul name=Paul_Kerr role=support"
///     "25/10:20 paul note ticket=t text=Looks_odd as note"
///
/// WHEN is a time in Paris in November 2026; so are the instants among the fields. `_` is a space.
/// `as` keeps the id of what was made, or whom it was about, for $NAME, and of blocks that were
/// sold for $NAME.1 and so on.
class ToldBook
{
public:
    explicit ToldBook(bool simulatedTime = true);

    /// Empty if it was accepted, else the rule that refused.
    QString tell(const QString &line, QUuid key = QUuid::createUuid());
    /// Tells a whole story; stops the program where a line is refused and says nothing of it. A
    /// line that ends in `-> RULE` is refused by that rule.
    void tellAll(const QStringList &lines);

    Result<Outcome> submit(const Envelope &envelope) { return m_book->submit(envelope); }
    /// What a line says, on its way.
    Envelope envelopeOf(const QString &line, QUuid key = QUuid::createUuid()) const;

    EmbeddedBook &book() { return *m_book; }
    Connection &connection() { return m_file->connection(); }
    QString path() const { return m_folder.filePath(QStringLiteral("vigie.sqlite")); }
    QString folder() const { return m_folder.path(); }
    /// Closes the file and opens it again, as another process would.
    void reopen();

    static Instant clock(const QString &when);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DatabaseFile> m_file;
    std::unique_ptr<EmbeddedBook> m_book;
    QMap<QString, QString> m_names;
};

} // namespace vigie::test
