#pragma once

#include "app/console/desktop_scheme.h"

#include <QApplication>
#include <QFont>

namespace vigie {

/// How everything looks, by what the user chose and what the desktop asks for: light or dark, and
/// how large. What was chosen is remembered.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `scheme` and `scale` hold for this run alone, in place of what is remembered.
    Appearance(
        QApplication &application, std::optional<SchemeChoice> scheme, std::optional<double> scale);

    SchemeChoice choice() const { return m_choice; }
    void choose(SchemeChoice choice);
    /// One size larger (1), smaller (-1), or as large as the desktop writes (0). False where there
    /// is no such size. Windows take their measures when they are made.
    bool stepScale(int step);

private:
    void dressAnew();

    QApplication &m_application;
    QPalette m_desktopPalette; ///< before anything was dressed
    QFont m_desktopFont;
    DesktopScheme m_desktop;
    SchemeChoice m_choice;
    double m_scale;
};

} // namespace vigie
