-- The tickets that have all these phrases, the newest in front.
SELECT rowid, words FROM ticket_words WHERE ticket_words MATCH :phrases
ORDER BY rowid DESC LIMIT :most
