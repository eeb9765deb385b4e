<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Open a ticket for a customer or take a call</source>
        <translation>Ouvrir un ticket pour un client ou prendre un appel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the console</source>
        <translation>Quitter la console</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take this ticket</source>
        <translation>Prendre ce ticket</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Set kind, category, coverage and estimate</source>
        <translation>Fixer la nature, la catégorie, la prise en charge et l’estimation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the work: meets a running guarantee</source>
        <translation>Démarrer le travail&#x202f;: tient une garantie qui court</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Stop your clock, or let it run on</source>
        <translation>Arrêter votre chronomètre, ou le laisser repartir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rendre compte</translation>
    </message>
    <message>
        <source>End the intervention and write its report</source>
        <translation>Terminer l’intervention et en rédiger le compte rendu</translation>
    </message>
    <message>
        <source>Undo start</source>
        <translation>Annuler le démarrage</translation>
    </message>
    <message>
        <source>Take your start back, within five minutes</source>
        <translation>Reprendre votre démarrage, dans les cinq minutes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Écrire au client</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note for staff only</source>
        <translation>Écrire une note réservée à l’équipe</translation>
    </message>
    <message>
        <source>Wait for customer</source>
        <translation>Attendre le client</translation>
    </message>
    <message>
        <source>Let it wait for the customer’s answer</source>
        <translation>Mettre en attente de la réponse du client</translation>
    </message>
    <message>
        <source>Wait for credit</source>
        <translation>Attendre du crédit</translation>
    </message>
    <message>
        <source>Let it wait for hour credit</source>
        <translation>Mettre en attente de crédit d’heures</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Put it away until a time</source>
        <translation>Mettre de côté jusqu’à une heure dite</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>End waiting or snoozing</source>
        <translation>Mettre fin à l’attente ou au report</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Donner à un collègue</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Let go of this ticket</source>
        <translation>Lâcher ce ticket</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link it with another ticket</source>
        <translation>Lier à un autre ticket</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge it into another ticket</source>
        <translation>Fusionner avec un autre ticket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation>Clore ce ticket</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The customer takes the ticket back</source>
        <translation>Le client retire son ticket</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Bring a reported or closed ticket back</source>
        <translation>Ramener un ticket clos ou avec compte rendu</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Explain the deadline of this ticket</source>
        <translation>Expliquer l’échéance de ce ticket</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Colours follow the desktop</source>
        <translation>Les couleurs suivent le bureau</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Parler anglais</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Parler français</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Aller à la file</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Ticket suivant</translation>
    </message>
    <message>
        <source>Go to the next ticket</source>
        <translation>Aller au ticket suivant</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Ticket précédent</translation>
    </message>
    <message>
        <source>Go to the previous ticket</source>
        <translation>Aller au ticket précédent</translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation>Lire le ticket</translation>
    </message>
    <message>
        <source>Go into the conversation</source>
        <translation>Aller dans la conversation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Why this place?</source>
        <translation>Pourquoi cette place&#x202f;?</translation>
    </message>
    <message>
        <source>Explain its place in the queue</source>
        <translation>Expliquer sa place dans la file</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Write everything larger</source>
        <translation>Tout écrire plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Write everything smaller</source>
        <translation>Tout écrire plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Write as large as the desktop does</source>
        <translation>Écrire aussi grand que le bureau</translation>
    </message>
    <message>
        <source>Choose the next one, too</source>
        <translation>Choisir aussi le suivant</translation>
    </message>
    <message>
        <source>Choose several tickets downwards</source>
        <translation>Choisir plusieurs tickets vers le bas</translation>
    </message>
    <message>
        <source>Choose the previous one, too</source>
        <translation>Choisir aussi le précédent</translation>
    </message>
    <message>
        <source>Choose several tickets upwards</source>
        <translation>Choisir plusieurs tickets vers le haut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back to the ticket read before</source>
        <translation>Revenir au ticket lu auparavant</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Filters that were kept, and keep this one</source>
        <translation>Les filtres gardés, et garder celui-ci</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Put in a text that is kept ready</source>
        <translation>Insérer un texte préparé</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Pourquoi ce niveau&#x202f;?</translation>
    </message>
    <message>
        <source>Explain which contract gives its level</source>
        <translation>Expliquer quel contrat donne son niveau</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Enter a company with servers</source>
        <translation>Saisir une société qui a des serveurs</translation>
    </message>
    <message>
        <source>Sell blocks</source>
        <translation>Vendre des blocs</translation>
    </message>
    <message>
        <source>Sell hour credit in blocks</source>
        <translation>Vendre du crédit d’heures, par blocs</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>Changer de niveau</translation>
    </message>
    <message>
        <source>Conclude a contract at a new or another level</source>
        <translation>Conclure un contrat, à un premier ou à un autre niveau</translation>
    </message>
    <message>
        <source>Name people and terms</source>
        <translation>Nommer et convenir</translation>
    </message>
    <message>
        <source>Name account manager and engineer, agree on other terms</source>
        <translation>Nommer chargé de compte et ingénieur, convenir d’autres conditions</translation>
    </message>
    <message>
        <source>End contract</source>
        <translation>Terminer un contrat</translation>
    </message>
    <message>
        <source>End a contract on a day</source>
        <translation>Mettre fin à un contrat un jour donné</translation>
    </message>
    <message>
        <source>Hand over administration</source>
        <translation>Confier l’administration</translation>
    </message>
    <message>
        <source>Say who administers a server from now on, and why</source>
        <translation>Dire qui administre un serveur désormais, et pourquoi</translation>
    </message>
    <message>
        <source>Record study</source>
        <translation>Noter une étude</translation>
    </message>
    <message>
        <source>Record a pre-sales study and what came of it</source>
        <translation>Noter une étude d’avant-vente et son issue</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Enter a server that the customer rents</source>
        <translation>Saisir un serveur que le client loue</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Enter a person at the customer</source>
        <translation>Saisir une personne chez le client</translation>
    </message>
    <message>
        <source>Confirm block</source>
        <translation>Confirmer un bloc</translation>
    </message>
    <message>
        <source>Record that a block which a report sold is agreed to</source>
        <translation>Noter l’accord sur un bloc vendu par un rapport</translation>
    </message>
    <message>
        <source>Correct intervention</source>
        <translation>Corriger une intervention</translation>
    </message>
    <message>
        <source>Book the work behind the chosen entry anew</source>
        <translation>Passer à nouveau le travail de l’écriture choisie</translation>
    </message>
    <message>
        <source>Blocks to invoice</source>
        <translation>Blocs à facturer</translation>
    </message>
    <message>
        <source>Export what reports sold, and mark it as invoiced</source>
        <translation>Exporter ce que les rapports ont vendu, et le noter facturé</translation>
    </message>
    <message>
        <source>Why this credit?</source>
        <translation>Pourquoi ce crédit&#x202f;?</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find tickets, customers, servers and actions by name</source>
        <translation>Trouver tickets, clients, serveurs et actions par leur nom</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why refused?</source>
        <translation>Pourquoi ce refus&#x202f;?</translation>
    </message>
    <message>
        <source>Explain what was refused</source>
        <translation>Expliquer ce qui a été refusé</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>Nouvelle plateforme</translation>
    </message>
    <message>
        <source>Put servers together that serve together</source>
        <translation>Réunir des serveurs qui servent ensemble</translation>
    </message>
    <message>
        <source>Explain hour credit, or the debit of the chosen entry</source>
        <translation>Expliquer le crédit d’heures, ou le débit de la ligne choisie</translation>
    </message>
    <message>
        <source>Sort the customers</source>
        <translation>Trier les clients</translation>
    </message>
    <message>
        <source>Sort the list of customers by a column</source>
        <translation>Trier la liste des clients selon une colonne</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Book reported work anew, with another coverage or time</source>
        <translation>Passer à nouveau un travail rapporté, sous une autre prise en charge ou une autre durée</translation>
    </message>
    <message>
        <source>Customer said</source>
        <translation>Le client a dit</translation>
    </message>
    <message>
        <source>Write down what the customer said on the phone or by mail</source>
        <translation>Noter ce que le client a dit au téléphone ou par courriel</translation>
    </message>
    <message>
        <source>Strike a message</source>
        <translation>Barrer un message</translation>
    </message>
    <message>
        <source>Strike a message that is wrong; it stays in the history</source>
        <translation>Barrer un message erroné&#x202f;; il reste dans l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Read what became of this ticket</source>
        <translation>Lire ce qu’est devenu ce ticket</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Read its contract, its hours and the other tickets</source>
        <translation>Lire son contrat, ses heures et les autres tickets</translation>
    </message>
    <message>
        <source>Why this debit?</source>
        <translation>Pourquoi ce débit&#x202f;?</translation>
    </message>
    <message>
        <source>Explain what the report that is read debited, else the last one</source>
        <translation>Expliquer ce que le compte rendu lu a débité, sinon le dernier</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>Exporter le relevé</translation>
    </message>
    <message>
        <source>Save the statement of the months shown as a CSV file</source>
        <translation>Enregistrer le relevé des mois affichés en fichier CSV</translation>
    </message>
    <message>
        <source>Go to the news</source>
        <translation>Aller aux nouveautés</translation>
    </message>
    <message>
        <source>Go to the most urgent of the tickets that came in</source>
        <translation>Aller au plus urgent des tickets arrivés</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tous les tickets</translation>
    </message>
    <message>
        <source>Show every open ticket in the queue</source>
        <translation>Montrer tous les tickets ouverts de la file</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mes tickets</translation>
    </message>
    <message>
        <source>Show only what you have claimed</source>
        <translation>Ne montrer que ce que vous avez pris</translation>
    </message>
    <message>
        <source>Unclaimed tickets</source>
        <translation>Tickets libres</translation>
    </message>
    <message>
        <source>Show only what nobody has claimed</source>
        <translation>Ne montrer que ce que personne n’a pris</translation>
    </message>
    <message>
        <source>Tickets at risk</source>
        <translation>Tickets à risque</translation>
    </message>
    <message>
        <source>Show only guarantees that are at risk or over</source>
        <translation>Ne montrer que les garanties à risque ou dépassées</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Calculators</name>
    <message>
        <source>There is no calculator “%1”. There are: %2.</source>
        <translation>Il n’y a pas de calculateur «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Name a calculator behind “vigiectl rule”: %1.</source>
        <translation>Nommez un calculateur après «&#x202f;vigiectl rule&#x202f;»&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no option “%1”: this calculator takes none.</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;»&#x202f;: ce calculateur n’en prend aucune.</translation>
    </message>
    <message>
        <source>There is no option “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The option “%1” is missing.</source>
        <translation>L’option «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>L’option «&#x202f;%1&#x202f;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value behind it.</source>
        <translation>L’option «&#x202f;%1&#x202f;» veut une valeur derrière elle.</translation>
    </message>
    <message>
        <source>This calculator takes one argument, such as %1, and no more.</source>
        <translation>Ce calculateur prend un argument, par exemple %1, et pas plus.</translation>
    </message>
    <message>
        <source>“%1” is neither an option nor the value of one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une option ni la valeur d’une option.</translation>
    </message>
    <message>
        <source>“%2” is no instant for “%1”. Write date, time and offset, such as 2026-10-25T02:30+01:00 or 2026-10-25T01:30Z.</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas un instant pour «&#x202f;%1&#x202f;». Écrivez la date, l’heure et le décalage, par exemple 2026-10-25T02:30+01:00 ou 2026-10-25T01:30Z.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”, but one of: %3.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;», mais l’un de&#x202f;: %3.</translation>
    </message>
    <message>
        <source>“%2” is no number of minutes for “%1”. Write 1 or more.</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas un nombre de minutes pour «&#x202f;%1&#x202f;». Écrivez 1 ou plus.</translation>
    </message>
    <message>
        <source>“--minutes” is for “--level critical”: the other levels have their own guarantee.</source>
        <translation>«&#x202f;--minutes&#x202f;» va avec «&#x202f;--level critical&#x202f;»&#x202f;: les autres niveaux ont leur propre garantie.</translation>
    </message>
    <message>
        <source>“%1” is no month. Write year and month, such as 2026-10.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mois. Écrivez l’année et le mois, par exemple 2026-10.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write four digits, such as 2027.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une année. Écrivez quatre chiffres, par exemple 2027.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a ticket. Write one such as vigie://ticket/48213.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un lien vers un ticket. Écrivez par exemple vigie://ticket/48213.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>Ticket becomes</source>
        <translation>Le ticket devient</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Wakes at</source>
        <translation>Se réveille</translation>
    </message>
    <message>
        <source>Closes by itself</source>
        <translation>Se clôt de lui-même</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Temps travaillé</translation>
    </message>
    <message>
        <source>A contract ends</source>
        <translation>Un contrat finit</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Block becomes</source>
        <translation>Le bloc devient</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Chargé de compte</translation>
    </message>
    <message>
        <source>Referring engineer</source>
        <translation>Ingénieur référent</translation>
    </message>
    <message>
        <source>Tickets left open</source>
        <translation>Tickets laissés ouverts</translation>
    </message>
    <message>
        <source>Blocks not yet invoiced</source>
        <translation>Blocs non facturés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Response guarantee</source>
        <translation>Garantie d’intervention</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>Forfait mensuel</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Redevance mensuelle</translation>
    </message>
    <message>
        <source>Availability promised</source>
        <translation>Disponibilité promise</translation>
    </message>
    <message>
        <source>Penalty for an hour of unavailability</source>
        <translation>Pénalité par heure d’indisponibilité</translation>
    </message>
    <message>
        <source>Application maintenance</source>
        <translation>Maintenance applicative</translation>
    </message>
    <message>
        <source>an account manager and a referring engineer</source>
        <translation>un chargé de compte et un ingénieur référent</translation>
    </message>
    <message>
        <source>an account manager</source>
        <translation>un chargé de compte</translation>
    </message>
    <message>
        <source>a referring engineer</source>
        <translation>un ingénieur référent</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Sera fusionné dans</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Your clock</source>
        <translation>Votre chronomètre</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <translation>Chronomètre&#x202f;: %1</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>tourne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Allowance and credit left</source>
        <translation>Reste du forfait et du crédit</translation>
    </message>
    <message>
        <source>Blocks needed before the work can start</source>
        <translation>Blocs nécessaires avant de commencer</translation>
    </message>
    <message>
        <source>Incomplete without</source>
        <translation>Incomplet sans</translation>
    </message>
    <message>
        <source>Administration to hand back</source>
        <translation>Administration à rendre</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Message struck</source>
        <translation>Message barré</translation>
    </message>
    <message>
        <source>Needs more blocks, to be confirmed</source>
        <translation>Blocs de plus, à confirmer</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>%1, low</source>
        <translation>%1, bas</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manquée</numerusform>
            <numerusform>%n manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouv.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manq.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À suivre</translation>
    </message>
</context>
<context>
    <name>CustomerPresenter</name>
    <message>
        <source>Why this hour credit?</source>
        <translation>Pourquoi ce crédit d’heures&#x202f;?</translation>
    </message>
    <message>
        <source>Why this debit?</source>
        <translation>Pourquoi ce débit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>since %1, open-ended</source>
        <translation>depuis le %1, sans terme</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Redevance mensuelle</translation>
    </message>
    <message>
        <source>by contract</source>
        <translation>selon contrat</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>Forfait mensuel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Administered so because</source>
        <translation>Administré ainsi parce que</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Application maintenance</source>
        <translation>Maintenance applicative</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>is written to in French</source>
        <translation>écrit en français</translation>
    </message>
    <message>
        <source>is written to in English</source>
        <translation>écrit en anglais</translation>
    </message>
    <message>
        <source>Below %1 since %2</source>
        <translation>Moins de %1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to confirm</source>
        <translation>
            <numerusform>%n bloc à confirmer</numerusform>
            <numerusform>%n blocs à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to invoice</source>
        <translation>
            <numerusform>%n bloc à facturer</numerusform>
            <numerusform>%n blocs à facturer</numerusform>
        </translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>commandé le %1</translation>
    </message>
    <message>
        <source>node of %1</source>
        <translation>nœud de %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message numerus="yes">
        <source>platform of %n server(s)</source>
        <translation>
            <numerusform>plateforme de %n serveur</numerusform>
            <numerusform>plateforme de %n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>may call</source>
        <translation>peut appeler</translation>
    </message>
    <message>
        <source>is told of alerts</source>
        <translation>reçoit les alertes</translation>
    </message>
    <message>
        <source>gesture or by contract</source>
        <translation>geste ou selon contrat</translation>
    </message>
    <message>
        <source>account manager %1</source>
        <translation>chargé de compte %1</translation>
    </message>
    <message>
        <source>nobody manages this account</source>
        <translation>personne ne suit ce compte</translation>
    </message>
    <message>
        <source>guarantee missed</source>
        <translation>garantie manquée</translation>
    </message>
    <message>
        <source>waits for credit</source>
        <translation>attend du crédit</translation>
    </message>
    <message>
        <source>blocks to confirm</source>
        <translation>blocs à confirmer</translation>
    </message>
    <message>
        <source>blocks to invoice</source>
        <translation>blocs à facturer</translation>
    </message>
    <message>
        <source>low credit</source>
        <translation>crédit bas</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1&#x202f;€</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>before others</source>
        <translation>avant les autres</translation>
    </message>
    <message>
        <source>in its turn</source>
        <translation>à son tour</translation>
    </message>
    <message>
        <source>Check-up and updates</source>
        <translation>Check-up et mises à jour</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>Restoring system and panel</source>
        <translation>Rétablissement du système et du panneau</translation>
    </message>
    <message>
        <source>not debited</source>
        <translation>non débité</translation>
    </message>
    <message>
        <source>Availability a month</source>
        <translation>Disponibilité par mois</translation>
    </message>
    <message>
        <source>For an hour of unavailability</source>
        <translation>Par heure d’indisponibilité</translation>
    </message>
    <message>
        <source>%1 of the rent</source>
        <translation>%1 du loyer</translation>
    </message>
    <message numerus="yes">
        <source>%n must be up</source>
        <translation>
            <numerusform>%n doit fonctionner</numerusform>
            <numerusform>%n doivent fonctionner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 missed this quarter</source>
        <translation>%1 manquées ce trimestre</translation>
    </message>
    <message>
        <source>no account manager</source>
        <translation>pas de chargé de compte</translation>
    </message>
    <message>
        <source>no referring engineer</source>
        <translation>pas d’ingénieur référent</translation>
    </message>
    <message>
        <source>administration to hand back</source>
        <translation>administration à rendre</translation>
    </message>
    <message>
        <source>credit used up</source>
        <translation>crédit épuisé</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifié</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>attend le client</translation>
    </message>
    <message>
        <source>waiting for credit</source>
        <translation>attend du crédit</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>avec compte rendu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Serenity</source>
        <translation>Sérénité</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Critical Business</source>
        <translation>Critical Business</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>chargé de compte</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>chef d’équipe</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portail</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>customer time</source>
        <translation>temps du client</translation>
    </message>
    <message>
        <source>hardware or network</source>
        <translation>matériel ou réseau</translation>
    </message>
    <message>
        <source>functional guarantee</source>
        <translation>garantie de fonctionnement</translation>
    </message>
    <message>
        <source>included maintenance</source>
        <translation>maintenance incluse</translation>
    </message>
    <message>
        <source>gesture</source>
        <translation>geste</translation>
    </message>
    <message>
        <source>by contract</source>
        <translation>selon contrat</translation>
    </message>
    <message>
        <source>customer area</source>
        <translation>espace client</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>void</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>guaranteed response</source>
        <translation>intervention garantie</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>premium</translation>
    </message>
    <message>
        <source>incidents, best effort</source>
        <translation>incidents, au mieux</translation>
    </message>
    <message>
        <source>requests, best effort</source>
        <translation>demandes, au mieux</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>matériel</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panneau</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>the monthly allowance, in minutes,</source>
        <translation>le forfait mensuel, en minutes,</translation>
    </message>
    <message>
        <source>the availability target, in hundredths of a per cent,</source>
        <translation>l’objectif de disponibilité, en centièmes de pour cent,</translation>
    </message>
    <message>
        <source>the penalty, in hundredths of a per cent of the rent,</source>
        <translation>la pénalité, en centièmes de pour cent du loyer,</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>contact of that customer</source>
        <translation>contact de ce client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>to be invoiced</source>
        <translation>à facturer</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>facturé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>hour credit</source>
        <translation>crédit d’heures</translation>
    </message>
    <message>
        <source>block sold</source>
        <translation>bloc vendu</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>annulation</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The incident was declared at {declared_at}.</source>
        <translation>L’incident a été déclaré à {declared_at}.</translation>
    </message>
    <message>
        <source>Contract {contract} was in force then: {level}.</source>
        <translation>Le contrat {contract} était alors en vigueur&#x202f;: {level}.</translation>
    </message>
    <message>
        <source>No contract was in force then, which is Standard.</source>
        <translation>Aucun contrat n’était alors en vigueur, ce qui est Standard.</translation>
    </message>
    <message>
        <source>On these terms no response was guaranteed for it.</source>
        <translation>À ces conditions, aucune intervention n’était garantie pour lui.</translation>
    </message>
    <message>
        <source>Unless work has started, it is missed from {result}.</source>
        <translation>Si le travail n’a pas démarré, elle est manquée à partir de {result}.</translation>
    </message>
    <message>
        <source>There is no deadline: a request is handled in working hours, without a response guarantee.</source>
        <translation>Il n’y a pas d’échéance&#x202f;: une demande est traitée aux heures ouvrées, sans garantie d’intervention.</translation>
    </message>
    <message>
        <source>There is no deadline: the level handles incidents in working hours, without a response guarantee.</source>
        <translation>Il n’y a pas d’échéance&#x202f;: le niveau traite les incidents aux heures ouvrées, sans garantie d’intervention.</translation>
    </message>
    <message>
        <source>There is no deadline: an imported ticket whose start is unknown has no guarantee.</source>
        <translation>Il n’y a pas d’échéance&#x202f;: un ticket importé dont le démarrage est inconnu n’a pas de garantie.</translation>
    </message>
    <message>
        <source>There is no deadline any more: the incident was made a request.</source>
        <translation>Il n’y a plus d’échéance&#x202f;: l’incident est devenu une demande.</translation>
    </message>
    <message>
        <source>There is no deadline any more: its clock went to the ticket it was merged into.</source>
        <translation>Il n’y a plus d’échéance&#x202f;: son horloge est passée au ticket avec lequel il a été fusionné.</translation>
    </message>
    <message>
        <source>Its response guarantee runs until {deadline_at} and nobody has started: guaranteed incidents come first.</source>
        <translation>Sa garantie d’intervention court jusqu’à {deadline_at} et personne n’a démarré&#x202f;: les incidents garantis passent en premier.</translation>
    </message>
    <message>
        <source>It is at {level} and no guarantee runs: tickets of Pro and above come second.</source>
        <translation>Il est en {level} et aucune garantie ne court&#x202f;: les tickets de Pro et au-dessus passent en deuxième.</translation>
    </message>
    <message>
        <source>It is an incident at {level}: incidents of Standard and Serenity come third.</source>
        <translation>C’est un incident en {level}&#x202f;: les incidents de Standard et Sérénité passent en troisième.</translation>
    </message>
    <message>
        <source>It is a request at {level}: requests of Standard and Serenity come fourth.</source>
        <translation>C’est une demande en {level}&#x202f;: les demandes de Standard et Sérénité passent en quatrième.</translation>
    </message>
    <message>
        <source>Somebody has it and works on it since {work_since_at}: tickets under way come fifth.</source>
        <translation>Quelqu’un l’a et y travaille depuis {work_since_at}&#x202f;: les tickets en cours passent en cinquième.</translation>
    </message>
    <message>
        <source>It is {state}: waiting tickets come last.</source>
        <translation>Il est {state}&#x202f;: les tickets en attente passent en dernier.</translation>
    </message>
    <message>
        <source>It is {state}, and so not in the queue.</source>
        <translation>Il est {state}, donc hors de la file.</translation>
    </message>
    <message>
        <source>Tickets in the bands before its own: {result}.</source>
        <translation>Tickets des bandes qui précèdent la sienne&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>The earliest deadline comes first; its own is {deadline_at}. Before it in its band: {result}.</source>
        <translation>L’échéance la plus proche passe en premier&#x202f;; la sienne est {deadline_at}. Avant lui dans sa bande&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>Incidents come before requests, then the highest level, then the oldest; it dates from {oldest_at}. Before it in its band: {result}.</source>
        <translation>Les incidents passent avant les demandes, puis le niveau le plus haut, puis le plus ancien&#x202f;; il date de {oldest_at}. Avant lui dans sa bande&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>The oldest comes first; it dates from {oldest_at}. Before it in its band: {result}.</source>
        <translation>Le plus ancien passe en premier&#x202f;; il date de {oldest_at}. Avant lui dans sa bande&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>What was started first comes first; it was started at {work_since_at}. Before it in its band: {result}.</source>
        <translation>Ce qui a démarré en premier passe en premier&#x202f;; il a été démarré à {work_since_at}. Avant lui dans sa bande&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>What wakes first comes first, then the oldest; it wakes at {wakes_at}. Before it in its band: {result}.</source>
        <translation>Ce qui se réveille en premier passe en premier, puis le plus ancien&#x202f;; il se réveille à {wakes_at}. Avant lui dans sa bande&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>{before_bands} in the bands before and {before_within} in its own stand before it: place {result}.</source>
        <translation>{before_bands} dans les bandes précédentes et {before_within} dans la sienne le précèdent&#x202f;: place {result}.</translation>
    </message>
    <message>
        <source>It is not reported yet: nothing is debited.</source>
        <translation>Il n’est pas encore dans un compte rendu&#x202f;: rien n’est débité.</translation>
    </message>
    <message>
        <source>Its coverage is {coverage}: debited.</source>
        <translation>Sa prise en charge est {coverage}&#x202f;: débité.</translation>
    </message>
    <message>
        <source>Its coverage is {coverage}: not debited.</source>
        <translation>Sa prise en charge est {coverage}&#x202f;: non débité.</translation>
    </message>
    <message>
        <source>The ticket names no server or platform: nothing is debited.</source>
        <translation>Le ticket ne nomme ni serveur ni plateforme&#x202f;: rien n’est débité.</translation>
    </message>
    <message>
        <source>The ticket is about one server or platform: its contract counts.</source>
        <translation>Le ticket concerne un serveur ou une plateforme&#x202f;: son contrat fait foi.</translation>
    </message>
    <message>
        <source>Its server is a node of a platform: the platform’s contract counts.</source>
        <translation>Son serveur est un nœud de plateforme&#x202f;: le contrat de la plateforme fait foi.</translation>
    </message>
    <message>
        <source>It names no server: until it is qualified, the customer’s highest level counts.</source>
        <translation>Il ne nomme pas de serveur&#x202f;: jusqu’à sa qualification, le plus haut niveau du client fait foi.</translation>
    </message>
    <message>
        <source>It was qualified without a server: it is at Standard terms.</source>
        <translation>Il a été qualifié sans serveur&#x202f;: il est aux conditions Standard.</translation>
    </message>
    <message>
        <source>Contract {contract} is in force since {from_at}: {level}.</source>
        <translation>Le contrat {contract} est en vigueur depuis {from_at}&#x202f;: {level}.</translation>
    </message>
    <message>
        <source>No contract is in force, which is Standard.</source>
        <translation>Aucun contrat n’est en vigueur&#x202f;: c’est Standard.</translation>
    </message>
    <message>
        <source>The ticket’s level is {level}.</source>
        <translation>Le niveau du ticket est {level}.</translation>
    </message>
    <message>
        <source>{level} guaranteed a response within {guarantee_minutes}, around the clock.</source>
        <translation>{level} garantissait une intervention en {guarantee_minutes}, jour et nuit.</translation>
    </message>
    <message>
        <source>It is at risk from {result}: once one part in {one_in} of the guarantee or {least_minutes} are left, whichever is longer, but never more than half.</source>
        <translation>Il est à risque à partir de {result}&#x202f;: dès qu’il reste 1/{one_in} de la garantie ou {least_minutes}, le plus long des deux, mais jamais plus de la moitié.</translation>
    </message>
    <message>
        <source>It is due {guarantee_minutes} of elapsed time after {declared_at}: at {result}.</source>
        <translation>Échéance&#x202f;: {guarantee_minutes} de temps écoulé après {declared_at}, soit {result}.</translation>
    </message>
    <message>
        <source>Debited in all: {result_minutes}.</source>
        <translation>Débité en tout&#x202f;: {result_minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>Bought, in %n purchase(s): {minutes}.</source>
        <translation>
            <numerusform>Acheté, en %n achat&#x202f;: {minutes}.</numerusform>
            <numerusform>Acheté, en %n achats&#x202f;: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Utilisé, en %n écriture&#x202f;: {minutes}.</numerusform>
            <numerusform>Utilisé, en %n écritures&#x202f;: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold in blocks by reports, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Vendu en blocs par les comptes rendus, en %n écriture&#x202f;: {minutes}.</numerusform>
            <numerusform>Vendu en blocs par les comptes rendus, en %n écritures&#x202f;: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given back where freed allowance replaced it, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Rendu là où du forfait libéré l’a remplacé, en %n écriture&#x202f;: {minutes}.</numerusform>
            <numerusform>Rendu là où du forfait libéré l’a remplacé, en %n écritures&#x202f;: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone by corrections, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Annulé par des corrections, en %n écriture&#x202f;: {minutes}.</numerusform>
            <numerusform>Annulé par des corrections, en %n écritures&#x202f;: {minutes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour credit left: {result_minutes}.</source>
        <translation>Crédit d’heures restant&#x202f;: {result_minutes}.</translation>
    </message>
    <message>
        <source>Worked: {result_minutes}, all segments together, raised once to the minute.</source>
        <translation>Travaillé&#x202f;: {result_minutes}, tous segments réunis, arrondi une fois à la minute supérieure.</translation>
    </message>
    <message>
        <source>Worked by {engineers} engineers, whose times add up: {result_minutes}, raised once to the minute.</source>
        <translation>Travaillé par {engineers} ingénieurs, dont les temps s’ajoutent&#x202f;: {result_minutes}, arrondi une fois à la minute supérieure.</translation>
    </message>
    <message>
        <source>Corrected from {measured_minutes}, as it was measured, to {corrected_minutes}.</source>
        <translation>Corrigé de {measured_minutes}, temps mesuré, à {corrected_minutes}.</translation>
    </message>
    <message>
        <source>A correction undid what had been debited before: booked anew on {rebooked_at}.</source>
        <translation>Une correction a annulé ce qui avait été débité&#x202f;: réécrit le {rebooked_at}.</translation>
    </message>
    <message>
        <source>It is debited from the hours of {machine}.</source>
        <translation>C’est débité sur les heures de {machine}.</translation>
    </message>
    <message>
        <source>Its server is a node of {machine}: the platform’s hours count.</source>
        <translation>Son serveur est un nœud de {machine}&#x202f;: les heures de la plateforme comptent.</translation>
    </message>
    <message>
        <source>It was booked on the hours of {machine} and stays there, whatever its ticket is about now.</source>
        <translation>C’est écrit sur les heures de {machine} et y reste, quoi que son ticket concerne à présent.</translation>
    </message>
    <message>
        <source>In {month}, contract {contract} granted {granted_minutes}: {used_minutes} used before, {left_minutes} left. Of {minutes} worked it gave {result_minutes}.</source>
        <translation>En {month}, le contrat {contract} accordait {granted_minutes}&#x202f;: {used_minutes} déjà prises, reste {left_minutes}. Sur {minutes} travaillées, il en a donné {result_minutes}.</translation>
    </message>
    <message>
        <source>In {month}, Standard granted {granted_minutes}: {used_minutes} used before, {left_minutes} left. Of {minutes} worked it gave {result_minutes}.</source>
        <translation>En {month}, Standard accordait {granted_minutes}&#x202f;: {used_minutes} déjà prises, reste {left_minutes}. Sur {minutes} travaillées, il en a donné {result_minutes}.</translation>
    </message>
    <message>
        <source>In {month}, {minutes} were worked while no allowance was granted.</source>
        <translation>En {month}, {minutes} ont été travaillées sans qu’un forfait soit accordé.</translation>
    </message>
    <message>
        <source>What was booked stays: {booked_minutes} from the allowance of {month}. The contracts of that time were entered otherwise since.</source>
        <translation>Ce qui est écrit reste&#x202f;: {booked_minutes} sur le forfait ({month}). Les contrats de ce temps ont été saisis autrement depuis.</translation>
    </message>
    <message>
        <source>Of {worked_minutes} worked, {allowance_minutes} came from allowances: {result_minutes} exceed them.</source>
        <translation>Sur {worked_minutes} travaillées, {allowance_minutes} viennent des forfaits&#x202f;: {result_minutes} les dépassent.</translation>
    </message>
    <message>
        <source>What exceeds them is raised once to units of {debit_unit_minutes}: {result_minutes}.</source>
        <translation>Ce qui les dépasse est arrondi une fois à l’unité supérieure de {debit_unit_minutes}&#x202f;: {result_minutes}.</translation>
    </message>
    <message>
        <source>Hour credit stood at {credit_minutes}: of {needed_minutes} it gave {result_minutes}.</source>
        <translation>Le crédit d’heures était de {credit_minutes}&#x202f;: sur {needed_minutes}, il a donné {result_minutes}.</translation>
    </message>
    <message>
        <source>{missing_minutes} were missing and sold in blocks of {sale_unit_minutes}: {result}.</source>
        <translation>{missing_minutes} manquaient, vendues par blocs de {sale_unit_minutes}&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>Of these blocks, {block_state}: {result}.</source>
        <translation>De ces blocs, {block_state}&#x202f;: {result}.</translation>
    </message>
    <message>
        <source>Later {allowance_minutes} of the allowance of {month} were freed and took the place of {credit_minutes} of credit: {result_minutes} debited.</source>
        <translation>Ensuite {allowance_minutes} du forfait ({month}) ont été libérées et ont remplacé {credit_minutes} de crédit&#x202f;: {result_minutes} débitées.</translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>“%1” is a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» est un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>«&#x202f;%1&#x202f;» est vrai ou faux&#x202f;: true ou false.</translation>
    </message>
    <message>
        <source>“%1” is a text, in double quotes.</source>
        <translation>«&#x202f;%1&#x202f;» est un texte, entre guillemets droits.</translation>
    </message>
    <message>
        <source>“%1” is a list of texts with at least one, such as [&quot;web&quot;, &quot;mail&quot;].</source>
        <translation>«&#x202f;%1&#x202f;» est une liste d’un texte au moins, par exemple [&quot;web&quot;, &quot;mail&quot;].</translation>
    </message>
    <message>
        <source>“%1” is a date without quotes, such as 2026-12-31.</source>
        <translation>«&#x202f;%1&#x202f;» est une date sans guillemets, par exemple 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” is a time without quotes, such as 09:00:00.</source>
        <translation>«&#x202f;%1&#x202f;» est une heure sans guillemets, par exemple 09:00:00.</translation>
    </message>
    <message>
        <source>“%1” holds fields of its own.</source>
        <translation>«&#x202f;%1&#x202f;» contient ses propres champs.</translation>
    </message>
    <message>
        <source>“%1” is written as [[%1]], once for each, with fields of its own.</source>
        <translation>«&#x202f;%1&#x202f;» s’écrit [[%1]], une fois pour chacun, avec ses propres champs.</translation>
    </message>
    <message>
        <source>This cannot be read: %2.</source>
        <translation>Ceci ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%1” lies within %2.</source>
        <translation>«&#x202f;%1&#x202f;» est compris dans %2.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est l’un de&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a text of one line that is neither empty nor longer than 200 characters.</source>
        <translation>«&#x202f;%1&#x202f;» est un texte d’une ligne, ni vide ni plus long que 200 caractères.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write one such as Europe/Paris.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>“%1” must be later than “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» doit être plus tard que «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«&#x202f;%1&#x202f;» est donné deux fois.</translation>
    </message>
    <message>
        <source>“%1” is worse than Business has it; Critical Business is never worse. (L2, E18)</source>
        <translation>«&#x202f;%1&#x202f;» est moins bon que pour Business&#x202f;; Critical Business n’est jamais moins bon. (L2, E18)</translation>
    </message>
    <message>
        <source>This line is no UTF-8.</source>
        <translation>Cette ligne n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ceci n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This is neither an iCalendar file nor a CSV with the header “date,name”.</source>
        <translation>Ceci n’est ni un fichier iCalendar ni un CSV dont l’en-tête est «&#x202f;date,name&#x202f;».</translation>
    </message>
    <message>
        <source>This row cannot be read: its quotes or its number of columns are wrong.</source>
        <translation>Cette ligne ne peut pas être lue&#x202f;: ses guillemets ou son nombre de colonnes sont faux.</translation>
    </message>
    <message>
        <source>“%2” is no date. Write year, month and day, such as 2026-12-31.</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2026-12-31.</translation>
    </message>
    <message>
        <source>“%2” begins here but does not end: the file seems to be cut.</source>
        <translation>«&#x202f;%2&#x202f;» commence ici mais ne finit pas&#x202f;: le fichier semble coupé.</translation>
    </message>
    <message>
        <source>“%2” is left out: only events of whole days close support.</source>
        <translation>«&#x202f;%2&#x202f;» est laissé de côté&#x202f;: seuls les événements de jours entiers ferment le support.</translation>
    </message>
    <message>
        <source>“%2” is left out: it does not say on which day it begins.</source>
        <translation>«&#x202f;%2&#x202f;» est laissé de côté&#x202f;: il ne dit pas quel jour il commence.</translation>
    </message>
    <message>
        <source>“%2” is left out: it was cancelled.</source>
        <translation>«&#x202f;%2&#x202f;» est laissé de côté&#x202f;: il a été annulé.</translation>
    </message>
    <message>
        <source>“%2” is left out: its end cannot be told, lies before its beginning, or more than a year behind it.</source>
        <translation>«&#x202f;%2&#x202f;» est laissé de côté&#x202f;: sa fin est inconnue, précède son début, ou le suit de plus d’un an.</translation>
    </message>
    <message>
        <source>“%2” repeats: only its first time is taken. List the others by themselves.</source>
        <translation>«&#x202f;%2&#x202f;» se répète&#x202f;: seule sa première fois est prise. Inscrivez les autres une par une.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” holds whole minutes from 0 on by month, such as {&quot;2026-11&quot;:30}.</source>
        <translation>«&#x202f;%1&#x202f;» contient des minutes entières, à partir de 0, par mois, par exemple {&quot;2026-11&quot;:30}.</translation>
    </message>
    <message>
        <source>“%1” is a list of [from, to], both instants with an offset.</source>
        <translation>«&#x202f;%1&#x202f;» est une liste de [début, fin], deux instants avec un décalage horaire.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no such key: the words are looked for as they stand.</source>
        <translation>Cette clé n’existe pas&#x202f;: les mots sont cherchés tels quels.</translation>
    </message>
    <message>
        <source>This key has no such value.</source>
        <translation>Cette clé n’admet pas cette valeur.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, where a rule asks for one</source>
        <translation>Raison, là où une règle en demande une</translation>
    </message>
    <message>
        <source>Qualify the ticket</source>
        <translation>Qualifier le ticket</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>minutes, or 1 h 30</source>
        <translation>minutes, ou 1 h 30</translation>
    </message>
    <message>
        <source>End the intervention and report</source>
        <translation>Terminer l’intervention et rendre compte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rendre compte</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rendre compte de %1</translation>
    </message>
    <message>
        <source>Report, sent to the customer as a reply</source>
        <translation>Compte rendu, envoyé au client en réponse</translation>
    </message>
    <message>
        <source>Put the ticket away until a time</source>
        <translation>Mettre le ticket de côté jusqu’à une heure dite</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Wakes at</source>
        <translation>Se réveille</translation>
    </message>
    <message>
        <source>Give it to a colleague</source>
        <translation>Donner à un collègue</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Merge into another ticket</source>
        <translation>Fusionner avec un autre ticket</translation>
    </message>
    <message>
        <source>Link with another ticket</source>
        <translation>Lier à un autre ticket</translation>
    </message>
    <message>
        <source>The other ticket’s number</source>
        <translation>Le numéro de l’autre ticket</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Il faut une raison</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Continuer avec cette raison</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>For a customer who wrote or calls</source>
        <translation>Pour un client qui a écrit ou qui appelle</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>%1  ·  no server</source>
        <translation>%1  ·  sans serveur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Arrivé par</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Caller verified by</source>
        <translation>Identité vérifiée par</translation>
    </message>
    <message>
        <source>call-back, code …</source>
        <translation>rappel, code…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Ce que dit le client</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>%1 measured, raised once to %2, all engineers</source>
        <translation>%1 mesuré, arrondi une fois à %2, tous ingénieurs</translation>
    </message>
    <message>
        <source>Reason, where the time or the coverage is another than measured and qualified</source>
        <translation>Raison, si le temps ou la prise en charge diffère du mesuré et du qualifié</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n ticket</numerusform>
            <numerusform>%1&#x202f;: %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>The call began</source>
        <translation>L’appel a commencé</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Redevance mensuelle</translation>
    </message>
    <message>
        <source>what the level gives</source>
        <translation>ce que donne le niveau</translation>
    </message>
    <message>
        <source>New or changed level</source>
        <translation>Premier niveau ou autre niveau</translation>
    </message>
    <message>
        <source>Conclude the contract</source>
        <translation>Conclure le contrat</translation>
    </message>
    <message>
        <source>Server or platform</source>
        <translation>Serveur ou plateforme</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Chargé de compte</translation>
    </message>
    <message>
        <source>Referring engineer</source>
        <translation>Ingénieur référent</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Response guarantee</source>
        <translation>Garantie d’intervention</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>Forfait mensuel</translation>
    </message>
    <message>
        <source>A team lead’s exception, with its reason</source>
        <translation>Exception d’un responsable, avec sa raison</translation>
    </message>
    <message>
        <source>End a contract</source>
        <translation>Mettre fin à un contrat</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>Terminer le contrat</translation>
    </message>
    <message>
        <source>Until, the first day without it</source>
        <translation>Jusqu’au, premier jour sans lui</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Name people, agree on terms</source>
        <translation>Nommer des personnes, convenir de conditions</translation>
    </message>
    <message>
        <source>Change the contract</source>
        <translation>Modifier le contrat</translation>
    </message>
    <message>
        <source>Application maintenance</source>
        <translation>Maintenance applicative</translation>
    </message>
    <message>
        <source>Hand over the administration</source>
        <translation>Confier l’administration</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>La confier</translation>
    </message>
    <message>
        <source>Who administers from now on</source>
        <translation>Qui administre désormais</translation>
    </message>
    <message>
        <source>Short name, never changed</source>
        <translation>Nom court, jamais changé</translation>
    </message>
    <message>
        <source>for links and imports</source>
        <translation>pour liens et imports</translation>
    </message>
    <message>
        <source>Technologies outside LAMP</source>
        <translation>Technologies hors LAMP</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>A company with servers</source>
        <translation>Une société qui a des serveurs</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Is written to in</source>
        <translation>On lui écrit en</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Create the contact</source>
        <translation>Créer le contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>May ask for an intervention by phone</source>
        <translation>Peut demander une intervention par téléphone</translation>
    </message>
    <message>
        <source>Is told of resource alerts</source>
        <translation>Reçoit les alertes de ressources</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Create the server</source>
        <translation>Créer le serveur</translation>
    </message>
    <message>
        <source>Monthly rent</source>
        <translation>Loyer mensuel</translation>
    </message>
    <message>
        <source>an amount, such as 89.00</source>
        <translation>un montant, comme 89,00</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Commandé le</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>no panel</source>
        <translation>sans panneau</translation>
    </message>
    <message>
        <source>Record a pre-sales study</source>
        <translation>Noter une étude d’avant-vente</translation>
    </message>
    <message>
        <source>Record the study</source>
        <translation>Noter l’étude</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Sell hour credit</source>
        <translation>Vendre du crédit d’heures</translation>
    </message>
    <message>
        <source>Sell the blocks</source>
        <translation>Vendre les blocs</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n minute(s)</source>
        <translation>
            <numerusform>Blocs de %n minute</numerusform>
            <numerusform>Blocs de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Confirm a block that a report sold</source>
        <translation>Confirmer un bloc vendu par un rapport</translation>
    </message>
    <message>
        <source>Confirm the block</source>
        <translation>Confirmer le bloc</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Correct an intervention</source>
        <translation>Corriger une intervention</translation>
    </message>
    <message>
        <source>Correct and book anew</source>
        <translation>Corriger et passer à nouveau</translation>
    </message>
    <message>
        <source>All time worked</source>
        <translation>Tout le temps travaillé</translation>
    </message>
    <message>
        <source>as it is; or 90, or 1 h 30</source>
        <translation>inchangé&#x202f;; ou 90, ou 1 h 30</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>à une date</translation>
    </message>
    <message>
        <source>Availability a month, in per cent</source>
        <translation>Disponibilité par mois, en pour cent</translation>
    </message>
    <message>
        <source>Paid back for an hour of unavailability, in per cent of the rent</source>
        <translation>Remboursé par heure d’indisponibilité, en % du loyer</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>Nouvelle plateforme</translation>
    </message>
    <message>
        <source>Create the platform</source>
        <translation>Créer la plateforme</translation>
    </message>
    <message>
        <source>Its servers</source>
        <translation>Ses serveurs</translation>
    </message>
    <message>
        <source>Their own contracts rest while they belong to it</source>
        <translation>Leurs propres contrats sont suspendus tant qu’ils en font partie</translation>
    </message>
    <message>
        <source>How many of them must be up</source>
        <translation>Combien d’entre eux doivent fonctionner</translation>
    </message>
    <message>
        <source>none: Standard terms</source>
        <translation>aucun&#x202f;: conditions de Standard</translation>
    </message>
    <message>
        <source>Give time to another ticket</source>
        <translation>Donner du temps à un autre ticket</translation>
    </message>
    <message>
        <source>Give the time</source>
        <translation>Donner le temps</translation>
    </message>
    <message>
        <source>There is no customer yet. Enter the first one in Customers.</source>
        <translation>Il n’y a pas encore de client. Saisissez le premier dans Clients.</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>%1  ·  not for your role</source>
        <translation>%1  ·  pas pour votre rôle</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>%1  ·  refused by %2</source>
        <translation>%1  ·  refusé par %2</translation>
    </message>
    <message>
        <source>Report work that no clock measured</source>
        <translation>Rendre compte d’un travail non chronométré</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Ce que le client a dit</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>Avec les mots du client</translation>
    </message>
    <message>
        <source>Declares an incident</source>
        <translation>Déclare un incident</translation>
    </message>
    <message>
        <source>Why it is declared in the customer’s stead</source>
        <translation>Pourquoi le déclarer à la place du client</translation>
    </message>
    <message>
        <source>Strike a message that is wrong</source>
        <translation>Barrer un message erroné</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>First start of work</source>
        <translation>Premier début du travail</translation>
    </message>
    <message>
        <source>Work open since</source>
        <translation>Travail ouvert depuis</translation>
    </message>
    <message>
        <source>Wakes at</source>
        <translation>Se réveille</translation>
    </message>
    <message>
        <source>Closes by itself</source>
        <translation>Se ferme de lui-même</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Chronomètre arrêté</translation>
    </message>
    <message>
        <source>Time dropped</source>
        <translation>Temps écarté</translation>
    </message>
    <message>
        <source>Start undone</source>
        <translation>Début annulé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Temps travaillé</translation>
    </message>
    <message>
        <source>Time debited</source>
        <translation>Temps débité</translation>
    </message>
    <message>
        <source>Message struck: “%1”</source>
        <translation>Message barré&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Victoire 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Armistice 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1 left of %2</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>Allowance of %1</source>
        <translation>Forfait, %1</translation>
    </message>
    <message>
        <source>%1 of it are for work under way</source>
        <translation>dont %1 pour des travaux en cours</translation>
    </message>
    <message>
        <source>All that is left is worked: more will be sold as blocks.</source>
        <translation>Tout ce qui restait est travaillé&#x202f;: la suite sera vendue en blocs.</translation>
    </message>
    <message>
        <source>80 % of what is left is worked.</source>
        <translation>80 % de ce qui reste est travaillé.</translation>
    </message>
    <message>
        <source>%1 debited</source>
        <translation>%1 débitées</translation>
    </message>
    <message>
        <source>Freed for other work</source>
        <translation>Libéré pour d’autres travaux</translation>
    </message>
    <message>
        <source>Hour credit after</source>
        <translation>Crédit d’heures ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sold, to be confirmed</source>
        <translation>
            <numerusform>%n bloc vendu, à confirmer</numerusform>
            <numerusform>%n blocs vendus, à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowance of %1 after</source>
        <translation>Forfait restant, %1</translation>
    </message>
    <message>
        <source>%1 of work, nothing debited</source>
        <translation>%1 de travail, rien de débité</translation>
    </message>
    <message>
        <source>%1 of work, %2 debited (%3)</source>
        <translation>%1 de travail, %2 débités (%3)</translation>
    </message>
    <message>
        <source>%1 of work, as corrected</source>
        <translation>%1 de travail, après correction</translation>
    </message>
    <message>
        <source>%1 of work (%2)</source>
        <translation>%1 de travail (%2)</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 de travail</translation>
    </message>
    <message>
        <source>no server is named</source>
        <translation>aucun serveur n’est nommé</translation>
    </message>
    <message>
        <source>nothing was worked</source>
        <translation>rien n’a été travaillé</translation>
    </message>
    <message>
        <source>%1 from the allowance of %2</source>
        <translation>%1 sur le forfait (%2)</translation>
    </message>
    <message>
        <source>%1 from hour credit</source>
        <translation>%1 sur le crédit d’heures</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n block(s) of %2</source>
        <translation>
            <numerusform>%1 sur %n bloc de %2</numerusform>
            <numerusform>%1 sur %n blocs de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not debited: %2</source>
        <translation>%1, non débité&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2 debited</source>
        <translation>%1, débit de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not debited</source>
        <translation>Non débité</translation>
    </message>
    <message>
        <source>%1 left, then %2</source>
        <translation>reste %1, puis %2</translation>
    </message>
    <message>
        <source>Hour credit</source>
        <translation>Crédit d’heures</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>À confirmer par</translation>
    </message>
    <message>
        <source>account manager or team lead</source>
        <translation>chargé de compte ou responsable</translation>
    </message>
    <message>
        <source>%1 stay as hour credit</source>
        <translation>%1 restent en crédit d’heures</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>hours used up</source>
        <translation>heures épuisées</translation>
    </message>
    <message>
        <source>80 % of the hours used</source>
        <translation>80 % des heures travaillées</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… et %n autre ligne</numerusform>
            <numerusform>… et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of the levels: %2</source>
        <translation>Ligne %1 des niveaux&#x202f;: %2</translation>
    </message>
    <message>
        <source>Row %1, mended: %2</source>
        <translation>Ligne %1, réparée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Row %1, refused: %2</source>
        <translation>Ligne %1, refusée&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%n ticket trouvé</numerusform>
            <numerusform>%n tickets trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%n événement lu</numerusform>
            <numerusform>%n événements lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken</source>
        <translation>
            <numerusform>%n ticket pris</numerusform>
            <numerusform>%n tickets pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were there already</source>
        <translation>
            <numerusform>%n ticket était déjà là</numerusform>
            <numerusform>%n tickets étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) mended</source>
        <translation>
            <numerusform>%n ligne réparée</numerusform>
            <numerusform>%n lignes réparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Serenity</source>
        <translation>Sérénité</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No open ticket, customer, server or action has all these words.</source>
        <translation>Aucun ticket ouvert, client, serveur ni action ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Reported and closed tickets</source>
        <translation>Tickets avec compte rendu ou clos</translation>
    </message>
    <message>
        <source>No ticket, customer, server or action has all these words.</source>
        <translation>Aucun ticket, client, serveur ni action ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Nothing open has these words. Three letters find reported and closed tickets, too.</source>
        <translation>Rien d’ouvert ne contient ces mots. À partir de trois lettres, la recherche porte aussi sur les tickets avec compte rendu ou clos.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>ouvre %1</translation>
    </message>
    <message>
        <source>Guaranteed response, time left</source>
        <translation>Intervention garantie, temps restant</translation>
    </message>
    <message>
        <source>Premium, time waited</source>
        <translation>Premium, temps attendu</translation>
    </message>
    <message>
        <source>Incidents, best effort, time waited, %1</source>
        <translation>Incidents, au mieux, temps attendu, %1</translation>
    </message>
    <message>
        <source>Requests, best effort, time waited, %1</source>
        <translation>Demandes, au mieux, temps attendu, %1</translation>
    </message>
    <message>
        <source>Under way, time worked</source>
        <translation>En cours, temps travaillé</translation>
    </message>
    <message>
        <source>Waiting, wakes at</source>
        <translation>En attente, réveil</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>waits for credit</source>
        <translation>attend du crédit</translation>
    </message>
    <message>
        <source>waits for customer</source>
        <translation>attend le client</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, dépassé</translation>
    </message>
    <message>
        <source>%1, at risk</source>
        <translation>%1, à risque</translation>
    </message>
</context>
<context>
    <name>RefusalWhy</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>Mark as invoiced</source>
        <translation>Marquer comme facturé</translation>
    </message>
    <message>
        <source>What would lift it: %1</source>
        <translation>Ce qui le lèverait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Pourquoi ce refus&#x202f;?</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui était demandé</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>The row has bytes that are no UTF-8.</source>
        <translation>La ligne a des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The row has a character U+0000.</source>
        <translation>La ligne a un caractère U+0000.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next comma.</source>
        <translation>Quelque chose se trouve entre un guillemet fermant et la virgule suivante.</translation>
    </message>
    <message>
        <source>A quote stands inside a field that is not in quotes. Put the field in quotes and double the quote.</source>
        <translation>Un guillemet se trouve dans un champ qui n’est pas entre guillemets. Mettez le champ entre guillemets et doublez le guillemet.</translation>
    </message>
    <message>
        <source>The row has more fields than the header.</source>
        <translation>La ligne a plus de champs que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has fewer fields than the header.</source>
        <translation>La ligne a moins de champs que l’en-tête.</translation>
    </message>
    <message>
        <source>The file has no header.</source>
        <translation>Le fichier n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>The header has more than a thousand columns.</source>
        <translation>L’en-tête a plus de mille colonnes.</translation>
    </message>
    <message>
        <source>The header has no column “%1”.</source>
        <translation>L’en-tête n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The header has the column “%1” twice.</source>
        <translation>L’en-tête a deux fois la colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is no time that can be read: “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure lisible&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no key of 1 to 64 letters, digits, “-”, “.” or “_”: “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une clé de 1 à 64 lettres, chiffres, «&#x202f;-&#x202f;», «&#x202f;.&#x202f;» ou «&#x202f;_&#x202f;»&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no whole number: “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is too long: “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est trop long&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>An earlier row has the same “%1”: “%2”.</source>
        <translation>Une ligne précédente a le même «&#x202f;%1&#x202f;»&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” belongs to another customer: “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est à un autre client&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” lies before the opening: “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» précède l’ouverture&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is empty, though the ticket is closed. Say when it was closed.</source>
        <translation>«&#x202f;%1&#x202f;» est vide, alors que le ticket est clos. Dites quand il l’a été.</translation>
    </message>
    <message>
        <source>A column “%2” was read as “%1”.</source>
        <translation>Une colonne «&#x202f;%2&#x202f;» a été lue comme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left alone.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’est pas connue et a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” says nothing, “%2”; the ticket kept the state it had.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit rien, «&#x202f;%2&#x202f;»&#x202f;; le ticket a gardé son état.</translation>
    </message>
    <message>
        <source>“%1” is lower than in the row before, “%2”; the event was put where it belongs.</source>
        <translation>«&#x202f;%1&#x202f;» est plus bas qu’à la ligne précédente, «&#x202f;%2&#x202f;»&#x202f;; l’événement a été remis à sa place.</translation>
    </message>
    <message>
        <source>“%1” lies before that of the row before, “%2”; both were kept.</source>
        <translation>«&#x202f;%1&#x202f;» précède celui de la ligne précédente, «&#x202f;%2&#x202f;»&#x202f;; les deux ont été gardés.</translation>
    </message>
    <message>
        <source>“%1” is a time that the clocks skipped, “%2”; it was read as if they had not.</source>
        <translation>«&#x202f;%1&#x202f;» est une heure que le changement d’heure a sautée, «&#x202f;%2&#x202f;»&#x202f;; elle a été lue comme s’il n’avait pas eu lieu.</translation>
    </message>
    <message>
        <source>“%1” is given though the ticket is not closed, “%2”; it was left alone.</source>
        <translation>«&#x202f;%1&#x202f;» est donné alors que le ticket n’est pas clos, «&#x202f;%2&#x202f;»&#x202f;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the file)</source>
        <translation>%1 (ligne %2 du fichier)</translation>
    </message>
    <message>
        <source>No ticket in the file is of this “%1”: “%2”.</source>
        <translation>Aucun ticket du fichier n’a ce «&#x202f;%1&#x202f;»&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” lies before the ticket’s opening, “%2”; both were kept.</source>
        <translation>«&#x202f;%1&#x202f;» précède l’ouverture du ticket, «&#x202f;%2&#x202f;»&#x202f;; les deux ont été gardés.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The rule book has no rule “%1”. “vigiectl rules” lists them all, for example K5 or E41.</source>
        <translation>Le livre des règles n’a pas de règle «&#x202f;%1&#x202f;». «&#x202f;vigiectl rules&#x202f;» les montre toutes, par exemple K5 ou E41.</translation>
    </message>
    <message>
        <source>“vigiectl rules” takes at most one rule. Name one, or none to see them all.</source>
        <translation>«&#x202f;vigiectl rules&#x202f;» prend une règle au plus. Nommez-en une, ou aucune pour les voir toutes.</translation>
    </message>
    <message>
        <source>the company’s own choice</source>
        <translation>choix de la société</translation>
    </message>
    <message>
        <source>refines %1</source>
        <translation>précise %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no {table} “{name}”.</source>
        <translation>Il n’y a pas de {table} «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The key “{key}” is taken by another of its kind.</source>
        <translation>La clé «&#x202f;{key}&#x202f;» est prise par un autre de la même sorte.</translation>
    </message>
    <message>
        <source>“{key}” is no key: 1 to 64 of letters, digits, “-”, “.” and “_” are.</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas une clé&#x202f;: 1 à 64 lettres, chiffres, «&#x202f;-&#x202f;», «&#x202f;.&#x202f;» et «&#x202f;_&#x202f;» en sont une.</translation>
    </message>
    <message>
        <source>This operation’s UUID was used before with other content.</source>
        <translation>L’UUID de cette opération a déjà servi avec un autre contenu.</translation>
    </message>
    <message>
        <source>The role {role} may not do this.</source>
        <translation>Le rôle {role} ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>This instant lies before the last write, at {last_at}.</source>
        <translation>Cet instant précède la dernière écriture, à {last_at}.</translation>
    </message>
    <message>
        <source>A ticket that is {state} does not allow this.</source>
        <translation>Un ticket {state} ne permet pas cela.</translation>
    </message>
    <message>
        <source>The response guarantee runs until {deadline_at}: until work starts, the incident can neither wait nor be closed.</source>
        <translation>La garantie d’intervention court jusqu’à {deadline_at}&#x202f;: tant que le travail n’a pas démarré, l’incident ne peut ni attendre ni être clos.</translation>
    </message>
    <message>
        <source>{owner} has this ticket since {since_at}.</source>
        <translation>{owner} a ce ticket depuis {since_at}.</translation>
    </message>
    <message>
        <source>Nobody has this ticket.</source>
        <translation>Personne n’a ce ticket.</translation>
    </message>
    <message>
        <source>Work starts only on a qualified ticket.</source>
        <translation>Le travail ne démarre que sur un ticket qualifié.</translation>
    </message>
    <message>
        <source>The estimate is missing: only a guaranteed incident starts without.</source>
        <translation>L’estimation manque&#x202f;: seul un incident garanti démarre sans.</translation>
    </message>
    <message>
        <source>It is outside working hours; support opens at {opens_at}. Starting now needs a reason.</source>
        <translation>Le support est fermé&#x202f;; il ouvre {opens_at}. Démarrer maintenant demande une raison.</translation>
    </message>
    <message>
        <source>Your clock runs on ticket {ticket} since {since_at}.</source>
        <translation>Votre chronomètre tourne sur le ticket {ticket} depuis {since_at}.</translation>
    </message>
    <message>
        <source>The incident was started unqualified: category and estimate are due first.</source>
        <translation>L’incident a été démarré sans être qualifié&#x202f;: catégorie et estimation sont dues d’abord.</translation>
    </message>
    <message>
        <source>Your clock does not run on this ticket.</source>
        <translation>Votre chronomètre ne tourne pas sur ce ticket.</translation>
    </message>
    <message>
        <source>You have no paused work on this ticket.</source>
        <translation>Vous n’avez pas de travail en pause sur ce ticket.</translation>
    </message>
    <message>
        <source>There is no start of yours to take back.</source>
        <translation>Il n’y a pas de démarrage de vous à annuler.</translation>
    </message>
    <message>
        <source>This start could be taken back until {until_at}.</source>
        <translation>Ce démarrage pouvait être annulé jusqu’à {until_at}.</translation>
    </message>
    <message>
        <source>More was worked since this start: it can no longer be taken back, only reported.</source>
        <translation>Du travail a suivi ce démarrage&#x202f;: il ne peut plus être annulé, il en sera rendu compte.</translation>
    </message>
    <message>
        <source>You have no unreported time there to give away.</source>
        <translation>Vous n’avez pas là de temps sans compte rendu à donner.</translation>
    </message>
    <message>
        <source>{until_at} has passed already.</source>
        <translation>{until_at} est déjà passé.</translation>
    </message>
    <message>
        <source>Closing without an intervention needs a reason.</source>
        <translation>Clore sans intervention demande une raison.</translation>
    </message>
    <message>
        <source>The outage is not recorded as over and its guarantee runs until {deadline_at}.</source>
        <translation>La panne n’est pas notée comme finie et sa garantie court jusqu’à {deadline_at}.</translation>
    </message>
    <message>
        <source>The days after closing in which a ticket comes back ended at {until_at}.</source>
        <translation>Les jours après clôture pendant lesquels un ticket revient ont fini à {until_at}.</translation>
    </message>
    <message>
        <source>A ticket cannot be merged into itself.</source>
        <translation>Un ticket ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>The ticket was merged into another one.</source>
        <translation>Le ticket a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>Only tickets of one customer are merged.</source>
        <translation>Seuls des tickets d’un même client sont fusionnés.</translation>
    </message>
    <message>
        <source>The ticket to merge into is reported or closed.</source>
        <translation>Le ticket qui doit subsister est clos ou avec compte rendu.</translation>
    </message>
    <message>
        <source>Somebody’s clock runs on the ticket to be merged.</source>
        <translation>Le chronomètre de quelqu’un tourne sur le ticket à fusionner.</translation>
    </message>
    <message>
        <source>The work done on it has no report yet.</source>
        <translation>Le travail fait sur lui n’a pas encore de compte rendu.</translation>
    </message>
    <message>
        <source>There is no work to report and no segments were given.</source>
        <translation>Il n’y a pas de travail dont rendre compte et aucun segment n’a été donné.</translation>
    </message>
    <message>
        <source>Work from {from_at} to {to_at} ends before it begins, or has not ended yet.</source>
        <translation>Le travail de {from_at} à {to_at} finit avant de commencer, ou n’est pas encore fini.</translation>
    </message>
    <message>
        <source>Your segment from {from_at} overlaps other work of yours that ends at {to_at}.</source>
        <translation>Votre segment de {from_at} en chevauche un autre de vous qui finit à {to_at}.</translation>
    </message>
    <message>
        <source>{author} wrote at {written_at}, after what you had seen.</source>
        <translation>{author} a écrit à {written_at}, après ce que vous aviez vu.</translation>
    </message>
    <message>
        <source>The level {level} does not give {coverage}.</source>
        <translation>Le niveau {level} ne donne pas {coverage}.</translation>
    </message>
    <message>
        <source>A gesture needs a reason.</source>
        <translation>Un geste demande une raison.</translation>
    </message>
    <message>
        <source>The ticket was qualified as {qualified}; reporting {coverage} needs a reason.</source>
        <translation>Le ticket était qualifié en {qualified}&#x202f;; en rendre compte en {coverage} demande une raison.</translation>
    </message>
    <message>
        <source>An incident found by monitoring is under the functional guarantee; making it customer time needs a reason.</source>
        <translation>Un incident trouvé par la supervision est en garantie de fonctionnement&#x202f;; en faire du temps du client demande une raison.</translation>
    </message>
    <message>
        <source>Making a request of an incident ends its guarantee and needs a reason.</source>
        <translation>Faire d’un incident une demande met fin à sa garantie et exige une raison.</translation>
    </message>
    <message>
        <source>“{category}” is no category of the catalogue: {categories}.</source>
        <translation>«&#x202f;{category}&#x202f;» n’est pas une catégorie du catalogue&#x202f;: {categories}.</translation>
    </message>
    <message>
        <source>An estimate is never below zero minutes.</source>
        <translation>Une estimation n’est jamais sous zéro minute.</translation>
    </message>
    <message>
        <source>No ticket by phone at {level}: for security reasons, please open it in your customer area.</source>
        <translation>Pas de ticket par téléphone en {level}&#x202f;: pour des raisons de sécurité, merci de l’ouvrir dans votre espace client.</translation>
    </message>
    <message>
        <source>Monitoring opens no tickets at {level}.</source>
        <translation>La supervision n’ouvre pas de ticket en {level}.</translation>
    </message>
    <message>
        <source>Only a phone call and monitoring say when it was declared.</source>
        <translation>Seuls un appel et la supervision disent quand il a été déclaré.</translation>
    </message>
    <message>
        <source>It cannot have been declared later than now.</source>
        <translation>Il ne peut pas avoir été déclaré plus tard que maintenant.</translation>
    </message>
    <message>
        <source>The caller is no contact who may ask by phone.</source>
        <translation>L’appelant n’est pas un contact autorisé à demander par téléphone.</translation>
    </message>
    <message>
        <source>How the caller was verified is missing.</source>
        <translation>La façon dont l’appelant a été vérifié manque.</translation>
    </message>
    <message>
        <source>The call cannot have begun before {earliest_at}.</source>
        <translation>L’appel ne peut pas avoir commencé avant {earliest_at}.</translation>
    </message>
    <message>
        <source>Declaring an incident for a customer needs a reason.</source>
        <translation>Déclarer un incident pour un client demande une raison.</translation>
    </message>
    <message>
        <source>A portal login belongs to one customer, and nobody else’s does.</source>
        <translation>Un accès au portail est à un client, et un autre rôle ne l’est à aucun.</translation>
    </message>
    <message>
        <source>“{name}” does not work here, or no longer.</source>
        <translation>«&#x202f;{name}&#x202f;» ne travaille pas ici, ou plus.</translation>
    </message>
    <message>
        <source>A lead gives up neither their own role nor their own login.</source>
        <translation>Un chef d’équipe ne renonce ni à son propre rôle ni à son propre accès.</translation>
    </message>
    <message>
        <source>The server {server} is a node of another platform.</source>
        <translation>Le serveur {server} est un nœud d’une autre plateforme.</translation>
    </message>
    <message>
        <source>The server {server} is named twice.</source>
        <translation>Le serveur {server} est nommé deux fois.</translation>
    </message>
    <message>
        <source>Of {nodes} nodes, {needed} cannot be needed: at least one is, and at most all.</source>
        <translation>Sur {nodes} nœuds, il ne peut pas en falloir {needed}&#x202f;: il en faut au moins un, et tous au plus.</translation>
    </message>
    <message>
        <source>The last contract, {contract}, begins at {from_at}; one that follows it begins later.</source>
        <translation>Le dernier contrat, {contract}, commence à {from_at}&#x202f;; celui qui le suit commence plus tard.</translation>
    </message>
    <message>
        <source>The contract begins at {from_at}; it ends later than that.</source>
        <translation>Le contrat commence à {from_at}&#x202f;; il finit plus tard que cela.</translation>
    </message>
    <message>
        <source>The contract {contract} follows at {from_at}; this one ends by then.</source>
        <translation>Le contrat {contract} suit à {from_at}&#x202f;; celui-ci finit d’ici là.</translation>
    </message>
    <message>
        <source>{level} has the terms of the catalogue: only Critical Business has terms of its own.</source>
        <translation>{level} a les conditions du catalogue&#x202f;: seul Critical Business a des conditions propres.</translation>
    </message>
    <message>
        <source>Critical Business is never worse than Business: {term} is at least {least}, not {agreed}.</source>
        <translation>Critical Business n’est jamais moins bon que Business&#x202f;: {term} est d’au moins {least}, pas {agreed}.</translation>
    </message>
    <message>
        <source>A part of a whole is at most {most} hundredths of a per cent.</source>
        <translation>Une part d’un tout est d’au plus {most} centièmes de pour cent.</translation>
    </message>
    <message>
        <source>“{technology}” is outside LAMP, and the contract’s study does not name it.</source>
        <translation>«&#x202f;{technology}&#x202f;» est hors de LAMP, et l’étude du contrat ne la nomme pas.</translation>
    </message>
    <message>
        <source>A platform can have no other level than Critical Business.</source>
        <translation>Une plateforme ne peut avoir d’autre niveau que Critical Business.</translation>
    </message>
    <message>
        <source>The server was ordered on {ordered}; levels above Standard need one ordered on {levels_since} or later.</source>
        <translation>Le serveur a été commandé le {ordered}&#x202f;; les niveaux au-dessus de Standard en demandent un commandé le {levels_since} ou après.</translation>
    </message>
    <message>
        <source>Business is for new servers: it starts at most {order_days} days after the order, with no paid level before it. This server was ordered on {ordered}, Business would start on {starts}; paid levels before it: {earlier_paid_contracts}.</source>
        <translation>Business est pour les serveurs neufs&#x202f;: il commence au plus {order_days} jours après la commande, sans niveau payant avant lui. Ce serveur a été commandé le {ordered}, Business commencerait le {starts}&#x202f;; niveaux payants avant lui&#x202f;: {earlier_paid_contracts}.</translation>
    </message>
    <message>
        <source>Business needs the Plesk Web Host Edition licence, which the server does not have.</source>
        <translation>Business demande la licence Plesk Web Host Edition, que le serveur n’a pas.</translation>
    </message>
    <message>
        <source>Critical Business needs a pre-sales study recorded as accepted.</source>
        <translation>Critical Business demande une étude avant-vente enregistrée comme acceptée.</translation>
    </message>
    <message>
        <source>The exception needs a study recorded as accepted.</source>
        <translation>L’exception demande une étude enregistrée comme acceptée.</translation>
    </message>
    <message>
        <source>{level} cannot be taken.</source>
        <translation>{level} ne peut pas être pris.</translation>
    </message>
    <message>
        <source>The server was ordered on {ordered}; levels above Standard need {levels_since} or later.</source>
        <translation>Le serveur a été commandé le {ordered}&#x202f;; les niveaux au-dessus de Standard demandent le {levels_since} ou après.</translation>
    </message>
    <message>
        <source>The server was ordered on {ordered} and had no paid level yet; Business starts on {starts}, which is at most {order_days} days later.</source>
        <translation>Le serveur a été commandé le {ordered} et n’a pas encore eu de niveau payant&#x202f;; Business commence le {starts}, au plus {order_days} jours après.</translation>
    </message>
    <message>
        <source>The server has the Plesk Web Host Edition licence.</source>
        <translation>Le serveur a la licence Plesk Web Host Edition.</translation>
    </message>
    <message>
        <source>A pre-sales study is recorded as accepted.</source>
        <translation>Une étude avant-vente est enregistrée comme acceptée.</translation>
    </message>
    <message>
        <source>The server is not new, but a team lead accepted that, and a study is recorded as accepted.</source>
        <translation>Le serveur n’est pas neuf, mais un chef d’équipe l’a accepté, et une étude est enregistrée comme acceptée.</translation>
    </message>
    <message>
        <source>{level} can be taken.</source>
        <translation>{level} peut être pris.</translation>
    </message>
    <message>
        <source>Critical Business never has a longer response guarantee than Business: at most {most_minutes} minutes, not {guarantee_minutes}.</source>
        <translation>Critical Business n’a jamais une garantie d’intervention plus longue que Business&#x202f;: {most_minutes} minutes au plus, pas {guarantee_minutes}.</translation>
    </message>
    <message>
        <source>Somebody whose role allows it.</source>
        <translation>Quelqu’un dont le rôle le permet.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Donner une raison.</translation>
    </message>
    <message>
        <source>Read it, then send again with what you have seen.</source>
        <translation>Le lire, puis envoyer à nouveau avec ce que vous avez vu.</translation>
    </message>
    <message>
        <source>The customer opens the ticket in the customer area.</source>
        <translation>Le client ouvre le ticket dans l’espace client.</translation>
    </message>
    <message>
        <source>Choose Critical Business for the platform.</source>
        <translation>Choisir Critical Business pour la plateforme.</translation>
    </message>
    <message>
        <source>Move to a server ordered on {levels_since} or later.</source>
        <translation>Passer à un serveur commandé le {levels_since} ou après.</translation>
    </message>
    <message>
        <source>Order a new server and start Business within {order_days} days of its order.</source>
        <translation>Commander un serveur neuf et commencer Business dans les {order_days} jours de sa commande.</translation>
    </message>
    <message>
        <source>Give the server the Plesk Web Host Edition licence.</source>
        <translation>Donner au serveur la licence Plesk Web Host Edition.</translation>
    </message>
    <message>
        <source>Agree on at most {most_minutes} minutes.</source>
        <translation>Convenir de {most_minutes} minutes au plus.</translation>
    </message>
    <message>
        <source>Let it begin later.</source>
        <translation>Le faire commencer plus tard.</translation>
    </message>
    <message>
        <source>Let it end later.</source>
        <translation>Le faire finir plus tard.</translation>
    </message>
    <message>
        <source>Let it end when the next one begins, or earlier.</source>
        <translation>Le faire finir quand le suivant commence, ou avant.</translation>
    </message>
    <message>
        <source>Agree on at least {least}.</source>
        <translation>Convenir de {least} au moins.</translation>
    </message>
    <message>
        <source>The level Critical Business.</source>
        <translation>Le niveau Critical Business.</translation>
    </message>
    <message>
        <source>The level Pro or above.</source>
        <translation>Le niveau Pro ou au-dessus.</translation>
    </message>
    <message>
        <source>The level Business or above.</source>
        <translation>Le niveau Business ou au-dessus.</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>Il n’y a pas d’opération «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Unknown field “%1”.</source>
        <translation>Champ inconnu «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The field “%1” is missing (%2).</source>
        <translation>Le champ «&#x202f;%1&#x202f;» manque (%2).</translation>
    </message>
    <message>
        <source>The field “%1” is not of its type: %2.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’est pas de son type&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is empty.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Exactly one of these fields is wanted: %1.</source>
        <translation>Il faut exactement un de ces champs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1.</source>
        <translation>La base de données ne peut pas être jointe&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database is busy: %1.</source>
        <translation>La base de données est occupée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database did not take it: %1.</source>
        <translation>La base de données ne l’a pas pris&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <translation>La base de données ne peut pas être écrite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: %1.</source>
        <translation>Il n’y a pas assez de place sur le disque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is no sound database of Vigie: %1.</source>
        <translation>Ce n’est pas une base saine de Vigie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database was made by a later version of Vigie: %1.</source>
        <translation>La base a été faite par une version plus récente de Vigie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>La lecture est impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no such file: %1.</source>
        <translation>Il n’y a pas de tel fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is such a file already: %1.</source>
        <translation>Il y a déjà un tel fichier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database lies on a network share, where it cannot be shared safely: %1.</source>
        <translation>La base se trouve sur un partage réseau, où elle ne peut pas être partagée sans risque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Please open a ticket in your customer area: for your security we take requests by phone from the level Pro upwards only.</source>
        <translation>Veuillez ouvrir un ticket dans votre espace client&#x202f;: pour votre sécurité, nous ne prenons de demandes par téléphone qu’à partir du niveau Pro.</translation>
    </message>
    <message>
        <source>You are not on the list of those who may call for your company. Please open a ticket in your customer area, or have your administrator add you.</source>
        <translation>Vous ne figurez pas sur la liste des personnes qui peuvent appeler pour votre société. Veuillez ouvrir un ticket dans votre espace client, ou vous faire ajouter par votre administrateur.</translation>
    </message>
    <message>
        <source>Before I can take your request I have to make sure who is calling: may I call you back on the number that we have for you?</source>
        <translation>Avant de prendre votre demande, je dois m’assurer de votre identité&#x202f;: puis-je vous rappeler au numéro que nous avons pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>One intervention holds at most {most_minutes} minutes of work.</source>
        <translation>Une intervention compte au plus {most_minutes} minutes de travail.</translation>
    </message>
    <message>
        <source>The estimate of {estimate_minutes} minutes exceeds what is left, {cover_minutes} minutes of allowance and credit: {blocks} more blocks are needed.</source>
        <translation>L’estimation de {estimate_minutes} minutes dépasse ce qui reste, {cover_minutes} minutes de forfait et de crédit&#x202f;: il faut encore {blocks} blocs.</translation>
    </message>
    <message>
        <source>Hour credit is sold in whole blocks, from 1 to {most} at once, not {blocks}.</source>
        <translation>Le crédit d’heures se vend par blocs entiers, de 1 à {most} à la fois, pas {blocks}.</translation>
    </message>
    <message>
        <source>The block is {block_state}: nothing is left to confirm.</source>
        <translation>Le bloc est {block_state}&#x202f;: il ne reste rien à confirmer.</translation>
    </message>
    <message>
        <source>Only an invoiceable block goes on an invoice; this one is {block_state}.</source>
        <translation>Seul un bloc à facturer va sur une facture&#x202f;; celui-ci est {block_state}.</translation>
    </message>
    <message>
        <source>This work has no report yet, so nothing was debited.</source>
        <translation>Ce travail n’a pas encore de compte rendu&#x202f;: rien n’a été débité.</translation>
    </message>
    <message>
        <source>A correction names another coverage, another time, or both.</source>
        <translation>Une correction indique une autre prise en charge, un autre temps, ou les deux.</translation>
    </message>
    <message>
        <source>Time is between 0 and {most} minutes, not {minutes}.</source>
        <translation>Le temps est compris entre 0 et {most} minutes, pas {minutes}.</translation>
    </message>
    <message>
        <source>The contract includes no application maintenance: application work is customer time.</source>
        <translation>Le contrat ne comprend pas de tierce maintenance applicative&#x202f;: le travail sur les applications est du temps du client.</translation>
    </message>
    <message>
        <source>Take customer time as the coverage.</source>
        <translation>Choisir le temps du client comme prise en charge.</translation>
    </message>
    <message>
        <source>The incident was declared anew since this start: it can no longer be taken back.</source>
        <translation>L’incident a été déclaré à nouveau depuis ce démarrage&#x202f;: il ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The contract ended at {until_at}; an end that has passed stays.</source>
        <translation>Le contrat a pris fin le {until_at}&#x202f;; une fin passée ne change plus.</translation>
    </message>
    <message>
        <source>Qualify it first.</source>
        <translation>Le qualifier d’abord.</translation>
    </message>
    <message>
        <source>Start the work.</source>
        <translation>Démarrer le travail.</translation>
    </message>
    <message>
        <source>Report the work.</source>
        <translation>Rendre compte du travail.</translation>
    </message>
    <message>
        <source>Bring it back.</source>
        <translation>Le ramener.</translation>
    </message>
    <message>
        <source>Wake it.</source>
        <translation>Le réveiller.</translation>
    </message>
    <message>
        <source>Reopen it.</source>
        <translation>Le rouvrir.</translation>
    </message>
    <message>
        <source>Requalify it as a request, with a reason.</source>
        <translation>En faire une demande, avec une raison.</translation>
    </message>
    <message>
        <source>Withdraw it for the customer.</source>
        <translation>Le retirer pour le client.</translation>
    </message>
    <message>
        <source>Merge it into another ticket.</source>
        <translation>Le fusionner avec un autre ticket.</translation>
    </message>
    <message>
        <source>Its holder or a lead gives it to you.</source>
        <translation>Son détenteur ou un chef d’équipe vous le donne.</translation>
    </message>
    <message>
        <source>Pause your other work first.</source>
        <translation>Mettre d’abord votre autre travail en pause.</translation>
    </message>
    <message>
        <source>Open a new ticket and link it.</source>
        <translation>Ouvrir un nouveau ticket et le lier.</translation>
    </message>
    <message>
        <source>Monitoring records that the outage is over.</source>
        <translation>La supervision note que la panne est finie.</translation>
    </message>
    <message>
        <source>Verify the caller by call-back or code.</source>
        <translation>Vérifier l’appelant par rappel ou code.</translation>
    </message>
    <message>
        <source>Conclude a new contract.</source>
        <translation>Conclure un nouveau contrat.</translation>
    </message>
    <message>
        <source>A team lead accepts an exception, with a study recorded as accepted.</source>
        <translation>Un chef d’équipe accepte une exception, avec une étude enregistrée comme acceptée.</translation>
    </message>
    <message>
        <source>Record a pre-sales study as accepted.</source>
        <translation>Enregistrer une étude avant-vente comme acceptée.</translation>
    </message>
    <message>
        <source>Another lead does it.</source>
        <translation>Un autre chef d’équipe le fait.</translation>
    </message>
    <message>
        <source>A study names it, and a new contract names that study.</source>
        <translation>Une étude la nomme, et un nouveau contrat nomme cette étude.</translation>
    </message>
    <message>
        <source>Let it wait for credit.</source>
        <translation>Le mettre en attente de crédit.</translation>
    </message>
    <message>
        <source>The account manager sells the blocks.</source>
        <translation>Le chargé de compte vend les blocs.</translation>
    </message>
    <message>
        <source>A team lead starts it, with a reason.</source>
        <translation>Un responsable d’équipe le commence, avec un motif.</translation>
    </message>
    <message>
        <source>The customer or the account manager agrees to it.</source>
        <translation>Le client ou le chargé de compte donne son accord.</translation>
    </message>
    <message>
        <source>Agree on application maintenance in the contract.</source>
        <translation>Convenir de la maintenance applicative au contrat.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <translation>Heures achetées</translation>
    </message>
    <message>
        <source>Work, from the allowance</source>
        <translation>Travail, sur le forfait</translation>
    </message>
    <message>
        <source>Work, from credit</source>
        <translation>Travail, sur le crédit</translation>
    </message>
    <message>
        <source>Block sold by a report</source>
        <translation>Bloc vendu par un rapport</translation>
    </message>
    <message>
        <source>Allowance in place of credit</source>
        <translation>Forfait à la place du crédit</translation>
    </message>
    <message>
        <source>Undone by a correction</source>
        <translation>Annulé par une correction</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Cause, author</source>
        <translation>Cause, auteur</translation>
    </message>
    <message>
        <source>Month of the work</source>
        <translation>Mois du travail</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <source>Why this deadline?</source>
        <translation>Pourquoi cette échéance&#x202f;?</translation>
    </message>
    <message>
        <source>catalogue version %1</source>
        <translation>catalogue version %1</translation>
    </message>
    <message>
        <source>Why this place in the queue?</source>
        <translation>Pourquoi cette place dans la file&#x202f;?</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Pourquoi ce niveau&#x202f;?</translation>
    </message>
    <message>
        <source>Why this debit?</source>
        <translation>Pourquoi ce débit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Nobody has claimed it</source>
        <translation>Personne ne l’a pris</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>~~struck~~: %1</source>
        <translation>~~barré~~&#x202f;: %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>Response guarantee</source>
        <translation>Garantie d’intervention</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>au mieux</translation>
    </message>
    <message>
        <source>Hardware, network</source>
        <translation>Matériel, réseau</translation>
    </message>
    <message>
        <source>System and panel</source>
        <translation>Système et panneau</translation>
    </message>
    <message>
        <source>Sites, applications</source>
        <translation>Sites, applications</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Chargé de compte</translation>
    </message>
    <message>
        <source>Referring engineer</source>
        <translation>Ingénieur référent</translation>
    </message>
    <message>
        <source>Guarantee %1, due %2</source>
        <translation>Garantie %1, échéance %2</translation>
    </message>
    <message>
        <source>over %1 to start, was due %2</source>
        <translation>au-delà de %1 pour démarrer, échéance %2</translation>
    </message>
    <message>
        <source>left of %1 to start, due %2</source>
        <translation>restent sur %1 pour démarrer, échéance %2</translation>
    </message>
    <message>
        <source>yours since %1</source>
        <translation>à vous depuis %1</translation>
    </message>
    <message>
        <source>%1 has it since %2</source>
        <translation>%1 l’a depuis %2</translation>
    </message>
    <message>
        <source>Proposed first</source>
        <translation>Proposé en premier</translation>
    </message>
    <message>
        <source>Incomplete: no account manager and no referring engineer</source>
        <translation>Incomplet&#x202f;: ni chargé de compte ni ingénieur référent</translation>
    </message>
    <message>
        <source>Incomplete: no account manager</source>
        <translation>Incomplet&#x202f;: pas de chargé de compte</translation>
    </message>
    <message>
        <source>Incomplete: no referring engineer</source>
        <translation>Incomplet&#x202f;: pas d’ingénieur référent</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>fusionné dans %1</translation>
    </message>
    <message>
        <source>goes on here</source>
        <translation>se poursuit ici</translation>
    </message>
    <message>
        <source>merged into this</source>
        <translation>fusionné dans celui-ci</translation>
    </message>
    <message>
        <source>declared %1 by %2</source>
        <translation>déclaré %1 par %2</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>déclaré %1</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>vérifié par %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>pour le client</translation>
    </message>
    <message>
        <source>It goes on in %1.</source>
        <translation>La suite se trouve dans %1.</translation>
    </message>
    <message>
        <source>It is closed: reopening it allows a reply.</source>
        <translation>Il est clos&#x202f;: le rouvrir permet de répondre.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>Vigiectl</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Wrote version %1 of the service levels to %2.</source>
        <translation>La version %1 des niveaux de service est écrite dans %2.</translation>
    </message>
    <message>
        <source>%1 is a sound catalogue of service levels.</source>
        <translation>%1 est un catalogue de niveaux de service valide.</translation>
    </message>
    <message>
        <source>A database with simulated time is told its time: --now.</source>
        <translation>Une base à temps simulé reçoit son heure par --now.</translation>
    </message>
    <message>
        <source>--now is not for writing to a database with the real time.</source>
        <translation>--now ne sert pas à écrire dans une base au temps réel.</translation>
    </message>
    <message>
        <source>Version %1 of the service levels is in force.</source>
        <translation>La version %1 des niveaux de service est en vigueur.</translation>
    </message>
    <message>
        <source>Does an operation, or those of a file, one JSON object a line (-: standard input).</source>
        <translation>Exécute une opération, ou celles d’un fichier, un objet JSON par ligne (-&#x202f;: entrée standard).</translation>
    </message>
    <message>
        <source>Says what an operation would do, and writes nothing.</source>
        <translation>Dit ce qu’une opération ferait, et n’écrit rien.</translation>
    </message>
    <message>
        <source>Lists the operations, their fields, and who may do them.</source>
        <translation>Énumère les opérations, leurs champs, et qui peut les faire.</translation>
    </message>
    <message>
        <source>Everything about a ticket, by number, new-xxxx or key.</source>
        <translation>Tout d’un ticket, par numéro, new-xxxx ou clé.</translation>
    </message>
    <message>
        <source>Everything about a customer.</source>
        <translation>Tout d’un client.</translation>
    </message>
    <message>
        <source>Everything about a contract: what it gives, and who answers for what.</source>
        <translation>Tout d’un contrat&#x202f;: ce qu’il donne, et qui répond de quoi.</translation>
    </message>
    <message>
        <source>Explains a figure: its inputs, the rules, and the steps between.</source>
        <translation>Explique un chiffre&#x202f;: ses données, les règles, et les étapes entre les deux.</translation>
    </message>
    <message>
        <source>Decides everything that was ever done again, and names what it does not explain.</source>
        <translation>Décide à nouveau tout ce qui a jamais été fait, et nomme ce que cela n’explique pas.</translation>
    </message>
    <message>
        <source>The service levels as TOML: writes those in force, checks a file, or puts one in force (-: standard input or output).</source>
        <translation>Les niveaux de service en TOML&#x202f;: écrit ceux en vigueur, contrôle un fichier, ou en met un en vigueur (-&#x202f;: entrée ou sortie standard).</translation>
    </message>
    <message>
        <source>The rule book, or one entry.</source>
        <translation>Le livre des règles, ou une de ses entrées.</translation>
    </message>
    <message>
        <source>Calculates by one rule, without a database; always answers JSON.</source>
        <translation>Calcule par une règle, sans base de données&#x202f;; répond toujours en JSON.</translation>
    </message>
    <message>
        <source>Usage: vigiectl %1</source>
        <translation>Usage&#x202f;: vigiectl %1</translation>
    </message>
    <message>
        <source>by contract</source>
        <translation>selon contrat</translation>
    </message>
    <message>
        <source>an account manager</source>
        <translation>un chargé de compte</translation>
    </message>
    <message>
        <source>a referring engineer</source>
        <translation>un ingénieur référent</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>garantie</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>redevance</translation>
    </message>
    <message>
        <source>hardware and network</source>
        <translation>matériel et réseau</translation>
    </message>
    <message>
        <source>system and panel</source>
        <translation>système et panneau</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>chargé de compte</translation>
    </message>
    <message>
        <source>referring engineer</source>
        <translation>ingénieur référent</translation>
    </message>
    <message>
        <source>incomplete without</source>
        <translation>incomplet sans</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>technologies</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>may call</source>
        <translation>peut appeler</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>“as” is no login.</source>
        <translation>«&#x202f;as&#x202f;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>“at” is not for a database with the real time.</source>
        <translation>«&#x202f;at&#x202f;» n’est pas pour une base au temps réel.</translation>
    </message>
    <message>
        <source>“at” is no instant with an offset (2026-10-25T04:30:00+01:00).</source>
        <translation>«&#x202f;at&#x202f;» n’est pas un instant avec décalage (2026-10-25T04:30:00+01:00).</translation>
    </message>
    <message>
        <source>“operation” is no UUID.</source>
        <translation>«&#x202f;operation&#x202f;» n’est pas un UUID.</translation>
    </message>
    <message>
        <source>A database with simulated time is told its time: --now or “at”.</source>
        <translation>Une base à temps simulé reçoit son heure par --now ou «&#x202f;at&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not field=value.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas champ=valeur.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«&#x202f;%1&#x202f;» est donné deux fois.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Ceci n’est pas du JSON&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ceci n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The field “op” is missing.</source>
        <translation>Le champ «&#x202f;op&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Usage: vigiectl [--database PATH] [--as LOGIN] [--now T] [--lang en|fr] [--json] COMMAND …</source>
        <translation>Usage&#x202f;: vigiectl [--database CHEMIN] [--as IDENTIFIANT] [--now T] [--lang en|fr] [--json] COMMANDE …</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Made %1; its first lead is %2.</source>
        <translation>%1 est créé&#x202f;; son premier chef d’équipe est %2.</translation>
    </message>
    <message>
        <source>--lang is en or fr, not “%1”.</source>
        <translation>--lang est en ou fr, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>détenteur</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>prise en charge</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>proposed first</source>
        <translation>proposé en premier</translation>
    </message>
    <message>
        <source>%1, struck: %2</source>
        <translation>%1, barré&#x202f;: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Tickets liés</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Fusionnés avec celui-ci</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It tells when the act reached this file; no rule reads it and nothing follows from it.</source>
        <translation>Il dit quand l’acte est arrivé dans ce fichier&#x202f;; aucune règle ne le lit et rien n’en découle.</translation>
    </message>
    <message>
        <source>It is what tickets are found by, and follows from their rows; no rule reads it.</source>
        <translation>C’est ce par quoi on trouve les tickets, et cela découle de leurs lignes&#x202f;; aucune règle ne le lit.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2, %3: stored is %4, the operations say %5</source>
        <translation>%1 %2, %3&#x202f;: enregistré %4, les opérations disent %5</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) in the log</source>
        <translation>
            <numerusform>%n opération au journal</numerusform>
            <numerusform>%n opérations au journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided again</source>
        <translation>
            <numerusform>%n décidée à nouveau</numerusform>
            <numerusform>%n décidées à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>%n ligne comparée</numerusform>
            <numerusform>%n lignes comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unexplained</source>
        <translation>
            <numerusform>%n chose inexpliquée</numerusform>
            <numerusform>%n choses inexpliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a database, empty or with the demonstration company.</source>
        <translation>Crée une base, vide ou avec la société de démonstration.</translation>
    </message>
    <message>
        <source>A path that exists, or cannot be written, is status 3. The empty database has one agent, the login, as lead.

One with simulated time is told its time by --now with every write, never earlier than the last; it is for imports of the past and for trials.</source>
        <translation>Un chemin qui existe, ou ne peut pas être écrit, donne le code 3. La base vide a un agent, l’identifiant, comme chef d’équipe.

Celle au temps simulé reçoit son heure par --now à chaque écriture, jamais avant la dernière&#x202f;; elle sert aux importations du passé et aux essais.</translation>
    </message>
    <message>
        <source>A line is {&quot;op&quot;:&quot;open-ticket&quot;,&quot;as&quot;:&quot;paul&quot;,&quot;subject&quot;:&quot;…&quot;,…}; “as”, “at” and “operation” may stand in any: who acts, when (simulated time alone), and a UUID of one’s own, with which the same line sent again is answered as before.

Each line is answered by one JSON line, durable before it is written. A refused line does not stop the rest, but --stop makes it; a malformed one stops with status 4 and the lines before it stand. “vigiectl operations” lists the fields.</source>
        <translation>Une ligne est {&quot;op&quot;:&quot;open-ticket&quot;,&quot;as&quot;:&quot;paul&quot;,&quot;subject&quot;:&quot;…&quot;,…}&#x202f;; «&#x202f;as&#x202f;», «&#x202f;at&#x202f;» et «&#x202f;operation&#x202f;» peuvent figurer dans chacune&#x202f;: qui agit, quand (temps simulé seulement), et un UUID à soi, avec lequel la même ligne renvoyée reçoit la même réponse.

Chaque ligne reçoit une ligne JSON en réponse, durable avant d’être écrite. Une ligne refusée n’arrête pas les autres, sauf avec --stop&#x202f;; une ligne mal formée arrête avec le code 4 et les lignes précédentes restent acquises. «&#x202f;vigiectl operations&#x202f;» énumère les champs.</translation>
    </message>
    <message>
        <source>The answer and the status are those of “do”, with the consequences beside them, each before and after.</source>
        <translation>La réponse et le code sont ceux de «&#x202f;do&#x202f;», avec les conséquences à côté, chacune avant et après.</translation>
    </message>
    <message>
        <source>The queue, first to last.</source>
        <translation>La file, du premier au dernier.</translation>
    </message>
    <message>
        <source>A filter is words, &quot;phrases&quot; and key:value, all of which must hold, each with a minus before it for not; key:a,b is either. Keys are level, is, customer, server, owner, state, due (due:&lt;1h) and waited (waited:&gt;30m); “is” knows incident, request, answered, at-risk, over, mine, unclaimed and waiting. Case and accents do not matter.</source>
        <translation>Un filtre est fait de mots, de &quot;phrases&quot; et de key:value, qui doivent tous être vrais, chacun précédé d’un moins pour la négation&#x202f;; key:a,b est l’un ou l’autre. Les clés sont level, is, customer, server, owner, state, due (due:&lt;1h) et waited (waited:&gt;30m)&#x202f;; «&#x202f;is&#x202f;» connaît incident, request, answered, at-risk, over, mine, unclaimed et waiting. Majuscules et accents n’importent pas.</translation>
    </message>
    <message>
        <source>Its terms and verdicts, messages, interventions with their segments, and every change with who made it, when, and what was there before and after.</source>
        <translation>Ses conditions et verdicts, ses messages, ses interventions avec leurs segments, et chaque changement avec son auteur, son instant, et les valeurs d’avant et d’après.</translation>
    </message>
    <message>
        <source>Status 1 if there is something.</source>
        <translation>Code 1 s’il y a quelque chose.</translation>
    </message>
    <message>
        <source>A mistake is named by line, column and field. Only a lead imports.</source>
        <translation>Une erreur est nommée par ligne, colonne et champ. Seul un chef d’équipe importe.</translation>
    </message>
    <message>
        <source>Lists the commands, explains one, or writes all as a manual page.</source>
        <translation>Énumère les commandes, en explique une, ou les écrit toutes en page de manuel.</translation>
    </message>
    <message>
        <source>the database; else the console’s own</source>
        <translation>la base&#x202f;; sinon celle de la console</translation>
    </message>
    <message>
        <source>who acts; else the login’s own user</source>
        <translation>qui agit&#x202f;; sinon l’utilisateur de la session</translation>
    </message>
    <message>
        <source>the instant, such as 2026-10-25T04:30:00+01:00; else the clock. A database with the real time refuses it for writing.</source>
        <translation>l’instant, par exemple 2026-10-25T04:30:00+01:00&#x202f;; sinon l’horloge. Une base au temps réel le refuse pour écrire.</translation>
    </message>
    <message>
        <source>the language; else the environment’s</source>
        <translation>la langue&#x202f;; sinon celle de l’environnement</translation>
    </message>
    <message>
        <source>one JSON value on standard output, in place of text; errors too</source>
        <translation>une valeur JSON sur la sortie standard, au lieu de texte&#x202f;; les erreurs aussi</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or found nothing wrong; 1 refused by a rule, or verify found something; 2 the call was wrong; 3 the database could not be opened or reached; 4 an input could not be read.</source>
        <translation>Code de sortie&#x202f;: 0 fait, ou rien trouvé de faux&#x202f;; 1 refusé par une règle, ou verify a trouvé quelque chose&#x202f;; 2 l’appel était faux&#x202f;; 3 la base n’a pas pu être ouverte ou jointe&#x202f;; 4 une entrée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>the support console’s database on the command line</source>
        <translation>la base de la console de support en ligne de commande</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>This line is longer than %1 MiB.</source>
        <translation>Cette ligne dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Say with --levels FILE which service level each customer has: a CSV with the header “customer,level” and a line for each customer, “*,standard” for all that are not named. The levels are standard, serenity, pro, business and critical.</source>
        <translation>Dites avec --levels FICHIER quel niveau de service a chaque client&#x202f;: un CSV avec l’en-tête «&#x202f;customer,level&#x202f;» et une ligne par client, «&#x202f;*,standard&#x202f;» pour tous ceux qui ne sont pas nommés. Les niveaux sont standard, serenity, pro, business et critical.</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 tickets sur %2</translation>
    </message>
    <message>
        <source>Takes tickets in from another system’s export, as one operation.</source>
        <translation>Prend les tickets exportés d’un autre système, en une opération.</translation>
    </message>
    <message>
        <source>ServiceNow’s event log has one row an event; each ticket gets its history at its own times, and --until leaves it as it stood then. A CSV has one row a ticket and the header key,customer,server,channel,kind,state,subject,text,opened,declared,closed,owner in any order; key, customer, subject and opened are required. Instants without an offset are the company’s.

--levels names a CSV with the header customer,level and a line for each customer, “*” for all that are not named; a new server gets a contract of that level, taken as found and marked imported. A CSV without it is taken at Standard.

Everything or, after a cut, nothing is taken. A row that cannot be read is listed and its ticket left out whole, status 1; --strict takes nothing then. A ticket whose key is there already stays as it is, so that nothing comes twice. Only a lead imports.</source>
        <translation>Le journal de ServiceNow a une ligne par événement&#x202f;; chaque ticket reçoit son historique à ses propres instants, et --until le laisse tel qu’il était alors. Un CSV a une ligne par ticket et l’en-tête key,customer,server,channel,kind,state,subject,text,opened,declared,closed,owner dans un ordre quelconque&#x202f;; key, customer, subject et opened sont obligatoires. Les instants sans décalage sont ceux de la société.

--levels nomme un CSV avec l’en-tête customer,level et une ligne par client, «&#x202f;*&#x202f;» pour tous ceux qui ne sont pas nommés&#x202f;; un nouveau serveur reçoit un contrat de ce niveau, pris tel quel et marqué comme importé. Sans lui, un CSV est pris en Standard.

Tout est pris ou, après une coupure, rien. Une ligne illisible est listée et son ticket entièrement laissé de côté, code 1&#x202f;; avec --strict rien n’est alors pris. Un ticket dont la clé est déjà là reste tel quel, si bien que rien ne vient deux fois. Seul un chef d’équipe importe.</translation>
    </message>
    <message>
        <source>This argument is no UTF-8: “%1”.</source>
        <translation>Cet argument n’est pas de l’UTF-8&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The blocks that reports sold, and which may be invoiced.</source>
        <translation>Les blocs vendus par les comptes rendus, et ceux que l’on peut facturer.</translation>
    </message>
    <message>
        <source>rule deadline --level LEVEL --declared T [--kind incident|request] [--minutes N]
rule support-time --from T --to T [--closing FILE]
rule opens --at T [--closing FILE]
rule month YYYY-MM
rule holidays YYYY
rule allocate and rule eligibility, which read a question as JSON from standard input</source>
        <translation>rule deadline --level NIVEAU --declared T [--kind incident|request] [--minutes N]
rule support-time --from T --to T [--closing FICHIER]
rule opens --at T [--closing FICHIER]
rule month AAAA-MM
rule holidays AAAA
rule allocate et rule eligibility, qui lisent une question en JSON sur l’entrée standard</translation>
    </message>
    <message>
        <source>hour credit</source>
        <translation>crédit d’heures</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>--statement adds its hour entries, of the months asked for; a month is written 2026-11. With --csv they are all that is written: a header and a line each entry, in the order of booking.

The columns are id, number (in the customer’s ledger, from 1), at (when it was booked), month (of the work, or of the purchase), kind (purchase, allowance, credit, block, correction, reversal), minutes (as they change their account: negative where used), balance (of hour credit, after it), ticket (the number of the one it was booked on), author, server (or platform), intervention, source (of a debit: allowance, credit, block), undoes (of a reversal: the id of the entry), catalogue (the version it was booked with), invoice (of a purchase) and reason (of a correction). Minutes are whole; people and servers stand by key. Texts with a comma or a quote stand between quotes, a quote in them doubled.</source>
        <translation>--statement ajoute ses écritures d’heures, des mois demandés&#x202f;; un mois s’écrit 2026-11. Avec --csv elles sont seules écrites&#x202f;: un en-tête et une ligne par écriture, dans l’ordre où elles ont été passées.

Les colonnes sont id, number (dans le compte du client, à partir de 1), at (quand elle a été passée), month (du travail, ou de l’achat), kind (purchase, allowance, credit, block, correction, reversal), minutes (comme elles changent leur compte&#x202f;: négatives là où elles sont prises), balance (du crédit d’heures, ensuite), ticket (le numéro de celui sur lequel elle a été passée), author, server (ou plateforme), intervention, source (d’un débit&#x202f;: allowance, credit, block), undoes (d’une annulation&#x202f;: l’id de l’écriture), catalogue (la version avec laquelle elle a été passée), invoice (d’un achat) et reason (d’une correction). Les minutes sont entières&#x202f;; personnes et serveurs figurent par leur clé. Un texte avec une virgule ou un guillemet est entre guillemets, un guillemet y est doublé.</translation>
    </message>
    <message>
        <source>A block is to-confirm until “confirm-block” records that the customer agrees, then invoiceable, and invoiced once “mark-invoiced” says that it stands on an invoice. Those that a correction withdrew are not listed.

Blocks in every state are written, invoiced ones for ever: whoever writes invoices filters on the state, or asks for --state invoiceable alone.

--csv writes a header and one row a block, the first sold in front. The columns are id (to be given to “mark-invoiced”, and the same for ever), customer (by key), ticket (the number of the one it was booked on, as in the statement), intervention, sold (an instant in the company’s zone, as 2026-11-24T11:35:00.000+01:00), minutes (of the whole block) and state (to-confirm, invoiceable, invoiced). Nothing in them holds a comma or a quote.</source>
        <translation>Un bloc est to-confirm jusqu’à ce que «&#x202f;confirm-block&#x202f;» note l’accord du client, puis invoiceable, et invoiced une fois que «&#x202f;mark-invoiced&#x202f;» dit qu’il figure sur une facture. Ceux qu’une correction a retirés ne sont pas listés.

Les blocs de tout état sont écrits, les facturés pour toujours&#x202f;: qui écrit les factures filtre sur l’état, ou demande --state invoiceable seulement.

--csv écrit un en-tête et une ligne par bloc, le premier vendu devant. Les colonnes sont id (à donner à «&#x202f;mark-invoiced&#x202f;», le même pour toujours), customer (par sa clé), ticket (le numéro de celui sur lequel il a été écrit, comme dans le relevé), intervention, sold (un instant dans le fuseau de la société, tel 2026-11-24T11:35:00.000+01:00), minutes (du bloc entier) et state (to-confirm, invoiceable, invoiced). Rien n’y contient de virgule ni de guillemet.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
</context>
<context>
    <name>vigie::ActDialog</name>
    <message>
        <source>What it will do</source>
        <translation>Ce que cela fera</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir à neuf</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Il manque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Bring back what was written</source>
        <translation>Remettre ce qui était écrit</translation>
    </message>
</context>
<context>
    <name>vigie::BlocksDialog</name>
    <message>
        <source>Blocks to invoice</source>
        <translation>Blocs à facturer</translation>
    </message>
    <message>
        <source>Sold by reports for what neither allowance nor credit covered</source>
        <translation>Vendus par des rapports pour ce que ni forfait ni crédit ne couvraient</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n block(s)</source>
        <translation>
            <numerusform>Confirmer %n bloc</numerusform>
            <numerusform>Confirmer %n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n block(s) as invoiced</source>
        <translation>
            <numerusform>Noter %n bloc facturé</numerusform>
            <numerusform>Noter %n blocs facturés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose, or type any part of it…</source>
        <translation>Choisir, ou en taper une partie…</translation>
    </message>
</context>
<context>
    <name>vigie::ClockBlock</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>vigie::Composer</name>
    <message>
        <source>staff only</source>
        <translation>équipe seulement</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Réponse ou note</translation>
    </message>
    <message>
        <source>Note, staff only</source>
        <translation>Note, équipe seulement</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Répondre au client</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer malgré tout</translation>
    </message>
</context>
<context>
    <name>vigie::Console</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>La base de données n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>No open ticket passes the filter.</source>
        <translation>Aucun ticket ouvert ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>New tickets appear here by themselves, the most urgent first.</source>
        <translation>Les nouveaux tickets apparaissent ici d’eux-mêmes, le plus urgent en premier.</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Your clock runs: %1</source>
        <translation>Votre chronomètre tourne&#x202f;: %1</translation>
    </message>
    <message>
        <source>It runs on while the console is closed.</source>
        <translation>Il tourne encore quand la console est fermée.</translation>
    </message>
    <message>
        <source>Leave, it runs on</source>
        <translation>Quitter, il tourne encore</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Drafts are not kept</source>
        <translation>Les brouillons ne sont pas gardés</translation>
    </message>
    <message>
        <source>Esc empties the filter, too.</source>
        <translation>Échap vide aussi le filtre.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Il n’y a pas de ticket %1.</translation>
    </message>
    <message>
        <source>Enter looks among reported and closed ones, Esc empties the filter.</source>
        <translation>Entrée cherche parmi ceux avec compte rendu ou clos, Échap vide le filtre.</translation>
    </message>
    <message>
        <source>Next, %1 is closed by itself: %2.</source>
        <translation>Prochaine échéance&#x202f;: %1 se ferme de lui-même, %2.</translation>
    </message>
    <message>
        <source>No ticket was read before this one.</source>
        <translation>Aucun ticket n’a été lu avant celui-ci.</translation>
    </message>
    <message>
        <source>No ticket was read after this one.</source>
        <translation>Aucun ticket n’a été lu après celui-ci.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Rien de nouveau n’est arrivé.</translation>
    </message>
</context>
<context>
    <name>vigie::Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>note, staff only</source>
        <translation>note, équipe seulement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation>Copier tout le message</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Explain what was debited</source>
        <translation>Expliquer ce qui a été débité</translation>
    </message>
</context>
<context>
    <name>vigie::CustomerPanel</name>
    <message>
        <source>not in force yet</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Forfait</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is chosen.</source>
        <translation>Aucun client n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one in the list with J and K, or enter a new one.</source>
        <translation>Choisissez-en un dans la liste avec J et K, ou saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>What is shown of the customer</source>
        <translation>Ce qui est montré du client</translation>
    </message>
    <message>
        <source>Statement of hours</source>
        <translation>Relevé d’heures</translation>
    </message>
    <message>
        <source>Months of the statement</source>
        <translation>Mois du relevé</translation>
    </message>
    <message>
        <source>Which account</source>
        <translation>Quel compte</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Tickets %1</source>
        <translation>Tickets %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Hour credit, never expires</source>
        <translation>Crédit d’heures, sans expiration</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Past contracts</source>
        <translation>Contrats passés</translation>
    </message>
    <message>
        <source>No contract: every server is at Standard.</source>
        <translation>Aucun contrat&#x202f;: chaque serveur est en Standard.</translation>
    </message>
    <message>
        <source>No ticket of this customer is open.</source>
        <translation>Aucun ticket de ce client n’est ouvert.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Servers and platforms</source>
        <translation>Serveurs et plateformes</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>Pas encore de serveur.</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Pas encore de contact.</translation>
    </message>
    <message>
        <source>credit before: %1</source>
        <translation>crédit avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>No entry in these months.</source>
        <translation>Aucune écriture dans ces mois.</translation>
    </message>
    <message>
        <source>Allowance this month</source>
        <translation>Forfait du mois</translation>
    </message>
    <message>
        <source>Hour credit and allowances</source>
        <translation>Crédit d’heures et forfaits</translation>
    </message>
    <message>
        <source>Reported and closed tickets</source>
        <translation>Tickets avec compte rendu ou clos</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Pre-sales studies</source>
        <translation>Études d’avant-vente</translation>
    </message>
</context>
<context>
    <name>vigie::Customers</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>La base de données n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The customers are shown as soon as it is reached.</source>
        <translation>Les clients apparaissent dès qu’elle est joignable.</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>Aucun client n’est ainsi.</translation>
    </message>
    <message>
        <source>There is no customer yet.</source>
        <translation>Il n’y a pas encore de client.</translation>
    </message>
    <message>
        <source>Use fewer words, or show all of them.</source>
        <translation>Utilisez moins de mots, ou montrez-les tous.</translation>
    </message>
    <message>
        <source>Enter the first one: its servers and contracts come next.</source>
        <translation>Saisissez le premier&#x202f;: ses serveurs et ses contrats viennent ensuite.</translation>
    </message>
    <message>
        <source>Export statement as CSV</source>
        <translation>Exporter le relevé en CSV</translation>
    </message>
    <message>
        <source>statement-%1.csv</source>
        <translation>releve-%1.csv</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::CustomersPlace</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Filter the customers</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Quels clients</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>dont %n à suivre</numerusform>
            <numerusform>dont %n à suivre</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: words, level:pro, is:attention…</source>
        <translation>Filtrer&#x202f;: mots, level:pro, is:attention…</translation>
    </message>
</context>
<context>
    <name>vigie::FileReport</name>
    <message>
        <source>The database could not be checked</source>
        <translation>La base de données n’a pas pu être contrôlée</translation>
    </message>
    <message>
        <source>checking the database</source>
        <translation>contrôle de la base</translation>
    </message>
    <message>
        <source>It was not closed properly the last time. Work goes on meanwhile.</source>
        <translation>Elle n’a pas été bien fermée la dernière fois. Le travail continue entre-temps.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>The database file is damaged: what you see may be incomplete or wrong.</source>
        <translation>Le fichier de la base est endommagé&#x202f;: ce que vous voyez peut être incomplet ou faux.</translation>
    </message>
    <message>
        <source>It was not closed properly the last time, and reading it from end to end found the places below. Stop working on it, keep a copy of the file as it is, and go back to the last backup.</source>
        <translation>Elle n’a pas été bien fermée la dernière fois, et sa lecture de bout en bout a trouvé les endroits ci-dessous. Cessez d’y travailler, gardez une copie du fichier tel quel, et revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>vigie::FilterHelp</name>
    <message>
        <source>No filter was kept yet.</source>
        <translation>Aucun filtre n’est encore gardé.</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Oublier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Type a filter to keep it here</source>
        <translation>Tapez un filtre pour le garder ici</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Garder «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>vigie::HoursBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>vigie::HoursChart</name>
    <message>
        <source>Minutes worked a month, by coverage</source>
        <translation>Minutes travaillées par mois, par prise en charge</translation>
    </message>
    <message>
        <source>Nothing was worked in twelve months.</source>
        <translation>Rien n’a été travaillé en douze mois.</translation>
    </message>
</context>
<context>
    <name>vigie::IdleQuestion</name>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>From %1 to %2. What was measured stays in the history.</source>
        <translation>De %1 à %2. Ce qui a été mesuré reste dans l’historique.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Garder le temps</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Give it to another ticket…</source>
        <translation>Le donner à un autre ticket…</translation>
    </message>
    <message>
        <source>Your clock on %1 ran for %2 while this console was not used.</source>
        <translation>Votre chronomètre sur %1 a tourné %2 sans que cette console serve.</translation>
    </message>
</context>
<context>
    <name>vigie::Invoicing</name>
    <message numerus="yes">
        <source>Done: %n block(s).</source>
        <translation>
            <numerusform>Fait&#x202f;: %n bloc.</numerusform>
            <numerusform>Fait&#x202f;: %n blocs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export blocks as CSV</source>
        <translation>Exporter les blocs en CSV</translation>
    </message>
    <message>
        <source>blocks.csv</source>
        <translation>blocs.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) written: %1</source>
        <translation>
            <numerusform>%n bloc écrit&#x202f;: %1</numerusform>
            <numerusform>%n blocs écrits&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written: %1: %2</source>
        <translation>Non écrit&#x202f;: %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::KeysPanel</name>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>Back to the list; what is written stays</source>
        <translation>Retour à la liste&#x202f;; ce qui est écrit reste</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Single keys rest while you type</source>
        <translation>Les touches simples se taisent pendant la saisie</translation>
    </message>
    <message>
        <source>In the customers’ place</source>
        <translation>Sur la page des clients</translation>
    </message>
    <message>
        <source>In the queue’s place</source>
        <translation>Sur la page de la file</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Envoyer ce qui est écrit</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Dans un dialogue</translation>
    </message>
    <message>
        <source>Do what its button says</source>
        <translation>Faire ce que dit son bouton</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Passer au champ suivant</translation>
    </message>
    <message>
        <source>Leave it; what is typed stays</source>
        <translation>Quitter&#x202f;; la saisie reste</translation>
    </message>
</context>
<context>
    <name>vigie::LevelBadge</name>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>vigie::LookAhead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>refused by %1. %2</source>
        <translation>refusé par %1. %2</translation>
    </message>
    <message>
        <source>nothing that is shown changes</source>
        <translation>rien de ce qui est montré ne change</translation>
    </message>
    <message>
        <source>%1: not possible on this ticket now</source>
        <translation>%1&#x202f;: pas possible sur ce ticket pour le moment</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>%1 — Vigie</source>
        <translation>%1 — Vigie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>vigie::Meanwhile</name>
    <message>
        <source>%1 wrote meanwhile: %2</source>
        <translation>%1 a écrit entre-temps&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::News</name>
    <message>
        <source>New: %1 %2</source>
        <translation>Nouveau&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Guaranteed now: %1 %2</source>
        <translation>Garanti désormais&#x202f;: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new guaranteed: %1</source>
        <translation>
            <numerusform>%n nouveau garanti&#x202f;: %1</numerusform>
            <numerusform>%n nouveaux garantis&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for you as referring engineer: %2</source>
        <translation>%1, pour vous comme référent&#x202f;: %2</translation>
    </message>
    <message>
        <source>For you, the referring engineer: %1 %2</source>
        <translation>Pour vous, ingénieur référent&#x202f;: %1 %2</translation>
    </message>
</context>
<context>
    <name>vigie::OpenForm</name>
    <message>
        <source>As you left it at %1.</source>
        <translation>Comme vous l’aviez laissé à %1.</translation>
    </message>
    <message>
        <source>Everything typed is kept as a draft.</source>
        <translation>Tout ce qui est saisi est gardé en brouillon.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Nothing that is shown changes.</source>
        <translation>Rien de ce qui est montré ne change.</translation>
    </message>
    <message>
        <source>Told as soon as everything that is needed is filled in.</source>
        <translation>Dit dès que tout ce qu’il faut est rempli.</translation>
    </message>
    <message>
        <source>Report %1, debit %2</source>
        <translation>Rendre compte de %1, débiter %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rendre compte de %1</translation>
    </message>
    <message>
        <source>The call began at %1, %2 ago.</source>
        <translation>L’appel a commencé à %1, il y a %2.</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <translation>Comptabilisé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Shown was: %1.</source>
        <translation>Il était affiché&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find tickets, customers, servers and actions</source>
        <translation>Trouver tickets, clients, serveurs et actions</translation>
    </message>
    <message>
        <source>Find a ticket, a customer, a server, an action…</source>
        <translation>Trouver un ticket, un client, un serveur, une action…</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>Enter: go there</source>
        <translation>Entrée&#x202f;: y aller</translation>
    </message>
    <message>
        <source>Esc: back</source>
        <translation>Échap&#x202f;: revenir</translation>
    </message>
    <message>
        <source>&gt; actions only</source>
        <translation>&gt; actions seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PaletteWiring</name>
    <message>
        <source>not possible now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <source>not possible on this ticket now</source>
        <translation>impossible sur ce ticket maintenant</translation>
    </message>
    <message>
        <source>no ticket is chosen</source>
        <translation>aucun ticket n’est choisi</translation>
    </message>
</context>
<context>
    <name>vigie::PauseFirst</name>
    <message>
        <source>Pause there, go on here</source>
        <translation>Mettre l’autre en pause, continuer ici</translation>
    </message>
</context>
<context>
    <name>vigie::PlainTable</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>vigie::QueuePlace</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Filter: words, level:pro, due:&lt;1h…</source>
        <translation>Filtre&#x202f;: mots, level:pro, due:&lt;1h…</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrer la file</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Quels tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Look among reported and closed tickets</source>
        <translation>Chercher parmi les tickets avec compte rendu ou clos</translation>
    </message>
</context>
<context>
    <name>vigie::QueueTable</name>
    <message>
        <source>Ticket queue</source>
        <translation>File de tickets</translation>
    </message>
</context>
<context>
    <name>vigie::RefusalBox</name>
    <message>
        <source>What lifts it</source>
        <translation>Ce qui le lèverait</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>vigie::Refusals</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Start all the same…</source>
        <translation>Commencer quand même…</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>un autre ticket</translation>
    </message>
</context>
<context>
    <name>vigie::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>vigie::SegmentsField</name>
    <message>
        <source>Edit segments</source>
        <translation>Modifier les segments</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove this segment</source>
        <translation>Ôter ce segment</translation>
    </message>
    <message>
        <source>no time of yours</source>
        <translation>aucun temps de vous</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Comme mesuré</translation>
    </message>
</context>
<context>
    <name>vigie::Sending</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Not sent yet: %1 wrote while you were writing.</source>
        <translation>Pas encore envoyé&#x202f;: %1 a écrit pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>Your text stays. Read this, change what you like, then send it.</source>
        <translation>Votre texte reste. Lisez ceci, changez ce que vous voulez, puis envoyez.</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer malgré tout</translation>
    </message>
    <message>
        <source>%1 wrote meanwhile</source>
        <translation>%1 a écrit entre-temps</translation>
    </message>
</context>
<context>
    <name>vigie::Several</name>
    <message>
        <source>Will be done</source>
        <translation>Sera fait</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done on %n ticket(s), refused on others.</source>
        <translation>
            <numerusform>Fait sur %n ticket, refusé sur d’autres.</numerusform>
            <numerusform>Fait sur %n tickets, refusé sur d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not done: at most %n ticket(s) at once.</source>
        <translation>
            <numerusform>Pas fait&#x202f;: au plus %n ticket à la fois.</numerusform>
            <numerusform>Pas fait&#x202f;: au plus %n tickets à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible on any of those that are chosen</source>
        <translation>possible sur aucun des tickets choisis</translation>
    </message>
    <message>
        <source>not for several at once</source>
        <translation>pas pour plusieurs à la fois</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: claim, assign, wait and link are done on all of them</source>
        <translation>
            <numerusform>%n choisi&#x202f;: prendre, affecter, attendre et lier valent pour lui</numerusform>
            <numerusform>%n choisis&#x202f;: prendre, affecter, attendre et lier valent pour tous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n ticket(s); what becomes of each is shown first</source>
        <translation>
            <numerusform>sur %n ticket&#x202f;; ce qu’il devient est montré d’abord</numerusform>
            <numerusform>sur %n tickets&#x202f;; ce que chacun devient est montré d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Told as soon as everything that is needed is filled in.</source>
        <translation>Dit dès que tout ce qui est nécessaire est rempli.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1: refused by %2. %3</source>
        <translation>%1&#x202f;: refusé par %2. %3</translation>
    </message>
    <message>
        <source>nothing that is shown changes</source>
        <translation>rien de ce qui est montré ne change</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SideBar</name>
    <message numerus="yes">
        <source>%1, %n breached</source>
        <translation>
            <numerusform>%1, %n en retard</numerusform>
            <numerusform>%1, %n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Find tickets, customers, servers and actions</source>
        <translation>Trouver tickets, clients, serveurs et actions</translation>
    </message>
</context>
<context>
    <name>vigie::TextMenu</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Texts kept ready</source>
        <translation>Textes préparés</translation>
    </message>
    <message>
        <source>Put in a text that is kept ready</source>
        <translation>Insérer un texte préparé</translation>
    </message>
</context>
<context>
    <name>vigie::TicketPanel</name>
    <message>
        <source>No ticket is chosen.</source>
        <translation>Aucun ticket n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one in the queue with J and K, or open a new one.</source>
        <translation>Choisissez-en un dans la file avec J et K, ou ouvrez-en un nouveau.</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Conversation or history</source>
        <translation>Conversation ou historique</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Tickets liés</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing was said on this ticket yet.</source>
        <translation>Rien n’a encore été dit sur ce ticket.</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Hour credit</source>
        <translation>Crédit d’heures</translation>
    </message>
    <message>
        <source>Contract and other tickets</source>
        <translation>Contrat et autres tickets</translation>
    </message>
    <message>
        <source>What is said of it stands on %1.</source>
        <translation>Ce qui s’en dit se trouve sur %1.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>All %1 open ones…</source>
        <translation>Les %1 ouverts…</translation>
    </message>
    <message>
        <source>Other tickets of %1</source>
        <translation>Autres tickets&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Undo start, until %1</source>
        <translation>Annuler le démarrage, jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>vigie::TimeLine</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>vigie::VainActs</name>
    <message>
        <source>%1: this ticket goes on in %2</source>
        <translation>%1&#x202f;: ce ticket se poursuit dans %2</translation>
    </message>
</context>
<context>
    <name>vigie::WhyPanel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
</context>
</TS>
