-- Messages of a ticket and of those merged into it, in order of time, with the role of their author.
WITH RECURSIVE heard (id) AS (
    SELECT :ticket
    UNION SELECT ticket.id FROM ticket JOIN heard ON ticket.merged_into = heard.id)
SELECT message.id, message.ticket, message.at, message.author, message.kind, message.text,
       message.struck_reason, message.previous, agent.role
FROM heard
JOIN message ON message.ticket = heard.id
LEFT JOIN agent ON agent.id = message.author
ORDER BY message.at, message.rowid
