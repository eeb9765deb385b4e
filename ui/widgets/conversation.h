#pragma once

#include "ui/look/text.h"

#include <QAbstractScrollArea>
#include <QUrl>

#include <memory>
#include <vector>

class QTextDocument;

namespace vigie {

/// One thing said or done on a ticket, in the user's words.
struct ConversationItem
{
    enum class Kind {
        Reply, ///< seen by the customer, whoever wrote it
        Note, ///< staff only
        Event ///< one line
    };

    Kind kind = Kind::Reply;
    QString author; ///< not of an event
    QString role; ///< "customer, by phone"; may be empty
    QString time; ///< "10:02"
    QString text; ///< Markdown from outside; of an event plain
    bool unsent = false;
    QString foot; ///< one quiet sentence below the text, with a *Why?*; may be empty

    friend bool operator==(const ConversationItem &, const ConversationItem &) = default;
};

/// The conversation of a ticket: flat, no bubbles, oldest first. Only what is seen is laid out, so
/// its length does not matter. Text can be selected within one message and copied; links are told,
/// never followed from here.
class Conversation : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit Conversation(QWidget *parent = nullptr);
    ~Conversation() override;

    /// One sentence that stands there while nothing was said.
    void setEmptyText(const QString &text);
    /// Another ticket's: it begins at its end, with nothing selected.
    void open(const std::vector<ConversationItem> &messages);
    /// Of the same ticket: messages that stay the same keep their place on the screen; at the end
    /// it stays at the end.
    void setMessages(const std::vector<ConversationItem> &messages);
    void showEnd();

    QString selectedText() const;
    /// The message on which one stands; −1: none.
    int current() const { return m_current; }

    /// How many messages are laid out now: a few screens' worth, however long it is.
    int documentCount() const;

Q_SIGNALS:
    /// A link was clicked; http, https, mailto and vigie alone arrive here.
    void linkActivated(const QUrl &link);
    /// The *Why?* below a message was clicked.
    void whyRequested(int message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Entry
    {
        ConversationItem message;
        std::unique_ptr<QTextDocument> document; ///< only while near to what is seen
        int height = 0; ///< a guess until measured
        bool measured = false;
    };

    struct Spot
    {
        int entry = -1;
        int position = -1; ///< in its document
    };

    int textWidthAvailable() const;
    int guessedHeight(const ConversationItem &message) const;
    QRect bodyRect(int entry) const;
    std::unique_ptr<QTextDocument> documentFor(const ConversationItem &message) const;
    QTextDocument &documentOf(Entry &entry);
    void forgetLayout();
    void sumHeights();
    int entryAt(int y) const;
    void layOutVisible();
    void layOut(Entry &entry);
    void dropFarDocuments(int first, int last);
    void updateScrollBar();
    void paintEntry(QPainter &painter, int index);
    void paintEventLine(QPainter &painter, const QRect &box, const ConversationItem &message) const;
    void paintHead(QPainter &painter, const QRect &box, const ConversationItem &message) const;
    void paintBody(QPainter &painter, int index);
    void paintPart(QPainter &painter, const QRect &line, int from, int to, const QString &text,
        const Ink &ink) const;
    Spot spotAt(const QPoint &point);
    QUrl linkAt(const QPoint &point);
    void setCurrent(int entry);
    void copy() const;

    QString m_emptyText;
    std::vector<Entry> m_entries;
    std::vector<int> m_tops; ///< one more than entries: the last is the whole height
    Spot m_anchor;
    Spot m_caret;
    QUrl m_pressedLink;
    int m_current = -1;
};

} // namespace vigie
