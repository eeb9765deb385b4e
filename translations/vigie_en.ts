<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CustomerList</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>%n block(s) to confirm</source>
        <translation>
            <numerusform>%n block to confirm</numerusform>
            <numerusform>%n blocks to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to invoice</source>
        <translation>
            <numerusform>%n block to invoice</numerusform>
            <numerusform>%n blocks to invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platform of %n server(s)</source>
        <translation>
            <numerusform>platform of %n server</numerusform>
            <numerusform>platform of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be up</source>
        <translation>
            <numerusform>%n must be up</numerusform>
            <numerusform>%n must be up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>Bought, in %n purchase(s): {minutes}.</source>
        <translation>
            <numerusform>Bought, in %n purchase: {minutes}.</numerusform>
            <numerusform>Bought, in %n purchases: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Used, in %n entry: {minutes}.</numerusform>
            <numerusform>Used, in %n entries: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold in blocks by reports, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Sold in blocks by reports, in %n entry: {minutes}.</numerusform>
            <numerusform>Sold in blocks by reports, in %n entries: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given back where freed allowance replaced it, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Given back where freed allowance replaced it, in %n entry: {minutes}.</numerusform>
            <numerusform>Given back where freed allowance replaced it, in %n entries: {minutes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone by corrections, in %n entry(s): {minutes}.</source>
        <translation>
            <numerusform>Undone by corrections, in %n entry: {minutes}.</numerusform>
            <numerusform>Undone by corrections, in %n entries: {minutes}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n minute(s)</source>
        <translation>
            <numerusform>Blocks of %n minute</numerusform>
            <numerusform>Blocks of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>%n block(s) sold, to be confirmed</source>
        <translation>
            <numerusform>%n block sold, to be confirmed</numerusform>
            <numerusform>%n blocks sold, to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n block(s) of %2</source>
        <translation>
            <numerusform>%1 from %n block of %2</numerusform>
            <numerusform>%1 from %n blocks of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found</source>
        <translation>
            <numerusform>%n ticket found</numerusform>
            <numerusform>%n tickets found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%n event read</numerusform>
            <numerusform>%n events read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken</source>
        <translation>
            <numerusform>%n ticket taken</numerusform>
            <numerusform>%n tickets taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were there already</source>
        <translation>
            <numerusform>%n ticket was there already</numerusform>
            <numerusform>%n tickets were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) mended</source>
        <translation>
            <numerusform>%n row mended</numerusform>
            <numerusform>%n rows mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vigiectl</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n operation(s) in the log</source>
        <translation>
            <numerusform>%n operation in the log</numerusform>
            <numerusform>%n operations in the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided again</source>
        <translation>
            <numerusform>%n of them decided again</numerusform>
            <numerusform>%n of them decided again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>%n row compared</numerusform>
            <numerusform>%n rows compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unexplained</source>
        <translation>
            <numerusform>%n thing unexplained</numerusform>
            <numerusform>%n things unexplained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::BlocksDialog</name>
    <message numerus="yes">
        <source>Confirm %n block(s)</source>
        <translation>
            <numerusform>Confirm %n block</numerusform>
            <numerusform>Confirm %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n block(s) as invoiced</source>
        <translation>
            <numerusform>Mark %n block as invoiced</numerusform>
            <numerusform>Mark %n blocks as invoiced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::CustomerPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::CustomersPlace</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::Invoicing</name>
    <message numerus="yes">
        <source>Done: %n block(s).</source>
        <translation>
            <numerusform>Done: %n block.</numerusform>
            <numerusform>Done: %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) written: %1</source>
        <translation>
            <numerusform>%n block written: %1</numerusform>
            <numerusform>%n blocks written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::News</name>
    <message numerus="yes">
        <source>%n new guaranteed: %1</source>
        <translation>
            <numerusform>%n new guaranteed: %1</numerusform>
            <numerusform>%n new guaranteed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QueuePlace</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::Several</name>
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
            <numerusform>Done on %n ticket, refused on others.</numerusform>
            <numerusform>Done on %n tickets, refused on others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done: at most %n ticket(s) at once.</source>
        <translation>
            <numerusform>Not done: at most %n ticket at once.</numerusform>
            <numerusform>Not done: at most %n tickets at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: claim, assign, wait and link are done on all of them</source>
        <translation>
            <numerusform>%n chosen: claim, assign, wait and link are done on it</numerusform>
            <numerusform>%n chosen: claim, assign, wait and link are done on all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n ticket(s); what becomes of each is shown first</source>
        <translation>
            <numerusform>on %n ticket; what becomes of it is shown first</numerusform>
            <numerusform>on %n tickets; what becomes of each is shown first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SideBar</name>
    <message numerus="yes">
        <source>%1, %n breached</source>
        <translation>
            <numerusform>%1, %n breached</numerusform>
            <numerusform>%1, %n breached</numerusform>
        </translation>
    </message>
</context>
</TS>
