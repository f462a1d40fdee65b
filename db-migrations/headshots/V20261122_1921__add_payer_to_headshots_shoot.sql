alter table headshots_shoot add column paid_by uuid;
alter table headshots_shoot add column page varchar(200);
comment on column headshots_shoot.paid_by is 'Whose credits it takes when not those of whose face it is; nobody''s any more once that account is gone';
comment on column headshots_shoot.page is 'Where the result is waited for, when not on the page of the shoot';
