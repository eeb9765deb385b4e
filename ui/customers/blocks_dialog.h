#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace vigie {

class ActionButton;
class ElidedLabel;
class Paragraph;
class PlainTable;

/// The blocks that reports sold, of every customer: exported, confirmed and marked as invoiced, the
/// chosen ones or, where none is chosen, all that can be.
class BlocksDialog : public QDialog
{
    Q_OBJECT

public:
    BlocksDialog(QAbstractItemModel *model, QWidget *window);

    std::vector<int> chosenRows() const;
    void chooseRows(const std::vector<int> &rows);
    /// How many of them can be confirmed and marked now.
    void setCounts(int toConfirm, int toInvoice);
    /// What came of the last act; empty: nothing.
    void setNote(const QString &note);

Q_SIGNALS:
    void chosenChanged();
    void exportRequested();
    void confirmRequested();
    void invoicedRequested();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *head();
    QWidget *foot();
    void keepColumns() const;

    PlainTable *m_table;
    Paragraph *m_note;
    ActionButton *m_confirm;
    ActionButton *m_mark;
};

} // namespace vigie
