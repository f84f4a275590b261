### What the app says around plans and answers: lists, progress, places, exports.

## Plans in a list

business-unnamed = Ein Betrieb noch ohne Namen
plan-title-numbered = { $business }, Plan { $number }
plan-progress = { $answered } von { $pages } Seiten beantwortet. { $left }
plan-changed = Zuletzt geändert am { $day }

## Progress

time-left-none = Alles Nötige ist beantwortet
time-left =
    { $minutes ->
        [one] Noch etwa eine Minute
       *[other] Noch etwa { $minutes } Minuten
    }
section-state = { $answered } von { $pages } beantwortet
undo-what = Letzte Änderung zurücknehmen: { $questions }

## Answers in words

answer-open = Noch nicht beantwortet
answer-not-sure = Weiß ich nicht
answer-none = Keine
answer-with-unit = { $number } { $unit }
answer-place = { $name } und { $km } km Umkreis, { $people } Menschen
answer-count = { $name } { $count }
assumption = { $asked }: { $figure } ({ $source })

## What a network asks of its owner

upkeep-posts = Kostet { $time } je Beitrag, mindestens { $often }.
upkeep-profile = Kostet { $time } pro Woche.
upkeep-unknown = Man weiß zu wenig darüber, um damit zu planen.
upkeep-closed = Die meisten Menschen in Ihrem Land ({ $country }) können es nicht nutzen.

## Places

people-in-reach = rund { $people } Menschen
place-in-region = { $region }, { $country }
place-near = bei { $town }, { $country }

## Exports

file-name-plan = Plan
file-name-summary = eine Seite
file-name-picture = Bild
file-name-sheet = Bild zum Drucken
file-name-data = Daten
file-name-chart = Diagramm
export-done = { $file } liegt jetzt in { $folder }.
export-replaced = { $file } liegt jetzt in { $folder } und ersetzt die frühere Datei.

## Examples

example-bakery = Eine Bäckerei mit Schaufenster: Anzeigen im Ort, obwohl an jedem Kauf wenig übrig bleibt.
example-consultancy = Zwei Berater, die an Firmen verkaufen: wenige Anfragen, und jede ist viel wert.
example-crafts = Handgemachtes, online verkauft, und jedes Paket kostet Porto.
example-plumber = Ein Installateur, der zu den Leuten fährt: Anrufe, die nach einem Angebot fragen, und wenig Zeit.
example-singapore-cafe = Ein Café mit 20 Dollar im Monat für Anzeigen an ein ganzes Land.
example-charity = Ein gemeinnütziger Verein ohne Geld, aber mit vielen Stunden.
