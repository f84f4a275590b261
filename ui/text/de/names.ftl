### Names that many places share: trades, networks, countries, currencies, months, days, units;
### how lists and figures join; and the words people type around numbers.

## Joining and missing figures

list-more = { $left }, { $right }
list-last = { $left } und { $right }
list-parts = { $left }; { $right }
percent = { $number } %
no-data = noch keine Zahlen

## Numbers with their unit: behind a field, and written out

unit-per-hundred = von 100
unit-of-ten = von zehn
unit-times-per-month = mal im Monat
unit-months = Monate
unit-hours-per-week = Stunden pro Woche
unit-hours-per-post = Stunden pro Beitrag
unit-customers-per-month = pro Monat
unit-per-week = pro Woche
unit-count = { "" }
unit-times = mal so viel wie ausgegeben

counted-per-hundred = { $number } von 100
counted-of-ten = { $number } von zehn
counted-times-per-month =
    { $number ->
        [one] einmal im Monat
       *[other] { $number }-mal im Monat
    }
counted-months =
    { $number ->
        [one] { $number } Monat
       *[other] { $number } Monate
    }
counted-hours-per-post =
    { $number ->
        [one] { $number } Stunde pro Beitrag
       *[other] { $number } Stunden pro Beitrag
    }
counted-hours-per-week =
    { $number ->
        [one] { $number } Stunde pro Woche
       *[other] { $number } Stunden pro Woche
    }
counted-customers-per-month =
    { $number ->
        [one] { $number } neuer Kunde pro Monat
       *[other] { $number } neue Kunden pro Monat
    }
counted-per-week = { $number } pro Woche
counted-count = { $number }
counted-times = { $number }-mal so viel wie ausgegeben

# How long something takes; $hours are hours to the quarter.
duration =
    { $hours ->
        [0] ein paar Minuten
        [0.25] 15 Minuten
        [0.5] 30 Minuten
        [0.75] 45 Minuten
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }

## What people type around a number, in small letters, with commas between.
## "m" alone is a million, so that 2m reads as it is meant; months need two letters.

typed-thousand = k, t, tsd, tausend, thousand, grand
typed-million = m, mn, mio, mill, million, millionen, millions
typed-nothing =
    nichts, gar nichts, nix, kein, keine, keinen, keiner, keines, keins, gar keine, noch keine,
    null, nein, none, nothing, nil, zero, nought, no
typed-ignored =
    x, ×, mal, -mal, fach, -fach, fache, -fache, times, mal so viel, mal so viel wie ausgegeben,
    -mal so viel wie ausgegeben, die ausgaben, der ausgaben, wie ausgegeben, pro, je, jede, jeden,
    jedes, im, in der, am, an, auf, der, die, das, den, ein, eine, einen, à, kunde, kunden, kundin,
    kundinnen, neukunde, neukunden, neuer, neue, neuen, leute, leuten, menschen, mensch, person,
    personen, einwohner, gast, gäste, follower, followern, abonnent, abonnenten, bewertung,
    bewertungen, rezension, rezensionen, nachricht, nachrichten, kommentar, kommentare, anfrage,
    anfragen, auftrag, aufträge, bestellung, bestellungen, beitrag, beiträge, anmeldung,
    anmeldungen, dollar, pfund, euro, euros, franken, stutz, krone, kronen, forint, złoty, zloty,
    lira, schekel, rupie, rupien, rand, yen, yuan, won, peso, pesos, oder so, etwa, ungefähr,
    circa, ca, rund, a, per, each, every, customer, customers, people, followers, review, reviews,
    message, messages, comment, comments, order, orders, dollars, pound, pounds, franc, francs,
    crown, crowns, rupee, rupees, or so, about, new, the spend
typed-hour =
    / std, /std, / stunde, /stunde, / h, /h, stunde, stunden, std, stdn, / hour, hour, hours, hr,
    hrs, h
typed-day =
    / tag, /tag, tag, tage, tagen, day, days, / day
typed-week =
    / woche, /woche, woche, wochen, wo, / week, week, weeks, wk
typed-month =
    / monat, /monat, monat, monate, monaten, mon, / month, month, months, mo, mth, mths
typed-year =
    / jahr, /jahr, jahr, jahre, jahren, year, years, yr, yrs, / year
typed-ten =
    von zehn, von 10, von je 10, von je zehn, of ten, out of ten, of 10, out of 10, in ten, in 10
typed-hundred =
    prozent, von je 100, von 100, von hundert, von je hundert, %, percent, per cent, pct,
    of every 100, of 100, of a hundred, out of 100, in 100

## Trades. `many` is how the plan speaks of a whole trade.

trade-bakery-cafe = Bäckerei oder Café
    .many = Bäckereien und Cafés
trade-restaurant = Restaurant oder Bar
    .many = Restaurants und Bars
trade-hair-beauty = Friseur oder Kosmetik
    .many = Friseursalons und Kosmetikstudios
trade-gym-studio = Fitness- oder Yogastudio
    .many = Fitness- und Yogastudios
trade-shop = Laden
    .many = Läden
trade-online-shop = Onlineshop
    .many = Onlineshops
trade-crafts-gifts = Handgemachtes oder Geschenke
    .many = Werkstätten für Handgemachtes und Geschenke
trade-plumber-electrician = Sanitär oder Elektro
    .many = Sanitär- und Elektrobetriebe
trade-builder-landscaper = Bau oder Gartenbau
    .many = Bau- und Gartenbaubetriebe
trade-cleaning-care = Reinigung oder Betreuung
    .many = Reinigungs- und Betreuungsdienste
trade-consultant-agency = Beratung oder Agentur
    .many = Beratungen und Agenturen
trade-lawyer-accountant = Anwalts- oder Steuerkanzlei
    .many = Anwalts- und Steuerkanzleien
trade-dentist-clinic = Zahnarzt- oder andere Praxis
    .many = Zahnarzt- und andere Praxen
trade-hotel-guesthouse = Hotel oder Pension
    .many = Hotels und Pensionen
trade-classes-courses = Unterricht oder Kurse
    .many = Unterrichts- und Kursanbieter
trade-software-subscription = Software oder Abo
    .many = Software- und Abo-Anbieter
trade-charity-club = Hilfsorganisation oder Verein
    .many = Hilfsorganisationen und Vereine
trade-other = Etwas anderes
    .many = kleine Betriebe

## Networks. `note` is what each is good for, under its name where the owner chooses.

network-instagram = Instagram
    .note = Bilder und kurze Filme; ohne Anzeigen wird man kaum gefunden.
network-facebook = Facebook
    .note = Neues, Termine und Gruppen vor Ort, für fast jedes Alter.
network-tiktok = TikTok
    .note = Kurze Filme, die Fremde erreichen können; wenige über 65.
network-youtube = YouTube
    .note = Filme, die Fragen beantworten, für fast jedes Alter.
network-linkedin = LinkedIn
    .note = Firmen und alle, die im Beruf entscheiden; Anzeigen sind teuer.
network-pinterest = Pinterest
    .note = Wohnen, Essen, Mode, Hochzeiten; weit mehr Frauen als Männer.
network-x = X
    .note = Schnelle Neuigkeiten und Antworten; kleiner als die großen Netzwerke.
network-threads = Threads
    .note = Lockeres Gespräch mit Menschen, die Sie kennen; noch klein.
network-snapchat = Snapchat
    .note = Zum Reden unter jungen Leuten; Firmen sieht man fast nur in Anzeigen.
network-google-business = Google-Unternehmensprofil
    .note = Kostenlos, auf der Karte, mit Bewertungen; nichts für reinen Onlineverkauf.
network-whatsapp = WhatsApp
    .note = Antworten an Menschen, die fragen; Fremde bringt es nicht.
network-nextdoor = Nextdoor
    .note = Nachbarn, die sich umhören; außerhalb der größten Städte wenig genutzt.
network-line = LINE
network-kakaotalk = KakaoTalk
network-reddit = Reddit
    .note = Gespräche über jedes Thema; wer verkauft, ist unbeliebt.
network-bluesky = Bluesky
    .note = Kurze Neuigkeiten in Worten; noch klein.

## Months and days. `short` is for charts and narrow columns.

month-jan = Januar
    .short = Jan
month-feb = Februar
    .short = Feb
month-mar = März
    .short = Mär
month-apr = April
    .short = Apr
month-may = Mai
    .short = Mai
month-jun = Juni
    .short = Jun
month-jul = Juli
    .short = Jul
month-aug = August
    .short = Aug
month-sep = September
    .short = Sep
month-oct = Oktober
    .short = Okt
month-nov = November
    .short = Nov
month-dec = Dezember
    .short = Dez

day-mon = Montag
    .short = Mo
day-tue = Dienstag
    .short = Di
day-wed = Mittwoch
    .short = Mi
day-thu = Donnerstag
    .short = Do
day-fri = Freitag
    .short = Fr
day-sat = Samstag
    .short = Sa
day-sun = Sonntag
    .short = So

## Currencies, by ISO 4217 code

currency-aud = Australischer Dollar
currency-brl = Brasilianischer Real
currency-cad = Kanadischer Dollar
currency-chf = Schweizer Franken
currency-cny = Chinesischer Yuan
currency-czk = Tschechische Krone
currency-dkk = Dänische Krone
currency-eur = Euro
currency-gbp = Britisches Pfund
currency-hkd = Hongkong-Dollar
currency-huf = Ungarischer Forint
currency-idr = Indonesische Rupiah
currency-ils = Israelischer Neuer Schekel
currency-inr = Indische Rupie
currency-isk = Isländische Krone
currency-jpy = Japanischer Yen
currency-krw = Südkoreanischer Won
currency-mxn = Mexikanischer Peso
currency-myr = Malaysischer Ringgit
currency-nok = Norwegische Krone
currency-nzd = Neuseeland-Dollar
currency-php = Philippinischer Peso
currency-pln = Polnischer Złoty
currency-ron = Rumänischer Leu
currency-sek = Schwedische Krone
currency-sgd = Singapur-Dollar
currency-thb = Thailändischer Baht
currency-try = Türkische Lira
currency-usd = US-Dollar
currency-zar = Südafrikanischer Rand

## Countries and territories, by ISO 3166 code

country-ad = Andorra
country-ae = Vereinigte Arabische Emirate
    .also = VAE, Emirate
country-af = Afghanistan
country-ag = Antigua und Barbuda
    .also = Antigua, Barbuda
country-ai = Anguilla
country-al = Albanien
country-am = Armenien
country-ao = Angola
country-aq = Antarktis
country-ar = Argentinien
country-as = Amerikanisch-Samoa
country-at = Österreich
country-au = Australien
country-aw = Aruba
country-ax = Ålandinseln
country-az = Aserbaidschan
country-ba = Bosnien und Herzegowina
    .also = Bosnien, Herzegowina
country-bb = Barbados
country-bd = Bangladesch
country-be = Belgien
country-bf = Burkina Faso
country-bg = Bulgarien
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = St. Barthélemy
    .also = Saint-Barthélemy, Sankt Bartholomäus
country-bm = Bermuda
country-bn = Brunei
    .also = Brunei Darussalam
country-bo = Bolivien
country-bq = Karibische Niederlande
    .also = Bonaire, Saba, Sint Eustatius
country-br = Brasilien
country-bs = Bahamas
country-bt = Bhutan
country-bv = Bouvetinsel
country-bw = Botsuana
country-by = Belarus
country-bz = Belize
country-ca = Kanada
country-cc = Kokosinseln
country-cd = Kongo-Kinshasa
    .also = Demokratische Republik Kongo, DR Kongo, DRK, Zaire
country-cf = Zentralafrikanische Republik
country-cg = Kongo-Brazzaville
    .also = Republik Kongo
country-ch = Schweiz
country-ci = Elfenbeinküste
    .also = Côte d’Ivoire, Côte d'Ivoire
country-ck = Cookinseln
country-cl = Chile
country-cm = Kamerun
country-cn = China
    .also = Volksrepublik China, VR China
country-co = Kolumbien
country-cr = Costa Rica
country-cu = Kuba
country-cv = Kap Verde
    .also = Cabo Verde, Kapverden
country-cw = Curaçao
country-cx = Weihnachtsinsel
country-cy = Zypern
country-cz = Tschechien
    .also = Tschechische Republik, Tschechei
country-de = Deutschland
    .also = Bundesrepublik Deutschland, BRD, Germany
country-dj = Dschibuti
country-dk = Dänemark
country-dm = Dominica
country-do = Dominikanische Republik
country-dz = Algerien
country-ec = Ecuador
country-ee = Estland
country-eg = Ägypten
country-eh = Westsahara
country-er = Eritrea
country-es = Spanien
    .also = España
country-et = Äthiopien
country-fi = Finnland
country-fj = Fidschi
country-fk = Falklandinseln
    .also = Malwinen, Malvinas
country-fm = Mikronesien
    .also = Föderierte Staaten von Mikronesien
country-fo = Färöer
country-fr = Frankreich
country-ga = Gabun
country-gb = Vereinigtes Königreich
    .also = UK, Großbritannien, England, Schottland, Wales, Nordirland
country-gd = Grenada
country-ge = Georgien
country-gf = Französisch-Guayana
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Grönland
country-gm = Gambia
country-gn = Guinea
country-gp = Guadeloupe
country-gq = Äquatorialguinea
country-gr = Griechenland
    .also = Hellas
country-gs = Südgeorgien und die Südlichen Sandwichinseln
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bissau
country-gy = Guyana
country-hk = Hongkong
    .also = Hong Kong, Sonderverwaltungsregion Hongkong
country-hm = Heard und McDonaldinseln
country-hn = Honduras
country-hr = Kroatien
country-ht = Haiti
country-hu = Ungarn
country-id = Indonesien
country-ie = Irland
    .also = Republik Irland, Éire
country-il = Israel
country-im = Isle of Man
country-in = Indien
country-io = Britisches Territorium im Indischen Ozean
country-iq = Irak
country-ir = Iran
    .also = Persien
country-is = Island
country-it = Italien
country-je = Jersey
country-jm = Jamaika
country-jo = Jordanien
country-jp = Japan
country-ke = Kenia
country-kg = Kirgisistan
country-kh = Kambodscha
country-ki = Kiribati
country-km = Komoren
country-kn = St. Kitts und Nevis
    .also = St. Kitts, Saint Kitts und Nevis, Nevis
country-kp = Nordkorea
    .also = Demokratische Volksrepublik Korea, DVRK
country-kr = Südkorea
    .also = Korea, Republik Korea
country-kw = Kuwait
country-ky = Kaimaninseln
country-kz = Kasachstan
country-la = Laos
country-lb = Libanon
country-lc = St. Lucia
    .also = Saint Lucia, Sankt Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
    .also = Ceylon
country-lr = Liberia
country-ls = Lesotho
country-lt = Litauen
country-lu = Luxemburg
country-lv = Lettland
country-ly = Libyen
country-ma = Marokko
country-mc = Monaco
country-md = Moldau
country-me = Montenegro
country-mf = St. Martin
    .also = Saint-Martin, Sankt Martin
country-mg = Madagaskar
country-mh = Marshallinseln
country-mk = Nordmazedonien
    .also = Mazedonien
country-ml = Mali
country-mm = Myanmar (Birma)
    .also = Myanmar, Birma, Burma
country-mn = Mongolei
country-mo = Macau
    .also = Macao
country-mp = Nördliche Marianen
country-mq = Martinique
country-mr = Mauretanien
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Malediven
country-mw = Malawi
country-mx = Mexiko
country-my = Malaysia
country-mz = Mosambik
country-na = Namibia
country-nc = Neukaledonien
country-ne = Niger
country-nf = Norfolkinsel
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Niederlande
    .also = Holland, die Niederlande
country-no = Norwegen
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Neuseeland
    .also = Aotearoa
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = Französisch-Polynesien
    .also = Tahiti
country-pg = Papua-Neuguinea
    .also = PNG, Papua
country-ph = Philippinen
country-pk = Pakistan
country-pl = Polen
country-pm = St. Pierre und Miquelon
    .also = Saint-Pierre und Miquelon, Saint-Pierre et Miquelon
country-pn = Pitcairninseln
country-pr = Puerto Rico
country-ps = Palästina
    .also = Palästinensische Gebiete, Palästinensische Autonomiegebiete
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Katar
country-re = Réunion
country-ro = Rumänien
country-rs = Serbien
country-ru = Russland
    .also = Russische Föderation
country-rw = Ruanda
country-sa = Saudi-Arabien
    .also = Königreich Saudi-Arabien
country-sb = Salomonen
country-sc = Seychellen
country-sd = Sudan
country-se = Schweden
country-sg = Singapur
country-sh = St. Helena
    .also = Saint Helena, Sankt Helena
country-si = Slowenien
country-sj = Svalbard und Jan Mayen
country-sk = Slowakei
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = Südsudan
country-st = São Tomé und Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
    .also = Saint Maarten, Sankt Martin
country-sy = Syrien
country-sz = Eswatini
    .also = Swasiland
country-tc = Turks- und Caicosinseln
country-td = Tschad
country-tf = Französische Süd- und Antarktisgebiete
country-tg = Togo
country-th = Thailand
country-tj = Tadschikistan
country-tk = Tokelau
country-tl = Osttimor
    .also = Timor-Leste
country-tm = Turkmenistan
country-tn = Tunesien
country-to = Tonga
country-tr = Türkei
    .also = Türkiye
country-tt = Trinidad und Tobago
    .also = Trinidad, Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tansania
country-ua = Ukraine
country-ug = Uganda
country-um = Amerikanische Überseeinseln
country-us = Vereinigte Staaten
    .also = US, USA, Amerika, Vereinigte Staaten von Amerika
country-uy = Uruguay
country-uz = Usbekistan
country-va = Vatikanstadt
    .also = Heiliger Stuhl, Vatikan
country-vc = St. Vincent und die Grenadinen
    .also = Saint Vincent und die Grenadinen
country-ve = Venezuela
country-vg = Britische Jungferninseln
country-vi = Amerikanische Jungferninseln
country-vn = Vietnam
    .also = Viet Nam
country-vu = Vanuatu
country-wf = Wallis und Futuna
country-ws = Samoa
country-xk = Kosovo
country-ye = Jemen
country-yt = Mayotte
country-za = Südafrika
    .also = RSA
country-zm = Sambia
country-zw = Simbabwe
