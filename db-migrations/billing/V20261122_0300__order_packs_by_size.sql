-- So that packs an admin adds stand where they belong
update billing_pack set position = credits;
comment on column billing_pack.position is 'Where it stands among the others: by size';
