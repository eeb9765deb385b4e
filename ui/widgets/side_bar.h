#pragma once

#include <QButtonGroup>
#include <QVBoxLayout>
#include <QWidget>

namespace vigie {

/// The places, from top to bottom, with what is breached in each; at the foot the search.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Adds a place below the others; `icon` names a carried icon. Answers its index.
    int addPlace(const QString &icon, const QString &word);
    void setWord(int place, const QString &word);
    /// What its action says, with the key; follows what is breached.
    void setTip(int place, const QString &tip);

    /// Breaches only; the count vanishes at none.
    void setBreaches(int place, int count);

    /// The key shown under the search icon, which is there only with one.
    void setSearchKeys(const QKeySequence &keys);
    void setSearchTip(const QString &tip);

    int current() const { return m_places.checkedId(); }
    void setCurrent(int place);

Q_SIGNALS:
    /// The user chose a place; `setCurrent` is silent.
    void placeChosen(int place);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    class Item;

    Item *item(int place) const;
    void arrange();

    QButtonGroup m_places;
    QVBoxLayout *m_column;
    Item *m_search;
};

} // namespace vigie
