create table account_totp (
    account_id uuid primary key references account (id),
    sealed_secret bytea not null,
    turned_on_at timestamp with time zone not null,
    last_step bigint not null
);
comment on table account_totp is 'Authenticator apps: the sealed secret, and the last time step a code was accepted for, so that no code works twice';

create table account_recovery_code (
    account_id uuid not null references account (id),
    code_index varchar(43) not null,
    primary key (account_id, code_index)
);
comment on table account_recovery_code is 'Recovery codes that were not used yet, as keyed hashes';
