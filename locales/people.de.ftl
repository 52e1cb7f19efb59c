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
evidence-kind-said = gesagt
evidence-kind-did = getan
basis-first-hand = aus erster Hand
basis-document = Dokument
basis-hearsay = Hörensagen
basis-acquaintance = Bekanntschaft
basis-belief = unser Glaube
backing-unknown = unbekannt
backing-us = uns
backing-alternative = eine Alternative
proof-did = getan
proof-said = gesagt
proof-unproven = unbelegt

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
