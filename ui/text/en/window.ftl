### The static words of the window. Questions, plan and errors have files of their own.

app-name = Plainsail
window-title = { $screen } · Plainsail
title-welcome = Welcome
title-help = Help
title-questions = All questions
title-wizard = Questions
title-verdict = First verdict
title-check = Check your answers
title-plan = Your plan
title-share = Share

## Everywhere

home-link = Plainsail, to the first screen
continue = Continue
back = Back
undo = Undo
change = Change
answer = Answer
close = Close
try-again = Try again
loading = One moment…
optional = You may leave this empty
assumed = assumed
kept-here = Kept on this computer
show-log = Show the log
error-title = That did not work
error-unexpected = Something went wrong that we did not expect. All you have typed is kept. Try again. If it happens once more, close Plainsail and open it again.
no-data-yet = No data yet

## Welcome

welcome-title = A social media plan you can keep.
welcome-lead = Answer plain questions about your business for about 15 minutes. You get a plan that says what it is likely to bring in, and says no when it will not pay.
welcome-start = Start my plan
welcome-examples = Look at an example
welcome-go-on = Go on with { $title }
welcome-promise = No account. Nothing leaves this computer.
examples-title = Examples
examples-empty = There are no examples in this version.
example-badge = Example
plans-title = Your plans
plan-questions = Questions
plan-questions-of = Questions of { $title }
plan-delete = Delete
plan-delete-of = Delete { $title }
plan-deleted = { $title } is deleted.
theme = Colours
theme-system = Same as the computer
theme-light = Light
theme-dark = Dark
steps-title = How it works
steps-answer = Answer
steps-answer-text = Plain questions, one at a time. “I'm not sure” is always an answer.
steps-verdict = See if it pays
steps-verdict-text = After ten pages you get a first verdict, with the odds and the reasons.
steps-plan = Take the plan
steps-plan-text = Where to be, what to do each week, what it costs. To keep, print and hang up.
language = Language
language-system = Same as the computer
language-en = English
language-de = Deutsch
language-ar = العربية

## Questions

questions-nav = Questionnaire
all-questions = All questions
all-questions-lead = Answer in any order, and leave out what you cannot say. After the first part you get a first verdict. The rest makes it sharper.
sections-essential = For the first verdict
sections-later = To sharpen the plan
questions-start = Start
questions-resume = Go on where you stopped
see-verdict = See the first verdict
progress = { $done } of { $total } pages answered
saved = Saved
saving = Saving…
not-saved = Not saved, trying again
not-saved-stay = Your last answer could not be saved yet. It is still here, and we keep trying.
why-we-ask = Why we ask
not-sure = I'm not sure
not-sure-taken = That is fine. We use a typical figure.
not-sure-taken-usual = That is fine. We use a usual answer.
side-note = What your answer means
wizard-keys = Enter continues · Esc goes back
continue-open = This is still open. Choose “I'm not sure” for a typical figure, or continue again to leave it for later.
continue-open-plain = This is still open. Continue again to leave it for later.
continue-with-errors = One answer cannot be used as it stands. Change it, or continue again and come back later.
continue-open-at = Still open: { $which }. Choose “I'm not sure” for a typical figure, or continue again to leave it for later.
continue-open-plain-at = Still open: { $which }. Continue again to leave it for later.
continue-with-errors-at = The answers that cannot be used as they stand: { $which }. Change them, or continue again and come back later.
choices-full = { $count ->
    [one] You can choose one. To choose another, untick it first.
   *[other] You can choose { $count }. To choose another, untick one first.
}
example = For example: { $text }
names-field = Number { $number }
lookup-list = Suggestions
lookup-empty = Nothing in the list goes by that name.
date-day = Day
date-month = Month
date-year = Year
date-impossible = There is no such day. Check the day and the month.
date-early = That day is too early for this plan. Choose a later one.
date-late = That day is too far ahead for this plan. Choose an earlier one.
date-month-missing = The month is missing.
date-year-missing = The year is missing.
date-rest-missing = The month and the year are missing.
date-year-short = Write the year with all four digits.
count-unreadable = Write a number, such as 1,500 or 12k.
counts-unit = followers
counts-missing = How many follow you there? Write 0 if you do not know.
counts-none = None of these yet
place-town = Town or city
place-list = Towns
place-empty = We know no town of that name. Try another spelling, or give your own figure.
place-type-more = Type at least two letters.
place-search-failed = The list of towns cannot be read just now. Give your own figure instead.
place-radius = How far away your customers are
place-radius-value = { $km } kilometres
place-radius-exact = Distance in kilometres
place-km = km
place-use-own = I know the figure myself
place-use-list = Look the town up instead
place-name = What you call the area
place-people = How many people live there
place-people-unit = people

## First verdict

verdict-over = A first verdict
verdict-assumptions = What we assumed
verdict-go-on = Go on, it gets sharper
verdict-go-on-anyway = Go on without it
verdict-show-plan = Show me the plan
verdict-not-ready = A few answers are missing for a first verdict.
verdict-not-ready-lead = “I'm not sure” is an answer too. A typical figure then stands in.
tone-good = Good news:
tone-caution = Take care:
tone-bad = Not as it stands:

## Check your answers

check-title = Check your answers
check-issues = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
}
left-open = Left open
check-not-ready = Some answers are still needed before a plan can be made.
make-plan = Make my plan
see-plan = Back to the plan

## The plan

plan-nav = Your plan
nav-plan = The plan
nav-chapters = Chapters
nav-group-answer = The answer
nav-group-do = What to do
nav-group-run = Keeping it going
nav-group-behind = Behind it
nav-answers = Answers
nav-share = Share
nav-all-plans = All plans
nav-help = Help
plan-loading = Working it out…
plan-not-ready = The plan is not ready yet
next-chapter = Next: { $title }
all-tasks = All tasks
search-label = Search the plan
search-hint = Search
search-count = { $count ->
    [one] Found in one place
   *[other] Found in { $count } places
}
search-more = { $count ->
    [one] and one more here
   *[other] and { $count } more here
}
search-none = Nothing in this plan has “{ $words }” in it.
search-none-hint = Try one plain word, such as “price” or “reviews”.
task-who = Who:
why = Why?
why-of = About: { $what }
why-answers = Your answers
why-benchmarks = Figures from outside
why-changes = What would change it
purpose-trust = Build trust
purpose-care = Look after people
purpose-sell = Sell
show-as-table = Show as table
hide-table = Hide the table
of-chart = for { $title }
chart-read = { $title }: read it step by step with the arrow keys
chart-step = { $step }: { $value }
chart-failed = This picture could not be drawn. The table has the same figures.
chart-save-png = Save as PNG
chart-save-svg = Save as SVG

## The tour of a first plan

tour-count = { $at } of { $of }
tour-next = Next
tour-finish = Done
tour-never = No more tips
tour-verdict-title = The answer comes first
tour-verdict-text = The headline says if it is worth it. It can say no, and then names the nearest plan that would work.
tour-why-title = Every figure can be asked
tour-why-text = “Why?” shows your answers, the studies and the sum behind a figure. You can put in your own.
tour-share-title = Take it with you
tour-share-text = Under Share you print the plan, or save it to hand over. To see all of it first, go through the chapters here.

## Help

help-title = Help
help-how = How it works
help-how-1 = You answer questions about your business. Where you are not sure, a typical figure stands in, and the plan says so.
help-how-2 = From your answers Plainsail works out what a customer is worth to you, what your money and hours can do, and how likely it is to pay.
help-how-3 = Change an answer at any time and the plan follows. Nothing you typed is lost.
help-twenty = What “13 in 20” means
help-twenty-1 = No one can know how your year will go. So we play it through 20,000 times, each time with a little more or less luck.
help-twenty-2 = “About 13 in 20” means: in 13 of 20 of these years you reach what you need. In the other 7 you do not.
help-twenty-3 = “Likely between A and B” leaves out the best and the worst tenth. Once in ten it is less than A, once in ten more than B.
help-stays = What stays on this computer
help-stays-1 = Everything. There is no account, and the app never goes on the internet.
help-stays-2 = A file leaves the app only when you save it, and goes only where you choose.
help-print = How to print
help-print-1 = Open Share and choose Print. You first say where to keep the PDF. It then opens in the program your computer reads PDFs with, and you print from there.
help-keys = Keys
help-key-search = Search the plan
help-key-print = Print: leads to Share
help-key-continue = Continue, in the questions
help-key-back = Back, in the questions; close what is open
help-key-chart = Read a chart value by value, once it has the focus
help-key-zoom = Larger, smaller, usual size
help-keys-zoom = Ctrl and +, − or 0
help-keys-search = Ctrl F · /
help-keys-print = Ctrl P
help-keys-enter = Enter
help-keys-escape = Esc
help-keys-arrows = ← →
help-words = Words of the trade
help-log = When something went wrong
help-log-1 = Plainsail keeps a log of what it did, never of what you typed. You can read it, or send it to whoever helps you.
help-credits = Licences and thanks
help-credits-1 = Plainsail is free software, under the MIT or the Apache 2.0 licence, as you choose.
help-credits-2 = Towns and their people come from GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0. We made the list smaller.
help-credits-3 = The fonts Fraunces, Inter and Noto are under the SIL OFL. Names of countries are from the Unicode CLDR, under the Unicode licence.
help-credits-4 = Exchange rates are reference rates of the European Central Bank of 30 October 2026. Typical figures name their study in the plan.
help-back = Back to where you were

## Changes made in the plan

change-cancel = Cancel
change-kept = Kept.
change-undone = Taken back.
change-verdict = The answer is now: { $verdict }
change-odds = The odds were about { $before } in 20. They are now about { $after } in 20.
change-odds-same = The odds stay as they were.
rules-otherwise = Decide otherwise
rules-reason = Why do you decide otherwise?
rules-reason-missing = Give your reason in a few words, so that you know it later.
rules-keep = Keep my decision
rules-take-back = Follow the rule again
rules-yours = You decided otherwise: { $reason }
figures-own-open = I know my own
figures-own-change = Change my figure
figures-own = Your own figure
figures-own-save = Use mine
figures-own-clear = Back to the typical figure
figures-own-refused = This cannot be used. Write a number that can be right here, such as 1.5 or 1,200.

## What if

what-if-title = What if?
what-if-intro = Move a slider and see what changes. Nothing is saved.
what-if-none = There is nothing to move yet.
what-if-reset = Back to my answers
what-if-change = Change the answer
what-if-table = The plan now, and then
what-if-what = In your plan
what-if-now = Now
what-if-then = Then
what-if-chance = Odds
what-if-profit = Likely profit
what-if-customers = New customers
what-if-networks = Networks
what-if-adverts = Spent on adverts a month
what-if-said = Then: odds { $chance }, likely profit { $profit }.
what-if-failed = This could not be worked out. Your answers are as they were.

## Share

share-title = Take your plan with you
share-lead = Print it, hang it up, or hand it to whoever works on it with you.
share-look = Put your logo and colour on it
share-private = The file goes where you choose, and nowhere else.
export-pdf = The full plan
export-pdf-about = Every chapter with its figures and reasons, as a PDF to print or read aloud.
export-pdf-save = Save as PDF
export-summary = One page
export-summary-about = The verdict, what to do and what it takes, as a PDF to pin up.
export-summary-save = Save one page
export-png = A picture for a telephone
export-png-about = The one page as a tall PNG picture for messages.
export-png-save = Save picture
export-sheet = A picture to print
export-sheet-about = The one page as a large PNG picture, for a photo printer or a print shop.
export-sheet-save = Save large picture
export-json = The data
export-json-about = Your answers and the plan's figures as a JSON file for other programs.
export-json-save = Save data
export-busy = Being made…
export-failed = The file could not be written. Your plan is safe. Choose another place and try again.
print = Print
print-of = Print: { $what }
preview = Look at it first
preview-of = Look at it first: { $what }
preview-page = Page { $page } of { $pages }
preview-picture = { $what }, page { $page } of { $pages }
preview-before = Page before
preview-after = Page after
preview-busy = The pages are being set…
preview-cancel = Stop waiting
preview-failed = The pages could not be shown. You can still save the file.
show-in-folder = Show in folder
open-file = Open to print
open-failed = The file could not be opened. It is still there.
reveal-failed = The folder could not be opened. The file is still there.

# The logo and the colour
style-title = Your logo and colour
style-lead = They go on the cover, on the page to pin up and on the picture. Charts keep their colours, because those have a meaning.
logo-label = Logo
logo-kinds = PNG, JPEG, WebP or SVG, up to 2 MB.
logo-being-read = The picture is being read…
logo-choose = Choose a logo
logo-change = Choose another
logo-remove = Remove the logo
logo-now = Your logo
colour-label = Colour
colour-hint = A code such as #0f4c5c, or pick one.
colour-pick = Pick a colour
colour-from-logo = From your logo:
colour-use = Use { $colour }
colour-clear = Use the usual colours
colour-darker = { $colour } is too light for letters, so they are set in { $letters }.
logo-ground = White paper would hide this logo, so it is set on { $ground }.
style-failed = This could not be kept. Try again.
