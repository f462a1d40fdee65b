alter table headshots_portrait add column gift boolean default false not null;
alter table headshots_portrait add column face varchar(200);
comment on column headshots_portrait.gift is 'Made for nothing by the free plan: small and with a mark until its owner gets it in full size';
comment on column headshots_portrait.face is 'Where the studio set the face, as JSON; null: as the reading says';
-- Ours, and an admin's to change: whoever pays for Pro gets their gifts in full size as well
insert into billing_plan_term (plan, action, kind, per, quantity) values ('pro', 'headshots.full-size', 'INCLUDED', 'MONTH', null);
