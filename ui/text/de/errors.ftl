### What happened, what was kept, what to do next.

## A file of answers that cannot be read

file-too-large = Diese Datei ist größer als { $megabytes } MB und kann deshalb keine Antwortdatei sein.
file-not-utf8 = Diese Datei ist kein reiner Text in UTF-8. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.
file-empty = Diese Datei ist leer.
file-cut-off = Diese Datei endet zu früh, in Zeile { $line }. Ein Teil scheint zu fehlen.
file-too-deep = Diese Datei ist zu tief verschachtelt und lässt sich nicht lesen (Zeile { $line }).
file-number-too-large = Die Zahl in Zeile { $line } ist zu groß.
file-not-json = Diese Datei ist kein gültiges JSON. Der Fehler steht in Zeile { $line }.
file-not-answers = Das ist keine Antwortdatei: Darin müssen "plainsail": 1 und ein Objekt "answers" stehen.
file-newer = Diese Datei stammt aus einer neueren Version von Plainsail. Aktualisieren Sie Plainsail, um sie zu öffnen.
file-unknown-entry = "{ $name }" gehört nicht in eine Antwortdatei. Dort stehen nur "plainsail" und "answers".
file-given-twice = "{ $name }" steht zweimal in dieser Datei. Behalten Sie nur einen Eintrag.
file-unknown-question = Es gibt keine Frage "{ $question }".
file-wrong-type = Die Antwort auf { $question } („{ $asked }“) muss so aussehen: { $expected }.
file-answer-refused = Die Antwort auf { $question } („{ $asked }“) lässt sich nicht verwenden: { $problem }
file-control-character = In der Antwort auf { $question } („{ $asked }“) steckt ein Zeilenumbruch oder Steuerzeichen. Schreiben Sie sie in eine Zeile.

expected-text = Text in Anführungszeichen, oder null für „Weiß ich nicht“
expected-option = eines von { $options } in Anführungszeichen, oder null für „Weiß ich nicht“
expected-options = eine Liste mit beliebigen aus { $options }, oder null für „Weiß ich nicht“
expected-code = ein Kürzel aus Großbuchstaben in Anführungszeichen, oder null für „Weiß ich nicht“
expected-amount = ein Betrag als Zahl, etwa 12.5, oder null für „Weiß ich nicht“
expected-number = eine Zahl, oder null für „Weiß ich nicht“
expected-date = ein Tag in Anführungszeichen, etwa "2027-12-31", oder null für „Weiß ich nicht“
expected-place = ein Objekt mit name, radius_km und people, oder null für „Weiß ich nicht“
expected-counts = ein Objekt mit einer Zahl für jedes Netzwerk, oder null für „Weiß ich nicht“
expected-names = eine Liste von Namen in Anführungszeichen, oder null für „Weiß ich nicht“

schema-title = Antworten für einen Plan von Plainsail
schema-description = null bedeutet „Weiß ich nicht“. Eine Frage, die fehlt, ist nicht beantwortet.
schema-version = Version dieses Formats
schema-plan = Der Plan zu den Antworten, wenn die Datei aus einem Plan stammt. Beim Lesen der Antworten wird er übergangen.

## The file everything is kept in

store-newer = Ihre Pläne wurden zuletzt mit einer neueren Version von Plainsail geöffnet. Diese Version hat sie deshalb nicht angerührt. Aktualisieren Sie Plainsail, um weiterzumachen.
store-full = Der Datenträger ist voll, deshalb ließ sich das nicht speichern. Alles zuvor Gespeicherte ist sicher. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
store-read-only = Plainsail darf nicht in seinen Ordner schreiben, deshalb ließ sich das nicht speichern. Alles zuvor Gespeicherte ist sicher. Prüfen Sie die Rechte des Ordners und versuchen Sie es noch einmal.
store-busy = Ein anderes Programm benutzt gerade Ihre Pläne, deshalb ließ sich das nicht speichern. Schließen Sie andere Fenster von Plainsail und versuchen Sie es noch einmal.
store-missing = Dieser Plan ist nicht mehr da. Wenn Sie ihn eben gelöscht haben, können Sie das noch zurücknehmen.
store-damaged = Die Datei mit Ihren Plänen ist beschädigt. Schließen Sie Plainsail und öffnen Sie es wieder: Es sucht dann nach der letzten guten Kopie.
store-failed = Das ließ sich nicht speichern. Alles zuvor Gespeicherte ist sicher. Versuchen Sie es noch einmal, oder schließen Sie Plainsail und öffnen Sie es wieder.

notice-restored = Die Datei mit Ihren Plänen war beschädigt. An ihrer Stelle liegt jetzt die letzte gute Kopie. Die beschädigte Datei heißt nun { $file }.
notice-begun-anew = Die Datei mit Ihren Plänen war beschädigt, und es gab keine gute Kopie. Sie fangen deshalb neu an. Die beschädigte Datei heißt nun { $file }.

## Commands that did not work

error-internal = Etwas ist schiefgegangen, womit wir nicht gerechnet haben. Alles, was Sie eingegeben haben, ist noch da. Versuchen Sie es noch einmal. Wenn es wieder passiert, schließen Sie Plainsail und starten Sie es neu.
error-not-ready = Es lässt sich noch kein Plan machen. { $asked } { $problem }
issue-not-a-number = „{ $typed }“ lässt sich nicht als Zahl lesen. Schreiben Sie sie in Ziffern, etwa 1.500 oder 12,50.
issue-measured-in = „{ $typed }“ ist in etwas anderem gemessen. Gefragt ist hier: { $asked }.
issue-other-measure = „{ $typed }“ ist in etwas anderem gemessen, als hier gefragt ist. Schreiben Sie nur die Zahl.
issue-of = { $asked }: { $problem }
export-not-written = Dorthin ließ sich die Datei nicht schreiben. Ihr Plan ist sicher. Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.
export-disk-full = Der Datenträger ist voll, deshalb ließ sich die Datei nicht schreiben. Ihr Plan ist sicher. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.
open-failed-there = { $file } ließ sich nicht öffnen. Die Datei liegt dort, wo Sie sie gespeichert haben: Öffnen Sie sie von dort.
reveal-failed-there = Der Ordner ließ sich nicht öffnen, aber { $file } liegt noch dort, wo Sie die Datei gespeichert haben.
reveal-failed-gone = { $file } ist nicht mehr da. Die Datei wurde verschoben oder gelöscht.
log-folder-failed = Der Ordner ließ sich nicht öffnen. Das Protokoll ist diese Datei: { $path }
log-none = Auf diesem Computer gibt es noch kein Protokoll.

## The command line

cli-no-example = Es gibt kein Beispiel namens "{ $name }". Mit "plainsail examples" sehen Sie alle.
cli-no-file = Die Datei { $file } gibt es nicht.
cli-file-is-folder = { $file } ist ein Ordner, keine Datei.
cli-file-unreadable = Die Datei { $file } lässt sich nicht lesen.
cli-not-ready = Es lässt sich noch kein Plan machen: { $question } („{ $asked }“): { $problem }
cli-not-made = Die Dateien dieses Plans ließen sich nicht erstellen. Bitte melden Sie das zusammen mit Ihrer Antwortdatei.
cli-not-written = Die Dateien lassen sich nicht nach { $folder } schreiben. Dort wurde nichts geändert.
cli-cannot-print = Was Sie angefordert haben, ließ sich nicht an sein Ziel schreiben. Ist der Datenträger voll?

# A table of what campaigns spent and brought.
results-too-large = Diese Datei ist größer als { $megabytes } MB. Mehr lässt sich nicht lesen.
results-columns-missing =
    { $count ->
        [one] In dieser Datei fehlt die Spalte { $columns }. Nötig sind die Spalten period, unit, spend und conversions.
       *[other] In dieser Datei fehlen die Spalten { $columns }. Nötig sind die Spalten period, unit, spend und conversions.
    }
results-no-lines = In dieser Datei gibt es keine Zeile mit unit, period und spend.
results-no-dates = In keiner Zeile dieser Datei steht in der Spalte period ein Datum wie 2026-11-21.
backtest-share-outside = Der Anteil, aus dem gelernt wird, muss zwischen 0 und 1 liegen, etwa 0.5.
backtest-one-period = Diese Datei umfasst weniger als zwei Zeiträume. Damit lässt sich nicht erst lernen und dann vorhersagen.
backtest-nothing-learned = Im ersten Teil dieser Datei gibt es keinen Zeitraum mit spend und conversions. Daraus lässt sich nichts lernen.
backtest-nothing-judged = Im Rest dieser Datei gibt es keinen Zeitraum mit spend und conversions. Daran lässt sich nichts prüfen.

# Money to split over channels.
problem-too-large = Diese Datei ist größer als { $megabytes } MB und kann deshalb keine Geldaufteilung beschreiben.
problem-none = Hier steht kein Geld zum Aufteilen: Nötig ist ein Objekt mit "B", "A", "k" und "s".
problem-missing = "{ $name }" fehlt. Zum Aufteilen braucht es "B", "A", "k" und "s".
problem-number = "{ $name }" muss eine Zahl sein.
problem-list = "{ $name }" muss eine Liste von Zahlen sein.
problem-lengths = "{ $name }" hat { $count ->
        [one] { $count } Zahl
       *[other] { $count } Zahlen
    }, bei "A" sind es { $wanted }. Für jeden Kanal muss genau eine dastehen.
problem-count = "n" muss die Zahl der Kanäle sein, also { $count }.
problem-kind = "kind" muss "P1", "P2", "P3" oder "P4" sein.
problem-minimums-missing = Die Arten "P3" und "P4" brauchen eine Liste "m" mit Mindestbeträgen.
problem-minimums-unwanted = Bei den Arten "P1" und "P2" gibt es keine Mindestbeträge. Lassen Sie "m" weg.
allocation-budget = Das Geld ("B") muss eine Zahl sein, null oder mehr und höchstens 1e18.
allocation-hours-available = Die Stunden müssen eine Zahl sein, null oder mehr.
allocation-channels = Es sind mehr als 200 Kanäle. So viele lassen sich nicht vergleichen.
allocation-ceiling = Kanal { $channel }: Die Obergrenze ("A") muss eine Zahl sein, null oder mehr und höchstens 1e18.
allocation-half = Kanal { $channel }: Das Geld, das die Hälfte bringt ("k"), muss eine Zahl über null und höchstens 1e18 sein.
allocation-shape = Kanal { $channel }: Die Form ("s") muss eine Zahl von 0.01 bis 100 sein.
allocation-limits = Kanal { $channel }: Der kleinste und der größte Betrag müssen Zahlen sein, null oder mehr, der kleinste zuerst.
allocation-hours = Kanal { $channel }: Die Stunden müssen eine Zahl sein, null oder mehr.
allocation-all-or-nothing = Das ganze Geld lässt sich nur dann ausgeben, wenn kein Kanal ausfallen darf.
allocation-budget-too-small = Die kleinsten Beträge der Kanäle ergeben zusammen mehr Geld, als da ist.
allocation-budget-too-large = Die größten Beträge der Kanäle ergeben zusammen weniger Geld, als ausgegeben werden muss.
allocation-hours-too-few = Die Kanäle, die nicht ausfallen dürfen, brauchen mehr Stunden, als da sind.

# The logo and the colour
logo-too-large = Dieses Bild ist größer als { $megabytes } MB. Speichern Sie es kleiner oder wählen Sie ein anderes.
logo-not-a-picture = Diese Datei ließ sich nicht als Bild lesen. Wählen Sie eine Datei vom Typ PNG, JPEG, WebP oder SVG.
logo-empty = Auf diesem Bild ist nichts zu sehen. Wählen Sie ein anderes.
logo-letters = Die Buchstaben in dieser Zeichnung brauchen eine Schrift, die es auf diesem Computer nicht gibt. Speichern Sie sie als PNG oder wandeln Sie die Buchstaben vorher in Formen um.
logo-too-many-pixels = Dieses Bild hat mehr als { $megapixels } Millionen Pixel. Speichern Sie es kleiner.
logo-too-intricate = Diese Zeichnung ist zu aufwendig, um hier gelesen zu werden: Sie hat Filter, Masken oder Tausende Formen. Speichern Sie sie als PNG.
logo-not-opened = Diese Datei ließ sich nicht öffnen. Wählen Sie eine andere.
colour-not-read = „{ $typed }“ ist kein Farbcode. Schreiben Sie zum Beispiel #0f4c5c oder wählen Sie eine Farbe aus.
