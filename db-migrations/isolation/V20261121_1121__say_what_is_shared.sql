-- A table is a person's, with an account_id and guarded rows, or says here that everybody's rows stand side by side.
comment on table scheduled_tasks is 'Shared: the queue of the scheduler library; its columns are the library''s';
comment on table dating_platform is 'Shared: what each dating platform does to a photo; data, because platforms change';
