#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace vigie {

/// An answer to come, in the thread of whoever asked. It is taken once; nothing is done with it
/// where its taker is gone by then. (In Qt 6.4 a QFuture's continuation does not survive that.)
template <class T>
class Answer
{
public:
    static Answer ready(T value)
    {
        Answer answer;
        answer.give(std::move(value));
        return answer;
    }

    void give(T value) const
    {
        if (m_state->take)
            std::exchange(m_state->take, {})(std::move(value));
        else
            m_state->value = std::move(value);
    }

    /// What `take` makes of the answer; nothing where it makes nothing.
    template <class Take>
    auto then(QObject *taker, Take take) const
    {
        using Made = std::invoke_result_t<Take, T>;
        if constexpr (std::is_void_v<Made>) {
            wait(taker, std::move(take));
        } else {
            Answer<Made> made;
            wait(taker, [take = std::move(take), made](T value) mutable {
                made.give(take(std::move(value)));
            });
            return made;
        }
    }

private:
    struct State
    {
        std::optional<T> value;
        std::function<void(T)> take;
    };

    template <class Take>
    void wait(QObject *taker, Take take) const
    {
        auto guarded = [there = QPointer<QObject>(taker), take = std::move(take)](T value) mutable {
            if (there)
                take(std::move(value));
        };
        if (m_state->value)
            guarded(*std::exchange(m_state->value, {}));
        else
            m_state->take = std::move(guarded);
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace vigie
