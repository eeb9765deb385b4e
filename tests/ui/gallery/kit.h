#pragma once

#include <QWidget>

namespace vigie {

/// Every colour, size, badge, mark, bar, control and icon on one page.
QWidget *kitPage();

} // namespace vigie
