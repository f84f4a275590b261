### The static words of the window. Questions, plan and errors have files of their own.

app-name = Plainsail
window-title = { $screen } · Plainsail
title-welcome = أهلًا بك
title-help = المساعدة
title-questions = كل الأسئلة
title-wizard = الأسئلة
title-verdict = الحكم الأول
title-check = مراجعة الإجابات
title-plan = خطتك
title-share = مشاركة

## Everywhere

home-link = Plainsail، إلى الشاشة الأولى
continue = متابعة
back = رجوع
undo = تراجع
change = تغيير
answer = إجابة
close = إغلاق
try-again = إعادة المحاولة
loading = لحظة من فضلك…
optional = يمكنك تركه فارغًا
assumed = مفترض
kept-here = محفوظ على هذا الحاسوب
show-log = عرض السجل
error-title = لم ينجح ذلك
error-unexpected = حدث خطأ لم نتوقعه. كل ما كتبته محفوظ. يُرجى إعادة المحاولة. وإن تكرر الأمر، فأغلق Plainsail وافتحه من جديد.
no-data-yet = لا بيانات بعد

## Welcome

welcome-title = خطة لشبكات التواصل يمكنك الالتزام بها.
welcome-lead = أجب عن أسئلة بسيطة عن نشاطك التجاري في نحو 15 دقيقة، وتحصل على خطة تخبرك بما يُرجّح أن تجلبه، وتقول لا إن لم تكن مجدية.
welcome-start = بدء خطتي
welcome-examples = الاطلاع على مثال
welcome-go-on = متابعة { $title }
welcome-promise = بلا حساب. ولا شيء يغادر هذا الحاسوب.
examples-title = أمثلة
examples-empty = لا توجد أمثلة في هذا الإصدار.
example-badge = مثال
plans-title = خططك
plan-questions = الأسئلة
plan-questions-of = أسئلة { $title }
plan-delete = حذف
plan-delete-of = حذف { $title }
plan-deleted = تم الحذف: { $title }.
theme = الألوان
theme-system = مثل الحاسوب
theme-light = فاتح
theme-dark = داكن
steps-title = كيف يعمل
steps-answer = أجب
steps-answer-text = أسئلة بسيطة، سؤالًا بعد سؤال. «لست متأكدًا» جواب مقبول دائمًا.
steps-verdict = اعرف هل الأمر مجدٍ
steps-verdict-text = بعد عشر صفحات تحصل على حكم أول، مع الاحتمال والأسباب.
steps-plan = خذ الخطة
steps-plan-text = أين تكون، وماذا تفعل كل أسبوع، وكم يكلّف ذلك. احتفظ بها واطبعها وعلّقها.
language = اللغة
language-system = مثل الحاسوب
language-en = English
language-de = Deutsch
language-ar = العربية

## Questions

questions-nav = الاستبيان
all-questions = كل الأسئلة
all-questions-lead = أجب بأي ترتيب تشاء، واترك ما لا تعرفه. بعد الجزء الأول تحصل على حكم أول، وما بعده يزيده دقة.
sections-essential = للحكم الأول
sections-later = لزيادة دقة الخطة
questions-start = بدء
questions-resume = المتابعة من حيث توقفت
see-verdict = عرض الحكم الأول
progress = الصفحات المُجاب عنها: { $done } من { $total }
saved = تم الحفظ
saving = جارٍ الحفظ…
not-saved = لم يُحفظ، نعيد المحاولة
not-saved-stay = لم نتمكن بعد من حفظ إجابتك الأخيرة. ما زالت هنا، وسنواصل المحاولة.
why-we-ask = لماذا نسأل
not-sure = لست متأكدًا
not-sure-taken = لا بأس. سنستخدم رقمًا معتادًا.
not-sure-taken-usual = لا بأس. سنستخدم إجابة معتادة.
side-note = ما تعنيه إجابتك
wizard-keys = Enter للمتابعة · Esc للرجوع
continue-open = لا إجابة هنا بعد. اختر «لست متأكدًا» لنستخدم رقمًا معتادًا، أو اضغط «متابعة» مرة أخرى لتأجيله.
continue-open-plain = لا إجابة هنا بعد. اضغط «متابعة» مرة أخرى لتأجيله.
continue-with-errors = إحدى الإجابات لا يمكن استخدامها كما هي. غيّرها، أو اضغط «متابعة» مرة أخرى وعُد إليها لاحقًا.
continue-open-at = بلا إجابة بعد: { $which }. اختر «لست متأكدًا» لنستخدم رقمًا معتادًا، أو اضغط «متابعة» مرة أخرى لتأجيله.
continue-open-plain-at = بلا إجابة بعد: { $which }. اضغط «متابعة» مرة أخرى لتأجيله.
continue-with-errors-at = إجابات لا يمكن استخدامها كما هي: { $which }. غيّرها، أو اضغط «متابعة» مرة أخرى وعُد إليها لاحقًا.
choices-full = { $count ->
    [one] يمكنك اختيار إجابة واحدة. لاختيار غيرها، ألغِ تحديدها أولًا.
    [two] يمكنك اختيار إجابتين. لاختيار غيرهما، ألغِ تحديد إحداهما أولًا.
    [few] يمكنك اختيار { $count } إجابات. لاختيار غيرها، ألغِ تحديد واحدة أولًا.
    [many] يمكنك اختيار { $count } إجابة. لاختيار غيرها، ألغِ تحديد واحدة أولًا.
   *[other] يمكنك اختيار { $count } إجابة. لاختيار غيرها، ألغِ تحديد واحدة أولًا.
}
example = مثلًا: { $text }
names-field = الخانة { $number }
lookup-list = اقتراحات
lookup-empty = لا شيء في القائمة بهذا الاسم.
date-day = اليوم
date-month = الشهر
date-year = السنة
date-impossible = لا وجود لهذا اليوم. راجع اليوم والشهر.
date-early = هذا اليوم مبكر جدًا لهذه الخطة. اختر يومًا بعده.
date-late = هذا اليوم أبعد مما تسمح به هذه الخطة. اختر يومًا قبله.
date-month-missing = الشهر ناقص.
date-year-missing = السنة ناقصة.
date-rest-missing = الشهر والسنة ناقصان.
date-year-short = اكتب السنة بأرقامها الأربعة.
count-unreadable = اكتب رقمًا، مثل 1,500 أو 12k.
counts-unit = متابع
counts-missing = كم شخصًا يتابعك هناك؟ اكتب 0 إن كنت لا تعرف.
counts-none = لا شيء من هذه بعد
place-town = البلدة أو المدينة
place-list = المدن والبلدات
place-empty = لا نعرف مدينة بهذا الاسم. جرّب كتابة أخرى للاسم، أو أدخل العدد بنفسك.
place-type-more = اكتب حرفين على الأقل.
place-search-failed = تعذّرت قراءة قائمة المدن الآن. أدخل العدد بنفسك بدلًا منها.
place-radius = من أي مسافة يأتي عملاؤك
place-radius-value = { $km } كم
place-radius-exact = المسافة بالكيلومترات
place-km = كم
place-use-own = أعرف العدد بنفسي
place-use-list = البحث عن المدينة بدلًا من ذلك
place-name = ماذا تسمّي المنطقة
place-people = كم شخصًا يسكن فيها
place-people-unit = نسمة

## First verdict

verdict-over = حكم أول
verdict-assumptions = ما افترضناه
verdict-go-on = المتابعة لمزيد من الدقة
verdict-go-on-anyway = المتابعة من دونه
verdict-show-plan = عرض الخطة
verdict-not-ready = تنقصنا بضع إجابات للوصول إلى حكم أول.
verdict-not-ready-lead = «لست متأكدًا» إجابة أيضًا. وعندها نستخدم رقمًا معتادًا.
tone-good = خبر سار:
tone-caution = تنبيه:
tone-bad = ليس بالشكل الحالي:

## Check your answers

check-title = مراجعة الإجابات
check-issues = { $count ->
    [one] أمر واحد يستحق نظرة
    [two] أمران يستحقان نظرة
    [few] { $count } أمور تستحق نظرة
    [many] { $count } أمرًا يستحق نظرة
   *[other] { $count } أمر يستحق نظرة
}
left-open = بلا إجابة
check-not-ready = ما زالت بعض الإجابات لازمة قبل إعداد الخطة.
make-plan = إعداد خطتي
see-plan = العودة إلى الخطة

## The plan

plan-nav = خطتك
nav-plan = الخطة
nav-chapters = الفصول
nav-group-answer = الجواب
nav-group-do = ما عليك فعله
nav-group-run = المداومة عليه
nav-group-behind = ما وراء الخطة
nav-answers = الإجابات
nav-share = مشاركة
nav-all-plans = كل الخطط
nav-help = المساعدة
plan-loading = جارٍ الحساب…
plan-not-ready = الخطة ليست جاهزة بعد
next-chapter = التالي: { $title }
all-tasks = كل المهام
search-label = البحث في الخطة
search-hint = بحث
search-count = { $count ->
    [one] وُجد في موضع واحد
    [two] وُجد في موضعين
    [few] وُجد في { $count } مواضع
    [many] وُجد في { $count } موضعًا
   *[other] وُجد في { $count } موضع
}
search-more = { $count ->
    [one] وموضع آخر هنا
    [two] وموضعان آخران هنا
    [few] و{ $count } مواضع أخرى هنا
    [many] و{ $count } موضعًا آخر هنا
   *[other] و{ $count } موضع آخر هنا
}
search-none = لم نجد «{ $words }» في هذه الخطة.
search-none-hint = جرّب كلمة واحدة بسيطة، مثل «سعر» أو «تقييم».
task-who = المسؤول:
why = لماذا؟
why-of = عن: { $what }
why-answers = إجاباتك
why-benchmarks = أرقام من الخارج
why-changes = ما الذي يغيّر ذلك
purpose-trust = بناء الثقة
purpose-care = العناية بالناس
purpose-sell = البيع
show-as-table = عرض في جدول
hide-table = إخفاء الجدول
of-chart = للرسم «{ $title }»
chart-read = { $title }: للقراءة خطوة خطوة بمفاتيح الأسهم
chart-step = { $step }: { $value }
chart-failed = تعذّر رسم هذا الشكل. الجدول فيه الأرقام نفسها.
chart-save-png = حفظ بصيغة PNG
chart-save-svg = حفظ بصيغة SVG

## The tour of a first plan

tour-count = { $at } من { $of }
tour-next = التالي
tour-finish = تم
tour-never = لا مزيد من التلميحات
tour-verdict-title = الجواب أولًا
tour-verdict-text = العنوان يقول هل يستحق الأمر العناء. وقد يقول لا، فيذكر عندئذ أقرب خطة تنجح.
tour-why-title = اسأل عن أي رقم
tour-why-text = «لماذا؟» تعرض ما وراء الرقم: إجاباتك والدراسات وطريقة الحساب. ويمكنك أن تضع رقمك أنت.
tour-share-title = خذها معك
tour-share-text = من «مشاركة» تطبع الخطة أو تحفظها لتسلّمها إلى غيرك. ولتراها كاملة أولًا، تنقّل بين الفصول هنا.

## Help

help-title = المساعدة
help-how = كيف يعمل
help-how-1 = تجيب عن أسئلة عن نشاطك. وحيث لا تكون متأكدًا نستخدم رقمًا معتادًا، وتذكر الخطة ذلك.
help-how-2 = من إجاباتك يحسب Plainsail قيمة العميل لديك، وما يمكن أن يحققه مالك وساعاتك، واحتمال أن يكون ذلك مجديًا.
help-how-3 = غيّر أي جواب متى شئت فتتبعه الخطة. لا يضيع شيء مما كتبته.
help-twenty = ماذا تعني «13 من 20»
help-twenty-1 = لا أحد يعرف كيف ستكون سنتك. لذلك نحاكيها 20,000 مرة، وفي كل مرة بحظ أكثر قليلًا أو أقل.
help-twenty-2 = «نحو 13 من 20» تعني أنك تبلغ ما تحتاج إليه في 13 من كل 20 من هذه السنوات، ولا تبلغه في السبع الأخرى.
help-twenty-3 = «على الأرجح بين A وB» تترك أفضل عُشر وأسوأ عُشر. ففي مرة من كل عشر تأتي النتيجة دون A، وفي مرة من كل عشر فوق B.
help-stays = ما يبقى على هذا الحاسوب
help-stays-1 = كل شيء. لا حساب، ولا يتصل البرنامج بالإنترنت أبدًا.
help-stays-2 = لا يخرج ملف من البرنامج إلا حين تحفظه، وإلى حيث تختار فقط.
help-print = كيف تطبع
help-print-1 = افتح «مشاركة» واختر «طباعة». تحدد أولًا أين يُحفظ ملف PDF، ثم يُفتح في البرنامج الذي يقرأ به حاسوبك ملفات PDF، ومنه تطبع.
help-keys = المفاتيح
help-key-search = البحث في الخطة
help-key-print = الطباعة: ينتقل إلى «مشاركة»
help-key-continue = متابعة، في الأسئلة
help-key-back = رجوع، في الأسئلة؛ وإغلاق ما هو مفتوح
help-key-chart = قراءة الرسم قيمة قيمة بعد الانتقال إليه
help-key-zoom = أكبر، أصغر، الحجم المعتاد
help-keys-zoom = Ctrl: + − 0
help-keys-search = Ctrl F · /
help-keys-print = Ctrl P
help-keys-enter = Enter
help-keys-escape = Esc
help-keys-arrows = ← →
help-words = مصطلحات التسويق
help-log = حين يقع خطأ
help-log-1 = يحتفظ Plainsail بسجل لما فعله، لا لما كتبته. يمكنك قراءته أو إرساله إلى من يساعدك.
help-credits = التراخيص والشكر
help-credits-1 = ‏Plainsail برنامج حر، برخصة MIT أو Apache 2.0 كما تختار.
help-credits-2 = المدن وأعداد سكانها من GeoNames (geonames.org)، برخصة Creative Commons Attribution 4.0. وقد صغّرنا القائمة.
help-credits-3 = خطوط Fraunces وInter وNoto برخصة SIL OFL. وأسماء البلدان من Unicode CLDR برخصة Unicode.
help-credits-4 = أسعار الصرف هي الأسعار المرجعية للبنك المركزي الأوروبي في 30 أكتوبر 2026. وتذكر الخطة لكل رقم معتاد الدراسة التي جاء منها.
help-back = العودة إلى حيث كنت

## Changes made in the plan

change-cancel = إلغاء
change-kept = تم الحفظ.
change-undone = تم التراجع.
change-verdict = الجواب الآن: { $verdict }
change-odds = كان الاحتمال نحو { $before } من 20، وصار الآن نحو { $after } من 20.
change-odds-same = بقي الاحتمال كما كان.
rules-otherwise = قرار مخالف
rules-reason = لماذا تقرر خلاف ذلك؟
rules-reason-missing = اكتب السبب في بضع كلمات، لتتذكره لاحقًا.
rules-keep = حفظ قراري
rules-take-back = العودة إلى القاعدة
rules-yours = قررت خلاف ذلك: { $reason }
figures-own-open = أعرف رقم نشاطي
figures-own-change = تغيير رقمي
figures-own = رقمك أنت
figures-own-save = استخدام رقمي
figures-own-clear = العودة إلى الرقم المعتاد
figures-own-refused = لا يمكن استخدام هذا. اكتب رقمًا معقولًا هنا، مثل 1.5 أو 1,200.

## What if

what-if-title = ماذا لو؟
what-if-intro = حرّك أحد المؤشرات وانظر ما يتغيّر. ولا يُحفظ شيء من ذلك.
what-if-none = لا شيء يمكن تحريكه بعد.
what-if-reset = العودة إلى إجاباتي
what-if-change = تغيير الإجابة
what-if-table = الخطة الآن، وبعد التغيير
what-if-what = في خطتك
what-if-now = الآن
what-if-then = بعد التغيير
what-if-chance = الاحتمال
what-if-profit = الربح المرجّح
what-if-customers = عملاء جدد
what-if-networks = الشبكات
what-if-adverts = الإنفاق على الإعلانات في الشهر
what-if-said = بعد التغيير: الاحتمال { $chance }، والربح المرجّح { $profit }.
what-if-failed = تعذّر حساب ذلك. إجاباتك باقية كما كانت.

## Share

share-title = خذ خطتك معك
share-lead = اطبعها أو علّقها أو أعطها لمن يعمل معك عليها.
share-look = ضع عليها شعارك ولونك
share-private = يُحفظ الملف حيث تختار، ولا يذهب إلى أي مكان آخر.
export-pdf = الخطة كاملة
export-pdf-about = كل الفصول بأرقامها وأسبابها، في ملف PDF يُطبع أو يُقرأ بصوت عالٍ.
export-pdf-save = حفظ بصيغة PDF
export-summary = صفحة واحدة
export-summary-about = الحكم وما عليك فعله وما يتطلبه ذلك، في ملف PDF تعلّقه أمامك.
export-summary-save = حفظ الصفحة
export-png = صورة للهاتف
export-png-about = الصفحة نفسها في صورة PNG طويلة للرسائل.
export-png-save = حفظ الصورة
export-sheet = صورة للطباعة
export-sheet-about = الصفحة نفسها في صورة PNG كبيرة، لطابعة صور أو لمطبعة.
export-sheet-save = حفظ الصورة الكبيرة
export-json = البيانات
export-json-about = إجاباتك وأرقام الخطة في ملف JSON لبرامج أخرى.
export-json-save = حفظ البيانات
export-busy = جارٍ الإعداد…
export-failed = تعذّرت كتابة الملف. خطتك بأمان. اختر مكانًا آخر وأعد المحاولة.
print = طباعة
print-of = طباعة: { $what }
preview = معاينة أولًا
preview-of = معاينة أولًا: { $what }
preview-page = الصفحة { $page } من { $pages }
preview-picture = { $what }، الصفحة { $page } من { $pages }
preview-before = الصفحة السابقة
preview-after = الصفحة التالية
preview-busy = جارٍ إعداد الصفحات…
preview-cancel = إيقاف الانتظار
preview-failed = تعذّر عرض الصفحات. ما زال بإمكانك حفظ الملف.
show-in-folder = عرض في المجلد
open-file = فتح للطباعة
open-failed = تعذّر فتح الملف. ما زال في مكانه.
reveal-failed = تعذّر فتح المجلد. الملف ما زال في مكانه.

# The logo and the colour
style-title = شعارك ولونك
style-lead = يظهران على الغلاف وعلى الصفحة التي تُعلَّق وفي الصورة. أما الرسوم البيانية فتحتفظ بألوانها، لأن لألوانها معنى.
logo-label = الشعار
logo-kinds = PNG أو JPEG أو WebP أو SVG، حتى 2 ميغابايت.
logo-being-read = تجري قراءة الصورة…
logo-choose = اختيار شعار
logo-change = اختيار غيره
logo-remove = إزالة الشعار
logo-now = شعارك
colour-label = اللون
colour-hint = رمز مثل { "\u2066" }#0f4c5c{ "\u2069" }، أو اختر لونًا من اللوحة.
colour-pick = اختيار لون
colour-from-logo = من شعارك:
colour-use = استخدام { $colour }
colour-clear = العودة إلى الألوان المعتادة
colour-darker = اللون { $colour } أفتح من أن تُقرأ به الحروف، لذلك تُكتب باللون { $letters }.
logo-ground = لا يظهر هذا الشعار على الورق الأبيض، لذلك يوضع على { $ground }.
style-failed = تعذّر حفظ هذا. أعد المحاولة.
