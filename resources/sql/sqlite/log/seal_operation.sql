UPDATE operation SET digest = :digest WHERE id = :id
