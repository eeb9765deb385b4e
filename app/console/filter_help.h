#pragma once

#include "book/directory.h"
#include "presentation/filter_completion.h"

#include <QObject>

namespace vigie {

class QueuePlace;

/// What helps with the filter: words that go on from what is typed, and filters that were kept.
class FilterHelp : public QObject
{
    Q_OBJECT

public:
    explicit FilterHelp(QueuePlace &place);

    /// Who and what may be asked for now.
    void take(const Directory &directory);

    /// Those that were kept, and to keep or to forget the present one.
    void showKept();

private:
    void offer(const QString &upToCursor);

    QueuePlace &m_place;
    std::vector<FilterKey> m_keys;
};

} // namespace vigie
