SELECT number FROM ticket WHERE id = :ticket
