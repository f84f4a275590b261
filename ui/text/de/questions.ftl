### Every question of the questionnaire.
###
### A question's message is its words as asked. `hint` and `example` stand on the page, so they are
### short; `why` is behind a fold; `short` is a noun phrase for "check your answers" and for reasons;
### `unit` replaces the words of the unit behind the field. A page of several questions has one big
### question of its own. Trades, networks, countries, currencies, months and days are in names.ftl.

## Sections

section-business = Ihr Betrieb
section-return = Was es bringen muss
section-means = Geld und Zeit
section-goals = Ihre Ziele
section-audience = Wen Sie erreichen wollen
section-networks = Ihre Netzwerke
section-brand = Ihr Ton
section-feedback = Nachrichten und Bewertungen
section-rivals = Ihre Konkurrenz
section-levers = Luft nach oben

## Your business

page-name = Was für einen Betrieb haben Sie?

q-business-name = Name
    .example = Bäckerei am Hafen
    .short = Name des Betriebs
    .why = Er steht vorn auf Ihrem Plan. Er verlässt diesen Computer nie.

q-trade = Die Branche, die am besten passt
    .short = Branche
    .why = Jede Branche hat ihre üblichen Werte. Der Plan nimmt sie dort, wo Sie Ihre eigenen nicht kennen.

page-home = Wo ist Ihr Betrieb?

q-country = Land
    .short = Land
    .why = Damit finden wir Ihren Ort und Ihre Währung. Die meisten Studien über Anzeigen stammen aus den USA. Anderswo ist der Plan deshalb weniger sicher und sagt es auch.

q-currency = Währung
    .short = Währung
    .why = Alle Beträge im Plan stehen in dieser Währung. Preise aus Studien werden aus Dollar umgerechnet, zu einem Kurs mit Datum.

page-buyers = Wer kauft bei Ihnen, und wo?

q-buyers = Wer bei Ihnen kauft
    .short = Kundschaft
    .why = Privatleute und Firmen nutzen verschiedene Netzwerke. Ihre Antwort hilft, die richtigen auszusuchen.
option-buyers-consumers = Privatleute
option-buyers-businesses = Firmen
option-buyers-both = Beide

q-reach = Wo Sie Ihre Kundschaft bedienen
    .short = Wo Sie Ihre Kundschaft bedienen
    .why = Davon hängt ab, ob Ihre Gegend eine Rolle spielt und ob man Sie auf der Karte finden sollte.
option-reach-premises = Die Leute kommen zu uns
option-reach-visits = Wir kommen zu den Leuten
option-reach-online = Online oder aus der Ferne

q-area = Aus welcher Gegend kommt Ihre Kundschaft?
    .hint = Wählen Sie einen Ort und dann, wie weit die Leute kommen oder Sie fahren.
    .example = Freiburg und 10 Kilometer
    .short = Gegend
    .why = Wie viele Menschen dort leben, bestimmt, wie viel Geld Anzeigen brauchen. Die Liste der Orte liegt auf Ihrem Computer, es wird also nichts im Internet abgefragt.

page-order = Was bringt eine Bestellung oder ein Auftrag ein?

q-order-value = Durchschnittlicher Betrag
    .hint = Was eine Kundin oder ein Kunde auf einmal bezahlt.
    .example = Verkäufe von 8, 10 und 12 ergeben im Schnitt 10
    .short = Betrag je Bestellung oder Auftrag
    .why = Davon hängt ab, was neue Kunden wert sind, und damit auch, was Sie für sie ausgeben können.

q-tax-included = Ist die Mehrwertsteuer darin enthalten?
    .short = Steuer im Preis
    .why = Die Steuer gehört nicht Ihnen. Der Plan zieht sie ab, bevor er den Gewinn ausrechnet.
option-tax-included-yes = Ja
option-tax-included-no = Nein

q-tax-rate = Steuersatz
    .unit = %
    .example = 19
    .short = Steuersatz
    .why = So viel Steuer zieht der Plan von jedem Preis ab. Bei mehreren Sätzen nehmen Sie den, der für die meisten Verkäufe gilt.

page-costs = Was kostet Sie ein Verkauf?

q-cost-share = Von je 100, die Sie einnehmen: Wie viel kosten Ware und Gebühren?
    .hint = Ware, Material, Kartengebühren. Ohne Miete und Löhne.
    .example = Brot für 5, das 2 an Mehl und Gebühren kostet, ergibt 40
    .short = Ware und Gebühren
    .why = Was übrig bleibt, verdienen Sie an jedem Verkauf. Keine andere Antwort ändert das Ergebnis so stark.

q-fulfilment = Verpackung und Porto je Bestellung
    .hint = Nur, was Sie selbst bezahlen.
    .example = ein Karton für 1 und Porto für 4 ergeben 5
    .short = Verpackung und Porto
    .why = Das geht von dem ab, was jede Bestellung einbringt.

page-coming-back = Kommen neue Kunden wieder?

q-return-of-ten = Wie viele von zehn neuen Kunden kommen überhaupt wieder?
    .example = 3, wenn drei von ihnen wiederkommen
    .short = Kunden, die wiederkommen
    .why = Oft entscheiden die späteren Käufe, ob sich Anzeigen lohnen. Ohne sie muss der erste Verkauf alles tragen.

q-visits-month = Wie oft im Monat kommt Ihre Stammkundschaft?
    .example = jeden zweiten Monat ist 0,5
    .short = Besuche der Stammkundschaft
    .why = Das zeigt, wie viele Käufe auf den ersten folgen.

q-months-stay = Wie viele Monate bleibt sie Ihnen treu?
    .example = 24 für etwa zwei Jahre
    .short = Monate als Stammkunde
    .why = Nur Käufe in den Monaten des Plans zählen. Was später noch kommen kann, steht gesondert.

## The return you need

q-need = Wann hätte es sich für Sie gelohnt?
    .short = Was es bringen muss
    .why = Der Plan nennt Ihnen die Aussicht, das zu erreichen, ob gut oder schlecht.
option-need-monthly = Mehr Gewinn, jeden Monat
option-need-payback = Mein Geld ist wieder drin
option-need-multiple = Ein Vielfaches meiner Ausgaben
option-need-outcomes = Eine bestimmte Zahl neuer Kunden oder Anmeldungen
option-need-unsure = Noch kein Ziel

page-need-size = Wie viel, und bis wann?

q-need-amount = Zusätzlicher Gewinn im Monat
    .hint = Nach allen Kosten, auch denen für Anzeigen.
    .short = Zusätzlicher Gewinn im Monat
    .why = Der Plan rechnet aus, wie gut die Aussicht darauf ist und mit wie viel Geld es wahrscheinlich wird.

q-need-multiple = Wie viel muss zurückkommen?
    .example = 3 heißt: Sie geben 1 aus und bekommen 3 zurück
    .short = Rückfluss aus Ihren Ausgaben
    .why = Der Plan rechnet aus, wie gut die Aussicht darauf ist und wie viel Sie dafür höchstens ausgeben können.

q-need-outcomes = Wie viele insgesamt?
    .short = Neue Kunden oder Anmeldungen
    .why = Der Plan rechnet aus, wie gut die Aussicht ist, diese Zahl bis zu Ihrem Termin zu erreichen.

q-need-by = Bis wann brauchen Sie es?
    .short = Bis wann
    .why = Vertrauen wächst über Wochen. Je näher der Termin, desto kleiner die Aussicht, und der Plan sagt es Ihnen.

## Money and time

page-budget = Was können Sie im Monat ausgeben?

q-ad-budget = Anzeigen
    .hint = Nichts ist auch in Ordnung: Tragen Sie 0 ein.
    .short = Anzeigen im Monat
    .why = Der Plan prüft, ob das für Ihre Gegend reicht. Ist es zu wenig, sagt er es.

q-tools-budget = Programme, Bilder, freie Mitarbeit
    .example = 15 für ein Programm zum Planen und 40 für Bilder ergeben 55
    .short = Programme und Hilfe im Monat
    .why = Auch dieses Geld muss wieder hereinkommen, also zählt es zu den Kosten.

page-hours = Wie viel Zeit haben Sie dafür?

q-hours-week = Beiträge, Antworten und Anzeigen zusammen
    .example = eine halbe Stunde am Tag ist 3,5
    .short = Stunden pro Woche
    .why = Die Stunden bestimmen, wie viele Netzwerke Sie pflegen können. Eines, das gut gemacht ist, bringt mehr als vier leere.

q-wage-hour = Was ist eine Stunde davon wert?
    .hint = Was Sie jemandem dafür zahlen würden, oder 0.
    .short = Wert einer Stunde
    .why = Auch Ihre Zeit kostet etwas. Der Plan sagt Ihnen außerdem, was jede Stunde einbringt.

## Your goals

q-goal = Was ist Ihnen zurzeit am wichtigsten?
    .short = Wichtigstes Ziel
    .why = Davon hängt ab, wie sich Ihre Stunden auf Vertrauen, Antworten und Verkaufen verteilen.
option-goal-sales = Mehr Verkäufe
option-goal-leads = Mehr Anfragen
option-goal-awareness = Bekannter werden
option-goal-engagement = Mit Menschen ins Gespräch kommen
option-goal-reputation = Ein guter Ruf
option-goal-mixed = Von allem etwas

page-action = Wie werden aus Leuten Kunden?

q-conversion = Was sollen die Leute als Erstes tun?
    .short = Erster Schritt
    .why = Wenige kaufen sofort, aber mehr rufen an oder buchen. Für jeden Schritt gibt es einen üblichen Wert.
option-conversion-online-sale = Online kaufen
option-conversion-lead = Anfragen oder wegen eines Angebots anrufen
option-conversion-booking = Einen Termin oder Platz buchen
option-conversion-local-order = Zum Mitnehmen oder Abholen bestellen
option-conversion-visit = Vorbeikommen

q-close-of-ten = Wie viele von zehn Anfragen werden zum Auftrag?
    .example = 4, wenn vier von zehn Angeboten angenommen werden
    .short = Anfragen, die zum Auftrag werden
    .why = Anzeigen bringen Anfragen. Den Auftrag daraus machen Sie, und diese Zahl sagt, wie oft.

q-landing = Wohin kann eine Anzeige die Leute führen?
    .hint = Kreuzen Sie an, was Sie haben.
    .short = Wohin Anzeigen führen
    .why = Eine Anzeige muss irgendwohin führen. Der Plan nutzt, was Sie haben, und sagt, was fehlt.
option-landing-website = Website
option-landing-online-shop = Onlineshop
option-landing-booking-page = Buchungsseite
option-landing-enquiry-form = Anfrageformular
option-landing-mailing-list = E-Mail-Verteiler
option-landing-telephone = Telefon
option-landing-counter = Ladentheke

q-offer = Was könnten Sie neuen Kunden anbieten?
    .example = der erste Kaffee gratis
    .short = Erstes Angebot
    .why = Eine Anzeige ohne Angebot hat wenig zu sagen. Ihres kommt in die Ideen für Anzeigen.

## People to reach

page-who = Wen möchten Sie am liebsten erreichen?

q-ages = Alter
    .short = Alter
    .why = Vom Alter hängt ab, welche Netzwerke passen. TikTok erreicht vor allem Junge, Facebook fast jedes Alter.
option-ages-18-29 = 18–29
option-ages-30-49 = 30–49
option-ages-50-64 = 50–64
option-ages-65plus = 65 und älter

q-gender = Geschlecht
    .short = Geschlecht
    .why = In manchen Netzwerken überwiegt ein Geschlecht. Pinterest zum Beispiel nutzen viel mehr Frauen als Männer.
option-gender-all = Alle
option-gender-mostly-women = Vor allem Frauen
option-gender-mostly-men = Vor allem Männer

q-audience-questions = Was werden Sie oft gefragt?
    .hint = So, wie Ihre Kundschaft es sagt.
    .example = Ist das glutenfrei?
    .short = Häufige Fragen Ihrer Kundschaft
    .why = Aus jeder Frage kann ein Beitrag werden, den die Leute lesen wollen.

## Your networks

q-followers = Wo folgt man Ihnen?
    .hint = Kreuzen Sie die Netzwerke an und tragen Sie die Zahl der Follower ein. Die übrigen lassen Sie weg.
    .short = Follower
    .why = Die Vorhersage geht von den Menschen aus, die Sie schon erreichen.

q-content = Was machen Sie gern für Ihre Beiträge?
    .short = Was Sie machen können
    .why = Jedes Netzwerk lebt von etwas anderem. Einen Plan, der Freude macht, halten Sie auch durch.
option-content-photos = Fotos
    .note = Davon leben Instagram, Facebook und Pinterest.
option-content-short-video = Kurze Videos
    .note = Davon lebt TikTok. Auch gut für Instagram, Facebook und YouTube.
option-content-long-video = Lange Videos
    .note = Davon lebt YouTube. Lange Videos kosten die meiste Zeit.
option-content-writing = Schreiben
    .note = Davon leben LinkedIn, Facebook, X und Threads.
option-content-graphics = Grafiken
    .note = Gut für Instagram und Pinterest.
option-content-on-camera = Vor der Kamera stehen
    .note = Sonst zeigt der Plan Hände und Arbeit.

q-avoid = Gibt es Netzwerke, die Sie nicht wollen?
    .short = Netzwerke, die wegbleiben
    .why = Diese schlägt der Plan nicht vor, auch wenn sie passen würden.

## Your voice

page-voice = Wie möchten Sie klingen?

q-voice = Höchstens drei
    .short = Ton
    .why = Das kommt auf Ihre Markenkarte, damit alle, die Beiträge schreiben, nach Ihnen klingen.
option-voice-warm = Herzlich
option-voice-expert = Fachkundig
option-voice-playful = Verspielt
option-voice-plain = Schlicht
option-voice-elegant = Elegant
option-voice-bold = Mutig

q-never = Was würden Sie nie sagen oder zeigen?
    .example = Politik, die Preise der anderen
    .short = Nie sagen oder zeigen
    .why = Eine klare Grenze bewahrt Sie vor einem schlechten Beitrag. Sie steht auf Ihrer Markenkarte.

q-posts-by = Wer schreibt die Beiträge?
    .short = Wer Beiträge schreibt
    .why = Neben jeder Aufgabe im Plan steht ein Name.
option-posts-by-owner = Ich
option-posts-by-staff = Jemand aus meinem Team
option-posts-by-shared = Mehrere von uns
option-posts-by-freelancer = Eine freie Kraft von außen

## Messages and reviews

page-messages = Wie oft schreiben Ihnen die Leute?

q-messages-week = Nachrichten und Kommentare
    .example = zwei am Tag sind 14
    .short = Nachrichten pro Woche
    .why = Antworten kommen zuerst. Der Plan hält diese Zeit frei, bevor er den ersten Beitrag plant.

q-open-days = Tage, an denen Sie geöffnet haben
    .short = Öffnungstage
    .why = Die Zeit, die Sie zum Antworten haben, läuft nur an Öffnungstagen.

page-known = Wie bekannt sind Sie?

q-reviews-total = Bewertungen im Internet, insgesamt
    .example = 30 bei Google und 12 bei Facebook ergeben 42
    .short = Bewertungen
    .why = Wer Ihnen vertraut, kauft eher. Mit zehn Bewertungen können Anzeigen früher beginnen.

q-warm-audience = Könnten Sie 1.000 Menschen erreichen, die Ihren Betrieb kennen?
    .hint = E-Mail-Verteiler, Kundschaft und Follower zusammen.
    .short = Menschen, die Ihren Betrieb kennen
    .why = Anzeigen wirken besser bei Menschen, die Ihren Betrieb kennen. Gibt es die schon, müssen Anzeigen nicht warten.
option-warm-audience-yes = Ja
option-warm-audience-no = Nein

page-answering = Wer antwortet den Leuten?

q-answers-by = Im Alltag
    .short = Wer antwortet
    .why = Wofür alle zuständig sind, dafür ist oft niemand zuständig. Der Plan nennt eine Person.
option-answers-by-owner = Ich
option-answers-by-staff = Jemand aus meinem Team
option-answers-by-shared = Mehrere von uns

q-decides = Wenn etwas richtig schiefgeht
    .short = Wer in der Krise entscheidet
    .why = In einer Krise bleibt keine Zeit, herumzufragen. Auf der Krisenseite steht diese Person.
option-decides-owner = Ich
option-decides-partner = Mein Geschäftspartner oder meine Geschäftspartnerin
option-decides-manager = Meine Betriebsleitung

## Your rivals

page-rivals = Zu wem könnten die Leute sonst gehen?

q-rivals = Ihre Konkurrenz
    .example = die Bäckerei am Bahnhof
    .short = Konkurrenz
    .why = Der Plan gibt Ihnen eine kurze Liste, die Sie im Auge behalten. Er schlägt selbst nichts nach.

q-difference = Warum kommen die Leute zu Ihnen?
    .example = hier gebacken, ab sechs Uhr offen
    .short = Warum man zu Ihnen kommt
    .why = Etwas Besseres kann eine Anzeige nicht sagen. Nehmen Sie die Worte Ihrer Kundschaft.

## Room to grow

page-room = Wie viele können Sie zusätzlich bedienen?

q-capacity = Neue Kunden
    .example = einer mehr am Tag ergibt 30
    .short = Platz für neue Kunden
    .why = Der Plan rechnet nie mit mehr, als Sie bedienen können. Wer Leute wegschicken muss, verliert Vertrauen.

q-busy-months = Stärkste Monate
    .short = Stärkste Monate
    .why = In diesen Monaten kaufen mehr Menschen, also bringt das Geld mehr.

q-could-change = Was könnten Sie ändern?
    .short = Was Sie ändern könnten
    .why = Der Plan zeigt, welche Änderung am meisten hilft.
option-could-change-price = Preise
option-could-change-costs = Kosten
option-could-change-offer = Das Angebot
option-could-change-repeat = Wie oft die Leute wiederkommen
option-could-change-hours = Stunden
option-could-change-budget = Geld für Anzeigen
option-could-change-area = Die Gegend
