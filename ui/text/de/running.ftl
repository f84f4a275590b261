### Running it: looking after people, a bad day, who does what, partners, where the business
### stands, ground rules, measures and reviews, the year.

chapter-year = Der Rest des Jahres
chapter-measures = Woran Sie es merken
chapter-care = Für Menschen da sein
chapter-crisis = Wenn etwas richtig schiefgeht
chapter-people = Wer was macht
chapter-standing = Wo Sie stehen
chapter-partners = Mögliche Partner
chapter-ground-rules = Grundregeln

labelled = { $label }: { $words }
who-partner = Ihr Geschäftspartner
who-manager = Ihre Betriebsleitung

## The year

year-intro = Die ersten vier Wochen stehen weiter oben. Das hier ist der Rest des Jahres. Die Stunden gehen von denen ab, die Sie angegeben haben. Machen Sie also in einer Woche mit einer langen Aufgabe einen Beitrag weniger.

year-table = Was wann dran ist
column-by = Bis
column-do = Was zu tun ist
column-who = Wer
column-takes = Stunden
column-costs = Geld

milestone-numbers = Sehen Sie sich die Zahlen des ersten Monats an. Von jetzt an tun Sie das jeden Monat.
milestone-quarter = Sehen Sie sich den ganzen Plan an: was bleibt, was wegfällt und was Sie als Nächstes versuchen. Prüfen Sie, wer in welches Konto kommt.
milestone-half-year = Halbzeit: Vergleichen Sie, was bisher herausgekommen ist, mit diesem Plan und halten Sie sich an die Regeln unter „Woran Sie es merken“.
milestone-year = Blicken Sie auf das Jahr zurück und machen Sie den Plan für das nächste mit Ihren eigenen Zahlen.
milestone-open = Lassen Sie die Anzeigen in vollem Umfang laufen. Der Betrag gilt für einen Monat und gehört zu Ihrem Budget.
milestone-pictures = Machen Sie für die Anzeigen zwei neue Bilder und zwei neue erste Sätze. Stoppen Sie die schwächste.
milestone-season-goods = Bereiten Sie sich auf { $month } vor: Angebot, Bilder, Vorrat und Antworten auf das, was gefragt werden wird.
milestone-season-days = Bereiten Sie sich auf { $month } vor: Angebot, Bilder, freie Tage im Kalender und Antworten auf das, was gefragt werden wird.
milestone-season-charity = Bereiten Sie sich auf { $month } vor: worum Sie bitten, Bilder, Helfer und Antworten auf das, was gefragt werden wird.
milestone-reviews-job = Machen Sie es zur Gewohnheit: Bitten Sie nach jedem Auftrag um eine Bewertung.
milestone-reviews = Machen Sie es zur Gewohnheit: Bitten Sie jede Woche zwei Kunden um eine Bewertung, wer immer es ist.
milestone-reviews-charity = Machen Sie es zur Gewohnheit: Bitten Sie jede Woche einen Menschen, dem Sie geholfen haben oder der Ihnen hilft, um ein paar Worte.
milestone-replies = Lesen Sie die Nachrichten aus zwei Monaten. Nehmen Sie die häufigsten Fragen in Ihre gespeicherten Antworten auf.
milestone-crisis = Spielen Sie die Notfallseite einmal mit allen durch, die es dann betrifft.
milestone-praise = Sammeln Sie das schönste Lob. Fragen Sie, ob Sie es verwenden dürfen, und zeigen Sie es auf Ihrem Profil und Ihrer Website.
milestone-best-posts = Suchen Sie Ihre drei besten Beiträge heraus und machen Sie jeden noch einmal in anderer Form.
milestone-profiles = Lesen Sie Ihre Profile wie jemand, der Sie nicht kennt. Erneuern Sie Bilder, Öffnungszeiten und Preise.
milestone-plan-posts = Planen Sie die Beiträge der nächsten zwei Monate in einem Zug.
milestone-list = Fangen Sie einen E-Mail-Verteiler an: Ein Blatt zum Eintragen oder ein Feld auf Ihrer Website genügt.
milestone-partner = Verabreden Sie einen gemeinsamen Beitrag oder ein gemeinsames Angebot mit einem Betrieb aus der Nähe oder mit ähnlicher Kundschaft.
milestone-creators = Versuchen Sie es mit { $n } kleinen Influencern, jeder mit eigenem Code, bezahlt aus dem Geld für Anzeigen. Zählen Sie, was jeder bringt.

## Looking after people

care-reason = Wer eine Antwort bekommt, kauft und erzählt es weiter. Deshalb kommt diese Arbeit vor jedem Beitrag.
care-reason-charity = Wer eine Antwort bekommt, hilft, macht mit und erzählt es weiter. Deshalb kommt diese Arbeit vor jedem Beitrag.
care-who = Wer antwortet

care-clock = Die Uhr läuft nur, solange Sie geöffnet haben.
care-clock-always = Sie haben jeden Tag geöffnet. Die Uhr steht also nur nachts still.
care-clock-day = Was am { $day } hereinkommt, wartet bis { $back }.
care-clock-two = Was am { $from } oder { $to } hereinkommt, wartet bis { $back }.
care-clock-days = Was von { $from } bis { $to } hereinkommt, wartet bis { $back }.

care-targets-title = Wie schnell Sie antworten
care-targets-table = Gezählt, solange Sie geöffnet haben
column-kind = Was hereinkommt
column-aim = Ziel
column-latest = Spätestens
column-because = Warum
kind-complaint = Eine Beschwerde
kind-question = Eine Frage oder Nachricht
kind-review = Eine Bewertung
kind-praise = Lob
due-hours = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
due-days = { $n ->
    [0] am selben Tag
    [one] am nächsten Öffnungstag
   *[other] { $n } Öffnungstage
}
care-why-complaint = Vier von zehn, die sich beschweren, möchten binnen einer Stunde etwas hören. Schweigen macht es schlimmer.
care-why-question = Man rechnet mit etwa vier Stunden. Nach einem Tag ist längst jemand anderes gefragt.
care-why-review = Die meisten sehen gern, dass jede Bewertung eine Antwort bekommt, gut oder schlecht.
care-why-praise = Ein Dank kostet eine Minute, und die Leute kommen wieder.

care-first-title = Wenn die Zeit nicht für alles reicht
care-first-none = Sie haben keine Stunden angegeben. Deshalb lässt sich niemandem eine Antwort versprechen. Schreiben Sie auf jedes Profil eine Telefonnummer und schalten Sie die Nachrichten ab.
care-first-short = Dafür haben Sie { $there } pro Woche. Das reicht für rund { $share } von dem, was hereinkommt. Für alles bräuchten Sie etwa { $needed }.
care-first-complaints = Zuerst: Beschwerden und alles, was mit Sicherheit oder Geld zu tun hat.
care-first-buyers = Dann: alle, die nach einem Preis, einem Termin oder dem Weg fragen.
care-first-reviews = Dann: Bewertungen, die schlechten zuerst.
care-first-less = Damit weniger zu beantworten ist: Schreiben Sie Öffnungszeiten, Preise und die fünf häufigsten Fragen auf jedes Profil.

care-replies-title = Gespeicherte Antworten
care-replies-intro = Speichern Sie diese Texte auf Ihrem Handy. Füllen Sie die Klammern einmal aus und fügen Sie jedes Mal einen eigenen Satz hinzu, damit niemand einen Standardbrief bekommt.
care-replies-table = Fertig zum Abschicken
column-when = Wann
column-say = Was Sie schreiben

days-all = jeden Tag
days-run = { $from } bis { $to }

reply-open-when = „Haben Sie offen?“
reply-open = Hallo und danke für die Frage. Wir haben { $days } geöffnet, von [Uhrzeit] bis [Uhrzeit]. Sie finden uns hier: [Adresse]. Bis bald!
reply-area-when = „Kommen Sie auch zu uns?“
reply-area = Hallo und danke für die Frage. Wir arbeiten in [Orte] und Umgebung. Wo wohnen Sie, und was ist zu tun? Dann kann ich Ihnen sagen, wann wir kommen könnten.
reply-hours-online-when = „Sind Sie da?“
reply-hours-online = Hallo und danke für Ihre Nachricht. Wir antworten { $days }. Wenn es um eine Bestellung geht, schicken Sie bitte die Nummer mit, dann sehen wir gleich nach.

reply-hours-talk-when = „Sind Sie da?“
reply-hours-talk = Hallo und danke für Ihre Nachricht. Wir antworten { $days }. Schreiben Sie mir in ein, zwei Sätzen, was Sie brauchen. Dann bekommen Sie eine Antwort oder einen Termin zum Reden.

reply-price-list-when = „Was kostet das?“
reply-price-list = Das kostet [Preis], [Leistung] ist dabei. Alle Preise stehen hier: [Link]. Soll ich Ihnen beim Aussuchen helfen?
reply-price-job-when = „Was kostet das?“
reply-price-job = Das hängt von der Arbeit ab, und ich möchte nicht raten. Die meisten Aufträge wie Ihrer kosten zwischen [von] und [bis]. Schicken Sie mir [was Sie wissen müssen], dann haben Sie bis [Tag] einen Preis.
reply-price-charity-when = „Wohin geht mein Geld?“
reply-price-charity = Gute Frage. Von 10 [Euro] Spenden gehen [Zahl] in [die Arbeit] und der Rest in [laufende Kosten]. Was die Spenden im letzten Jahr bewirkt haben, lesen Sie hier: [Link].

reply-delivery-when = „Wann kommt es an?“
reply-delivery = Wir verschicken innerhalb von [Zahl] Tagen, dann ist das Paket noch etwa [Zahl] Tage unterwegs. Sie bekommen einen Link zur Sendungsverfolgung. Brauchen Sie es früher? Nennen Sie mir den Tag, und ich sage Ihnen, ob es klappt.
reply-quote-when = „Machen Sie mir ein Angebot?“
reply-quote = Gern. Schicken Sie mir bitte drei Dinge: was Sie brauchen, wo es ist, und wenn möglich ein Foto. Ich melde mich bis [Tag] mit einem Preis oder einem Termin zum Anschauen.
reply-call-when = „Können Sie mir dabei helfen?“
reply-call = Danke für Ihre Anfrage. Am besten sehen wir in einem kurzen Telefonat, ob es passt. Es kostet [nichts oder Preis]. Passt Ihnen [Tag, Uhrzeit] oder [Tag, Uhrzeit]?
reply-booking-link-when = „Kann ich einen Termin buchen?“
reply-booking-link = Sehr gern. Freie Termine finden Sie hier: [Link]. Wenn keiner passt, nennen Sie mir zwei Tage, die gehen, und ich sehe, was sich machen lässt.
reply-booking-when = „Kann ich einen Termin haben?“
reply-booking = Sehr gern. Welcher Tag passt Ihnen, und eher vormittags oder nachmittags? Ich halte Ihnen den Termin bis [Uhrzeit] frei.
reply-order-when = „Kann ich bestellen?“
reply-order = Natürlich. Bestellen können Sie hier: [Link oder Nummer]. In etwa [Minuten] ist alles fertig. Müssen wir etwas wissen, zum Beispiel Allergien?
reply-visit-when = „Muss ich mich anmelden?“
reply-visit = Nein, kommen Sie einfach vorbei. Um [Uhrzeit] ist es ruhig, wenn Sie sich gern Zeit lassen. Fragen Sie nach [Name], dann zeigen wir Ihnen alles.
reply-join-when = „Wie kann ich helfen oder mitmachen?“
reply-join = Wie schön, danke! Spenden können Sie hier: [Link]. Oder Sie schenken uns eine Stunde Ihrer Zeit. Das nächste Mal treffen Sie uns am [Datum]. Was würden Sie gern tun?
reply-trial-when = „Kann ich es erst ausprobieren?“
reply-trial = Ja. Hier geht es los: [Link]. [Schreiben Sie, was es kostet und ob Sie eine Karte verlangen]. Wenn Sie nicht weiterkommen, schreiben Sie mir, dann helfe ich Ihnen beim Einrichten.

reply-special-bakery-cafe-when = „Ist das ohne …?“
reply-special-bakery-cafe = Gut, dass Sie vorher fragen. In [Produkt] stecken diese Allergene: [Allergene]. Im selben Raum verarbeiten wir auch [Allergene]. Spuren kann ich deshalb nicht ausschließen.
reply-special-restaurant-when = „Können Sie ohne … kochen?“
reply-special-restaurant = Danke, dass Sie uns das vorher sagen. Wir können [Gerichte] ohne [Zutat] machen. In unserer Küche wird sie aber verwendet. Sagen Sie es uns deshalb bitte am Tisch noch einmal.
reply-special-hair-beauty-when = „Steht mir das?“
reply-special-hair-beauty = Dafür müsste ich Sie sehen. Schicken Sie mir ein Foto bei Tageslicht, oder kommen Sie am [Tag] vorbei, das dauert [Minuten] und kostet [Preis]. [Schreiben Sie, ob und wann Sie einen Hauttest machen].
reply-special-gym-studio-when = „Ich habe so etwas noch nie gemacht“
reply-special-gym-studio = Da sind Sie in guter Gesellschaft. Fangen Sie mit [Kurs oder Besuch] am [Tag] an: Das ist für den Einstieg gedacht. Ziehen Sie etwas Bequemes an und kommen Sie zehn Minuten früher.
reply-special-shop-when = „Haben Sie das da?“
reply-special-shop = Ich sehe kurz nach. Ja, davon haben wir [Zahl] hier. Ich kann Ihnen eins bis [Tag] zurücklegen. Auf welchen Namen?
reply-special-online-shop-when = „Kann ich es zurückschicken?“
reply-special-online-shop = Natürlich. Sie haben [Zahl] Tage Zeit. Schicken Sie es an [Adresse]. Sobald es bei uns ist, bekommen Sie Ihr Geld innerhalb von [Zahl] Tagen zurück. Was hat denn nicht gepasst?
reply-special-crafts-gifts-when = „Geht das auch mit …?“
reply-special-crafts-gifts = Sehr gern. Für Sie gemacht dauert es etwa [Zahl] Tage und kostet [Preis]. Schicken Sie mir [Name, Farbe oder Größe], dann zeige ich Ihnen zuerst eine Skizze.
reply-special-plumber-electrician-when = „Es ist dringend!“
reply-special-plumber-electrician = Wenn Wasser läuft, drehen Sie den Haupthahn zu. Wenn es nach Gas oder verbrannt riecht, gehen Sie aus dem Haus und rufen Sie [Notrufnummer] an. Rufen Sie dann mich an: [Nummer]. Nachrichten lese ich vielleicht erst später.
reply-special-builder-landscaper-when = „Wann könnten Sie anfangen?“
reply-special-builder-landscaper = Wir können wieder etwa im [Monat] anfangen. Damit ich Ihnen einen Termin freihalten kann, muss ich mir die Baustelle ansehen: [Tag] oder [Tag]? Danach bekommen Sie schriftlich einen Preis mit Terminen.
reply-special-cleaning-care-when = „Wer kommt zu mir nach Hause?“
reply-special-cleaning-care = [Jedes Mal dieselbe Person, oder schreiben Sie, wer]. [Schreiben Sie, ob man sich vorher kennenlernen kann]. Unsere Leute sind [überprüft und versichert], und Sie erreichen mich jederzeit unter [Nummer].
reply-special-consultant-agency-when = „Haben Sie so etwas schon gemacht?“
reply-special-consultant-agency = Ja. Für [Art von Kunde] haben wir [Arbeit] gemacht, und daraus wurde [Ergebnis]. Ich kann gern einen Kontakt herstellen. Darf ich fragen, was Sie verändern möchten?
reply-special-lawyer-accountant-when = Jemand schildert einen Fall
reply-special-lawyer-accountant = Danke für Ihr Vertrauen. Bitte schreiben Sie hier nichts weiter, Nachrichten sind dafür nicht vertraulich genug. Rufen Sie [Nummer] an. Dann sagen wir Ihnen, ob wir helfen können und was es kostet.
reply-special-dentist-clinic-when = Jemand schildert Schmerzen oder Beschwerden
reply-special-dentist-clinic = Es tut mir leid, dass Sie Schmerzen haben. Zur Gesundheit dürfen wir hier nicht beraten, und Nachrichten sind nicht vertraulich. Bitte rufen Sie [Nummer] an. Wenn es nicht warten kann, wählen Sie [Notrufnummer].
reply-special-hotel-guesthouse-when = „Haben Sie ein Zimmer frei?“
reply-special-hotel-guesthouse = Ich sehe gern für Sie nach. Für [Datum] haben wir [Zimmer] für [Preis] pro Nacht. Buchen Sie direkt bei uns: [Link]. [Was Gäste bekommen, die direkt buchen]. Stornieren können Sie bis [Tag].
reply-special-classes-courses-when = „Passt das zu meinem Stand?“
reply-special-classes-courses = Erzählen Sie mir, was Sie schon können und was Sie gern lernen möchten. Für die meisten, die neu anfangen, ist [Kurs] richtig. Am [Datum] können Sie einmal zuschauen, bevor Sie sich entscheiden.
reply-special-software-subscription-when = „Es geht nicht“
reply-special-software-subscription = Das tut mir leid. Was haben Sie gemacht, und was war zu sehen? Ein Bild vom Bildschirm hilft. Ich sehe jetzt nach und sage Ihnen bis [Uhrzeit], was wir gefunden haben.
reply-special-charity-club-when = „Können Sie mir oder jemandem helfen, den ich kenne?“
reply-special-charity-club = Danke, dass Sie uns das sagen. Bitte schreiben Sie an [vertrauliche Adresse] oder rufen Sie [Nummer] an, damit es unter uns bleibt. Wenn jemand in Gefahr ist, wählen Sie zuerst [Notrufnummer].
reply-special-other-when = Sie wissen die Antwort nicht
reply-special-other = Gute Frage. Ich möchte nicht raten. Ich finde es heraus und schreibe Ihnen bis [Uhrzeit].

reply-away-when = Sie haben geschlossen
reply-away = Danke für Ihre Nachricht. Wir haben gerade geschlossen und sind am [Tag] wieder da. Dann hören Sie von uns, vor [Uhrzeit].
reply-away-urgent-when = Sie haben geschlossen
reply-away-urgent = Danke für Ihre Nachricht. Wir haben gerade geschlossen und sind am [Tag] wieder da. Dann hören Sie von uns. Wenn es nicht warten kann, rufen Sie [Nummer] an.
reply-complaint-when = Eine Beschwerde, erste Antwort
reply-complaint = Danke, dass Sie uns das sagen. Es tut mir leid, dass Sie diesen Ärger hatten. Ich möchte es in Ordnung bringen. Ich schicke Ihnen gleich eine Nachricht, und bis [Uhrzeit] haben Sie eine Antwort.
reply-praise-when = Lob
reply-praise = Damit haben Sie uns den Tag verschönert, vielen Dank! Ich sage es [Name] weiter. Dürfen wir Ihre Worte mit Ihrem Vornamen zeigen?
reply-review-good-when = Eine gute Bewertung
reply-review-good = Vielen Dank, [Name]! Es freut mich, dass [was gefallen hat] für Sie das Richtige war. [Ein Satz, der nur hier passt].
reply-review-bad-when = Eine schlechte Bewertung
reply-review-bad = Danke für die offenen Worte, [Name]. Das mit [was schiefging] tut mir leid, so soll es nicht sein. Bitte rufen Sie mich unter [Nummer] an, damit ich es in Ordnung bringen kann.
reply-praise-private-when = Lob
reply-praise-private = Danke, das bedeutet uns allen viel.
reply-review-good-private-when = Eine gute Bewertung
reply-review-good-private = Danke für Ihre freundlichen Worte. Wir geben sie an das ganze Team weiter.
reply-review-bad-private-when = Eine schlechte Bewertung
reply-review-bad-private = Danke, dass Sie geschrieben haben. Wir dürfen öffentlich über niemanden sprechen und nicht einmal sagen, ob wir jemanden kennen. Bitte rufen Sie [Name] unter [Nummer] an, damit wir der Sache nachgehen können.
reply-full-when = Sie sind ausgebucht
reply-full = Danke für Ihre Anfrage! Wir sind bis [Datum] ausgebucht, und das sage ich Ihnen lieber gleich, als Sie zu enttäuschen. Ich kann Sie für [Datum] auf die Liste setzen oder Ihnen jemanden empfehlen, der vielleicht Zeit hat.

complaint-title = Eine Beschwerde, Schritt für Schritt
complaint-thank = Bedanken Sie sich für den Hinweis.
complaint-sorry = Sagen Sie, dass Ihnen leidtut, was passiert ist. Über die Schuld müssen Sie sich dafür nicht einig sein.
complaint-fix = Sagen Sie, was Sie jetzt tun. Wenn Sie es noch nicht wissen, sagen Sie, wann Sie sich melden.
complaint-private = Für Namen, Bestellungen und Geld wechseln Sie in eine private Nachricht oder ans Telefon.
complaint-close = Wenn alles geklärt ist, schreiben Sie das unter den ersten Beitrag, damit andere sehen, wie es ausging.
complaint-twice = Antworten Sie öffentlich höchstens zweimal. Die dritte Runde ist Streit, und der bleibt hängen.
complaint-keep = Löschen Sie eine Beschwerde nie. Verbergen dürfen Sie nur Beschimpfungen und private Angaben.
complaint-refund = Wer antwortet, darf ohne Rückfrage bis zu etwa { $amount } zurückgeben. Schnell zu sein ist mehr wert als dieser Betrag.
complaint-refund-ask = Ob es Geld zurück gibt, wird noch am selben Tag entschieden. Wer entscheidet: { $decides }.

care-log-title = Schreiben Sie es auf
care-log-intro = Jeweils eine Zeile, in einem Heft oder einer Tabelle. Nach einem Monat sehen Sie, was immer wieder kommt.
care-log-when = Tag, Uhrzeit und wo es gesagt wurde
care-log-what = Wer es war und in wenigen Worten, was schiefging
care-log-answer = Wann die erste Antwort hinausging und von wem
care-log-closed = Wann und wie es geklärt wurde, und was sich ändern muss, damit es nicht wieder passiert

praise-title = Lob ist es wert, aufgehoben zu werden
praise-thank = Bedanken Sie sich mit Namen, noch in derselben Woche.
praise-ask = Fragen Sie: „Dürfen wir das mit Ihrem Vornamen zeigen?“ Warten Sie auf das Ja.
praise-keep = Bewahren Sie Worte, Namen, Tag und das Ja an einer Stelle auf. Verwenden Sie alle zwei Wochen eines davon.
praise-regulars = Ihre Stammkundschaft ist Ihre beste Werbung. Geben Sie ihr etwas zum Weitergeben mit, etwa eine Karte für Freunde.
praise-regulars-charity = Wer wiederkommt, spricht am besten für Sie. Bitten Sie alle, einmal jemanden mitzubringen.
praise-tell = Bitten Sie darum, Sie einem Menschen zu empfehlen, der dasselbe braucht. Meist muss man nur fragen.
praise-reviews = Bitten Sie alle um eine Bewertung, ob zufrieden oder nicht: Nur Zufriedene zu fragen, verbietet Google. Bezahlen Sie nie dafür.

tools-title = Werkzeuge
tools-scheduler = Nehmen Sie ein Planungsprogramm für Beiträge. Bei so vielen Beiträgen spart es eine Stunde oder mehr im Monat. Viele sind für wenige Konten kostenlos.
tools-no-scheduler = Ein Planungsprogramm für Beiträge brauchen Sie noch nicht. Der Planer des Netzwerks genügt.
tools-robot = Bei so vielen Nachrichten kann ein Antwortautomat (Chatbot) helfen. Er darf Öffnungszeiten, Preise und Links nennen und muss sofort an einen Menschen übergeben, wenn jemand das möchte.
tools-no-robot = Einen Antwortautomaten (Chatbot) brauchen Sie nicht. So wenige Nachrichten beantwortet am besten ein Mensch.
tools-no-robot-complaints = Lassen Sie nie einen Automaten auf eine Beschwerde antworten.

## A bad day

crisis-reason = Das ist Ihre Notfallseite. Drucken Sie sie aus und legen Sie sie neben das Telefon.
crisis-levels-table = Wie schlimm ist es?
column-level = Stufe
column-sign = Woran Sie es erkennen
column-decides = Wer entscheidet
column-act = Was zu tun ist
crisis-level = { $n ->
    [1] 1 Normal
    [2] 2 Ernst
   *[3] 3 Schwer
}
crisis-sign-1 = Eine einzelne Person ist unzufrieden.
crisis-sign-2 = Mehrere sagen dasselbe, es kommen mehr als { $n } Nachrichten am Tag, oder die Lokalpresse fragt nach.
crisis-sign-3 = Es geht um Sicherheit, Verletzte, das Gesetz, ungerechte Behandlung oder verlorene Daten. Zum Beispiel, wenn { $example }.
crisis-who-3 = { $decides }, mit Anwalt oder Versicherung
crisis-act-1 = Gehen Sie nach den Schritten für eine Beschwerde vor, in der Zeit, die dafür gilt.
crisis-act-2 = Geplante Beiträge stoppen. Erste Worte innerhalb von 1 Stunde. Neues alle 4 Stunden.
crisis-act-2-adverts = Anzeigen und geplante Beiträge stoppen. Erste Worte innerhalb von 1 Stunde. Neues alle 4 Stunden.
crisis-act-3 = Alles stoppen. Zuerst den Menschen helfen. Worte innerhalb von 3 Stunden: nur Tatsachen, keine Vermutung, keine Schuldzuweisung.
crisis-grave-bakery-cafe = jemand krank wird oder ein Allergen nicht angegeben war
crisis-grave-restaurant = mehrere Gäste nach einem Essen krank werden
crisis-grave-hair-beauty = jemand nach einer Behandlung eine Verbrennung oder einen allergischen Schock hat
crisis-grave-gym-studio = sich jemand in einem Kurs schwer verletzt
crisis-grave-shop = sich jemand an etwas verletzt, das Sie verkauft haben
crisis-grave-online-shop = Karten- oder Adressdaten Ihrer Kundschaft nach außen gelangen
crisis-grave-crafts-gifts = sich ein Teil löst und ein Kind es verschluckt
crisis-grave-plumber-electrician = nach Ihrer Arbeit Gas austritt, es brennt oder jemand einen Stromschlag bekommt
crisis-grave-builder-landscaper = sich jemand auf Ihrer Baustelle verletzt
crisis-grave-cleaning-care = in einer Wohnung etwas fehlt oder jemand verletzt wird
crisis-grave-consultant-agency = das Geheimnis eines Kunden nach außen gelangt
crisis-grave-lawyer-accountant = Unterlagen eines Mandanten in falsche Hände geraten
crisis-grave-dentist-clinic = jemand bei der Behandlung zu Schaden kommt oder eine Akte nach außen gelangt
crisis-grave-hotel-guesthouse = es brennt oder Gäste krank werden
crisis-grave-classes-courses = ein Kind zu Schaden kommt
crisis-grave-software-subscription = Daten Ihrer Nutzer nach außen gelangen oder verloren gehen
crisis-grave-charity-club = ein Mensch in Ihrer Obhut zu Schaden kommt oder Geld fehlt
crisis-grave-other = jemand verletzt wird

crisis-hour-table = Die erste Stunde
column-minute = Minute
column-step = Was zu tun ist
crisis-step-stop = Nicht streiten, nichts löschen. Machen Sie Bildschirmfotos von dem, was geschrieben wurde.
crisis-step-call = Rufen Sie die Person an, die entscheidet. Eine Nachricht genügt nicht.
crisis-step-free = Lassen Sie alles andere liegen. Bitten Sie jemanden, Ihre Arbeit zu übernehmen.
crisis-step-pause = Stoppen Sie die geplanten Beiträge.
crisis-step-pause-adverts = Stoppen Sie die Anzeigen und die geplanten Beiträge.
crisis-step-quiet = Veröffentlichen Sie vorerst nichts anderes.
crisis-step-facts = Schreiben Sie auf, was Sie wissen, was Sie nicht wissen und wer es herausfindet. Bestimmen Sie die Stufe.
crisis-step-words = Veröffentlichen Sie die ersten Worte von unten dort, wo es gesagt wurde. Helfen Sie vorher allen, die Hilfe brauchen.
crisis-step-next = Antworten Sie allen, die geschrieben haben, einzeln. Sagen Sie, wann Sie sich wieder melden, und halten Sie sich daran.

crisis-words-table = Erste Worte
crisis-words-1 = Es tut mir leid, dass Ihnen das passiert ist, [Name]. Ich gehe der Sache jetzt nach, und Sie hören bis [Uhrzeit] von mir.
crisis-words-2 = Wir haben erfahren, dass [was passiert ist]. Wir klären gerade, warum, und nehmen es ernst. Das Nächste erfahren Sie hier um [Uhrzeit]. Wenn Sie betroffen sind, rufen Sie uns bitte unter [Nummer] an.
crisis-words-3 = Am [Tag] ist in [Ort] Folgendes geschehen: [was sicher bekannt ist]. Zuerst kümmern wir uns um die Betroffenen. Sie erreichen uns unter [Nummer]. Wir arbeiten mit [wem] zusammen. Mehr um [Uhrzeit].

crisis-call-table = Wen Sie anrufen (von Hand eintragen)
column-call = Wer
column-name = Name
column-phone = Nummer
crisis-call-decides = Entscheidet: { $who }
crisis-call-lawyer = Anwältin oder Anwalt
crisis-call-insurer = Versicherung
crisis-call-food = Lebensmittelüberwachung
crisis-call-data = Datenschutzbehörde
crisis-call-works = Störungsdienst für Gas, Strom und Wasser
crisis-call-health = Gesundheitsamt oder Berufskammer
crisis-call-care = Jugendamt oder Erwachsenenschutz

crisis-after-title = Danach
crisis-after-posts = Beginnen Sie nach ein oder zwei ruhigen Tagen wieder mit Beiträgen und Anzeigen.
crisis-after-replies = Antworten Sie allen, die geschrieben haben, auch den Späten.
crisis-after-review = Setzen Sie sich innerhalb einer Woche zusammen: was passiert ist, was Sie ändern und wer es den Leuten sagt.

## Who does what

people-reason = Was alle angeht, macht am Ende oft niemand. Deshalb steht neben jeder Aufgabe ein Name.
people-table = Aufgaben und Stunden pro Woche
column-task = Aufgabe
column-suits = Wer das gut kann
people-load = { $who }: insgesamt { $hours } pro Woche.
people-none = Sie haben keine Stunden angegeben. Es gibt also noch nichts zu verteilen.
job-name-replies = Nachrichten und Bewertungen beantworten
job-name-posts = Beiträge machen und veröffentlichen
job-name-profile = Das Google-Unternehmensprofil aktuell halten
job-name-adverts = Sich um die Anzeigen kümmern
job-name-numbers = Die Zahlen ansehen
job-name-spare = Stunden, die Sie behalten können
job-suits-spare = Keine Arbeit in diesem Plan braucht sie, und sie zählen nicht als Kosten
job-name-follow-up = Nachfassen und Leute wieder einladen
job-suits-replies = Ruhig und freundlich, kennt die Antworten, darf entscheiden
job-suits-posts = Hat ein Auge für Bilder und ist nah an der Arbeit
job-suits-profile = Achtet auf Einzelheiten
job-suits-adverts = Kann mit Zahlen umgehen, und es ist das eigene Geld
job-suits-numbers = Ist ehrlich mit Zahlen
job-suits-follow-up = Kennt die Leute mit Namen

people-fit-title = Für jede Aufgabe der richtige Mensch
people-fit = Wer sich in sozialen Medien am besten auskennt, ist bei Beschwerden nicht immer am besten. Wer gut mit Menschen kann, ist hier mehr wert als jemand, der gut mit dem Handy kann.
people-fit-owner = Sie antworten den Leuten selbst. Wenn eine Nachricht Sie wütend macht, warten Sie zehn Minuten und lesen Sie sie noch einmal, bevor Sie antworten.
people-fit-staff = Nehmen Sie den Menschen, der im Umgang mit anderen ruhig bleibt. Das Alter spielt keine Rolle. Lassen Sie ihn Kleinigkeiten selbst entscheiden.
people-fit-shared = Sie antworten zu mehreren. Verabreden Sie jede Woche, wer zuerst dran ist. Sonst bekommt dieselbe Frage zwei Antworten oder keine.
people-fit-freelancer = Eine freie Kraft kann Beiträge machen, sollte aber nicht auf Beschwerden antworten. Sie kann nichts in Ordnung bringen.

people-training-title = Was alle gelesen haben müssen
people-training-replies = Die gespeicherten Antworten und wo sie liegen.
people-training-complaint = Die Schritte bei einer Beschwerde und wie viel Geld man zurückgeben darf.
people-training-crisis = Die Notfallseite und die Nummer der Person, die entscheidet.
people-training-posts = Wie der Betrieb klingt und was er nie sagt.

people-away-title = Wenn jemand ausfällt
people-away-alone = Sie machen das alles allein. Suchen Sie einen Menschen, dem Sie vertrauen, der in die Konten kommt und Beschwerden beantworten kann, falls Sie krank werden.
people-away-deputy = Bestimmen Sie für jede Aufgabe eine Vertretung, und lassen Sie sie die Arbeit einmal machen, solange die andere Person noch da ist.
people-away-message = Richten Sie eine Abwesenheitsnachricht ein, mit dem Tag, an dem Sie wieder da sind.
people-away-posts = Machen Sie Beiträge für zwei Wochen im Voraus. Wenn das nicht geht, machen Sie Pause. Eine ruhige Woche nimmt niemand übel.
people-away-adverts = Geben Sie jeder Anzeige ein Enddatum oder schalten Sie sie ab. Um Anzeigen, nach denen niemand sieht, ist das Geld schnell verloren.

## People to work with

partners-yes = Kleine Influencer (Leute mit 1.000 bis 10.000 Followern) können Sie bekannt machen und Ihnen Bilder liefern. Versuchen Sie es mit einigen, mit Geld, das Sie entbehren können. Mehrere kleine sind besser als ein großer.
partners-no-businesses = Bezahlte Influencer passen nicht zu Ihnen, denn Firmen kaufen auf Vertrauen. Arbeiten Sie mit Leuten zusammen, auf die Ihre Kunden schon hören.
partners-no-trade = Bezahlte Influencer passen nicht zu Ihrer Branche. Wer Sie braucht, sucht oder fragt jemanden, dem er vertraut. Lassen Sie sich also finden, und sorgen Sie dafür, dass die Nachbarn gut von Ihnen sprechen.
partners-no-hours = Bezahlte Influencer brauchen je ein bis zwei Stunden Betreuung, und so viel haben Sie nicht. Fangen Sie mit den Nachbarn an.
partners-no-margin = Bezahlen Sie noch keine Influencer. Von einem neuen Kunden bleibt Ihnen nichts übrig, jeder weitere würde Sie also Geld kosten.
partners-no-adverts = Bezahlen Sie keine Influencer. Dieser Plan schaltet keine Anzeigen, weil sie sich wohl nicht lohnen würden, und Influencer lohnen sich noch weniger. Nachbarn kosten nichts.
partners-no-odds = Bezahlen Sie keine Influencer. Damit es sich lohnt, müssten zu viele der Menschen kaufen, die sie erreichen. Nachbarn kosten nichts.
partners-overruled = Sie haben sich gegen bezahlte Influencer entschieden. Nachbarn kosten nichts.
partners-no-money = Bezahlen Sie noch keine Influencer. Einen Versuch ist es ab etwa { $money } für Anzeigen im Monat wert. Bis dahin: Nachbarn kosten nichts.

partners-trial-title = Ein Versuch mit kleinen Influencern
partners-how-many = Wie viele Sie ausprobieren
partners-cost = Was der Versuch kostet
partners-price = Preis eines Beitrags
partners-reach = Menschen, die er erreichen kann
partners-needed = Womit er sich bezahlt macht
partners-needed-customers = { $n ->
    [one] { $n } neuer Kunde
   *[other] { $n } neue Kunden
}
partners-needed-leads = { $n ->
    [one] { $n } Anfrage
   *[other] { $n } Anfragen
}
partners-needed-note = Gezählt werden nur wirklich neue. Wenn ein Versuch weniger bringt, hören Sie auf.
partners-range = { $low } bis { $high }
partners-price-note = Preisforderungen aus einer einzigen, schwachen Quelle. Hören Sie sich vorher um
partners-reach-note = Follower mal dem Anteil, den ein Beitrag erreicht. Nicht alle wohnen in Ihrer Nähe
partners-from = Das Geld kommt aus dem Monatsbudget für Anzeigen.
partners-odds-title = Erwarten Sie keine Verkäufe
partners-odds = Damit sich ein Versuch bezahlt macht, muss er etwa 1 von { $n } der Menschen gewinnen, die er wahrscheinlich erreicht. Nach unseren Zahlen gewinnt ein Beitrag weniger als 1 von 1.000. Machen Sie es, um bekannt zu werden und wegen der Bilder, mit Geld, das Sie entbehren können.

partners-local-title = Nachbarn und andere Betriebe
partners-kinds-bakery-cafe = Büros in der Nähe, die für Besprechungen bestellen, Schulen, ein Blumenladen, der Wochenmarkt, jemand, der Marmelade kocht oder Kaffee röstet.
partners-kinds-restaurant = Hotels und Pensionen in der Nähe, ein Theater oder Kino, eine Weinhandlung, Höfe aus der Gegend, Taxiunternehmen.
partners-kinds-hair-beauty = Jemand, der Hochzeiten fotografiert, ein Brautmodengeschäft, ein Fitnessstudio, ein Studio für Nägel oder Brauen, ein Blumenladen.
partners-kinds-gym-studio = Physiotherapiepraxen, ein Sportgeschäft, ein Café mit gesunder Küche, Arbeitgeber in der Nähe, Lauftreffs.
partners-kinds-shop = Das Café nebenan, andere Läden in der Straße, die Hersteller Ihrer Waren, die Lokalzeitung.
partners-kinds-online-shop = Hersteller mit ähnlicher Kundschaft und anderen Waren, Vereine und alle, die Newsletter zu Ihrem Thema schreiben.
partners-kinds-crafts-gifts = Geschenkeläden, Hochzeitsplanung, Cafés mit freier Wand oder freiem Regal, andere Kunsthandwerker für ein gemeinsames Paket.
partners-kinds-plumber-electrician = Maklerbüros, Vermieter, Küchenstudios, Bauunternehmen, der Baumarkt oder Eisenwarenladen.
partners-kinds-builder-landscaper = Architekturbüros, Gartencenter, Maklerbüros, Holzhandlungen, Installations- und Elektrobetriebe.
partners-kinds-cleaning-care = Hausverwaltungen, Ferienwohnungen, Arztpraxen, Büros, Umzugsfirmen.
partners-kinds-consultant-agency = Steuerberatungen, Industrie- und Handelskammern, Softwarehäuser, Verbände, Firmen, die vor oder nach Ihnen an der Reihe sind.
partners-kinds-lawyer-accountant = Banken, Maklerbüros, Notariate, Unternehmertreffs und einander: Anwälte und Steuerberater haben dieselben Mandanten.
partners-kinds-dentist-clinic = Apotheken, Schulen, Sportvereine, Arbeitgeber in der Nähe, andere Praxen, die etwas anderes machen als Sie.
partners-kinds-hotel-guesthouse = Restaurants, Gästeführer, Fahrradverleih, Orte für Hochzeiten, die Touristeninformation.
partners-kinds-classes-courses = Schulen, Büchereien, Läden, die verkaufen, was man für Ihre Kurse braucht, Cafés, Stadtteilzentren.
partners-kinds-software-subscription = Firmen, die solche Software bei anderen einrichten, Hersteller von Software, die zu Ihrer passt, Autoren, die Ihre Nutzer lesen.
partners-kinds-charity-club = Firmen aus dem Ort, Schulen, Büchereien, andere Vereine, Lokalzeitung und Lokalradio.
partners-kinds-other = Die Betriebe, zu denen Ihre Kundschaft kurz vor oder kurz nach Ihnen geht.
partners-how-local = Tauschen Sie etwas: eine Karte an jeder Tür, ein gemeinsamer Beitrag im Monat, eine Kleinigkeit für die Leute des anderen.
partners-how-online = Tauschen Sie etwas: eine Erwähnung im Newsletter des anderen, ein gemeinsames Set, ein Angebot für dessen Kundschaft.
partners-how-businesses = Tauschen Sie etwas: ein Vortrag für deren Kunden, ein gemeinsamer Ratgeber, eine faire Vermittlungsprovision, wo das Gesetz sie erlaubt.

terms-title = Was Sie schriftlich vereinbaren
terms-what = Was gemacht wird, bis wann und wer es zuerst sieht.
terms-pay = Was gezahlt wird und wann, oder was es stattdessen gibt.
terms-use = Ob Sie die Bilder in eigenen Beiträgen und Anzeigen verwenden dürfen und wie lange.
terms-code = Ein Code oder Link für jeden Partner, damit Sie zählen können, was jeder bringt.
terms-label = Es wird als Anzeige gekennzeichnet, auch wenn es ein Geschenk gab und kein Geld.
terms-honest = Die Partner sagen, was sie denken. Keine gekauften Follower, keine vorgegebenen Sätze.
terms-fit = Die Follower der Partner leben dort, wo Sie verkaufen, und die Kommentare unter deren Beiträgen klingen nach echten Menschen.

## Where the business stands

standing-accounts-table = Ihre Konten
standing-accounts-none = Sie haben kein Konto mit Followern genannt.
column-account = Konto
column-followers = Follower
column-advice = In diesem Plan
account-keep = Wird gepflegt
account-profile = Wird gepflegt und kostet wenig Zeit
account-not-wanted = Bleibt weg, wie Sie es wollten
account-rest = Ruht. Schreiben Sie ins Profil, wo man Sie findet.
known-reviews = Bewertungen im Netz: { $n }.
known-reviews-unknown = Bewertungen im Netz: noch nicht gezählt. Sehen Sie auf Google nach und schreiben Sie die Zahl auf.
known-warm = Sie erreichen 1.000 Menschen, die Ihren Betrieb kennen. Das ist mehr wert als jede Anzeige.
known-cold = Zählen Sie die Menschen, die Ihren Betrieb kennen und die Sie erreichen können: Verteiler, Kundschaft, Follower. Unter 1.000 sprechen Anzeigen vor allem Fremde an.

standing-strengths-title = Was für Sie spricht
standing-weaknesses-title = Was Sie bremst
strength-difference = Deshalb kommt man zu Ihnen, in Ihren Worten: „{ $words }“. Sagen Sie das in jedem Profil.
strength-reviews = Bewertungen: { $n }. Auch Fremde sehen, dass andere Ihnen vertrauen.
strength-warm = 1.000 Menschen, die Ihren Betrieb schon kennen, erreichen Sie auch ohne Anzeige.
strength-followers = Follower auf { $network }: { $n }. Damit können Sie anfangen.
strength-loyal = Von zehn neuen Kunden kommen rund { $n } wieder. Jeder, den Sie gewinnen, bringt also länger etwas ein.
strength-loyal-members = Wer beitritt, bleibt etwa { $months } Monate. Jeder, den Sie gewinnen, bringt also länger etwas ein.
strength-loyal-charity = Von zehn neuen Unterstützern bleiben rund { $n }. Jeder, den Sie gewinnen, hilft also länger.
strength-margin = Von einem neuen Kunden bleiben Ihnen innerhalb eines Jahres rund { $worth }, und über Anzeigen kostet er rund { $cost }. Das lässt Luft für teure Wochen.
strength-list = Ein eigener E-Mail-Verteiler, den Ihnen kein Netzwerk nehmen kann.
strength-video = Sie drehen kurze Videos und scheuen die Kamera nicht.
weakness-reviews = { $n ->
    [0] Noch keine Bewertungen. Fremde haben nur Ihr Wort.
    [one] Nur { $n } Bewertung. Fremde sehen gern zehn oder mehr.
   *[other] Nur { $n } Bewertungen. Fremde sehen gern zehn oder mehr.
}
weakness-no-accounts = Noch kein Konto mit Followern. Beiträge fangen also bei null an und wachsen langsam.
weakness-margin = Von einem neuen Kunden bleiben Ihnen innerhalb eines Jahres rund { $worth }, und über Anzeigen kostet er rund { $cost }. Da bleibt wenig.
weakness-hours = Allein Nachrichten und Bewertungen brauchen { $needed } pro Woche. So viel Zeit ist nicht da.
weakness-landing = Sie haben kein Ziel genannt, zu dem ein Beitrag oder eine Anzeige führen könnte.
weakness-offer = Noch kein Angebot für den Anfang. Eine Anzeige ohne Angebot hat wenig zu sagen.
weakness-offer-charity = Noch nichts genannt, wofür man heute spenden oder wobei man mitmachen kann. Ohne das hat ein Beitrag wenig, worum er bitten kann.
weakness-difference = Sie haben nicht gesagt, warum man zu Ihnen kommt. Fragen Sie fünf Leute und verwenden Sie deren Worte.
weakness-alone = Alles hängt an Ihnen allein.

risks-table = Was schiefgehen kann und was dann hilft
column-risk = Was passieren kann
column-answer = Was Sie dagegen tun
risk-alone = Sie werden krank oder haben keine Zeit, und alles verstummt.
risk-alone-answer = Ein Mensch, dem Sie vertrauen, hat Zugang und diesen Plan. Halten Sie Beiträge für zwei Wochen auf Vorrat.
risk-freelancer = Die freie Kraft geht und nimmt Passwörter und Bilder mit.
risk-freelancer-answer = Die Konten laufen auf Ihren Namen. Die freie Kraft bekommt einen Gastzugang und übergibt jeden Monat alle Dateien.
risk-leaver = Jemand, der die Passwörter kennt, geht.
risk-leaver-answer = Sperren Sie den Zugang noch am selben Tag. Teilen Sie nie ein gemeinsames Passwort.
risk-one-network = Ihr einziges Netzwerk ändert seine Regeln, und niemand sieht Sie mehr.
risk-one-network-answer = Laden Sie Menschen, mit denen Sie zu tun haben, in Ihren E-Mail-Verteiler ein. Ein Verteiler gehört Ihnen.
risk-full = Sie haben für niemanden mehr Platz. Eine Anzeige würde also versprechen, was Sie nicht halten können.
risk-full-answer = Verschieben Sie Anzeigen. Erhöhen Sie die Preise, nehmen Sie die besseren Aufträge, füllen Sie ruhige Tage oder stellen Sie erst jemanden ein.
risk-room = Es kommen vielleicht mehr Leute, als Sie Platz haben ({ $n } im Monat).
risk-room-answer = Begrenzen Sie das Geld für Anzeigen, sobald Sie ausgebucht sind. Nutzen Sie den Andrang, um Preise zu erhöhen oder ruhige Tage zu füllen.
risk-thin = Von einem neuen Kunden bleiben Ihnen rund { $worth }, und über Anzeigen kostet er rund { $cost }. Ein paar teure Wochen zehren also auf, was übrig bleibt.
risk-thin-answer = Versuchen Sie es zuerst mit einem höheren Preis oder einer größeren Bestellung. Halten Sie sich genau an die Regeln zum Stoppen.
risk-prices = Anzeigen werden teurer, vor allem vor Feiertagen.
risk-prices-answer = Zahlen Sie für einen neuen Kunden nicht mehr als den Betrag unter „Woran Sie es merken“. Halten Sie das Geld in teuren Wochen zurück.
risk-season = Ruhige Monate sehen nach Scheitern aus und volle nach Erfolg.
risk-season-answer = Vergleichen Sie jeden Monat mit demselben im Vorjahr. Bereiten Sie sich einen Monat vor dem Andrang vor.
risk-few-reviews = Bei wenigen Bewertungen wiegt eine schlechte schwer.
risk-few-reviews-answer = Bitten Sie jede Woche darum. Dann ist ein schlechter Tag einer von vielen.
risk-busy = Eine volle Woche, und einen Monat lang kommen keine Beiträge.
risk-busy-answer = Antworten Sie in solchen Wochen nur den Leuten ({ $care } pro Woche) und lassen Sie Beiträge ohne schlechtes Gewissen weg.
risk-lockout = Sie kommen nicht mehr in ein Konto, oder jemand Fremdes verschafft sich Zugang.
risk-lockout-answer = Zwei Zuständige, Anmeldung in zwei Schritten und die Ersatzcodes auf Papier.
risk-bad-review = Jemand ist öffentlich wütend.
risk-bad-review-answer = Gehen Sie nach den Schritten für eine Beschwerde vor. Wenn es größer wird, holen Sie die Notfallseite heraus.

watch-title = Konkurrenz im Blick
watch-reason = Sehen Sie sich alle einmal im Monat an, zehn Minuten insgesamt. Notieren Sie den Tag und was Ihnen auffiel. Sie wollen lernen, nicht nachmachen.
watch-none = Sie haben keine Konkurrenz genannt. Fragen Sie fünf Leute, wo sie sich noch umgesehen haben, und schreiben Sie die zwei häufigsten Namen auf. Sehen Sie sich beide einmal im Monat an.
watch-table = Ihre Notizen
column-rival = Konkurrenz
column-day = Tag
column-saw = Was Ihnen auffiel und was Sie daraus lernen
watch-offer = Angebot und Preise: Was ist neu?
watch-offer-charity = Worum die anderen bitten, ob Spenden oder Mitmachen: Was ist neu?
watch-talk = Über welche Beiträge die Leute reden und was sie dort fragen. Beantworten Sie das auf Ihrer eigenen Seite.
watch-reviews = Bewertungen: wie viele neue, und worüber sich Leute beschweren. Zeigen Sie, wie Sie das besser machen.
watch-replies = Wie schnell und wie freundlich geantwortet wird.
watch-adverts = Anzeigen: In der öffentlichen Werbebibliothek von Facebook sehen Sie sie kostenlos.
watch-against = Finden Sie etwas, das auf Sie zutrifft und auf die anderen nicht, und sagen Sie das. Sprechen Sie nicht über die anderen.
watch-against-charity = Finden Sie etwas, das Sie tun und andere nicht, und sagen Sie das. Es ist kein Wettrennen.
watch-against-given = Sagen Sie, was auf Sie zutrifft: „{ $words }“. Sprechen Sie nicht über die anderen.

## Ground rules

ground-intro = Wenige und kurze, damit man sich daran hält. Das ist gute Praxis, keine Rechtsberatung. Gesetze sind verschieden. Prüfen Sie also, was in Ihrem Land gilt.
ground-accounts-title = Konten
ground-accounts-reason = Verlorene Passwörter und Leute, die gehen: So verlieren die meisten kleinen Betriebe ihre Seite.
ground-name = Jedes Konto läuft auf den Namen des Betriebs, mit einer Adresse des Betriebs, nicht mit der einer Person.
ground-holders-partner = In jedes Konto kommen zwei Menschen hinein: Sie und Ihr Geschäftspartner.
ground-holders-manager = In jedes Konto kommen zwei Menschen hinein: Sie und Ihre Betriebsleitung.
ground-holders-trusted = In jedes Konto kommen zwei Menschen hinein: Sie und jemand, dem Sie vertrauen.
ground-two-step = Schalten Sie überall die Anmeldung in zwei Schritten ein. Bewahren Sie die Ersatzcodes auf Papier an einem sicheren Ort auf.
ground-freelancer = Eine freie Kraft bekommt einen Gastzugang (eine Rolle), nie Ihr Passwort. Anzeigen bezahlen Sie über Ihr eigenes Konto.
ground-list = Führen Sie eine Liste aller Konten und derer, die hineinkommen. Gehen Sie sie einmal im Quartal durch.
ground-leaver = Wenn jemand geht, endet der Zugang noch am selben Tag. Führen Sie eine Liste, wer wo hineinkommt.

ground-posting-title = Was gesagt werden darf und von wem
ground-posting-reason = Eine klare Linie hilft, ohne Angst etwas zu veröffentlichen.
ground-approve = Neue Arten von Beiträgen, Preise und alles über Personen werden vorher gezeigt. Wer Ja sagt: { $decides }.
ground-approve-alone = Sie entscheiden allein. Schlafen Sie also eine Nacht über alles, was Sie im Ärger geschrieben haben.
ground-staff-may-charity = Helfer dürfen die Arbeit, den Ort und sich selbst zeigen. Menschen, denen Sie helfen, Geld oder andere Helfer nur nach Rückfrage.
ground-staff-may = Das Team darf die Arbeit, den Ort und sich selbst zeigen. Preise, Pläne, Kolleginnen, Kollegen oder Kundschaft nur nach Rückfrage.
ground-never = Nichts über Politik, Krankheit oder die Angelegenheiten anderer im Namen des Betriebs.
ground-true = Zeigen Sie echte Menschen, echte Arbeit und echte Preise. Stehen Sie zu Fehlern.
ground-moderate = Verbergen Sie Beleidigungen, Hass und private Angaben. Kritik lassen Sie stehen und beantworten sie.

ground-labels-title = Anzeigen, Geschenke und Bewertungen
ground-labels-reason = In den meisten Ländern verlangt es das Gesetz, und eine Anzeige verzeiht man eher als einen Trick.
ground-label = Kennzeichnen Sie alles als Anzeige, was mit Geld oder Geschenken bezahlt wurde. Wer bei Ihnen arbeitet und Sie lobt, sagt das dazu.
ground-reviews = Kaufen, schreiben oder tauschen Sie nie Bewertungen. Geben Sie keine Belohnung für eine gute.
ground-bought = Kaufen Sie nie Follower oder Likes. Die kaufen nichts, und ihretwegen bekommen die, die kaufen, Ihre Beiträge seltener zu sehen.

ground-pictures-title = Bilder, Texte und Musik
ground-pictures-reason = Das Bild eines Menschen gehört ihm genauso wie Ihnen.
ground-people = Fragen Sie, bevor Sie jemanden zeigen, und bewahren Sie das Ja schriftlich auf.
ground-children = Bei Kindern fragen Sie schriftlich die Eltern. Keine Namen, keine Schule.
ground-own = Verwenden Sie eigene Bilder oder solche, die Sie verwenden dürfen. Was im Internet steht, ist nicht frei.
ground-music = Nehmen Sie Musik aus der Sammlung des Netzwerks für Unternehmen. Hits aus den Charts sind dort oft nicht erlaubt.
ground-words = Zitieren Sie andere nur mit Namen und mit ihrem Ja.

ground-privacy-title = Namen und Adressen
ground-privacy-reason = Man vertraut Ihnen persönliche Angaben an. In den meisten Ländern regelt das ein Gesetz.
ground-consent = Schreiben Sie nur denen, die Ja gesagt haben. Eine Bestellung ist kein Ja zum Verteiler.
ground-purpose = Sagen Sie neben dem Formular, wofür die Angaben sind. Fragen Sie nicht mehr ab, als Sie brauchen.
ground-delete = Jeder Newsletter hat einen Link zum Abbestellen. Löschen Sie Angaben, die Sie nicht mehr brauchen oder die jemand gelöscht haben möchte.

ground-sector-title = Ihre Branche
ground-sector-reason = Manche Branchen haben eigene Regeln für Anzeigen. Sehen Sie vor der ersten nach.
ground-sector-health = Gesundheit: In vielen Ländern keine Vorher-nachher-Bilder, keine Heilversprechen, keine Patientengeschichten ohne Einwilligung. Fragen Sie Ihre Kammer.
ground-sector-body = Körper und Haut: Vorsicht mit Vorher-nachher-Bildern, versprochenen Ergebnissen und allem, was nach Heilung klingt.
ground-sector-advice = Beratung: kein versprochenes Ergebnis, kein genannter Mandant ohne Ja. Anzeigen zu Geld und Recht brauchen oft vorgeschriebene Sätze. Fragen Sie Ihre Kammer.
ground-sector-alcohol = Alkohol: Anzeigen dürfen Minderjährige nicht erreichen und Trinken nicht mit Erfolg verbinden. Zeigt eine Anzeige Getränke, stellen Sie im Anzeigenmanager das gesetzliche Alter ein (in den USA 21).
ground-sector-food = Lebensmittel: Seien Sie genau bei Allergenen, bei „frei von“ und „gesund“. Diese Worte haben vor dem Gesetz eine Bedeutung.
ground-sector-children = Kinder: Anzeigen dürfen Kinder nicht dazu auffordern, sich etwas zu wünschen. Bringen Sie die Überprüfung Ihrer Mitarbeitenden in Ordnung, bevor Sie sie erwähnen.
ground-sector-charity = Spenden: In vielen Ländern müssen Sie sich vor dem Sammeln anmelden und sagen, wer Sie sind und wohin das Geld geht.
ground-sector-homes = Zuhause und Pflege: Zeigen Sie nie eine Wohnung, eine Adresse oder einen betreuten Menschen ohne schriftliches Ja. Die Überprüfung der Mitarbeitenden muss echt und aktuell sein.
ground-sector-works = Handwerk: Nennen Sie nur Zulassungen, die Sie haben. Bei Arbeiten an Gas und Strom muss oft die Nummer in die Anzeige.
ground-sector-goods = Waren: Zeigen Sie den vollen Preis mit Steuer und Versand. Ein „Rabatt“ muss von einem echten Preis ausgehen. Wer im Netz kauft, darf vieles zurückschicken.
ground-sector-subscription = Abos: Sagen Sie vor dem Bezahlen den vollen Preis, wann sich das Abo verlängert und wie man kündigt.
ground-sector-claims = Behaupten Sie nur, was Sie zeigen können. „Der Beste“ und „der Günstigste“ müssen Sie in vielen Ländern beweisen.
ground-sector-check = Im Zweifel fragen Sie Ihren Verband, Ihre Kammer oder einen Anwalt.

## Measures

measures-reason = Wenige Zahlen, oft angesehen. Jede Art von Arbeit hat ihre eigenen, und sie werden nie zusammengezählt.
column-measure = Kennzahl
column-start = Jetzt
column-target = Ziel
baseline-note = in der ersten Woche notieren
baseline-none = noch nicht begonnen
baseline-count = { $n }
measure-time = Zeit bis zur ersten Antwort
measure-share = Anteil beantworteter Nachrichten
measure-complaints = Geklärte Beschwerden
measure-reviews = Bewertungen insgesamt
measure-posts = Beiträge pro Woche
measure-reach = Erreichte Menschen im Monat
measure-react = Anteil derer, die reagieren
measure-followers = Follower in den Netzwerken des Plans
measure-customers = Neue Kunden durch diesen Plan
measure-customers-charity = Neue Unterstützer durch diesen Plan
measure-views = Preis für 1.000 Einblendungen
measure-clicks = Anteil der Klicks, die tun, worum Sie bitten
measure-cpa = Kosten für einen neuen Kunden (CPA)
measure-cpl = Kosten für eine Anfrage (CPL)
measure-roas = Ertrag aus dem Geld für Anzeigen (ROAS)
target-share = alle
target-share-short = { $share }, die dringenden zuerst
target-complaints = alle innerhalb einer Woche
target-reviews = { $n }, die meisten mit 4 oder 5 Sternen
target-reviews-more = { $n } mehr, die meisten mit 4 oder 5 Sternen
target-posts = { $n }
target-more = mehr als in Ihrem ersten Monat
target-followers = rund { $n }
target-followers-hold = { $n } oder mehr
target-customers = rund { $n }
target-most = höchstens { $money }
target-least = das { $n }-Fache oder mehr
target-rate = rund { $rate }

tally-title = Fragen Sie, wie man auf Sie gekommen ist
tally-reason = Links sehen nicht alles: Leute rufen an, kommen vorbei oder suchen Sie später. Fragen Sie deshalb alle, die neu sind: „Wie sind Sie auf uns gekommen?“ Machen Sie dann einen Strich auf ein Blatt.
tally-reason-charity = Links sehen nicht, wer vorbeikommt oder anruft. Fragen Sie deshalb alle, die neu sind: „Wie sind Sie auf uns gekommen?“ Machen Sie dann einen Strich auf ein Blatt.
tally-baseline = Zählen Sie vom ersten Tag an, dem { $from }. Notieren Sie auch, wie viele Neue in den vier Wochen davor kamen.
tally-baseline-adverts = Zählen Sie vom ersten Tag an, dem { $from }, und notieren Sie, wie viele Neue in den vier Wochen davor kamen. Die Anzeigen beginnen am { $adverts }: Die Wochen bis dahin zeigen, was auch ohne sie kommt.
tally-words = Geben Sie jedem Netzwerk ein eigenes Wort, und schreiben Sie es dort ins Profil. Wenn Sie online verkaufen, machen Sie einen Gutscheincode daraus.
tally-offer = Wer das Wort nennt, bekommt Ihr erstes Angebot. Wählen Sie vorher eines aus.
tally-offer-given = Wer das Wort nennt, bekommt Ihr Angebot: „{ $offer }“.
tally-table = Ein Wort für jeden Ort
column-place = Wo man es gesehen hat
column-word = Das Wort
code-word-instagram = BILD
code-word-facebook = FREUND
code-word-tiktok = CLIP
code-word-linkedin = BERUF
code-word-youtube = FILM
code-word-pinterest = PINNWAND
code-word-x = NEUES
code-word-threads = FADEN
code-word-google-business = KARTE

reviews-table = Wann Sie hinschauen
column-often = Wie oft
column-first = Wann
column-look = Worauf Sie schauen
reviews-weekly = Jede Woche, 20 Minuten
reviews-weekly-when = ab { $date }
reviews-weekly-what = Posteingang, unbeantwortete Nachrichten, die Beiträge der nächsten Woche
reviews-weekly-what-adverts = Posteingang, unbeantwortete Nachrichten, was die Anzeigen gekostet haben
reviews-monthly = Jeden Monat, eine halbe Stunde
reviews-monthly-when = am Monatsanfang, ab { $date }
reviews-monthly-what = Die Kennzahlen von oben. Tragen Sie sie in den Plan ein, und die Vorhersage richtet sich danach.
reviews-quarterly = Jedes Quartal
reviews-quarterly-what = Der ganze Plan: Netzwerke, Angebot, Preise, wer was macht, Grundregeln

conditions-title = Wann Sie stoppen, erhöhen oder verschieben
conditions-intro = Entscheiden Sie jetzt, solange Sie ruhig sind. Diese Beträge sind aus Ihren eigenen Antworten errechnet.
conditions-table = Wenn dies, dann das
column-if = Wenn
column-then = Dann
when-none = Eine Anzeige hat { $money } gekostet und keinen neuen Kunden gebracht
when-none-lead = Eine Anzeige hat { $money } gekostet und keine Anfrage gebracht
then-none = Stoppen Sie sie. Bei einer Anzeige, die sich überhaupt lohnen kann, kommt das nur in 1 von 20 Fällen vor.
when-dear = Nach { $few } neuen Kunden hat jeder im Schnitt mehr als { $above } gekostet, oder nach { $some } mehr als { $later }
when-dear-lead = Nach { $few } Anfragen hat jede im Schnitt mehr als { $above } gekostet, oder nach { $some } mehr als { $later }
then-dear = Stoppen Sie sie. Dass sie Geld verliert, ist zu 90 Prozent sicher.
when-cheap = { $orders } neue Kunden seit der letzten Änderung haben je weniger als { $below } gekostet
when-cheap-lead = { $orders } Anfragen seit der letzten Änderung haben je weniger als { $below } gekostet
then-cheap-long = Erhöhen Sie das Geld um ein Viertel auf { $money } im Monat. Warten Sie mindestens drei Tage bis zum nächsten Schritt. Mit Ihrem Geld dauert es zu lange, bis man es weiß. Verlassen Sie sich also nicht darauf.
then-cheap = Erhöhen Sie das Geld um ein Viertel auf { $money } im Monat. Warten Sie mindestens drei Tage bis zum nächsten Schritt. Mit Ihrem Geld dauert es etwa { $months }, bis man es weiß.
when-better = Ein Netzwerk bringt, zu 90 Prozent sicher, für dasselbe Geld mehr ein als ein anderes, bei zehn Bestellungen auf beiden und nach zwei Wochen
then-better = Verschieben Sie ein Fünftel des Geldes dorthin. Nicht mehr auf einmal.
when-neither = Nichts davon trifft bisher zu
when-neither-lead = Nichts davon trifft bisher zu
then-neither = Machen Sie weiter. Ein paar mehr oder weniger sind Zufall. Um sicher zu sein, dass eine Anzeige um ein Viertel besser ist als eine andere, braucht es je etwa 315 Ergebnisse.
when-tired = Die Leute haben eine Anzeige mehr als dreimal gesehen, oder ein Drittel weniger klickt
then-tired = Machen Sie ein neues Bild und einen neuen ersten Satz. Behalten Sie das Angebot.
when-network = Ein Netzwerk bringt drei Monate lang keine Gespräche, keine Follower und keine Anfragen
then-network = Geben Sie es auf, und geben Sie seine Stunden dem besten.
when-half-way = Bis zum { $date } liegt Ihr Gewinn aus diesem Plan, gezählt wie in der Vorhersage, unter { $money }
then-half-way = Es läuft schlechter als bei neun von zehn Versuchen. Stoppen Sie die Anzeigen, antworten Sie den Leuten weiter, und machen Sie den Plan mit Ihren eigenen Zahlen neu.
when-nobody = Bis zum { $date } ist durch diesen Plan niemand Neues gekommen
when-few = Bis zum { $date } sind durch diesen Plan weniger als { $n } neue Menschen gekommen
then-stop-posting = Hören Sie mit den Beiträgen auf. Antworten Sie weiter und bitten Sie um Bewertungen: Das kostet wenig.

## Where posts lead

handover-title = Wohin Beiträge und Anzeigen führen
handover-table = Was sie mit dem übrigen Betrieb verbindet
column-link = Verbindung
column-at = Wie
handover-missing = { $place }: noch nicht da
handover-website = Eine Seite für jedes Angebot, mit einer einzigen Schaltfläche. Zeigen Sie Ihre Profile und neuesten Bewertungen auf der Startseite.
handover-online-shop = Verlinken Sie in Beiträgen direkt auf das Produkt, nicht auf die Startseite. Bitten Sie im Paket um eine Bewertung.
handover-online-shop-lacking = Mit einem einfachen Shop oder auch nur einer Seite mit Bezahllink kann man kaufen, solange man noch Lust hat.
handover-booking-page = Zwei Klicks bis zum freien Termin. Zählen Sie, wie viele Buchungen jede Anzeige bringt.
handover-booking-page-lacking = Mit einer kostenlosen Buchungsseite kann man auch nachts buchen.
handover-enquiry-form = Höchstens drei Fragen. Antworten Sie in der Zeit, die Sie sich vorgenommen haben, sonst ist die Anfrage verloren.
handover-enquiry-form-lacking = Ein Formular mit drei Fragen fängt auf, wer nicht gern anruft.
handover-mailing-list = Laden Sie Leute dazu ein, wenn sie kaufen oder etwas fragen. Sagen Sie, was sie bekommen. Schreiben Sie einmal im Monat.
handover-mailing-list-lacking = Fangen Sie einen E-Mail-Verteiler an. Er erreicht Menschen auch dann, wenn ein Netzwerk Ihre Beiträge verbirgt.
handover-telephone = Dieselbe Nummer auf jedem Profil. Fragen Sie bei jedem Anruf, wie man auf Sie gekommen ist.
handover-telephone-lacking = Eine Nummer auf dem Profil, die man antippen kann. Viele bestellen am Telefon.
handover-counter = Ein Schild mit einem Code zum Scannen (QR) und einem guten Grund, Ihnen zu folgen. Fragen Sie, wie man auf Sie gekommen ist.
handover-counter-lacking = Ein kleines Schild dort, wo man bezahlt, mit einem Code zum Scannen (QR) und einem guten Grund, Ihnen zu folgen.
