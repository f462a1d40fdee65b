create table headshots_style_engine (
    style varchar(30) primary key references headshots_style (code),
    model varchar(120) not null
);
comment on table headshots_style_engine is 'Shared: which styles a model makes, by its code in the registry of models; all others, and those whose model cannot be had, are made by the built-in studio';

alter table headshots_portrait add column engine varchar(120);
alter table headshots_portrait add column missed varchar(20);
alter table headshots_portrait add column round integer default 0 not null;
comment on column headshots_portrait.engine is 'Code of the model that made it; null for the built-in studio';
comment on column headshots_portrait.missed is 'Why the model of its style did not make it, and the studio did';
comment on column headshots_portrait.round is 'How often it was asked for anew';

create table headshots_engine_run (
    id uuid primary key,
    engine varchar(120) not null,
    outcome varchar(12) not null,
    reason varchar(20),
    millis bigint not null,
    cost_micros bigint not null,
    ended_at timestamp with time zone not null,
    check (outcome in ('MADE', 'DISCARDED', 'MISSED', 'FAILED', 'REFUNDED'))
);
create index headshots_engine_run_by_time on headshots_engine_run (ended_at, engine);
comment on table headshots_engine_run is 'Shared: how engines did, one row for each portrait they tried; whose it was is not written down';

alter table headshots_portrait add column refunded boolean default false not null;
comment on column headshots_portrait.refunded is 'Its credits were given back by an admin';
