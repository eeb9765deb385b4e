#pragma once

#include "presentation/form_fields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/refusal_box.h"

#include <QDialog>

#include <functional>
#include <map>

class QHBoxLayout;

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
    /// The values, with what stands in for those that are not filled in yet; nothing while one that
    /// nothing can stand in for is missing.
    std::optional<FormValues> valuesToLookAt() const;
    /// What differs from what it was opened with, emptied fields included.
    FormValues changes() const;
    /// What was typed before, under a note that says so and offers to start afresh.
    void restore(const FormValues &typed, const QString &note);
    /// What was typed before and put aside; it can be brought back. Empty: nothing.
    void setAside(const FormValues &typed);
    void setDraftState(const QString &text);

    /// The same form as it is made now: measured time and the words beside it. What is entered
    /// stays; the button's new word is not shown before it is set.
    void renew(const Form &form);

    /// What it would do now: one big figure and lines of a dashed card, or the refusal.
    void setPreview(const std::vector<CardLine> &lines, const QString &figure = {});
    void setRefusal(const RefusalWords &refusal);
    /// Sentences below the preview; empty: none.
    void setRemark(const QString &text);
    /// Other choices for a field, in place of those it had; the chosen one stays if it is there.
    void setChoices(const QString &field, const FormChoices &choices);
    void setButton(const QString &text);

Q_SIGNALS:
    void edited();
    /// This made room for something else and is to be kept, to be brought back; empty: nothing is.
    void putAside(const vigie::FormValues &typed);
    void submitted();
    /// What to say is wanted on the clipboard.
    void copyRequested(const QString &toSay);
    /// Why it is refused is to be explained, under `anchor`.
    void whyRequested(const vigie::WhyWords &why, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *head();
    QWidget *entry();
    QWidget *outlook();
    QWidget *foot();
    QHBoxLayout *labelOf(const FormField &field, QWidget *editor);
    QWidget *editorOf(const FormField &field);
    bool isOnlyMade(const QString &field, const QString &value) const;
    void set(const FormValues &typed);
    void exchange();
    void offerExchange(bool isRestored);
    bool isMissing(const FormField &field, const FormValues &given) const;
    std::vector<const FormField *> missing() const;
    QString suggestionFor(const FormField &field) const;
    void suggest();
    void showAskedFor();
    void showMissing();
    void goToMissing();
    void follow();
    void growToFit();

    Form m_form;
    std::map<QString, std::function<QString()>> m_read;
    std::map<QString, std::function<void(const QString &)>> m_set;
    FormValues m_initial; ///< of every field, empty ones too
    std::map<QString, QWidget *> m_editors;
    std::map<QString, QWidget *> m_parts; ///< a field with its label and its hint
    std::map<QString, ElidedLabel *> m_hints; ///< below a field
    FormValues m_aside; ///< typed before, to be brought back
    Card *m_preview = nullptr;
    RefusalBox *m_refusal = nullptr;
    class Paragraph *m_remark = nullptr;
    std::map<QString, QString> m_suggested; ///< as it was made of other fields last
    ElidedLabel *m_state = nullptr;
    ElidedLabel *m_missing = nullptr;
    class LinkButton *m_exchange = nullptr; ///< what is written for what was put aside
    class ActionButton *m_button = nullptr;
};

} // namespace vigie
