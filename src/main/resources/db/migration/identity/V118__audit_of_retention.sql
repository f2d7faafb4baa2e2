-- For how long persons are kept is a setting, too.
create or replace function audit_kind(written text) returns text
    language sql immutable
    return case
        when written in ('app_user', 'team', 'required_second_factor') then 'ACCESS'
        when written in ('settings', 'exchange_rate', 'quota', 'half_life', 'retention') then 'SETTINGS'
        else 'CHANGE'
    end;
