### What happened, what was kept, what to do next.

## A file of answers that cannot be read

file-too-large = حجم هذا الملف أكبر من { $megabytes } ميغابايت، فلا يمكن أن يكون ملف إجابات.
file-not-utf8 = هذا الملف ليس نصًّا عاديًّا بترميز UTF-8. احفظه من جديد بترميز UTF-8 وأعد المحاولة.
file-empty = هذا الملف فارغ.
file-cut-off = ينتهي هذا الملف قبل أوانه، عند السطر { $line }، ويبدو أن جزءًا منه ناقص.
file-too-deep = في هذا الملف تداخل أعمق مما يمكن قراءته (السطر { $line }).
file-number-too-large = الرقم في السطر { $line } أكبر من اللازم.
file-not-json = هذا الملف ليس بصيغة JSON صحيحة، والخلل في السطر { $line }.
file-not-answers = هذا ليس ملف إجابات: يجب أن يكون فيه «plainsail» وقيمته 1 وكائن اسمه «answers».
file-newer = أُنشئ هذا الملف بإصدار أحدث من Plainsail. حدّث Plainsail لفتحه.
file-unknown-entry = لا مكان لـ«{ $name }» في ملف الإجابات، فليس فيه إلا «plainsail» و«answers».
file-given-twice = «{ $name }» مكرر في هذا الملف. أبقِ واحدًا منهما.
file-unknown-question = لا يوجد سؤال باسم «{ $question }».
file-wrong-type = الإجابة عن { $question } («{ $asked }») يجب أن تكون: { $expected }.
file-answer-refused = الإجابة عن { $question } («{ $asked }») لا تصلح: { $problem }
file-control-character = في الإجابة عن { $question } («{ $asked }») سطر جديد أو رمز تحكّم. اكتبها في سطر واحد.

expected-text = نص بين علامتي اقتباس، أو null بمعنى «لست متأكدًا»
expected-option = واحد من { $options } بين علامتي اقتباس، أو null بمعنى «لست متأكدًا»
expected-options = قائمة بأي من { $options }، أو null بمعنى «لست متأكدًا»
expected-code = رمز من حروف لاتينية كبيرة بين علامتي اقتباس، أو null بمعنى «لست متأكدًا»
expected-amount = مبلغ مكتوب بالأرقام، مثل 12.5، أو null بمعنى «لست متأكدًا»
expected-number = رقم، أو null بمعنى «لست متأكدًا»
expected-date = يوم بين علامتي اقتباس، مثل { "\u2066" }"2027-12-31"{ "\u2069" }، أو null بمعنى «لست متأكدًا»
expected-place = كائن فيه name وradius_km وpeople، أو null بمعنى «لست متأكدًا»
expected-counts = كائن فيه رقم لكل شبكة، أو null بمعنى «لست متأكدًا»
expected-names = قائمة أسماء بين علامات اقتباس، أو null بمعنى «لست متأكدًا»

schema-title = إجابات لخطة Plainsail
schema-description = القيمة null تعني «لست متأكدًا»، والسؤال المتروك سؤال بلا إجابة.
schema-version = إصدار هذه الصيغة
schema-plan = الخطة التي أُعدّت من الإجابات، إن صُدّر الملف من خطة. ولا تُقرأ عند قراءة الإجابات.

## The file everything is kept in

store-newer = آخر مرة فُتحت فيها خططك كانت بإصدار أحدث من Plainsail، لذلك لم يمسّها هذا الإصدار. حدّث Plainsail للمتابعة.
store-full = القرص ممتلئ، فلم يُحفظ هذا. كل ما حُفظ من قبل في أمان. أفرغ بعض المساحة وأعد المحاولة.
store-read-only = لا يُسمح لبرنامج Plainsail بالكتابة في مجلده، فلم يُحفظ هذا. كل ما حُفظ من قبل في أمان. راجع أذونات المجلد وأعد المحاولة.
store-busy = برنامج آخر يستخدم خططك، فلم يُحفظ هذا. أغلق نوافذ Plainsail الأخرى وأعد المحاولة.
store-missing = هذه الخطة لم تعد هنا. إن كنت حذفتها قبل قليل فما زال بإمكانك التراجع.
store-damaged = ملف خططك تالف. أغلق Plainsail وافتحه من جديد، وسيبحث عن آخر نسخة سليمة.
store-failed = تعذّر حفظ هذا. كل ما حُفظ من قبل في أمان. أعد المحاولة، أو أغلق Plainsail وافتحه من جديد.

notice-restored = كان ملف خططك تالفًا. حلّت محله الآن آخر نسخة سليمة، واحتفظنا بالملف التالف باسم { $file }.
notice-begun-anew = كان ملف خططك تالفًا ولم نجد نسخة سليمة، فهذه بداية جديدة. احتفظنا بالملف التالف باسم { $file }.

## Commands that did not work

error-internal = حدث خطأ لم نتوقعه. كل ما كتبته محفوظ. أعد المحاولة. وإن تكرّر، فأغلق Plainsail وافتحه من جديد.
error-not-ready = لا يمكن إعداد الخطة بعد. { $asked } { $problem }
issue-not-a-number = تعذّرت قراءة «{ $typed }» على أنه رقم. اكتبه بالأرقام، مثل 1,500 أو 12.50.
issue-measured-in = القيمة «{ $typed }» بوحدة أخرى. المطلوب هنا: { $asked }.
issue-other-measure = القيمة «{ $typed }» بوحدة غير المطلوبة هنا. اكتب الرقم وحده.
issue-of = { $asked }: { $problem }
export-not-written = تعذّرت كتابة الملف هناك. خطتك في أمان. اختر مجلدًا آخر وأعد المحاولة.
export-disk-full = القرص ممتلئ، فتعذّرت كتابة الملف. خطتك في أمان. أفرغ بعض المساحة أو اختر قرصًا آخر.
open-failed-there = تعذّر فتح { $file }. الملف في المكان الذي حفظته فيه، فافتحه من هناك.
reveal-failed-there = تعذّر فتح المجلد، لكن { $file } ما زال حيث وضعته.
reveal-failed-gone = { $file } لم يعد هناك. نُقل أو حُذف.
log-folder-failed = تعذّر فتح المجلد. السجل هو هذا الملف: { $path }
log-none = لا سجل على هذا الحاسوب بعد.

## The command line

cli-no-example = لا يوجد مثال باسم «{ $name }». الأمر «plainsail examples» يعرض الأمثلة.
cli-no-file = لا يوجد ملف { $file }.
cli-file-is-folder = { $file } مجلد وليس ملفًا.
cli-file-unreadable = تعذّرت قراءة الملف { $file }.
cli-not-ready = لا يمكن إعداد الخطة بعد: { $question } («{ $asked }»): { $problem }
cli-not-made = تعذّر إعداد ملفات هذه الخطة. أبلغنا من فضلك وأرفق ملف إجاباتك.
cli-not-written = تعذّرت كتابة الملفات في { $folder }، ولم يتغيّر شيء هناك.
cli-cannot-print = تعذّرت كتابة ما طلبته في المكان الموجّه إليه. هل القرص ممتلئ؟

# A table of what campaigns spent and brought.
results-too-large = حجم هذا الملف أكبر من { $megabytes } ميغابايت، وهذا أكثر مما يمكن قراءته.
results-columns-missing =
    { $count ->
        [one] ينقص هذا الملف العمود { $columns }. يلزمه الأعمدة «period» و«unit» و«spend» و«conversions».
        [two] ينقص هذا الملف العمودان { $columns }. يلزمه الأعمدة «period» و«unit» و«spend» و«conversions».
        [few] تنقص هذا الملف الأعمدة { $columns }. يلزمه الأعمدة «period» و«unit» و«spend» و«conversions».
        [many] تنقص هذا الملف الأعمدة { $columns }. يلزمه الأعمدة «period» و«unit» و«spend» و«conversions».
       *[other] تنقص هذا الملف الأعمدة { $columns }. يلزمه الأعمدة «period» و«unit» و«spend» و«conversions».
    }
results-no-lines = ليس في هذا الملف سطر واحد فيه وحدة وفترة ومبلغ منفق.
results-no-dates = ليس في العمود «period» من هذا الملف أي تاريخ مثل { "\u2066" }2026-11-21{ "\u2069" }.
backtest-share-outside = الحصة التي نتعلم منها يجب أن تقع بين 0 و1، مثل 0.5.
backtest-one-period = في هذا الملف أقل من فترتين، فلا يمكن أن نتعلم من واحدة ثم نتوقع أخرى.
backtest-nothing-learned = ليس في الجزء الأول من هذا الملف فترة فيها إنفاق ونتائج معًا، فلا يمكن أن نتعلم منه شيئًا.
backtest-nothing-judged = ليس في بقية هذا الملف فترة فيها إنفاق ونتائج معًا، فلا يمكن أن نحكم على شيء.

# Money to split over channels.
problem-too-large = حجم هذا الملف أكبر من { $megabytes } ميغابايت، فلا يمكن أن يكون مالًا للتوزيع.
problem-none = هذا ليس مالًا للتوزيع: يلزم كائن فيه «B» و«A» و«k» و«s».
problem-missing = «{ $name }» ناقص. يلزم لتوزيع المال «B» و«A» و«k» و«s».
problem-number = «{ $name }» يجب أن يكون رقمًا.
problem-list = «{ $name }» يجب أن يكون قائمة أرقام.
problem-lengths = «{ $name }» فيه { $count ->
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    }، والعدد في «A» هو { $wanted }. يجب أن يكون لكل قناة رقم واحد.
problem-count = «n» يجب أن يساوي عدد القنوات، وهو { $count }.
problem-kind = «kind» يجب أن تكون قيمته «P1» أو «P2» أو «P3» أو «P4».
problem-minimums-missing = النوعان «P3» و«P4» تلزمهما قائمة «m» بالحدود الدنيا.
problem-minimums-unwanted = النوعان «P1» و«P2» بلا حدود دنيا، فاحذف «m».
allocation-budget = المال («B») يجب أن يكون رقمًا لا يقل عن صفر ولا يزيد على 1e18.
allocation-hours-available = الساعات يجب أن تكون رقمًا لا يقل عن صفر.
allocation-channels = القنوات أكثر من 200، وهذا أكثر مما يمكن المقارنة بينه.
allocation-ceiling = القناة { $channel }: السقف («A») يجب أن يكون رقمًا لا يقل عن صفر ولا يزيد على 1e18.
allocation-half = القناة { $channel }: المال الذي يأتي بالنصف («k») يجب أن يكون رقمًا أكبر من صفر ولا يزيد على 1e18.
allocation-shape = القناة { $channel }: شكل المنحنى («s») يجب أن يكون رقمًا من 0.01 إلى 100.
allocation-limits = القناة { $channel }: أقل مال وأكثره يجب أن يكونا رقمين لا يقلان عن صفر، والأقل أولًا.
allocation-hours = القناة { $channel }: الساعات يجب أن تكون رقمًا لا يقل عن صفر.
allocation-all-or-nothing = لا يمكن اشتراط إنفاق المال كله إلا حيث لا يجوز ترك أي قناة.
allocation-budget-too-small = مجموع المبالغ الدنيا للقنوات أكبر من المال المتاح.
allocation-budget-too-large = مجموع المبالغ القصوى للقنوات أصغر من المال الواجب إنفاقه.
allocation-hours-too-few = القنوات التي لا يمكن تركها تحتاج إلى ساعات أكثر من المتاح.

# The logo and the colour
logo-too-large = هذه الصورة أكبر من { $megabytes } ميغابايت. احفظها بحجم أصغر أو اختر غيرها.
logo-not-a-picture = تعذّرت قراءة هذا الملف على أنه صورة. اختر ملفًا بصيغة PNG أو JPEG أو WebP أو SVG.
logo-empty = لا يظهر شيء في هذه الصورة. اختر غيرها.
logo-letters = حروف هذا الرسم تحتاج إلى خط غير موجود على هذا الحاسوب. احفظه بصيغة PNG، أو حوّل حروفه إلى أشكال.
logo-too-many-pixels = في هذه الصورة أكثر من { $megapixels } مليون بكسل. احفظها بحجم أصغر.
logo-too-intricate = هذا الرسم أعقد من أن يُقرأ هنا: فيه مرشّحات أو أقنعة أو آلاف الأشكال. احفظه بصيغة PNG.
logo-not-opened = تعذّر فتح هذا الملف. اختر غيره.
colour-not-read = «{ $typed }» ليس رمز لون. اكتب رمزًا مثل { "\u2066" }#0f4c5c{ "\u2069" }، أو اختر لونًا.
