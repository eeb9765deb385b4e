#pragma once

#include "presentation/palette_model.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace vigie {

class ElidedLabel;
class Paragraph;

/// The sheet that finds things by name: one line to type in, which keeps the focus, and what was
/// found below it. Arrows move along it, Enter chooses; what is locked is shown, and whoever tries
/// it can be told why. Passive: shows what it is given.
class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(QWidget *parent = nullptr);

    /// As if somebody had typed it in place of all that stands there.
    void type(const QString &text);
    /// `found` is how many there are, more than are shown, mostly. What is current stays so while
    /// nobody types; then the first is. The list does not shrink before all that is typed is
    /// taken back: it would jump at each letter.
    void setLines(std::vector<PaletteLine> lines, int found);
    /// What the current line would do, if it is an action: one or two lines at the foot.
    void setOutlook(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void typed(const QString &text);
    void chosen(const vigie::PaletteLine &line);
    /// One that is locked.
    void triedInVain(const vigie::PaletteLine &line);
    /// This is the current one, perhaps still; a caption: none is.
    void currentChanged(const vigie::PaletteLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *head();
    QWidget *foot();
    bool takeKey(int key);
    void move(int step);
    void setCurrent(int row);
    void describe();
    void choose(int row);
    int listHeight() const;

    PaletteModel m_model;
    QLineEdit *m_edit;
    ElidedLabel *m_found;
    QListView *m_list;
    Paragraph *m_outlook;
    QWidget *m_upper;
    QWidget *m_lower;
    bool m_isFresh = true; ///< typed since the last lines came
    int m_leastHeight = 0; ///< of the list
};

} // namespace vigie
