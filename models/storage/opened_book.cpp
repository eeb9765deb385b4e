#include "storage/opened_book.h"

namespace vigie {

namespace {

struct FileAndBook
{
    FileAndBook(std::unique_ptr<DatabaseFile> opened, EmbeddedBook::ReceiptClock received)
        : file(std::move(opened))
        , book(*file, std::move(received))
    {
    }

    std::unique_ptr<DatabaseFile> file;
    EmbeddedBook book;
};

} // namespace

Result<std::shared_ptr<EmbeddedBook>> openEmbeddedBook(
    const QString &path, EmbeddedBook::ReceiptClock received)
{
    auto file = DatabaseFile::open(path);
    if (!file)
        return failed(file.error());
    auto both = std::make_shared<FileAndBook>(*std::move(file), std::move(received));
    return std::shared_ptr<EmbeddedBook>(both, &both->book);
}

} // namespace vigie
