#pragma once

#include "presentation/why_words.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace vigie {

class LinkButton;
class SheetScroll;

/// One way out of a refusal.
struct Lift
{
    QString text; ///< "The customer opens the ticket in the customer area"
    QString action; ///< the button's word; empty: no button
    QString icon; ///< of the button; may be empty
    QKeySequence keys = {}; ///< that do the same, shown on the button; may be empty

    friend bool operator==(const Lift &, const Lift &) = default;
};

/// A rule's *no*, in the user's words.
struct RefusalWords
{
    QString title; ///< "Not created: no phone tickets at level Standard"
    QString rule; ///< "rule K1"
    QString reason; ///< one or two sentences; may be empty
    std::vector<Lift> lifts;
    QString toSay; ///< what to tell the customer; may be empty
    WhyWords why; ///< for who asks; may have no step

    friend bool operator==(const RefusalWords &, const RefusalWords &) = default;
};

/// Says why something was refused, by which rule, what would lift it and what to say; how that came
/// about is told to who asks. Its words scroll where there is no room for all of them.
class RefusalBox : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalBox(QWidget *parent = nullptr);

    void setRefusal(const RefusalWords &refusal);
    /// The key that asks why, where no action of the window has it.
    void setWhyKeys(const QKeySequence &keys);
    bool isExplained() const { return m_why; }
    /// As its *Why?* does; nothing where there is nothing to explain.
    void askWhy();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The button of a way out was pressed.
    void liftChosen(int index);

    /// What to say is wanted on the clipboard.
    void copyRequested(const QString &toSay);

    /// An explanation is wanted, under `anchor`.
    void whyRequested(const vigie::WhyWords &why, QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void orderTabs();
    QWidget *head();
    LinkButton *whyLink();
    QWidget *lift(int index);
    QWidget *quote();

    RefusalWords m_refusal;
    QKeySequence m_whyKeys;
    LinkButton *m_why = nullptr; ///< of the present refusal, if it is explained
    QWidget *m_content;
    QVBoxLayout *m_column;
    SheetScroll *m_scroll;
};

} // namespace vigie
