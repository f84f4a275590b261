### The static words of the window. Questions, plan and errors have files of their own.

app-name = Plainsail
window-title = { $screen } · Plainsail
title-welcome = Willkommen
title-help = Hilfe
title-questions = Alle Fragen
title-wizard = Fragen
title-verdict = Erstes Urteil
title-check = Antworten prüfen
title-plan = Ihr Plan
title-share = Weitergeben

## Everywhere

home-link = Plainsail, zur Startseite
continue = Weiter
back = Zurück
undo = Rückgängig
change = Ändern
answer = Antworten
close = Schließen
try-again = Noch einmal versuchen
loading = Einen Moment…
optional = Das dürfen Sie leer lassen
assumed = angenommen
kept-here = Bleibt auf diesem Computer
show-log = Protokoll zeigen
error-title = Das hat nicht geklappt
error-unexpected = Etwas ist schiefgegangen, womit wir nicht gerechnet haben. Alles, was Sie eingegeben haben, ist noch da. Versuchen Sie es noch einmal. Wenn es wieder passiert, schließen Sie Plainsail und starten Sie es neu.
no-data-yet = Noch keine Daten

## Welcome

welcome-title = Ein Social-Media-Plan, den Sie durchhalten.
welcome-lead = Beantworten Sie etwa 15 Minuten lang einfache Fragen zu Ihrem Betrieb. Sie bekommen einen Plan, der sagt, was er wahrscheinlich einbringt. Und er sagt Nein, wenn es sich nicht lohnt.
welcome-start = Meinen Plan beginnen
welcome-examples = Ein Beispiel ansehen
welcome-go-on = Weiter mit: { $title }
welcome-promise = Kein Konto. Nichts verlässt diesen Computer.
examples-title = Beispiele
examples-empty = In dieser Version gibt es keine Beispiele.
example-badge = Beispiel
plans-title = Ihre Pläne
plan-questions = Fragen
plan-questions-of = Fragen zu: { $title }
plan-delete = Löschen
plan-delete-of = Löschen: { $title }
plan-deleted = { $title } ist gelöscht.
theme = Farben
theme-system = Wie am Computer
theme-light = Hell
theme-dark = Dunkel
steps-title = So geht es
steps-answer = Antworten
steps-answer-text = Einfache Fragen, eine nach der anderen. „Weiß ich nicht“ gilt immer als Antwort.
steps-verdict = Sehen, ob es sich lohnt
steps-verdict-text = Nach zehn Seiten bekommen Sie ein erstes Urteil, mit Aussichten und Gründen.
steps-plan = Den Plan mitnehmen
steps-plan-text = Wo Sie auftreten, was jede Woche zu tun ist, was es kostet. Zum Behalten, Drucken und Aufhängen.
language = Sprache
language-system = Wie am Computer
language-en = English
language-de = Deutsch
language-ar = العربية

## Questions

questions-nav = Fragebogen
all-questions = Alle Fragen
all-questions-lead = Antworten Sie in beliebiger Reihenfolge, und lassen Sie weg, was Sie nicht sagen können. Nach dem ersten Teil bekommen Sie ein erstes Urteil. Der Rest macht es genauer.
sections-essential = Für das erste Urteil
sections-later = Damit der Plan genauer wird
questions-start = Anfangen
questions-resume = Da weitermachen, wo Sie aufgehört haben
see-verdict = Erstes Urteil ansehen
progress = { $done } von { $total } Seiten beantwortet
saved = Gespeichert
saving = Wird gespeichert…
not-saved = Nicht gespeichert, neuer Versuch läuft
not-saved-stay = Ihre letzte Antwort konnte noch nicht gespeichert werden. Sie ist noch da, und wir versuchen es weiter.
why-we-ask = Warum wir fragen
not-sure = Weiß ich nicht
not-sure-taken = Das macht nichts. Wir nehmen einen üblichen Wert.
not-sure-taken-usual = Das macht nichts. Wir nehmen eine übliche Antwort.
side-note = Was Ihre Antwort bedeutet
wizard-keys = Enter: weiter · Esc: zurück
continue-open = Das ist noch offen. Wählen Sie „Weiß ich nicht“ für einen üblichen Wert, oder gehen Sie noch einmal auf „Weiter“, um es für später aufzuheben.
continue-open-plain = Das ist noch offen. Gehen Sie noch einmal auf „Weiter“, um es für später aufzuheben.
continue-with-errors = Eine Antwort ist so nicht brauchbar. Ändern Sie sie, oder gehen Sie noch einmal auf „Weiter“ und kommen Sie später zurück.
continue-open-at = Noch offen: { $which }. Wählen Sie „Weiß ich nicht“ für einen üblichen Wert, oder gehen Sie noch einmal auf „Weiter“, um es für später aufzuheben.
continue-open-plain-at = Noch offen: { $which }. Gehen Sie noch einmal auf „Weiter“, um es für später aufzuheben.
continue-with-errors-at = Diese Angaben sind so nicht brauchbar: { $which }. Ändern Sie sie, oder gehen Sie noch einmal auf „Weiter“ und kommen Sie später zurück.
choices-full = { $count ->
    [one] Sie können nur eins auswählen. Wenn Sie etwas anderes möchten, nehmen Sie zuerst das Häkchen weg.
   *[other] Sie können höchstens { $count } auswählen. Wenn Sie etwas anderes möchten, nehmen Sie zuerst ein Häkchen weg.
}
example = Zum Beispiel: { $text }
names-field = Nummer { $number }
lookup-list = Vorschläge
lookup-empty = Nichts in der Liste heißt so.
date-day = Tag
date-month = Monat
date-year = Jahr
date-impossible = Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.
date-early = Dieser Tag ist zu früh für diesen Plan. Wählen Sie einen späteren.
date-late = Dieser Tag liegt zu weit in der Zukunft für diesen Plan. Wählen Sie einen früheren.
date-month-missing = Der Monat fehlt.
date-year-missing = Das Jahr fehlt.
date-rest-missing = Monat und Jahr fehlen.
date-year-short = Schreiben Sie das Jahr mit allen vier Ziffern.
count-unreadable = Geben Sie eine Zahl ein, zum Beispiel 1.500 oder 12k.
counts-unit = Follower
counts-missing = Wie viele folgen Ihnen dort? Schreiben Sie 0, wenn Sie es nicht wissen.
counts-none = Noch nichts davon
place-town = Stadt oder Ort
place-list = Orte
place-empty = Wir kennen keinen Ort mit diesem Namen. Versuchen Sie eine andere Schreibweise, oder geben Sie selbst eine Zahl ein.
place-type-more = Geben Sie mindestens zwei Buchstaben ein.
place-search-failed = Die Liste der Orte lässt sich gerade nicht lesen. Geben Sie stattdessen selbst eine Zahl ein.
place-radius = Wie weit entfernt Ihre Kundschaft ist
place-radius-value = { $km } Kilometer
place-radius-exact = Entfernung in Kilometern
place-km = km
place-use-own = Ich kenne die Zahl selbst
place-use-list = Lieber den Ort suchen
place-name = Wie Sie die Gegend nennen
place-people = Wie viele Menschen dort leben
place-people-unit = Menschen

## First verdict

verdict-over = Ein erstes Urteil
verdict-assumptions = Was wir angenommen haben
verdict-go-on = Weiter, es wird genauer
verdict-go-on-anyway = Ohne Urteil weitermachen
verdict-show-plan = Den Plan zeigen
verdict-not-ready = Für ein erstes Urteil fehlen noch ein paar Antworten.
verdict-not-ready-lead = „Weiß ich nicht“ ist auch eine Antwort. Wir nehmen dann einen üblichen Wert.
tone-good = Gute Nachricht:
tone-caution = Vorsicht:
tone-bad = So noch nicht:

## Check your answers

check-title = Prüfen Sie Ihre Antworten
check-issues = { $count ->
    [one] Eine Sache sollten Sie sich ansehen
   *[other] { $count } Sachen sollten Sie sich ansehen
}
left-open = Offen gelassen
check-not-ready = Bevor wir einen Plan machen können, fehlen noch ein paar Antworten.
make-plan = Meinen Plan machen
see-plan = Zurück zum Plan

## The plan

plan-nav = Ihr Plan
nav-plan = Der Plan
nav-chapters = Kapitel
nav-group-answer = Die Antwort
nav-group-do = Was zu tun ist
nav-group-run = Am Laufen halten
nav-group-behind = Was dahintersteckt
nav-answers = Antworten
nav-share = Weitergeben
nav-all-plans = Alle Pläne
nav-help = Hilfe
plan-loading = Wir rechnen…
plan-not-ready = Der Plan ist noch nicht fertig
next-chapter = Weiter: { $title }
all-tasks = Alle Aufgaben
search-label = Im Plan suchen
search-hint = Suchen
search-count = { $count ->
    [one] An einer Stelle gefunden
   *[other] An { $count } Stellen gefunden
}
search-more = { $count ->
    [one] und noch eine hier
   *[other] und noch { $count } hier
}
search-none = In diesem Plan kommt „{ $words }“ nicht vor.
search-none-hint = Versuchen Sie es mit einem einfachen Wort, etwa „Preis“ oder „Bewertungen“.
task-who = Wer:
why = Warum?
why-of = Worum es geht: { $what }
why-answers = Ihre Antworten
why-benchmarks = Zahlen von außen
why-changes = Was daran etwas ändern würde
purpose-trust = Vertrauen aufbauen
purpose-care = Für Menschen da sein
purpose-sell = Verkaufen
show-as-table = Als Tabelle zeigen
hide-table = Tabelle ausblenden
of-chart = zu: { $title }
chart-read = { $title }: Schritt für Schritt mit den Pfeiltasten lesen
chart-step = { $step }: { $value }
chart-failed = Dieses Bild ließ sich nicht zeichnen. In der Tabelle stehen dieselben Zahlen.
chart-save-png = Als PNG speichern
chart-save-svg = Als SVG speichern

## The tour of a first plan

tour-count = { $at } von { $of }
tour-next = Weiter
tour-finish = Fertig
tour-never = Keine Hinweise mehr
tour-verdict-title = Die Antwort kommt zuerst
tour-verdict-text = Die Überschrift sagt, ob es sich lohnt. Sie kann auch Nein sagen und nennt dann den nächstliegenden Plan, der aufgehen würde.
tour-why-title = Jede Zahl lässt sich hinterfragen
tour-why-text = „Warum?“ zeigt Ihre Antworten, die Studien und die Rechnung hinter einer Zahl. Sie können Ihre eigene einsetzen.
tour-share-title = Nehmen Sie ihn mit
tour-share-text = Unter „Weitergeben“ drucken Sie den Plan oder speichern ihn, um ihn anderen zu geben. Wer erst alles sehen will, geht hier durch die Kapitel.

## Help

help-title = Hilfe
help-how = So geht es
help-how-1 = Sie beantworten Fragen zu Ihrem Betrieb. Wo Sie unsicher sind, nehmen wir einen üblichen Wert, und der Plan sagt es.
help-how-2 = Aus Ihren Antworten errechnet Plainsail, was ein Kunde Ihnen wert ist, was Ihr Geld und Ihre Stunden ausrichten und wie wahrscheinlich es ist, dass es sich lohnt.
help-how-3 = Ändern Sie jederzeit eine Antwort, der Plan zieht nach. Nichts, was Sie eingegeben haben, geht verloren.
help-twenty = Was „13 von 20“ heißt
help-twenty-1 = Niemand kann wissen, wie Ihr Jahr wird. Darum spielen wir es 20.000-mal durch, jedes Mal mit etwas mehr oder weniger Glück.
help-twenty-2 = „Etwa 13 von 20“ heißt: In 13 von 20 dieser Jahre erreichen Sie, was Sie brauchen. In den anderen 7 nicht.
help-twenty-3 = „Wahrscheinlich zwischen A und B“ lässt das beste und das schlechteste Zehntel weg. Einmal von zehn ist es weniger als A, einmal von zehn mehr als B.
help-stays = Was auf diesem Computer bleibt
help-stays-1 = Alles. Es gibt kein Konto, und das Programm geht nie ins Internet.
help-stays-2 = Eine Datei verlässt das Programm nur, wenn Sie sie speichern, und sie geht nur dorthin, wo Sie es wollen.
help-print = So drucken Sie
help-print-1 = Öffnen Sie „Weitergeben“ und wählen Sie „Drucken“. Sie sagen zuerst, wo die PDF-Datei liegen soll. Dann öffnet sie sich in dem Programm, mit dem Ihr Computer PDF-Dateien liest, und von dort drucken Sie.
help-keys = Tasten
help-key-search = Im Plan suchen
help-key-print = Drucken: führt zu „Weitergeben“
help-key-continue = Bei den Fragen: weiter
help-key-back = Bei den Fragen: zurück; sonst: schließen, was offen ist
help-key-chart = Ein Diagramm Wert für Wert lesen, wenn es ausgewählt ist
help-key-zoom = Größer, kleiner, übliche Größe
help-keys-zoom = Strg und +, − oder 0
help-keys-search = Strg F · /
help-keys-print = Strg P
help-keys-enter = Enter
help-keys-escape = Esc
help-keys-arrows = ← →
help-words = Fachwörter
help-log = Wenn etwas schiefgegangen ist
help-log-1 = Plainsail führt ein Protokoll darüber, was das Programm getan hat, nie darüber, was Sie eingegeben haben. Sie können es lesen oder an jemanden schicken, der Ihnen hilft.
help-credits = Lizenzen und Dank
help-credits-1 = Plainsail ist freie Software, nach Ihrer Wahl unter der MIT- oder der Apache-2.0-Lizenz.
help-credits-2 = Orte und ihre Einwohner stammen von GeoNames (geonames.org), lizenziert unter Creative Commons Attribution 4.0. Wir haben die Liste verkleinert.
help-credits-3 = Die Schriften Fraunces, Inter und Noto stehen unter der SIL OFL. Die Ländernamen sind aus dem Unicode CLDR, unter der Unicode-Lizenz.
help-credits-4 = Wechselkurse sind Referenzkurse der Europäischen Zentralbank vom 30. Oktober 2026. Zu üblichen Werten nennt der Plan die Studie.
help-back = Zurück

## Changes made in the plan

change-cancel = Abbrechen
change-kept = Übernommen.
change-undone = Zurückgenommen.
change-verdict = Das Urteil lautet jetzt: { $verdict }
change-odds = Die Aussicht lag bei etwa { $before } von 20. Jetzt liegt sie bei etwa { $after } von 20.
change-odds-same = Die Aussicht bleibt, wie sie war.
rules-otherwise = Anders entscheiden
rules-reason = Warum entscheiden Sie anders?
rules-reason-missing = Nennen Sie Ihren Grund in ein paar Worten, damit Sie ihn später noch wissen.
rules-keep = Meine Entscheidung speichern
rules-take-back = Doch der Regel folgen
rules-yours = Sie haben anders entschieden: { $reason }
figures-own-open = Ich kenne meine Zahl
figures-own-change = Meine Zahl ändern
figures-own = Ihre eigene Zahl
figures-own-save = Meine Zahl verwenden
figures-own-clear = Zurück zum üblichen Wert
figures-own-refused = Das ist nicht brauchbar. Geben Sie eine Zahl ein, die hier stimmen kann, zum Beispiel 1,5 oder 1.200.

## What if

what-if-title = Was wäre, wenn?
what-if-intro = Bewegen Sie einen Regler, und Sie sehen, was sich ändert. Nichts davon wird gespeichert.
what-if-none = Hier gibt es noch nichts zu bewegen.
what-if-reset = Zurück zu meinen Antworten
what-if-change = Antwort ändern
what-if-table = Der Plan jetzt und dann
what-if-what = In Ihrem Plan
what-if-now = Jetzt
what-if-then = Dann
what-if-chance = Aussicht
what-if-profit = Wahrscheinlicher Gewinn
what-if-customers = Neue Kunden
what-if-networks = Netzwerke
what-if-adverts = Ausgaben für Anzeigen im Monat
what-if-said = Dann: Aussicht { $chance }, wahrscheinlicher Gewinn { $profit }.
what-if-failed = Das ließ sich nicht ausrechnen. Ihre Antworten sind unverändert.

## Share

share-title = Nehmen Sie Ihren Plan mit
share-lead = Drucken Sie ihn aus, hängen Sie ihn auf, oder geben Sie ihn denen, die mit Ihnen daran arbeiten.
share-look = Ihr Logo und Ihre Farbe dazunehmen
share-private = Die Datei landet dort, wo Sie es wollen, und nirgends sonst.
export-pdf = Der ganze Plan
export-pdf-about = Jedes Kapitel mit Zahlen und Gründen, als PDF zum Drucken oder Vorlesenlassen.
export-pdf-save = Als PDF speichern
export-summary = Eine Seite
export-summary-about = Das Urteil, was zu tun ist und was es kostet, als PDF zum Aufhängen.
export-summary-save = Eine Seite speichern
export-png = Ein Bild fürs Telefon
export-png-about = Die eine Seite als hohes PNG-Bild für Nachrichten.
export-png-save = Bild speichern
export-sheet = Ein Bild zum Drucken
export-sheet-about = Die eine Seite als großes PNG-Bild, für den Fotodrucker oder den Copyshop.
export-sheet-save = Großes Bild speichern
export-json = Die Daten
export-json-about = Ihre Antworten und die Zahlen des Plans als JSON-Datei für andere Programme.
export-json-save = Daten speichern
export-busy = In Arbeit…
export-failed = Die Datei ließ sich nicht schreiben. Ihr Plan ist sicher. Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.
print = Drucken
print-of = Drucken: { $what }
preview = Vorschau
preview-of = Vorschau: { $what }
preview-page = Seite { $page } von { $pages }
preview-picture = { $what }, Seite { $page } von { $pages }
preview-before = Seite davor
preview-after = Seite danach
preview-busy = Die Vorschau entsteht…
preview-cancel = Nicht weiter warten
preview-failed = Die Seiten ließen sich nicht zeigen. Speichern können Sie die Datei trotzdem.
show-in-folder = Im Ordner zeigen
open-file = Zum Drucken öffnen
open-failed = Die Datei ließ sich nicht öffnen. Sie ist noch da.
reveal-failed = Der Ordner ließ sich nicht öffnen. Die Datei ist trotzdem da.

# The logo and the colour
style-title = Ihr Logo und Ihre Farbe
style-lead = Beides kommt auf das Deckblatt, auf die Seite zum Aufhängen und auf das Bild. Diagramme behalten ihre Farben, denn die haben eine Bedeutung.
logo-label = Logo
logo-kinds = PNG, JPEG, WebP oder SVG, bis 2 MB.
logo-being-read = Das Bild wird gelesen …
logo-choose = Logo wählen
logo-change = Anderes wählen
logo-remove = Logo entfernen
logo-now = Ihr Logo
colour-label = Farbe
colour-hint = Ein Code wie #0f4c5c, oder wählen Sie eine aus.
colour-pick = Farbe auswählen
colour-from-logo = Aus Ihrem Logo:
colour-use = { $colour } verwenden
colour-clear = Die üblichen Farben verwenden
colour-darker = { $colour } ist für Schrift zu hell, deshalb steht die Schrift in { $letters }.
logo-ground = Auf weißem Papier wäre dieses Logo nicht zu sehen, deshalb steht es auf { $ground }.
style-failed = Das ließ sich nicht speichern. Versuchen Sie es noch einmal.
