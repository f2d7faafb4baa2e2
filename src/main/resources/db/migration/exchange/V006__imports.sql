-- One import: what came, what came of it. Its rows carry stored_by = 'import:' || id.
create table import (
    id uuid primary key,
    imported_at timestamptz not null default now(),
    imported_by text not null default actor(),
    summary jsonb not null,
    undone_at timestamptz,
    undone_by text
);
