# Fixed words of the printed plan: headings and column names.

doc-contents = Inhalt
doc-summary = Die Antwort auf einer Seite
doc-period = Zeitraum
doc-made = Erstellt am

doc-task = Aufgabe
doc-purpose = Wofür
doc-who = Wer
doc-time = Zeit
doc-by = Bis
doc-purpose-trust = Vertrauen aufbauen
doc-purpose-care = Für Menschen da sein
doc-purpose-sell = Verkaufen

doc-sources = Woher die Zahlen kommen
doc-sources-intro = Die kleinen Ziffern im Plan führen hierher. Jeder Eintrag sagt, wie eine Zahl entsteht, auf welchen Ihrer Antworten sie beruht und was sie ändern würde.
doc-answers = Ihre Antworten
doc-assumed = üblicher Wert
doc-figure = Wert von außen
doc-value = Wert
doc-source = Quelle
doc-grade = Wie gesichert
doc-changes = Was daran etwas ändern würde
doc-figures = Verwendete Werte von außen
doc-rule = Was zu tun ist
doc-reason = Warum
doc-overruled = Sie haben anders entschieden:

glossary-intro = Diese Wörter stehen in diesem Plan oder dort, wo Sie Anzeigen einrichten. Jedes ist in einer Zeile erklärt.

doc-made-with = Erstellt mit Plainsail
doc-logo = Logo
