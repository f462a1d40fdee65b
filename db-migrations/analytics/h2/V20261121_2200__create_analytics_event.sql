create table analytics_event (
    id uuid not null,
    happened_at timestamp with time zone not null,
    name varchar(80) not null,
    product varchar(20),
    account_id uuid references account (id),
    session uuid,
    platform varchar(10),
    properties varchar(2000) not null,
    primary key (happened_at, id),
    check (platform in ('DESKTOP', 'PHONE', 'INSTALLED'))
);
create index analytics_event_by_name on analytics_event (name, happened_at);
create index analytics_event_by_account on analytics_event (account_id, name, happened_at);
comment on table analytics_event is 'What people did with Facet; numbers and known words only, of nobody once the account is gone';
