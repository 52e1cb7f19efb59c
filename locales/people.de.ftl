### People: Deutsch

## Wörter des Modells
authority-unknown = unbekannt
authority-final = letzte Instanz
authority-veto = Veto
authority-recommends = empfiehlt
authority-uses = nutzt es
authority-none = ohne Mitsprache
stance-unknown = unbekannt
stance-advocate = Fürsprecher
stance-indifferent = gleichgültig
stance-opposed-passive = passiv dagegen
stance-opposed-active = aktiv dagegen
basis-first-hand = aus erster Hand
basis-document = Dokument
basis-hearsay = Hörensagen
basis-acquaintance = Bekanntschaft
basis-belief = unser Glaube
backing-unknown = unbekannt
backing-us = uns
backing-alternative = eine Alternative

## Woher die Regeln stammen
source-ruff-2012 = R. Ruff, „New sales strategy process being implemented – caution ahead!“, 2012
source-edinger = S. Edinger, „How to Get Your Salespeople to Execute Your Strategy“
source-strategic-accounts-2012 = „Sales Growth in Strategic Accounts“, September 2012
source-analyze-success = „Sales Strategy: analyze success“
source-wallet-share-2014 = „Implementing a Unified Sales Process / Expand Account Wallet Share“, 2014

## Warum das zählt
why-unproven-advocate = Wer nur in unseren Notizen für uns ist, ist es vielleicht nicht, wenn es darauf ankommt. Nur ein frisches Wort oder eine Tat von ihnen selbst zeigt es.
why-no-advocate-with-yes = Freunde, die das Ja nie erreichen, tragen keine Entscheidung. Aus Beziehung muss Fürsprache werden, und zwar dort, wo entschieden wird.
why-final-authority-unknown = Am teuersten ist die Zeit mit Menschen, die nicht Ja sagen können. Offen zu fragen kostet nur einen Augenblick Mut.
why-opposed-with-power = Gegen eine einzige Person, die stoppen kann, summieren sich Freunde nicht. Ihr Grund will eine Antwort, sonst zählt alles andere nicht.
why-access-withheld = Wer die Tür nicht öffnen kann oder will, kann dahinter vielleicht auch nicht für uns sprechen und sagt es ungern.
why-acquaintance-as-proof = Jahre der Bekanntschaft zeigen, dass uns jemand mag. Wie die Entscheidung diesmal ausfällt, zeigt nur ein frisches Gespräch.
why-liked-without-horsepower = Zeit fließt dorthin, wo wir willkommen sind. Für diesen Verkauf ist sie am meisten wert, wo entschieden wird.
why-stance-generalised = In jedem Verkauf wollen Menschen etwas anderes. Jeder stellt die Frage neu.
why-motive-unknown = Menschen entscheiden aus eigenen Gründen. Wer weder Gewinn noch Risiko kennt, weiß nicht, wie fest eine Haltung ist.
why-may-not-be-able-to-champion = Wohlwollen ist noch kein Gewicht. Wer einen Verkauf nicht durchbringen kann, sagt es selten ungefragt.
why-nobody-opposed = Jede Veränderung kostet jemanden etwas. Scheint niemand dagegen, haben wir sie nur noch nicht getroffen.
why-protecting-the-relationship = Eine Beziehung, die keine offene Frage verträgt, wird auf Kosten des Verkaufs geschont.
why-single-threaded = Ein einziger Kontakt kann gehen, in Ungnade fallen oder uns klein halten. Wachstum entsteht von Firma zu Firma, nicht von Mensch zu Mensch.
why-proof-expired = Zwischen zwei Gesprächen ändern sich Meinungen. Worauf wir bauen, wird geprüft, bevor es darauf ankommt.
why-unique-tie-unused = Der eigene Draht einer Kollegin hört, was ein Verkäufer nie hört, und nützt nur, wenn jemand danach fragt.
why-advocate-can-travel = Wer nachweislich für uns ist, ist der kürzeste Weg in die Nachbarbereiche.
why-proven-yes = Wer entscheidet und mit uns ist, kann um eine Zusage mit Datum gebeten werden.

## Das Werkzeug
people = Personen
people-unnamed = Jemand ohne Namen
people-named = { $name }
people-first-sale = unser Vorschlag
people-none = Wer kann zu { $sale } endgültig Ja sagen?
people-none-text = Schreiben Sie oben eine Zeile über eine Person. Ein Name genügt; vor alles Weitere gehört ein Komma.
people-bench = { $count ->
    [one] Noch eine Person dieses Kunden, bisher nicht bei { $sale }
   *[other] Noch { $count } Personen dieses Kunden, bisher nicht bei { $sale }
}
people-bench-all = Alle auf die Karte

## Eine Zeile
people-capture = Person hinzufügen
people-capture-hint = Jemanden hinzufügen: „Jana Dorn, Leiterin Produktion, letzte Instanz, Fürsprecherin“
people-capture-example = Jana Dorn, Leiterin Produktion, letzte Instanz, Fürsprecherin
people-capture-unread = nicht verstanden, als Notiz behalten: { $words }
people-capture-known = { $name } gibt es bei diesem Kunden schon
people-name-only = nur der Name
people-added = { $name } steht auf der Karte: { $what }
people-added-many = { $count ->
    [one] Eine Person steht auf der Karte
   *[other] { $count } Personen stehen auf der Karte
}

## Die Karte
people-map = Personen nach Einfluss und Haltung; die Tabelle darunter enthält dasselbe
people-map-keys = Die Pfeiltasten führen von Person zu Person, die Eingabetaste öffnet sie. Mit der Umschalttaste verschieben sie die Person: links und rechts die Haltung, auf und ab den Einfluss.
people-axis-sway = mehr Einfluss
people-axis-opposed-active = aktiv dagegen
people-axis-opposed-passive = passiv dagegen
people-axis-indifferent = gleichgültig oder unbekannt
people-axis-advocate = Fürsprecher
people-spoken = { $who }: { $stance }, { $proof }, { $sway }
people-sway-of = Einfluss { $sway } von 5
people-sway-open = Einfluss nicht bekannt
people-sway-figure = { $sway }
people-sway-none = nicht bekannt
people-drop = { $stance }, { $sway }
people-move-stance = Haltung von { $name }: { $from } → { $to }
people-move-sway = Einfluss von { $name }: { $from } → { $to }
people-move-both = { $name }: { $from } → { $to }, Einfluss { $sway_from } → { $sway_to }
people-moved = { $moved }.
people-moved-unproven = { $moved }. Unbelegt, bis jemand festhält, was es zeigt.
people-record = Beleg festhalten
people-against = dagegen
people-legend-did = haben es getan
people-legend-said = haben es gesagt
people-legend-unproven = unbelegt
people-legend-size = größer: mehr Befugnis
people-legend-line = beeinflusst

## Die Tabelle
people-table = Personen dieser Chance, die einflussreichsten zuerst
people-person = Person
people-stance = Haltung
people-stance-on = Haltung zu { $sale }
people-proof = Was es belegt
people-sway = Einfluss
people-proof-did = getan, { $ago }
people-proof-said = gesagt, { $ago }
people-proof-expired = abgelaufen, { $days } Tage alt
people-proof-soft = nur { $basis }
people-proof-nothing = noch nichts

## Eine Person
people-on = Bei { $sale }
people-name = Name
people-title = Position
people-unit = Geschäftsbereich
people-private = nur für uns
people-stand = Wo die Person steht
people-marked = Eingetragen am { $date } von { $by }
people-marked-on = Eingetragen am { $date }
people-authority = Was sie bei der Entscheidung bewirken kann
people-sway-label = Einfluss: wie weit ihr Wort trägt
people-backs = Wen sie unterstützt
alternative-kind-competitor = ein Wettbewerber
alternative-kind-do-nothing = nichts tun
alternative-kind-in-house = selbst bauen
people-moves = Was sie bewegt
people-motive = Was sie gewinnt
people-motive-example = Ein ruhiges erstes Jahr …
people-risk = Was sie riskiert
people-risk-example = Das eigene Projekt …
people-for-change = Will sie überhaupt, dass sich etwas ändert?
people-for-our-change = Will sie unsere Änderung?
people-yes = ja
people-no = nein
people-ties = Beziehungen
people-us = Wir
people-relationship = Wie gut wir sie kennen
people-relationship-of = Wie gut { $member } sie kennt
people-relationship-0 = nie getroffen
people-relationship-1 = getroffen
people-relationship-2 = weiß, wer wir sind
people-relationship-3 = nimmt unsere Anrufe an
people-relationship-4 = vertraut uns
people-comfort = Wie wohl Sie sich mit ihnen fühlen
people-comfort-1 = ich gehe ihnen lieber aus dem Weg
people-comfort-2 = nicht wohl
people-comfort-3 = wohl
people-comfort-4 = ich treffe sie gern
people-comfort-5 = ich kann ihnen alles sagen
people-reports-to = Berichtet an
people-influences = Beeinflusst
people-influence-whom = Person hinzufügen …
people-influence-on = Wie stark { $name } beeinflusst wird
people-influence-1 = wird gehört
people-influence-2 = hat Gewicht
people-influence-3 = gibt den Ausschlag
people-contact = Kontakt und Notizen
people-email = E-Mail
people-region = Land oder Region
people-notes = Notizen
people-removed = { $name } wurde entfernt, samt den Belegen dazu.

## Belege
people-prove = Eingetragen als „{ $stance }“, und nichts zeigt es. Was würde es zeigen?
people-prove-unknown = Niemand hat herausgefunden, wo die Person steht. Was würde es zeigen?
people-aspect-whole = insgesamt
people-aspect-stance = Haltung
people-aspect-authority = Befugnis
people-aspect-motive = Gewinn
people-aspect-risk = Risiko
people-aspect-sway = Einfluss
people-aspect-access = Zugang
people-aspect-relationship = Beziehung
people-evidence-did = Getan
people-evidence-said = Gesagt
people-evidence-shows = { $side }: { $value }
people-evidence-wordless = Ohne Wortlaut
people-evidence-from = von { $name }
people-evidence-by = festgehalten von { $name }
people-evidence-edit = Beleg ändern: { $what }
people-evidence-removed = Der Beleg wurde entfernt.
people-evidence-elsewhere = { $count ->
    [one] Ein weiterer Beleg betrifft eine andere Chance; hier belegt er nichts.
   *[other] { $count } weitere Belege betreffen andere Chancen; hier belegen sie nichts.
}
people-worth-expired = abgelaufen, { $days } Tage alt
people-worth-soft = kein Beleg: { $basis }
people-worth-undated = kein Beleg: ohne Datum
people-record-about = Worum geht es?
people-record-shows = Es zeigt
people-record-choose = Bitte wählen …
people-record-kind = Getan oder gesagt?
people-record-words = Wortlaut, oder was getan wurde
people-record-missing = Schreiben Sie in wenigen Worten, was getan oder gesagt wurde: ohne das zeigt es nichts.
people-record-example = „Ich lege die Zahlen dem Vorstand selbst vor“
people-record-source = Von wem wissen wir es?
people-record-soft = Gut zu wissen, aber kein Beleg: Es zählt nur das eigene Wort oder die eigene Tat.
people-record-date = Wann
people-record-save = Festhalten
people-source-themselves = { $name } persönlich
people-source-document = Ein Dokument
people-source-belief = Niemand: Wir glauben es
people-source-acquaintance = Wir kennen uns seit Jahren
people-source-somebody = Jemand anderes hat es erzählt
people-source-player = { $name } hat es erzählt

## Wie „Rückgängig“ es nennt
label-person = Angaben zu einer Person
label-person-added = { $name } hinzugefügt
label-people-added = { $count ->
    [one] Eine Person hinzugefügt
   *[other] { $count } Personen hinzugefügt
}
label-people-put = { $count ->
    [one] Eine Person auf die Karte gesetzt
   *[other] { $count } Personen auf die Karte gesetzt
}
label-person-removed = { $name } entfernt
label-position = Wo { $name } steht
label-evidence = Beleg zu { $name }
label-evidence-removed = Beleg entfernt

## Was jedes Werkzeug hat
people-add = Hinzufügen
people-cancel = Abbrechen
people-close = Schließen
people-undo = Rückgängig
people-remove = { $what } entfernen
people-quoted = „{ $words }“
people-so-what = Was heißt das?
people-ask = Im nächsten Gespräch fragen
people-asked = Im nächsten Gespräch vorgesehen
# Steht nach „bei“ und „zu“.
people-this-sale = dieser Chance
