create table dating_text_rule (
    platform varchar(20) primary key,
    name varchar(40) not null,
    position integer not null,
    kind varchar(8) not null,
    how_many integer not null check (how_many between 1 and 10),
    at_most integer not null check (at_most between 20 and 5000),
    counted varchar(16) not null,
    evidence varchar(12) not null,
    checked_on date not null,
    check (kind in ('BIO', 'PROMPT', 'ESSAY')),
    check (counted in ('CODE_POINTS', 'UTF16_UNITS', 'GRAPHEMES')),
    check (evidence in ('DOCUMENTED', 'REPORTED', 'ASSUMED'))
);
comment on table dating_text_rule is 'Shared: how many texts each dating platform takes, how long, and how it counts; data, because platforms change';
comment on column dating_text_rule.evidence is 'DOCUMENTED by the platform, REPORTED by others, or ASSUMED: our own careful figure';

-- Product research of November 2026 has the figures of Tinder, Bumble and Hinge; how characters are counted nobody says.
-- Code points and UTF-16 units count an emoji at least as long as any platform does, so a text that fits here fits there.
insert into dating_text_rule values ('tinder', 'Tinder', 10, 'BIO', 1, 500, 'UTF16_UNITS', 'REPORTED', date '2026-11-22');
insert into dating_text_rule values ('bumble', 'Bumble', 20, 'BIO', 1, 300, 'UTF16_UNITS', 'REPORTED', date '2026-11-22');
insert into dating_text_rule values ('hinge', 'Hinge', 30, 'PROMPT', 3, 150, 'UTF16_UNITS', 'REPORTED', date '2026-11-22');
insert into dating_text_rule values ('okcupid', 'OkCupid', 40, 'ESSAY', 4, 500, 'CODE_POINTS', 'ASSUMED', date '2026-11-22');
insert into dating_text_rule values ('coffee-meets-bagel', 'Coffee Meets Bagel', 50, 'PROMPT', 3, 150, 'CODE_POINTS', 'ASSUMED', date '2026-11-22');
insert into dating_text_rule values ('other', 'Another app', 90, 'BIO', 1, 300, 'UTF16_UNITS', 'ASSUMED', date '2026-11-22');
