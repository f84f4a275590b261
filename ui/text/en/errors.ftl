### What happened, what was kept, what to do next.

## A file of answers that cannot be read

file-too-large = This file is larger than { $megabytes } MB, so it cannot be a file of answers.
file-not-utf8 = This file is not plain text in UTF-8; save it again as UTF-8 and try once more.
file-empty = This file is empty.
file-cut-off = This file ends too early, at line { $line }; part of it seems to be missing.
file-too-deep = This file is nested too deeply to be read (line { $line }).
file-number-too-large = The number in line { $line } is too large.
file-not-json = This file is not valid JSON; the fault is at line { $line }.
file-not-answers = This is not a file of answers: it needs "plainsail": 1 and an object "answers".
file-newer = This file was made by a newer version of Plainsail; update Plainsail to open it.
file-unknown-entry = "{ $name }" does not belong in a file of answers, which has only "plainsail" and "answers".
file-given-twice = "{ $name }" is in this file twice; keep one of them.
file-unknown-question = There is no question "{ $question }".
file-wrong-type = The answer to { $question } ("{ $asked }") must be { $expected }.
file-answer-refused = The answer to { $question } ("{ $asked }") cannot be used: { $problem }
file-control-character = The answer to { $question } ("{ $asked }") has a line break or control character in it; put it on one line.

expected-text = text in quotes, or null for "I'm not sure"
expected-option = one of { $options } in quotes, or null for "I'm not sure"
expected-options = a list with any of { $options }, or null for "I'm not sure"
expected-code = a code of capital letters in quotes, or null for "I'm not sure"
expected-amount = an amount as a number, such as 12.5, or null for "I'm not sure"
expected-number = a number, or null for "I'm not sure"
expected-date = a day in quotes, such as "2027-12-31", or null for "I'm not sure"
expected-place = an object with name, radius_km and people, or null for "I'm not sure"
expected-counts = an object with a number for each network, or null for "I'm not sure"
expected-names = a list of names in quotes, or null for "I'm not sure"

schema-title = Answers for a Plainsail plan
schema-description = null is "I'm not sure"; a question that is left out is not answered.
schema-version = Version of this format
schema-plan = The plan made from the answers, when the file was exported from one; it is passed over when answers are read.

## The file everything is kept in

store-newer = Your plans were last opened by a newer version of Plainsail, so this one left them alone. Update Plainsail to go on.
store-full = The disk is full, so this could not be saved. Everything saved before is safe. Free some space and try again.
store-read-only = Plainsail may not write to its folder, so this could not be saved. Everything saved before is safe. Check the folder's permissions and try again.
store-busy = Another program is using your plans, so this could not be saved. Close other Plainsail windows and try again.
store-missing = This plan is not here any more. If you deleted it just now, you can still take that back.
store-damaged = The file with your plans is damaged. Close Plainsail and open it again: it will look for the last good copy.
store-failed = This could not be saved. Everything saved before is safe. Try again, or close Plainsail and open it again.

notice-restored = The file with your plans was damaged. The last good copy is in its place now; the damaged file was kept as { $file }.
notice-begun-anew = The file with your plans was damaged and there was no good copy, so this is a fresh start. The damaged file was kept as { $file }.

## Commands that did not work

error-internal = Something went wrong that we did not expect. All you have typed is kept. Try again. If it happens once more, close Plainsail and open it again.
error-not-ready = A plan cannot be made yet. { $asked } { $problem }
issue-not-a-number = “{ $typed }” cannot be read as a number. Write it in figures, such as 1,500 or 12.50.
issue-measured-in = “{ $typed }” is measured in something else. Here it is asked in: { $asked }.
issue-other-measure = “{ $typed }” is measured in something else than is asked for here. Write the bare number.
issue-of = { $asked }: { $problem }
export-not-written = The file could not be written there. Your plan is safe. Choose another folder and try again.
export-disk-full = The disk is full, so the file could not be written. Your plan is safe. Free some space or choose another disk.
open-failed-there = { $file } could not be opened. It is where you saved it: open it from there.
reveal-failed-there = The folder could not be opened, but { $file } is still where you put it.
reveal-failed-gone = { $file } is not there any more. It was moved or deleted.
log-folder-failed = The folder could not be opened. The log is this file: { $path }
log-none = There is no log on this computer yet.

## The command line

cli-no-example = There is no example named "{ $name }"; "plainsail examples" lists them.
cli-no-file = There is no file { $file }.
cli-file-is-folder = { $file } is a folder, not a file.
cli-file-unreadable = The file { $file } cannot be read.
cli-not-ready = A plan cannot be made yet: { $question } ("{ $asked }"): { $problem }
cli-not-made = The files of this plan could not be made; please report this with your file of answers.
cli-not-written = The files cannot be written to { $folder }; nothing was changed there.
cli-cannot-print = What you asked for could not be written where it was sent. Is the disk full?

# A table of what campaigns spent and brought.
results-too-large = This file is larger than { $megabytes } MB, which is more than can be read.
results-columns-missing =
    { $count ->
        [one] This file has no column { $columns }. It needs the columns period, unit, spend and conversions.
       *[other] This file has no columns { $columns }. It needs the columns period, unit, spend and conversions.
    }
results-no-lines = This file has no line with a unit, a period and a spend.
results-no-dates = No line of this file has a date such as 2026-11-21 in its column period.
backtest-share-outside = The share to learn from must lie between 0 and 1, such as 0.5.
backtest-one-period = This file has fewer than two periods, so nothing can be learned and then forecast.
backtest-nothing-learned = The first part of this file has no period with both spend and conversions, so nothing can be learned.
backtest-nothing-judged = The rest of this file has no period with both spend and conversions, so nothing can be judged.

# Money to split over channels.
problem-too-large = This file is larger than { $megabytes } MB, so it cannot be money to split.
problem-none = This is not money to split: it needs an object with "B", "A", "k" and "s".
problem-missing = "{ $name }" is missing; money to split needs "B", "A", "k" and "s".
problem-number = "{ $name }" must be a number.
problem-list = "{ $name }" must be a list of numbers.
problem-lengths = "{ $name }" has { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }, and "A" has { $wanted }; there must be one for each channel.
problem-count = "n" must be the number of channels, which is { $count }.
problem-kind = "kind" must be "P1", "P2", "P3" or "P4".
problem-minimums-missing = The kinds "P3" and "P4" need a list "m" of minimums.
problem-minimums-unwanted = The kinds "P1" and "P2" have no minimums, so leave out "m".
allocation-budget = The money ("B") must be a number, zero or more and at most 1e18.
allocation-hours-available = The hours must be a number, zero or more.
allocation-channels = There are more than 200 channels, which is more than can be compared.
allocation-ceiling = Channel { $channel }: the ceiling ("A") must be a number, zero or more and at most 1e18.
allocation-half = Channel { $channel }: the money that brings half ("k") must be a number above zero and at most 1e18.
allocation-shape = Channel { $channel }: the shape ("s") must be a number from 0.01 to 100.
allocation-limits = Channel { $channel }: the least and the most money must be numbers, zero or more, the least first.
allocation-hours = Channel { $channel }: the hours must be a number, zero or more.
allocation-all-or-nothing = All of the money can only be spent where no channel may be left out.
allocation-budget-too-small = The least amounts of the channels add up to more than the money there is.
allocation-budget-too-large = The most amounts of the channels add up to less than the money that must be spent.
allocation-hours-too-few = The channels that cannot be left out need more hours than there are.

# The logo and the colour
logo-too-large = This picture is larger than { $megabytes } MB. Save it smaller, or choose another one.
logo-not-a-picture = This file could not be read as a picture. Choose a PNG, JPEG, WebP or SVG file.
logo-empty = There is nothing to see in this picture. Choose another one.
logo-letters = The letters in this drawing need a typeface that is not on this computer. Save it as PNG, or with its letters turned into shapes.
logo-too-many-pixels = This picture has more than { $megapixels } million pixels. Save it smaller.
logo-too-intricate = This drawing is too intricate to be read here: it has filters, masks or thousands of shapes. Save it as PNG.
logo-not-opened = This file could not be opened. Choose another one.
colour-not-read = “{ $typed }” is not a colour code. Write one such as #0f4c5c, or pick a colour.
