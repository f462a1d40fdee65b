alter table media_item add column file_key bytea;
alter table media_item add column sealed_file_name bytea;
comment on column media_item.file_key is 'The key of the photo''s files, sealed with the owner''s data key';
