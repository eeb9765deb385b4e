<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
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
