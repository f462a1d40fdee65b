alter table media_item drop column file_name;
alter table media_item alter column file_key set not null;
alter table media_item alter column sealed_file_name set not null;
