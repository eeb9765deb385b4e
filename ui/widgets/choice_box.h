#pragma once

#include <QComboBox>

#include <utility>
#include <vector>

namespace vigie {

/// One of some words. Where there are many it is found by typing any part of it, and what matches
/// none leaves the choice as it was.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Stored value and word. What was chosen stays chosen if it is among them, else the first is
    /// where there is nothing to say of it, else none.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);

    /// Nothing while what is typed is none of the words.
    QString value() const;
    /// A value that is not among the choices changes nothing.
    void setValue(const QString &value);

protected:
    bool event(QEvent *event) override;

private:
    void search();
    void takeTyped();
};

} // namespace vigie
