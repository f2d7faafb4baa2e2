-- Whose address is this? Asked for each address in dropped mail, in any case.
create index person_by_address on person (lower(email)) where email is not null;
