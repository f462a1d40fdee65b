-- The rule about states had no name to drop it by, so the column is made anew
alter table dating_photo add column new_state varchar(12);
update dating_photo set new_state = state;
alter table dating_photo drop column state;
alter table dating_photo rename column new_state to state;
alter table dating_photo alter column state set not null;
alter table dating_photo add constraint dating_photo_state check (state in ('UNPAID', 'PENDING', 'COMPLETED', 'FAILED', 'CANCELLED'));
