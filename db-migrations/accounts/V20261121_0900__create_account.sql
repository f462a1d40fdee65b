create table account (
    id uuid primary key,
    email varchar(254) not null unique,
    display_name varchar(80) not null,
    password_hash varchar(200) not null,
    created_at timestamp with time zone not null,
    version integer not null,
    check (email = lower(email))
);
comment on table account is 'One person who signs in';

create table account_role (
    account_id uuid not null references account (id),
    role varchar(20) not null,
    primary key (account_id, role)
);
comment on table account_role is 'What an account may do besides being a member';
