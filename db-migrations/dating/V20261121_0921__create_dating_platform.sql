create table dating_platform (
    code varchar(20) primary key,
    name varchar(40) not null,
    position integer not null,
    photos_at_most integer not null,
    frame_width integer not null,
    frame_height integer not null,
    shortest_side integer not null,
    evidence varchar(12) not null,
    checked_on date not null,
    check (evidence in ('DOCUMENTED', 'REPORTED', 'ASSUMED'))
);
comment on table dating_platform is 'What each dating platform does to a photo: data, because platforms change';
comment on column dating_platform.evidence is 'DOCUMENTED by the platform, REPORTED by others, or ASSUMED from what its app shows';

-- Photo counts: product research of November 2026. Frames: what the apps show on a phone; no platform documents them.
insert into dating_platform values ('tinder', 'Tinder', 10, 9, 3, 4, 640, 'REPORTED', date '2026-11-21');
insert into dating_platform values ('bumble', 'Bumble', 20, 6, 4, 5, 600, 'REPORTED', date '2026-11-21');
insert into dating_platform values ('hinge', 'Hinge', 30, 6, 1, 1, 640, 'REPORTED', date '2026-11-21');
