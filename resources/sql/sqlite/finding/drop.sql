DELETE FROM ticket_words WHERE rowid = :number
