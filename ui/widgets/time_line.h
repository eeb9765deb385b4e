#pragma once

#include "ui/look/marks.h"
#include "ui/look/text.h"

#include <QAbstractScrollArea>

#include <vector>

namespace vigie {

/// One change in a history, in the user's words.
struct HistoryEntry
{
    QString day; ///< "Monday 24 November"; a caption is drawn where it changes
    QString time; ///< "10:02:00"
    QString what; ///< "Level changed from Pro to Business"
    QString who;
    Mark mark = Mark::Calm;
};

/// A history on a thread, in the order given, one line a change. Arrows move along it, its words
/// are read one by one, Ctrl+C copies the current one.
class TimeLine : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    /// Another ticket's: it begins at its first line.
    void open(const std::vector<HistoryEntry> &entries);
    /// Of the same ticket.
    void setEntries(const std::vector<HistoryEntry> &entries);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A line on the screen: a day's caption, or an entry.
    struct Line
    {
        int entry;
        bool isDay;
    };

    int lineAt(int y) const;
    int lineOf(int entry) const;
    void updateScrollBar();
    void setCurrent(int entry);
    void paintDay(QPainter &painter, const QRect &row, const HistoryEntry &entry);
    void paintChange(QPainter &painter, const QRect &row, int index);

    std::vector<HistoryEntry> m_entries;
    std::vector<Line> m_lines;
    int m_current = -1;
};

} // namespace vigie
