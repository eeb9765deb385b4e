#include "presentation/cell_roles.h"
#include "presentation/language.h"
#include "presentation/queue_roles.h"
#include "support/console_stage.h"
#include "ui/console/queue_place.h"
#include "ui/look/vigie_style.h"
#include "ui/queue/queue_geometry.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/clock_block.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/refusal_box.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace vigie;
using namespace vigie::test;

namespace {

/// What a pointer that rests on a widget is told.
QString toldAt(QWidget &widget, const QPoint &at)
{
    QToolTip::hideText();
    QHelpEvent hover(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &hover);
    QString told = QToolTip::text();
    QToolTip::hideText();
    return told.replace(u"&lt;"_qs, u"<"_qs)
        .replace(u"&gt;"_qs, u">"_qs)
        .replace(u"&quot;"_qs, u"\""_qs)
        .replace(u"&amp;"_qs, u"&"_qs);
}

/// A text that has no room is told whole, where the pointer rests.
bool isTold(QWidget &widget, const QString &text)
{
    return toldAt(widget, widget.rect().center()).contains(text);
}

/// How much of a widget's width its ancestors leave, within what may be scrolled.
int shownWidth(const QWidget &widget)
{
    QRect shown = widget.rect();
    for (QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(outer->parentWidget()))
            break;
        shown &= QRect(widget.mapFrom(outer, QPoint()), outer->size());
        if (outer->isWindow())
            break;
    }
    return qMax(0, shown.width());
}

QString nameOf(const QWidget &widget, const QString &text)
{
    QStringList path;
    for (const QWidget *w = &widget; w && path.size() < 4; w = w->parentWidget())
        path.prepend(QString::fromLatin1(w->metaObject()->className()).section(u"::"_qs, -1));
    return u"%1 “%2” has %3 px"_qs.arg(path.join(u'/'), text.left(60)).arg(widget.width());
}

/// Everything that shows a text which neither fits nor ends in "…" with the whole as its tool tip.
class Cuts
{
public:
    explicit Cuts(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible())
                look(*widget);
        }
    }

    QStringList found;

private:
    void look(QWidget &widget)
    {
        if (auto *label = qobject_cast<QLabel *>(&widget))
            lookAt(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            lookAt(*button);
        else if (auto *box = qobject_cast<QComboBox *>(&widget))
            lookAt(*box);
        else if (auto *moment = qobject_cast<QDateTimeEdit *>(&widget))
            lookAt(*moment);
        else if (auto *head = qobject_cast<QHeaderView *>(&widget))
            lookAt(*head);
        else if (auto *clock = qobject_cast<ClockBlock *>(&widget))
            note(*clock, clock->accessibleName(), clock->isCut());
        else if (auto *refusal = qobject_cast<RefusalBox *>(&widget))
            lookAt(*refusal);
        else if (auto *queue = qobject_cast<QueueTable *>(&widget))
            lookAt(*queue);
        else if (auto *table = qobject_cast<PlainTable *>(&widget))
            lookAt(*table);
    }

    void note(QWidget &widget, const QString &text, bool isCut)
    {
        QString told = text;
        if (qobject_cast<ClockBlock *>(&widget))
            told = text.section(u' ', 1); // behind the countdown
        if (isCut && !isTold(widget, told))
            found << nameOf(widget, text);
    }

    void lookAt(QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        const int shown = shownWidth(label);
        if (auto *paragraph = qobject_cast<Paragraph *>(&label)) {
            if (paragraph->heightForWidth(label.width()) > label.height() || shown < label.width())
                found << nameOf(label, label.text());
            else
                note(label, label.text(), paragraph->isCut());
        } else if (auto *line = qobject_cast<ElidedLabel *>(&label)) {
            const bool isWhole = line->minimumSizeHint().width() >= line->sizeHint().width();
            if ((isWhole && line->isCut() && line->text().size() > 1) || shown < label.width()
                || label.height() < line->sizeHint().height())
                found << nameOf(label, label.text());
            else
                note(label, label.text(), line->isCut());
        } else if (!label.wordWrap() && label.textFormat() != Qt::RichText) {
            note(label, label.text(),
                label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width());
        }
    }

    void lookAt(QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        const bool isPlace = button.parentWidget()->inherits("vigie::SideBar");
        const bool isCut = isPlace ? textWidth(button.text(), TextRole::Caption) > button.width()
                                   : button.width() < button.sizeHint().width();
        if (shownWidth(button) < button.width() || button.height() < button.fontMetrics().height())
            found << nameOf(button, button.text());
        note(button, button.text(), isCut);
    }

    void lookAt(QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect room = box.style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        note(box, box.currentText(), textWidth(box.currentText(), TextRole::Body) > room.width());
    }

    void lookAt(QDateTimeEdit &edit)
    {
        const auto *line = edit.findChild<QLineEdit *>();
        note(edit, line->text(),
            line->fontMetrics().horizontalAdvance(line->text()) > line->contentsRect().width());
    }

    void lookAt(QHeaderView &head)
    {
        if (head.orientation() != Qt::Horizontal || !head.model())
            return;
        for (int section = 0; section < head.count(); ++section) {
            const QString text = head.model()->headerData(section, Qt::Horizontal).toString();
            const int room = head.sectionSize(section) - 2 * scaled(6);
            const QPoint at(head.sectionViewportPosition(section) + 2, head.height() / 2);
            if (textWidth(text, TextRole::Caption) > room
                && !toldAt(*head.viewport(), at).contains(text))
                found << nameOf(head, text);
        }
    }

    /// It scrolls, but what it says first is seen.
    void lookAt(const RefusalBox &box)
    {
        if (box.height() < box.minimumSizeHint().height())
            found << nameOf(box, box.accessibleName());
    }

    /// Times and numbers are never elided.
    void lookAt(QueueTable &table)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const auto text
                = [&](int role) { return table.model()->index(row, 0).data(role).toString(); };
            const int time = textWidth(text(CountdownTextRole), TextRole::Body);
            const QRect timeRoom(0, 0, table.columnWidth(QueueTimeColumn), measure());
            const QRect ticketRoom(0, 0, table.columnWidth(QueueTicketColumn), measure());
            const TimeCell cell = timeCell(timeRoom, time);
            const auto state = CountdownState(text(CountdownStateRole).toInt());
            const int start
                = state >= CountdownState::Running ? cell.mark.left() : cell.text.left();
            if (!text(CountdownTextRole).isEmpty() && start < 0)
                found << nameOf(table, text(CountdownTextRole));
            if (textWidth(text(NumberTextRole), TextRole::Body)
                > ticketCell(ticketRoom, false).number.width())
                found << nameOf(table, text(NumberTextRole));
        }
    }

    /// Numbers are never cut; what is cut of the words is told.
    void lookAt(PlainTable &table)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column)
                lookAt(table, table.model()->index(row, column));
        }
    }

    void lookAt(PlainTable &table, const QModelIndex &cell)
    {
        const QString text = cell.data(CellTextRole).toString();
        const int room = table.columnWidth(cell.column()) - 2 * scaled(6);
        const bool isNumber = cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const bool isLevel = cell.data(CellLevelRole).isValid();
        if (isLevel || textWidth(text, isNumber ? TextRole::Body : TextRole::Small) <= room)
            return;
        if (isNumber || !toldAt(*table.viewport(), table.visualRect(cell).center()).contains(text))
            found << nameOf(table, text);
    }

    static int measure() { return scaled(28); }
};

QStringList cutsOfAll()
{
    QStringList cuts;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && !qobject_cast<QMenu *>(window))
            cuts << Cuts(*window).found;
    }
    return cuts;
}

QStringList cutsOf(ConsoleStage &stage, const std::vector<ConsoleState> &states)
{
    QStringList cuts;
    for (const ConsoleState &state : states) {
        stage.calm();
        state.open(stage);
        for (const QString &cut : cutsOfAll())
            cuts << state.name + u": "_qs + cut;
    }
    cuts.removeDuplicates();
    return cuts;
}

} // namespace

class TestTextFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everywhere_data();
    void everywhere();
    void inAnEmptyCompany();
};

void TestTextFits::cleanup()
{
    useLanguage(u"en"_qs);
    setBodySize(13);
    dress(*qApp, Scheme::Light);
}

namespace {

void speak(const QString &language, double scale)
{
    useLanguage(language);
    setBodySize(13 * scale);
    dress(*qApp, Scheme::Light);
}

} // namespace

void TestTextFits::everywhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size"); // the least that the window takes, where it is smaller
    QTest::newRow("French") << u"fr"_qs << 1.0 << QSize(1440, 900);
    QTest::newRow("French, large text") << u"fr"_qs << 1.5 << QSize(1440, 900);
    QTest::newRow("French, the least window") << u"fr"_qs << 1.0 << QSize(1, 1);
    QTest::newRow("French, large text, the least window") << u"fr"_qs << 1.5 << QSize(1, 1);
    QTest::newRow("English, the least window") << u"en"_qs << 1.0 << QSize(1, 1);
}

void TestTextFits::everywhere()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    QFETCH(const QSize, size);
    speak(language, scale);
    ConsoleStage stage(ConsoleStage::Story::Filled, size);
    qInfo("the window is %d × %d", stage.window().width(), stage.window().height());
    const QStringList cuts = cutsOf(stage, consoleStates());
    QVERIFY2(cuts.isEmpty(), qPrintable(u"\n  "_qs + cuts.join(u"\n  ")));
}

void TestTextFits::inAnEmptyCompany()
{
    speak(u"fr"_qs, 1.5);
    ConsoleStage stage(ConsoleStage::Story::Empty, {1, 1});
    const QStringList cuts = cutsOf(stage, emptyStates());
    QVERIFY2(cuts.isEmpty(), qPrintable(u"\n  "_qs + cuts.join(u"\n  ")));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"vigie"_qs);
    QCoreApplication::setApplicationName(u"vigie"_qs);
    dress(application, Scheme::Light);
    TestTextFits test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_text_fits.moc"
