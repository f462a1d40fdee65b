create table account_mailbox_proof (
    id uuid primary key,
    purpose varchar(20) not null,
    token_hash varchar(64) not null unique,
    sealed_email bytea not null,
    email_index varchar(43) not null,
    sealed_name bytea,
    account_id uuid references account (id),
    asked_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    check (purpose in ('SIGN_UP', 'CONFIRM_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'KEEP_EMAIL'))
);
create index account_mailbox_proof_by_email on account_mailbox_proof (email_index, asked_at);
create index account_mailbox_proof_by_account on account_mailbox_proof (account_id);
create index account_mailbox_proof_by_expiry on account_mailbox_proof (expires_at);
comment on table account_mailbox_proof is 'Links sent by mail: whoever opens one reads the mailbox. Holds the hash of the secret, never the secret';

create table account_confirmed_email (
    account_id uuid primary key references account (id),
    confirmed_at timestamp with time zone not null
);
comment on table account_confirmed_email is 'Accounts whose owner has proved to read the mailbox of its address';
