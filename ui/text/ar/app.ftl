### What the app says around plans and answers: lists, progress, places, exports.

## Plans in a list

business-unnamed = نشاط بلا اسم بعد
plan-title-numbered = { $business }، الخطة { $number }
plan-progress = الصفحات المُجاب عنها: { $answered } من { $pages }. { $left }
plan-changed = آخر تعديل يوم { $day }

## Progress

time-left-none = أُجيب عن كل ما يلزم
time-left =
    { $minutes ->
        [one] بقيت دقيقة تقريبًا
        [two] بقيت دقيقتان تقريبًا
        [few] بقي نحو { $minutes } دقائق
        [many] بقي نحو { $minutes } دقيقة
       *[other] بقي نحو { $minutes } دقيقة
    }
section-state = المُجاب عنه: { $answered } من { $pages }
undo-what = التراجع عن آخر تغيير: { $questions }

## Answers in words

answer-open = بلا إجابة بعد
answer-not-sure = لست متأكدًا
answer-none = لا شيء
answer-with-unit = { $number } { $unit }
answer-place = { $name } وما حولها حتى { $km } كم، وعدد السكان { $people }
answer-count = { $name } { $count }
assumption = { $asked }: { $figure } ({ $source })

## What a network asks of its owner

upkeep-posts = وقت إعداد المنشور: { $time }، والحد الأدنى: { $often }.
upkeep-profile = الوقت في الأسبوع: { $time }.
upkeep-unknown = ما نعرفه عنها لا يكفي للتخطيط بها.
upkeep-closed = معظم الناس في { $country } لا يستطيعون استخدامها.

## Places

people-in-reach = عدد السكان نحو { $people }
place-in-region = { $region }، { $country }
place-near = قرب { $town }، { $country }

## Exports

file-name-plan = خطة
file-name-summary = صفحة واحدة
file-name-picture = صورة
file-name-sheet = صورة للطباعة
file-name-data = بيانات
file-name-chart = رسم بياني
export-done = حُفظ { $file } في { $folder }.
export-replaced = حُفظ { $file } في { $folder } وحلّ محل الملف السابق.

## Examples

example-bakery = مخبز له واجهة على الشارع: إعلانات محلية وهامش ربح ضيّق.
example-consultancy = مستشاران يبيعان للشركات: استفسارات قليلة، وكل واحد منها ثمين.
example-crafts = أشغال يدوية تُباع عبر الإنترنت، وعلى كل طرد أجرة شحن.
example-plumber = سبّاك يذهب إلى عملائه: اتصالات لطلب عروض الأسعار، ووقت قليل.
example-singapore-cafe = مقهى ينفق 20 دولارًا في الشهر على إعلانات لبلد كامل.
example-charity = جمعية خيرية بلا مال ولديها ساعات كثيرة.
