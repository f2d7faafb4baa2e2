-- Of two rows that one transaction notes within a millisecond, the first one has the smaller key, so that they are read
-- in the order in which they were written: a refused sign-in before the lock that it led to.

-- RFC 9562 version 7: milliseconds, then the parts of one that the clock tells (its method 3), then chance.
create or replace function next_id() returns uuid
    language sql volatile
    return (
        overlay(lpad(to_hex(floor(extract(epoch from clock_timestamp()) * 4096000)::bigint), 15, '0')
            placing '7' from 13 for 0)
        || right(gen_random_uuid()::text, 17))::uuid;
