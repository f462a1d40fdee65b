create table notifications_choice (
    account_id uuid not null references account (id),
    kind varchar(80) not null,
    channel varchar(8) not null,
    wanted boolean not null,
    primary key (account_id, kind, channel),
    check (channel in ('APP', 'MAIL', 'SMS', 'PUSH'))
);
comment on table notifications_choice is 'By which channels somebody wants to hear of which kind, where they chose otherwise than usual';

create table notifications_rhythm (
    account_id uuid primary key references account (id),
    quiet_from integer,
    quiet_until integer,
    digest varchar(8) not null,
    check (digest in ('NEVER', 'DAILY', 'WEEKLY')),
    check (quiet_from between 0 and 1439),
    check (quiet_until between 0 and 1439),
    check ((quiet_from is null) = (quiet_until is null))
);
comment on table notifications_rhythm is 'When somebody wants to be left alone, in minutes of their day, and how often mails are gathered';
