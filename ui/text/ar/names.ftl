### Names that many places share: trades, networks, countries, currencies, months, days, units;
### how lists and figures join; and the words people type around numbers.

## Joining and missing figures

list-more = { $left }، { $right }
list-last = { $left } و{ $right }
list-parts = { $left }؛ { $right }
percent = { $number }%
no-data = لا بيانات بعد

## Numbers with their unit: behind a field, and written out

unit-per-hundred = من كل 100
unit-of-ten = من عشرة
unit-times-per-month = مرة في الشهر
unit-months = شهر
unit-hours-per-week = ساعة في الأسبوع
unit-hours-per-post = ساعة لكل منشور
unit-customers-per-month = في الشهر
unit-per-week = في الأسبوع
unit-count = { "" }
unit-times = × ما تنفقه

counted-per-hundred = { $number } من كل 100
counted-of-ten = { $number } من عشرة
counted-times-per-month =
    { $number ->
        [one] مرة في الشهر
        [two] مرتان في الشهر
        [few] { $number } مرات في الشهر
        [many] { $number } مرة في الشهر
       *[other] { $number } مرة في الشهر
    }
counted-months =
    { $number ->
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرًا
       *[other] { $number } شهر
    }
counted-hours-per-post =
    { $number ->
        [one] ساعة واحدة لكل منشور
        [two] ساعتان لكل منشور
        [few] { $number } ساعات لكل منشور
        [many] { $number } ساعة لكل منشور
       *[other] { $number } ساعة لكل منشور
    }
counted-hours-per-week =
    { $number ->
        [one] ساعة واحدة في الأسبوع
        [two] ساعتان في الأسبوع
        [few] { $number } ساعات في الأسبوع
        [many] { $number } ساعة في الأسبوع
       *[other] { $number } ساعة في الأسبوع
    }
counted-customers-per-month =
    { $number ->
        [one] عميل جديد واحد في الشهر
        [two] عميلان جديدان في الشهر
        [few] { $number } عملاء جدد في الشهر
        [many] { $number } عميلًا جديدًا في الشهر
       *[other] { $number } عميل جديد في الشهر
    }
counted-per-week = { $number } في الأسبوع
counted-count = { $number }
counted-times = { $number } × ما تنفقه

# How long something takes; $hours are hours to the quarter.
duration =
    { $hours ->
        [0] بضع دقائق
        [0.25] ربع ساعة
        [0.5] نصف ساعة
        [0.75] 45 دقيقة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }

## What people type around a number, in small letters, with commas between.
## "m" alone is a million, so that 2m reads as it is meant; months need two letters.

typed-thousand = ألف, الف, ألفا, ألفًا, ألفاً, الفا, آلاف, الاف, ألاف, k, thousand, grand, tsd
typed-million = مليون, مليونا, مليونًا, مليوناً, ملايين, m, mn, mio, million, millions
typed-nothing =
    لا شيء, لا شئ, لاشيء, لاشئ, صفر, صفرا, صفرًا, صفراً, بلا, لا يوجد, لا توجد, لا أحد, لا, none,
    nothing, nil, zero, nought, no
typed-ignored =
    ضعف, ضعفا, ضعفًا, ضعفاً, أضعاف, اضعاف, مرة, مره, مرات, في, كل, لكل, عميل, عميلا, عميلًا,
    عميلاً, عملاء, زبون, زبونا, زبائن, شخص, شخصا, شخصًا, شخصاً, أشخاص, اشخاص, ناس, متابع, متابعا,
    متابعًا, متابعاً, متابعون, متابعين, تقييم, تقييما, تقييمًا, تقييماً, تقييمات, رسالة, رساله,
    رسائل, تعليق, تعليقا, تعليقًا, تعليقاً, تعليقات, طلب, طلبا, طلبًا, طلباً, طلبات, منشور,
    منشورات, جديد, جديدا, جديدًا, جديداً, جدد, ريال, ريالا, ريالًا, ريالاً, ريالات, درهم, درهما,
    درهمًا, درهماً, دراهم, دينار, دينارا, دينارًا, ديناراً, دنانير, جنيه, جنيها, جنيهًا, جنيهاً,
    جنيهات, ليرة, ليره, ليرات, شيكل, شيقل, أوقية, دولار, دولارا, دولارًا, دولاراً, دولارات, يورو,
    فرنك, فرنكا, فرنكًا, فرنكات, كرونة, كرونات, روبية, روبيات, راند, ين, يوان, وون, بيزو, سعودي,
    سعوديا, إماراتي, اماراتي, مصري, مصريا, أردني, اردني, كويتي, قطري, بحريني, عماني, مغربي, تونسي,
    جزائري, عراقي, تقريبا, تقريبًا, تقريباً, حوالي, نحو, ما أنفقه, ما تنفقه, x, ×, times, a, per,
    each, every, customer, customers, people, person, follower, followers, review, reviews,
    message, messages, comment, comments, order, orders, dollar, dollars, pound, pounds, euro,
    euros, franc, francs, crown, crowns, rupee, rupees, rand, yen, yuan, won, peso, pesos, or so,
    about, new, the spend
typed-hour =
    / ساعة, ساعة, ساعه, ساعات, س, الساعة, بالساعة, / hour, hour, hours, hr, hrs, h
typed-day =
    يوم, يوما, يومًا, يوماً, اليوم, يوميا, يوميًا, يومياً, باليوم, أيام, ايام, day, days, / day
typed-week =
    / أسبوع, أسبوع, اسبوع, الأسبوع, الاسبوع, أسبوعا, أسبوعيا, أسبوعيًا, أسبوعياً, اسبوعيا,
    بالأسبوع, بالاسبوع, أسابيع, اسابيع, / week, week, weeks, wk
typed-month =
    / شهر, شهر, شهرا, شهرًا, شهراً, الشهر, شهريا, شهريًا, شهرياً, بالشهر, أشهر, اشهر, شهور,
    / month, month, months, mo, mth, mths
typed-year =
    سنة, سنه, سنوات, عام, أعوام, year, years, yr, yrs, / year
typed-ten =
    من كل عشرة, من عشرة, من أصل عشرة, من 10, من كل 10, من أصل 10, of ten, out of ten, of 10,
    out of 10, in ten, in 10
typed-hundred =
    في المئة, في المائة, بالمئة, بالمائة, في الميه, بالميه, من كل 100, من كل مئة, من كل مائة,
    من المئة, من المائة, من 100, %, percent, per cent, pct, of every 100, of 100, of a hundred,
    out of 100, in 100

## Trades. `many` is how the plan speaks of a whole trade.

trade-bakery-cafe = مخبز أو مقهى
    .many = المخابز والمقاهي
trade-restaurant = مطعم أو بار
    .many = المطاعم والبارات
trade-hair-beauty = شعر أو تجميل
    .many = صالونات الشعر والتجميل
trade-gym-studio = صالة رياضية أو استوديو
    .many = الصالات الرياضية والاستوديوهات
trade-shop = محل تجاري
    .many = المحلات التجارية
trade-online-shop = متجر إلكتروني
    .many = المتاجر الإلكترونية
trade-crafts-gifts = حِرف يدوية أو هدايا
    .many = صنّاع الحِرف والهدايا
trade-plumber-electrician = سبّاك أو كهربائي
    .many = السبّاكون والكهربائيون
trade-builder-landscaper = بناء أو تنسيق حدائق
    .many = البنّاؤون ومنسّقو الحدائق
trade-cleaning-care = تنظيف أو رعاية
    .many = خدمات التنظيف والرعاية
trade-consultant-agency = استشارات أو وكالة
    .many = المستشارون والوكالات
trade-lawyer-accountant = محامٍ أو محاسب
    .many = المحامون والمحاسبون
trade-dentist-clinic = طبيب أسنان أو عيادة
    .many = أطباء الأسنان والعيادات
trade-hotel-guesthouse = فندق أو دار ضيافة
    .many = الفنادق ودور الضيافة
trade-classes-courses = دروس أو دورات
    .many = الدروس والدورات
trade-software-subscription = برمجيات أو اشتراكات
    .many = البرمجيات والاشتراكات
trade-charity-club = جمعية خيرية أو نادٍ
    .many = الجمعيات الخيرية والأندية
trade-other = شيء آخر
    .many = الأعمال الصغيرة

## Networks. `note` is what each is good for, under its name where the owner chooses.

network-instagram = Instagram
    .note = صور وفيديوهات قصيرة؛ يصعب أن يجدك الناس فيها بلا إعلانات.
network-facebook = Facebook
    .note = أخبار وفعاليات ومجموعات محلية، لكل الأعمار تقريبًا.
network-tiktok = TikTok
    .note = فيديوهات قصيرة قد تصل إلى من لا يعرفك؛ قليل ممن فوق 65 سنة.
network-youtube = YouTube
    .note = فيديوهات تجيب عن الأسئلة، لكل الأعمار تقريبًا.
network-linkedin = LinkedIn
    .note = الشركات ومن بيدهم القرار في العمل؛ إعلاناتها غالية.
network-pinterest = Pinterest
    .note = البيت والطعام والأزياء والأعراس؛ النساء فيها أكثر بكثير من الرجال.
network-x = X
    .note = أخبار وردود سريعة؛ الناس فيها أقل من الشبكات الكبرى.
network-threads = Threads
    .note = حديث خفيف مع من يعرفونك؛ ما زالت صغيرة.
network-snapchat = Snapchat
    .note = للحديث بين الشباب؛ لا تُرى الشركات فيها غالبًا إلا في الإعلانات.
network-google-business = الملف التجاري على Google
    .note = مجاني، على الخريطة، مع تقييمات؛ لا ينفع من يبيع عبر الإنترنت فقط.
network-whatsapp = WhatsApp
    .note = للرد على من يسأل؛ لا يجلب من لا يعرفك.
network-nextdoor = Nextdoor
    .note = جيران يسألون عن أحد مثلك؛ قليلة الاستخدام خارج مدنها الرئيسية.
network-line = LINE
network-kakaotalk = KakaoTalk
network-reddit = Reddit
    .note = حديث في كل موضوع؛ لا يحب الناس فيها من يبيع.
network-bluesky = Bluesky
    .note = أخبار قصيرة بالكلمات؛ ما زالت صغيرة.

## Months and days. `short` is for charts and narrow columns.

month-jan = يناير
    .short = يناير
month-feb = فبراير
    .short = فبراير
month-mar = مارس
    .short = مارس
month-apr = أبريل
    .short = أبريل
month-may = مايو
    .short = مايو
month-jun = يونيو
    .short = يونيو
month-jul = يوليو
    .short = يوليو
month-aug = أغسطس
    .short = أغسطس
month-sep = سبتمبر
    .short = سبتمبر
month-oct = أكتوبر
    .short = أكتوبر
month-nov = نوفمبر
    .short = نوفمبر
month-dec = ديسمبر
    .short = ديسمبر

day-mon = الاثنين
    .short = اثنين
day-tue = الثلاثاء
    .short = ثلاثاء
day-wed = الأربعاء
    .short = أربعاء
day-thu = الخميس
    .short = خميس
day-fri = الجمعة
    .short = جمعة
day-sat = السبت
    .short = سبت
day-sun = الأحد
    .short = أحد

## Currencies, by ISO 4217 code

currency-aud = دولار أسترالي
currency-brl = ريال برازيلي
currency-cad = دولار كندي
currency-chf = فرنك سويسري
currency-cny = يوان صيني
currency-czk = كرونة تشيكية
currency-dkk = كرونة دنماركية
currency-eur = يورو
currency-gbp = جنيه إسترليني
currency-hkd = دولار هونغ كونغ
currency-huf = فورنت مجري
currency-idr = روبية إندونيسية
currency-ils = شيكل إسرائيلي جديد
currency-inr = روبية هندية
currency-isk = كرونة أيسلندية
currency-jpy = ين ياباني
currency-krw = وون كوري جنوبي
currency-mxn = بيزو مكسيكي
currency-myr = رينغيت ماليزي
currency-nok = كرونة نرويجية
currency-nzd = دولار نيوزيلندي
currency-php = بيزو فلبيني
currency-pln = زلوتي بولندي
currency-ron = ليو روماني
currency-sek = كرونة سويدية
currency-sgd = دولار سنغافوري
currency-thb = بات تايلاندي
currency-try = ليرة تركية
currency-usd = دولار أمريكي
currency-zar = راند جنوب أفريقي

## Countries and territories, by ISO 3166 code

country-ad = أندورا
country-ae = الإمارات العربية المتحدة
    .also = الإمارات, UAE, Emirates
country-af = أفغانستان
country-ag = أنتيغوا وبربودا
    .also = أنتيغوا, بربودا
country-ai = أنغويلا
country-al = ألبانيا
country-am = أرمينيا
country-ao = أنغولا
country-aq = أنتاركتيكا
country-ar = الأرجنتين
country-as = ساموا الأمريكية
country-at = النمسا
country-au = أستراليا
country-aw = أروبا
country-ax = جزر آلاند
country-az = أذربيجان
country-ba = البوسنة والهرسك
    .also = البوسنة, الهرسك
country-bb = بربادوس
country-bd = بنغلاديش
country-be = بلجيكا
country-bf = بوركينا فاسو
country-bg = بلغاريا
country-bh = البحرين
country-bi = بوروندي
country-bj = بنين
country-bl = سان بارتيلمي
    .also = سان بارتليمي, سانت بارتيليمي
country-bm = برمودا
country-bn = بروناي
    .also = بروناي دار السلام
country-bo = بوليفيا
country-bq = هولندا الكاريبية
    .also = بونير, سابا, سينت أوستاتيوس
country-br = البرازيل
country-bs = جزر البهاما
country-bt = بوتان
country-bv = جزيرة بوفيه
country-bw = بوتسوانا
country-by = بيلاروسيا
country-bz = بليز
country-ca = كندا
country-cc = جزر كوكوس (كيلينغ)
country-cd = الكونغو - كينشاسا
    .also = الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية, زائير
country-cf = جمهورية أفريقيا الوسطى
country-cg = الكونغو - برازافيل
    .also = جمهورية الكونغو, الكونغو برازافيل
country-ch = سويسرا
country-ci = ساحل العاج
    .also = كوت ديفوار, Côte d’Ivoire
country-ck = جزر كوك
country-cl = تشيلي
country-cm = الكاميرون
country-cn = الصين
    .also = جمهورية الصين الشعبية
country-co = كولومبيا
country-cr = كوستاريكا
country-cu = كوبا
country-cv = الرأس الأخضر
    .also = كابو فيردي
country-cw = كوراساو
country-cx = جزيرة الكريسماس
country-cy = قبرص
country-cz = التشيك
    .also = جمهورية التشيك, تشيكيا
country-de = ألمانيا
    .also = المانيا, Deutschland
country-dj = جيبوتي
country-dk = الدنمارك
country-dm = دومينيكا
country-do = جمهورية الدومينيكان
country-dz = الجزائر
country-ec = الإكوادور
country-ee = إستونيا
country-eg = مصر
country-eh = الصحراء الغربية
country-er = إريتريا
country-es = إسبانيا
    .also = اسبانيا, España
country-et = إثيوبيا
country-fi = فنلندا
country-fj = فيجي
country-fk = جزر فوكلاند
    .also = مالفيناس
country-fm = ميكرونيزيا
    .also = ولايات ميكرونيزيا المتحدة
country-fo = جزر فارو
country-fr = فرنسا
country-ga = الغابون
country-gb = المملكة المتحدة
    .also = بريطانيا, بريطانيا العظمى, إنجلترا, إنكلترا, اسكتلندا, ويلز, أيرلندا الشمالية, UK
country-gd = غرينادا
country-ge = جورجيا
country-gf = غويانا الفرنسية
country-gg = غيرنزي
country-gh = غانا
country-gi = جبل طارق
country-gl = غرينلاند
country-gm = غامبيا
country-gn = غينيا
country-gp = غوادلوب
country-gq = غينيا الاستوائية
country-gr = اليونان
    .also = الإغريق
country-gs = جورجيا الجنوبية وجزر ساندويتش الجنوبية
country-gt = غواتيمالا
country-gu = غوام
country-gw = غينيا بيساو
country-gy = غيانا
country-hk = هونغ كونغ
    .also = هونج كونج, Hong Kong
country-hm = جزيرة هيرد وجزر ماكدونالد
country-hn = هندوراس
country-hr = كرواتيا
country-ht = هايتي
country-hu = المجر
country-id = إندونيسيا
country-ie = أيرلندا
    .also = جمهورية أيرلندا, إيرلندا
country-il = إسرائيل
country-im = جزيرة مان
country-in = الهند
country-io = الإقليم البريطاني في المحيط الهندي
country-iq = العراق
country-ir = إيران
    .also = فارس, الجمهورية الإسلامية الإيرانية
country-is = آيسلندا
country-it = إيطاليا
country-je = جيرسي
country-jm = جامايكا
country-jo = الأردن
country-jp = اليابان
country-ke = كينيا
country-kg = قيرغيزستان
country-kh = كمبوديا
country-ki = كيريباتي
country-km = جزر القمر
country-kn = سانت كيتس ونيفيس
    .also = سانت كيتس, سانت كريستوفر ونيفيس, نيفيس
country-kp = كوريا الشمالية
    .also = جمهورية كوريا الديمقراطية الشعبية
country-kr = كوريا الجنوبية
    .also = كوريا, جمهورية كوريا
country-kw = الكويت
country-ky = جزر كايمان
country-kz = كازاخستان
country-la = لاوس
country-lb = لبنان
country-lc = سانت لوسيا
    .also = سانتا لوسيا
country-li = ليختنشتاين
country-lk = سريلانكا
    .also = سيلان
country-lr = ليبيريا
country-ls = ليسوتو
country-lt = ليتوانيا
country-lu = لوكسمبورغ
country-lv = لاتفيا
country-ly = ليبيا
country-ma = المغرب
country-mc = موناكو
country-md = مولدوفا
country-me = الجبل الأسود
country-mf = سان مارتن
    .also = سانت مارتن
country-mg = مدغشقر
country-mh = جزر مارشال
country-mk = مقدونيا الشمالية
    .also = مقدونيا
country-ml = مالي
country-mm = ميانمار (بورما)
    .also = ميانمار, بورما
country-mn = منغوليا
country-mo = ماكاو
    .also = ماكاو الصينية, مكاو, Macau
country-mp = جزر ماريانا الشمالية
country-mq = مارتينيك
country-mr = موريتانيا
country-ms = مونتسرات
country-mt = مالطا
country-mu = موريشيوس
country-mv = المالديف
country-mw = مالاوي
country-mx = المكسيك
country-my = ماليزيا
country-mz = موزمبيق
country-na = ناميبيا
country-nc = كاليدونيا الجديدة
country-ne = النيجر
country-nf = جزيرة نورفولك
country-ng = نيجيريا
country-ni = نيكاراغوا
country-nl = هولندا
    .also = الأراضي المنخفضة, هولندة
country-no = النرويج
country-np = نيبال
country-nr = ناورو
country-nu = نيوي
country-nz = نيوزيلندا
    .also = نيوزيلاندا, نيوزلندا
country-om = عُمان
country-pa = بنما
country-pe = بيرو
country-pf = بولينيزيا الفرنسية
    .also = تاهيتي
country-pg = بابوا غينيا الجديدة
    .also = غينيا الجديدة, بابوا
country-ph = الفلبين
country-pk = باكستان
country-pl = بولندا
country-pm = سان بيير وميكلون
    .also = سان بيار وميكلون
country-pn = جزر بيتكيرن
country-pr = بورتوريكو
country-ps = فلسطين
    .also = الأراضي الفلسطينية, دولة فلسطين, الضفة الغربية, غزة
country-pt = البرتغال
country-pw = بالاو
country-py = باراغواي
country-qa = قطر
country-re = روينيون
country-ro = رومانيا
country-rs = صربيا
country-ru = روسيا
    .also = روسيا الاتحادية, الاتحاد الروسي
country-rw = رواندا
country-sa = السعودية
    .also = المملكة العربية السعودية, KSA
country-sb = جزر سليمان
country-sc = سيشل
country-sd = السودان
country-se = السويد
country-sg = سنغافورة
country-sh = سانت هيلينا
    .also = سانت هيلانة
country-si = سلوفينيا
country-sj = سفالبارد وجان ماين
country-sk = سلوفاكيا
country-sl = سيراليون
country-sm = سان مارينو
country-sn = السنغال
country-so = الصومال
country-sr = سورينام
country-ss = جنوب السودان
country-st = ساو تومي وبرينسيبي
country-sv = السلفادور
country-sx = سينت مارتن
    .also = سانت مارتن
country-sy = سوريا
country-sz = إسواتيني
    .also = سوازيلاند
country-tc = جزر توركس وكايكوس
country-td = تشاد
country-tf = الأقاليم الجنوبية الفرنسية
country-tg = توغو
country-th = تايلاند
country-tj = طاجيكستان
country-tk = توكيلاو
country-tl = تيمور الشرقية
    .also = تيمور ليشتي
country-tm = تركمانستان
country-tn = تونس
country-to = تونغا
country-tr = تركيا
    .also = تركية, Türkiye
country-tt = ترينيداد وتوباغو
    .also = ترينيداد, توباغو
country-tv = توفالو
country-tw = تايوان
country-tz = تنزانيا
country-ua = أوكرانيا
country-ug = أوغندا
country-um = جزر الولايات المتحدة النائية
country-us = الولايات المتحدة
    .also = أمريكا, أميركا, الولايات المتحدة الأمريكية, US, USA
country-uy = أورغواي
country-uz = أوزبكستان
country-va = الفاتيكان
    .also = الكرسي الرسولي, مدينة الفاتيكان
country-vc = سانت فنسنت وجزر غرينادين
    .also = سانت فينسنت والغرينادين
country-ve = فنزويلا
country-vg = جزر فيرجن البريطانية
country-vi = جزر فيرجن الأمريكية
country-vn = فيتنام
    .also = فييتنام
country-vu = فانواتو
country-wf = جزر والس وفوتونا
country-ws = ساموا
country-xk = كوسوفو
country-ye = اليمن
country-yt = مايوت
country-za = جنوب أفريقيا
    .also = جمهورية جنوب أفريقيا, جنوب إفريقيا
country-zm = زامبيا
country-zw = زيمبابوي
