create table careers_resume (
    id uuid primary key,
    account_id uuid not null references account (id),
    name varchar(120) not null,
    searched varchar(200) not null,
    language varchar(10) not null,
    edition integer not null,
    words integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);
create index careers_resume_account on careers_resume (account_id, changed_at);
comment on table careers_resume is 'Resumes people keep; what stands in them is in their versions';
comment on column careers_resume.searched is 'The name in lower case';
comment on column careers_resume.edition is 'Counts every change of the content, to notice that two windows change it at once';
comment on column careers_resume.words is 'Of the newest version';

create table careers_resume_version (
    id uuid primary key,
    account_id uuid not null references account (id),
    resume_id uuid not null references careers_resume (id),
    number integer not null,
    origin varchar(10) not null,
    copied_from integer,
    note varchar(300),
    words integer not null,
    pins integer not null,
    content bytea not null,
    made_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (resume_id, number),
    check (pins >= 0)
);
create index careers_resume_version_account on careers_resume_version (account_id);
comment on table careers_resume_version is 'What stood in a resume, and how sure each field was when it was read';
comment on column careers_resume_version.copied_from is 'Number of the older version this one brought back';
comment on column careers_resume_version.pins is 'How many things refer to it; the content of one with any is never changed';
comment on column careers_resume_version.content is 'Sealed with the key of its owner';

create table careers_resume_shelf (
    account_id uuid primary key references account (id),
    active_id uuid references careers_resume (id)
);
comment on table careers_resume_shelf is
    'Which resume is the active one: one row, hence at most one. Locked by whatever adds, removes or activates';

create table careers_resume_upload (
    id uuid primary key,
    account_id uuid not null references account (id),
    file_name varchar(200) not null,
    file_key bytea not null,
    content bytea not null,
    failure varchar(100),
    sent_at timestamp with time zone not null
);
create index careers_resume_upload_account on careers_resume_upload (account_id, sent_at);
create index careers_resume_upload_sent on careers_resume_upload (sent_at);
comment on table careers_resume_upload is 'Files that are being read as resumes, for a day at most; the bytes are sealed';
