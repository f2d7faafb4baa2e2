-- Deals, accounts and persons by the beginnings of the words in their names.
create index deal_by_words on deal using gin (to_tsvector('simple', name));
create index organization_by_words on organization using gin (to_tsvector('simple', name));
create index person_by_words on person using gin (to_tsvector('simple', name));
