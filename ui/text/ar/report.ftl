# Fixed words of the printed plan: headings and column names.

doc-contents = المحتويات
doc-summary = الجواب في صفحة واحدة
doc-period = الفترة
doc-made = تاريخ الإعداد

doc-task = المهمة
doc-purpose = الغاية
doc-who = المسؤول
doc-time = الوقت
doc-by = الموعد
doc-purpose-trust = بناء الثقة
doc-purpose-care = العناية بالناس
doc-purpose-sell = البيع

doc-sources = من أين جاءت الأرقام
doc-sources-intro = الأرقام الصغيرة في الخطة تقود إلى هنا. وكل بند يوضح كيف حُسب الرقم، وعلى أي من إجاباتك يعتمد، وما الذي يغيّره.
doc-answers = إجاباتك
doc-assumed = رقم معتاد
doc-figure = رقم خارجي
doc-value = القيمة
doc-source = المصدر
doc-grade = مدى موثوقيته
doc-changes = ما الذي يغيّره
doc-figures = الأرقام الخارجية المستخدمة
doc-rule = ما العمل
doc-reason = لماذا
doc-overruled = قررت خلاف ذلك:

glossary-intro = هذه الكلمات تجدها في هذه الخطة، أو في الشاشات التي تُعد فيها الإعلانات. كل كلمة مشروحة في سطر.

doc-made-with = أُعدّ باستخدام Plainsail
doc-logo = الشعار
