create table headshots_style (
    code varchar(30) primary key,
    name_en varchar(60) not null,
    name_de varchar(60) not null,
    about_en varchar(200) not null,
    about_de varchar(200) not null,
    industries varchar(200) not null,
    formality integer not null,
    premium boolean not null,
    place integer not null,
    active boolean not null,
    framing varchar(10) not null,
    backdrop varchar(12) not null,
    base integer not null,
    accent integer not null,
    light varchar(10) not null,
    modelling double precision not null,
    warmth double precision not null,
    contrast double precision not null,
    colour double precision not null,
    vignette double precision not null,
    check (formality between 1 and 5),
    check (base between 0 and 16777215),
    check (accent between 0 and 16777215),
    check (framing in ('CLOSE', 'CLASSIC', 'WIDE')),
    check (light in ('LEFT', 'FRONT', 'RIGHT'))
);
comment on table headshots_style is 'Shared: the styles a portrait can be made in, and how the studio is set up for each; an admin''s to change';
comment on column headshots_style.premium is 'A portrait in it counts as two';
comment on column headshots_style.base is '0xRRGGBB as a number, the main colour of the backdrop; accent alike';

insert into headshots_style values ('classic-grey', 'Classic grey', 'Klassisch grau', 'Seamless grey paper with a soft pool of light. Right almost everywhere.', 'Grauer Papierhintergrund mit weichem Licht. Passt fast überall.', 'BUSINESS,FINANCE,LAW,PUBLIC', 4, false, 10, true, 'CLASSIC', 'SPOT', 8026750, 12566722, 'LEFT', 0.35, 0, 0.05, 1, 0.25);
insert into headshots_style values ('clean-white', 'Clean white', 'Reines Weiß', 'Bright, even, nothing behind you. Made for team pages.', 'Hell und gleichmäßig, nichts lenkt ab. Gemacht für Teamseiten.', 'BUSINESS,TECH,HEALTH,EDUCATION', 3, false, 20, true, 'CLASSIC', 'SEAMLESS', 16053489, 16777215, 'FRONT', 0.15, 0, 0, 1, 0);
insert into headshots_style values ('deep-navy', 'Deep navy', 'Tiefes Marineblau', 'Dark blue with a fall of light. Serious without being cold.', 'Dunkles Blau mit Lichtverlauf. Seriös, ohne kühl zu sein.', 'FINANCE,LAW,BUSINESS', 5, false, 30, true, 'CLASSIC', 'GRADIENT', 1514812, 3627907, 'LEFT', 0.45, 0.05, 0.1, 1, 0.3);
insert into headshots_style values ('warm-paper', 'Warm paper', 'Warmes Papier', 'Sand-coloured paper and warm light. Friendly at first sight.', 'Sandfarbenes Papier und warmes Licht. Freundlich auf den ersten Blick.', 'EDUCATION,SERVICE,HEALTH', 2, false, 40, true, 'CLASSIC', 'SPOT', 13219225, 15392456, 'RIGHT', 0.3, 0.25, 0, 1, 0.15);
insert into headshots_style values ('charcoal-spot', 'Charcoal spot', 'Anthrazit', 'Nearly black with light behind the head. For those who speak.', 'Fast schwarz, mit Licht hinter dem Kopf. Für alle, die auf Bühnen stehen.', 'BUSINESS,FINANCE,CREATIVE', 4, false, 50, true, 'CLOSE', 'SPOT', 2039583, 6052956, 'LEFT', 0.55, 0, 0.15, 1, 0.4);
insert into headshots_style values ('painted-canvas', 'Painted canvas', 'Gemalte Leinwand', 'Hand-painted canvas in olive and umber, as in a portrait studio.', 'Handbemalte Leinwand in Oliv und Umbra, wie im Porträtstudio.', 'CREATIVE,LAW,EDUCATION', 4, true, 60, true, 'WIDE', 'CANVAS', 6183481, 9207134, 'LEFT', 0.5, 0.15, 0.1, 0.95, 0.35);
insert into headshots_style values ('modern-office', 'Modern office', 'Modernes Büro', 'An office behind glass, well out of focus.', 'Ein Büro hinter Glas, weit in der Unschärfe.', 'BUSINESS,TECH,FINANCE', 3, false, 70, true, 'CLASSIC', 'OFFICE', 12305614, 7310228, 'LEFT', 0.25, 0, 0.05, 1, 0.1);
insert into headshots_style values ('law-library', 'Law library', 'Kanzleibibliothek', 'Shelves of books in dark wood, out of focus.', 'Bücherregale in dunklem Holz, unscharf.', 'LAW,EDUCATION,PUBLIC', 5, true, 80, true, 'WIDE', 'LIBRARY', 4928290, 9462062, 'RIGHT', 0.4, 0.2, 0.1, 1, 0.25);
insert into headshots_style values ('garden-light', 'Garden light', 'Gartenlicht', 'Leaves and open shade, as on a morning outdoors.', 'Laub und offener Schatten, wie morgens im Freien.', 'HEALTH,EDUCATION,SERVICE,CREATIVE', 1, false, 90, true, 'CLASSIC', 'GARDEN', 7446120, 14215575, 'RIGHT', 0.25, 0.1, 0, 1, 0.1);
insert into headshots_style values ('city-evening', 'City evening', 'Stadt am Abend', 'Lights of a city at dusk, far behind you.', 'Lichter einer Stadt in der Dämmerung, weit hinter dir.', 'CREATIVE,TECH,SERVICE', 2, true, 100, true, 'CLASSIC', 'CITY', 2370640, 15968348, 'LEFT', 0.45, 0.1, 0.15, 1, 0.25);
insert into headshots_style values ('bright-window', 'Bright window', 'Helles Fenster', 'A light room with a window beside you.', 'Ein heller Raum mit einem Fenster neben dir.', 'EDUCATION,HEALTH,SERVICE,TECH', 2, false, 110, true, 'WIDE', 'WINDOW', 15132133, 16511971, 'RIGHT', 0.3, 0.1, -0.05, 1, 0);
insert into headshots_style values ('black-and-white', 'Black and white', 'Schwarz-weiß', 'No colour at all, firm light from one side.', 'Ganz ohne Farbe, klares Licht von einer Seite.', 'CREATIVE,LAW,BUSINESS', 3, false, 120, true, 'CLOSE', 'GRADIENT', 3684408, 10197915, 'LEFT', 0.6, 0, 0.3, 0, 0.3);
insert into headshots_style values ('startup-teal', 'Startup teal', 'Start-up-Petrol', 'A plastered wall in teal. Fresh, and it stands out in a feed.', 'Eine verputzte Wand in Petrol. Frisch, und sie fällt im Feed auf.', 'TECH,CREATIVE,SERVICE', 1, false, 130, true, 'CLASSIC', 'WALL', 1869945, 5818548, 'RIGHT', 0.3, 0, 0.1, 1, 0.1);
insert into headshots_style values ('academic-oak', 'Academic oak', 'Akademisch Eiche', 'Warm bookshelves and an even light.', 'Warme Bücherregale und gleichmäßiges Licht.', 'EDUCATION,PUBLIC', 4, false, 140, true, 'WIDE', 'LIBRARY', 8017458, 13217138, 'FRONT', 0.25, 0.15, 0, 1, 0.15);
insert into headshots_style values ('medical-white', 'Medical white', 'Praxisweiß', 'Cool white with a breath of blue. Clean and calm.', 'Kühles Weiß mit einem Hauch Blau. Sauber und ruhig.', 'HEALTH', 3, false, 150, true, 'CLASSIC', 'GRADIENT', 14413043, 16777215, 'FRONT', 0.15, -0.1, 0, 1, 0);
insert into headshots_style values ('creative-coral', 'Creative coral', 'Kreatives Koralle', 'Coral paper and a bright lamp. For work that may be loud.', 'Korallenfarbenes Papier und eine helle Lampe. Für Arbeit, die laut sein darf.', 'CREATIVE,SERVICE', 1, false, 160, true, 'CLOSE', 'SEAMLESS', 14908001, 15965076, 'LEFT', 0.2, 0.1, 0.1, 1, 0);
insert into headshots_style values ('sage-wall', 'Sage wall', 'Salbeiwand', 'A wall in quiet green with the shadow of the afternoon.', 'Eine Wand in ruhigem Grün mit dem Licht des Nachmittags.', 'HEALTH,EDUCATION,SERVICE', 2, false, 170, true, 'CLASSIC', 'WALL', 9149832, 12373428, 'LEFT', 0.3, 0.1, 0, 1, 0.1);
insert into headshots_style values ('burgundy-canvas', 'Burgundy canvas', 'Weinrote Leinwand', 'Mottled dark red, lit like a painting.', 'Wolkiges Dunkelrot, beleuchtet wie ein Gemälde.', 'LAW,CREATIVE,PUBLIC', 5, true, 180, true, 'WIDE', 'CANVAS', 5053729, 8860472, 'RIGHT', 0.5, 0.15, 0.1, 1, 0.35);
