create table accounts_session (
    id uuid primary key,
    account_id uuid not null references account (id),
    device varchar(80),
    address varchar(45),
    created_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    series varchar(64) unique,
    token varchar(64),
    token_before varchar(64),
    rotated_at timestamp with time zone
);
create index accounts_session_by_account on accounts_session (account_id, seen_at);
comment on table accounts_session is 'Where somebody is signed in; with a series it outlives the browser being closed. Tokens are kept as hashes only';
