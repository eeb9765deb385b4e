SELECT DISTINCT "table", id FROM change WHERE seq > :seq AND seq <= :upto
