### The plan: verdicts, reasons, tasks, charts, and every "why?".

## The document

plan-title = Social-Media-Plan: { $business }
plan-business-unnamed = Ihr Betrieb
plan-period = { $from } bis { $to }
between = Wahrscheinlich zwischen { $low } und { $high }
likely-about = Wahrscheinlich etwa { $value }
number = { $n }
hours-short = { $hours } Std.

chapter-worth = Lohnt es sich?
chapter-networks = Wo Sie sein sollten
chapter-effort = Wofür die Arbeit da ist
chapter-money = Was das Geld bewirkt
chapter-forecast = Was es wahrscheinlich bringt
chapter-weeks = Die ersten vier Wochen
chapter-assumptions = Was wir vorausgesetzt haben
chapter-glossary = Fachwörter

summary-pays = Zahlt es sich aus?
summary-todo = Was zu tun ist
summary-takes = Was es braucht
summary-would-take = Was es brauchen würde
summary-first = Zuerst

## The verdict

verdict-no-means = Ein Plan braucht etwas Geld oder ein paar Stunden.
verdict-hours-too-few = Zu wenig Zeit, um auch nur ein Netzwerk gut zu pflegen.
verdict-no-margin = Das kann sich nicht auszahlen: Von einem Verkauf bleibt Ihnen nichts oder fast nichts.
verdict-audience-too-small = Für das, was Sie brauchen, sind zu wenige Menschen in Reichweite.
verdict-area-too-wide = Für diese Gegend reicht das Geld nicht.
verdict-adverts-cannot-pay = Schreiben Sie Beiträge, aber behalten Sie Ihr Geld für Anzeigen vorerst.
verdict-no = So lohnt es sich nicht.
verdict-unlikely = So lohnt es sich vermutlich nicht.
verdict-pays-too-little = Es bringt wahrscheinlich Gewinn, aber eher weniger, als Sie brauchen.
verdict-no-people = Die Zahl, die Sie brauchen, wird sehr wahrscheinlich nicht erreicht.
verdict-unlikely-people = Die Zahl, die Sie brauchen, wird vermutlich nicht erreicht.
verdict-likely-people = Die Zahl, die Sie brauchen, erreichen Sie wahrscheinlich bis { $month }.
verdict-even-people = Die Aussichten stehen etwa gleich: Vielleicht erreichen Sie bis { $month } die Zahl, die Sie brauchen.
verdict-at-a-loss = Die Zahl, die Sie brauchen, erreichen Sie wahrscheinlich, aber mit Verlust.
verdict-even = Die Aussichten stehen etwa gleich: Bis { $month } kann es so oder so ausgehen.
verdict-likely = Es lohnt sich: Bis { $month } zahlt es sich eher aus als nicht.
verdict-very-likely = Es lohnt sich sehr: Bis { $month } zahlt es sich sehr wahrscheinlich aus.
verdict-costs-nothing = Es kostet Sie kein Geld. Messen Sie es also an den Menschen, die es bringt.

because-no-means = Sie haben weder Stunden noch Geld angegeben. Damit lässt sich noch nichts planen.
because-hours = Sie haben { duration } pro Woche. Nachrichten und Bewertungen brauchen davon etwa { $care }. Mit dem Rest lässt sich kein einziges Netzwerk gut pflegen.
because-no-margin = Eine Bestellung oder ein Auftrag bringt { $order }. Ware, Gebühren und Lieferung fressen das ganz auf oder kosten sogar mehr.
because-next-to-no-margin = Von { $order } je Bestellung oder Auftrag lassen Ihnen Ware, Gebühren und Lieferung { $left }. Prüfen Sie zuerst diese Zahl: Mit so wenig kann sich nichts auszahlen.
because-audience = Ihr Geld zeigt etwa { $people } Menschen die Anzeigen schon öfter, als es hilft. Mehr Geld würde denselben Menschen nur dieselbe Anzeige zeigen.
because-area = { $budget } im Monat sind zu wenig, um den { $people } Menschen aufzufallen, die Anzeigen hier erreichen können. Die Summe passt für etwa { $matched }.
because-date-past = Der Tag, bis zu dem Sie es brauchen, liegt vor dem Beginn des Plans. Wir rechnen bis Ende { $month }.
because-date-soon = Zwischen dem Beginn und dem Tag, bis zu dem Sie es brauchen, liegen weniger als vier Wochen. In dieser Zeit kann niemand etwas versprechen.
because-each = Jeder neue Kunde würde Sie etwa { $cost } kosten. Ihre Stunden zählen dabei mit dem Wert, den Sie angegeben haben.
because-no-room = Sie haben keinen Platz für neue Kunden, also geht kein Geld in Anzeigen. Bessere Preise, bessere Aufträge oder die ruhigen Tage kommen zuerst.
because-hours-none = Sie haben keine Stunden angegeben, und eine Seite, um die sich niemand kümmert, schadet.
because-no-buyer = Niemand hat veröffentlicht, was Anzeigen für das bringen, was Sie auf diese Weise verkaufen. Deshalb behalten Sie Ihr Geld für Anzeigen.
because-assumed = Die meisten Zahlen dahinter sind übliche Werte, nicht Ihre eigenen. Nennen Sie Ihren Preis, Ihre Kosten und Ihre Stunden, bevor Sie danach handeln.
because-weak-lead = Diese Aussicht stützt sich auf wenige Studien dazu, was solche Anzeigen bringen. Wer über eine Anzeige kommt, kauft außerdem seltener als jemand, der auf Empfehlung kommt. Ihre ersten 30 Anfragen sagen mehr.
because-weak-afar = Niemand hat gut gemessen, wie viele nach einem Klick ein Zimmer buchen. Diese Aussicht stützt sich auf das, was Onlineshops sehen. Ihre ersten 30 neuen Gäste sagen mehr.
because-date-far = Wir schauen höchstens drei Jahre voraus und rechnen deshalb bis { $month }.
because-weak = Diese Aussicht stützt sich auf eine schwache Zahl: wie viele in Ihrer Gegend nach einem Klick vorbeikommen, buchen oder bestellen. Niemand hat das gut gemessen. Ihre ersten 30 Kunden sagen mehr.
because-unspent = Ein neuer Kunde über Anzeigen würde etwa { $cost } kosten. Im Lauf des Jahres würden Ihnen von ihm etwa { $worth } bleiben.

instead-title = Was Sie stattdessen tun können
instead-means = Geben Sie eine Stunde pro Woche dafür her oder eine kleine Summe für Anzeigen, und schauen Sie dann noch einmal.
instead-hours = Hätten Sie etwa { duration } pro Woche, könnten Sie ein Netzwerk gut pflegen.
instead-margin = Erhöhen Sie zuerst den Preis, oder senken Sie die Kosten jeder Bestellung. Mehr Kunden würden den Verlust nur größer machen.
instead-cover = Wählen Sie eine Gegend oder eine Gruppe, in der Anzeigen etwa { $people } Menschen erreichen. Um hier alle zu erreichen, bräuchten Sie etwa { $money } im Monat.
instead-cover-radius = Bleiben Sie im Umkreis von { $radius } km. Dort können Anzeigen etwa { $people } Menschen erreichen, wenn sie sich gleichmäßig verteilen. Für die ganze Gegend bräuchten Sie etwa { $money } im Monat.
instead-narrow = Wählen Sie eine Gegend oder eine Gruppe von etwa { $people } Menschen. Mehr Geld würde nicht helfen: Anzeigen würden es wahrscheinlich nicht wieder einbringen.
instead-narrow-radius = Bleiben Sie im Umkreis von { $radius } km. Dort können Anzeigen etwa { $people } Menschen erreichen, wenn sie sich gleichmäßig verteilen. Mehr Geld würde nicht helfen: Anzeigen würden es wahrscheinlich nicht wieder einbringen.
instead-wider = Erreichen Sie etwa { $people } Menschen, oder setzen Sie Ihr Ziel niedriger an.
instead-wider-radius = Erreichen Sie etwa { $people } Menschen, also etwa { $radius } km im Umkreis, wenn sie sich gleichmäßig verteilen, oder setzen Sie Ihr Ziel niedriger an.
instead-later = Lassen Sie sich mehr Zeit: Bis { $month } klappt es eher als nicht.
instead-worth = Anzeigen würden sich selbst bezahlen, aber noch nicht Ihre Stunden, sobald Ihnen von einem neuen Kunden im Lauf des Jahres etwa { $needed } bleiben. Das ist { $times ->
    [1] ein wenig mehr als jetzt
   *[other] das { $times }-Fache von jetzt
  }.
instead-test = Die Aussicht, dass sich Anzeigen für Sie doch auszahlen, liegt { $of20 ->
    [0] unter 1 von 20
   *[other] bei etwa { $of20 } von 20
  }. Ein Versuch mit höchstens { $money } kann zeigen, dass sie sich nicht auszahlen: Hören Sie auf, wenn für diese Summe niemand kommt. Ein einzelner Kunde beweist noch nichts.
instead-best = Mit etwa { $money } im Monat für Anzeigen bleibt Ihnen wahrscheinlich am meisten.
instead-budget = Mit etwa { $money } im Monat für Anzeigen klappt es eher als nicht. In { $loss } von 20 Fällen würden Sie Geld verlieren. Erhöhen Sie in Schritten, und nur, wenn Ergebnisse kommen.
instead-budget-loss = Mit etwa { $money } im Monat für Anzeigen klappt es eher als nicht. In { $loss } von 20 Fällen würden Sie Geld verlieren, in den zwei schlechtesten { $low } oder mehr. Erhöhen Sie in Schritten, und nur, wenn Ergebnisse kommen.
instead-nearest-budget = Keine Summe für Anzeigen macht es wahrscheinlich. Mit etwa { $money } im Monat bleibt Ihnen am meisten. Rechnen Sie mit weniger, als Sie sich gewünscht haben.
instead-hour = Eine Stunde dieser Arbeit bringt Ihnen wahrscheinlich { $earns } ein, und Sie setzen { $wage } dafür an. Mit weniger Stunden würden Sie weniger verlieren.
instead-hour-same = Eine Stunde dieser Arbeit bringt Ihnen wahrscheinlich { $earns } ein, und Sie setzen { $wage } dafür an. Andere Stunden ändern das nicht, ein besserer Preis oder ein besseres Angebot vielleicht.
instead-hour-nothing = Sie setzen { $wage } für eine Stunde an, und das bringt diese Arbeit wahrscheinlich nicht ein. Mit weniger Stunden würden Sie weniger verlieren.
instead-hour-nothing-same = Sie setzen { $wage } für eine Stunde an, und das bringt diese Arbeit wahrscheinlich nicht ein. Andere Stunden ändern das nicht, ein besserer Preis oder ein besseres Angebot vielleicht.
instead-price-needed = Die Aussichten stehen gleich, wenn eine Bestellung oder ein Auftrag etwa { $needed } statt { $now } bringt, bei den heutigen Kosten und wenn deswegen niemand wegbleibt.
instead-people = Rechnen Sie stattdessen mit etwa { $count }, oder lassen Sie sich mehr Zeit.
instead-people-hours = Rechnen Sie stattdessen mit etwa { $count }, setzen Sie mehr Stunden ein, oder lassen Sie sich mehr Zeit.
instead-posts-only = Bleiben Sie bei Beiträgen ohne Anzeigen und bei den Stunden, die Sie übrig haben. Schauen Sie in drei Monaten noch einmal.

chance-of-20 = { $n ->
    [0] In weniger als 1 von 20 Fällen
    [20] In fast 20 von 20 Fällen
   *[other] In etwa { $n } von 20 Fällen
}
chance-title = Aussicht auf das, was Sie brauchen
chance-sentence = { $n ->
    [0] Die Aussicht auf das, was Sie brauchen, liegt unter 1 von 20.
    [20] Die Aussicht auf das, was Sie brauchen, liegt bei fast 20 von 20.
   *[other] Die Aussicht auf das, was Sie brauchen, liegt bei etwa { $n } von 20.
}
chance-reached = Sie bekommen, was Sie brauchen
chance-missed = Sie bekommen es nicht
chance-percent = In Prozent
loss-of-20 = { $n ->
    [0] Am Ende steht so gut wie nie ein Verlust.
    [20] Am Ende steht fast immer ein Verlust.
   *[other] In { $n } von 20 Fällen steht am Ende ein Verlust.
}
pays-likely-earns = Über die ganze Laufzeit bleiben wahrscheinlich { $amount } übrig, { $offer ->
    [yes] alle Kosten abgezogen außer denen Ihres ersten Angebots.
   *[no] alle Kosten abgezogen.
}
pays-likely-loses = Über die ganze Laufzeit fehlen am Ende wahrscheinlich { $amount }{ $offer ->
    [yes] , noch ohne die Kosten Ihres ersten Angebots.
   *[no] .
}
need-monthly = bringt es Ihnen bis { $month } die { $amount } im Monat ein, die Sie brauchen.
need-payback = haben Sie bis { $month } Ihr Geld zurück.
need-multiple = bringt es bis { $month } das { $times }-Fache der Kosten ein.
need-outcomes = bringt es bis { $month } { $count } neue Kunden oder Anmeldungen.
pays-no-ratio = Es steht kein Geld auf dem Spiel, also gibt es keine Aussicht zu berechnen.
pays-customers = Neue Kunden insgesamt: wahrscheinlich rund { $middle }, zwischen { $low } und { $high }.
pays-customers-about = Es bringt wahrscheinlich insgesamt etwa { $high ->
    [one] { $high } neuen Kunden
   *[other] { $high } neue Kunden
  }.
pays-customers-most = Neue Kunden insgesamt: wahrscheinlich rund { $middle }, zwischen { $low } und { $high }.
pays-customers-nobody = Wahrscheinlich bringt es keine neuen Kunden.
pays-customers-charity = Neue Menschen insgesamt: wahrscheinlich rund { $middle }, zwischen { $low } und { $high }.
pays-customers-about-charity = Es bringt wahrscheinlich insgesamt etwa { $high ->
    [one] { $high } neuen Menschen
   *[other] { $high } neue Menschen
  }.
pays-customers-most-charity = Neue Menschen insgesamt: wahrscheinlich rund { $middle }, zwischen { $low } und { $high }.
pays-customers-nobody-charity = Wahrscheinlich kommt dadurch niemand Neues dazu.
odds-american = Die meisten Zahlen hinter dieser Aussicht wurden in den USA gemessen.
pays-hours-free = Wenn Ihre eigenen Stunden nichts kosten, liegt die Aussicht { $n ->
    [0] unter 1 von 20
    [20] bei fast 20 von 20
   *[other] bei etwa { $n } von 20
  }.
figure-profile = Aus Ihrem Google-Profil, im Monat
figure-profile-note = Anrufe, Wegbeschreibungen und Klicks, die seine Pflege zusätzlich bringen kann, wahrscheinlich { $low } bis { $high }. Im Gewinn nicht mitgezählt.
pays-hour = Eine Stunde Ihrer Zeit bringt nach den übrigen Kosten wahrscheinlich zwischen { $low } und { $high } ein.
pays-hour-about = Eine Stunde Ihrer Zeit bringt nach den übrigen Kosten wahrscheinlich etwa { $high } ein.

figure-profit = Gewinn nach allen Kosten, gesamter Zeitraum
figure-customers = Neue Kunden, gesamter Zeitraum
figure-customers-charity = Neue Menschen, gesamter Zeitraum
nobody = Niemand
figure-still-to-come = Was von Stammkunden noch kommt
figure-still-to-come-note = Nach dem letzten Monat. Im Gewinn nicht mitgezählt.
figure-turned-away = Leute, die Sie wegschicken müssen
figure-turned-away-note = Mehr, als Sie Platz haben

## Networks

networks-intro = Wenige Netzwerke, die gut gepflegt sind, bringen mehr als viele schlecht gepflegte. Diese passen zu Ihrer Zielgruppe, zu dem, was Sie gern machen, und zu Ihren Stunden.
networks-none = Ihre Stunden reichen noch nicht für ein Netzwerk.
fit-heading = Wie gut jedes Netzwerk passt
fit-title = Eignung der Netzwerke (von 100)
fit-intro = Die Eignung geht davon aus, wie viele Ihrer Wunschkunden das Netzwerk nutzen. Sie sinkt, wenn das Netzwerk weniger zu Ihren Käufern passt oder von Beiträgen lebt, die Sie nicht machen können. Wenn Ihnen dort schon Menschen folgen, spricht das dafür.
fit-sentence = Von allen Netzwerken passt { $best } am besten zu Ihrem Betrieb.
fit-sentence-left-out = { $best } würde am besten passen, doch der Plan lässt es weg. Der Grund steht unter „{ left-out-title }“.
fit-value-taken = { $fit }, im Plan
fit-value-left = { $fit }, weggelassen
fit-taken = im Plan
fit-left = weggelassen
column-fit = Eignung
column-in-plan = Entscheidung
networks-table = Netzwerke in diesem Plan
usage-american = Wie viele aus Ihrer Zielgruppe jedes Netzwerk nutzen, wurde in den USA gemessen. Bei Ihnen kann es anders sein.
network-summary = { $often }: { $job }
posts-a-week = { $posts ->
    [one] { $posts } Beitrag pro Woche
   *[other] { $posts } Beiträge pro Woche
}
posts-a-fortnight = { $posts ->
    [one] { $posts } Beitrag alle zwei Wochen
   *[other] { $posts } Beiträge alle zwei Wochen
}
posts-in-four-weeks = { $posts ->
    [one] { $posts } Beitrag in vier Wochen
   *[other] { $posts } Beiträge in vier Wochen
}
column-network = Netzwerk
column-job = Seine Aufgabe
column-posts = Beiträge pro Woche
column-hours = Stunden pro Woche
column-usage = Ihre Zielgruppe dort

job-instagram = zeigen, was Sie machen und wie
job-instagram-local = den Ort, die Arbeit, die Menschen zeigen
job-facebook = mit Menschen reden, die Sie kennen
job-facebook-local = Neues, Termine, Gruppen aus dem Ort
job-tiktok = kurze Videos, die Fremde erreichen
job-linkedin = denen nützlich sein, die entscheiden
job-youtube = Fragen gründlich beantworten
job-youtube-short = kurze Filme, die je eine Frage beantworten
job-pinterest = von Menschen gefunden werden, die einen Kauf planen
job-x = kurze Neuigkeiten und Antworten
job-threads = lockeres Gespräch mit Menschen, die Sie kennen
job-google-business = auf der Karte gefunden werden, Bewertungen sammeln

google-profile-text = Wenn Menschen in der Nähe suchen, sehen sie das zuerst. Es kostet nichts außer einer Viertelstunde pro Woche. Halten Sie Öffnungszeiten, Fotos und Antworten auf Bewertungen aktuell.
left-out-title = Was wir weglassen und warum
left-out-not-wanted = { $network }: Das wollten Sie nicht.
left-out-closed = { $network }: Die meisten Menschen in Ihrem Land ({ $country }) können es nicht nutzen.
left-out-hours = { $network }: { $slots ->
    [0] Ihre Stunden reichen noch für kein Netzwerk.
    [one] Ein gut gepflegtes Netzwerk bringt mehr als mehrere vernachlässigte.
   *[other] { $slots } gut gepflegte Netzwerke bringen mehr als viele vernachlässigte.
}
left-out-content = { $network }: Es lebt von einer Art von Beiträgen, die Sie nicht angegeben haben.
left-out-long-video = { $network }: Lange Filme brauchen insgesamt sechs Stunden pro Woche oder mehr, und Sie haben weniger.
left-out-people = { $network }: Zu wenige der Menschen, die Sie erreichen möchten, nutzen es.
left-out-buyers = { $network }: Es passt nicht zu denen, die bei Ihnen kaufen.
left-out-cadence = { $network }: Es braucht mindestens { $needed } pro Woche, mehr als Ihre Stunden dafür übrig lassen.

buyer-meta = Facebook und Instagram
buyer-tiktok = TikTok
buyer-linkedin = LinkedIn

## Purposes and effort

purpose-trust-what = Beiträge, die informieren, beraten oder unterhalten, und Ihr Google-Profil, falls Sie eines haben
purpose-care-what = Antworten, Beschwerden, Lob und Bewertungen
purpose-sell-what = Anzeigen, Beiträge mit einer Aufforderung, Nachfassen, die Zahlen
purpose-trust-measures = Erreichte Menschen, Anteil mit Reaktion, Follower
purpose-care-measures = Zeit bis zur Antwort, Anteil der beantworteten Nachrichten
purpose-sell-measures = Verkäufe, Kosten je Verkauf, wieder hereingeholtes Geld

goal-sales = mehr Verkäufe
goal-leads = mehr Anfragen
goal-awareness = bekannter werden
goal-engagement = mit Menschen ins Gespräch kommen
goal-reputation = ein besserer Ruf
goal-mixed = von allem etwas
goal-unsaid = noch nicht genannt, deshalb nehmen wir von allem etwas

effort-intro = Drei Arten von Arbeit. Wir halten sie auseinander, weil jede an etwas anderem gemessen wird. Für Menschen da zu sein kommt zuerst. Dann kommen Anzeigen und das Nachfassen. Der Rest gehört den Beiträgen.
effort-table = Was jede Art von Arbeit ist und was sie bekommt
column-purpose = Zweck
column-what = Was es ist
column-judged = Gemessen an
column-money = Geld im Monat
column-amount = Betrag
purpose-reason-trust = „Vertrauen aufbauen“ bekommt die Beiträge, die etwas geben. Ihr Ziel: { $goal }. Menschen kaufen bei denen, die sie kennen.
purpose-reason-care = „Für Menschen da sein“ bekommt, was etwa { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
  } pro Woche brauchen. Das wird nie gekürzt.
purpose-reason-sell = „Verkaufen“ bekommt, was Anzeigen, Angebote und Nachfassen brauchen. Ihr Ziel: { $goal }.
effort-posts = Insgesamt { $often }. Die meisten geben den Leuten etwas; wie viele in jedem Netzwerk verkaufen dürfen, steht unter „Was Sie veröffentlichen“.
care-short-title = Nicht genug Zeit, um allen zu antworten
care-short = Nachrichten und Bewertungen brauchen { $needed } pro Woche, Zeit ist nur für { $there }. Beantworten Sie zuerst Beschwerden und Fragen.

## Money

money-title = { $total } im Monat
money-sentence = Geld im Monat: { $parts }.
hours-title = { $total ->
    [0.25] 15 Minuten pro Woche
    [0.5] Eine halbe Stunde pro Woche
    [0.75] 45 Minuten pro Woche
    [one] { $total } Stunde pro Woche
   *[other] { $total } Stunden pro Woche
}
hours-sentence = Stunden pro Woche: { $parts }.
hours-free = Von Ihrer Zeit ({ $all } pro Woche) braucht dieser Plan { $used }. Der Rest ({ $free }) bleibt frei und kostet hier nichts.
figure-adverts = Anzeigen auf { $buyer }, im Monat
figure-adverts-note = Der Anzeigenmanager wird für jeden neuen Kunden etwa { $screen } zeigen. Manche wären ohnehin gekommen: Jeder wirklich neue kostet etwa { $cost }.
figure-adverts-note-lead = Der Anzeigenmanager wird für jede Anfrage etwa { $screen } zeigen. Manche wären ohnehin gekommen: Jede wirklich neue kostet etwa { $cost }.
figure-unspent = Zurückbehalten, im Monat
figure-unspent-room = Mehr Anzeigen würden Leute bringen, die Sie wegschicken müssten. Platz für neue Kunden im Monat: { $room }
figure-unspent-note = Anzeigen würden es wahrscheinlich nicht wieder einbringen
figure-unspent-unmeasured = Niemand weiß, was Anzeigen hier bringen, also bleibt es bei Ihnen
figure-tools = Programme und Hilfe, im Monat
money-gate = In den ersten Wochen probieren Sie mit einem Fünftel des Geldes Anzeigen aus, während Sie Vertrauen aufbauen. Der Rest wandert in spätere Monate, deshalb kosten diese etwas mehr als Ihre Monatssumme. Anzeigen von Unbekannten verkaufen weniger.
break-even-title = Was es bringen muss, um sich zu lohnen
figure-margin = Was von einer Bestellung oder einem Auftrag übrig bleibt
figure-margin-taxed = Nach Abzug der Mehrwertsteuer
figure-worth = Was von einem neuen Kunden im Jahr durchschnittlich übrig bleibt
figure-cpa = Höchstpreis für einen neuen Kunden (CPA)
figure-cpa-note = So, wie der Anzeigenmanager sie zählt; manche wären ohnehin gekommen
figure-cpl = Höchstpreis für eine Anfrage (CPL)
figure-roas = Mindestertrag auf das Geld für Anzeigen (ROAS)
figure-roas-note = Das Wievielfache Ihrer Ausgaben, so wie der Anzeigenmanager zählt
figure-customers-needed = Neue Kunden im Monat, mit denen sich alles bezahlt macht
adequacy-thin = Zu wenig für diese Gegend
adequacy-thin-text = Anzeigen auf { $buyer } können hier etwa { $people } Menschen erreichen. Bei { $views } für 1.000 Einblendungen reicht das Geld für etwa { $matched } davon. Damit 3 von 10 aller erreichbaren Menschen sie bemerken, braucht es etwa { $needed } im Monat.
adequacy-partial = Deckt einen Teil der Gegend
adequacy-partial-text = Anzeigen auf { $buyer } können hier etwa { $people } Menschen erreichen. Bei { $views } für 1.000 Einblendungen reicht das Geld für etwa { $matched } davon. Damit 3 von 10 aller erreichbaren Menschen sie bemerken, braucht es etwa { $needed } im Monat.
adequacy-enough = Genug für die Gegend
adequacy-enough-text = Anzeigen auf { $buyer } können hier etwa { $people } Menschen erreichen. Bei { $views } für 1.000 Einblendungen können 3 von 10 Sie bemerken. Etwa { $needed } im Monat würden reichen.
adequacy-too-much = Mehr, als die Gegend braucht
adequacy-too-much-text = Anzeigen auf { $buyer } können hier etwa { $people } Menschen erreichen, und diese würden dieselben Anzeigen zu oft sehen. Etwa { $needed } im Monat sind genug.

## Forecast

profit-title = Gewinn nach allen Kosten, aufaddiert ({ $currency })
profit-zero = Kosten gedeckt
profit-low = 9 von 10 über { $amount }
profit-mid = wahrscheinlich { $amount }
profit-high = 1 von 10 über { $amount }
profit-break-even = trägt sich ab { $month }
profit-sentence-always = Bis { $end } ist das wahrscheinliche Ergebnis { $mid }. Es kann zwischen { $low } und { $high } liegen.
profit-sentence-month = Ab { $month } trägt es sich wahrscheinlich. Bis { $end } ist das wahrscheinliche Ergebnis { $mid }. Es kann zwischen { $low } und { $high } liegen.
profit-sentence-never = Bis { $end } trägt es sich wahrscheinlich nicht: Das wahrscheinliche Ergebnis ist { $mid }. Es kann zwischen { $low } und { $high } liegen.
profit-table = Gewinn nach allen Kosten, Monat für Monat
column-month = Monat
column-cost = Ausgaben an Geld und Stunden
column-low = 9 von 10 darüber
column-mid = Wahrscheinlich
column-high = 1 von 10 darüber
column-outcome = Ausgang
column-of-20 = Von 20
forecast-intro = Wir spielen das Jahr 20.000-mal durch, jedes Mal mit anderem Glück: teure oder günstige Anzeigen, ein starkes oder schwaches Angebot, Kunden, die bleiben oder gehen. Das Diagramm zeigt, wo die meisten dieser Jahre landen.
forecast-limits = Wahrscheinliche Werte sind die Mitte vieler Versuche und lassen sich deshalb nicht genau miteinander multiplizieren. Gezählt werden nur Bestellungen in diesem Zeitraum und nur Verkäufe, die sonst nicht gekommen wären. Auf der Karte gefunden zu werden und Mundpropaganda können mehr bringen. Wir lassen sie weg, weil niemand sie gut gemessen hat. Auch was Ihr erstes Angebot Sie kostet, ist nicht abgezogen.

## First four weeks

rhythm-title = Zwölf Wochen auf einen Blick (Beiträge je Woche)
rhythm-sentence = { $posts ->
    [one] Die erste Woche dient der Vorbereitung. In den Wochen danach erscheint ein Beitrag.
   *[other] Die erste Woche dient der Vorbereitung. In den Wochen danach erscheinen { $posts } Beiträge.
}
rhythm-sentence-adverts = { $posts ->
    [one] In diesen Wochen erscheint ein Beitrag, und ab der Woche vom { $week } laufen Anzeigen.
   *[other] In diesen Wochen erscheinen { $posts } Beiträge, und ab der Woche vom { $week } laufen Anzeigen.
}
rhythm-posts = { $posts ->
    [one] 1 Beitrag insgesamt
   *[other] { $posts } Beiträge insgesamt
}
rhythm-adverts = Anzeigen
rhythm-adverts-both = Test ab der Woche vom { $test }, voll ab der Woche vom { $full }
rhythm-adverts-test = Test ab der Woche vom { $test }, voll erst später
rhythm-adverts-full = voll ab der Woche vom { $full }
rhythm-test = Test
rhythm-full = voll
rhythm-look = Zahlen ansehen
column-week = Woche vom
day-short = { $day }. { $month }
week-title = Woche { $number }, ab { $date }
task-replies = Nachrichten und Bewertungen beantworten (wie schnell: siehe „Für Menschen da sein“)
task-posts = { $posts ->
    [one] 1 Beitrag auf { $network } veröffentlichen
   *[other] { $posts } Beiträge auf { $network } veröffentlichen
}
task-follow-up = Bei Anfragen nachfassen und die Leute wieder einladen
task-google-profile = Google-Unternehmensprofil ausfüllen: Öffnungszeiten, zehn Fotos, was Sie anbieten
task-profiles = Profile in Ordnung bringen: gleicher Name, was Sie tun, wo, ein Link
task-first-posts = Fotos machen und die ersten Beiträge in einem Rutsch schreiben
task-saved-replies = Zehn gespeicherte Antworten auf die häufigsten Fragen schreiben
task-baseline = Heutige Zahlen notieren: Follower, wie viele Neue pro Woche, woher sie Sie kennen
task-busy-now = Jetzt ist viel los: in jedem Profil sagen, bis wann man bestellen, buchen oder anrufen muss
task-ask-reviews = Die nächsten fünf Kunden um eine Bewertung bitten, wer immer es ist
task-ask-reviews-charity = Die nächsten fünf, die kommen, um ein paar Worte bitten, wer immer es ist
task-offer-given = Ihr Angebot vorbereiten: „{ $offer }“, und die Zielseite festlegen
task-write-known = Denen schreiben, die Sie schon kennen, mit dem Angebot
task-page = Die Seite fertig machen, zu der die Anzeige führt: Angebot, Preis und eine einzige Schaltfläche „{ $call }“
task-code = Den Messcode auf Ihrer Website einbauen und prüfen: { $codes }. Das kann, wer die Seite gemacht hat
task-code-consent = Den Messcode auf Ihrer Website einbauen, mit einem Cookie-Hinweis, der vorher um Einwilligung bittet, und prüfen: { $codes }
task-offer = Ein Angebot für den Anfang auswählen und die Zielseite festlegen
task-offer-charity = Eine Sache auswählen, für die man spenden oder bei der man mitmachen kann, und die Zielseite festlegen
task-first-advert = Die erste Anzeige starten, bis zu { $money } im Monat, mit einer einzigen Aufforderung
task-test-advert = Eine kleine Anzeige ausprobieren, bis zu { $money } im Monat
task-safe-accounts = Anmeldung in zwei Schritten einschalten und für jedes Konto eine zweite Person benennen
task-review = Auf den Monat zurückblicken: was geklappt hat, was wegfallen kann

who-owner = Sie
who-staff = Team
who-shared = Sie und das Team
who-freelancer = Freie Kraft

## What was taken for granted

assumptions-none = Sie haben alles selbst beantwortet, also steht nirgends ein üblicher Wert.
assumptions-intro = Hier waren Sie nicht sicher oder haben noch nichts gesagt. Dafür steht ein üblicher Wert. Sie können jeden unter „Antworten“ ändern, und der Plan ändert sich mit.
assumptions-american = Die meisten Studien zu Anzeigen kommen aus den USA. Anderswo können die Preise stark abweichen, deshalb sind die Spannen breiter. Ihre eigenen Ergebnisse sagen bald mehr.

## Typical figures

typical-about = Etwa { $value }
typical-range = Meist { $low } bis { $high }; wir nehmen { $value }
typical-hours-week = Die meisten geben 1 bis 5 Stunden; wir nehmen 3
typical-trade = Werte für einen durchschnittlichen kleinen Betrieb
typical-buyers = Was in Ihrer Branche üblich ist
typical-reach = Was in Ihrer Branche üblich ist
typical-area = Eine Stadt mit etwa 40.000 Menschen
typical-tax-included = Preise ohne Steuer
typical-tax-rate = 20 Prozent Steuer
typical-need = Ihr Geld innerhalb eines Jahres zurück
typical-need-amount = Irgendein Gewinn
typical-need-multiple = So viel zurück, wie Sie ausgeben
typical-need-outcomes = Ein neuer Kunde
typical-need-by = Ein Jahr ab Beginn
typical-tools-budget = Nichts
typical-wage-hour = Nichts; wir zeigen, was eine Stunde einbringt
typical-goal = Von allem etwas
typical-conversion = Was in Ihrer Branche üblich ist
typical-landing = Ihr Profil selbst
typical-ages = Alle Erwachsenen
typical-gender = Alle
typical-followers = Noch keine Konten
typical-content = Fotos
typical-voice = Herzlich und schlicht
typical-posts-by = Sie
typical-messages-week = 5 Nachrichten pro Woche
typical-reviews-total = Noch keine Bewertungen
typical-warm-audience = Noch nicht
typical-open-days = Montag bis Samstag
typical-answers-by = Sie
typical-decides = Sie

source-judgement = Unsere Einschätzung
source-study = { $study }, { $year }
source-dated = { $study }
source-dated-second-hand = { $study }, aus zweiter Hand
source-second-hand = { $study }, { $year }, aus zweiter Hand
grade-a = gut gemessen
grade-b = große Studie, aus zweiter Hand
grade-c = Zahlen von Agenturen
grade-d = schwach belegt
grade-e = unsere Einschätzung
benchmark-value-one = etwa { $middle }
benchmark-value = etwa { $middle } (von { $low } bis { $high })

## The note beside a question

note-area = Etwa { $people } Menschen leben in Reichweite.
note-area-text = Etwa { $adults } davon sind erwachsen.
note-order = Von einer Bestellung oder einem Auftrag bleiben Ihnen nach Kosten etwa { $margin }.
note-order-text = Das ist vor Miete und Löhnen.
note-order-assumed = Hier steht ein üblicher Anteil für Ware und Gebühren, bis Sie Ihren eigenen nennen.
note-order-nothing = Nach Ware und Gebühren bleibt von einer Bestellung oder einem Auftrag nichts.
note-worth = Von einem neuen Kunden bleiben Ihnen im Lauf des Jahres durchschnittlich etwa { $worth }.
note-worth-text = Manche kommen früh im Jahr, manche spät. Anzeigen können sich nur lohnen, wenn ein neuer Kunde weniger kostet als das.
note-need-monthly = Dafür braucht es im Monat etwa { $customers } Bestellungen oder Aufträge mehr, noch ohne die Kosten, sie zu bekommen.
note-need-multiple = Das { $times }-Fache Ihrer Ausgaben muss zurückkommen.
note-need-outcomes = Das sind etwa { $monthly } im Monat.
note-budget-none = Das macht nichts. Der Plan stützt sich dann auf Beiträge und darauf, für Menschen da zu sein.
note-budget = Das bringt etwa { $impressions } Einblendungen im Monat. Das passt für eine Gegend mit etwa { $people } Menschen.
note-budget-thin = Das ist wenig für die { $people } Menschen in Ihrer Gegend. Der Plan sagt, was reichen würde.
note-hours = { $networks ->
    [0] Zu wenig für ein Netzwerk, aber genug, um Menschen zu antworten.
    [one] Genug für ein Netzwerk, das gut gepflegt ist.
   *[other] Genug für { $networks } Netzwerke, die gut gepflegt sind.
}
note-hours-text = Bei dem Wert, den Sie einer Stunde geben, sind das etwa { $cost } im Monat.
note-messages = Das Antworten dauert etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
  } pro Woche.
note-enquiry = Eine Anfrage ist Ihnen etwa { $worth } wert.

## Why?

why-chance = Aussicht auf das, was Sie brauchen
why-chance-formula = Wir spielen das Jahr { $draws }-mal mit wechselndem Glück durch und zählen, wie oft Sie bekommen, was Sie wollten. Alle Kosten sind mitgezählt, auch Ihre Stunden, wenn Sie ihnen einen Wert gegeben haben.
why-no-chance = Warum es keine Aussicht gibt
why-no-chance-formula = Nichts, was Sie bezahlen, steht auf dem Spiel, also gibt es nichts, wodurch man teilen könnte. Wir zeigen, wie viele Menschen es bringt und was eine Stunde einbringt.
why-loss = Wie wahrscheinlich ein Verlust ist
why-loss-formula = Wie oft in { $draws } Versuchen am Ende alle Einnahmen von neuen Kunden unter allen Kosten bleiben.
why-profit = Gewinn, aufaddiert
why-profit-formula = Neue Kunden mal das, was von ihnen übrig bleibt, einschließlich weiterer Bestellungen, minus Anzeigen, Programme und Ihre Stunden.
why-customers = Neue Kunden
why-customers-formula = Anzeigen: Einblendungen, mal dem Anteil, der klickt, mal dem Anteil, der kauft. Beiträge: die Menschen, die ein Beitrag erreicht, mal denselben Anteilen. Gezählt werden nur die, die sonst nicht gekommen wären, bei Anzeigen etwa { $iota } der Verkäufe.
why-money = Wohin das Geld für Anzeigen geht
why-money-formula = Jedes Netzwerk bekommt Geld, solange eine weitere Einheit mindestens so viel zurückbringt, und nur, wenn von einem neuen Kunden wahrscheinlich mehr bleibt, als er kostet. Im Lauf des Jahres bleiben etwa { $worth }.
why-money-known = Wohin das Geld für Anzeigen geht
why-money-known-formula = Sie möchten bekannt werden, also geht das Geld dorthin, wo tausend Einblendungen am wenigsten kosten. Durch Verkäufe kommt es wahrscheinlich nicht ganz zurück. Im Lauf des Jahres bleiben von einem Kunden etwa { $worth }.
why-money-unspent = Warum Geld zurückbehalten wird
why-money-unspent-formula = Von einem neuen Kunden bleiben im Lauf des Jahres etwa { $worth }. Wo Anzeigen wahrscheinlich mehr kosten, behalten Sie das Geld.
why-money-unmeasured = Warum Geld zurückbehalten wird
why-money-unmeasured-formula = Niemand hat veröffentlicht, was Anzeigen für das bringen, was Sie auf diese Weise verkaufen. Ohne Zahl lässt sich nichts planen, also bleibt das Geld bei Ihnen.
why-hours = Wie die Stunden aufgeteilt sind
why-hours-formula = Nachrichten und Bewertungen kommen zuerst: vier Minuten je Nachricht, fünf je Bewertung, mindestens eine Viertelstunde. Dann kommen Anzeigen, die Zahlen und das Nachfassen. Beiträge bekommen den Rest (insgesamt haben Sie { duration }), bis zu einem Takt, der hilft.
why-break-even = Was es bringen muss, um sich zu lohnen
why-break-even-formula = Von einer Bestellung oder einem Auftrag bleiben { $margin }. Mit allen weiteren bleiben von einem Kunden im Lauf des Jahres { $worth }, gemittelt über alle, die früh oder spät im Jahr kommen. Nur etwa { $iota } der Verkäufe über Anzeigen sind wirklich neu, also dürfen Sie nur diesen Anteil davon ausgeben.
why-hour-earns = Was eine Stunde einbringt
why-hour-earns-formula = Alle Einnahmen von neuen Kunden abzüglich des ausgegebenen Geldes, geteilt durch die Stunden, die dieser Plan braucht.
why-networks = Welche Netzwerke
why-networks-formula = Wir ordnen die Netzwerke danach, wie viele aus Ihrer Zielgruppe sie nutzen, wie sie zu denen passen, die kaufen, welche Beiträge Sie machen können und wie viele Ihnen schon folgen. Ihre Zeit ({ duration } pro Woche) reicht für { $kept ->
    [0] kein Netzwerk
    [one] ein Netzwerk
   *[other] { $kept } Netzwerke
  }.
why-left-out = Welche Netzwerke wegbleiben
why-left-out-formula = Ein Netzwerk, das niemand pflegt, schadet. Ihre Zeit ({ duration } pro Woche) reicht für { $kept ->
    [0] keines
    [one] eines
   *[other] { $kept }
  }, also warten die anderen.
why-adequacy = Reicht das Geld für die Gegend?
why-adequacy-formula = Damit Sie bemerkt werden, sollten 3 von 10 der { $people } Menschen, die Ihre Anzeigen erreichen können, eine davon zwei- oder dreimal sehen. Das vergleichen wir mit den Einblendungen, die Sie für Ihr Geld bekommen.

change-price = Ein höherer Preis
change-costs = Niedrigere Kosten für Ware und Gebühren
change-repeat = Mehr Menschen, die wiederkommen
change-budget = Ein anderes Budget
change-hours = Mehr Stunden
change-content = Andere Beiträge, zum Beispiel kurze Videos
change-area = Eine kleinere oder größere Gegend

metric-cpm = Preis von 1.000 Einblendungen auf { $buyer }
metric-ctr = Anteil der Einblendungen mit Klick auf { $buyer }
metric-cvr-lead = Anteil der Klicks mit Anfrage auf { $buyer }
metric-cvr-purchase-site = Anteil der Klicks mit Kauf auf { $buyer }
metric-cvr-visit = Anteil der Klicks mit Besuch, Buchung oder Bestellung auf { $buyer }
metric-incrementality = Anteil der Verkäufe über Anzeigen, die sonst nicht gekommen wären
metric-fatigue = Interesse, das bleibt, wenn jemand eine Anzeige noch einmal sieht
metric-reach = Anteil der Follower, die ein Beitrag auf { $network } erreicht
metric-usage = Anteil der Erwachsenen, die { $network } nutzen
metric-trust = Wie gut jemand Unbekanntes verkauft, verglichen mit einem bekannten Betrieb
metric-close = Anteil der ersten Besuche, aus denen Mitglieder werden
metric-order-value = Eine Bestellung oder ein Auftrag in Ihrer Branche
metric-contribution = Was in Ihrer Branche von einer Bestellung oder einem Auftrag übrig bleibt
metric-returning = Neue Kunden in Ihrer Branche, die wiederkommen

## What is wrong or doubtful in an answer

issue-unanswered = Bitte beantworten Sie das, oder sagen Sie, dass Sie es nicht wissen.
issue-option = Bitte wählen Sie aus der Liste.
issue-kind = Mit dieser Art von Antwort können wir hier nichts anfangen. Bitte versuchen Sie es noch einmal.
issue-negative = Das darf nicht unter null liegen.
issue-amount-large = Mit so viel können wir nicht rechnen. Das Höchste ist { $max }.
issue-range = Bitte nennen Sie eine Zahl von { $min } bis { $max }.
issue-calendar-ends = Für ein so spätes Jahr lässt sich kein Plan machen.
issue-date = Diesen Tag gibt es im Kalender nicht. Schreiben Sie ihn wie 2027-12-31.
issue-too-long = Das ist zu lang. Bitte höchstens { $max } Zeichen.
issue-too-many = Bitte wählen Sie höchstens { $max }.
issue-no-margin = Von jedem Verkauf bleibt Ihnen nichts. Stimmt das?
issue-no-means = Ohne Stunden und ohne Geld lässt sich nichts planen.
issue-many-hours = Das ist mehr als eine volle Arbeitswoche. Stimmt das?
issue-no-price = Bei einem Preis von null kann es kein Geld bringen. Wollten Sie stattdessen Menschen zählen?
issue-many-visits = Das sind sehr viele Besuche von einem einzigen Kunden. Stimmt das?
issue-need-far-above-budget = Das ist weit mehr als das Geld, das Sie ausgeben möchten. Der Plan sagt, wie wahrscheinlich es ist.
issue-no-room = Sie haben keinen Platz für neue Kunden, also kann der Plan Ihnen keine bringen.
