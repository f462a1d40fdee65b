alter table account_preferences add column counted boolean default true not null;
comment on column account_preferences.counted is 'Whether what they do may be counted to make Facet better';
