DELETE FROM draft
WHERE database = :database AND agent = :agent AND ticket = :ticket AND kind = :kind
