create table billing_provider_event (
    id uuid primary key,
    provider varchar(20) not null,
    event varchar(120) not null,
    kind varchar(80) not null,
    touched varchar(12) not null,
    ref varchar(120) not null,
    happened_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    state varchar(10) not null,
    attempts integer not null,
    failure varchar(200),
    handled_at timestamp with time zone,
    sealed_content bytea not null,
    unique (provider, event),
    check (state in ('RECEIVED', 'HANDLED', 'IGNORED', 'PARKED'))
);
create index billing_provider_event_by_state on billing_provider_event (state, received_at);
create index billing_provider_event_by_time on billing_provider_event (received_at);
comment on table billing_provider_event is 'Shared: what payment providers told us, once each, as it came and sealed; kept for 90 days';
