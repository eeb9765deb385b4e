#pragma once

#include <QTextEdit>
#include <QWidget>

class QHBoxLayout;

namespace vigie {

class ActionButton;
class ElidedLabel;
class SegmentedControl;

/// A text field for long plain text that grows with it, between three lines and a dozen.
class GrowingText : public QTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

    /// Replaces the text and its undo history. Cursor and selection stay where they are when the
    /// text is the same, so an echo of what was typed disturbs nobody.
    void setText(const QString &text);
    /// At the cursor, as if it were typed. A placeholder that is left in it, as "{server}", is
    /// selected, to be written over. Takes the focus.
    void insert(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void spaceLines();
};

/// Where a reply or a note is written. A note takes the ground and the edge of notes, so that
/// nobody mistakes one for the other.
class Composer : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Reply, Note };

    explicit Composer(QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    QString text() const;
    void setText(const QString &text);

    /// At the cursor, as if it were typed; nothing while it is locked.
    void insert(const QString &text);

    /// "Draft kept 10:33"
    void setDraftState(const QString &text);

    /// Puts a control (templates) at the end of the upper row; takes it over.
    void addTool(QWidget *tool);

    /// The keys that lead into each mode.
    void setModeTips(const QString &reply, const QString &note);

    /// What was written is held back: the button asks for a second yes.
    void setHeld(bool held);

    /// Nothing can be written or sent, for this reason, which stands where the draft's state does;
    /// what was written can be read and copied. Empty: it can.
    void setLocked(const QString &why);

Q_SIGNALS:
    void textEdited(const QString &text); ///< by the user alone
    void modeChosen(Mode mode); ///< by the user alone
    void sendRequested();
    void left(); ///< Esc: the list should take the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void name();
    void showGround();
    void tellState();
    void offerSending();

    Mode m_mode = Mode::Reply;
    QString m_locked; ///< why; empty: it is not
    QString m_draftState;
    bool m_held = false;
    QString m_replyTip;
    QString m_noteTip;
    SegmentedControl *m_modes;
    GrowingText *m_text;
    ElidedLabel *m_draft;
    ActionButton *m_send;
    QHBoxLayout *m_upper;
};

} // namespace vigie
