### Advice: whom to reach, how to sound, what to post, each network in turn, adverts, being found.
### What is said of one trade only is in trades.ftl.

## In an owner's own words

own-words = «{ $words }»
own-words-bare = { $words }
own-words-stop = { $words }.
own-suggestion = [{ $words }]
place-unnamed = (مدينتك)
name-unnamed = اسم نشاطك

chapter-audience = من تريد الوصول إليهم
chapter-brand = كيف تتكلم وكيف تبدو
chapter-content = ماذا تنشر
chapter-portraits = الشبكات واحدة واحدة
chapter-adverts = إعلاناتك جاهزة للإعداد
chapter-found = كيف يجدك الناس

## A typical customer

persona-title = العميل النموذجي
persona-who-title = من هم
persona-wants-title = ماذا يريدون
persona-worries-title = ما الذي يقلقهم
persona-asks-title = عمّ يسألون
persona-found-title = أين تجدهم
persona-chooses-title = ما الذي يجعلهم يختارون
persona-people = أفراد
persona-people-women = نساء في الغالب
persona-people-men = رجال في الغالب
persona-people-both = أفراد في بيوتهم، وموظفون يشترون لشركة
persona-people-firms = أصحاب القرار في الشركات
persona-who-area = { $people }، العمر { $ages }، ضمن { $km } كم من { $place }.
persona-who-guests = { $people }، العمر { $ages }، ممن قد يسافرون إلى { $place }.
persona-who-near = { $people }، العمر { $ages }، ممن يسكنون أو يعملون قربك.
persona-who-online = { $people }، العمر { $ages }، في أي مكان من بلدك ({ $country }).
ages-range = من { $from } إلى { $to }
ages-from = { $from } فما فوق
persona-firm-wants = خيار آمن يُحسب لهم في عملهم.
persona-firm-worries = هل يناسب هذا طريقة عملنا، ومن يجب أن يوافق عليه؟
persona-firm-chooses = دليل من شركة تشبه شركتهم، وخطوة أولى صغيرة يمكنهم اتخاذها وحدهم.
persona-reason-given-charity = أُعدّت من إجاباتك ومما هو معتاد لدى مجموعات مثل مجموعتك. احتفظ بما هو صحيح، واسأل ثلاثة متطوعين عن الباقي.
persona-reason-typical-charity = لم تقل بعد عمّ يسأل الناس، فهذا ما هو معتاد لدى مجموعات مثل مجموعتك. اسأل ثلاثة متطوعين، وضع كلماتهم مكانه.
persona-difference = بكلماتك: «{ $words }».
persona-reason-given = أُعدّت من إجاباتك ومما هو معتاد في مهنتك. احتفظ بما هو صحيح، واسأل ثلاثة عملاء عن الباقي.
persona-reason-typical = لم تقل بعد عمّ يسأل الناس، فهذا ما هو معتاد في مهنتك. اسأل ثلاثة عملاء، وضع كلماتهم مكانه.
found-search = على الخريطة وفي البحث، لحظة يحتاجون إلى ذلك.
found-search-charity = على الخريطة وفي البحث، حين يبحثون عن مكان يساعدون فيه.
found-search-urgent = في البحث، حين يتعطل شيء. لا شبكة تتفوق على تلك اللحظة.
found-network = { $network }: يستخدمها نحو { $n } من كل 10 منهم.
found-network-abroad = { $network }: في الولايات المتحدة يستخدمها نحو { $n } من كل 10 من أمثالهم؛ وقد يختلف بلدك.
found-friends = بين الأصدقاء والأهل: كثير من الزيارات الأولى يبدأ بكلمة ممن يثقون به.
found-firms = بين العاملين في المجال نفسه: كثير من المحادثات الأولى يبدأ بكلمة من أحدهم.

## What to type into the advert screen

advert-audience-title = ماذا تُدخل في { $buyer }
advert-audience-table = الجمهور، خانة بعد خانة
column-field = الخانة
column-type-in = ماذا تُدخل
field-place = المكان
field-ages = العمر
field-gender = الجنس
field-language = اللغة
field-interests = الاهتمامات (للاسترشاد)
field-work = الوظيفة
field-people = يمكن أن يصل إلى
field-leave-off = لا تفعّل
advert-people = نحو { $people } نسمة
advert-place-radius = ضع دبوسًا على { $place } وارسم دائرة نصف قطرها { $km } كم ({ $miles ->
    [one] ميل واحد
    [two] ميلان
    [few] { $miles } أميال
    [many] { $miles } ميلًا
   *[other] { $miles } ميل
  }).
advert-place-least = ضع دبوسًا على { $place } وارسم دائرة نصف قطرها { $km } كم. هذا أصغر ما يمكن رسمه.
advert-place-narrowed = ضع دبوسًا حيث معظم جمهورك في { $place }، وارسم دائرة نصف قطرها { $km } كم. مالك لا يصل إلى أبعد من ذلك.
advert-place-part = حي أو بلدة في { $place }. مالك لا يكفيها كلها.
advert-place-town = { $place }. لا دائرة هنا، فاختر أقرب مدينة أو منطقة إليها.
advert-place-near = المدينة التي أنت فيها، و10 كم (6 أميال) حولها.
advert-place-guests = المدن التي يأتي منها ضيوفك، على بعد ساعتين أو ثلاث، من دون { $place } نفسها.
advert-place-country = { $country }، أو فقط المناطق التي تخدمها فعلًا.
advert-ages-meta = أصغر عمر { $from } كحدّ ثابت. واقترح من { $from } إلى { $to }.
advert-ages-meta-suggest = اقترح من { $from } إلى { $to }. الحد الثابت لا يُقبل إلا حتى { $control }، فاتركه على 18.
advert-ages-meta-suggest-open = اقترح { $from } فما فوق. الحد الثابت لا يُقبل إلا حتى { $control }، فاتركه على 18.
advert-ages-meta-open = أصغر عمر { $from } كحدّ ثابت، بلا حد أعلى.
advert-ages-tiktok = حدّد { $boxes }.
advert-ages-linkedin = اتركه مفتوحًا. LinkedIn يخمّنه فقط، وخانات الوظيفة هي التي تفيد.
advert-gender-all = الكل
advert-gender-women = الكل. وضع «النساء» للاسترشاد فقط: الرجال يشترون أيضًا، والهدايا خصوصًا.
advert-gender-men = الكل. وضع «الرجال» للاسترشاد فقط: النساء يشترين أيضًا، والهدايا خصوصًا.
advert-language-meta = اتركها فارغة، إلا إذا كان إعلانك بغير لغة أهل المكان.
advert-language-tiktok = لغة الفيديو.
advert-language-linkedin = لغة إعلانك. ويجب أن تطابق اللغة التي يختارها الناس في حساباتهم.
advert-seniority = المستوى الوظيفي: مالك، شريك، مدير إدارة، مدير
advert-company-size = حجم الشركة: من 2 إلى 10، ومن 11 إلى 50، ومن 51 إلى 200 موظف
advert-off-meta-1 = شبكة Audience Network: تعرض إعلانك في تطبيقات أخرى، ومعظم النقرات هناك تحدث بالخطأ.
advert-off-meta-2 = عدة وجهات معًا: إعلانك يقود إلى مكان واحد.
advert-off-tiktok-1 = أماكن العرض خارج TikTok نفسه.
advert-off-tiktok-2 = التعديلات التلقائية على الفيديو: يبقى كما صنعته.
advert-off-linkedin-1 = شبكة LinkedIn Audience Network: تعرض إعلانك خارج LinkedIn.
advert-off-linkedin-2 = توسيع الجمهور: يضيف أشخاصًا لم تخترهم.
advert-off-health = أي كلام عن الصحة أو الوزن أو العمر في النص. عبارة «هل تعاني من» تؤدي إلى رفض الإعلان.
advert-off-hardship = أي كلام يخبر الناس بالضيق الذي هم فيه. قل بدلًا منه ماذا تفعل أنت.
advert-reason-broad = شاشة الإعلانات اليوم تجد المشترين أفضل من قائمة اهتمامات طويلة. فحدّد المكان وأصغر عمر واللغة، واترك الباقي للاسترشاد.
advert-reason-jobs = الوظيفة معروفة هنا، فهي أنفع من العمر والاهتمامات. ابدأ بأول مجال وظيفي، ثم أضف البقية واحدًا بعد واحد.

## The brand card

brand-reason = صفحة واحدة، ليبدو كل من ينشر باسمك شخصًا واحدًا. علّقها حيث تكتب.
brand-reason-charity = صفحة واحدة، ليبدو كل من ينشر باسمكم شخصًا واحدًا. علّقها حيث تجتمعون.
brand-values-title = مبادئك
brand-voice-title = كيف تكتب
brand-never-title = ما لا تقوله ولا تُظهره أبدًا
brand-look-title = كيف يبدو
brand-posts-title = من يحق له النشر
brand-difference = «{ $words }». ليُظهره منشور من كل ثلاثة، بكلمات مختلفة كل مرة.
brand-difference-ask = لم تقل بعد لماذا يختارك الناس. اسأل خمسة منهم، ودوّن كلماتهم كما هي.
brand-difference-ask-charity = لم تقل بعد لماذا ينضم الناس إليكم. اسأل خمسة منهم، ودوّن كلماتهم كما هي.
brand-never = قلت: «{ $words }».
brand-never-all = لا شيء عن السياسة أو الدين، ولا نكات عمّن يشتكي، ولا رد وقت الغضب.
brand-never-all-charity = لا سياسة حزبية، ولا نكات عمّن يشتكي، ولا رد وقت الغضب.
brand-voice-table = الأساليب مع أمثلة
column-voice = الأسلوب
column-how = كيف تكتب
column-write = اكتب
column-avoid = لا تكتب
voice-warm-how = كما تكلّم شخصًا عند الباب. قل «أنتم» و«نحن»، واذكر الأسماء، واشكر الناس.
voice-warm-write-1 = «سعدنا بكم جميعًا هذا الأسبوع. شكرًا لصبركم.»
voice-warm-write-2 = «محتارون؟ اسألونا. نحن نحب الأسئلة.»
voice-warm-avoid-1 = «عملاءنا الكرام الأعزاء»
voice-warm-avoid-2 = «تمت معالجة طلبكم.»
voice-expert-how = اذكر السبب مع كل نصيحة. استخدم الأرقام والأسماء الواضحة، وقل ما لا تعرفه.
voice-expert-write-1 = «ننتظر يومين، لأنه يتشقق إذا انتظرنا يومًا واحدًا.»
voice-expert-write-2 = «الحجم الصغير يكفي معظم الناس. وهكذا تعرف إن كان يكفيك.»
voice-expert-avoid-1 = «نحن الخبراء الروّاد.»
voice-expert-avoid-2 = «أثبتت الدراسات»، من دون أن تقول أي دراسات
voice-playful-how = جمل قصيرة فيها مفاجأة صغيرة. اضحك من نفسك، ولا تضحك من غيرك أبدًا.
voice-playful-write-1 = «حضّرنا أكثر من اللازم. ولسنا نادمين.»
voice-playful-write-2 = «اتصل بنا أول الأسبوع. لم نرد.»
voice-playful-avoid-1 = نكتة تحت شكوى
voice-playful-avoid-2 = «هههههه!!! مين زينا؟»
voice-plain-how = جمل قصيرة وكلمات يومية. الأسعار والمواعيد والأماكن أولًا.
voice-plain-write-1 = «مفتوح حتى السادسة. الموقف خلف المبنى.»
voice-plain-write-2 = «السعر أعلى هذه السنة. وهذا هو السبب.»
voice-plain-avoid-1 = «حلول مبتكرة تلبي احتياجاتكم»
voice-plain-avoid-2 = «لا تفوّتوا الفرصة!»
voice-elegant-how = كلمات قليلة وجمل تامة، بلا علامات تعجب. دع الصورة تتكلم أولًا.
voice-elegant-write-1 = «جاهز هذا الأسبوع.»
voice-elegant-write-2 = «لون واحد هذا الموسم. نراه كافيًا.»
voice-elegant-avoid-1 = «يا جماعة لازم تشتروه!»
voice-elegant-avoid-2 = خمسة رموز تعبيرية متتالية
voice-bold-how = اتخذ موقفًا وقله في السطر الأول. فكرة واحدة وسبب واحد، بلا مواربة.
voice-bold-write-1 = «توقفنا عن بيعه. لم يكن يدوم.»
voice-bold-write-2 = «معظم عروض الأسعار أطول من اللازم. عرضنا صفحة واحدة.»
voice-bold-avoid-1 = «ربما قد يكون من المناسب أن نقترح»
voice-bold-avoid-2 = ذكر منافس بالاسم
voice-first = الأسلوب الأول: { $voice }. إذا تعارض أسلوبان، فالغلبة له.
voice-first-plain = الأسلوب الأول: { $voice }. والكلام البسيط يخدمه في كل مكان.
voice-first-playful-elegant = المرح والأناقة يتعارضان. لتكن الصور أنيقة والنصوص تحتها مرحة، ولا تجمعهما في سطر واحد أبدًا.
voice-first-playful-expert = المرح والخبرة يتعارضان. ابدأ بابتسامة، ثم اذكر السبب بجدّ.
brand-look-film = صوّر طوليًا، وثبّت يدك، وابدأ بالشيء نفسه. واكتب الكلام على الشاشة دائمًا: معظم الناس يشاهدون بلا صوت.
brand-look-photos = شيء واحد في كل صورة، من قرب، وفي ضوء النهار. وامسح العدسة أولًا.
brand-look-words = تفضّل الكلام على الصور. صورة واحدة بسيطة لك تكفي، فاستخدمها في كل مكان.
brand-look-logo = الشعار مكانه صورة الحساب الدائرية، كبيرًا ووحده. أبقه خارج الصور التي تنشرها.
brand-look-colours = لونان وخط واحد، كما على لافتتك أو موقعك.
brand-posts-owner = أنت: { $hours } في الأسبوع. أعدّ عدة منشورات معًا.
brand-posts-staff = واحد من فريقك، بالاسم. أعطه هذه الصفحة ووقتًا يُحسب من العمل: { $hours } في الأسبوع.
brand-posts-shared = عدة أشخاص منكم. لكل واحد يوم ثابت، حتى لا يبقى يوم بلا صاحب.
brand-posts-freelancer = عامل مستقل. يرسل المسودات قبل أسبوع، وتبقى كلمات المرور معك.
brand-approves-owner = أنت أول من يراجع كل ما يخص الأسعار أو الشكاوى أو صور الناس.
brand-approves-partner = شريكك في العمل أول من يراجع كل ما يخص الأسعار أو الشكاوى أو صور الناس.
brand-approves-manager = مديرك أول من يراجع كل ما يخص الأسعار أو الشكاوى أو صور الناس.

## Topics

topics-table = المواضيع
column-topic = الموضوع
column-about = ماذا فيه
column-ideas = أفكار
column-why = لماذا
topics-reason = المواضيع تجعلك نافعًا لمن لا يشتري اليوم. ومن يجدك نافعًا يتذكرك يوم يشتري.
topic-asked = ما يسألك عنه الناس
topic-asked-about = سؤال واحد في كل منشور: الجواب القصير أولًا
topic-asked-why = إذا سأل واحد، فغيره يتساءل أيضًا.
topic-work-about = العمل نفسه: كيف يُنجز، وماذا ينتج عنه
topic-work-why = من لا يعرفك لا يرى عملك ما لم تُظهره له.
topic-help-about = نصائح تفيد فورًا، أيًّا كان من يشترون منه
topic-help-why = الناس يحفظون ما ينفعهم ويرسلونه إلى غيرهم.
topic-people = الناس وراء العمل
topic-people-charity = الناس المشاركون
topic-people-about = وجوه، وشكر، وكلمات مديح مسموح لك باستخدامها
topic-people-why = الناس يشترون من الناس.
topic-people-why-charity = الناس ينضمون إلى الناس.
topic-offer = ما لديك الآن
topic-offer-charity = كيف يمكن المساعدة الآن
topic-offer-about = شيء واحد تعرضه، وخطوة واحدة تطلبها
topic-offer-why = هنا تطلب. وكلما قلّ الطلب بقي أثره قويًا.
topic-asked-about-charity = سؤال واحد في كل منشور: الجواب القصير أولًا
topic-work-about-charity = ماذا يصنع الوقت والتبرعات، من قرب
topic-help-about-charity = كيف تشارك، خطوة خطوة
topic-people-about-charity = وجوه، وشكر، وكلمات مديح مسموح لكم باستخدامها
topic-offer-about-charity = طريقة واحدة للمساعدة، وخطوة واحدة تطلبونها
topic-asked-why-charity = إذا سأل واحد، فغيره يتساءل أيضًا.
topic-work-why-charity = لا أحد يرى ما تفعلونه ما لم تُظهروه.
topic-help-why-charity = الناس يحفظون ما ينفعهم ويرسلونه إلى غيرهم.
topic-offer-why-charity = هنا تطلبون. وكلما قلّ الطلب بقي أثره قويًا.
topic-quotes = { $about }. ابدأ بهذا: { $questions }

## How many posts may sell

mix-chart-title = موضوعات الأفكار الجاهزة (عدد المنشورات)
mix-chart-sells = منشورات تبيع
mix-chart-sentence = { $sells ->
    [0] لا منشور منها يدعو إلى الشراء (العدد { $all }): كلها تعطي الناس شيئًا.
    [one] منشور واحد فقط من { $all } يدعو إلى الشراء. والباقي يعطي الناس شيئًا.
    [two] منشوران فقط من { $all } يدعوان إلى الشراء. والباقي يعطي الناس شيئًا.
    [few] { $sells } منشورات فقط من { $all } تدعو إلى الشراء. والباقي يعطي الناس شيئًا.
    [many] { $sells } منشورًا فقط من { $all } تدعو إلى الشراء. والباقي يعطي الناس شيئًا.
   *[other] { $sells } منشور فقط من { $all } تدعو إلى الشراء. والباقي يعطي الناس شيئًا.
}
column-posts-number = المنشورات
mix-title = كم منشورًا يجوز أن يبيع
mix-table = أعطِ أولًا، وبِع قليلًا
column-ratio = العطاء والبيع
column-formats = الأشكال، والأول أكثرها
ratio-give-eight = من كل عشرة منشورات، ثمانية تعطي واثنان يجوز أن يبيعا
ratio-share-two = من كل عشرة منشورات، سبعة تعطي، واثنان ينقلان ما صنعه غيرك، وواحد يجوز أن يبيع
ratio-four-one-one = من كل ستة منشورات، أربعة تنقل شيئًا نافعًا، وواحد يُظهر ما تحسنه، وواحد يجوز أن يبيع
ratio-give-eight-why = الصفحة التي لا تفعل سوى البيع سرعان ما يتجاوزها الناس.
ratio-share-two-why = ليعرفك الناس، كن نافعًا، واظهر مع من يعرفونهم من قبل.
ratio-four-one-one-why = من يشتري لشركة يتابع من يعلّمه شيئًا.
mix-short-video = ليكن منشور من كل ثلاثة على الأقل على { $network } فيديو قصيرًا. فالفيديو يصل إلى من لا يعرفك بعد.
watch-give = المنشور الذي يعطي لا يحتاج إلى جملة بيع في آخره. دعه كما هو.
watch-share = إذا كان أكثر من 3 من كل 10 منشورات في الأسابيع الأربعة الأخيرة يبيع شيئًا، فحوّل منشور البيع التالي إلى منشور يفيد.
format-short-video = فيديو قصير
format-carousel = صور للتمرير
format-photo = صورة
format-text = نص
format-document = صفحات للتمرير
format-long-video = فيديو من بضع دقائق
format-pin = صورة طولية مع رابط
format-update = خبر قصير
format-answer = ردود على التقييمات

## Twelve ideas

ideas-title = اثنا عشر منشورًا جاهزًا للإعداد
ideas-intro = بترتيب نشرها. غيّر ما لا ينطبق عليك، واملأ ما بين الأقواس، وأبقِ السطر الأول قصيرًا. وإن كنت لا تصوّر فيديو، فثلاث صور تكفي. وإذا نفدت كلها فابدأ من جديد بما سأل عنه الناس منذ ذلك الحين.
ideas-table = اثنتا عشرة فكرة
column-number = الرقم
column-opening = السطر الأول
column-shot = الصورة أو الفيديو
column-where = أين
column-for = الغاية
idea-where = { $network }: { $format }
idea-with-call = { $opening } { $call }.
idea-asked-1 = { $question } الجواب القصير، وعلامَ يتوقف.
idea-asked-2 = { $question } نسمع هذا كل أسبوع. وهذا جوابنا.
idea-asked-3 = { $question } الأمر يتوقف على شيئين. ونريكم الاثنين.
shot-asked-show = الجواب نفسه، يُرى ولا يُحكى: أشر إليه، افتحه، ارفعه في الضوء
shot-asked-tell = الجواب في سطر واحد على بطاقة أو لوح أو على الشاشة، والباقي بكلماتك
shot-asked-2 = أنت أو زميل لك تقولان الجواب كما تقولانه لصديق
shot-asked-3 = شيئان جنبًا إلى جنب، واحد لكل جواب
idea-people = من يقف وراء { $business }: كيف بدأنا، وما لن نكرره أبدًا.
idea-people-charity = من يقف وراء { $business }: كيف بدأنا، ومن يفتح الباب.
idea-people-unnamed = هؤلاء نحن: كيف بدأنا، وما لن نكرره أبدًا.
idea-people-unnamed-charity = هؤلاء نحن: كيف بدأنا، ومن يفتح الباب.
shot-people-face = أنت في مكان عملك، دقيقة واحدة، بلا نص مكتوب، ومن أول مرة
shot-people-hands = يداك في العمل والمكان الذي تقف فيه كل يوم، ولا حاجة إلى الوجه
idea-difference = «{ $words }»: ماذا يعني هذا في يوم عمل عادي.
idea-difference-charity = «{ $words }»: ماذا يعني هذا في يوم عادي.
idea-difference-long = لماذا يختارنا الناس، وماذا يعني هذا في يوم عمل عادي.
idea-difference-long-charity = لماذا ينضم الناس إلينا، وماذا يعني هذا في يوم عادي.
shot-difference = الدليل عليه وهو يحدث، والساعة ظاهرة في الصورة
idea-difference-ask = سألنا خمسة أشخاص لماذا جاؤوا إلينا. وفاجأنا أحد الأجوبة.
idea-difference-ask-charity = سألنا خمسة أشخاص لماذا يعودون إلينا. وفاجأنا أحد الأجوبة.
shot-difference-ask = الأجوبة الخمسة بخط اليد على خمس بطاقات
idea-praise = كتب أحدهم هذا عنا. أسعدنا أسبوعًا كاملًا، واستأذنّاه في نشره.
idea-praise-charity = كتب أحدهم هذا عنا. أسعدنا أسبوعًا كاملًا، واستأذنّاه في نشره.
shot-praise = الكلمات على بطاقة أو على الشاشة، ولا يظهر الاسم إلا بموافقة صاحبه
idea-praise-first = إن كنا قد أحسنّا خدمتكم، فسطر منكم عن ذلك يساعد عملًا صغيرًا مثل عملنا كثيرًا.
idea-praise-first-charity = إن أعجبكم أن تكونوا معنا، فسطر منكم عن ذلك يشجع غيركم على المجيء.
shot-praise-first = بطاقة شكر بخط اليد، واللافتة التي تقود إلى تقييماتك
idea-busy-premises = { $month } أكثر أوقاتنا ازدحامًا. وهذا أهدأ وقت لزيارتنا بدلًا منه.
shot-busy-premises = المكان نفسه في أشد ساعاته زحامًا وفي أهدئها
idea-busy-visits = في { $month } يتصل بنا الجميع دفعة واحدة. وهذا يمكن فحصه الآن.
shot-busy-visits = الشيء الذي يُفحص، والعلامة التي تدل على أنه يحتاج إلى ذلك
idea-busy-online = { $month } أكثر شهورنا عملًا. هكذا نستعد، وهذا ما يحسن ترتيبه مبكرًا.
idea-busy-sent = { $month } أكثر شهورنا عملًا. هكذا نستعد، وهذا ما يحسن طلبه مبكرًا.
idea-busy-now-premises = { $month } أكثر أوقاتنا ازدحامًا. وهذه ساعاتنا الهادئة: [الأوقات].
idea-busy-now-visits = في { $month } يتصل بنا الجميع دفعة واحدة. أخبرونا قبل [اليوم] نحجز لكم موعدًا.
idea-busy-now-online = { $month } أكثر شهورنا عملًا. اكتبوا إلينا قبل [اليوم] ليتم الأمر في وقته.
idea-busy-now-sent = هل يصل في الوقت؟ نعم، إن طلبت قبل [اليوم]. وبعده يبقى هذا ممكنًا: [بطاقة هدية، استلام باليد].
shot-busy-online = المكتب أو الرف أو الخطة قبل الزحام
shot-busy-sent = الرف قبل الزحام، وطرد واحد جاهز للإرسال
idea-share-guest = صورة أرسلها لنا واحد منكم. ما كنا لنلتقط أجمل منها.
idea-share-guest-charity = صورة التقطها أحد متطوعينا. ما كنا لنلتقط أجمل منها.
shot-share-guest = صورة من عميل، بموافقة مكتوبة وبالاسم الذي يريده
shot-share-guest-charity = صورة من متطوع، بموافقة مكتوبة وبالاسم الذي يريده
idea-share-near = جار لنا يتقن هذا أكثر من أي أحد. زوروه.
shot-share-near = الجار وهو يعمل، أو منشوره نفسه مع سطرين منك
idea-share-tool = شيء لم نصنعه نحن ونستخدمه كل يوم.
shot-share-tool = الشيء في مكانه، وفي يدك، مع سطر عمّا يفعله
idea-share-far = شخص نتعلم منه، والشيء الواحد الذي أخذناه عنه.
shot-share-far = منشوره أو صفحته، وفوقهما سطران منك
idea-offer = في أول مرة لك معنا: { $offer }.
idea-offer-charity = في أول مرة لكم معنا: { $offer }.

real-title = كن على طبيعتك
real-faces = ناس حقيقيون وأيام حقيقية، لا صور مشتراة. ولا بأس بزلّة لسان.
real-prices = قل كم السعر، أو من كم يبدأ. من يخفي أسعاره يخسر الناس قبل السؤال الأول.
real-slips = إذا حدث خطأ فأظهره، وقل كيف أصلحته.
real-nothing-bought = لا تشترِ متابعين أو إعجابات أو تقييمات أبدًا. هذا يخالف قواعد الشبكات، ويخالف القانون في بلدان كثيرة، ولا يأتي بأي بيع.
personal-title = خاطب الناس بحسب حالهم
personal-new = لمن لا يعرفك: شيء واحد، وصورة واحدة، ولا تقل «كما تعلمون».
personal-asked = لمن سأل ولم يشترِ: الجواب عمّا جعله يتردد.
personal-known = لمن يعود إليك: الأخبار قبل غيره، وشكر باسمه، ولا عرض مخصص للغرباء.
personal-new-charity = لمن لا يعرفكم: قصة واحدة، وصورة واحدة، ولا تقولوا «كما تعلمون».
personal-asked-charity = لمن سأل ولم يأتِ: من سيستقبله عند الباب.
personal-known-charity = لمن يساعد من قبل: شكر باسمه، وماذا صنعت مساعدته.
personal-firm-new = لمن لا يعرفك: اذكر مجال عمله في السطر الأول.
personal-firm-asked = لمن سأل ثم سكت: حالة تشبه حالته، بالأرقام.
personal-firm-known = لعملائك الحاليين: ما تعلمته هذا الشهر، قبل أن يقرأه غيرهم.
personal-firm-new-charity = للشركات التي لا تعرفكم: ماذا يمنح يومٌ معكم موظفيها.
personal-firm-asked-charity = للشركات التي سألت ثم سكتت: شركة جاءت، وماذا أثمر ذلك.
personal-firm-known-charity = للشركات التي تساعد من قبل: شكر بالاسم، وماذا صنعت مساعدتها.

## What people are asked to do

call-online-sale = اطلب من هنا
call-lead = اطلب عرض سعر
call-talk = اطلب جلسة أولى
call-first-visit = اطلب زيارة أولى
call-ask = اسألنا
call-booking = احجز موعدك
call-room = احجز غرفتك
call-table = احجز طاولتك
call-place = احجز مكانك
call-local-order = اطلب واستلم بنفسك
call-visit = مُرّ بنا
call-charity = أخبرنا أنك قادم
call-trial = جرّبه
button-online-sale = تسوق الآن
button-lead = الحصول على عرض أسعار
button-talk = الاتصال بنا
button-first-visit = الاتصال بنا
button-ask = الاتصال بنا
button-telephone = الاتصال الآن
button-message = إرسال رسالة
button-more = معرفة المزيد
button-booking = احجز الآن
button-room = احجز الآن
button-table = احجز الآن
button-place = احجز الآن
button-local-order = اطلب الآن
button-visit = الحصول على الاتجاهات
button-charity = تسجيل
button-trial = تسجيل
landing-website = الصفحة الخاصة بهذا الموضوع نفسه في موقعك
landing-website-whole = موقعك
landing-online-shop-whole = متجرك الإلكتروني
landing-online-shop = المنتج نفسه في متجرك الإلكتروني
landing-booking-page = صفحة الحجز لديك
landing-enquiry-form = نموذج الاستفسار لديك
landing-mailing-list = صفحة الاشتراك في قائمتك البريدية
landing-telephone = هاتفك
landing-counter = بابك: عنوانك على الخريطة
landing-map = مكانك على الخريطة
landing-message = رسالة إليك
landing-form-in-network = النموذج داخل الشبكة نفسها

## Each network in turn

portraits-intro = المنشور نفسه في كل مكان لا ينجح حقًا في أي مكان. وهذا ما يميّز كل شبكة.
portrait-posts = { $often }، والساعات في الأسبوع: { $hours }
portrait-posts-none = الساعات في الأسبوع: { $hours }
field-job = دورها
field-purposes = الغاية
field-formats = الأشكال
field-cadence = كم مرة
field-ratio = العطاء والبيع
field-topics = المواضيع
field-tone = كيف تتكلم
field-adverts = الإعلانات
field-measures = ماذا تراقب
field-omit = ما الذي تتجنبه
field-reason = لماذا هي هنا
why-there-firms = هنا يمكن الوصول إلى أصحاب القرار في الشركات بحسب وظيفتهم.
why-there-known = المشترون منك شركات، فهذه لمن يعرفونك من قبل.
why-use = نحو { $n } من كل 10 من جمهورك يستخدمونها.
why-use-abroad = في الولايات المتحدة يستخدمها نحو { $n } من كل 10 من أمثالهم. وليس لدينا رقم لبلدك، فاسأل عشرة ممن عندك.
why-there-older = هنا من تجاوزوا الخمسين. { $use }
why-there-young = هنا من هم دون الثلاثين. { $use }
why-there-pinterest = هنا تخطط النساء للبيت والطعام والهدايا. { $use }
why-there-groups = الجيران يسأل بعضهم بعضًا في مجموعات الحي بمن يتصلون. { $use }
why-there-near = الناس ينظرون إلى الصور هنا قبل أن يأتوا. { $use }
why-there-talk = الجيران يتحدثون هنا عن الأماكن التي تستحق الزيارة. { $use }
why-there-consumers = تناسب ما يشتريه الأفراد. { $use }
why-there-fit = تناسب ما تستطيع إعداده. { $use }
why-there-map = حين يبحث الناس قربك عمّا تقدّمه، فهذا أول ما يرونه.
why-there-map-visits = حين يتعطل شيء يبحث الناس. وهذا أول ما يرونه، وتقييماتك هي التي تحسم.
tone-instagram = أظهر أولًا واشرح بعد ذلك. سطران تحت الصورة يكفيان.
tone-facebook = كأنك جار: أسماء وأخبار، وأسئلة تسألها لهم أيضًا.
tone-tiktok = الفكرة من الثانية الأولى، بلا تجميل، وفكرة واحدة فقط.
tone-linkedin = زميل إلى زميل: ما تعلمته، في فقرات قصيرة.
tone-youtube = معلّم صبور يقول في البداية ما سيعرفه الناس في النهاية.
tone-pinterest = كبطاقة تعريف: ما هو، ولمن، بكلمات البحث.
tone-x = فكرة واحدة في سطر واحد، لا سلسلة من عشرة.
tone-threads = خفيف كالحديث، كأنكم حول مائدة البيت.
tone-google-business = معلومات: المواعيد والأسعار والجديد. واشكر الناس بأسمائهم على تقييماتهم.
topics-google-business = صور المكان والعمل، ومواعيد العمل، والجديد، وإجابات عمّا يسأل عنه الناس
measure-instagram = من وصل إليهم ممن لا يتابعونك، ومرات الحفظ، وزيارات الحساب
measure-facebook = من وصل إليهم قربك، والتعليقات، والرسائل
measure-tiktok = نسبة من يشاهدون حتى النهاية، ومن يتابعونك بعد مشاهدة فيديو
measure-linkedin = زيارات الحساب من الوظائف المناسبة، والرسائل، والاستفسارات
measure-youtube = دقائق المشاهدة، والمشاهدات من البحث
measure-pinterest = مرات الحفظ، والنقرات إلى صفحتك
measure-x = الردود والنقرات
measure-threads = الردود
measure-google-business = المكالمات، وطلبات الاتجاهات، والتقييمات الجديدة، والنجوم
leave-out-instagram = الملصقات المليئة بالكلام، وحشد من ثلاثين وسمًا.
leave-out-facebook = الروابط بلا كلمة معها، و«اضغط إعجاب وشارك لتربح».
leave-out-tiktok = إعلانات مقصوصة من التلفاز، وأغانٍ لا يحق لك استخدامها في عملك.
leave-out-linkedin = صور الجوائز، و«يشرّفني أن أعلن»، ورسائل البيع إلى من لا تعرفهم.
leave-out-youtube = المقدمات الطويلة و«لا تنسوا الاشتراك» قبل أن تكون قد قدمت شيئًا.
leave-out-pinterest = الصور بلا رابط، والروابط إلى الصفحة الرئيسية.
leave-out-x = المشاجرات، وركوب موجة الأخبار الحزينة.
leave-out-threads = جمل البيع.
leave-out-google-business = كلمات البحث داخل الاسم، وتقييمات الأقارب: كلاهما قد يؤدي إلى حذفك.
portrait-adverts-meta = نعم: { $money } في الشهر، مشتركة بين Facebook وInstagram. وتظهر حتى حيث لا تنشر، فأبقِ هناك بضع صور والرابط.
portrait-adverts-yes = نعم: { $money } في الشهر.
portrait-adverts-no-money = لا شيء: لم تخصص مالًا. والمنشورات الجيدة أولًا على كل حال.
portrait-adverts-not-here = لا شيء الآن: الأرجح ألا يعود المال هنا.
portrait-adverts-known = لا شيء: الإعلانات هنا تصل إلى الأفراد أكثر من الشركات.
portrait-adverts-no-enquiries = لا شيء: قليل من الناس يسألون هنا عن سعر، ولم يقس ذلك أحد جيدًا.
portrait-adverts-elsewhere = لا شيء الآن: المال نفسه يصل إلى ناس أكثر في مكان آخر.
portrait-adverts-unpriced = لا شيء حتى تكون لديك أرقامك: لم يقس أحد جيدًا ما تجلبه.
portrait-adverts-profile = لا حاجة: هو مجاني.
beside-title = أماكن أخرى
beside-whatsapp-known = { $network }: احتفظ به للردود، فعدد من لديهم رقمك هناك { $followers }. ولا ترسل أخبارًا إلى من لم يطلبها.
beside-whatsapp = { $network }: جيد للردود إن طلب الناس ذلك. لا يجلب من لا يعرفك، فليس مكانًا للبداية.
beside-nextdoor-near = { $network }: أثبت ملكيتك لصفحتك المجانية، وأجب حين يسأل الجيران عن أحد مثلك. ولا أكثر من ذلك حتى تكون لديك أرقام.
beside-nextdoor = { $network }: قليل من الناس يستخدمونها خارج مدنها الرئيسية. انظر من جديد بعد سنة.
beside-reddit = { $network }: الناس هناك لا يحبون الشركات التي تبيع. اقرأ ما يسألون عنه، وأجب في منشور لك.
beside-bluesky = { $network }: صغيرة حتى الآن، ولم يقس أحد ما تجلبه.
beside-snapchat = { $network }: للحديث بين الشباب. ولا تُرى الشركات هناك إلا بالإعلانات في الغالب.
beside-google-business = { $network }: للأعمال التي يزورها الناس أو تزورهم.
beside-known = { $network }: عدد متابعيك هناك { $followers }، فاحتفظ بها. انقل إليها أفضل منشور لديك مرة في الأسبوع، ولا أكثر.
beside-chat = { $network }: كثيرون يراسلون المتاجر من خلالها في بلدك ({ $country })، وليس لدينا أرقام عنها. افتح حسابًا تجاريًا مجانيًا، وأجب هناك، واحكم بأرقامك أنت.

## Adverts

adverts-intro = الإعلان الواحد يطلب شيئًا واحدًا ويقود إلى مكان واحد. انسخ هذه النصوص. وما بين الأقواس تخمين منا: أبقه فقط إن صدق عليك. وحيث يكون هناك إعلانان فشغّلهما معًا: الشبكة تعرض الأفضل أكثر من تلقاء نفسها.
adverts-none = لا يذهب مال إلى الإعلانات في هذه الخطة. وإن أجريت التجربة الصغيرة مع ذلك فإعلان واحد يكفي: عرضك، وصورة، ورابط، لأسبوعين. حدّد تاريخ نهايته ومبلغه في شاشة الإعلانات، وتوقف عند بلوغ أحدهما.
gate-title = قبل أن تبيع الإعلانات
gate-shut = حتى { $month } يُنفق خُمس المال فقط على التجربة. ويمكن تشغيل الإعلانات كاملة قبل ذلك إذا تحقق كل ما يلي:
gate-open = تبدأ الإعلانات في { $from }، بعد أن تجهز الحسابات والردود المحفوظة وأول المنشورات. ومن ذلك اليوم حافظ على ما يلي:
gate-open-warm = الناس يعرفونك من قبل، فلا حاجة إلى مزيد من الانتظار. تبدأ الإعلانات في { $from }. ومن ذلك اليوم حافظ على ما يلي:
gate-open-reviews = تقييماتك تشهد لك (عددها { $n })، فلا حاجة إلى مزيد من الانتظار. تبدأ الإعلانات في { $from }. ومن ذلك اليوم حافظ على ما يلي:
gate-known-goal = هذه الإعلانات تعرّف بك ولا تطلب إلا القليل، فلا تحتاج إلى انتظار طويل. تبدأ في { $from }. ومن ذلك اليوم حافظ على ما يلي:
gate-soon = تحتاج إلى العائد خلال أسابيع، لذلك تبدأ الإعلانات الآن. من لا يعرفك يشتري أقل ممن يعرفك، والاحتمال في هذه الخطة يراعي ذلك. وهذا ما يرفعه:
gate-posts = { $posts ->
    [0] نشرت كل أسبوع طوال أربعة أسابيع.
    [1] نشرت كل أسبوع طوال أربعة أسابيع، نحو مرة في الأسبوع.
   *[other] نشرت كل أسبوع طوال أربعة أسابيع (عدد المرات في الأسبوع: نحو { $posts }).
}
gate-posts-kept = { $posts ->
    [0] تنشر بانتظام، بلا انقطاع أربعة أسابيع.
    [1] تنشر كل أسبوع، نحو مرة واحدة.
   *[other] تنشر كل أسبوع (عدد المرات: نحو { $posts }).
}
gate-reactions = تفاعل شخص من غير الأهل مع نصف المنشورات العشرة الأخيرة على الأقل.
gate-replies = كل سؤال يُجاب عنه في الوقت المحدد في «العناية بالناس».
gate-landing = النقرة تقود إلى { $place }، وكل شيء يعمل جيدًا على الهاتف.
gate-landing-place = الناس يجدونك فورًا: المواعيد والعنوان والهاتف صحيحة في كل مكان، وهناك من يرد.
gate-code = رمز القياس ({ $codes }) موجود في موقعك، وزيارتك أنت تظهر في شاشة الإعلانات.
gate-code-consent = رمز القياس ({ $codes }) موجود في موقعك ويستأذن الزائر أولًا كما يطلب القانون. وزيارتك أنت تظهر في شاشة الإعلانات.
gate-known = لديك عشرة تقييمات، أو يمكنك الوصول إلى 1,000 شخص يعرفونك.
gate-met = { $condition } (تحقق ذلك)
gate-not-met = { $condition } (لم يتحقق بعد)
brief-table = الإعلان، خانة بعد خانة
brief-title = { $buyer }: { $angle }
angle-offer = العرض الأول
angle-question = السؤال الذي يسأله الناس
field-objective = الهدف الذي تختاره
field-call = الطلب الوحيد فيه
field-button = الزر
field-headline = العنوان
field-text = النص
field-offer = العرض
field-picture = الصورة أو الفيديو
field-size = المقاس
size-meta = صورة 1080 × 1350، وفيديو طولي 1080 × 1920 دون 15 ثانية
size-tiktok = فيديو طولي 1080 × 1920، من 9 إلى 15 ثانية، مع صوت
size-linkedin = صورة 1200 × 1200، أو 1200 × 627 إن كان يقود إلى صفحة
field-leads = يقود إلى
field-tracking = كيف تعرف أثره
field-money = المال
field-flight = مدة التشغيل
field-stop = أوقفه حين
brief-offer = في أول مرة لك معنا: { $offer }.
brief-word = قل { $word } حين تأتي أو تتصل، والعرض لك.
brief-call = { $call }.
brief-answer = (ابدأ بجوابك في جملة واحدة.)
headline-question = السؤال الذي يسألنا إياه الجميع
brief-money = { $day } في اليوم، { $month } في الشهر
brief-flight = من { $from }، عدد الأيام في الشهر: { $days }
brief-flight-all = من { $from }، كل يوم
brief-flight-test = { $days ->
    [30] تجربة من { $from } بمبلغ { $test } في اليوم. وكاملًا من { $full }.
   *[other] تجربة من { $from } بمبلغ { $test } في اليوم (عدد الأيام: { $days }). وكاملًا من { $full }.
}
brief-reason-offer = عرضك أنت، بكلام بسيط: الناس يتحركون لشيء يمكنهم الحصول عليه.
brief-reason-offer-ours = لم تسمِّ عرضًا، فهذا اقتراحنا. غيّره إلى عرض تتحمّل تكلفته.
brief-reason-question = أكثر ما يسأل عنه الناس هو ما يجعلهم يترددون. والجواب عنه يجذب من يوشك أن يشتري.
brief-no-call = هذا الإعلان لا يطلب شيئًا. اختر شيئًا واحدًا يفعله الناس.
brief-no-destination = هذا الإعلان لا يقود إلى أي مكان. اختر الوجهة التي يصل إليها الناس.
brief-no-tracking = لا يمكن تمييز هذا الإعلان من غيره. أضف رابطًا موسومًا أو كلمة مميّزة.
objective-meta-known = الوعي (Awareness)
objective-meta-form = العملاء المحتملون (Leads)، بنموذج فوري
objective-meta-calls = العملاء المحتملون (Leads)، بالمكالمات
objective-meta-near = الوعي (Awareness)، مع زر الاتجاهات. هو الهدف الذي يعرض الإعلانات لمن هم قربك.
objective-meta-messages = التفاعل (Engagement)، بالرسائل إليك
objective-meta-sales = المبيعات (Sales). إن جلبت الإعلانات أقل من طلب واحد في اليوم، فاجعل الهدف ملء السلة بدلًا من الشراء.
objective-meta-leads = العملاء المحتملون (Leads) على موقعك
objective-meta-clicks = الزيارات (Traffic)، مع مشاهدات صفحة الوصول: النتائج ما زالت قليلة، فتجد الشاشة من يفتح الصفحة، لا من يحجز بعد
objective-tiktok-known = الوصول (Reach)
objective-tiktok-form = جذب العملاء المحتملين (Lead generation)
objective-tiktok-calls = جذب العملاء المحتملين (Lead generation)
objective-tiktok-near = الزيارات (Traffic) إلى حسابك
objective-tiktok-messages = جذب العملاء المحتملين (Lead generation)، بالرسائل
objective-tiktok-sales = التحويلات على الموقع (Website conversions)
objective-tiktok-leads = جذب العملاء المحتملين (Lead generation)
objective-tiktok-clicks = الزيارات (Traffic)
objective-linkedin-known = الوعي بالعلامة التجارية (Brand awareness)
objective-linkedin-form = جذب العملاء المحتملين (Lead generation)، بنموذج
objective-linkedin-calls = جذب العملاء المحتملين (Lead generation)، بنموذج يطلب رقم الهاتف
objective-linkedin-near = زيارات الموقع (Website visits)
objective-linkedin-messages = جذب العملاء المحتملين (Lead generation)، بنموذج
objective-linkedin-sales = زيارات الموقع (Website visits)
objective-linkedin-leads = التحويلات على الموقع (Website conversions)
objective-linkedin-clicks = زيارات الموقع (Website visits)
tracking-link = ضع هذا بعد العنوان: { $parameters }
tracking-form = شاشة الإعلانات تعدّ النماذج المرسلة. رُدّ على كل منها خلال ساعة.
tracking-message = شاشة الإعلانات تعدّ الرسائل التي يبدؤها الإعلان. رُدّ على كل منها خلال ساعة.
tracking-word = يقول الناس كلمة: { $word }. ضع علامة لكل مرة على ورقة بجانب الصندوق أو الهاتف.
code-word-meta-offer = «جار»
code-word-meta-question = «فضول»
code-word-tiktok-offer = «مقطع»
code-word-tiktok-question = «شاشة»
code-word-linkedin-offer = «زميل»
code-word-linkedin-question = «مكتب»
weeks-about = { $weeks ->
    [one] نحو أسبوع
    [two] نحو أسبوعين
    [few] نحو { $weeks } أسابيع
    [many] نحو { $weeks } أسبوعًا
   *[other] نحو { $weeks } أسبوع
}
links-title = كيف تعرف ما جلبه الإعلان
links-append = ضع علامة الاستفهام اللاتينية ? بعد عنوان صفحتك، ثم الكلمات أعلاه. وإن كانت في العنوان علامة استفهام من قبل، فضع & مكانها.
links-hash = إن كان في العنوان # فالكلمات توضع قبل #. وعندئذ تُظهر إحصاءاتك الزوار بحسب الإعلان.
links-event = من دون رمز القياس لا تعدّ شاشة الإعلانات طلبًا ولا استفسارًا. اجعلها تعدّ الصفحة التي يراها الناس بعدها (صفحة الشكر).
links-visits = شاشة الإعلانات تعدّ هنا زيارات صفحتك لا العملاء. فعُدّ العملاء بنفسك: من الصفحة التي يرونها بعد الحجز (صفحة الشكر)، أو بسؤالهم كيف سمعوا عنك.
links-tally = الروابط لا ترى ما يجري في المحل أو على الهاتف. اسأل كل عميل جديد «كيف سمعت عنا؟» وضع علامة. ابدأ يوم تبدأ الخطة، وقارن بالأسابيع التي سبقت الإعلانات.
code-meta = Meta Pixel
code-tiktok = TikTok Pixel
code-linkedin = LinkedIn Insight Tag
days-about = { $days ->
    [one] نحو يوم
    [two] نحو يومين
    [few] نحو { $days } أيام
    [many] نحو { $days } يومًا
   *[other] نحو { $days } يوم
}
stop-order-long = يبلغ الإنفاق { $after } ولم يأتِ عميل جديد واحد. إن كان أقصى ما يجوز أن يكلّفه العميل { $most }، فلا يحدث ذلك بسوء الحظ وحده إلا مرة من كل 20. وبمبلغك هذا يطول الوقت حتى يتبيّن الأمر، فلا تنفق أكثر مما يمكنك الاستغناء عنه.
stop-lead-long = يبلغ الإنفاق { $after } ولم يأتِ استفسار واحد. إن كان أقصى ما يجوز أن يكلّفه الاستفسار { $most }، فلا يحدث ذلك بسوء الحظ وحده إلا مرة من كل 20. وبمبلغك هذا يطول الوقت حتى يتبيّن الأمر، فلا تنفق أكثر مما يمكنك الاستغناء عنه.
stop-order = يبلغ الإنفاق { $after }، بعد { $time }، ولم يأتِ عميل جديد واحد. إن كان أقصى ما يجوز أن يكلّفه العميل { $most }، فلا يحدث ذلك بسوء الحظ وحده إلا مرة من كل 20.
stop-known = يراه الشخص الواحد أكثر من ثلاث مرات في المتوسط (تسمّيه الشاشة «التكرار»)، أو تقل النقرات بمقدار الثلث عن أفضل ما كانت. عندئذ أعدّ صورة جديدة.
stop-lead = يبلغ الإنفاق { $after }، بعد { $time }، ولم يأتِ استفسار واحد. إن كان أقصى ما يجوز أن يكلّفه الاستفسار { $most }، فلا يحدث ذلك بسوء الحظ وحده إلا مرة من كل 20.

## Being found

found-reason = الإعلانات تتوقف حين يتوقف المال. أما ظهورك حين يبحث الناس، وقائمة تملكها أنت، فيبقيان.
profiles-title = كلمات لحساباتك
profiles-table = الاسم والكلمات الجاهزة للصق (بين الأقواس تخمين منا، أبقه إن كان صحيحًا)
column-name-line = سطر الاسم
column-bio = الكلمات تحته
column-length = الطول
name-line = { $business } | { $what }
name-line-place = { $business } | { $what } في { $place }
name-line-alone = { $business }
bio = { $what } { $reason } { $call }.
bio-short = { $what } { $call }.
bio-what = { $makes }.
bio-what-place = { $makes } في { $place }.
bio-length = { $long } من { $most }
bio-too-long-title = بعض الكلمات أطول من اللازم
bio-too-long = حيث يزيد الطول على ما يسمح به الحساب، أبقِ ما تقدّمه وأين، واحذف من الوسط.
profile-link = الرابط الوحيد في كل حساب يقود إلى { $place }.
profile-link-none = ليس هناك بعد ما يقود إليه رابط. صفحة واحدة بسيطة تكفي: ماذا تقدّم، وأين، وبكم، وزر واحد. وإلى ذلك الحين ضع رقم هاتفك هناك.
found-searched-title = الكلمات والفئة
found-category = الفئة على الخريطة: { $category }
found-searched = كلمات يبحث بها الناس: { $words }. استخدمها في الحساب وتحت الصور وفي موقعك، مرة واحدة لكل منها.
signs-title = لافتات حيث يوجد الناس أصلًا
sign-door = على الباب: اسمك على شبكة أو شبكتين، بالكلمات. فصفّ من الشعارات لا يخبر أحدًا أين يبحث.
sign-counter = حيث ينتظر الناس: رمز QR واحد يقود إلى تقييماتك، مع «أخبروا غيركم كيف كانت تجربتكم».
sign-packaging = على ما يأخذه الناس إلى بيوتهم: الاسم نفسه، وسبب واحد للمتابعة.
sign-van = على السيارة: الاسم والهاتف والمدينة، بحروف تُقرأ من الرصيف المقابل.
sign-site = في موقع العمل: لوحة على الطريق، إذا وافق العميل.
sign-invoice = على الفاتورة: رمز QR يقود إلى تقييماتك، و«هل تخبرون جيرانكم عنا؟»
sign-mail = تحت كل رسالة بريد إلكتروني: الرابط الواحد نفسه الذي في حساباتك.
sign-signature = في كل حساب شخصي لك ولفريقك: الرابط نفسه والسطر نفسه.
sign-parcel = في كل طرد: بطاقة عليها اسمك وكلمة شكر ورمز QR يقود إلى تقييماتك.
owned-title = قوائم تملكها أنت
owned-list-there = قائمتك البريدية: اعرضها في الصفحة التي تقود إليها روابطك، خطوةً ثانية. فالشبكة قد تغلق غدًا، والقائمة ملكك.
owned-list-start = ابدأ قائمة بريدية، ولو ورقة أو نموذجًا بسيطًا. فالشبكة قد تغلق غدًا، والقائمة ملكك.
owned-direct = موقع الحجز يأخذ جزءًا من كل حجز. اعرض في صفحتك ما يناله من يحجز مباشرة، وأضف رابط الحجز المجاني في ملفك على Google.
owned-grants = تمنح Google كثيرًا من الجمعيات المسجلة إعلانات بحث مجانية (Ad Grants). اطلبوها قبل أن تدفعوا ثمن أي إعلان، وفعّلوا أزرار التبرع التي توفرها الشبكات في بلدكم.
owned-list-there-charity = قائمتكم البريدية: اعرضوها في الصفحة التي تقود إليها روابطكم، خطوةً ثانية. فالشبكة قد تغلق غدًا، والقائمة ملككم.
owned-list-start-charity = ابدؤوا قائمة بريدية، ولو ورقة حيث يجتمع الناس. فالشبكة قد تغلق غدًا، والقائمة ملككم.
owned-form-there = نموذج الاستفسار: ثلاث خانات تكفي. كل خانة إضافية تُفقدك بعض الناس.
owned-form-start = أعدّ نموذج استفسار بثلاث خانات: الاسم، ووسيلة التواصل، وموضوع السؤال.
owned-consent = استأذن الناس قبل أن تراسلهم، وقل لأي غرض، ودعهم يلغون الاشتراك بنقرة واحدة.
visits-title = لأنك تذهب إليهم
visits-urgent = حين ينفجر الأنبوب يبحث الناس. البحث والخريطة يجلبان الأعمال العاجلة، والمنشورات تضمن أنهم يعرفون اسمك حينها. واسأل أيضًا عن تكلفة إعلانات البحث، فهذه الخطة لا تحسبها.
visits-area = حدّد منطقة خدمتك على الخريطة، بلدة بلدة، وأخفِ عنوان بيتك.
visits-groups = انضم إلى المجموعات المحلية لكل بلدة تذهب إليها. أجب عن الأسئلة هناك ولا تبِع أبدًا.
visits-before-after = بعد كل عمل، صورتان من الموضع نفسه، بموافقة صاحب المكان.
visits-review = اطلب التقييم عند الباب، وأرسل الرابط فورًا.
shop-title = البيع داخل الشبكة
shop-test = تستحق تجربة على { $network }: سعر بضاعتك صغير بما يكفي، ويمكن شحنها، وأنت تصوّر الفيديو. ابدأ بثلاثة منتجات.
shop-no-charity = لا يناسبكم: ليس هناك ما يُباع. استخدموا زر التبرع في الشبكة نفسها إن وُجد في بلدكم.
shop-no-software = لا يناسبك: متاجر الشبكات للبضاعة التي تُشحن. وجّه الناس إلى صفحة التسجيل لديك.
shop-no-goods = لا يناسبك: متاجر الشبكات للبضاعة التي تُشحن، وأنت تبيع وقتك ومهارتك.
shop-no-sending = ليس الآن: الناس يطلبون أو يأتون من قرب، ومتاجر الشبكات للبضاعة التي تُشحن.
shop-no-price = ليس الآن: إذا زاد السعر على نحو { $price } فقليل من الناس يشترون من دون مغادرة الشبكة. وجّههم إلى متجرك أنت.
shop-no-films = ليس الآن: هذه المتاجر تعيش على الفيديوهات القصيرة، ولم تذكر أنك تصوّرها.
shop-no-network = ليس الآن: الشبكات التي فيها متاجر ليست في هذه الخطة.
shop-needs-country = تأكد أولًا من أن المتجر متاح للبائعين في بلدك.
shop-needs-returns = هناك يجب الرد على المرتجعات والرسائل خلال يوم.
shop-needs-fee = اخصم رسوم الشبكة من كل بيعة قبل أن تحدد السعر.
shop-needs-films = فيديوهان في الأسبوع يظهر فيهما المنتج وهو يُستخدم. ما يقال عن المبيعات السريعة هناك أدلته ضعيفة، فتوقف بعد ثمانية أسابيع بلا بيع.
