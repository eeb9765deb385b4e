#pragma once

#include "presentation/ticket_presenter.h"
#include "ui/widgets/overlay.h"

#include <QPointer>

namespace vigie {

class Actions;

/// The sheets that lie over the window or a dialog of it: one at a time.
class Sheets
{
public:
    explicit Sheets(QWidget &window)
        : m_window(window)
    {
    }

    /// Nothing where there is no step; over the window of what was asked about, and under that
    /// while it is on the screen.
    void explain(const WhyWords &why, QWidget *anchor);
    void showKeys(const Actions &actions);
    /// Any other one, centred; measures are those at a body of 13 px. Takes the panel over.
    Overlay *lay(QWidget *panel, Overlay::Veil veil, int top, int width);
    void close();

private:
    Overlay *overlaid(QWidget &window, QWidget *panel, Overlay::Veil veil);

    QWidget &m_window;
    QPointer<Overlay> m_overlay;
};

} // namespace vigie
