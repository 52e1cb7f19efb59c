### Players: Deutsch. Was die Regeln über Menschen sagen.

## Wann
players-ago = { $days ->
    [0] heute
    [one] gestern
   *[other] vor { $days } Tagen
}
players-on = am { $date }
players-undated = ohne Datum

## Wörter im Satz
players-this-sale = diese Chance
players-stance-unknown = Haltung unbekannt
players-authority-unknown = Befugnis unbekannt
players-source-from = { $basis } von { $name }
players-their-words = { $words }
players-some-offering = ein Angebot
players-some-rival = ein Wettbewerber
players-cell-worth = { $money } im Jahr wert
players-cell-worth-unknown = Potenzial unbekannt

## Tatsachen
players-fact-marked = Eingetragen als „{ $stance }“ von { $by }, { $when }
players-fact-marked-on = Eingetragen als „{ $stance }“, { $when }
players-fact-marked-only = Eingetragen als „{ $stance }“, ohne Namen und Datum
players-fact-standing = { $name }: { $authority }, { $stance }
players-fact-nothing = Zu { $opportunity } ist von { $name } weder Wort noch Tat festgehalten
players-fact-did = { $words }, { $when }
players-fact-did-something = Hat dafür gehandelt, { $when }
players-fact-said = Sagte „{ $words }“, { $when }
players-fact-said-something = Hat es gesagt, { $when }
players-fact-soft = Kein Beleg: { $source }, { $when }
players-fact-soft-words = Kein Beleg: { $source }, { $when }: „{ $words }“
players-fact-met = Letztes Treffen mit { $name }: { $when }
players-fact-never-met = { $name } saß noch in keinem geführten Gespräch
players-fact-none-proven = { $count ->
    [0] Niemand ist als Fürsprecher eingetragen
    [one] Die einzige Fürsprache ist unbelegt
   *[other] Keine der { $count } Fürsprachen ist belegt
}
players-fact-proven-without-line = { $name } ist nachweislich für uns, doch kein Draht zu { $yes } hat bisher getragen
players-fact-final-claimed = { $name } gilt als letzte Instanz, und nichts aus erster Hand bestätigt es
players-fact-nobody-final = { $count ->
    [one] Eine Person ist erfasst, und nicht als letzte Instanz
   *[other] { $count } Personen sind erfasst, keine davon als letzte Instanz
}
players-fact-calls-held = { $count ->
    [one] Ein Gespräch geführt, { $when }
   *[other] { $count } Gespräche geführt, das letzte { $when }
}
players-fact-stage-needs = Die Phase „{ $stage }“ ist nicht verdient, solange offen ist, wer entscheidet
players-fact-friends = { $count ->
    [0] Niemand ist als Fürsprecher eingetragen, der dagegenhielte
    [one] Eine Fürsprache wiegt das nicht auf
   *[other] { $count } Fürsprachen zusammen wiegen das nicht auf
}
players-fact-asked-access = Um Zugang gebeten: { $name }, { $when }
players-fact-no-meeting-since = Seither kein Treffen mit { $yes }
players-fact-relationship = Beziehung zu { $name }: { $level } von 4
players-fact-bold-skipped = Die mutige Frage wurde ausgelassen, { $when }
players-fact-met-weak = { $name }: { $count ->
    [one] einmal
   *[other] { $count }-mal
} getroffen, Einfluss { $sway } von 5, kein Draht zur Macht
players-fact-met-unrated = { $name }: { $count ->
    [one] einmal
   *[other] { $count }-mal
} getroffen, Einfluss unbekannt, kein Draht zur Macht
players-fact-yes-unmet = { $name } kann Ja sagen und wurde seit { $window } Tagen nicht getroffen
players-fact-rests-elsewhere = Bei { $opportunity } eingetragen als „{ $stance }“, gestützt allein auf Worte zu { $other }
players-fact-rests-on-a-remark = Bei { $opportunity } und { $other } eingetragen als „{ $stance }“, zu keinem von beiden ist etwas gesagt
players-fact-meetings = { $name }: { $count ->
    [one] ein Treffen, { $when }
   *[other] { $count } Treffen, das letzte { $when }
}
players-fact-unheard = { $what ->
    [motive] Niemand hat gehört, was { $name } dabei gewinnt
   *[risk] Niemand hat gehört, was { $name } dabei riskiert
}
players-fact-guess = { $what ->
    [motive] Das Motiv „{ $words }“ ist unsere eigene Vermutung
   *[risk] Das Risiko „{ $words }“ ist unsere eigene Vermutung
}
players-fact-standing-unknown = Was { $name } bei der Entscheidung über { $opportunity } bewirken kann, ist unbekannt
players-fact-standing-unconfirmed = { $name } ist als „{ $authority }“ eingetragen, und { $meetings ->
    [one] ein Treffen hat
   *[other] { $meetings } Treffen haben
} es nicht bestätigt
players-fact-sway-guess = Einfluss { $sway } von 5 ist unsere eigene Vermutung
players-fact-all-friendly = { $advocates ->
    [one] Eine Fürsprache
   *[other] { $advocates } Fürsprachen
}, { $indifferent } gleichgültig, niemand dagegen
players-fact-stances-proven = { $proven } von { $count } Haltungen sind belegt
players-fact-alternative = „{ $name }“ zählt zu ihren Alternativen
players-fact-met-only = In { $window } Tagen getroffen: { $names }
players-fact-never-met-these = { $count ->
    [1] Erfasst und nie getroffen: { $names }
    [2] Erfasst und nie getroffen: { $names }
    [3] Erfasst und nie getroffen: { $names }
   *[other] { $count } Personen erfasst und nie getroffen, darunter { $names }
}
players-fact-shelf-life = Ein Beleg gilt { $limit } Tage
players-fact-tie = { $member } und { $name }: Beziehung { $level } von 4; { $next ->
    [0] sonst kennt sie niemand von uns
   *[other] die nächstbeste von uns: { $next } von 4
}
players-fact-tie-unused = Kein Gespräch, geplant oder in den letzten { $window } Tagen geführt, bringt { $member } und { $name } zusammen
players-fact-line = { $name } hat einen Draht zu { $host } in { $unit }
players-fact-cell-idle = { $unit }: { $offering } liegt brach, { $worth }
players-fact-cell-theirs = { $unit }: { $rival } hält { $offering }, { $worth }

## unproven-advocate
players-unproven-advocate = { $support ->
    [hearsay] { $name } ist nur vom Hörensagen für uns
    [acquaintance] { $name } ist nur aus alter Bekanntschaft für uns
    [belief] { $name } ist für uns, weil wir es glauben
   *[nothing] { $name } soll für uns sein, und nichts zeigt es
}
players-unproven-advocate-ask = Was würden Sie Ihren Kollegen über { $opportunity } sagen, wenn wir nicht im Raum sind?
players-unproven-advocate-ask-yes = Wenn Sie heute über { $opportunity } entscheiden müssten: Was täten Sie, und warum?
players-unproven-advocate-ask-favour = Würden Sie { $opportunity } selbst bei { $yes } vertreten?

## no-advocate-with-yes
players-no-advocate-with-yes = Niemand, der nachweislich für { $opportunity } ist, erreicht { $yes }: Dort fällt das Ja
players-no-advocate-with-yes-ask = Was müsste { $opportunity } leisten, damit Sie selbst dafür eintreten?
players-no-advocate-with-yes-ask-advocate = Nehmen Sie mich mit, wenn Sie das nächste Mal { $yes } treffen?

## final-authority-unknown
players-final-authority-unknown = Wir wissen nicht, wer zu { $opportunity } Ja sagen kann
players-final-authority-claimed = { $name } entscheidet über { $opportunity }, glauben wir
players-final-authority-ask = Können Sie zu { $opportunity } endgültig Ja sagen, oder muss noch jemand zustimmen?
players-final-authority-softener = Damit ich Ihre Zeit nicht mit dem beanspruche, was auf einen anderen Tisch gehört:
players-final-authority-risk = Vor anderen kann es nach Zweifel an der Person klingen. Unter vier Augen fragen, und jede Antwort gelten lassen.

## opposed-with-power
players-opposed-no = { $name } kann { $opportunity } stoppen und ist dagegen
players-opposed-yes = { $name } entscheidet über { $opportunity } und ist dagegen
players-opposed-ask = Was müsste sich an { $opportunity } ändern, damit Sie damit leben können?

## access-withheld
players-access-withheld = { $name } wurde { $count ->
    [1] einmal
    [2] zweimal
   *[other] { $count }-mal
} um Zugang zu { $yes } gebeten, und kein Treffen kam zustande
players-access-withheld-ask = Was steht einem Treffen mit { $yes } im Weg?

## acquaintance-as-proof
players-acquaintance-as-proof = { $support ->
    [acquaintance] { $name } ist als „{ $stance }“ eingetragen, weil wir uns seit Jahren kennen
    [belief] { $name } ist als „{ $stance }“ eingetragen, weil wir es glauben
   *[hearsay] { $name } ist nur vom Hörensagen als „{ $stance }“ eingetragen
}
players-acquaintance-as-proof-ask = Wie sehen Sie { $opportunity } heute, in Ihren eigenen Worten?

## liked-without-horsepower
players-liked-without-horsepower = { $share } von { $total } Kontakten zuletzt gingen an Menschen ohne Macht; nicht getroffen: { $yes }
players-liked-without-horsepower-ask = Würden Sie uns { $yes } vorstellen und sagen, warum es die Zeit wert ist?

## stance-generalised
players-stance-generalised = Wo { $name } bei { $opportunity } steht, ist von { $other } geborgt
players-stance-generalised-ask = Einmal abgesehen von { $other }: Wie sehen Sie { $opportunity }?

## motive-unknown
players-motive-unknown = { $what ->
    [motive] Wir haben nicht gehört, was { $name } von { $opportunity } hat
    [risk] Wir haben nicht gehört, was { $name } mit { $opportunity } riskiert
   *[both] Wir haben nicht gehört, was { $name } mit { $opportunity } gewinnt oder riskiert
}
players-motive-unknown-ask = Wenn { $opportunity } gelingt: Was bedeutet das für Sie persönlich?
players-motive-unknown-ask-risk = Wenn { $opportunity } schiefgeht: Was bedeutet das für Sie persönlich?

## may-not-be-able-to-champion
players-may-not-be-able-to-champion = { $name } ist für uns und kann { $opportunity } vielleicht gar nicht durchbringen
players-may-not-be-able-to-champion-ask = Wie fallen hier Entscheidungen wie { $opportunity }, und was ist Ihr Anteil daran?

## nobody-opposed
players-nobody-opposed = { $count } Personen bei { $opportunity } und niemand dagegen: Wer verliert, wenn wir gewinnen?
players-nobody-opposed-ask = Wer verliert etwas, wenn { $opportunity } kommt?

## protecting-the-relationship
players-protecting-the-relationship = Die mutige Frage an { $name } wurde { $count ->
    [1] einmal
    [2] zweimal
   *[other] { $count }-mal
} ausgelassen: Ist die Beziehung mehr wert als die Antwort?
players-protecting-ask = Gibt es etwas, das Sie davon abhielte, für { $opportunity } einzutreten, wenn es darauf ankommt?
players-protecting-softener = Wir kennen uns schon eine Weile, darf ich offen fragen:
players-protecting-risk = { $name } nimmt es vielleicht einen Tag lang übel. Nicht zu fragen kann den Auftrag kosten.

## single-threaded
players-single-threaded-person = Aller Kontakt zu { $opportunity } läuft über { $name }
players-single-threaded-unit = Aller Kontakt zu { $opportunity } bleibt innerhalb von { $unit }
players-single-threaded-ask = Wer wird noch mit { $opportunity } leben, und würden Sie uns vorstellen?

## proof-expired
players-proof-expired = Was { $name } von { $opportunity } hält, war zuletzt vor { $days } Tagen belegt
players-proof-expired-ask = Wo stehen Sie heute bei { $opportunity }, und was hat sich seit { $date } geändert?

## unique-tie-unused
players-unique-tie-unused = { $member } kennt { $name } am besten, und kein Gespräch nutzt es
players-unique-tie-unused-ask = Wie sieht { $opportunity } von Ihrem Platz aus?

## advocate-can-travel
players-advocate-can-travel = { $name } kann uns in { $unit } hineintragen
players-advocate-can-travel-ask = Würden Sie uns { $host } in { $unit } vorstellen und sagen, warum Sie dafür sind?

## proven-yes
players-proven-yes = { $name } kann zu { $opportunity } Ja sagen und ist nachweislich für uns
players-proven-yes-ask = Was muss bei Ihnen geschehen, bevor Sie zu { $opportunity } Ja sagen, und bis wann?
