-- No figure of these is documented or reported anywhere we trust; what their apps show on a phone, to be looked up by an admin
insert into dating_platform values ('okcupid', 'OkCupid', 40, 6, 1, 1, 640, 'ASSUMED', date '2026-11-22');
insert into dating_platform values ('cmb', 'Coffee Meets Bagel', 50, 9, 3, 4, 640, 'ASSUMED', date '2026-11-22');
insert into dating_platform values ('other', 'Other', 60, 6, 4, 5, 640, 'ASSUMED', date '2026-11-22');
