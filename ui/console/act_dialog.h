#pragma once

#include "presentation/form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/refusal_box.h"

#include <QDialog>

#include <functional>
#include <map>

class QFormLayout;
class QVBoxLayout;

namespace vigie {

class ElidedLabel;

/// Where an act is filled in: at the left what one enters, at the right what it will do, at the
/// foot one button that names its consequence. Window-modal. What was typed stays when a rule
/// refuses.
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    ActDialog(const Form &form, QWidget *window);

    const Form &form() const { return m_form; }
    FormValues values() const;
    /// Everything that is required is given.
    bool isComplete() const;
    /// What differs from what it was opened with, emptied fields included.
    FormValues changes() const;
    /// What was typed before, under a note that says so and offers to start afresh.
    void restore(const FormValues &typed, const QString &note);
    void setDraftState(const QString &text);

    /// What it would do now: lines of a dashed card, or the refusal.
    void setPreview(const std::vector<CardLine> &lines);
    void setRefusal(const RefusalWords &refusal);
    /// Other choices for a field, in place of those it had; the chosen one stays if it is there.
    void setChoices(const QString &field, const std::vector<std::pair<QString, QString>> &choices);
    void setButton(const QString &text);

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *head();
    QWidget *entry();
    QWidget *outlook();
    QWidget *foot();
    QWidget *editorOf(const FormField &field);
    void set(const FormValues &typed);
    void follow();

    Form m_form;
    std::map<QString, std::function<QString()>> m_read;
    std::map<QString, std::function<void(const QString &)>> m_set;
    FormValues m_initial; ///< of every field, empty ones too
    std::map<QString, QWidget *> m_editors;
    Card *m_preview = nullptr;
    RefusalBox *m_refusal = nullptr;
    ElidedLabel *m_state = nullptr;
    class LinkButton *m_afresh = nullptr;
    class ActionButton *m_button = nullptr;
};

} // namespace vigie
