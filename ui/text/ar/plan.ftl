### The plan: verdicts, reasons, tasks, charts, and every "why?".

## The document

plan-title = خطة مواقع التواصل: { $business }
plan-business-unnamed = عملك
plan-period = من { $from } إلى { $to }
between = على الأرجح بين { $low } و{ $high }
likely-about = على الأرجح نحو { $value }
number = { $n }
hours-short = { $hours } س

chapter-worth = هل يستحق الأمر؟
chapter-networks = أين تكون حاضرًا
chapter-effort = فيمَ يُبذل الجهد
chapter-money = ما الذي يفعله المال
chapter-forecast = ما يُرجّح أن تجلبه
chapter-weeks = الأسابيع الأربعة الأولى
chapter-assumptions = ما افترضناه

summary-pays = هل تستحق ثمنها؟
summary-todo = ما عليك فعله
summary-takes = ما تتطلبه
summary-would-take = ما كانت ستتطلبه
summary-first = أولًا

## The verdict

verdict-no-means = لا بد للخطة من بعض المال أو بعض الساعات.
verdict-hours-too-few = الساعات لا تكفي لشبكة واحدة كما ينبغي.
verdict-no-margin = لا يمكن أن يسترد هذا كلفته: البيع لا يترك لك شيئًا.
verdict-audience-too-small = من هم في متناولك أقل مما يلزم لما تحتاج إليه.
verdict-area-too-wide = الميزانية أصغر من هذه المنطقة.
verdict-adverts-cannot-pay = انشر، لكن احتفظ بمال الإعلانات الآن.
verdict-no = لا تستحق العناء بشكلها الحالي.
verdict-unlikely = لا تستحق العناء على الأرجح بشكلها الحالي.
verdict-no-people = ستبقى على الأغلب الأعم دون العدد الذي تحتاج إليه.
verdict-unlikely-people = ستبقى على الأرجح دون العدد الذي تحتاج إليه.
verdict-likely-people = على الأرجح تبلغ العدد الذي تحتاج إليه بحلول { $month }.
verdict-even-people = فرصة متكافئة: قد تبلغ العدد الذي تحتاج إليه بحلول { $month }.
verdict-at-a-loss = على الأرجح تبلغ العدد الذي تحتاج إليه، لكن بخسارة.
verdict-even = فرصة متكافئة: قد تميل إلى أي من الجهتين بحلول { $month }.
verdict-likely = تستحق العناء: الأرجح أن تغطي كلفتها بحلول { $month }.
verdict-very-likely = تستحق العناء حقًا: يكاد يكون مؤكدًا أن تغطي كلفتها بحلول { $month }.
verdict-costs-nothing = لا تكلّفك مالًا، فاحكم عليها بمن تجلبهم من الناس.

because-no-means = لم تخصص ساعات ولا مالًا، فليس هناك بعد ما نخطط به.
because-hours = وقتك في الأسبوع { duration }، والرسائل والتقييمات يلزمها { $care } تقريبًا. وما يبقى لا يكفي للمداومة على شبكة واحدة كما ينبغي.
because-no-margin = من طلب قيمته { $order } تأخذ البضاعة والرسوم والتوصيل كل القيمة أو أكثر.
because-audience = مالك يعرض الإعلانات أصلًا على نحو { $people } نسمة أكثر مما يفيد. والمزيد منه لن يعرض إلا الإعلان نفسه على الناس أنفسهم.
because-area = مبلغ { $budget } في الشهر لا يكفي ليلاحظك { $people } نسمة. هو يناسب نحو { $matched }.
because-date-past = اليوم الذي تحتاج فيه إلى النتيجة يقع قبل بداية الخطة. لذلك نحسب حتى نهاية { $month }.
because-date-soon = بين البداية واليوم الذي تحتاج فيه إلى النتيجة أقل من أربعة أسابيع. ولا أحد يستطيع أن يعد بشيء في هذه المدة.
because-each = كل عميل جديد سيكلّفك نحو { $cost }، وساعاتك محسوبة بالقيمة التي حددتها لها.
because-no-room = لا مكان لديك لعملاء جدد، فلا مال للإعلانات. الأولى الآن أسعار أفضل، أو أعمال أفضل، أو ملء الأيام الهادئة.
because-hours-none = لم تخصص أي ساعات، والصفحة المهملة تضر.
because-no-buyer = لم ينشر أحد ما تجلبه الإعلانات لمن يبيع ما تبيعه بهذه الطريقة، لذلك يبقى مال الإعلانات معك.
because-assumed = معظم الأرقام وراء هذا أرقام معتادة وليست أرقامك. أدخل سعرك وتكاليفك وساعاتك قبل أن تعمل بها.
because-weak-lead = يستند هذا الاحتمال إلى دراسات قليلة عمّا تجلبه مثل هذه الإعلانات. ومن يأتي عبر إعلان يشتري أيضًا أقل ممن يرسله صديق. نتائج شهرك الأول ستقول أكثر.
because-weak-afar = لم يقس أحد جيدًا كم ممن ينقرون يحجزون غرفة. يستند هذا الاحتمال إلى ما تراه المتاجر الإلكترونية. نتائج شهرك الأول ستقول أكثر.
because-date-far = لا ننظر أبعد من ثلاث سنوات، لذلك نحسب حتى { $month }.
because-weak = يستند هذا الاحتمال إلى رقم ضعيف: كم ممن ينقرون يزورون أو يحجزون أو يطلبون قربك. لم يقس ذلك أحد جيدًا. نتائج شهرك الأول ستقول أكثر.
because-unspent = العميل الجديد عبر الإعلانات سيكلّف نحو { $cost }، ويترك لك نحو { $worth } خلال السنة.

instead-title = ماذا تفعل بدلًا من ذلك
instead-means = خصص ساعة في الأسبوع، أو مبلغًا صغيرًا للإعلانات، ثم انظر من جديد.
instead-hours = لو كان لديك في الأسبوع { duration } تقريبًا لأمكنك الاعتناء جيدًا بشبكة واحدة.
instead-margin = ارفع السعر أو اخفض كلفة كل طلب أولًا. فمزيد من العملاء لن يزيد إلا الخسارة.
instead-cover = أنفق نحو { $money } في الشهر، أو اختر منطقة أو فئة فيها نحو { $people } نسمة.
instead-cover-radius = أنفق نحو { $money } في الشهر، أو ابقَ ضمن { $radius } كم، حيث يسكن نحو { $people } نسمة إن كان السكان موزعين بالتساوي.
instead-narrow = اختر منطقة أو فئة فيها نحو { $people } نسمة. مزيد من المال لن يفيد: الأرجح ألا تسترده الإعلانات.
instead-narrow-radius = ابقَ ضمن { $radius } كم، حيث يسكن نحو { $people } نسمة إن كان السكان موزعين بالتساوي. مزيد من المال لن يفيد: الأرجح ألا تسترده الإعلانات.
instead-wider = وسّع نطاقك ليشمل نحو { $people } نسمة، أو اطلب نتيجة أقل.
instead-wider-radius = وسّع نطاقك ليشمل نحو { $people } نسمة، أي نحو { $radius } كم حولك إن كان السكان موزعين بالتساوي، أو اطلب نتيجة أقل.
instead-later = أعطها وقتًا أطول: يصبح النجاح أرجح من عدمه بحلول { $month }.
instead-worth = تصبح الإعلانات مجدية حين يترك لك العميل الجديد نحو { $needed } خلال السنة، { $times ->
    [1] أي أكثر قليلًا مما يتركه الآن
   *[other] أي ما يتركه الآن مضروبًا في { $times }
  }. سعر أعلى، أو عدد أكبر ممن يعودون، يوصلك إلى ذلك.
instead-test = احتمال أن تكون الإعلانات مجدية لك مع ذلك { $of20 ->
    [0] أقل من 1 من 20
   *[other] نحو { $of20 } من 20
  }. تجربة بما لا يزيد على { $money } تكشف ذلك: أوقفها إن لم يأتِ هذا المبلغ بأحد.
instead-best = نحو { $money } في الشهر للإعلانات هو على الأرجح ما يترك لك أكثر.
instead-budget = يصبح النجاح أرجح من عدمه بنحو { $money } في الشهر للإعلانات. وستخسر مالًا في { $loss } من كل 20 محاولة.
instead-hour = ساعة من هذا العمل تكسب لك على الأرجح { $earns }، وأنت تقدّرها بـ{ $wage }. ساعات أقل، أو تقدير أدنى لها، يقرّب بينهما.
instead-hour-nothing = أنت تقدّر الساعة بـ{ $wage }، والأرجح أن هذا العمل لا يكسب ذلك. ساعات أقل تعني خسارة أقل.
instead-margin-needed = تصبح الفرصة متكافئة حين يترك لك الطلب نحو { $needed } بدلًا من { $now }. سعر أعلى أو تكاليف أقل أو طلبات أكبر توصلك إلى ذلك.
instead-people = توقّع نحو { $count } بدلًا من ذلك، أو خصص ساعات أكثر، أو امنحها وقتًا أطول.
instead-posts-only = انشر بلا إعلانات، واكتفِ بالساعات التي يمكنك توفيرها، وانظر من جديد بعد ثلاثة أشهر.

chance-of-20 = { $n ->
    [0] أقل من 1 من 20
    [20] قرابة 20 من 20
   *[other] نحو { $n } من 20
}
chance-title = احتمال أن تحصل على ما تحتاج إليه
chance-sentence = { $n ->
    [0] احتمال أن تحصل على ما تحتاج إليه أقل من 1 من 20.
    [20] احتمال أن تحصل على ما تحتاج إليه قريب من 20 من 20.
   *[other] احتمال أن تحصل على ما تحتاج إليه نحو { $n } من 20.
}
chance-reached = تحصل على ما تحتاج إليه
chance-missed = لا تحصل عليه
chance-percent = بالنسبة المئوية
loss-of-20 = { $n ->
    [0] لا تكاد السنة تنتهي بخسارة أبدًا.
    [20] تنتهي السنة بخسارة في كل مرة تقريبًا.
   *[other] تنتهي السنة بخسارة في { $n } من كل 20 محاولة.
}
need-monthly = أن تكسب الخطة { $amount } في الشهر كما تحتاج، بحلول { $month }.
need-payback = أن تسترد مالك بحلول { $month }.
need-multiple = أن تجلب الخطة كلفتها مضروبة في { $times } بحلول { $month }.
need-outcomes = أن يبلغ عدد العملاء الجدد أو المسجّلين { $count } بحلول { $month }.
pays-no-ratio = لا مال معرّض للخسارة، فلا احتمال نحسبه.
pays-customers = على الأرجح يكون مجموع العملاء الجدد بين { $low } و{ $high }.
pays-customers-about = على الأرجح تجلب في المجموع { $high ->
    [one] نحو عميل جديد واحد
    [two] نحو عميلين جديدين
    [few] نحو { $high } عملاء جدد
    [many] نحو { $high } عميلًا جديدًا
   *[other] نحو { $high } عميل جديد
  }.
pays-customers-most = على الأرجح تجلب في المجموع، على أكثر تقدير، { $high ->
    [one] عميلًا جديدًا واحدًا
    [two] عميلين جديدين
    [few] { $high } عملاء جدد
    [many] { $high } عميلًا جديدًا
   *[other] { $high } عميل جديد
  }.
pays-customers-nobody = على الأرجح لا تجلب أي عميل جديد.
pays-customers-charity = على الأرجح يكون مجموع من ينضمون حديثًا بين { $low } و{ $high }.
pays-customers-about-charity = على الأرجح تجلب في المجموع { $high ->
    [one] نحو شخص جديد واحد
    [two] نحو شخصين جديدين
    [few] نحو { $high } أشخاص جدد
    [many] نحو { $high } شخصًا جديدًا
   *[other] نحو { $high } شخص جديد
  }.
pays-customers-most-charity = على الأرجح تجلب في المجموع، على أكثر تقدير، { $high ->
    [one] شخصًا جديدًا واحدًا
    [two] شخصين جديدين
    [few] { $high } أشخاص جدد
    [many] { $high } شخصًا جديدًا
   *[other] { $high } شخص جديد
  }.
pays-customers-nobody-charity = على الأرجح لا تجلب أي شخص جديد.
odds-american = معظم الأرقام وراء هذا الاحتمال قيست في الولايات المتحدة.
pays-hours-free = لو كانت ساعاتك لا تكلّف شيئًا، لكان الاحتمال { $n ->
    [0] أقل من 1 من 20
    [20] قريبًا من 20 من 20
   *[other] نحو { $n } من 20
  }.
figure-profile = من ملفك التجاري على Google، في الشهر
figure-profile-note = مكالمات وطلبات اتجاهات ونقرات قد تزيدها العناية به، على الأرجح بين { $low } و{ $high }. غير محسوبة في الربح.
pays-hour = ساعة من وقتك تكسب على الأرجح بين { $low } و{ $high }، بعد التكاليف الأخرى.
pays-hour-about = ساعة من وقتك تكسب على الأرجح نحو { $high }، بعد التكاليف الأخرى.

figure-profit = الربح بعد كل التكاليف، في المدة كلها
figure-customers = العملاء الجدد، في المدة كلها
figure-customers-charity = المنضمون الجدد، في المدة كلها
nobody = لا أحد
figure-still-to-come = ما سيأتي لاحقًا من العملاء الدائمين
figure-still-to-come-note = بعد الشهر الأخير. غير محسوب في الربح.
figure-turned-away = من لا مكان لهم
figure-turned-away-note = أكثر مما تتسع له

## Networks

networks-intro = شبكات قليلة يُعتنى بها خير من كثيرة مهملة. وهذه تناسب جمهورك وما تستطيع إعداده وساعاتك.
networks-none = ساعاتك لا تكفي لأي شبكة بعد.
fit-heading = مدى ملاءمة كل شبكة
fit-title = ملاءمة كل شبكة (من 100)
fit-intro = تبدأ الملاءمة من عدد من يستخدمون الشبكة بين الناس الذين تريدهم. وتقل إذا كانت الشبكة لا تناسب نوع المشترين لديك، أو كانت تعيش على منشورات لا تستطيع صنعها. ومن يتابعونك هناك الآن يُحسبون لصالحها.
fit-sentence = من بين كل الشبكات، { $best } هي الأنسب لعملك.
fit-sentence-left-out = { $best } هي الأنسب، لكن الخطة تتركها. السبب تحت عنوان «{ left-out-title }».
fit-value-taken = { $fit }، في الخطة
fit-value-left = { $fit }، متروكة
fit-taken = في الخطة
fit-left = متروكة
column-fit = الملاءمة
column-in-plan = القرار
networks-table = الشبكات في هذه الخطة
usage-american = قيست نسبة من يستعملون كل شبكة في الولايات المتحدة. وقد تختلف حيث أنت.
network-summary = { $often }: { $job }
posts-a-week = { $posts ->
    [one] منشور واحد في الأسبوع
    [two] منشوران في الأسبوع
    [few] { $posts } منشورات في الأسبوع
    [many] { $posts } منشورًا في الأسبوع
   *[other] { $posts } منشور في الأسبوع
}
posts-a-fortnight = { $posts ->
    [one] منشور واحد كل أسبوعين
    [two] منشوران كل أسبوعين
    [few] { $posts } منشورات كل أسبوعين
    [many] { $posts } منشورًا كل أسبوعين
   *[other] { $posts } منشور كل أسبوعين
}
posts-in-four-weeks = { $posts ->
    [one] منشور واحد كل أربعة أسابيع
    [two] منشوران كل أربعة أسابيع
    [few] { $posts } منشورات كل أربعة أسابيع
    [many] { $posts } منشورًا كل أربعة أسابيع
   *[other] { $posts } منشور كل أربعة أسابيع
}
column-network = الشبكة
column-job = دورها
column-posts = منشورات في الأسبوع
column-hours = ساعات في الأسبوع
column-usage = جمهورك عليها

job-instagram = إظهار ما تصنعه وكيف تصنعه
job-instagram-local = إظهار المكان والعمل والناس
job-facebook = الحديث مع من يعرفونك
job-facebook-local = أخبار وفعاليات ومجموعات الحي
job-tiktok = فيديوهات قصيرة تصل إلى من لا يعرفك
job-linkedin = إفادة أصحاب القرار
job-youtube = الإجابة عن الأسئلة بتوسّع
job-pinterest = الظهور لمن ينوي الشراء
job-x = أخبار سريعة وإجابات
job-threads = حديث خفيف مع من يعرفونك
job-google-business = الظهور على الخريطة وجمع التقييمات

google-profile-text = حين يبحث الناس قربك، فهذا أول ما يرونه. لا يكلّف سوى ربع ساعة في الأسبوع. حافظ على تحديث المواعيد والصور والردود على التقييمات.
left-out-title = ما تركناه، ولماذا
left-out-not-wanted = { $network }: طلبت تركها.
left-out-closed = { $network }: معظم الناس في { $country } لا يستطيعون استعمالها.
left-out-hours = { $network }: { $slots ->
    [0] ساعاتك لا تكفي لأي شبكة بعد.
    [one] ساعاتك تكفي لشبكة واحدة يُعتنى بها.
    [two] ساعاتك تكفي لشبكتين يُعتنى بهما.
    [few] ساعاتك تكفي لعدد { $slots } شبكات يُعتنى بها.
    [many] ساعاتك تكفي لعدد { $slots } شبكة يُعتنى بها.
   *[other] ساعاتك تكفي لعدد { $slots } شبكة يُعتنى بها.
}
left-out-content = { $network }: تعيش على محتوى لم تذكر أنك تعدّه.
left-out-people = { $network }: قليل ممن تريدهم يستعملونها.
left-out-buyers = { $network }: لا تناسب من يشتري منك.
left-out-cadence = { $network }: وقتك ({ duration } في الأسبوع) لا يكفي للعناية بها جيدًا.

buyer-meta = Facebook وInstagram
buyer-tiktok = TikTok
buyer-linkedin = LinkedIn

## Purposes and effort

purpose-trust-what = منشورات تُعلِم أو تنصح أو تسلّي
purpose-care-what = الردود والشكاوى والمديح والتقييمات
purpose-sell-what = إعلانات ومنشورات تطلب شيئًا واحدًا
purpose-trust-measures = من وصل إليهم، ونسبة من يتفاعل، والمتابعون
purpose-care-measures = وقت الرد، ونسبة ما رُدّ عليه
purpose-sell-measures = الطلبات، وكلفة الطلب، والمال العائد

goal-sales = مبيعات أكثر
goal-leads = استفسارات أكثر
goal-awareness = أن يعرفك الناس
goal-engagement = الحديث مع الناس
goal-reputation = سمعة أفضل
goal-mixed = شيء من كل ذلك
goal-unsaid = لم تحدده بعد، فنأخذ شيئًا من كل ذلك

effort-intro = ثلاثة أنواع من العمل، نفصل بينها لأن لكل منها مقياسه. العناية بالناس أولًا، وهدفك يقسم ما يبقى. هذا التقسيم تقديرنا.
effort-table = ما هو كل نوع من العمل، وما حصته
column-purpose = الغرض
column-what = ما هو
column-judged = مقياسه
column-money = المال في الشهر
column-amount = المبلغ
purpose-reason-trust = يأخذ بناء الثقة هذه الحصة ليناسب هدفك: { $goal }. فالناس يشترون ممن يعرفونهم.
purpose-reason-care = تأخذ العناية بالناس ما تحتاج إليه { $messages ->
    [one] نحو رسالة واحدة
    [two] نحو رسالتين
    [few] نحو { $messages } رسائل
    [many] نحو { $messages } رسالة
   *[other] نحو { $messages } رسالة
  } في الأسبوع. ولا تُقتطع أبدًا.
purpose-reason-sell = يأخذ البيع ما يبقى، ليناسب هدفك: { $goal }.
effort-posts = المجموع: { $often }. منها { $value } تفيد الناس، و{ $sells } على الأكثر تبيع. الصفحة التي لا تفعل سوى البيع سرعان ما يتجاهلها الناس.
care-short-title = الوقت لا يكفي للرد على الجميع
care-short = الوقت اللازم للرسائل والتقييمات في الأسبوع { $needed }، والمتاح { $there }. رُدّ على الشكاوى والأسئلة أولًا.

## Money

money-title = { $total } في الشهر
money-sentence = المال في الشهر: { $parts }.
hours-title = { $total ->
    [0.25] 15 دقيقة في الأسبوع
    [0.5] نصف ساعة في الأسبوع
    [0.75] 45 دقيقة في الأسبوع
    [one] ساعة واحدة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { $total } ساعات في الأسبوع
    [many] { $total } ساعة في الأسبوع
   *[other] { $total } ساعة في الأسبوع
}
hours-sentence = الساعات في الأسبوع: { $parts }.
figure-adverts = الإعلانات على { $buyer }، في الشهر
figure-adverts-note = نحو { $cost } لكل عميل جديد تجلبه فعلًا
figure-adverts-note-lead = نحو { $cost } لكل استفسار تجلبه فعلًا
figure-unspent = ما يبقى محفوظًا، في الشهر
figure-unspent-room = المزيد يعني ردّ الناس: العدد الذي تتسع له من العملاء الجدد في الشهر هو { $room }
figure-unspent-note = الأرجح ألا تسترده الإعلانات
figure-tools = الأدوات والمساعدة، في الشهر
money-gate = في الأسابيع الأولى يجرّب خُمس المال الإعلانات بينما تبني الثقة. والباقي ينتقل إلى الأشهر التالية، فتكلّف أكثر قليلًا من مبلغك الشهري. فإعلان ممن لا يعرفه الناس يبيع أقل.
break-even-title = ما يجب أن تجلبه لتغطي كلفتها
figure-margin = ما يتركه طلب واحد
figure-worth = ما يتركه العميل الجديد خلال السنة، في المتوسط
figure-cpa = أقصى ما يُدفع لعميل جديد (CPA)
figure-cpa-note = كما تعدّهم شاشة الإعلان، وبعضهم كان سيأتي على كل حال
figure-cpl = أقصى ما يُدفع لاستفسار (CPL)
figure-roas = أدنى عائد على مال الإعلانات (ROAS)
figure-roas-note = أضعاف ما تنفقه، كما تعدّها شاشة الإعلان
figure-customers-needed = العملاء الجدد في الشهر لتغطية كل ذلك
adequacy-thin = أقل مما تحتاج إليه هذه المنطقة
adequacy-thin-text = { $people } نسمة أكثر مما تحتمله هذه الميزانية. هي تناسب نحو { $matched }. وليلاحظك الجميع يلزم نحو { $needed } في الشهر.
adequacy-partial = تغطي جزءًا من المنطقة
adequacy-partial-text = تناسب الميزانية نحو { $matched } من أصل { $people } نسمة. وليلاحظك الجميع يلزم نحو { $needed } في الشهر.
adequacy-enough = تكفي المنطقة
adequacy-enough-text = تكفي الميزانية ليلاحظك من هم في متناولك، وعددهم { $people } نسمة. ونحو { $needed } في الشهر يفي بالغرض.
adequacy-too-much = أكثر مما تتسع له المنطقة
adequacy-too-much-text = سيرى { $people } نسمة الإعلانات نفسها أكثر من اللازم. نحو { $needed } في الشهر يكفي.

## Forecast

profit-title = الربح المتراكم بعد كل التكاليف ({ $currency })
profit-zero = استرداد المال
profit-low = 9 من 10 فوق { $amount }
profit-mid = الأرجح { $amount }
profit-high = 1 من 10 فوق { $amount }
profit-break-even = تغطي كلفتها في { $month }
profit-sentence-always = بحلول { $end } تكون النتيجة المرجّحة { $mid }، في مدى من { $low } إلى { $high }.
profit-sentence-month = تغطي كلفتها على الأرجح في { $month }. وبحلول { $end } تكون النتيجة المرجّحة { $mid }، في مدى من { $low } إلى { $high }.
profit-sentence-never = الأرجح ألا تغطي كلفتها بحلول { $end }: النتيجة المرجّحة { $mid }، في مدى من { $low } إلى { $high }.
profit-table = الربح بعد كل التكاليف، شهرًا بشهر
column-month = الشهر
column-cost = المال والساعات المبذولة
column-low = 9 من 10 فوق
column-mid = الأرجح
column-high = 1 من 10 فوق
column-outcome = النتيجة
column-of-20 = من 20
forecast-intro = نحاكي السنة 20,000 مرة، وفي كل مرة بحظ مختلف: إعلانات غالية أو رخيصة، عرض قوي أو ضعيف، عملاء يبقون أو يذهبون. والرسم يبيّن أين تنتهي معظم تلك السنوات.
forecast-limits = الأرقام المرجّحة هي وسط محاولات كثيرة، فلا يعطي ضربها بعضها في بعض النتيجة نفسها تمامًا. لا يُحسب هنا إلا الطلبات داخل المدة، والمبيعات التي ما كانت لتأتي من دون ذلك. قد يزيدها الظهور على الخريطة وكلام الناس عنك، وقد تركناهما لأن أحدًا لم يقسهما جيدًا. ولا يُطرح هنا أيضًا ما يكلّفك عرضك الأول.

## First four weeks

rhythm-title = اثنا عشر أسبوعًا في نظرة (المنشورات كل أسبوع)
rhythm-sentence = { $posts ->
    [one] الأسبوع الأول للتجهيز. ويُنشر بعده منشور واحد.
    [two] الأسبوع الأول للتجهيز. ويُنشر بعده منشوران.
    [few] الأسبوع الأول للتجهيز. وتُنشر بعده { $posts } منشورات.
    [many] الأسبوع الأول للتجهيز. ويُنشر بعده { $posts } منشورًا.
   *[other] الأسبوع الأول للتجهيز. ويُنشر بعده { $posts } منشور.
}
rhythm-sentence-adverts = { $posts ->
    [one] يُنشر في هذه الأسابيع منشور واحد، وتبدأ الإعلانات من أسبوع { $week }.
    [two] يُنشر في هذه الأسابيع منشوران، وتبدأ الإعلانات من أسبوع { $week }.
    [few] تُنشر في هذه الأسابيع { $posts } منشورات، وتبدأ الإعلانات من أسبوع { $week }.
    [many] يُنشر في هذه الأسابيع { $posts } منشورًا، وتبدأ الإعلانات من أسبوع { $week }.
   *[other] يُنشر في هذه الأسابيع { $posts } منشور، وتبدأ الإعلانات من أسبوع { $week }.
}
rhythm-posts = { $posts ->
    [one] منشور واحد
    [two] منشوران
    [few] { $posts } منشورات
    [many] { $posts } منشورًا
   *[other] { $posts } منشور
}
rhythm-adverts = الإعلانات
rhythm-adverts-both = تجربة من أسبوع { $test }، وبالمبلغ كله من أسبوع { $full }
rhythm-adverts-test = تجربة من أسبوع { $test }، وبالمبلغ كله فيما بعد
rhythm-adverts-full = بالمبلغ كله من أسبوع { $full }
rhythm-test = تجربة
rhythm-full = كله
rhythm-look = النظر في الأرقام
column-week = أسبوع
day-short = { $day } { $month }
week-title = الأسبوع { $number }، من { $date }
task-replies = الرد على الرسائل والتقييمات خلال يوم عمل
task-posts = { $posts ->
    [one] نشر منشور واحد على { $network }
    [two] نشر منشورين على { $network }
    [few] نشر { $posts } منشورات على { $network }
    [many] نشر { $posts } منشورًا على { $network }
   *[other] نشر { $posts } منشور على { $network }
}
task-follow-up = متابعة الاستفسارات، ودعوة العملاء إلى العودة
task-google-profile = استكمال ملفك التجاري على Google: المواعيد وعشر صور وما تقدّمه
task-profiles = إعداد الحسابات: الاسم نفسه، وماذا تعمل، وأين، ورابط واحد
task-first-posts = التقاط الصور وكتابة المنشورات الأولى في جلسة واحدة
task-saved-replies = كتابة عشرة ردود محفوظة على أكثر ما يسأل عنه الناس
task-baseline = تدوين أرقام اليوم: المتابعون، والطلبات في الأسبوع، ومن أين سمع الناس بك
task-ask-reviews = طلب تقييم من خمسة عملاء راضين
task-offer-given = تجهيز عرضك: «{ $offer }»، واختيار أين يقود
task-offer = اختيار عرض واحد لأول زيارة أو طلب، وأين يقود
task-first-advert = بدء الإعلان الأول، بما لا يزيد على { $money } في الشهر، وبطلب واحد فيه
task-test-advert = تجربة إعلان صغير واحد، بما لا يزيد على { $money } في الشهر
task-safe-accounts = تفعيل التحقق بخطوتين وتسمية مسؤول ثانٍ لكل حساب
task-review = مراجعة الشهر: ما الذي نجح، وما الذي يُترك

who-owner = أنت
who-staff = الفريق
who-shared = أنت والفريق
who-freelancer = عامل مستقل

## What was taken for granted

assumptions-none = أجبت عن كل شيء بنفسك، فلا أرقام معتادة هنا.
assumptions-intro = في هذه الأسئلة لم تكن متأكدًا أو لم تجب بعد، فاستعملنا رقمًا معتادًا. غيّر أيًّا منها في «الإجابات» وتتغيّر الخطة معها.
assumptions-american = معظم دراسات الإعلانات أمريكية. وقد تختلف الأسعار كثيرًا في غيرها، لذلك وسّعنا المدى. نتائجك ستقول أكثر عمّا قريب.

## Typical figures

typical-about = نحو { $value }
typical-range = عادة من { $low } إلى { $high }؛ نأخذ { $value }
typical-hours-week = معظم أصحاب الأعمال يخصصون من 1 إلى 5 ساعات؛ نأخذ 3
typical-trade = أرقام لعمل صغير متنوّع
typical-buyers = المعتاد في مهنتك
typical-reach = المعتاد في مهنتك
typical-area = بلدة من نحو 40,000 نسمة
typical-tax-included = أسعار بلا ضريبة
typical-tax-rate = ضريبة 20 من كل 100
typical-need = استرداد مالك خلال سنة
typical-need-amount = أي ربح كان
typical-need-multiple = أن يعود بقدر ما تنفق
typical-need-outcomes = عميل جديد واحد
typical-need-by = سنة من البداية
typical-tools-budget = لا شيء
typical-wage-hour = لا شيء؛ نبيّن ما تكسبه الساعة
typical-goal = شيء من كل ذلك
typical-conversion = المعتاد في مهنتك
typical-landing = حسابك على الشبكة نفسه
typical-ages = كل البالغين
typical-gender = الجميع
typical-followers = لا حسابات بعد
typical-content = صور
typical-voice = ودود وبسيط
typical-posts-by = أنت
typical-messages-week = 5 رسائل في الأسبوع
typical-reviews-total = لا تقييمات بعد
typical-warm-audience = ليس بعد
typical-open-days = من الاثنين إلى السبت
typical-answers-by = أنت
typical-decides = أنت

source-judgement = تقديرنا
source-study = { $study }، { $year }
source-dated = { $study }
source-dated-second-hand = { $study }، نقلًا عن مصدر آخر
source-second-hand = { $study }، { $year }، نقلًا عن مصدر آخر
grade-a = مقيس جيدًا
grade-b = دراسة كبيرة، نقلًا عن مصدر آخر
grade-c = أرقام وكالات
grade-d = دليل ضعيف
grade-e = تقديرنا
benchmark-value-one = نحو { $middle }
benchmark-value = نحو { $middle } (من { $low } إلى { $high })

## The note beside a question

note-area = يسكن في متناولك نحو { $people } نسمة.
note-area-text = نحو { $adults } منهم بالغون.
note-order = يترك لك الطلب الواحد نحو { $margin } بعد التكاليف.
note-order-text = وذلك قبل الإيجار والأجور.
note-order-assumed = نستعمل هنا حصة معتادة للبضاعة والرسوم إلى أن تدخل حصتك.
note-order-nothing = بعد البضاعة والرسوم لا يترك الطلب شيئًا.
note-worth = يترك لك العميل الجديد نحو { $worth } خلال السنة، في المتوسط.
note-worth-text = بعضهم يأتي في أول السنة وبعضهم في آخرها. ولا تكون الإعلانات مجدية إلا إذا كلّف العميل الجديد أقل من ذلك.
note-need-monthly = الطلبات الإضافية اللازمة لذلك في الشهر: نحو { $customers }، قبل كلفة الحصول عليها.
note-need-multiple = مقابل كل 1 تنفقه يجب أن يعود { $times }.
note-need-outcomes = أي نحو { $monthly } في الشهر.
note-budget-none = لا بأس. تقوم الخطة عندئذ على المنشورات والعناية بالناس.
note-budget = يشتري هذا المبلغ من المشاهدات في الشهر نحو { $impressions }. وهذا يناسب منطقة فيها نحو { $people } نسمة.
note-budget-thin = هذا قليل لمنطقتك وفيها { $people } نسمة. وستقول الخطة ما الذي يكفي.
note-hours = { $networks ->
    [0] قليل لشبكة، لكنه يكفي للرد على الناس.
    [one] يكفي لشبكة واحدة يُعتنى بها.
    [two] يكفي لشبكتين يُعتنى بهما.
    [few] يكفي لعدد { $networks } شبكات يُعتنى بها.
    [many] يكفي لعدد { $networks } شبكة يُعتنى بها.
   *[other] يكفي لعدد { $networks } شبكة يُعتنى بها.
}
note-hours-text = بالقيمة التي حددتها للساعة، هذا نحو { $cost } في الشهر.
note-messages = يأخذ الرد { $minutes ->
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
  } في الأسبوع.
note-enquiry = قيمة الاستفسار الواحد عندك نحو { $worth }.

## Why?

why-chance = احتمال أن تحصل على ما تحتاج إليه
why-chance-formula = نحاكي السنة بحظ مختلف في كل مرة (عدد المرات: { $draws })، ونعدّ كم مرة تحصل على ما طلبته. كل التكاليف محسوبة، وساعاتك أيضًا إن أعطيتها قيمة.
why-no-chance = لماذا لا يوجد احتمال
why-no-chance-formula = لا شيء مما تدفعه معرّض للخسارة، فلا شيء نقسم عليه. لذلك نبيّن من تجلبهم من الناس وما تكسبه الساعة.
why-loss = احتمال الخسارة
why-loss-formula = كم مرة يبقى كل الدخل من العملاء الجدد دون كل التكاليف في النهاية (عدد المحاولات: { $draws }).
why-profit = الربح المتراكم
why-profit-formula = العملاء الجدد مضروبين في ما يتركونه، مع الطلبات المتكررة، ناقص الإعلانات والأدوات وساعاتك.
why-customers = العملاء الجدد
why-customers-formula = الإعلانات: المشاهدات، في نسبة من ينقرون، في نسبة من يشترون. المنشورات: من يصل إليهم المنشور، في النسب نفسها. ولا يُحسب إلا من لم يكن ليأتي على كل حال، أي نحو { $iota } من مبيعات الإعلانات.
why-money = أين يذهب مال الإعلانات
why-money-formula = تأخذ كل شبكة مالًا ما دامت كل وحدة إضافية تعيد قيمتها على الأقل، وبشرط أن يترك العميل الجديد على الأرجح أكثر مما يكلّف. وهو يترك خلال السنة نحو { $worth }.
why-money-unspent = لماذا يبقى المال محفوظًا
why-money-unspent-formula = يترك العميل الجديد نحو { $worth } خلال السنة. وحيث تكلّف الإعلانات على الأرجح أكثر من ذلك، يبقى المال معك.
why-hours = كيف تُقسم الساعات
why-hours-formula = الرسائل والتقييمات أولًا: أربع دقائق للرسالة وخمس للتقييم، وربع ساعة على الأقل. وهدفك يقسم ما يبقى من وقتك ({ duration }).
why-break-even = ما يجب أن تجلبه لتغطي كلفتها
why-break-even-formula = يترك الطلب { $margin }. ومع الطلبات المتكررة يترك العميل { $worth } خلال السنة، في المتوسط بين من يأتي مبكرًا ومن يأتي متأخرًا. ونحو { $iota } فقط من مبيعات الإعلانات جديدة حقًا، فلك أن تدفع هذه الحصة منها.
why-hour-earns = ما تكسبه الساعة
why-hour-earns-formula = كل الدخل من العملاء الجدد ناقص المال المنفق، مقسومًا على كل الساعات.
why-networks = أي الشبكات
why-networks-formula = نرتّب الشبكات بحسب كم من جمهورك يستعملها، وهل تناسب من يشتري، وما تستطيع إعداده، والمتابعين الذين لديك. وقتك ({ duration } في الأسبوع) { $slots ->
    [0] لا يكفي لأي شبكة
    [one] يكفي لشبكة واحدة
    [two] يكفي لشبكتين
    [few] يكفي لعدد { $slots } شبكات
    [many] يكفي لعدد { $slots } شبكة
   *[other] يكفي لعدد { $slots } شبكة
  }.
why-left-out = أي الشبكات نتركها
why-left-out-formula = الشبكة المهملة تضر. وقتك ({ duration } في الأسبوع) { $slots ->
    [0] لا يكفي لأي شبكة
    [one] يكفي لشبكة واحدة
    [two] يكفي لشبكتين
    [few] يكفي لعدد { $slots } شبكات
    [many] يكفي لعدد { $slots } شبكة
   *[other] يكفي لعدد { $slots } شبكة
  }، فتنتظر البقية.
why-adequacy = هل تكفي الميزانية لهذه المنطقة؟
why-adequacy-formula = حتى يلاحظك الناس، ينبغي أن يرى 3 من كل 10 من أصل { $people } نسمة إعلانًا مرتين أو ثلاثًا. ونقارن ذلك بالمشاهدات التي يشتريها مالك.

change-price = سعر أعلى
change-costs = تكاليف أقل للبضاعة والرسوم
change-repeat = عدد أكبر ممن يعودون
change-budget = ميزانية أخرى
change-hours = ساعات أكثر
change-content = محتوى آخر، كالفيديوهات القصيرة
change-area = منطقة أصغر أو أكبر

metric-cpm = سعر 1,000 مشاهدة على { $buyer }
metric-ctr = نسبة المشاهدات التي تنتهي بنقرة على { $buyer }
metric-cvr-lead = نسبة النقرات التي تنتهي باستفسار على { $buyer }
metric-cvr-purchase-site = نسبة النقرات التي تنتهي بشراء على { $buyer }
metric-cvr-visit = نسبة النقرات التي تنتهي بزيارة أو حجز أو طلب على { $buyer }
metric-incrementality = نسبة مبيعات الإعلانات التي ما كانت لتأتي من دونها
metric-fatigue = ما يبقى من الاهتمام كلما رأى الشخص الإعلان مرة أخرى
metric-reach = نسبة المتابعين الذين يصل إليهم المنشور على { $network }
metric-usage = نسبة البالغين الذين يستعملون { $network }
metric-trust = كم يبيع من لا يعرفه الناس مقارنة بعمل معروف
metric-order-value = قيمة الطلب في مهنتك
metric-contribution = ما يتبقّى من الطلب في مهنتك
metric-returning = العملاء الجدد الذين يعودون في مهنتك

## What is wrong or doubtful in an answer

issue-unanswered = يُرجى الإجابة عن هذا، أو اختيار «لست متأكدًا».
issue-option = يُرجى الاختيار من القائمة.
issue-kind = لا يمكننا استعمال هذا النوع من الإجابات هنا. يُرجى إعادة المحاولة.
issue-negative = لا يمكن أن يكون هذا أقل من صفر.
issue-amount-large = هذا أكبر مما يمكننا حسابه. الحد الأقصى { $max }.
issue-range = يُرجى كتابة رقم من { $min } إلى { $max }.
issue-calendar-ends = لا يمكن إعداد خطة لسنة بعيدة إلى هذا الحد.
issue-date = هذا ليس يومًا في التقويم. اكتبه هكذا: 2027-12-31.
issue-too-long = هذا أطول من اللازم. الحد الأقصى لعدد الأحرف: { $max }.
issue-too-many = الحد الأقصى لما يمكن اختياره: { $max }.
issue-no-margin = كل عملية بيع لا تترك لك شيئًا. هل هذا صحيح؟
issue-no-means = بلا ساعات وبلا مال ليس هناك ما نخطط به.
issue-many-hours = هذا أكثر من أسبوع عمل كامل. هل هو صحيح؟
issue-no-price = بسعر صفر لا يمكن أن تجلب مالًا. هل قصدت أن نعدّ الناس بدلًا من ذلك؟
issue-many-visits = هذه زيارات كثيرة جدًا من عميل واحد. هل هذا صحيح؟
issue-need-far-above-budget = هذا أكثر بكثير من المال الذي تريد إنفاقه. وستقول الخطة ما احتماله.
issue-no-room = لا مكان لديك لعملاء جدد، فلا يمكن للخطة أن تجلب لك أحدًا.
