#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vigie {

/// What went wrong outside the rules: a disk, a network, a file. A rule's *no* is a `Refusal`,
/// which is an answer, not a failure.
struct Failure
{
    enum class Kind {
        Unreachable,
        Busy,
        Rejected,
        ReadOnly,
        NoSpace,
        Corrupt,
        TooNew,
        Cancelled,
        Unreadable,
        Missing,
        AlreadyThere,
        NetworkShare
    };

    Kind kind;
    QString detail; ///< for logs; words for people are chosen where the action is known
};

/// A value or a failure. Cannot be dropped unseen.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Failure>
{
public:
    using tl::expected<T, Failure>::expected;
};

inline tl::unexpected<Failure> failed(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

} // namespace vigie
