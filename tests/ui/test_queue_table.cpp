#include "presentation/made_rows.h"
#include "presentation/queue_model.h"
#include "ui/look/measures.h"
#include "ui/look/vigie_style.h"
#include "ui/mock_queue.h"
#include "ui/queue/queue_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace vigie;

namespace {

MockRow ticket(const QString &number, CountdownState state = CountdownState::Calm)
{
    MockRow row;
    row.number = number;
    row.countdown = u"12:41"_qs;
    row.state = state;
    row.subject = u"Subject of "_qs + number;
    return row;
}

MockRow band(const QString &text)
{
    MockRow row;
    row.band = text;
    row.bandCount = u"2"_qs;
    return row;
}

std::vector<MockRow> manyRows()
{
    std::vector<MockRow> rows{band(u"Guaranteed"_qs)};
    for (int i = 0; i < 100; ++i)
        rows.push_back(ticket(QString::number(i)));
    return rows;
}

/// Remembers what a widget was asked to paint.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }

    QRegion painted;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestQueueTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }
    void cleanup();

    void captionsAreThinnerThanTickets();
    void captionsArrivingLaterAreThinToo();
    void captionsStayThinWhereverTheyMove();
    void aTickRepaintsTheTimeColumnAlone();
    void aHiddenTableDoesNotTick();
    void arrivalsAboveDoNotMoveTheCurrentRow();
    void departuresAboveDoNotMoveTheCurrentRow();
    void aChangedLayoutLeavesEveryRowItsHeight();
    void aCurrentRowThatLeavesTakesNoOther();
    void theCursorSkipsCaptions();
    void nextAndPreviousStopAtTheEnds();
    void whatIsChosenByTheProgramIsChosenAlone();
    void aCaptionCannotBeOpened();
    void theCurrentRowIsOutlinedWhileTheListHasFocus();
    void aBreachStandsOnItsOwnGround();
    void lettersAreLeftToActions();
    void aCutSubjectIsToldWhole();

private:
    QueueTable &show(std::vector<MockRow> rows);
    QColor pixel(int row, int x) const;

    std::unique_ptr<MockQueue> m_queue;
    std::unique_ptr<QueueTable> m_table;
};

void TestQueueTable::cleanup()
{
    m_table.reset();
    m_queue.reset();
}

QueueTable &TestQueueTable::show(std::vector<MockRow> rows)
{
    m_queue = std::make_unique<MockQueue>(std::move(rows));
    m_table = std::make_unique<QueueTable>();
    m_table->setModel(m_queue.get());
    m_table->resize(692, 300);
    m_table->show();
    m_table->activateWindow();
    m_table->setFocus();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_table.get());
    return *m_table;
}

QColor TestQueueTable::pixel(int row, int x) const
{
    const QImage picture = m_table->viewport()->grab().toImage();
    return picture.pixelColor(x, m_table->rowViewportPosition(row) + 2);
}

void TestQueueTable::captionsAreThinnerThanTickets()
{
    const QueueTable &table = show({band(u"Guaranteed"_qs), ticket(u"1"_qs)});
    QCOMPARE(table.rowHeight(0), 24);
    QCOMPARE(table.rowHeight(1), 28);
}

void TestQueueTable::captionsArrivingLaterAreThinToo()
{
    const QueueTable &table = show({ticket(u"1"_qs)});
    m_queue->insert(0, band(u"Guaranteed"_qs));
    QCOMPARE(table.rowHeight(0), 24);
    QCOMPARE(table.rowHeight(1), 28);
}

void TestQueueTable::captionsStayThinWhereverTheyMove()
{
    const QueueTable &table = show({band(u"a"_qs), ticket(u"1"_qs), ticket(u"2"_qs)});
    m_queue->move(0, 1);
    QCOMPARE(table.rowHeight(0), 28);
    QCOMPARE(table.rowHeight(1), 24);
    m_queue->move(1, 0);
    m_queue->reverse();
    QCOMPARE(table.rowHeight(0), 28);
    QCOMPARE(table.rowHeight(1), 28);
    QCOMPARE(table.rowHeight(2), 24);
}

void TestQueueTable::aTickRepaintsTheTimeColumnAlone()
{
    QueueTable &table = show(manyRows());
    QCoreApplication::processEvents();
    PaintWatch watch(table.viewport());
    table.tick();
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect column(table.columnViewportPosition(QueueTimeColumn), 0,
        table.columnWidth(QueueTimeColumn), table.viewport()->height());
    QCOMPARE(watch.painted.boundingRect(), column);
}

void TestQueueTable::aHiddenTableDoesNotTick()
{
    QueueTable &table = show(manyRows());
    table.hide();
    QCoreApplication::processEvents();
    PaintWatch watch(table.viewport());
    table.tick();
    QCoreApplication::processEvents();
    QVERIFY(watch.painted.isEmpty());
}

void TestQueueTable::arrivalsAboveDoNotMoveTheCurrentRow()
{
    QueueTable &table = show(manyRows());
    table.verticalScrollBar()->setValue(400);
    table.setCurrentIndex(m_queue->index(table.rowAt(120), 0));
    const QString number = table.currentIndex().data(NumberTextRole).toString();
    const int y = table.rowViewportPosition(table.currentIndex().row());
    for (int i = 0; i < 5; ++i)
        m_queue->insert(1, ticket(u"urgent"_qs));
    QCoreApplication::processEvents();
    QCOMPARE(table.currentIndex().data(NumberTextRole).toString(), number);
    QCOMPARE(table.rowViewportPosition(table.currentIndex().row()), y);
}

void TestQueueTable::departuresAboveDoNotMoveTheCurrentRow()
{
    QueueTable &table = show(manyRows());
    table.verticalScrollBar()->setValue(400);
    table.setCurrentIndex(m_queue->index(table.rowAt(120), 0));
    const int y = table.rowViewportPosition(table.currentIndex().row());
    m_queue->remove(2);
    QCoreApplication::processEvents();
    QCOMPARE(table.rowViewportPosition(table.currentIndex().row()), y);
}

/// All captions that were there go, and another comes.
void TestQueueTable::aChangedLayoutLeavesEveryRowItsHeight()
{
    const auto catalogue = test::Company::catalogue();
    const auto some = [](int first, int step, Band band) {
        std::vector<QueueRow> rows;
        for (int id = first; id < 60; id += step)
            rows.push_back(test::madeRow(id, band, id));
        return QueueList(std::move(rows)).rows();
    };
    QueueModel model([] { return Instant{}; }, u"paul"_qs);
    QueueTable table;
    table.setModel(&model);
    const auto sound = [&] {
        int height = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool band = model.index(row, 0).data(IsBandRole).toBool();
            height += table.rowHeight(row);
            if (table.rowHeight(row) != (band ? measure::bandCaption() : measure::row()))
                return false;
        }
        return table.verticalHeader()->count() == model.rowCount()
            && table.verticalHeader()->length() == height;
    };
    for (const auto &rows : {some(0, 1, Band::Guaranteed), some(1, 3, Band::Waiting),
             some(0, 1, Band::Premium), some(60, 1, Band::Premium), some(0, 2, Band::Requests)}) {
        model.setRows(rows, catalogue);
        QVERIFY(sound());
    }
    QVERIFY(table.columnWidth(QueueTimeColumn) < table.columnWidth(QueueCustomerColumn));
}

void TestQueueTable::aCurrentRowThatLeavesTakesNoOther()
{
    QueueTable &table = show(manyRows());
    table.setCurrentIndex(m_queue->index(5, 0));
    m_queue->remove(5);
    QVERIFY(!table.currentIndex().isValid());
    table.selectNext(1);
    QCOMPARE(table.currentIndex().row(), 5);
}

void TestQueueTable::theCursorSkipsCaptions()
{
    QueueTable &table = show({band(u"a"_qs), ticket(u"1"_qs), band(u"b"_qs), ticket(u"2"_qs)});
    table.setCurrentIndex(m_queue->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 3);
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.currentIndex().row(), 1);
}

void TestQueueTable::whatIsChosenByTheProgramIsChosenAlone()
{
    QueueTable &table = show({band(u"a"_qs), ticket(u"1"_qs), ticket(u"2"_qs)});
    table.setCurrentIndex(m_queue->index(1, 0));
    QTest::keyPress(&table, Qt::Key_Control, Qt::ControlModifier); // as in Ctrl+Return
    QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
    table.setCurrentIndex(m_queue->index(2, 0));
    QTest::keyRelease(&table, Qt::Key_Control);
    QCOMPARE(table.chosenRows(), std::vector{2});
}

void TestQueueTable::nextAndPreviousStopAtTheEnds()
{
    QueueTable &table = show({band(u"a"_qs), ticket(u"1"_qs), band(u"b"_qs), ticket(u"2"_qs)});
    table.setCurrentIndex(m_queue->index(1, 0));
    table.selectNext(1);
    table.selectNext(1);
    QCOMPARE(table.currentIndex().row(), 3);
    table.selectNext(-1);
    table.selectNext(-1);
    QCOMPARE(table.currentIndex().row(), 1);
}

void TestQueueTable::aCaptionCannotBeOpened()
{
    QueueTable &table = show({band(u"a"_qs), ticket(u"1"_qs)});
    QSignalSpy opened(&table, &QueueTable::opened);
    Q_EMIT table.activated(m_queue->index(0, 0));
    QVERIFY(opened.isEmpty());
    Q_EMIT table.activated(m_queue->index(1, 0));
    QCOMPARE(opened.size(), 1);
}

void TestQueueTable::theCurrentRowIsOutlinedWhileTheListHasFocus()
{
    QueueTable &table = show({ticket(u"1"_qs), ticket(u"2"_qs)});
    table.setCurrentIndex(m_queue->index(0, 0));
    QCOMPARE(pixel(0, 300), tokensOf(Scheme::Light).select);
    QCOMPARE(pixel(0, 0), tokensOf(Scheme::Light).accent);
    table.clearFocus();
    QCOMPARE(pixel(0, 300), tokensOf(Scheme::Light).selectIdle);
    QCOMPARE(pixel(0, 0), tokensOf(Scheme::Light).selectIdle);
}

void TestQueueTable::aBreachStandsOnItsOwnGround()
{
    show({ticket(u"1"_qs, CountdownState::Breached), ticket(u"2"_qs, CountdownState::AtRisk)});
    QCOMPARE(pixel(0, 300), tokensOf(Scheme::Light).dangerTint);
    QCOMPARE(pixel(0, 2), tokensOf(Scheme::Light).dangerFill);
    QCOMPARE(pixel(1, 300), tokensOf(Scheme::Light).base);
    QCOMPARE(pixel(1, 2), tokensOf(Scheme::Light).warnFill);
}

void TestQueueTable::lettersAreLeftToActions()
{
    QueueTable &table = show({ticket(u"1"_qs), ticket(u"2"_qs)});
    table.setCurrentIndex(m_queue->index(0, 0));
    QTest::keyClicks(&table, u"Subject of 2"_qs);
    QCOMPARE(table.currentIndex().row(), 0);
}

void TestQueueTable::aCutSubjectIsToldWhole()
{
    MockRow longer = ticket(u"2"_qs);
    longer.subject = u"very long "_qs.repeated(40).trimmed();
    QueueTable &table = show({ticket(u"1"_qs), longer});
    const auto toolTip = [&](int row) {
        QToolTip::hideText();
        const QPoint at = table.visualRect(m_queue->index(row, QueueWhatColumn)).center();
        QHelpEvent hover(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &hover);
        return QToolTip::text();
    };
    QVERIFY(toolTip(0).isEmpty());
    QCOMPARE(toolTip(1), longer.subject);
}

QTEST_MAIN(TestQueueTable)
#include "test_queue_table.moc"
