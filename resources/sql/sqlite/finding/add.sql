INSERT OR REPLACE INTO ticket_words (rowid, words) VALUES (:number, :words)
