#pragma once

#include <QWidget>

#include <vector>

class QDateTimeEdit;
class QVBoxLayout;

namespace vigie {

class ElidedLabel;
class LinkButton;

/// The segments of worked time of one engineer: told in a line, and opened to be edited. Ends are
/// times on the company's clocks; one that is not touched stays to the millisecond what it was.
class SegmentsField : public QWidget
{
    Q_OBJECT

public:
    /// `measured` as JSON: a list of [from, to], each an instant with the company's offset;
    /// `around` is one with which the first segment begins where none was measured.
    SegmentsField(const QString &measured, const QString &around, QWidget *parent = nullptr);

    /// Nothing stands as measured: it is open, with a first segment to be set.
    void ask();

    /// Empty while it stands as measured; else JSON as above, edited ends without an offset.
    QString value() const;
    void setValue(const QString &json);
    /// Time went on being measured. What is being edited stays.
    void setMeasured(const QString &json);

Q_SIGNALS:
    void edited();

private:
    struct End
    {
        QString told; ///< as it was given
        QDateTimeEdit *edit;

        QString value() const;
    };

    struct Row
    {
        QWidget *box;
        End from;
        End to;
    };

    End addEnd(const QString &told, const QString &name);
    void addRow(const QString &from, const QString &to);
    void removeRow(const QWidget *box);
    void fill(const QString &json);
    void touch();
    void tell();
    QString json() const;

    QString m_measured;
    QString m_around;
    bool m_touched = false;
    bool m_isAsked = false;
    ElidedLabel *m_summary;
    LinkButton *m_open;
    QWidget *m_editor;
    QVBoxLayout *m_lines;
    std::vector<Row> m_rows;
};

} // namespace vigie
