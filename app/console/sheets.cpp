#include "app/console/sheets.h"

#include "ui/console/keys_panel.h"
#include "ui/look/type.h"
#include "ui/widgets/why_panel.h"

#include <QApplication>
#include <QClipboard>

namespace vigie {

namespace {

constexpr int whyWidth = 432;
constexpr int keysWidth = 680;

} // namespace

void Sheets::explain(const WhyWords &why, QWidget *anchor)
{
    if (why.steps.empty())
        return;
    auto *panel = new WhyPanel;
    panel->setHead(why.title, why.subtitle);
    std::vector<WhyStep> steps;
    for (const WhyWords::Step &step : why.steps)
        steps.push_back({step.title, step.subtitle, step.value, step.rule, step.isResult});
    panel->setSteps(steps);
    panel->setFoot(why.foot);
    QObject::connect(panel, &WhyPanel::copyRequested, panel,
        [why] { QApplication::clipboard()->setText(why.text); });
    QObject::connect(panel, &WhyPanel::copyJsonRequested, panel,
        [why] { QApplication::clipboard()->setText(why.json); });
    Overlay *overlay = overlaid(*anchor->window(), panel, Overlay::Veil::None);
    QObject::connect(panel, &WhyPanel::closeRequested, overlay, &Overlay::dismiss);
    if (anchor->isVisible())
        overlay->openUnder(anchor, scaled(whyWidth));
    else
        overlay->openAt(scaled(110), scaled(whyWidth));
}

void Sheets::showKeys(const Actions &actions)
{
    auto *panel = new KeysPanel(actions);
    Overlay *overlay = lay(panel, Overlay::Veil::Dark, 60, keysWidth);
    QObject::connect(panel, &KeysPanel::closeRequested, overlay, &Overlay::dismiss);
}

Overlay *Sheets::lay(QWidget *panel, Overlay::Veil veil, int top, int width)
{
    Overlay *overlay = overlaid(m_window, panel, veil);
    overlay->openAt(scaled(top), scaled(width));
    return overlay;
}

void Sheets::close()
{
    if (m_overlay)
        m_overlay->close();
}

Overlay *Sheets::overlaid(QWidget &window, QWidget *panel, Overlay::Veil veil)
{
    close();
    m_overlay = new Overlay(&window, panel, veil);
    return m_overlay;
}

} // namespace vigie
