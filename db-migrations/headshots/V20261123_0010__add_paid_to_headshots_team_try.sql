alter table headshots_team_try add column paid boolean default false not null;

-- of those that are deleted nobody knows any more; they counted so far
update headshots_team_try set paid = true
where not exists (
    select 1 from headshots_portrait p where p.id = headshots_team_try.portrait_id and p.state <> 'DONE'
);

comment on column headshots_team_try.paid is 'Whether it came out and was paid for; what waits, failed or was thrown away is not';
comment on table headshots_team_try is 'A portrait made for a team; stays when the portrait is deleted, and counts when it was paid for';
