#pragma once

#include <QWidget>

#include <vector>

namespace vigie {

class ElidedLabel;
class SheetScroll;
class WhySteps;

/// One step on the way to a figure, in the user's words.
struct WhyStep
{
    QString title; ///< "Response guarantee"
    QString subtitle; ///< "elapsed time, day and night, never paused"
    QString value; ///< "45:00"; never elided
    QString rule; ///< "K2"
    bool isResult = false; ///< stands on its own ground, with a clock for a number
};

/// The sheet that explains a figure: numbered inputs, the result, their rules.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &subtitle);
    void setSteps(const std::vector<WhyStep> &steps);
    void setFoot(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void copyRequested();
    void copyJsonRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *head();
    QWidget *foot();

    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    ElidedLabel *m_foot;
    QWidget *m_upper;
    QWidget *m_lower;
    WhySteps *m_steps;
    SheetScroll *m_scroll;
};

} // namespace vigie
