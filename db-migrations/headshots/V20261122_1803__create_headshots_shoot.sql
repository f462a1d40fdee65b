create table headshots_shoot (
    id uuid primary key,
    account_id uuid not null references account (id),
    source_id uuid references headshots_source (id),
    framing varchar(10),
    warmth double precision not null,
    smoothing double precision not null,
    told boolean not null,
    created_at timestamp with time zone not null,
    check (framing in ('CLOSE', 'CLASSIC', 'WIDE')),
    check (warmth between -1 and 1),
    check (smoothing between 0 and 1)
);
create index headshots_shoot_by_account on headshots_shoot (account_id, created_at);
create index headshots_shoot_by_source on headshots_shoot (source_id);
comment on table headshots_shoot is 'One run in the studio: a photo and what was chosen for it';
comment on column headshots_shoot.source_id is 'Null once that photo is deleted; the portraits stay';
comment on column headshots_shoot.framing is 'Null: as each style has it';

create table headshots_portrait (
    id uuid primary key,
    account_id uuid not null references account (id),
    shoot_id uuid not null references headshots_shoot (id),
    style varchar(30) not null references headshots_style (code),
    place integer not null,
    seed bigint not null,
    state varchar(12) not null,
    failure varchar(200),
    media_id uuid unique references media_item (id),
    likeness double precision,
    quality integer,
    reading varchar(200000),
    notes varchar(200),
    favourite boolean not null,
    created_at timestamp with time zone not null,
    check (state in ('WAITING', 'DONE', 'DISCARDED', 'FAILED', 'CANCELLED')),
    check (quality between 0 and 100)
);
create index headshots_portrait_by_account on headshots_portrait (account_id, created_at);
create index headshots_portrait_by_shoot on headshots_portrait (shoot_id, place);
comment on table headshots_portrait is 'One portrait of a shoot: asked for, made, or why not';
