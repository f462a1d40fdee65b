create table dating_photo (
    id uuid primary key,
    account_id uuid not null references account (id),
    media_id uuid not null unique references media_item (id),
    state varchar(12) not null,
    score integer,
    reading varchar(200000),
    failure varchar(200),
    created_at timestamp with time zone not null,
    check (state in ('PENDING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    check (score between 0 and 100)
);
create index dating_photo_by_account on dating_photo (account_id, created_at);
comment on table dating_photo is 'A photo in somebody''s dating set and what the vision engine read from it';
