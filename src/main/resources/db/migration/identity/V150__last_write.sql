-- How far the log was after the last write of each user, where lists are read from a replica. It is of no use after a
-- crash or on another server, so it is written to no log itself, and nobody waits for a disk.
create unlogged table last_write (
    user_id uuid primary key,
    position pg_lsn not null
);
