### Names that many places share: trades, networks, countries, currencies, months, days, units;
### how lists and figures join; and the words people type around numbers.

## Joining and missing figures

list-more = { $left }, { $right }
list-last = { $left } and { $right }
list-parts = { $left }; { $right }
percent = { $number }%
no-data = no data yet

## Numbers with their unit: behind a field, and written out

unit-per-hundred = of every 100
unit-of-ten = of ten
unit-times-per-month = times a month
unit-months = months
unit-hours-per-week = hours a week
unit-hours-per-post = hours a post
unit-customers-per-month = a month
unit-per-week = a week
unit-count = { "" }
unit-times = times the spend

counted-per-hundred = { $number } of every 100
counted-of-ten = { $number } of ten
counted-times-per-month =
    { $number ->
        [one] once a month
       *[other] { $number } times a month
    }
counted-months =
    { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
counted-hours-per-post =
    { $number ->
        [one] { $number } hour a post
       *[other] { $number } hours a post
    }
counted-hours-per-week =
    { $number ->
        [one] { $number } hour a week
       *[other] { $number } hours a week
    }
counted-customers-per-month =
    { $number ->
        [one] { $number } new customer a month
       *[other] { $number } new customers a month
    }
counted-per-week = { $number } a week
counted-count = { $number }
counted-times = { $number } times the spend

# How long something takes; $hours are hours to the quarter.
duration =
    { $hours ->
        [0] a few minutes
        [0.25] 15 minutes
        [0.5] half an hour
        [0.75] 45 minutes
        [one] { $hours } hour
       *[other] { $hours } hours
    }

## What people type around a number, in small letters, with commas between.
## "m" alone is a million, so that 2m reads as it is meant; months need two letters.

typed-thousand = k, thousand, grand, tsd
typed-million = m, mn, mio, million, millions
typed-nothing = none, nothing, nil, zero, nought, no
typed-ignored =
    x, ×, times, a, per, each, every, customer, customers, people, person, follower, followers,
    review, reviews, message, messages, comment, comments, order, orders, dollar, dollars, pound,
    pounds, euro, euros, franc, francs, crown, crowns, rupee, rupees, rand, yen, yuan, won, peso,
    pesos, or so, about, new, the spend
typed-hour =
    / hour, hour, hours, hr, hrs, h
typed-day =
    day, days, / day
typed-week =
    / week, week, weeks, wk
typed-month =
    / month, month, months, mo, mth, mths
typed-year =
    year, years, yr, yrs, / year
typed-ten =
    of ten, out of ten, of 10, out of 10, in ten, in 10
typed-hundred =
    %, percent, per cent, pct, of every 100, of 100, of a hundred, out of 100, in 100

## Trades. `many` is how the plan speaks of a whole trade.

trade-bakery-cafe = Bakery or café
    .many = bakeries and cafés
trade-restaurant = Restaurant or bar
    .many = restaurants and bars
trade-hair-beauty = Hair or beauty
    .many = hair and beauty salons
trade-gym-studio = Gym or studio
    .many = gyms and studios
trade-shop = Shop
    .many = shops
trade-online-shop = Online shop
    .many = online shops
trade-crafts-gifts = Crafts or gifts
    .many = makers of crafts and gifts
trade-plumber-electrician = Plumber or electrician
    .many = plumbers and electricians
trade-builder-landscaper = Builder or landscaper
    .many = builders and landscapers
trade-cleaning-care = Cleaning or care
    .many = cleaning and care services
trade-consultant-agency = Consultant or agency
    .many = consultants and agencies
trade-lawyer-accountant = Lawyer or accountant
    .many = lawyers and accountants
trade-dentist-clinic = Dentist or clinic
    .many = dentists and clinics
trade-hotel-guesthouse = Hotel or guest house
    .many = hotels and guest houses
trade-classes-courses = Classes or courses
    .many = classes and courses
trade-software-subscription = Software or subscription
    .many = software and subscriptions
trade-charity-club = Charity or club
    .many = charities and clubs
trade-other = Something else
    .many = small businesses

## Networks. `note` is what each is good for, under its name where the owner chooses.

network-instagram = Instagram
    .note = Pictures and short films; hard to be found without adverts.
network-facebook = Facebook
    .note = News, events and local groups, for nearly every age.
network-tiktok = TikTok
    .note = Short films that can reach strangers; few people over 65.
network-youtube = YouTube
    .note = Films that answer questions, for nearly every age.
network-linkedin = LinkedIn
    .note = Firms, and people who decide at work; adverts are dear.
network-pinterest = Pinterest
    .note = Home, food, fashion and weddings; far more women than men.
network-x = X
    .note = Quick news and answers; fewer people than the big networks.
network-threads = Threads
    .note = Light talk with people who know you; still small.
network-snapchat = Snapchat
    .note = Talk among the young; firms are seen mostly in adverts.
network-google-business = Google Business Profile
    .note = Free, on the map, with reviews; no use if you only sell online.
network-whatsapp = WhatsApp
    .note = Replies to people who ask; it brings no strangers.
network-nextdoor = Nextdoor
    .note = Neighbours who ask around; little used outside its main towns.
network-line = LINE
network-kakaotalk = KakaoTalk
network-reddit = Reddit
    .note = Talk on every topic; firms that sell are not liked.
network-bluesky = Bluesky
    .note = Short news in words; still small.

## Months and days. `short` is for charts and narrow columns.

month-jan = January
    .short = Jan
month-feb = February
    .short = Feb
month-mar = March
    .short = Mar
month-apr = April
    .short = Apr
month-may = May
    .short = May
month-jun = June
    .short = Jun
month-jul = July
    .short = Jul
month-aug = August
    .short = Aug
month-sep = September
    .short = Sep
month-oct = October
    .short = Oct
month-nov = November
    .short = Nov
month-dec = December
    .short = Dec

day-mon = Monday
    .short = Mon
day-tue = Tuesday
    .short = Tue
day-wed = Wednesday
    .short = Wed
day-thu = Thursday
    .short = Thu
day-fri = Friday
    .short = Fri
day-sat = Saturday
    .short = Sat
day-sun = Sunday
    .short = Sun

## Currencies, by ISO 4217 code

currency-aud = Australian dollar
currency-brl = Brazilian real
currency-cad = Canadian dollar
currency-chf = Swiss franc
currency-cny = Chinese yuan
currency-czk = Czech koruna
currency-dkk = Danish krone
currency-eur = Euro
currency-gbp = British pound
currency-hkd = Hong Kong dollar
currency-huf = Hungarian forint
currency-idr = Indonesian rupiah
currency-ils = Israeli new shekel
currency-inr = Indian rupee
currency-isk = Icelandic króna
currency-jpy = Japanese yen
currency-krw = South Korean won
currency-mxn = Mexican peso
currency-myr = Malaysian ringgit
currency-nok = Norwegian krone
currency-nzd = New Zealand dollar
currency-php = Philippine peso
currency-pln = Polish złoty
currency-ron = Romanian leu
currency-sek = Swedish krona
currency-sgd = Singapore dollar
currency-thb = Thai baht
currency-try = Turkish lira
currency-usd = US dollar
currency-zar = South African rand

## Countries and territories, by ISO 3166 code

country-ad = Andorra
country-ae = United Arab Emirates
    .also = UAE, Emirates
country-af = Afghanistan
country-ag = Antigua and Barbuda
    .also = Antigua, Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antarctica
country-ar = Argentina
country-as = American Samoa
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Åland Islands
country-az = Azerbaijan
country-ba = Bosnia and Herzegovina
    .also = Bosnia, Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Belgium
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = St Barthélemy
    .also = Saint Barthélemy
country-bm = Bermuda
country-bn = Brunei
    .also = Brunei Darussalam
country-bo = Bolivia
country-bq = Caribbean Netherlands
    .also = Bonaire, Saba, Sint Eustatius
country-br = Brazil
country-bs = Bahamas
country-bt = Bhutan
country-bv = Bouvet Island
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-cc = Cocos (Keeling) Islands
country-cd = Congo - Kinshasa
    .also = DRC, DR Congo, Democratic Republic of the Congo, Zaire
country-cf = Central African Republic
country-cg = Congo - Brazzaville
    .also = Republic of the Congo
country-ch = Switzerland
country-ci = Côte d’Ivoire
    .also = Ivory Coast
country-ck = Cook Islands
country-cl = Chile
country-cm = Cameroon
country-cn = China
    .also = People's Republic of China, PRC
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cape Verde
    .also = Cabo Verde
country-cw = Curaçao
country-cx = Christmas Island
country-cy = Cyprus
country-cz = Czechia
    .also = Czech Republic
country-de = Germany
    .also = Deutschland
country-dj = Djibouti
country-dk = Denmark
country-dm = Dominica
country-do = Dominican Republic
country-dz = Algeria
country-ec = Ecuador
country-ee = Estonia
country-eg = Egypt
country-eh = Western Sahara
country-er = Eritrea
country-es = Spain
    .also = España
country-et = Ethiopia
country-fi = Finland
country-fj = Fiji
country-fk = Falkland Islands
    .also = Malvinas
country-fm = Micronesia
    .also = Federated States of Micronesia
country-fo = Faroe Islands
country-fr = France
country-ga = Gabon
country-gb = United Kingdom
    .also = UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland
country-gd = Grenada
country-ge = Georgia
country-gf = French Guiana
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Greenland
country-gm = Gambia
country-gn = Guinea
country-gp = Guadeloupe
country-gq = Equatorial Guinea
country-gr = Greece
    .also = Hellas
country-gs = South Georgia and South Sandwich Islands
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bissau
country-gy = Guyana
country-hk = Hong Kong
    .also = Hong Kong SAR
country-hm = Heard and McDonald Islands
country-hn = Honduras
country-hr = Croatia
country-ht = Haiti
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
    .also = Republic of Ireland, Eire
country-il = Israel
country-im = Isle of Man
country-in = India
country-io = British Indian Ocean Territory
country-iq = Iraq
country-ir = Iran
    .also = Persia
country-is = Iceland
country-it = Italy
country-je = Jersey
country-jm = Jamaica
country-jo = Jordan
country-jp = Japan
country-ke = Kenya
country-kg = Kyrgyzstan
country-kh = Cambodia
country-ki = Kiribati
country-km = Comoros
country-kn = St Kitts and Nevis
    .also = St Kitts, Saint Kitts and Nevis, Nevis
country-kp = North Korea
    .also = Democratic People's Republic of Korea, DPRK
country-kr = South Korea
    .also = Korea, Republic of Korea
country-kw = Kuwait
country-ky = Cayman Islands
country-kz = Kazakhstan
country-la = Laos
country-lb = Lebanon
country-lc = St Lucia
    .also = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
    .also = Ceylon
country-lr = Liberia
country-ls = Lesotho
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-ly = Libya
country-ma = Morocco
country-mc = Monaco
country-md = Moldova
country-me = Montenegro
country-mf = St Martin
    .also = Saint Martin
country-mg = Madagascar
country-mh = Marshall Islands
country-mk = North Macedonia
    .also = Macedonia
country-ml = Mali
country-mm = Myanmar (Burma)
    .also = Myanmar, Burma
country-mn = Mongolia
country-mo = Macao
    .also = Macau
country-mp = Northern Mariana Islands
country-mq = Martinique
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldives
country-mw = Malawi
country-mx = Mexico
country-my = Malaysia
country-mz = Mozambique
country-na = Namibia
country-nc = New Caledonia
country-ne = Niger
country-nf = Norfolk Island
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Netherlands
    .also = Holland, The Netherlands
country-no = Norway
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = New Zealand
    .also = Aotearoa
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = French Polynesia
    .also = Tahiti
country-pg = Papua New Guinea
    .also = PNG
country-ph = Philippines
country-pk = Pakistan
country-pl = Poland
country-pm = St Pierre and Miquelon
    .also = Saint Pierre and Miquelon
country-pn = Pitcairn Islands
country-pr = Puerto Rico
country-ps = Palestine
    .also = Palestinian Territories
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-re = Réunion
country-ro = Romania
country-rs = Serbia
country-ru = Russia
    .also = Russian Federation
country-rw = Rwanda
country-sa = Saudi Arabia
    .also = KSA
country-sb = Solomon Islands
country-sc = Seychelles
country-sd = Sudan
country-se = Sweden
country-sg = Singapore
country-sh = St Helena
    .also = Saint Helena
country-si = Slovenia
country-sj = Svalbard and Jan Mayen
country-sk = Slovakia
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = South Sudan
country-st = São Tomé and Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
    .also = Saint Maarten
country-sy = Syria
country-sz = Eswatini
    .also = Swaziland
country-tc = Turks and Caicos Islands
country-td = Chad
country-tf = French Southern Territories
country-tg = Togo
country-th = Thailand
country-tj = Tajikistan
country-tk = Tokelau
country-tl = Timor-Leste
    .also = East Timor
country-tm = Turkmenistan
country-tn = Tunisia
country-to = Tonga
country-tr = Türkiye
    .also = Turkey
country-tt = Trinidad and Tobago
    .also = Trinidad, Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ukraine
country-ug = Uganda
country-um = US Outlying Islands
country-us = United States
    .also = US, USA, America, United States of America
country-uy = Uruguay
country-uz = Uzbekistan
country-va = Vatican City
    .also = Holy See
country-vc = St Vincent and the Grenadines
    .also = Saint Vincent and the Grenadines
country-ve = Venezuela
country-vg = British Virgin Islands
country-vi = US Virgin Islands
country-vn = Vietnam
    .also = Viet Nam
country-vu = Vanuatu
country-wf = Wallis and Futuna
country-ws = Samoa
country-xk = Kosovo
country-ye = Yemen
country-yt = Mayotte
country-za = South Africa
    .also = RSA
country-zm = Zambia
country-zw = Zimbabwe
