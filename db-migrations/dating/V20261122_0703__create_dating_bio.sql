create table dating_bio (
    id uuid primary key,
    account_id uuid not null references account (id),
    order_id uuid not null,
    position integer not null,
    platform varchar(20) not null references dating_text_rule (platform),
    style varchar(16) not null,
    language varchar(8) not null,
    favourite boolean not null,
    latest integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (account_id, order_id, position)
);
create index dating_bio_by_account on dating_bio (account_id, changed_at);
comment on table dating_bio is 'A bio somebody keeps: written for one platform, in one style; its words are in its versions';
create table dating_bio_version (
    bio_id uuid not null references dating_bio (id),
    number integer not null,
    account_id uuid not null references account (id),
    sealed_text bytea not null,
    created_at timestamp with time zone not null,
    primary key (bio_id, number)
);
create index dating_bio_version_by_account on dating_bio_version (account_id);
comment on table dating_bio_version is 'The words of a bio as they were at one time, sealed with their owner''s data key; never changed, only followed';
