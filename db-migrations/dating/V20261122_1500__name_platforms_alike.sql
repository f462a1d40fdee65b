-- The rules for photos and results call it cmb; one platform has one code, so that a bio finds the profile it is for.
insert into dating_text_rule select 'cmb', name, position, kind, how_many, at_most, counted, evidence, checked_on from dating_text_rule where platform = 'coffee-meets-bagel';
update dating_text_prompt set platform = 'cmb' where platform = 'coffee-meets-bagel';
update dating_bio set platform = 'cmb' where platform = 'coffee-meets-bagel';
delete from dating_text_rule where platform = 'coffee-meets-bagel';
