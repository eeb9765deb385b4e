-- What tickets that left the queue are found by, under their numbers. It is folded, which no
-- trigger can do: whatever writes a ticket follows it here.
CREATE VIRTUAL TABLE ticket_words USING fts5 (words, tokenize = 'trigram', columnsize = 0);
-- next
CREATE INDEX left_ticket_of_customer ON ticket (customer, number) WHERE state IN ('reported', 'closed');
