create table headshots_team (
    id uuid primary key,
    account_id uuid not null references account (id),
    sealed_name bytea not null,
    sealed_message bytea not null,
    style varchar(30) not null references headshots_style (code),
    framing varchar(10),
    warmth double precision not null,
    smoothing double precision not null,
    seats integer not null,
    tries integer not null,
    last_day date,
    closed boolean not null,
    token_hash varchar(64) not null unique,
    sealed_token bytea not null,
    created_at timestamp with time zone not null,
    check (framing in ('CLOSE', 'CLASSIC', 'WIDE')),
    check (warmth between -1 and 1),
    check (smoothing between 0 and 1),
    check (seats between 1 and 200),
    check (tries between 1 and 5)
);
create index headshots_team_by_account on headshots_team (account_id, created_at);
comment on table headshots_team is 'Portraits in one look for several people, ordered and paid for by one of them or somebody else';

create table headshots_team_seat (
    id uuid primary key,
    account_id uuid not null references account (id),
    team_id uuid not null references headshots_team (id),
    sealed_name bytea not null,
    state varchar(8) not null,
    joined_at timestamp with time zone not null,
    unique (team_id, account_id),
    check (state in ('JOINED', 'LEFT', 'REMOVED'))
);
create index headshots_team_seat_by_account on headshots_team_seat (account_id, joined_at);
comment on table headshots_team_seat is 'Somebody who took a place in a team; also after they left, so that nobody begins anew at the cost of others';

create table headshots_team_try (
    portrait_id uuid primary key,
    shoot_id uuid not null,
    seat_id uuid not null references headshots_team_seat (id),
    account_id uuid not null references account (id),
    begun_at timestamp with time zone not null
);
create index headshots_team_try_by_seat on headshots_team_try (seat_id, begun_at);
create index headshots_team_try_by_account on headshots_team_try (account_id);
comment on table headshots_team_try is 'A portrait made for a team; stays when the portrait is deleted, because it was paid for';

create table headshots_team_portrait (
    id uuid primary key,
    account_id uuid not null references account (id),
    team_id uuid not null references headshots_team (id),
    seat_id uuid not null unique references headshots_team_seat (id),
    portrait_id uuid not null,
    media_id uuid not null unique references media_item (id),
    sealed_name bytea not null,
    face_x double precision,
    face_y double precision,
    face_width double precision,
    face_height double precision,
    origin varchar(20) not null,
    handed_at timestamp with time zone not null
);
create index headshots_team_portrait_by_account on headshots_team_portrait (account_id);
create index headshots_team_portrait_by_team on headshots_team_portrait (team_id);
comment on column headshots_team_portrait.origin is 'How the picture was made, as its files have to say';
comment on table headshots_team_portrait is 'What a member handed over: a copy that belongs to whoever ordered it, for as long as the member leaves it there';
