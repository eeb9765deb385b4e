-- A version of the service levels, as the file it came from.
SELECT text FROM catalogue_version WHERE number = :number
