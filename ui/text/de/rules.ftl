### The rules of strategy, the levers, what if, and the figures an owner can replace.

## Rules: what they recommend, and why

rule-g1 = Von den Stunden, die nach den Antworten bleiben, soll das Verkaufen höchstens { $sell } nehmen. Der Rest baut Vertrauen auf.
rule-g1-why = Wer bekannt und beliebt werden will, muss erst etwas geben, bevor er um etwas bittet.
rule-g2 = Von den Stunden, die nach den Antworten bleiben, darf das Verkaufen bis zu { $sell } nehmen. Was es nicht braucht, baut Vertrauen auf.
rule-g2-why = Angebote verkaufen, aber nur an Menschen, die genug von Ihnen gesehen haben, um Ihnen zu trauen.
rule-g3 = Von den Stunden, die nach den Antworten bleiben, darf das Verkaufen bis zu { $sell } nehmen. Was es nicht braucht, baut Vertrauen auf.
rule-g3-why = Wenn es nicht um ein einziges Ziel geht, bringt eine Mischung mehr als eines allein.
rule-g4 = Halten Sie { duration } pro Woche für Nachrichten und Bewertungen frei, vor allem anderen.
rule-g4-why = Bleibt eine Nachricht ohne Antwort, verlieren Sie jemanden, der schon interessiert war.
rule-c1 = Vier von fünf Beiträgen sollen den Leuten etwas geben, einer von fünf soll verkaufen.
rule-c1-awareness = Von zehn Beiträgen sollen sieben nützlich sein, zwei weitergeben, was andere gemacht haben, und einer verkaufen.
rule-c1-business = Von sechs Beiträgen geben vier etwas Nützliches weiter, einer macht ein leises Angebot und einer ein klares.
rule-c1-why = Menschen folgen Ihnen, weil sie etwas davon haben. Eine Seite, die nur verkauft, beachtet bald niemand mehr.
rule-c2 = Wenn in den letzten vier Wochen mehr als 30 von 100 Beiträgen etwas verkaufen wollten, machen Sie stattdessen den nächsten nützlich.
rule-c2-why = Zu viele Angebote hintereinander vertreiben Follower.
rule-c3 = Geben Sie jeder Anzeige eine einzige Aufforderung, ein einziges Ziel und einen Link, mit dem Sie zählen können.
rule-c3-why = Eine Anzeige, die zu nichts auffordert oder zu drei Dingen, ist verlorenes Geld.
rule-c4 = Ein Beitrag, der hilft, muss am Ende nichts verkaufen.
rule-c4-why = Wer hilft, verdient sich den nächsten Blick. Der Verkauf kommt später.
rule-t1 = Bauen Sie zuerst Vertrauen auf. Geben Sie bis dahin höchstens ein Fünftel des Geldes für Anzeigen aus, und zwar zum Testen.
rule-t1-why = Fremde kaufen seltener. Regelmäßige Beiträge, Bewertungen und Antworten sorgen dafür, dass dieselbe Anzeige mehr bringt.
rule-t2 = Sie brauchen den Ertrag innerhalb von zwei Monaten. Schalten Sie deshalb jetzt Anzeigen und rechnen Sie mit weniger Käufen.
rule-t2-why = Für den Aufbau von Vertrauen fehlt die Zeit. Die gezeigten Aussichten berücksichtigen das schon.
rule-m1 = Beurteilen Sie Anzeigen nach den Kosten je Bestellung, den Bestellungen je Klick und danach, ob genug Geld zurückkommt.
rule-m1-why = Likes bezahlen keine Rechnung. Diese Zahlen sagen, ob eine Anzeige es tut.
rule-m2 = Vertrauen messen Sie daran, wie viele Menschen Sie erreichen und wie viele reagieren. Ob Sie gut für Menschen da sind, sehen Sie daran, wie schnell und wie oft Sie antworten.
rule-m2-why = Jede Art von Arbeit hat ihr eigenes Ergebnis. Eine einzige Summe würde verdecken, was wirkt.
rule-m3 = Fragen Sie alle, die neu sind, wie sie auf Sie gekommen sind, und führen Sie eine Strichliste.
rule-m3-why = Ein Link sieht nicht alle, die kommen oder anrufen. Zählen Sie vom ersten Tag an, und notieren Sie die vier Wochen davor.
rule-v1 = Sehen Sie jede Woche 20 Minuten auf Posteingang und Ausgaben, einmal im Monat auf die Zahlen und jedes Quartal auf den ganzen Plan.
rule-v1-why = Wer regelmäßig kurz hinschaut, bemerkt Fehler, solange sie noch wenig kosten.
rule-o1 = Sagen Sie, warum man zu Ihnen kommen soll, und machen Sie ein klares Angebot für den ersten Besuch oder die erste Bestellung.
rule-o1-rival = Sagen Sie, warum man zu Ihnen kommen soll und nicht zur Konkurrenz („{ $rival }“), und machen Sie ein klares Angebot für den Anfang.
rule-o1-why = Eine Anzeige ohne Angebot hat nichts zu sagen.

rule-n1 = Setzen Sie LinkedIn an die erste Stelle. Nutzen Sie { $networks } für Menschen, die Sie schon kennen.
rule-n1-alone = Gehen Sie auf LinkedIn.
rule-n1-why = Die Hälfte der Menschen mit Hochschulabschluss nutzt LinkedIn, und sie entscheiden, was eine Firma kauft.
rule-n2 = Gehen Sie dorthin, wo die Menschen ihre Freizeit verbringen: { $networks }.
rule-n2-why = Hier sieht man sich zum Vergnügen um, nicht für die Arbeit.
rule-n3 = Pflegen Sie ein Google-Unternehmensprofil, was immer Sie sonst tun.
rule-n3-why = Wer dort einen Betrieb in der Nähe findet, hat meist nach einer Art von Geschäft gesucht, nicht nach dessen Namen.
rule-n4 = Ihre Netzwerke: { $networks }.
rule-n4-why = Diese stehen vorn, weil viele aus Ihrer Zielgruppe sie nutzen und weil sie zu Ihrer Kundschaft und zu dem passen, was Sie selbst machen können.
rule-n5 = Lassen Sie TikTok beiseite und nutzen Sie { $networks }.
rule-n5-why = Von den Menschen ab 65 nutzt einer von zehn TikTok. Mehr als die Hälfte nutzt Facebook und YouTube.
rule-n6 = Setzen Sie auf { $networks }.
rule-n6-why = Die meisten unter 30 nutzen Instagram, TikTok und YouTube.
rule-n7 = Denken Sie an Pinterest, sobald Sie Stunden übrig haben.
rule-n7-why = Die Hälfte der Frauen nutzt es und zwei von zehn Männern. Dort plant man, was man kaufen will.
rule-n8 = Zeigen Sie auf Google Ihr Einzugsgebiet, bitten Sie um Bewertungen, antworten Sie in Gruppen aus dem Ort und zeigen Sie Bilder von vorher und nachher.
rule-n8-urgent = Wenn ein Rohr platzt, wird gesucht. Google-Profil und Bewertungen kommen zuerst, Beiträge danach.
rule-n8-why = Wer Sie ins Haus lässt, will Ihre Arbeit sehen und hören, was die Nachbarn sagen.
rule-n9 = Nutzen Sie { $networks } ohne bezahlte Anzeigen, bis Sie eigene Zahlen haben.
rule-n9-why = Niemand hat veröffentlicht, was Anzeigen dort bringen. Damit lässt sich nicht planen.
rule-k1 = { $slots ->
    [0] Pflegen Sie kein Netzwerk, bis Sie mehr Zeit haben.
    [one] Ihre Zeit ({ duration } pro Woche) reicht für ein Netzwerk. Bleiben Sie bei diesem einen.
   *[other] Ihre Zeit ({ duration } pro Woche) reicht für höchstens { $slots } Netzwerke.
}
rule-k1-why = Zwei von drei Selbstständigen haben eine bis fünf Stunden. Ein Netzwerk, das niemand pflegt, schadet.
rule-k2 = Schalten Sie keine Anzeigen auf { $networks }: Ihr Budget liegt unter dem, was dort mindestens verlangt wird.
rule-k2-why = Jede Plattform verlangt einen Mindestbetrag pro Tag. Darunter läuft eine Anzeige nicht oder lernt nichts.
rule-k3 = Geben Sie mehr aus, wählen Sie eine kleinere Gegend, oder setzen Sie das Geld in einem einzigen kurzen Schub ein.
rule-k3-sells = Geben Sie das Geld in kurzen Schüben aus, damit dieselben Menschen eine Anzeige mehr als einmal sehen.
rule-k3-why = Bei so vielen Menschen sieht niemand die Anzeige oft genug, um sie zu bemerken.
rule-p1 = Bleiben Sie bei festen Tagen: insgesamt { $often }.
rule-p1-why = Ein ruhiger Takt, den Sie durchhalten, ist besser als viel auf einmal und dann Stille.
rule-i2 = Versuchen Sie, direkt in der App zu verkaufen, mit einem einzigen Produkt, das weniger kostet als ein Hemd, und einem kurzen Video.
rule-i2-why = Das passt zu kleinen Paketen, die man aus einer Laune heraus kauft. Die Zahlen dazu sind schwach. Testen Sie also, bevor Sie darauf bauen.
rule-i3 = Machen Sie mindestens jeden dritten Beitrag zu einem kurzen Video.
rule-i3-why = Kurze Videos erreichen Menschen, die Ihnen noch nicht folgen. Bilderreihen bleiben nützlich für die, die es schon tun.

rule-b1 = Wenn Sie noch kein Geld für Anzeigen eingeplant haben: 1 bis 2 Prozent Ihrer Einnahmen sind ein üblicher Anfang. Setzen Sie nie mehr ein, als Sie verlieren können.
rule-b1-why = Kleinen Betrieben rät man oft zu 7 bis 8 Prozent für die gesamte Werbung. Davon geht ein Fünftel in soziale Medien.
rule-a1 = Geben Sie im Anzeigenmanager Ort, Mindestalter und Sprache an. Interessen lassen Sie nur als Hinweise stehen.
rule-a1-why = Die Plattformen wählen heute selbst, wem sie Anzeigen zeigen. Mit mehr Spielraum gelingt ihnen das besser.
rule-s1 = Stoppen Sie eine Anzeige, die { $money } gekostet und keinen neuen Kunden gebracht hat. Stoppen Sie sie auch, wenn jeder neue Kunde nach den ersten { $few } mehr als { $above } kostet oder nach { $some } mehr als { $later }.
rule-s1-lead = Stoppen Sie eine Anzeige, die { $money } gekostet und keine Anfrage gebracht hat. Stoppen Sie sie auch, wenn jede Anfrage nach den ersten { $few } mehr als { $above } kostet oder nach { $some } mehr als { $later }.
rule-s1-why = Würde sie sich gerade eben lohnen, müssten bis dahin drei Ergebnisse da sein. Gar keines zu sehen, wäre ein Pech, das nur in 1 von 20 Fällen vorkommt.
rule-s2 = Erhöhen Sie das Geld jeweils um ein Viertel, und zwar nach { $orders } neuen Kunden, die je weniger als { $below } gekostet haben. Warten Sie dann drei Tage.
rule-s2-lead = Erhöhen Sie das Geld jeweils um ein Viertel, und zwar nach { $orders } Anfragen, die je weniger als { $below } gekostet haben. Warten Sie dann drei Tage.
rule-s2-why = Nach jeder Änderung lernt die Plattform neu. Größere Schritte werfen weg, was sie schon weiß.
rule-s3 = Verschieben Sie Geld erst nach zwei Wochen und je zehn Ergebnissen zur besseren Anzeige. Jedes Mal ein Fünftel.
rule-s3-why = Vorher sieht Glück wie Können aus.
rule-s4 = Solange es wenige Ergebnisse gibt, ändern Sie nichts und warten Sie. Ob ein Viertel mehr kein bloßes Glück ist, zeigen erst etwa 315 Bestellungen auf jeder Seite.
rule-s4-why = Selbst große Firmen können eine kleine Verbesserung nicht vom Zufall unterscheiden.
rule-s5 = Machen Sie eine neue Anzeige, wenn die Leute sie im Schnitt dreimal gesehen haben oder wenn ein Drittel weniger klickt.
rule-s5-why = Man sieht sich an einer Anzeige satt. Dasselbe Geld bringt dann weniger.
rule-i1 = Versuchen Sie es mit drei bis fünf Influencern aus der Gegend, denen wenige folgen, bevor Sie auf einen großen Namen setzen. Geben Sie jedem einen eigenen Code.
rule-i1-why = Wer wenige Follower hat, bekommt für jeden davon etwa doppelt so viele Reaktionen und kostet wenig.
rule-i4 = Zeigen Sie echte Menschen, echte Preise und auch mal einen Fehler. Kaufen Sie nie Follower oder Bewertungen.
rule-i4-why = Das merkt man. Gekaufte Follower kaufen nie etwas.
rule-i5 = Schreiben Sie mehrere Beiträge in einem Zug und lassen Sie sie von einem Planungsprogramm veröffentlichen. Lassen Sie nie einen Automaten auf eine Beschwerde antworten.
rule-i5-why = So sparen Sie Zeit, wo es niemanden stört, und ein Mensch bleibt dort, wo es darauf ankommt.
rule-q1 = Sie haben Platz für { $room } neue Kunden im Monat. Erhöhen Sie die Preise, wählen Sie bessere Aufträge oder füllen Sie ruhige Tage, bevor Sie Anzeigen schalten.
rule-q1-why = Nachfrage, die Sie nicht bedienen können, kostet erst Geld und dann Vertrauen.

rule-r1 = Beantworten Sie Nachrichten innerhalb von vier Stunden, solange Sie geöffnet haben, Beschwerden innerhalb einer Stunde und alle Bewertungen innerhalb von zwei Tagen.
rule-r1-why = Man erwartet eine Antwort in vier Stunden und bekommt sie nach zehn. Die meisten achten darauf, ob Sie auf Bewertungen antworten.
rule-r2 = Beantworten Sie jede Beschwerde einmal öffentlich: danken, Bedauern ausdrücken, sagen, wie es weitergeht. Danach geht es unter vier Augen weiter. Löschen Sie eine Beschwerde nie.
rule-r2-why = Eine übergangene Beschwerde schadet mehr als die Beschwerde selbst. Andere lesen, wie Sie antworten.
rule-r3 = Unterscheiden Sie drei Stufen von Ärger, und klären Sie, wer auf jeder entscheidet und was Sie zuerst sagen.
rule-r3-why = Eine Krise erkennt man nicht am Ton, sondern daran, wie schnell sie sich ausbreitet.
rule-r4 = Besprechen Sie jeden Ärger innerhalb einer Woche. Veröffentlichen Sie wieder etwas, sobald ein oder zwei Tage ruhig waren.
rule-r4-why = Schweigen sieht nach Verstecken aus, und Eile sieht aus, als wäre es Ihnen egal.
rule-r5 = Auf Beschwerden soll antworten, wer am besten mit Menschen umgeht, nicht wer sich am besten mit der App auskennt.
rule-r5-why = Die App lernt man in einer Stunde. Geduld dauert länger.
rule-w1 = Seien Sie leicht zu finden: derselbe Name, dieselben Worte und derselbe Link auf jedem Profil, Ihrer Website und Ihren Rechnungen.
rule-w1-premises = Seien Sie leicht zu finden: derselbe Name, dieselben Worte und derselbe Link auf jedem Profil, an der Tür und auf der Theke.
rule-w1-visits = Seien Sie leicht zu finden: derselbe Name, dieselben Worte und derselbe Link auf jedem Profil, am Wagen und auf der Rechnung.
rule-w1-why = Ein E-Mail-Verteiler und Ihre Stammkundschaft bleiben Ihnen, auch wenn sich ein Netzwerk verändert.
rule-w2 = Wenn jemand Sie lobt, bedanken Sie sich und fragen Sie, ob Sie es zeigen dürfen.
rule-w2-why = Menschen vertrauen anderen Kunden mehr als Ihnen.
rule-l1 = Führen Sie jedes Konto auf den Namen des Betriebs, mit zwei Zuständigen und Anmeldung in zwei Schritten. Wenn jemand geht, sperren Sie den Zugang noch am selben Tag.
rule-l1-why = Gesperrte Konten und Leute, die gegangen sind: So verlieren die meisten ihre Seite.
rule-l2 = Kennzeichnen Sie Anzeigen, Geschenke und bezahlte Beiträge. Bezahlen Sie nie für eine Bewertung.
rule-l2-why = In den meisten Ländern verlangt das Gesetz es so.
rule-l3 = Fragen Sie schriftlich um Erlaubnis, bevor Sie das Bild eines Menschen zeigen. Bei Kindern fragen Sie die Eltern.
rule-l3-why = Ein Gesicht gehört zu den personenbezogenen Daten, und ein guter Ruf ist schnell verloren.
rule-l4 = Sammeln Sie Namen und Adressen nur mit Einwilligung, sagen Sie, wofür, und lassen Sie jeden mit einem Klick wieder aus dem Verteiler.
rule-l4-why = Das Gesetz verlangt es, und wer keine E-Mails wollte, kauft auch nichts.
rule-l5 = Sehen Sie zuerst nach, welche Werberegeln in Ihrem Land für Ihre Branche gelten.
rule-l5-why = Für Gesundheit, Recht, Alkohol, Kinder und Spenden gelten eigene Regeln.

chapter-rules = Die Regeln hinter diesem Plan
rules-intro = Diese Regeln gelten für Ihre Antworten. Wo keine Quelle steht, ist es unsere Einschätzung. Sie können anders entscheiden. Sagen Sie, warum: Der Plan hält Ihren Grund fest.
rule-source = { $study } ({ $grade }).

## Levers

chapter-levers = Worauf es am meisten ankommt
levers-intro = Jede Zeile ändert eine Sache und spielt dieselben Jahre mit demselben Glück noch einmal durch. Der Plan kann dann andere Netzwerke wählen oder das Geld anders ausgeben. Ein höherer Preis ist so gerechnet, als bliebe deswegen niemand weg.
levers-none = Nichts davon ändert das Ergebnis nennenswert.
levers-title = Was Ihren Gewinn erhöhen würde ({ $currency })
levers-sentence = { $first }: Das würde am meisten bringen, rund { $amount } mehr im ganzen Zeitraum.
levers-sentence-none = Nichts davon würde den Gewinn erhöhen.
levers-table = Was jede Änderung bewirkt
column-lever = Änderung
column-profit-change = Gewinn
column-chance-change = Aussicht (von 20)
effect-more = +{ $amount }
effect-less = −{ $amount }
effect-none = { $amount }
effect-hardly = kaum etwas
lever-order-value = Ein Preis, der ein Zehntel höher ist
lever-contribution = Von je 100 Ihrer Einnahmen bleiben fünf mehr bei Ihnen
lever-cvr = Von denen, die klicken, kauft ein Viertel mehr
lever-ctr = Von denen, die sie sehen, klickt ein Viertel mehr
lever-cpm = Anzeigen, die ein Fünftel weniger kosten
lever-returning = Von 100 neuen Kunden kommen fünf mehr wieder
lever-hours = Ein Fünftel mehr Stunden
lever-budget = Für Anzeigen die Hälfte mehr Geld
lever-freshness = Öfter neue Bilder
lever-audience = Anzeigen für eine doppelt so große Gegend oder doppelt so viele Menschen
lever-moved = Ein Fünftel des Geldes für Anzeigen geht an die nächstbeste Stelle
drivers-title = Was Sie zuerst herausfinden sollten
drivers-intro = Das Ergebnis ist unsicher, weil manches noch nicht bekannt ist. Das hier macht am meisten aus. Ihre ersten Wochen werden es zeigen.
driver-line = { $what }: Daher kommen rund { $share } der Unsicherheit.
driver-line-worth = { $what }: Daher kommen rund { $share } der Unsicherheit. Es vorher zu wissen, wäre rund { $worth } wert.
unknown-offer = Wie gut sich Ihr Angebot und die Seite verkaufen, zu der es führt
unknown-price = Was Anzeigen bei Ihnen kosten
unknown-clicks = Wie viele von denen klicken, die eine Anzeige sehen
unknown-rate = Wie viele von denen kaufen, die klicken
unknown-fatigue = Wie schnell man sich an einer Anzeige sattsieht
unknown-incrementality = Wie viele ohnehin gekommen wären
unknown-trust = Wie viel es ausmacht, dass man Sie kennt
unknown-returning = Wie viele neue Kunden wiederkommen
unknown-close = Aus wie vielen Anfragen Kunden werden
unknown-close-trial = Wie viele nach dem ersten Besuch bleiben
unknown-reach = Wie viele Menschen einen Beitrag sehen
unknown-post-clicks = Wie viele von denen klicken, die einen Beitrag sehen
unknown-post-rate = Wie viele von denen kaufen, die in einem Beitrag klicken
unknown-luck = Einfach Glück

## What if

what-if-budget = Geld für Anzeigen im Monat
what-if-hours = Stunden pro Woche
what-if-order-value = Preis je Bestellung oder Auftrag
what-if-contribution = Was von 100 an Einnahmen übrig bleibt
what-if-cvr = Anteil der Klicks, die zum Kauf führen
what-if-returning = Neue Kunden, die wiederkommen
what-if-audience = Menschen in Reichweite
what-if-times = { $n ->
    [1] wie jetzt
   *[other] { $n }-mal so viel wie jetzt
}
what-if-points = { $n } Punkte mehr
what-if-of-20 = { $n ->
    [0] unter 1 von 20
    [20] fast 20 von 20
   *[other] rund { $n } von 20
}
what-if-no-odds = spielt in diesem Plan keine Rolle

## Figures

chapter-figures = Die Zahlen hinter diesem Plan
figures-intro = Jeder Wert von außen, den der Plan verwendet, woher er kommt und wie gesichert er ist. Wenn Sie Ihren eigenen kennen, tragen Sie ihn ein: Der Plan richtet sich danach.
source-own = Ihr eigener Wert
metric-cvr = Anteil der Klicks auf { $buyer }, aus denen ein Kauf, eine Buchung oder eine Anfrage wird
metric-hours-per-post = Stunden für einen Beitrag auf { $network }
overruled-rule = Ihre Entscheidung zur Regel { $rule }
