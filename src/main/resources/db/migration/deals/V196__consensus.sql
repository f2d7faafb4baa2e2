-- That the customer's people agree on what matters is a fact too, which one of them can state.
-- Whatever kinds there are by now stay.
do $$
declare
    kinds text := (
        select pg_get_constraintdef(oid)
        from pg_constraint
        where conrelid = 'fact'::regclass
        and conname = 'fact_kind_check');
begin
    execute 'alter table fact drop constraint fact_kind_check';
    execute 'alter table fact add constraint fact_kind_check '
        || replace(kinds, '''EXIT_SIGN''::text', '''CONSENSUS''::text, ''EXIT_SIGN''::text');
end
$$;
