### Every question of the questionnaire.
###
### A question's message is its words as asked. `hint` and `example` stand on the page, so they are
### short; `why` is behind a fold; `short` is a noun phrase for "check your answers" and for reasons;
### `unit` replaces the words of the unit behind the field. A page of several questions has one big
### question of its own. Trades, networks, countries, currencies, months and days are in names.ftl.

## Sections

section-business = نشاطك التجاري
section-return = العائد الذي تحتاج إليه
section-means = المال والوقت
section-goals = أهدافك
section-audience = من تريد الوصول إليهم
section-networks = شبكاتك
section-brand = أسلوبك
section-feedback = الرسائل والتقييمات
section-rivals = منافسوك
section-levers = مجال النمو

## Your business

page-name = ما هو نشاطك التجاري؟

q-business-name = الاسم
    .example = مخبز الميناء
    .short = اسم النشاط
    .why = يُكتب على غلاف خطتك، ولا يغادر هذا الحاسوب أبدًا.

q-trade = أقرب مهنة إلى نشاطك
    .short = المهنة
    .why = لكل مهنة أرقامها المعتادة. نعتمد عليها حين لا تكون متأكدًا من أرقامك.

page-home = أين مقرّك؟

q-country = البلد
    .short = البلد
    .why = نعرف منه مدينتك وعملتك. معظم دراسات الإعلانات أمريكية، ولذلك تكون الخطة أقل يقينًا خارج أمريكا، وهي تصرّح بذلك.

q-currency = العملة
    .short = العملة
    .why = بها تُكتب كل المبالغ في الخطة. أما أسعار الدراسات فتُحوَّل من الدولار بسعر صرف معلوم التاريخ.

page-buyers = من يشتري منك، وأين؟

q-buyers = المشترون منك
    .short = المشترون
    .why = الأفراد والشركات لا يستخدمون الشبكات نفسها. جوابك يساعد على اختيار شبكاتك.
option-buyers-consumers = أفراد
option-buyers-businesses = شركات
option-buyers-both = أفراد وشركات

q-reach = أين تخدمهم
    .short = مكان الخدمة
    .why = يحدد هل لمنطقتك أهمية، وهل ينبغي أن يجدك الناس على الخريطة.
option-reach-premises = يأتون إلينا
option-reach-visits = نذهب إليهم
option-reach-online = عبر الإنترنت أو عن بُعد

q-area = ما المنطقة التي تخدمها؟
    .hint = اختر مدينة، ثم المسافة التي يقطعها الناس إليك أو تقطعها إليهم.
    .example = طرابلس و10 كيلومترات
    .short = المنطقة
    .why = عدد الناس في هذا النطاق يحدد ما تحتاج إليه الإعلانات من مال. قائمة المدن محفوظة على حاسوبك، فلا يُبحث عن شيء عبر الإنترنت.

page-order = كم يجلب لك الطلب الواحد؟

q-order-value = متوسط الطلب
    .hint = ما يدفعه العميل الواحد في المرة الواحدة.
    .example = مبيعات قيمتها 8 و10 و12 متوسطها 10
    .short = متوسط الطلب
    .why = به نعرف قيمة العميل الجديد، ومن ثم ما يمكنك دفعه لكسبه.

q-tax-included = هل يشمل ذلك ضريبة المبيعات أو القيمة المضافة؟
    .short = الضريبة ضمن الأسعار
    .why = الضريبة ليست من مالك. لذلك تخصمها الخطة قبل حساب الربح.
option-tax-included-yes = نعم
option-tax-included-no = لا

q-tax-rate = نسبة الضريبة
    .unit = %
    .example = 20
    .short = نسبة الضريبة
    .why = تخصم الخطة هذه النسبة من كل سعر. إن كانت لديك عدة نسب، فاكتب النسبة التي تنطبق على معظم المبيعات.

page-costs = كم تكلّفك البيعة الواحدة؟

q-cost-share = من كل 100 تقبضها، كم يذهب للبضاعة والرسوم؟
    .hint = البضاعة والمواد ورسوم البطاقات. دون الإيجار والأجور.
    .example = خبز ثمنه 5 يكلّف 2 من الدقيق والرسوم يعني 40
    .short = البضاعة والرسوم
    .why = ما يتبقّى هو ما تكسبه من كل بيعة. لا جواب آخر يغيّر النتيجة مثل هذا.

q-fulfilment = التغليف والشحن لكل طلب
    .hint = ما تدفعه بنفسك فقط.
    .example = علبة بـ1 وشحن بـ4 يساويان 5
    .short = التغليف والشحن
    .why = يُخصم مما تكسبه من كل طلب.

page-coming-back = هل يعود العملاء الجدد؟

q-return-of-ten = من كل عشرة عملاء جدد، كم يعودون ولو مرة؟
    .example = 3، إذا عاد ثلاثة منهم
    .short = العملاء الذين يعودون
    .why = كثيرًا ما تحسم المبيعات المتكررة هل تُجدي الإعلانات. ومن دونها على البيعة الأولى أن تغطي كل شيء.

q-visits-month = كم مرة في الشهر يأتي العميل الدائم؟
    .example = مرة كل شهرين تعني 0.5
    .short = زيارات العميل الدائم
    .why = به نعرف عدد المبيعات التي تلي البيعة الأولى.

q-months-stay = كم شهرًا يبقى عميلًا لك؟
    .example = 24 لنحو سنتين
    .short = شهور بقاء العميل الدائم
    .why = لا نحسب إلا المبيعات ضمن شهور الخطة. أما ما قد يأتي بعدها فيُعرض على حدة.

## The return you need

q-need = ما الذي يجعل الأمر يستحق؟
    .short = ما تحتاج إلى استرداده
    .why = تعطيك الخطة احتمال بلوغ هذا الهدف، عاليًا كان أو منخفضًا.
option-need-monthly = ربح إضافي كل شهر
option-need-payback = استرداد مالي
option-need-multiple = أضعاف ما أنفقه
option-need-outcomes = عدد من العملاء الجدد أو المشتركين
option-need-unsure = لا هدف بعد

page-need-size = كم، وبحلول متى؟

q-need-amount = الربح الإضافي في الشهر
    .hint = بعد كل التكاليف، ومنها الإعلانات.
    .short = الربح الإضافي في الشهر
    .why = تحسب الخطة احتمال بلوغك هذا المبلغ، والمال الذي يجعله مرجّحًا.

q-need-multiple = كم ضعفًا مما تنفقه يجب أن يعود إليك؟
    .example = 3 تعني أن تنفق 1 ويعود إليك 3
    .short = العائد على ما تنفقه
    .why = تحسب الخطة احتمال بلوغك هذا العائد، وأقصى ما يمكنك إنفاقه مع بلوغه.

q-need-outcomes = كم العدد في المجموع؟
    .short = العملاء الجدد أو المشتركون
    .why = تحسب الخطة احتمال بلوغك هذا العدد في موعدك.

q-need-by = بحلول متى تحتاج إليه؟
    .short = الموعد
    .why = بناء الثقة يحتاج إلى أسابيع. الموعد القريب يعني احتمالًا أقل، والخطة تصرّح بذلك.

## Money and time

page-budget = كم يمكنك أن تنفق في الشهر؟

q-ad-budget = الإعلانات
    .hint = لا بأس إن لم تُنفق شيئًا: اكتب 0.
    .short = الإعلانات في الشهر
    .why = تتحقق الخطة هل يكفي هذا المبلغ لمنطقتك. وإن كان أقل من اللازم قالت ذلك.

q-tools-budget = الأدوات والصور والعاملون المستقلون
    .example = 15 لأداة نشر و40 للصور تساوي 55
    .short = الأدوات والمساعدة في الشهر
    .why = هذا المال يجب أن يعود أيضًا، ولذلك يُحسب من التكاليف.

page-hours = كم من الوقت يمكنك أن تخصص؟

q-hours-week = المنشورات والردود والإعلانات معًا
    .example = نصف ساعة في اليوم تعني 3.5
    .short = الساعات في الأسبوع
    .why = الساعات تحدد عدد الشبكات التي يمكنك المواظبة عليها. شبكة واحدة متقنة خير من أربع مهجورة.

q-wage-hour = كم تساوي الساعة الواحدة منه؟
    .hint = ما كنت ستدفعه لشخص آخر، أو 0.
    .short = قيمة الساعة
    .why = وقتك تكلفة أيضًا. وتخبرك الخطة كذلك بما تكسبه كل ساعة.

## Your goals

q-goal = ما الأهم لك الآن؟
    .short = الهدف الرئيسي
    .why = يحدد كيف تُقسَّم ساعاتك بين بناء الثقة والعناية بالناس والبيع.
option-goal-sales = مبيعات أكثر
option-goal-leads = استفسارات أكثر
option-goal-awareness = أن يعرفني الناس أكثر
option-goal-engagement = الحديث مع الناس
option-goal-reputation = سمعة طيبة
option-goal-mixed = شيء من كل هذا

page-action = كيف يصبح الناس عملاء لك؟

q-conversion = ما أول خطوة ينبغي أن يخطوها الناس؟
    .short = الخطوة الأولى
    .why = قليلون يشترون فورًا، وأكثر منهم من يتصل أو يحجز. ولكل خطوة نسبتها المعتادة.
option-conversion-online-sale = الشراء عبر الإنترنت
option-conversion-lead = السؤال أو طلب عرض سعر
option-conversion-booking = الحجز
option-conversion-local-order = طلب سفري أو استلام من المحل
option-conversion-visit = زيارة المكان

q-close-of-ten = من كل عشرة استفسارات، كم ينتهي بالشراء؟
    .example = 4، إذا قُبلت أربعة عروض سعر من عشرة
    .short = الاستفسارات التي تنتهي بالشراء
    .why = الإعلانات تجلب الاستفسارات، وأنت تحوّلها إلى مبيعات. هذا الرقم يقول كم منها.

q-landing = إلى أين يمكن أن يقود الإعلان الناس؟
    .hint = حدّد ما لديك.
    .short = وجهة الإعلانات
    .why = لا بد للإعلان من مكان يصل إليه الناس. تستخدم الخطة ما لديك، وتقول ما ينقص.
option-landing-website = موقع إلكتروني
option-landing-online-shop = متجر إلكتروني
option-landing-booking-page = صفحة حجز
option-landing-enquiry-form = نموذج استفسار
option-landing-mailing-list = قائمة بريدية
option-landing-telephone = هاتف
option-landing-counter = المحل نفسه

q-offer = ماذا يمكنك أن تعرض على عميل جديد؟
    .example = أول فنجان قهوة مجانًا
    .short = العرض الأول
    .why = الإعلان بلا عرض ليس عنده الكثير ليقوله. عرضك يدخل في أفكار الإعلانات.

## People to reach

page-who = من أكثر من تريد الوصول إليهم؟

q-ages = الأعمار
    .short = الأعمار
    .why = العمر يحدد الشبكات المناسبة. TikTok يصل إلى الشباب في الأغلب، وFacebook إلى كل الأعمار تقريبًا.
option-ages-18-29 = 18–29
option-ages-30-49 = 30–49
option-ages-50-64 = 50–64
option-ages-65plus = 65 فأكثر

q-gender = الجنس
    .short = الجنس
    .why = بعض الشبكات يغلب عليها أحد الجنسين. فشبكة Pinterest مثلًا تستخدمها النساء أكثر بكثير.
option-gender-all = الجميع
option-gender-mostly-women = نساء في الأغلب
option-gender-mostly-men = رجال في الأغلب

q-audience-questions = عمّ يسألك العملاء كثيرًا؟
    .hint = بكلماتهم هم.
    .example = هل هو خالٍ من الغلوتين؟
    .short = ما يسأل عنه العملاء
    .why = كل سؤال يمكن أن يصبح منشورًا يودّ الناس قراءته.

## Your networks

q-followers = أين يتابعك الناس؟
    .hint = حدّد كل شبكة واكتب عدد متابعيها. واترك الباقي.
    .short = المتابعون
    .why = تبدأ التوقعات من الناس الذين تصل إليهم الآن.

q-content = أي محتوى تحب أن تصنع؟
    .short = المحتوى الذي يمكنك صنعه
    .why = كل شبكة تعيش على نوع من المحتوى. والخطة التي تستمتع بها هي التي تلتزم بها.
option-content-photos = صور
    .note = هي أساس Instagram وFacebook وPinterest.
option-content-short-video = فيديوهات قصيرة
    .note = هي أساس TikTok، وتناسب أيضًا Instagram وFacebook وYouTube.
option-content-long-video = فيديوهات طويلة
    .note = هي أساس YouTube، وهي أكثر ما يأخذ الوقت.
option-content-writing = كتابة
    .note = هي أساس LinkedIn وFacebook وX وThreads.
option-content-graphics = تصاميم
    .note = تناسب Instagram وPinterest.
option-content-on-camera = الظهور أمام الكاميرا
    .note = إن لم ترغب في ذلك، تعرض الخطة اليدين والعمل بدلًا من الوجه.

q-avoid = هل من شبكات نستبعدها؟
    .short = الشبكات المستبعدة
    .why = لن تضعك الخطة على هذه الشبكات، حتى إن كانت مناسبة.

## Your voice

page-voice = كيف تريد أن يكون أسلوبك؟

q-voice = ثلاثة على الأكثر
    .short = الأسلوب
    .why = يُكتب في بطاقة علامتك، ليكون لكل من ينشر باسمك الأسلوب نفسه.
option-voice-warm = ودود
option-voice-expert = خبير
option-voice-playful = مرح
option-voice-plain = بسيط
option-voice-elegant = أنيق
option-voice-bold = جريء

q-never = ما الذي لن تقوله أو تعرضه أبدًا؟
    .example = السياسة، أسعار الآخرين
    .short = ما لا يُقال ولا يُعرض
    .why = الحد الواضح يجنّبك منشورًا تندم عليه. يُكتب في بطاقة علامتك.

q-posts-by = من سينشر؟
    .short = من ينشر
    .why = بجانب كل مهمة في الخطة اسم.
option-posts-by-owner = أنا
option-posts-by-staff = أحد أفراد فريقي
option-posts-by-shared = أكثر من واحد منا
option-posts-by-freelancer = عامل مستقل

## Messages and reviews

page-messages = كم مرة يكتب إليك الناس؟

q-messages-week = الرسائل والتعليقات
    .example = اثنتان في اليوم تعنيان 14
    .short = الرسائل في الأسبوع
    .why = الردود أولًا. تحجز الخطة وقتها قبل أن تخطط لأي منشور.

q-open-days = أيام العمل
    .short = أيام العمل
    .why = مهلة الرد لا تُحسب إلا في أيام العمل.

page-known = ما مدى معرفة الناس بك؟

q-reviews-total = مجموع التقييمات على الإنترنت
    .example = 30 على Google و12 على Facebook تساوي 42
    .short = التقييمات
    .why = من يثق بك يشتري أسرع. ومع عشرة تقييمات يمكن أن تبدأ الإعلانات أبكر.

q-warm-audience = هل يمكنك الوصول إلى 1,000 شخص يعرفونك؟
    .hint = القائمة البريدية والعملاء والمتابعون معًا.
    .short = من يعرفونك
    .why = الإعلانات تعمل أفضل مع من يعرفونك. إن كانوا لديك، فلا داعي لأن تنتظر الإعلانات.
option-warm-audience-yes = نعم
option-warm-audience-no = لا

page-answering = من يردّ على الناس؟

q-answers-by = في الأيام العادية
    .short = من يردّ
    .why = الرسالة التي هي مهمة الجميع كثيرًا ما تبقى بلا صاحب. لذلك تسمّي الخطة شخصًا واحدًا.
option-answers-by-owner = أنا
option-answers-by-staff = أحد أفراد فريقي
option-answers-by-shared = أكثر من واحد منا

q-decides = حين يسوء الأمر كثيرًا
    .short = من يقرر في الأزمات
    .why = في الأزمة لا وقت لسؤال هذا وذاك. صفحة الأزمات تذكر هذا الشخص.
option-decides-owner = أنا
option-decides-partner = شريكي في العمل
option-decides-manager = أحد المديرين

## Your rivals

page-rivals = من غيرك يمكن أن يختاره الناس؟

q-rivals = منافسوك
    .example = المخبز القريب من المحطة
    .short = المنافسون
    .why = تعطيك الخطة قائمة قصيرة تراقبها. وهي لا تبحث عن شيء من نفسها.

q-difference = لماذا يختارك الناس؟
    .example = نخبز هنا، ونفتح في السادسة
    .short = لماذا يختارك الناس
    .why = هذا أفضل ما يمكن أن يقوله إعلانك. استخدم كلمات عملائك.

## Room to grow

page-room = كم عميلًا آخر يمكنك أن تخدم؟

q-capacity = العملاء الجدد
    .example = عميل إضافي كل يوم يعني 30
    .short = القدرة على خدمة عملاء جدد
    .why = لا تعوّل الخطة أبدًا على أكثر مما يمكنك خدمته. فردّ الناس خائبين يكلّفك ثقتهم.

q-busy-months = أكثر الشهور ازدحامًا
    .short = أكثر الشهور ازدحامًا
    .why = في هذه الشهور يشتري عدد أكبر من الناس، فيعطي المال نفسه نتيجة أكبر.

q-could-change = ما الذي يمكنك تغييره؟
    .short = ما يمكنك تغييره
    .why = تُظهر الخطة أي تغيير ينفعك أكثر.
option-could-change-price = الأسعار
option-could-change-costs = التكاليف
option-could-change-offer = العرض
option-could-change-repeat = تكرار الزيارات
option-could-change-hours = الساعات
option-could-change-budget = ميزانية الإعلانات
option-could-change-area = المنطقة
