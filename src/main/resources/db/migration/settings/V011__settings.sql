-- What the organisation decided about itself. Where there is no row, the usual holds.
create table settings (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    zone text,
    fiscal_month int not null default 1 check (fiscal_month between 1 and 12),
    base_currency text check (base_currency ~ '^[A-Z]{3}$')
);
select track('settings');

-- What one unit of a currency is worth in the base currency of its row, from a day on until another row says otherwise.
create table exchange_rate (
    id uuid primary key,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    base text not null check (base ~ '^[A-Z]{3}$' and base <> currency),
    valid_from date not null,
    rate numeric not null check (rate > 0),
    unique (base, currency, valid_from)
);
select track('exchange_rate');

-- What a seller is to win in the quarter that begins on this day.
create table quota (
    id uuid primary key,
    user_id uuid not null references app_user,
    quarter_begins date not null check (extract(day from quarter_begins) = 1),
    amount numeric not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    unique (user_id, quarter_begins)
);
select track('quota');
create index quota_of_a_quarter on quota (quarter_begins);

-- For how many days a fact counts as fresh, where that differs from the usual.
create table half_life (
    id uuid primary key,
    is_day boolean not null,
    grade text not null check (grade in ('ASSUMED', 'STATED', 'CORROBORATED', 'SHOWN')),
    days int not null check (days between 1 and 3650),
    unique (is_day, grade)
);
select track('half_life');
