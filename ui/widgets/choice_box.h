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
    using Choices = std::vector<std::pair<QString, QString>>; ///< stored value and word

    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The same ones again are nothing. What was chosen stays chosen if it is among them, else the
    /// first is where there is nothing to say of it, else none; what is being typed stays, with its
    /// cursor. A change is told only where the value becomes another.
    void setChoices(const Choices &choices);

    /// Nothing while what is typed is none of the words.
    QString value() const;
    /// A value that is not among the choices is kept for choices that have it, until another one is
    /// chosen.
    void setValue(const QString &value);

protected:
    bool event(QEvent *event) override;

private:
    class Model;

    void choose(const QString &value);
    void tellChangeFrom(const QString &before);
    void search();
    void takeTyped();

    Model *m_model;
    QString m_awaited; ///< a value that no choices had yet, while none is chosen
};

} // namespace vigie
