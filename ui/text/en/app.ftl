### What the app says around plans and answers: lists, progress, places, exports.

## Plans in a list

business-unnamed = A business without a name yet
plan-title-numbered = { $business }, plan { $number }
plan-progress = { $answered } of { $pages } pages answered. { $left }
plan-changed = Last changed on { $day }

## Progress

time-left-none = All that is needed is answered
time-left =
    { $minutes ->
        [one] About a minute left
       *[other] About { $minutes } minutes left
    }
section-state = { $answered } of { $pages } answered
undo-what = Take back the last change: { $questions }

## Answers in words

answer-open = Not answered yet
answer-not-sure = Not sure
answer-none = None
answer-with-unit = { $number } { $unit }
answer-place = { $name } and { $km } km around, { $people } people
answer-count = { $name } { $count }
assumption = { $asked }: { $figure } ({ $source })

## What a network asks of its owner

upkeep-posts = Takes { $time } a post, { $often } or more.
upkeep-profile = Takes { $time } a week.
upkeep-unknown = Too little is known to plan with it.
upkeep-closed = Most people in { $country } cannot use it.

## Places

people-in-reach = about { $people } people
place-in-region = { $region }, { $country }
place-near = near { $town }, { $country }

## Exports

file-name-plan = plan
file-name-summary = one page
file-name-picture = picture
file-name-sheet = picture to print
file-name-data = data
file-name-chart = chart
export-done = { $file } is saved in { $folder }.
export-replaced = { $file } is saved in { $folder }, in place of the earlier file.

## Examples

example-bakery = A bakery with a shop window: local adverts against a thin margin.
example-consultancy = Two consultants selling to firms: few enquiries, each worth a lot.
example-crafts = Crafts sold online, with postage to pay on every parcel.
example-plumber = A plumber who drives out: calls for quotes, and little time.
example-singapore-cafe = A café with 20 dollars a month for adverts to a whole country.
example-charity = A charity with no money and many hours.
