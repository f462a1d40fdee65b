create table media_item (
    id uuid primary key,
    account_id uuid not null references account (id),
    purpose varchar(40) not null,
    file_name varchar(200) not null,
    format varchar(8) not null,
    width integer not null,
    height integer not null,
    orientation varchar(40) not null,
    wide_gamut boolean not null,
    bytes bigint not null,
    sha256 char(64) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    check (width > 0 and height > 0 and bytes > 0)
);
create index media_item_by_account on media_item (account_id, purpose, created_at);
create index media_item_expiring on media_item (expires_at);
comment on table media_item is 'A photo somebody uploaded; its files lie in the media folder under the same id';
