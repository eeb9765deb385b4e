#pragma once

#include <QWidget>

namespace vigie {

/// The main window as the pictures show it, of made-up data, without presenters behind it.
QWidget *mockDesk(bool french);

/// The same with the explanation of the deadline open.
QWidget *mockWhy(bool french);

/// An empty queue beside a refusal.
QWidget *mockRefusal(bool french);

/// A long history beside a note being written.
QWidget *mockNote();

} // namespace vigie
