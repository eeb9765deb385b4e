#include "ui/gallery/words.h"

namespace vigie {

namespace {

using State = CountdownState;

MockRow band(const QString &text, const QString &count)
{
    MockRow row;
    row.band = text;
    row.bandCount = count;
    return row;
}

struct Spoken
{
    QString english;
    QString french;
};

struct Line
{
    QString countdown;
    State state;
    QString number;
    bool incident;
    Spoken subject;
    QString customer;
    Level level;
    QString who;
    Spoken tag = {};
};

MockRow ticket(const Line &line, bool french)
{
    MockRow row;
    row.countdown = line.countdown;
    row.state = line.state;
    row.number = line.number;
    row.unsent = line.number.startsWith(u"new");
    row.incident = line.incident;
    row.subject = french ? line.subject.french : line.subject.english;
    row.tag = french ? line.tag.french : line.tag.english;
    row.answered = line.tag.english == u"answered";
    row.customer = line.customer;
    row.level = line.level;
    row.mine = line.who == u"me";
    row.who = row.mine && french ? u"moi"_qs : line.who;
    return row;
}

} // namespace

std::vector<MockRow> queueRows(bool fr)
{
    const auto line = [fr](Line l) { return ticket(l, fr); };
    return {
        band(fr ? u"Réponse garantie, temps restant"_qs : u"Guaranteed response, time left"_qs,
            u"5"_qs),
        line({u"−04:10"_qs, State::Breached, u"48190"_qs, true,
            {u"Site down: 502 on every page"_qs,
                u"Site hors ligne : erreur 502 sur toutes les pages du site"_qs},
            u"Ateliers Corvane"_qs, Level::Business, {}}),
        line({u"12:41"_qs, State::AtRisk, u"48213"_qs, true,
            {u"Mail refused since 10:02"_qs, u"Courrier refusé depuis 10 h 02"_qs},
            u"Delmarc Optique"_qs, Level::Business, {}}),
        line({u"58:09"_qs, State::AtRisk, u"48177"_qs, true,
            {u"Panel login loops back to the form"_qs,
                u"Connexion au panneau : retour au formulaire"_qs},
            u"Voyages Lenaud"_qs, Level::Pro, u"me"_qs}),
        line({u"3:12:44"_qs, State::Calm, u"48201"_qs, true,
            {u"Certificate expired on shop.pradelle.example"_qs,
                u"Certificat expiré sur shop.pradelle.example"_qs},
            u"Immo Pradelle"_qs, Level::Pro, u"HT"_qs}),
        line({u"3:48:02"_qs, State::Calm, u"new-7F3A"_qs, true,
            {u"SFTP account locked after three attempts"_qs,
                u"Compte SFTP verrouillé après trois essais"_qs},
            u"Clinique Vaubrun"_qs, Level::Pro, u"me"_qs}),
        band(fr ? u"Premium, temps d’attente"_qs : u"Premium, time waited"_qs, u"6"_qs),
        line({u"19 h 40"_qs, State::Waited, u"48066"_qs, false,
            {u"Failover test before the December sales"_qs,
                u"Test de bascule avant les ventes de décembre"_qs},
            u"Maison Touvert"_qs, Level::Critical, u"MV"_qs}),
        line({u"6 h 12"_qs, State::Waited, u"48102"_qs, false,
            {u"Install Redis and enable persistence"_qs,
                u"Installer Redis et activer la persistance"_qs},
            u"Delmarc Optique"_qs, Level::Business, u"me"_qs, {u"answered"_qs, u"répondu"_qs}}),
        line({u"5 h 04"_qs, State::Waited, u"48119"_qs, false,
            {u"Raise PHP memory limit for the import job"_qs,
                u"Augmenter la mémoire PHP pour l’import"_qs},
            u"Ateliers Corvane"_qs, Level::Business, {}}),
        line({u"3 h 51"_qs, State::Waited, u"48133"_qs, false,
            {u"Restore one table from Sunday’s backup"_qs,
                u"Restaurer une table de la sauvegarde de dimanche"_qs},
            u"Librairie Ostrel"_qs, Level::Pro, u"HT"_qs}),
        line({u"2 h 20"_qs, State::Waited, u"48150"_qs, false,
            {u"Add two mailboxes and an alias"_qs, u"Ajouter deux boîtes et un alias"_qs},
            u"Cabinet Harnois"_qs, Level::Pro, {}}),
        line({u"47 min"_qs, State::Waited, u"48184"_qs, false,
            {u"Cron job runs twice since the clock change"_qs,
                u"Tâche cron lancée deux fois depuis le changement d’heure"_qs},
            u"Voyages Lenaud"_qs, Level::Pro, {}}),
        band(fr ? u"Incidents, au mieux, temps d’attente, ouvert jusqu’à 18 h"_qs
                : u"Incidents, best effort, time waited, open until 18:00"_qs,
            u"2"_qs),
        line({u"4 h 33"_qs, State::Waited, u"48127"_qs, true,
            {u"Disk full on /var"_qs, u"Disque plein sur /var"_qs}, u"Brasserie Quenaud"_qs,
            Level::Serenity, u"KB"_qs}),
        line({u"1 h 08"_qs, State::Waited, u"48180"_qs, true,
            {u"WordPress white page after plug-in update"_qs,
                u"Page blanche WordPress après mise à jour"_qs},
            u"Fabrique Solenne"_qs, Level::Standard, {}}),
        band(fr ? u"Demandes, au mieux, temps d’attente, ouvert jusqu’à 18 h"_qs
                : u"Requests, best effort, time waited, open until 18:00"_qs,
            u"3"_qs),
        line({u"15 h 02"_qs, State::Waited, u"48071"_qs, false,
            {u"Move a site to the new server"_qs, u"Déplacer un site vers le nouveau serveur"_qs},
            u"Éditions Calvière"_qs, Level::Serenity, u"SA"_qs}),
        line({u"8 h 26"_qs, State::Waited, u"48095"_qs, false,
            {u"How to enable HTTP/3"_qs, u"Comment activer HTTP/3"_qs}, u"Fabrique Solenne"_qs,
            Level::Standard, {}}),
        line({u"2 h 57"_qs, State::Waited, u"48141"_qs, false,
            {u"DNS zone: add a CAA record"_qs, u"Zone DNS : ajouter un enregistrement CAA"_qs},
            u"Transports Mérigal"_qs, Level::Standard, {}}),
        band(fr ? u"En cours, temps passé"_qs : u"Under way, time worked"_qs, u"2"_qs),
        line({u"23:17"_qs, State::Running, u"48165"_qs, true,
            {u"Slow queries on the order database"_qs,
                u"Requêtes lentes sur la base des commandes"_qs},
            u"Maison Touvert"_qs, Level::Critical, u"me"_qs}),
        line({u"08:52"_qs, State::Running, u"48198"_qs, false,
            {u"Renew wildcard certificate"_qs, u"Renouveler le certificat générique"_qs},
            u"Librairie Ostrel"_qs, Level::Pro, u"KB"_qs}),
        band(fr ? u"En attente, réveil"_qs : u"Waiting, wakes at"_qs, u"3"_qs),
        line({fr ? u"15 h 00"_qs : u"15:00"_qs, State::Snoozed, u"48088"_qs, false,
            {u"Migrate mail to the new platform"_qs,
                u"Migrer la messagerie vers la nouvelle plate-forme"_qs},
            u"Clinique Vaubrun"_qs, Level::Pro, u"HT"_qs, {u"snoozed"_qs, u"reporté"_qs}}),
        line({fr ? u"jeu. 9 h"_qs : u"Thu 09:00"_qs, State::WaitingCredit, u"48052"_qs, false,
            {u"Audit of slow pages"_qs, u"Audit des pages lentes"_qs}, u"Transports Mérigal"_qs,
            Level::Standard, u"SA"_qs, {u"waits for credit"_qs, u"attend du crédit"_qs}}),
        line({u"–"_qs, State::WaitingCustomer, u"48110"_qs, false,
            {u"Which IP addresses may reach the database"_qs,
                u"Quelles adresses IP peuvent joindre la base"_qs},
            u"Cabinet Harnois"_qs, Level::Pro, u"me"_qs,
            {u"waits for customer"_qs, u"attend le client"_qs}}),
    };
}

QStringList queueHeads(bool french)
{
    return french
        ? QStringList{u"Temps"_qs, u"Ticket"_qs, u"Objet"_qs, u"Client"_qs, u"Niveau"_qs, u"Qui"_qs}
        : QStringList{u"Time"_qs, u"Ticket"_qs, u"What"_qs, u"Customer"_qs, u"Level"_qs, u"Who"_qs};
}

} // namespace vigie
