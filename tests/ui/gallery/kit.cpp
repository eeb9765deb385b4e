#include "ui/gallery/kit.h"

#include "ui/look/icons.h"
#include "ui/look/level_badge.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/refusal_box.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>

namespace vigie {

namespace {

class Kit : public QWidget
{
public:
    Kit()
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        resize(1440, 980);
        addButtons();
        addInputs();
        addCards();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintColours(painter);
        paintType(painter);
        paintLevels(painter);
        paintMarks(painter);
        paintIcons(painter);
    }

private:
    void put(QWidget *widget, int x, int y, int width = 0)
    {
        widget->setParent(this);
        widget->move(x, y);
        widget->resize(width ? width : widget->sizeHint().width(), widget->sizeHint().height());
    }

    void line(QPainter &painter, int x, int y, const QString &text, const Ink &ink)
    {
        write(painter, {x, y, 420, 24}, text, ink, palette(), layoutDirection());
    }

    void addButtons()
    {
        auto *start = new ActionButton(u"Start"_qs, ButtonKind::Primary);
        start->setIcon(themedIcon(u"play"_qs));
        start->setKeys(Qt::Key_S);
        put(start, 500, 460);
        auto *claim = new ActionButton(u"Claim"_qs);
        claim->setKeys(Qt::Key_C);
        put(claim, 604, 460);
        auto *templates = new ActionButton(u"Templates"_qs, ButtonKind::Flat);
        templates->setIcon(themedIcon(u"template"_qs));
        put(templates, 692, 460);
        put(new ActionButton(u"Strike"_qs, ButtonKind::Danger), 876, 460);
        auto *off = new ActionButton(u"Start"_qs, ButtonKind::Primary);
        off->setIcon(themedIcon(u"play"_qs));
        off->setEnabled(false);
        put(off, 500, 496);
        auto *offPlain = new ActionButton(u"Claim"_qs);
        offPlain->setEnabled(false);
        put(offPlain, 584, 496);
        auto *segments = new SegmentedControl;
        segments->setSegments({{u"All"_qs, {}, false}, {u"Mine"_qs, u"5"_qs, false},
            {u"Unclaimed"_qs, u"8"_qs, false}, {u"At risk"_qs, u"3"_qs, true}});
        put(segments, 660, 496);
    }

    void addInputs()
    {
        auto *search = new SearchField;
        search->setKeys(Qt::Key_Slash);
        search->setPlaceholderText(u"Filter: words, level:pro, due:<1h"_qs);
        put(search, 500, 536, 300);
        auto *focused = new SearchField;
        focused->setText(u"mail"_qs);
        put(focused, 812, 536, 120);
        focused->setFocus();
        auto *combo = new QComboBox;
        combo->addItems({u"Customer time"_qs, u"Hardware"_qs});
        put(combo, 968, 500, 150);
        auto *spin = new QSpinBox;
        spin->setSuffix(u" min"_qs);
        spin->setRange(0, 600);
        spin->setValue(95);
        put(spin, 1130, 500, 100);
        auto *check = new QCheckBox(u"Clock stopped"_qs);
        check->setChecked(true);
        put(check, 968, 540);
        put(new QCheckBox(u"Not yet"_qs), 1110, 540);
        auto *radio = new QRadioButton(u"Debited"_qs);
        put(radio, 968, 570);
        radio->setChecked(true);
        put(new QRadioButton(u"Never debited"_qs), 1110, 570);
        auto *tabs = new QTabBar;
        for (const QString &name :
            {u"Hours"_qs, u"Contracts"_qs, u"Tickets 1"_qs, u"Availability"_qs})
            tabs->addTab(name);
        put(tabs, 968, 600);
        auto *progress = new QProgressBar;
        progress->setValue(40);
        put(progress, 968, 650, 260);
        auto *disabled = new QLineEdit(u"read only"_qs);
        disabled->setReadOnly(true);
        put(disabled, 968, 680, 140);
    }

    void addCards()
    {
        auto *card = new Card;
        card->setTitle(u"Card"_qs);
        card->setLink(u"Why?"_qs);
        card->setLines(
            {CardValue{u"Allowance, Nov"_qs, u"1 h 05 of 1 h 30"_qs, true}, CardBar{{.left = 0.72}},
                CardValue{u"Hour credit, blocks of 60"_qs, u"3 h 20"_qs, true}, CardBlocks{200}});
        put(card, 500, 588, 208);
        auto *preview = new Card;
        preview->setTitle(u"What OK will do"_qs);
        preview->setAside(u"preview"_qs);
        preview->setPreview(true);
        preview->setLines({CardValue{u"Allowance"_qs, u"−25 min"_qs, true},
            CardBar{{.left = 0.72, .taken = 0.28}}, CardHint{u"65 min left, then 40"_qs}});
        put(preview, 720, 588, 212);
        auto *refusal = new RefusalBox;
        refusal->setRefusal({u"Not created: no phone tickets at Standard"_qs, u"rule K1"_qs,
            u"What lifts it: a ticket in the customer area, or level Pro."_qs, {}, {}, {}});
        put(refusal, 500, 740, 432);
    }

    void paintColours(QPainter &painter)
    {
        line(painter, 24, 14, u"Colours"_qs, {TextRole::Caption, Tone::Muted});
        const Tokens &t = tokensOf(palette());
        int i = 0;
        for (const auto &[name, field] : tokenNames) {
            const int x = 24 + i % 4 * 112;
            const int y = 42 + i / 4 * 34;
            paintBox(&painter, {x, y, 28, 28}, 4, t.*field, QPen(t.lineStrong, 1));
            write(painter, {x + 34, y, 78, 28}, QString::fromLatin1(name),
                {TextRole::Small, Tone::Text}, palette(), layoutDirection());
            ++i;
        }
    }

    void paintType(QPainter &painter)
    {
        const std::array samples{
            std::pair{TextRole::Big, u"Big 30 medium  98.6 %"_qs},
            std::pair{TextRole::Figure, u"Figure 22 medium  12:41"_qs},
            std::pair{TextRole::Title, u"Title 17 medium  Mail refused since 10:02"_qs},
            std::pair{TextRole::Head, u"Head 14 medium  Not created"_qs},
            std::pair{
                TextRole::Body, u"Body 13 regular  Nothing has arrived since this morning"_qs},
            std::pair{TextRole::BodyMedium, u"Body 13 medium  what a person must read first"_qs},
            std::pair{TextRole::Small, u"Small 12 regular  allowance, credit, units, times"_qs},
            std::pair{TextRole::Caption, u"Caption 11 medium  column heads, bands, badges"_qs},
            std::pair{TextRole::Body, u"11:11:11   1 111,11 €   −1 h 11"_qs},
            std::pair{TextRole::Body, u"48:08:26   8 608,40 €   −4 h 08"_qs},
        };
        int y = 400;
        for (const auto &[role, text] : samples) {
            write(painter, {24, y, 440, lineHeight(role)}, text, {role}, palette(),
                layoutDirection());
            y += lineHeight(role) + 8;
        }
    }

    void paintLevels(QPainter &painter)
    {
        int x = 24;
        for (const Level level :
            {Level::Standard, Level::Serenity, Level::Pro, Level::Business, Level::Critical}) {
            paintLevelBadge(&painter, {x, 690, 100, 28}, level, palette());
            x += levelBadgeSize(level).width() + 12;
        }
        paintBar(
            &painter, {24, 740, 200, barHeight()}, {.left = 0.72}, palette(), layoutDirection());
        paintBar(&painter, {240, 740, 200, barHeight()}, {.left = 0.72, .taken = 0.28}, palette(),
            layoutDirection());
        paintBar(&painter, {24, 760, 416, barHeight()},
            {.left = 0.28, .tick = 0.33, .alarm = Alarm::AtRisk}, palette(), layoutDirection());
        paintBar(&painter, {24, 780, 416, barHeight()},
            {.left = 1, .tick = 0.33, .alarm = Alarm::Breached}, palette(), layoutDirection());
    }

    void paintMarks(QPainter &painter)
    {
        const std::array marks{
            std::pair{Mark::Breached, u"breached, out, missed"_qs},
            std::pair{Mark::AtRisk, u"at risk, warning"_qs},
            std::pair{Mark::Calm, u"due, calm"_qs},
            std::pair{Mark::Done, u"up, done"_qs},
            std::pair{Mark::Unknown, u"unknown, no data"_qs},
            std::pair{Mark::Running, u"running"_qs},
            std::pair{Mark::Due, u"due this month"_qs},
            std::pair{Mark::Failed, u"sending failed"_qs},
            std::pair{Mark::NotApplicable, u"not applicable"_qs},
        };
        line(painter, 500, 14, u"Marks: shape says it without colour"_qs,
            {TextRole::Caption, Tone::Muted});
        for (int i = 0; i < int(marks.size()); ++i) {
            const int x = 500 + i % 3 * 150;
            const int y = 44 + i / 3 * 24;
            paintMark(&painter, {x, y, 10, 24}, marks[std::size_t(i)].first, palette());
            line(painter, x + 18, y, marks[std::size_t(i)].second, {TextRole::Small, Tone::Text});
        }
    }

    void paintIcons(QPainter &painter)
    {
        const QStringList names = QDir(u":/icons"_qs).entryList();
        for (int i = 0; i < names.size(); ++i) {
            const QString name = names.at(i).chopped(4);
            const int x = 968 + i % 5 * 90;
            const int y = 40 + i / 5 * 46;
            paintIcon(painter, {x, y, 20, 20}, name, 20, tokensOf(palette()).text);
            write(painter, {x, y + 22, 86, 18}, name, {TextRole::CaptionRegular, Tone::Muted},
                palette(), layoutDirection());
        }
    }
};

} // namespace

QWidget *kitPage() { return new Kit; }

} // namespace vigie
