create table headshots_source (
    id uuid primary key,
    account_id uuid not null references account (id),
    media_id uuid not null unique references media_item (id),
    state varchar(12) not null,
    reading varchar(200000),
    failure varchar(200),
    created_at timestamp with time zone not null,
    check (state in ('PENDING', 'READY', 'FAILED'))
);
create index headshots_source_by_account on headshots_source (account_id, created_at);
comment on table headshots_source is 'A photo somebody wants portraits of, and what the vision engine read from it';
