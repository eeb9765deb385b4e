#pragma once

#include "storage/embedded_book.h"

namespace vigie {

/// A book that keeps its file open for as long as it lives. Failures are those of
/// `DatabaseFile::open`.
Result<std::shared_ptr<EmbeddedBook>> openEmbeddedBook(
    const QString &path, EmbeddedBook::ReceiptClock received);

} // namespace vigie
