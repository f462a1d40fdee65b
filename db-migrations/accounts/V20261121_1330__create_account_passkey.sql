create table account_passkey_owner (
    account_id uuid primary key references account (id),
    handle varchar(43) not null unique
);
comment on table account_passkey_owner is 'By which random number passkeys know their owner; devices keep it, so it says nothing about them';

create table account_passkey (
    id uuid primary key,
    account_id uuid not null references account (id),
    credential_index varchar(43) not null unique,
    sealed_credential bytea not null,
    sealed_label bytea not null,
    signature_count bigint not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone
);
create index account_passkey_by_account on account_passkey (account_id, created_at);
comment on table account_passkey is 'Passkeys: public keys and what devices said about them, sealed; found again by a keyed hash';
