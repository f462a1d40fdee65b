create table media_receipt (
    id uuid primary key,
    account_id uuid not null references account (id),
    media_id uuid not null unique,
    purpose varchar(40) not null,
    width integer not null,
    height integer not null,
    bytes bigint not null,
    sha256 char(64) not null,
    reason varchar(8) not null,
    taken_at timestamp with time zone not null,
    deleted_at timestamp with time zone not null,
    gone_at timestamp with time zone,
    check (reason in ('ASKED', 'TIME_UP'))
);
create index media_receipt_by_account on media_receipt (account_id, deleted_at);
create index media_receipt_by_age on media_receipt (deleted_at);
comment on table media_receipt is 'What is left of a deleted photo: that it is gone, and since when';
comment on column media_receipt.gone_at is 'When its files were found to be gone; from deleted_at on nobody can read them, for their key is gone';
