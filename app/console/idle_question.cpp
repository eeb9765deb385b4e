#include "app/console/idle_question.h"

#include "domain/instant_text.h"
#include "presentation/forms.h"
#include "presentation/time_words.h"
#include "ui/console/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCursor>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

constexpr minutes longest{15}; // that nobody is asked about (E36)
constexpr minutes keptEvery{1};

QString keptUnder(const QString &login) { return u"idle/seen-"_qs + login; }

} // namespace

IdleQuestion::IdleQuestion(
    const QueuePresenter &queue, const Desk &desk, Acts &acts, OpenForm &form, MainWindow &window)
    : m_queue(queue)
    , m_desk(desk)
    , m_acts(acts)
    , m_form(form)
    , m_window(window)
    , m_pointer(QCursor::pos())
{
    connect(&queue, &QueuePresenter::listChanged, this, &IdleQuestion::begin);
    qApp->installEventFilter(this);
}

IdleQuestion::~IdleQuestion() { keepSeen(); }

/// With what the console before this one kept; simulated time may not have come as far yet.
void IdleQuestion::begin()
{
    if (m_seen)
        return;
    m_seen = m_desk.now();
    const QVariant kept = QSettings().value(keptUnder(m_desk.login()));
    if (kept.isValid())
        m_seen = std::min(*m_seen, Instant{kept.toLongLong()});
}

void IdleQuestion::keepSeen()
{
    if (!m_keeps || !m_seen)
        return;
    m_kept = m_seen;
    QSettings().setValue(keptUnder(m_desk.login()), m_seen->utcMs);
}

bool IdleQuestion::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // all that is told of a key that is a shortcut
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel: see(); break;
    case QEvent::MouseMove: {
        const QPoint at = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (std::exchange(m_pointer, at) != at)
            see(); // else a window moved below it
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleQuestion::see()
{
    if (!m_seen)
        return;
    const Instant now = m_desk.now();
    const Instant left = std::exchange(*m_seen, now);
    if (!m_kept || now - *m_kept >= keptEvery)
        keepSeen();
    const auto &running = m_queue.running();
    if (!running)
        return;
    const Instant from = std::max(left, running->since);
    if (now - from < longest)
        return;
    if (m_idle) {
        if (m_idle->clock.intervention == running->intervention)
            m_idle->to = now; // nobody came back to the question for as long
        tell();
        return;
    }
    m_idle = Idle{*running, from, now};
    QMetaObject::invokeMethod(
        this, [this] { ask(); }, Qt::QueuedConnection); // the key goes where it was meant
}

void IdleQuestion::ask()
{
    auto *question
        = new QMessageBox(QMessageBox::NoIcon, tr("Vigie"), {}, QMessageBox::NoButton, &m_window);
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    tell();
    QPushButton *keep = question->addButton(tr("Keep the time"), QMessageBox::RejectRole);
    QAbstractButton *drop = question->addButton(tr("Drop it"), QMessageBox::DestructiveRole);
    QAbstractButton *give
        = question->addButton(tr("Give it to another ticket…"), QMessageBox::AcceptRole);
    give->setEnabled(!m_form.isOpen());
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(question, &QMessageBox::finished, this, [this, question, drop, give] {
        answer(question->clickedButton() == drop, question->clickedButton() == give);
    });
    question->open();
}

void IdleQuestion::tell()
{
    if (!m_question)
        return;
    const BusinessCalendar &calendar = m_queue.catalogue()->calendar;
    const auto &[clock, from, to] = *m_idle;
    m_question->setText(
        tr("Your clock on %1 ran for %2 while this console was not used.")
            .arg(clock.number, spanText(std::chrono::floor<minutes>(to - from).count())));
    m_question->setInformativeText(
        tr("From %1 to %2. What was measured stays in the history.")
            .arg(momentText(from, to, calendar), momentText(to, to, calendar)));
}

void IdleQuestion::answer(bool drops, bool gives)
{
    m_question.clear();
    if (gives && m_form.isOpen()) { // it came between, and is the one form that there is
        connect(&m_form, &OpenForm::closed, this, &IdleQuestion::ask, Qt::SingleShotConnection);
        return;
    }
    const Idle idle = *std::exchange(m_idle, {});
    if (drops)
        m_acts.submit(u"give-time"_qs, valuesOf(idle));
    else if (gives)
        m_form.open(giveTimeForm(valuesOf(idle), idle.clock.ticket, idle.clock.number));
}

FormValues IdleQuestion::valuesOf(const Idle &idle) const
{
    const QTimeZone &zone = m_queue.catalogue()->calendar.zone();
    return {{u"intervention"_qs, idle.clock.intervention.toString(QUuid::WithoutBraces)},
        {u"from"_qs, instantText(idle.from, zone)}, {u"to"_qs, instantText(idle.to, zone)}};
}

} // namespace vigie
