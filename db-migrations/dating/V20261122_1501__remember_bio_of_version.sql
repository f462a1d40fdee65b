alter table dating_profile_version add column bio_id uuid;
alter table dating_profile_version add column bio_number integer;
alter table dating_profile_version add constraint dating_profile_version_bio check ((bio_id is null) = (bio_number is null));
comment on column dating_profile_version.bio_id is 'The saved bio its text is word for word, empty when it was pasted or changed; no foreign key, because the version outlives the bio';
comment on column dating_profile_version.bio_number is 'Which version of that bio';
