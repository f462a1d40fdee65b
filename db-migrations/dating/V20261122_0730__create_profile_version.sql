create table dating_profile_version (
    id uuid primary key,
    account_id uuid not null references account (id),
    platform varchar(20) not null,
    sealed_name bytea not null,
    sealed_bio bytea not null,
    photos varchar(1000) not null,
    created_at timestamp with time zone not null
);
create index dating_profile_version_by_account on dating_profile_version (account_id, platform);
comment on table dating_profile_version is 'What somebody''s profile on one platform looks like: photos in order and a bio. Photos may be gone since';
create table dating_live_period (
    id uuid primary key,
    account_id uuid not null references account (id),
    version_id uuid not null references dating_profile_version (id),
    platform varchar(20) not null,
    starts_on date not null,
    ends_on date,
    constraint dating_live_period_start unique (account_id, platform, starts_on),
    constraint dating_live_period_order check (ends_on >= starts_on)
);
create index dating_live_period_by_version on dating_live_period (version_id);
comment on table dating_live_period is 'When a version was live. It ends with its last day, or when the next one of the platform starts';
