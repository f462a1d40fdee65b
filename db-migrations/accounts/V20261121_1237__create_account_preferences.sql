create table account_preferences (
    account_id uuid primary key references account (id),
    language varchar(16),
    time_zone varchar(64),
    units varchar(10),
    theme varchar(10),
    check (units in ('METRIC', 'IMPERIAL')),
    check (theme in ('SYSTEM', 'LIGHT', 'DARK'))
);
comment on table account_preferences is 'How a person wants Facet to speak, count and look; what is null is left to the browser';
