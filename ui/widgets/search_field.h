#pragma once

#include <QLineEdit>

#include <vector>

class QCompleter;
class QPainter;
class QStringListModel;

namespace vigie {

/// A line to filter with. At rest it shows the key that leads to it, focused the one that leaves:
/// Esc empties it first and leaves it then.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The key shown at rest; it is the caller's to make it work.
    void setKeys(const QKeySequence &keys);
    /// Told while nothing is in doubt.
    void setTip(const QString &tip);

    /// A part of the text that was not understood, and why.
    struct Doubt
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString why;
    };
    /// Underlines them; the first tells why on the field. They hold until the text changes.
    void setDoubts(const std::vector<Doubt> &doubts);

    /// How the text up to the cursor may go on, offered below the field; what stands behind the
    /// cursor stays. Nothing is offered where the list is empty.
    void offer(const QStringList &completions);

Q_SIGNALS:
    /// Esc on the empty field, Enter or an arrow down: the list should take the focus.
    void left();
    /// Somebody typed: with the text up to the cursor.
    void typed(const QString &upToCursor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void paintDoubts(QPainter &painter);
    void complete(const QString &completion);

    QCompleter *m_completer;
    QStringListModel *m_completions;
    QString m_keys;
    QString m_tip;
    std::vector<Doubt> m_doubts;
};

} // namespace vigie
