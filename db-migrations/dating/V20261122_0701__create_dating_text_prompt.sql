create table dating_text_prompt (
    code varchar(40) primary key,
    platform varchar(20) not null references dating_text_rule (platform),
    position integer not null,
    about varchar(16) not null,
    english varchar(120) not null,
    german varchar(120) not null,
    check (about in ('INTERESTS', 'WORK', 'QUIRKS', 'VALUES', 'LOOKING_FOR', 'DEAL_BREAKERS', 'STORY'))
);
create index dating_text_prompt_by_platform on dating_text_prompt (platform, position);
comment on table dating_text_prompt is 'Shared: the questions platforms let people answer, and which of our own questions each is about';

insert into dating_text_prompt values ('hinge-geek', 'hinge', 10, 'INTERESTS', 'I geek out on', 'Dafür kann ich mich begeistern');
insert into dating_text_prompt values ('hinge-simple', 'hinge', 20, 'INTERESTS', 'My simple pleasures', 'Meine kleinen Freuden');
insert into dating_text_prompt values ('hinge-weird', 'hinge', 30, 'QUIRKS', 'The weirdest thing about me', 'Das Seltsamste an mir');
insert into dating_text_prompt values ('hinge-typical', 'hinge', 40, 'QUIRKS', 'Typical me', 'Typisch für mich');
insert into dating_text_prompt values ('hinge-looking', 'hinge', 50, 'LOOKING_FOR', 'I''m looking for', 'Ich suche');
insert into dating_text_prompt values ('hinge-green-flags', 'hinge', 60, 'LOOKING_FOR', 'Green flags I look out for', 'Darauf achte ich bei anderen');
insert into dating_text_prompt values ('hinge-values', 'hinge', 70, 'VALUES', 'The hallmark of a good relationship is', 'Eine gute Beziehung braucht');
insert into dating_text_prompt values ('hinge-non-negotiable', 'hinge', 80, 'DEAL_BREAKERS', 'My non-negotiables', 'Nicht verhandelbar');
insert into dating_text_prompt values ('hinge-story', 'hinge', 90, 'STORY', 'What if I told you that', 'Was, wenn ich dir sage');
insert into dating_text_prompt values ('okcupid-summary', 'okcupid', 10, 'QUIRKS', 'My self-summary', 'Über mich');
insert into dating_text_prompt values ('okcupid-life', 'okcupid', 20, 'WORK', 'What I''m doing with my life', 'Was ich mit meinem Leben mache');
insert into dating_text_prompt values ('okcupid-time', 'okcupid', 30, 'INTERESTS', 'How I like to spend my time', 'Womit ich gern Zeit verbringe');
insert into dating_text_prompt values ('okcupid-value', 'okcupid', 40, 'VALUES', 'What I value', 'Was mir wichtig ist');
insert into dating_text_prompt values ('okcupid-story', 'okcupid', 50, 'STORY', 'A true story', 'Eine wahre Geschichte');
insert into dating_text_prompt values ('okcupid-message', 'okcupid', 60, 'LOOKING_FOR', 'Who I''d like to meet', 'Wen ich kennenlernen möchte');
insert into dating_text_prompt values ('cmb-i-am', 'coffee-meets-bagel', 10, 'WORK', 'I am', 'Ich bin');
insert into dating_text_prompt values ('cmb-i-like', 'coffee-meets-bagel', 20, 'INTERESTS', 'I like', 'Ich mag');
insert into dating_text_prompt values ('cmb-i-appreciate', 'coffee-meets-bagel', 30, 'LOOKING_FOR', 'I appreciate when my date is', 'Ich freue mich über');
insert into dating_text_prompt values ('cmb-values', 'coffee-meets-bagel', 40, 'VALUES', 'What matters to me', 'Was mir wichtig ist');
