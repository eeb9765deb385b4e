#pragma once

#include "domain/service_level.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"

#include <QWidget>

#include <optional>
#include <variant>
#include <vector>

namespace vigie {

class ActionButton;
class LinkButton;

/// A label and its value; a figure is medium.
struct CardValue
{
    QString label;
    QString value;
    bool figure = false;
    Tone tone = Tone::Text;
};

/// A state with its mark: "SMTP out for 33 min".
struct CardState
{
    Mark mark = Mark::Calm;
    QString text;
};

struct CardBar
{
    Bar bar;
};

/// Hour credit as blocks of 60 minutes.
struct CardBlocks
{
    int minutes = 0;
};

/// A muted sentence under a bar: "25 min left, then 0".
struct CardHint
{
    QString text;
};

struct CardDivider
{
};

/// One measure's recent past. Points are 0 to 1; a negative one is a gap.
struct CardTrend
{
    QString label;
    std::vector<float> points;
    float threshold = -1; ///< negative: none
    QString value;
    Alarm alarm = Alarm::None;
};

/// A line that leads somewhere: "48102 · Install Redis… · closed".
struct CardEntry
{
    QString number;
    QString text;
    QString state;
};

using CardLine = std::variant<CardValue, CardState, CardBar, CardBlocks, CardHint, CardDivider,
    CardTrend, CardEntry>;

/// A thing with a title of its own, on the `window` ground: a title, at its right a word, a level
/// or a link, and lines below. Lines that lead somewhere are reached by the arrows.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &text);
    void setLevel(std::optional<Level> level);
    /// The tip tells the key, where one does the same.
    void setLink(const QString &text, const QString &tip = {});

    /// A chevron beside the title, under this name: the whole thing behind the card.
    void setOpens(const QString &accessibleName);

    /// One big number above the lines, on a preview: "1 h 35 debited".
    void setFigure(const QString &figure);

    /// Dashed edge and an eye: what an act would do, not what is.
    void setPreview(bool preview);

    void setLines(const std::vector<CardLine> &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkClicked();
    void opened();

    /// The entry at this index of the lines was clicked, or Enter pressed on it.
    void entryActivated(int line);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int linesTop() const;
    int lineAt(int y) const;
    QString hiddenText(int y) const;
    int titleRoom() const;
    bool isEntry(int line) const;
    void moveCurrent(int step);
    void describe();
    void placeButtons();
    void paintHead(QPainter &painter);

    QString m_title;
    QString m_aside;
    QString m_figure;
    std::optional<Level> m_level;
    LinkButton *m_link;
    ActionButton *m_open;
    std::vector<CardLine> m_lines;
    bool m_preview = false;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace vigie
