#pragma once

#include <QListWidget>

#include <utility>
#include <vector>

namespace vigie {

/// Several of some words, each with a box before it: Space and a click check the one they are on.
class CheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Stored value and word.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);

    /// Of those that are checked, joined by commas.
    QString value() const;
    /// Values that are not among the choices change nothing.
    void setValue(const QString &values);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace vigie
