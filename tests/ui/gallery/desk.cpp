#include "ui/gallery/desk.h"

#include "ui/gallery/words.h"
#include "ui/look/icons.h"
#include "ui/look/level_badge.h"
#include "ui/look/measures.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clock_block.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/conversation.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/refusal_box.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/why_panel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTime>

namespace vigie {

namespace {

bool speaksFrench = false;

QString say(const QString &english, const QString &french)
{
    return speaksFrench ? french : english;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QWidget *onBase()
{
    auto *widget = new QWidget;
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
    return widget;
}

QMenuBar *menuBar()
{
    auto *bar = new QMenuBar;
    for (const QString &name : {u"Vigie"_qs, say(u"Edit"_qs, u"Édition"_qs), u"Ticket"_qs,
             say(u"Customer"_qs, u"Client"_qs), say(u"View"_qs, u"Affichage"_qs),
             say(u"Go"_qs, u"Aller"_qs), say(u"Help"_qs, u"Aide"_qs)})
        bar->addMenu(name);
    return bar;
}

SideBar *sideBar()
{
    auto *bar = new SideBar;
    bar->addPlace(u"queue"_qs, say(u"Queue"_qs, u"File"_qs));
    bar->addPlace(u"customers"_qs, say(u"Customers"_qs, u"Clients"_qs));
    bar->addPlace(u"servers"_qs, say(u"Servers"_qs, u"Serveurs"_qs));
    bar->addPlace(u"promises"_qs, say(u"Promises"_qs, u"Promesses"_qs));
    bar->addPlace(u"dashboard"_qs, say(u"Dashboard"_qs, u"Tableau"_qs));
    bar->setBreaches(0, 1);
    bar->setCurrent(0);
    bar->setSearchKeys(Qt::CTRL | Qt::Key_K);
    return bar;
}

StatusBar *statusBar(bool offline)
{
    auto *bar = new StatusBar;
    bar->addItem()->setFact(u"user"_qs, u"Inès Corbal · support"_qs);
    if (offline) {
        bar->addItem()->setFact(u"cloudoff"_qs,
            say(u"base.example · not reached since 10:31"_qs,
                u"base.example · injoignable depuis 10 h 31"_qs),
            StatusItem::State::Notable);
        bar->addItem()->setFact(u"unsent"_qs,
            say(u"3 changes kept here, not sent"_qs,
                u"3 modifications gardées ici, non envoyées"_qs),
            StatusItem::State::Notable);
        bar->addItem()->setFact(
            u"ban"_qs, say(u"1 refused"_qs, u"1 refusée"_qs), StatusItem::State::Refused);
    } else {
        bar->addItem()->setFact(
            u"db"_qs, say(u"base.example · reached"_qs, u"base.example · joignable"_qs));
        bar->addItem()->setFact(u"sync"_qs,
            say(u"All sent · synced 10:34:17"_qs, u"Tout est envoyé · synchro 10:34:17"_qs));
    }
    bar->addItemAtEnd()->setFact(u"play"_qs, u"#48165  00:23:17"_qs, StatusItem::State::Running);
    bar->addItemAtEnd()->setFact(u"clock"_qs, u"Paris 10:34"_qs);
    return bar;
}

QHBoxLayout *queueHeading(const QString &count)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(16), scaled(9), scaled(13), 0);
    row->setSpacing(scaled(9));
    row->addWidget(new ElidedLabel(say(u"Queue"_qs, u"File"_qs), {TextRole::Title}));
    row->addWidget(new ElidedLabel(count, {TextRole::Small, Tone::Muted}), 1);
    auto *add = new ActionButton(say(u"New ticket"_qs, u"Nouveau ticket"_qs));
    add->setIcon(themedIcon(u"plus"_qs));
    row->addWidget(add);
    return row;
}

QHBoxLayout *queueFilter(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(16), scaled(9), scaled(13), scaled(8));
    row->setSpacing(scaled(8));
    auto *search = new SearchField;
    search->setKeys(Qt::Key_Slash);
    search->setPlaceholderText(
        say(u"Filter: words, level:pro, due:<1h…"_qs, u"Filtrer : mots, niveau:pro…"_qs));
    search->setText(text);
    row->addWidget(search, 1);
    auto *segments = new SegmentedControl;
    segments->setSegments(
        {{say(u"All"_qs, u"Tous"_qs), {}, false}, {say(u"Mine"_qs, u"À moi"_qs), u"5"_qs, false},
            {say(u"Unclaimed"_qs, u"Libres"_qs), u"8"_qs, false},
            {say(u"At risk"_qs, u"À risque"_qs), u"3"_qs, true}});
    row->addWidget(segments);
    auto *saved = new ActionButton(say(u"Saved"_qs, u"Filtres"_qs));
    saved->setMenu(new QMenu(saved));
    row->addWidget(saved);
    return row;
}

QWidget *queuePlace()
{
    auto *place = onBase();
    QVBoxLayout *column = columnIn(place);
    column->addLayout(queueHeading(say(u"21 open"_qs, u"21 ouverts"_qs)));
    column->addLayout(queueFilter({}));
    auto *table = new QueueTable;
    auto *queue = new MockQueue(queueRows(speaksFrench), queueHeads(speaksFrench));
    queue->setParent(table);
    table->setModel(queue);
    table->setCurrentIndex(queue->index(2, 0));
    column->addWidget(table, 1);
    return place;
}

QWidget *ticketHead()
{
    auto *head = onBase();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(scaled(16), scaled(11), scaled(12), scaled(10));
    column->setSpacing(scaled(4));
    auto *title = new QHBoxLayout;
    title->addWidget(new IconLabel(u"bolt"_qs, 16, Tone::Text2));
    title->addWidget(
        new ElidedLabel(say(u"Mail refused since 10:02"_qs, u"Courrier refusé depuis 10 h 02"_qs),
            {TextRole::Title}),
        1);
    for (const QString &icon : {u"external"_qs, u"dots"_qs}) {
        auto *button = new ActionButton(QString(), ButtonKind::Flat);
        button->setIcon(themedIcon(icon));
        button->setAccessibleName(icon);
        title->addWidget(button);
    }
    column->addLayout(title);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(scaled(5));
    facts->addWidget(
        new ElidedLabel(say(u"#48213"_qs, u"nº 48213"_qs), {TextRole::Body, Tone::Muted}));
    facts->addWidget(new ElidedLabel(u"Incident"_qs, {TextRole::Body, Tone::Text2}));
    auto *badge = new LevelBadge;
    badge->setLevel(Level::Business);
    facts->addWidget(badge);
    facts->addWidget(new LinkButton(u"Delmarc Optique"_qs));
    facts->addWidget(new LinkButton(u"web-14.example"_qs));
    facts->addWidget(
        new ElidedLabel(say(u"declared 10:02 by phone"_qs, u"déclaré à 10 h 02 par téléphone"_qs),
            {TextRole::Body, Tone::Muted}),
        1);
    column->addLayout(facts);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(scaled(6));
    auto *start = new ActionButton(say(u"Start"_qs, u"Démarrer"_qs), ButtonKind::Primary);
    start->setIcon(themedIcon(u"play"_qs));
    start->setKeys(Qt::Key_S);
    actions->addWidget(start);
    auto *claim = new ActionButton(say(u"Claim"_qs, u"Prendre"_qs));
    claim->setKeys(Qt::Key_C);
    actions->addWidget(claim);
    auto *assign = new ActionButton(say(u"Assign"_qs, u"Affecter"_qs));
    assign->setMenu(new QMenu(assign));
    actions->addWidget(assign);
    auto *qualify = new ActionButton(say(u"Qualify"_qs, u"Qualifier"_qs));
    qualify->setKeys(Qt::Key_Q);
    actions->addWidget(qualify);
    actions->addWidget(new ElidedLabel(say(u"Nobody has claimed it"_qs, u"Personne ne l’a pris"_qs),
                           {TextRole::Small, Tone::Muted, Qt::AlignRight}),
        1);
    column->addLayout(actions);
    return head;
}

ClockBlock *clock()
{
    auto *block = new ClockBlock;
    block->setClock({u"12:41"_qs,
        say(u"left of 45:00 to start, due 10:47:00"_qs,
            u"restent sur 45:00 pour démarrer, échéance 10:47:00"_qs),
        {.left = 0.282, .tick = 0.333, .alarm = Alarm::AtRisk}});
    return block;
}

Conversation *conversation()
{
    auto *talk = new Conversation;
    using Kind = ConversationItem::Kind;
    talk->setMessages({
        {Kind::Reply, u"Rosa Melquior"_qs,
            say(u"customer, by phone"_qs, u"cliente, par téléphone"_qs), u"10:02"_qs,
            say(u"Nothing has arrived since this morning. Our suppliers say their messages come back with “451 temporary failure”. The shop opens its Christmas orders at eleven."_qs,
                u"Plus rien n’arrive depuis ce matin. Nos fournisseurs disent que leurs messages reviennent avec « 451 temporary failure ». La boutique ouvre ses commandes de Noël à onze heures."_qs)},
        {Kind::Event, {}, {}, u"10:02"_qs,
            say(u"Caller verified by call-back (Hugo Tessan)"_qs,
                u"Appelante vérifiée par rappel (Hugo Tessan)"_qs)},
        {Kind::Event, {}, {}, u"10:05"_qs,
            say(u"Monitoring: SMTP on web-14.example out since 10:01"_qs,
                u"Supervision : SMTP sur web-14.example coupé depuis 10:01"_qs)},
        {Kind::Note, u"Hugo Tessan"_qs, speaksFrench ? u"note interne"_qs : QString(), u"10:06"_qs,
            say(u"Queue holds 4,812 messages. The scan process uses one core whole since the signature update of 09:58. Same version on web-11 and web-12, both fine."_qs,
                u"La file contient 4 812 messages. L’antivirus occupe un cœur entier depuis la mise à jour des signatures de 9 h 58. Même version sur web-11 et web-12, sans souci."_qs)},
        {Kind::Reply, u"Hugo Tessan"_qs, say(u"reply"_qs, u"réponse"_qs), u"10:09"_qs,
            say(u"Good morning. We see the fault on the mail service and an engineer is about to take it. Messages already sent to you are kept by the senders’ servers and will arrive."_qs,
                u"Bonjour. Nous voyons la panne du service de messagerie, un ingénieur va s’en charger. Les messages déjà envoyés sont gardés par les serveurs des expéditeurs et arriveront."_qs)},
    });
    return talk;
}

Composer *composer()
{
    auto *composer = new Composer;
    composer->setText(say(
        u"The scanner blocked the queue after a faulty signature file. I am putting the previous one back and will"_qs,
        u"L’antivirus bloquait la file après un fichier de signatures défectueux. Je remets le précédent et je"_qs));
    composer->setDraftState(say(u"Draft kept 10:33"_qs, u"Brouillon gardé à 10 h 33"_qs));
    auto *templates = new ActionButton(say(u"Templates"_qs, u"Modèles"_qs), ButtonKind::Flat);
    templates->setIcon(themedIcon(u"template"_qs));
    composer->addTool(templates);
    return composer;
}

std::vector<float> wave(float middle, float swing, float lift)
{
    std::vector<float> points;
    for (int i = 0; i < 60; ++i)
        points.push_back(middle + swing * float((i * 37 % 11) - 5) / 5.F
            + (i > 44 ? lift * float(i - 44) / 15.F : 0));
    return points;
}

QWidget *context()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    auto *contract = new Card;
    contract->setTitle(say(u"Contract"_qs, u"Contrat"_qs));
    contract->setLevel(Level::Business);
    contract->setLines({
        CardValue{say(u"Allowance, Nov"_qs, u"Forfait, novembre"_qs),
            say(u"1 h 05 of 1 h 30"_qs, u"1 h 05 sur 1 h 30"_qs), true},
        CardBar{{.left = 0.722}},
        CardValue{say(u"Hour credit"_qs, u"Crédit d’heures"_qs), u"3 h 20"_qs, true},
        CardBlocks{200},
        CardDivider{},
        CardValue{
            say(u"Hardware, network"_qs, u"Matériel, réseau"_qs), say(u"company"_qs, u"nous"_qs)},
        CardValue{
            say(u"System and panel"_qs, u"Système et panneau"_qs), say(u"company"_qs, u"nous"_qs)},
        CardValue{say(u"Sites, applications"_qs, u"Sites, applications"_qs),
            say(u"customer"_qs, u"client"_qs)},
        CardDivider{},
        CardValue{say(u"Account manager"_qs, u"Chargée de compte"_qs), u"Maud Virieu"_qs},
    });
    column->addWidget(contract);
    auto *server = new Card;
    server->setTitle(u"web-14.example"_qs);
    server->setOpens(u"web-14.example"_qs);
    server->setLines({
        CardState{Mark::Breached, say(u"SMTP out for 33 min"_qs, u"SMTP coupé depuis 33 min"_qs)},
        CardState{Mark::Done, say(u"6 other services up"_qs, u"6 autres services répondent"_qs)},
        CardTrend{u"CPU"_qs, wave(0.4F, 0.15F, 0.45F), 0.9F, u"97 %"_qs, Alarm::Breached},
        CardTrend{say(u"Memory"_qs, u"Mémoire"_qs), wave(0.7F, 0.12F, 0), 0.9F, u"61 %"_qs},
        CardTrend{say(u"Disk /var"_qs, u"Disque /var"_qs), wave(0.75F, 0.02F, 0), 0.9F, u"74 %"_qs},
    });
    column->addWidget(server);
    auto *others = new Card;
    others->setTitle(
        say(u"Other tickets, Delmarc Optique"_qs, u"Autres tickets, Delmarc Optique"_qs));
    others->setLines({
        CardEntry{u"48102"_qs,
            say(u"Install Redis and enable persistence"_qs,
                u"Installer Redis et activer la persistance"_qs),
            {}},
        CardEntry{u"47940"_qs, say(u"Spam filter too strict"_qs, u"Filtre antispam strict"_qs),
            say(u"closed"_qs, u"clos"_qs)},
    });
    column->addWidget(others);
    column->addStretch();
    return side;
}

QWidget *ticketPanel()
{
    auto *panel = new QWidget;
    QVBoxLayout *column = columnIn(panel);
    column->addWidget(ticketHead());
    column->addWidget(clock());
    auto *talk = new QWidget;
    QVBoxLayout *talkColumn = columnIn(talk);
    talkColumn->addWidget(conversation(), 1);
    talkColumn->addWidget(composer());
    auto *split = new QSplitter;
    split->addWidget(talk);
    split->addWidget(context());
    split->setSizes({scaled(421), scaled(250)});
    split->setStretchFactor(0, 1);
    column->addWidget(split, 1);
    return panel;
}

QWidget *desk(QWidget *place, QWidget *panel, bool offline)
{
    auto *window = new QWidget;
    QVBoxLayout *column = columnIn(window);
    column->setMenuBar(menuBar());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(sideBar());
    auto *split = new QSplitter;
    split->addWidget(place);
    split->addWidget(panel);
    split->setSizes({scaled(692), scaled(671)});
    split->setStretchFactor(1, 1);
    row->addWidget(split, 1);
    column->addLayout(row, 1);
    column->addWidget(statusBar(offline));
    window->resize(scaled(1440), scaled(900));
    return window;
}

WhyPanel *whyPanel()
{
    auto *panel = new WhyPanel;
    panel->setHead(say(u"Why due at 10:47:00?"_qs, u"Pourquoi 10:47:00 ?"_qs),
        say(u"#48213, response guarantee"_qs, u"nº 48213, garantie d’intervention"_qs));
    panel->setSteps({
        {say(u"Declared"_qs, u"Déclaré"_qs),
            say(u"start of the phone call"_qs, u"début de l’appel téléphonique"_qs), u"10:02:00"_qs,
            u"E19"_qs},
        {say(u"Level in force at that instant"_qs, u"Niveau en vigueur à cet instant"_qs),
            say(u"web-14.example, since 3 February 2025"_qs,
                u"web-14.example, depuis le 3 février 2025"_qs),
            u"Business"_qs, u"L3"_qs},
        {say(u"Response guarantee"_qs, u"Garantie d’intervention"_qs),
            say(u"elapsed time, day and night, never paused"_qs,
                u"temps écoulé, jour et nuit, jamais suspendu"_qs),
            u"45:00"_qs, u"Q4"_qs},
        {say(u"Due"_qs, u"Échéance"_qs),
            say(u"10:02:00 + 45:00, Paris time"_qs, u"10:02:00 + 45:00, heure de Paris"_qs),
            u"10:47:00"_qs, u"T3"_qs, true},
        {say(u"At risk from"_qs, u"À risque à partir de"_qs),
            say(u"15:00 left, longer than a quarter (11:15)"_qs,
                u"reste 15:00, plus long qu’un quart (11:15)"_qs),
            u"10:32:00"_qs, u"Q2"_qs},
        {say(u"Missed from"_qs, u"Manqué à partir de"_qs),
            say(u"a start at 10:47:00.000 still meets it"_qs,
                u"un démarrage à 10:47:00.000 la tient"_qs),
            u"10:47:00.001"_qs, u"Q3"_qs},
    });
    panel->setFoot(say(u"catalogue version 7"_qs, u"catalogue version 7"_qs));
    return panel;
}

} // namespace

QWidget *mockDesk(bool french)
{
    speaksFrench = french;
    return desk(queuePlace(), ticketPanel(), false);
}

QWidget *mockWhy(bool french)
{
    QWidget *window = mockDesk(french);
    window->show();
    auto *overlay = new Overlay(window, whyPanel(), Overlay::Veil::None);
    overlay->openUnder(window->findChild<ClockBlock *>()->why(), scaled(432));
    return window;
}

QWidget *mockRefusal(bool french)
{
    speaksFrench = french;
    auto *place = onBase();
    QVBoxLayout *column = columnIn(place);
    column->addLayout(queueHeading(say(u"0 of 21 open"_qs, u"0 sur 21 ouverts"_qs)));
    column->addLayout(queueFilter(
        say(u"level:critical is:incident sftp"_qs, u"niveau:critical est:incident sftp"_qs)));
    auto *empty = new EmptyState;
    empty->setWords(u"inbox"_qs,
        say(u"No open ticket matches this filter"_qs, u"Aucun ticket ouvert ne correspond"_qs),
        say(u"21 tickets are open. 3 closed ones match."_qs,
            u"21 tickets ouverts. 3 tickets clos correspondent."_qs));
    auto *clear = new ActionButton(say(u"Clear the filter"_qs, u"Effacer le filtre"_qs));
    clear->setKeys(Qt::Key_Escape);
    empty->addButton(clear);
    empty->addButton(new ActionButton(say(u"Show the 3 closed"_qs, u"Voir les 3 clos"_qs)));
    column->addWidget(empty, 1);

    auto *panel = onBase();
    auto *right = new QVBoxLayout(panel);
    right->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12));
    right->addWidget(
        new ElidedLabel(say(u"New ticket"_qs, u"Nouveau ticket"_qs), {TextRole::Title}));
    auto *refusal = new RefusalBox;
    refusal->setRefusal({
        say(u"Not created: no phone tickets at level Standard"_qs,
            u"Non créé : pas de ticket par téléphone au niveau Standard"_qs),
        say(u"rule K1"_qs, u"règle K1"_qs),
        say(u"Phone requests are taken from Pro upwards. Fabrique Solenne has Standard on web-63.example."_qs,
            u"Les demandes par téléphone sont prises à partir de Pro. Fabrique Solenne a Standard sur web-63.example."_qs),
        {{say(u"The customer opens the ticket in the customer area"_qs,
              u"Le client ouvre le ticket dans l’espace client"_qs),
             say(u"Send the link"_qs, u"Envoyer le lien"_qs), {}},
            {say(u"Level Pro, possible for this server, 45 EUR a month"_qs,
                 u"Niveau Pro, possible pour ce serveur, 45 EUR par mois"_qs),
                say(u"Preview"_qs, u"Aperçu"_qs), u"eye"_qs}},
        say(u"“For security reasons we take requests for your server in the customer area only. Once your ticket is there, our engineers handle it between 9:00 and 18:00, today included.”"_qs,
            u"« Pour des raisons de sécurité, nous prenons les demandes pour votre serveur dans l’espace client uniquement. Dès que votre ticket y est, nos ingénieurs le traitent entre 9 h et 18 h, aujourd’hui compris. »"_qs),
        {},
    });
    right->addWidget(refusal);
    right->addStretch();
    return desk(place, panel, true);
}

QWidget *mockNote()
{
    speaksFrench = false;
    auto *history = new TimeLine;
    std::vector<HistoryEntry> entries;
    const QStringList what{u"Opened by phone, caller verified by call-back"_qs,
        u"Qualified as incident"_qs, u"Claimed"_qs,
        u"Level of web-14.example changed from Pro to Business"_qs,
        u"Guarantee missed by 4 min"_qs};
    const std::array marks{Mark::Calm, Mark::Calm, Mark::Done, Mark::AtRisk, Mark::Breached};
    for (int i = 0; i < 60; ++i)
        entries.push_back({i < 20 ? u"Monday 24 November"_qs : u"Sunday 23 November"_qs,
            QTime(20, 0).addSecs(-97 * i).toString(u"HH:mm:ss"_qs), what.at(i % 5),
            u"Hugo Tessan"_qs, marks[std::size_t(i % 5)]});
    history->setEntries(entries);

    auto *panel = new QWidget;
    QVBoxLayout *column = columnIn(panel);
    column->addWidget(ticketHead());
    auto *talk = conversation();
    talk->setMessages(
        {{ConversationItem::Kind::Reply, u"Rosa Melquior"_qs, u"customer"_qs, u"10:02"_qs,
             u"# Heading\nText with **bold**, `code`, a [link](https://example.org) and\na second line.\n\n- one\n- two\n\n> quoted\n\n```\n$ systemctl status\n```\n\n<script>alert(1)</script> ![x](file:///etc/passwd)"_qs},
            {ConversationItem::Kind::Reply, u"Hugo Tessan"_qs, u"reply"_qs, u"10:09"_qs,
                u"Not sent yet."_qs, true}});
    column->addWidget(talk, 1);
    auto *note = composer();
    note->setMode(Composer::Mode::Note);
    column->addWidget(note);
    return desk(history, panel, true);
}

} // namespace vigie
