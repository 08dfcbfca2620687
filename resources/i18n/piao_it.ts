<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>BlockReport</name>
    <message>
        <source>%n cell(s) written.</source>
        <translation>%n cella scritta.</translation>
    </message>
    <message>
        <source>%n row(s) added.</source>
        <translation>%n riga aggiunta.</translation>
    </message>
    <message>
        <source>%n cell(s) could not be read and were left as they were.</source>
        <translation>%n cella non si è potuta leggere ed è rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>… and %n more.</source>
        <translation>… e un&apos;altra.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>CodePattern</name>
    <message>
        <source>The pattern in use was not changed.</source>
        <translation>Lo schema in uso non è stato cambiato.</translation>
    </message>
    <message>
        <source>Write the pattern like {year}-{centre}-OP-{nn} or {n}.</source>
        <translation>Scrivere lo schema come {year}-{centre}-OP-{nn} oppure {n}.</translation>
    </message>
    <message>
        <source>The code «%1» does not follow the pattern «%2»: %3</source>
        <translation>Il codice «%1» non segue lo schema «%2»: %3</translation>
    </message>
    <message>
        <source>The code is kept as it was written.</source>
        <translation>Il codice resta com&apos;è stato scritto.</translation>
    </message>
    <message>
        <source>Correct the code, or change the pattern in the plan&apos;s settings.</source>
        <translation>Correggere il codice, oppure cambiare lo schema nelle impostazioni del piano.</translation>
    </message>
    <message>
        <source>The pattern holds {%1}, which is none of {year}, {yy}, {centre}, {n}, {nn}, {nnn}, {nnnn}.</source>
        <translation>Lo schema contiene {%1}, che non è tra {year}, {yy}, {centre}, {n}, {nn}, {nnn}, {nnnn}.</translation>
    </message>
    <message>
        <source>A brace in the pattern has no partner.</source>
        <translation>Nello schema una parentesi graffa è aperta e non chiusa, o viceversa.</translation>
    </message>
    <message>
        <source>Nothing stands between two parts of the pattern, so that no one can say where the first one ends: put a separator between them, such as a hyphen.</source>
        <translation>Tra due parti dello schema non c&apos;è nulla e non si capisce dove finisce la prima: inserire un separatore, per esempio un trattino.</translation>
    </message>
    <message>
        <source>The pattern has no running number, {n} or {nn}, so that all codes would be equal.</source>
        <translation>Lo schema non ha un numero progressivo, {n} o {nn}: tutti i codici sarebbero uguali.</translation>
    </message>
    <message>
        <source>The pattern holds the year, the centre or the number twice.</source>
        <translation>Lo schema contiene due volte l&apos;anno, il centro o il numero.</translation>
    </message>
    <message>
        <source>it should end before «%1» (character %2).</source>
        <translation>dovrebbe finire prima di «%1» (carattere %2).</translation>
    </message>
    <message>
        <source>it ends where «%1» should follow.</source>
        <translation>finisce dove dovrebbe seguire «%1».</translation>
    </message>
    <message>
        <source>character %1 is «%2» where «%3» should stand.</source>
        <translation>il carattere %1 è «%2» e dovrebbe essere «%3».</translation>
    </message>
    <message>
        <source>a year of %1 digits should stand at character %2.</source>
        <translation>al carattere %2 dovrebbe esserci un anno di %1 cifre.</translation>
    </message>
    <message>
        <source>the code of a centre should stand at character %1.</source>
        <translation>al carattere %1 dovrebbe esserci il codice di un centro.</translation>
    </message>
    <message>
        <source>a number of at most 9 digits, without leading zeros, should stand at character %1.</source>
        <translation>al carattere %1 dovrebbe esserci un numero di al massimo 9 cifre, senza zeri davanti.</translation>
    </message>
    <message>
        <source>a number of %1 to 9 digits should stand at character %2.</source>
        <translation>al carattere %2 dovrebbe esserci un numero da %1 a 9 cifre.</translation>
    </message>
    <message>
        <source>character %1 is the %2, which only looks like «%3».</source>
        <translation>il carattere %1 è %2, che assomiglia soltanto a «%3».</translation>
    </message>
    <message>
        <source>The year %1 in the code is not %2.</source>
        <translation>L&apos;anno %1 del codice non è %2.</translation>
    </message>
    <message>
        <source>The centre %1 in the code is not %2.</source>
        <translation>Il centro %1 del codice non è %2.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Rule: ratio of actual to target.</source>
        <translation>Regola: rapporto tra consuntivo e valore atteso.</translation>
    </message>
    <message>
        <source>Rule: way covered from the baseline to the target.</source>
        <translation>Regola: strada percorsa dal valore di partenza al valore atteso.</translation>
    </message>
    <message>
        <source>Rule: minimum, target and maximum, linear in between.</source>
        <translation>Regola: soglia minima, valore atteso e soglia massima, lineare tra l&apos;una e l&apos;altra.</translation>
    </message>
    <message>
        <source>Rule: score of the band that the value falls into.</source>
        <translation>Regola: punteggio della fascia in cui cade il valore.</translation>
    </message>
    <message>
        <source>Rule: 100 % when the target is met, else 0 %.</source>
        <translation>Regola: 100 % se il valore atteso è raggiunto, altrimenti 0 %.</translation>
    </message>
    <message>
        <source>Rule: yes or no.</source>
        <translation>Regola: sì o no.</translation>
    </message>
    <message>
        <source>Rule: on or before the date.</source>
        <translation>Regola: entro la data.</translation>
    </message>
    <message>
        <source>Rule: progress of the phases by their weights.</source>
        <translation>Regola: avanzamento delle fasi secondo il loro peso.</translation>
    </message>
    <message>
        <source>Rule: stay at the target, within the tolerance.</source>
        <translation>Regola: mantenere il valore atteso, entro la tolleranza.</translation>
    </message>
    <message>
        <source>Rule: stay inside the range.</source>
        <translation>Regola: restare nell&apos;intervallo.</translation>
    </message>
    <message>
        <source>Rule: weighted mean.</source>
        <translation>Regola: media ponderata.</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>consuntivo %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>valore atteso %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>valore di partenza %1</translation>
    </message>
    <message>
        <source>tolerance ± %1</source>
        <translation>tolleranza ± %1</translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation>intervallo da %1</translation>
    </message>
    <message>
        <source>range to %1</source>
        <translation>intervallo fino a %1</translation>
    </message>
    <message>
        <source>minimum %1</source>
        <translation>soglia minima %1</translation>
    </message>
    <message>
        <source>maximum %1</source>
        <translation>soglia massima %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>concluso il %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>scadenza il %1</translation>
    </message>
    <message>
        <source>100 × %1 ÷ %2 = %3</source>
        <translation>100 × %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>100 × (2 × %2 − %1) ÷ %2 = %3</source>
        <translation>100 × (2 × %2 − %1) ÷ %2 = %3</translation>
    </message>
    <message>
        <source>100 × (%1 − %2) ÷ (%3 − %2) = %4</source>
        <translation>100 × (%1 − %2) ÷ (%3 − %2) = %4</translation>
    </message>
    <message>
        <source>100 × (%2 − %1) ÷ (%2 − %3) = %4</source>
        <translation>100 × (%2 − %1) ÷ (%2 − %3) = %4</translation>
    </message>
    <message>
        <source>The target is 0: only whether it is met counts.</source>
        <translation>Il valore atteso è 0: conta soltanto se è raggiunto.</translation>
    </message>
    <message>
        <source>The target is no better than the baseline: only whether it is met counts.</source>
        <translation>Il valore atteso non migliora quello di partenza: conta soltanto se è raggiunto.</translation>
    </message>
    <message>
        <source>Met: 100.</source>
        <translation>Raggiunto: 100.</translation>
    </message>
    <message>
        <source>Not met: 0.</source>
        <translation>Non raggiunto: 0.</translation>
    </message>
    <message>
        <source>%1 does not exceed the minimum %2: %3</source>
        <translation>%1 non supera la soglia minima %2: %3</translation>
    </message>
    <message>
        <source>%1 on the way from the minimum %2 (0) to the target %3 (100): %4</source>
        <translation>%1 tra la soglia minima %2 (0) e il valore atteso %3 (100): %4</translation>
    </message>
    <message>
        <source>%1 on the way from the target %2 (100) to the maximum %3: %4</source>
        <translation>%1 tra il valore atteso %2 (100) e la soglia massima %3: %4</translation>
    </message>
    <message>
        <source>%1 reaches the maximum %2: %3</source>
        <translation>%1 raggiunge la soglia massima %2: %3</translation>
    </message>
    <message>
        <source>%1 reaches the target %2: 100</source>
        <translation>%1 raggiunge il valore atteso %2: 100</translation>
    </message>
    <message>
        <source>%1 falls into the band with score %2</source>
        <translation>%1 cade nella fascia con punteggio %2</translation>
    </message>
    <message>
        <source>%1 falls into no band.</source>
        <translation>%1 non cade in nessuna fascia.</translation>
    </message>
    <message>
        <source>On time: 100.</source>
        <translation>In tempo: 100.</translation>
    </message>
    <message>
        <source>Late: 0.</source>
        <translation>In ritardo: 0.</translation>
    </message>
    <message>
        <source>Progress of the phases, with weights that sum to %1: %2</source>
        <translation>Avanzamento delle fasi, con pesi che sommano a %1: %2</translation>
    </message>
    <message>
        <source>Raised to the floor: %1</source>
        <translation>Portato al valore minimo ammesso: %1</translation>
    </message>
    <message>
        <source>Lowered to the ceiling: %1</source>
        <translation>Portato al valore massimo ammesso: %1</translation>
    </message>
    <message>
        <source>There is no actual: not computable.</source>
        <translation>Manca il consuntivo: non calcolabile.</translation>
    </message>
    <message>
        <source>There is no actual: by the plan&apos;s rule it counts 0.</source>
        <translation>Manca il consuntivo: secondo la regola del piano vale 0.</translation>
    </message>
    <message>
        <source>There is no actual: by the plan&apos;s rule it is left out.</source>
        <translation>Manca il consuntivo: secondo la regola del piano è escluso.</translation>
    </message>
    <message>
        <source>There is no target: nothing to attain, left out.</source>
        <translation>Manca il valore atteso: non c&apos;è nulla da raggiungere, escluso.</translation>
    </message>
    <message>
        <source>There is no baseline: not computable by this rule.</source>
        <translation>Manca il valore di partenza: non calcolabile con questa regola.</translation>
    </message>
    <message>
        <source>There is no minimum: not computable by this rule.</source>
        <translation>Manca la soglia minima: non calcolabile con questa regola.</translation>
    </message>
    <message>
        <source>Minimum, target and maximum are not in the order of the direction: not computable.</source>
        <translation>Soglia minima, valore atteso e soglia massima non sono nell&apos;ordine della polarità: non calcolabile.</translation>
    </message>
    <message>
        <source>One of the figures is no number: not computable.</source>
        <translation>Uno dei valori non è un numero: non calcolabile.</translation>
    </message>
    <message>
        <source>Parts without a weight share equally what the others leave of 100: %1 each.</source>
        <translation>Le parti senza peso si dividono in parti uguali quanto le altre lasciano di 100: %1 ciascuna.</translation>
    </message>
    <message>
        <source>The weights sum to %1 and not to 100: each part counts by its share of the sum.</source>
        <translation>I pesi sommano a %1 e non a 100: ogni parte conta per la sua quota della somma.</translation>
    </message>
    <message>
        <source>The weights are negative, or all 0: not computable.</source>
        <translation>I pesi sono negativi, o tutti 0: non calcolabile.</translation>
    </message>
    <message>
        <source>«%1» is not computable, and so is the mean.</source>
        <translation>«%1» non è calcolabile, e quindi nemmeno la media.</translation>
    </message>
    <message>
        <source>There is nothing to compute a mean from: left out.</source>
        <translation>Non c&apos;è nulla di cui fare la media: escluso.</translation>
    </message>
    <message>
        <source>Own indicators weigh %1, children %2.</source>
        <translation>Gli indicatori propri pesano %1, gli elementi sottostanti %2.</translation>
    </message>
    <message>
        <source>«%1»: left out.</source>
        <translation>«%1»: escluso.</translation>
    </message>
    <message>
        <source>«%1»: not computable.</source>
        <translation>«%1»: non calcolabile.</translation>
    </message>
    <message>
        <source>«%1»: %2, counts for %3.</source>
        <translation>«%1»: %2, conta per il %3.</translation>
    </message>
    <message>
        <source>Attainment: %1</source>
        <translation>Grado di raggiungimento: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Storia</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Passi della storia</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Che cosa ha cambiato il passo</translation>
    </message>
    <message>
        <source>&amp;Undo to here</source>
        <translation>&amp;Annulla fin qui</translation>
    </message>
    <message>
        <source>Undoes every step after this one; it can be redone.</source>
        <translation>Annulla tutti i passi dopo questo; si possono ripetere.</translation>
    </message>
</context>
<context>
    <name>LookAlike</name>
    <message>
        <source>no-break space</source>
        <translation>lo spazio unificatore</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>il trattino facoltativo</translation>
    </message>
    <message>
        <source>Greek letter Alpha</source>
        <translation>la lettera greca Alfa</translation>
    </message>
    <message>
        <source>Greek letter Beta</source>
        <translation>la lettera greca Beta</translation>
    </message>
    <message>
        <source>Greek letter Epsilon</source>
        <translation>la lettera greca Epsilon</translation>
    </message>
    <message>
        <source>Greek letter Zeta</source>
        <translation>la lettera greca Zeta</translation>
    </message>
    <message>
        <source>Greek letter Eta</source>
        <translation>la lettera greca Eta</translation>
    </message>
    <message>
        <source>Greek letter Iota</source>
        <translation>la lettera greca Iota</translation>
    </message>
    <message>
        <source>Greek letter Kappa</source>
        <translation>la lettera greca Kappa</translation>
    </message>
    <message>
        <source>Greek letter Mu</source>
        <translation>la lettera greca Mi</translation>
    </message>
    <message>
        <source>Greek letter Nu</source>
        <translation>la lettera greca Ni</translation>
    </message>
    <message>
        <source>Greek letter Omicron</source>
        <translation>la lettera greca Omicron</translation>
    </message>
    <message>
        <source>Greek letter Rho</source>
        <translation>la lettera greca Rho</translation>
    </message>
    <message>
        <source>Greek letter Tau</source>
        <translation>la lettera greca Tau</translation>
    </message>
    <message>
        <source>Greek letter Upsilon</source>
        <translation>la lettera greca Ipsilon</translation>
    </message>
    <message>
        <source>Greek letter Chi</source>
        <translation>la lettera greca Chi</translation>
    </message>
    <message>
        <source>Cyrillic letter Dze</source>
        <translation>la lettera cirillica Dze</translation>
    </message>
    <message>
        <source>Cyrillic letter I</source>
        <translation>la lettera cirillica I</translation>
    </message>
    <message>
        <source>Cyrillic letter Je</source>
        <translation>la lettera cirillica Je</translation>
    </message>
    <message>
        <source>Cyrillic letter A</source>
        <translation>la lettera cirillica A</translation>
    </message>
    <message>
        <source>Cyrillic letter Ve</source>
        <translation>la lettera cirillica Ve</translation>
    </message>
    <message>
        <source>Cyrillic letter Ie</source>
        <translation>la lettera cirillica Ie</translation>
    </message>
    <message>
        <source>Cyrillic letter Ka</source>
        <translation>la lettera cirillica Ka</translation>
    </message>
    <message>
        <source>Cyrillic letter Em</source>
        <translation>la lettera cirillica Em</translation>
    </message>
    <message>
        <source>Cyrillic letter En</source>
        <translation>la lettera cirillica En</translation>
    </message>
    <message>
        <source>Cyrillic letter O</source>
        <translation>la lettera cirillica O</translation>
    </message>
    <message>
        <source>Cyrillic letter Er</source>
        <translation>la lettera cirillica Er</translation>
    </message>
    <message>
        <source>Cyrillic letter Es</source>
        <translation>la lettera cirillica Es</translation>
    </message>
    <message>
        <source>Cyrillic letter Te</source>
        <translation>la lettera cirillica Te</translation>
    </message>
    <message>
        <source>Cyrillic letter Ha</source>
        <translation>la lettera cirillica Cha</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>lo spazio sottile</translation>
    </message>
    <message>
        <source>typographic hyphen</source>
        <translation>il trattino tipografico</translation>
    </message>
    <message>
        <source>no-break hyphen</source>
        <translation>il trattino unificatore</translation>
    </message>
    <message>
        <source>figure dash</source>
        <translation>la lineetta da cifra</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>la lineetta media (–)</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>la lineetta lunga (—)</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>lo spazio unificatore stretto</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>il segno meno</translation>
    </message>
    <message>
        <source>Greek small letter Omicron</source>
        <translation>la lettera greca minuscola Omicron</translation>
    </message>
    <message>
        <source>Cyrillic small letter A</source>
        <translation>la lettera cirillica minuscola A</translation>
    </message>
    <message>
        <source>Cyrillic small letter Ie</source>
        <translation>la lettera cirillica minuscola Ie</translation>
    </message>
    <message>
        <source>Cyrillic small letter O</source>
        <translation>la lettera cirillica minuscola O</translation>
    </message>
    <message>
        <source>Cyrillic small letter Er</source>
        <translation>la lettera cirillica minuscola Er</translation>
    </message>
    <message>
        <source>Cyrillic small letter Es</source>
        <translation>la lettera cirillica minuscola Es</translation>
    </message>
    <message>
        <source>Cyrillic small letter U</source>
        <translation>la lettera cirillica minuscola U</translation>
    </message>
    <message>
        <source>Cyrillic small letter Ha</source>
        <translation>la lettera cirillica minuscola Cha</translation>
    </message>
    <message>
        <source>Cyrillic small letter Dze</source>
        <translation>la lettera cirillica minuscola Dze</translation>
    </message>
    <message>
        <source>Cyrillic small letter I</source>
        <translation>la lettera cirillica minuscola I</translation>
    </message>
    <message>
        <source>Cyrillic small letter Je</source>
        <translation>la lettera cirillica minuscola Je</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nuovo piano</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Ente</translation>
    </message>
    <message>
        <source>Name of the public body</source>
        <translation>Nome dell&apos;ente pubblico</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>&amp;Primo anno</translation>
    </message>
    <message>
        <source>Next you choose where the file goes. Everything here can be changed later.</source>
        <translation>Poi sceglierai dove mettere il file. Tutto si può cambiare in seguito.</translation>
    </message>
</context>
<context>
    <name>PlanPeriod</name>
    <message>
        <source>By 31 January: the term of the budget was not postponed.</source>
        <translation>Entro il 31 gennaio: il termine del bilancio non è stato differito.</translation>
    </message>
    <message>
        <source>DM 132/2022, article 7, paragraph 1</source>
        <translation>DM 132/2022, articolo 7, comma 1</translation>
    </message>
    <message>
        <source>DM 132/2022, article 8, paragraph 2</source>
        <translation>DM 132/2022, articolo 8, comma 2</translation>
    </message>
    <message>
        <source>Thirty days after the day to which the term of the budget was postponed.</source>
        <translation>Trenta giorni dopo la data a cui è stato differito il termine del bilancio.</translation>
    </message>
    <message>
        <source>Thirty days after the day on which the body approved its own budget.</source>
        <translation>Trenta giorni dopo il giorno in cui l&apos;ente ha approvato il proprio bilancio.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>It also stands elsewhere in the tree</source>
        <translation>Sta anche altrove nell&apos;albero</translation>
    </message>
    <message>
        <source>Take it away &amp;from here only</source>
        <translation>Toglilo solo &amp;da qui</translation>
    </message>
    <message>
        <source>Delete it &amp;everywhere</source>
        <translation>Eliminalo &amp;ovunque</translation>
    </message>
    <message>
        <source>With it &amp;go:</source>
        <translation>Con lui &amp;se ne vanno:</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Che cosa se ne va con lui</translation>
    </message>
    <message>
        <source>You can undo this at any time, also after closing the plan.</source>
        <translation>Puoi annullare in qualsiasi momento, anche dopo aver chiuso il piano.</translation>
    </message>
</context>
<context>
    <name>RiskJudgement</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: no judgement yet.</source>
        <translation>%1: ancora nessun giudizio.</translation>
    </message>
    <message>
        <source>No event of the process is judged.</source>
        <translation>Nessun evento del processo è giudicato.</translation>
    </message>
    <message>
        <source>It is the highest of the events, never an average.</source>
        <translation>È il più alto degli eventi, mai una media.</translation>
    </message>
    <message>
        <source>The process states the same level as its highest event.</source>
        <translation>Il processo dichiara lo stesso livello del suo evento più alto.</translation>
    </message>
    <message>
        <source>Raised by a person above the highest event, which is %1.</source>
        <translation>Alzato da una persona sopra l&apos;evento più alto, che è %1.</translation>
    </message>
    <message>
        <source>Lowered by a person, with a rationale, below the highest event, which is %1.</source>
        <translation>Abbassato da una persona, con motivazione, sotto l&apos;evento più alto, che è %1.</translation>
    </message>
    <message>
        <source>The process states %1, lower than its highest event, without a rationale: it does not count until the rationale is written.</source>
        <translation>Il processo dichiara %1, meno del suo evento più alto, senza motivazione: non vale finché la motivazione non è scritta.</translation>
    </message>
    <message>
        <source>Stated by a person; no event of the process is judged.</source>
        <translation>Dichiarato da una persona; nessun evento del processo è giudicato.</translation>
    </message>
    <message>
        <source>%1: «%2»</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Prima del trattamento</translation>
    </message>
    <message>
        <source>After treatment, estimated</source>
        <translation>Dopo il trattamento, stimato</translation>
    </message>
    <message>
        <source>As monitored</source>
        <translation>Come monitorato</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a judgement.</source>
        <translation>
            <numerusform>%n evento senza giudizio.</numerusform>
            <numerusform>%n eventi senza giudizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with a judgement and no rationale.</source>
        <translation>
            <numerusform>%n evento con giudizio e senza motivazione.</numerusform>
            <numerusform>%n eventi con giudizio e senza motivazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>The process&apos;s own judgement has no rationale: it is incomplete.</source>
        <translation>Il giudizio proprio del processo non ha motivazione: è incompleto.</translation>
    </message>
    <message>
        <source>No rationale: the judgement is incomplete.</source>
        <translation>Nessuna motivazione: il giudizio è incompleto.</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>The rule in use was not changed.</source>
        <translation>La regola in uso non è stata cambiata.</translation>
    </message>
    <message>
        <source>Correct the attainment rule in the plan&apos;s settings.</source>
        <translation>Correggere la regola di calcolo nelle impostazioni del piano.</translation>
    </message>
    <message>
        <source>A band ends before it begins, or one of its figures is no number.</source>
        <translation>Una fascia finisce prima di cominciare, o uno dei suoi valori non è un numero.</translation>
    </message>
    <message>
        <source>Two bands overlap.</source>
        <translation>Due fasce si sovrappongono.</translation>
    </message>
    <message>
        <source>The rule is none of the five families.</source>
        <translation>La regola non è di nessuna delle cinque famiglie.</translation>
    </message>
    <message>
        <source>The floor is above the ceiling.</source>
        <translation>Il valore minimo ammesso supera il massimo.</translation>
    </message>
    <message>
        <source>A threshold is no number.</source>
        <translation>Una soglia non è un numero.</translation>
    </message>
    <message>
        <source>The weights of indicators and children are negative, or both are 0.</source>
        <translation>I pesi degli indicatori e degli elementi sottostanti sono negativi, o entrambi 0.</translation>
    </message>
    <message>
        <source>The rule goes by bands and has none.</source>
        <translation>La regola va per fasce e non ne ha nessuna.</translation>
    </message>
    <message>
        <source>«%1» is no number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>«%1» cannot be «%2».</source>
        <translation>«%1» non può essere «%2».</translation>
    </message>
    <message>
        <source>«%1» has the wrong form.</source>
        <translation>«%1» non ha la forma giusta.</translation>
    </message>
    <message>
        <source>«%1» is unknown.</source>
        <translation>«%1» non è previsto.</translation>
    </message>
    <message>
        <source>A band has no score.</source>
        <translation>Una fascia non ha punteggio.</translation>
    </message>
    <message>
        <source>The attainment rule cannot be read: %1</source>
        <translation>La regola di calcolo non si può leggere: %1</translation>
    </message>
</context>
<context>
    <name>StakeholderTable</name>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Who benefits and who takes part. Choose from the registry, or type a new name to add it there.</source>
        <translation>Chi ne beneficia e chi partecipa. Scegli dal registro, o scrivi un nome nuovo per aggiungerlo.</translation>
    </message>
    <message>
        <source>Add stakeholder</source>
        <translation>Aggiungi portatore</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Filter objectives</source>
        <translation>Filtra gli obiettivi</translation>
    </message>
    <message>
        <source>Filter objectives by code, title and centre</source>
        <translation>Filtra gli obiettivi per codice, titolo e centro</translation>
    </message>
    <message>
        <source>Every word must occur in code, title or centre; accents and capitals do not count (Ctrl+F).</source>
        <translation>Ogni parola deve trovarsi in codice, titolo o centro; accenti e maiuscole non contano (Ctrl+F).</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The body&apos;s plan, from its values to its indicators</source>
        <translation>Il piano dell&apos;ente, dai valori agli indicatori</translation>
    </message>
    <message>
        <source>One file holds the whole PIAO. Everything you type is saved at once, and every step can be undone.</source>
        <translation>Un solo file contiene tutto il PIAO. Ciò che scrivi è salvato subito, e ogni passo si può annullare.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuovo piano</translation>
    </message>
    <message>
        <source>From a template, for a body and three years</source>
        <translation>Da un modello, per un ente e un triennio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>A plan file on this computer</source>
        <translation>Un file di piano su questo computer</translation>
    </message>
    <message>
        <source>&amp;Recent plans</source>
        <translation>Piani &amp;recenti</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Piani recenti</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Apri un esempio</translation>
    </message>
    <message>
        <source>A whole plan, to look around in</source>
        <translation>Un piano intero, da esplorare</translation>
    </message>
    <message>
        <source>Roll a plan over</source>
        <translation>Passa al nuovo triennio</translation>
    </message>
    <message>
        <source>Next year&apos;s plan, from the one of this year</source>
        <translation>Il piano del prossimo anno, da quello di quest’anno</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importa un piano</translation>
    </message>
    <message>
        <source>In the open format, or in a PDF with the data</source>
        <translation>Nel formato aperto, o in un PDF con i dati</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>%1 has %2 indicators, more than the %3 that the plan allows.</source>
        <translation>%1 ha %2 indicatori, più dei %3 che il piano ammette.</translation>
    </message>
    <message>
        <source>%1 has %2 objectives in %3, more than the %4 that the plan allows.</source>
        <translation>%1 ha %2 obiettivi nel %3, più dei %4 che il piano ammette.</translation>
    </message>
    <message>
        <source>%1 has no objective in this plan.</source>
        <translation>%1 non ha alcun obiettivo in questo piano.</translation>
    </message>
    <message>
        <source>All %1 indicators of %2 are of one dimension: %3.</source>
        <translation>Tutti i %1 indicatori di %2 sono di una sola dimensione: %3.</translation>
    </message>
    <message>
        <source>The weights of the phases of %1 make %2 and not 100: %3.</source>
        <translation>I pesi delle fasi di %1 fanno %2 e non 100: %3.</translation>
    </message>
    <message>
        <source>The weights of the indicators of %1 make %2 and not 100: %3.</source>
        <translation>I pesi degli indicatori di %1 fanno %2 e non 100: %3.</translation>
    </message>
    <message>
        <source>Share the rest equally: %1 each</source>
        <translation>Distribuisci il resto in parti uguali: %1 ciascuno</translation>
    </message>
    <message>
        <source>The weights on the level «%1» make %2 and not 100: %3.</source>
        <translation>I pesi del livello «%1» fanno %2 e non 100: %3.</translation>
    </message>
    <message>
        <source>The weights of what stands below %1 make %2 and not 100: %3.</source>
        <translation>I pesi di ciò che sta sotto %1 fanno %2 e non 100: %3.</translation>
    </message>
    <message>
        <source>The weights of the objectives of %1 under %2 make %3 and not 100: %4.</source>
        <translation>I pesi degli obiettivi del %1 sotto %2 fanno %3 e non 100: %4.</translation>
    </message>
    <message>
        <source>%1 and the years after</source>
        <translation>%1 e gli anni successivi</translation>
    </message>
    <message>
        <source>%1 stops in %2: it has no edition for %3, and does not say that it ends.</source>
        <translation>%1 si ferma nel %2: non ha un&apos;edizione per il %3 e non dice che si conclude.</translation>
    </message>
    <message>
        <source>%1 stops in %2 in the stage %3: it has no edition for %4.</source>
        <translation>%1 si ferma nel %2 alla fase %3: non ha un&apos;edizione per il %4.</translation>
    </message>
    <message>
        <source>%1 begins only in %2: it has no edition for %3, and does not say that it is new.</source>
        <translation>%1 comincia solo nel %2: non ha un&apos;edizione per il %3 e non dice di essere nuovo.</translation>
    </message>
    <message>
        <source>%1 goes on in %2: the edition for %3 is missing.</source>
        <translation>%1 continua nel %2: manca l&apos;edizione per il %3.</translation>
    </message>
    <message>
        <source>%1 is in the stage %2, which its edition of %3 already was.</source>
        <translation>%1 è nella fase %2, in cui era già la sua edizione del %3.</translation>
    </message>
    <message>
        <source>The code %1 has at position %2 a %3 where «%4» is meant.</source>
        <translation>Il codice %1 ha in posizione %2 %3 al posto di «%4».</translation>
    </message>
    <message>
        <source>Write the code as %1</source>
        <translation>Scrivi il codice come %1</translation>
    </message>
    <message>
        <source>The word %1 of %2 mixes letters of two alphabets.</source>
        <translation>La parola %1 di %2 mescola lettere di due alfabeti.</translation>
    </message>
    <message>
        <source>Write the word with plain letters</source>
        <translation>Scrivi la parola con lettere normali</translation>
    </message>
    <message>
        <source>The code of %1 names the centre %2, which the organisation does not have.</source>
        <translation>Il codice di %1 nomina il centro %2, che l&apos;organizzazione non ha.</translation>
    </message>
    <message>
        <source>The code of %1 says centre %2, but the objective belongs to %3.</source>
        <translation>Il codice di %1 dice centro %2, ma l&apos;obiettivo appartiene a %3.</translation>
    </message>
    <message>
        <source>%1 has no centre; its code says %2.</source>
        <translation>%1 non ha un centro; il suo codice dice %2.</translation>
    </message>
    <message>
        <source>Give it the centre %1</source>
        <translation>Assegna il centro %1</translation>
    </message>
    <message>
        <source>The code of %1 says %2, but the objective is of %3.</source>
        <translation>Il codice di %1 dice %2, ma l&apos;obiettivo è del %3.</translation>
    </message>
    <message>
        <source>%1 has no year; its code says %2.</source>
        <translation>%1 non ha un anno; il suo codice dice %2.</translation>
    </message>
    <message>
        <source>Give it the year %1</source>
        <translation>Assegna l&apos;anno %1</translation>
    </message>
    <message>
        <source>%1 is of %2, but the plan is of %3.</source>
        <translation>%1 è del %2, ma il piano è del %3.</translation>
    </message>
    <message>
        <source>The code of %1 is taken: %2 has it too.</source>
        <translation>Il codice di %1 è già in uso: lo ha anche %2.</translation>
    </message>
    <message>
        <source>The number of %1 is taken: %2 has it too.</source>
        <translation>Il numero di %1 è già in uso: lo ha anche %2.</translation>
    </message>
    <message>
        <source>Join it with %1</source>
        <translation>Unisci con %1</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1 è già nell&apos;elenco, come %2.</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>il numero %1</translation>
    </message>
    <message>
        <source>the numbers %1 to %2</source>
        <translation>i numeri da %1 a %2</translation>
    </message>
    <message>
        <source>%1 is the first part of its section: %2 before it is nowhere.</source>
        <translation>%1 è la prima parte della sua sezione: il piano non ha %2 prima di essa.</translation>
    </message>
    <message>
        <source>%1 comes after %2: no year of the plan has %3 between them.</source>
        <translation>%1 viene dopo %2: nessun anno del piano ha %3 nel mezzo.</translation>
    </message>
    <message>
        <source>%1 comes after %2: the plan does not have %3 between them.</source>
        <translation>%1 viene dopo %2: il piano non ha %3 nel mezzo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n centre(s) that the organisation does not have: %2.</source>
        <translation>
            <numerusform>%1 nomina %n centro che l&apos;organizzazione non ha: %2.</numerusform>
            <numerusform>%1 nomina %n centri che l&apos;organizzazione non ha: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1 non indica: %2.</translation>
    </message>
    <message>
        <source>%1 names the centre %2, which has no objective under it.</source>
        <translation>%1 nomina il centro %2, ma non ha sotto di sé alcun obiettivo di quel centro.</translation>
    </message>
    <message>
        <source>%1 does not say whether its value should rise, fall or stay.</source>
        <translation>%1 non dice se il suo valore deve aumentare, diminuire o mantenersi.</translation>
    </message>
    <message>
        <source>%1 is set to %2, but its trend reads %3.</source>
        <translation>%1 deve %2, ma il suo andamento atteso dice %3.</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>aumentare</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>diminuire</translation>
    </message>
    <message>
        <source>%1 has the title of %2, under which it hangs.</source>
        <translation>%1 ha lo stesso titolo di %2, da cui dipende.</translation>
    </message>
    <message>
        <source>Section %1 has the heading %2.</source>
        <translation>La sezione %1 ha il titolo %2.</translation>
    </message>
    <message>
        <source>Write the heading without the number %1</source>
        <translation>Scrivi il titolo senza il numero %1</translation>
    </message>
    <message>
        <source>%1 serves no public value.</source>
        <translation>%1 non serve ad alcun valore pubblico.</translation>
    </message>
    <message>
        <source>%1 is %2, but was found %3 on %4.</source>
        <translation>Lo stato di %1 è %2, ma il %4 è stato rilevato %3.</translation>
    </message>
    <message>
        <source>Set the state to %1</source>
        <translation>Porta lo stato a %1</translation>
    </message>
    <message>
        <source>%1 begins on %2, before its measure %3 does (%4).</source>
        <translation>%1 inizia il %2, prima della sua misura %3 (%4).</translation>
    </message>
    <message>
        <source>%1 ends on %2, after its measure %3 does (%4).</source>
        <translation>%1 finisce il %2, dopo la sua misura %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has no phases with dates, only the stage of the year: %2.</source>
        <translation>%1 non ha fasi con date, ma solo la fase dell&apos;anno: %2.</translation>
    </message>
    <message>
        <source>%1 has no phases.</source>
        <translation>%1 non ha fasi.</translation>
    </message>
    <message>
        <source>%1 promises %2 for %3, but its baseline %4 gives no number to compute it from.</source>
        <translation>%1 prevede %2 per il %3, ma il suo valore di partenza %4 non dà un numero da cui calcolarlo.</translation>
    </message>
    <message>
        <source>%1 promises %2 for %3, but there is no baseline to compute it from.</source>
        <translation>%1 prevede %2 per il %3, ma manca un valore di partenza da cui calcolarlo.</translation>
    </message>
    <message>
        <source>The theme %1 has no objective in %2.</source>
        <translation>Il tema %1 non ha alcun obiettivo nel %2.</translation>
    </message>
    <message>
        <source>The target of %1 for %2 gives no value: %3.</source>
        <translation>Il target di %1 per il %2 non dà un valore: %3.</translation>
    </message>
    <message>
        <source>This finding is no longer there, or cannot be mended without a decision.</source>
        <translation>Questo rilievo non c&apos;è più, oppure non si può correggere senza una decisione.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Open the place and correct it by hand.</source>
        <translation>Apri il punto indicato e correggilo a mano.</translation>
    </message>
    <message>
        <source>A finding is set aside with a reason only.</source>
        <translation>Un rilievo si mette da parte solo con un motivo.</translation>
    </message>
    <message>
        <source>Write why the plan keeps it as it is.</source>
        <translation>Scrivi perché il piano lo lascia così com&apos;è.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Il controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>%1 ends with «%2»: %3.</source>
        <translation>%1 finisce con «%2»: %3.</translation>
    </message>
    <message>
        <source>%1 ends with the word «%2»: %3.</source>
        <translation>%1 finisce con la parola «%2»: %3.</translation>
    </message>
    <message>
        <source>%1 opens a bracket and does not close it: %2.</source>
        <translation>%1 apre una parentesi e non la chiude: %2.</translation>
    </message>
    <message>
        <source>%1 opens a quotation and does not close it: %2.</source>
        <translation>%1 apre le virgolette e non le chiude: %2.</translation>
    </message>
    <message>
        <source>%1 closes a bracket that it did not open: %2.</source>
        <translation>%1 chiude una parentesi che non ha aperto: %2.</translation>
    </message>
    <message>
        <source>The target of %1</source>
        <translation>Il target di %1</translation>
    </message>
    <message>
        <source>The text of %1 says %2, its amount is %3.</source>
        <translation>Il testo di %1 dice %2, il suo importo è %3.</translation>
    </message>
    <message>
        <source>The text of %1 writes its amount as %2, which is no number.</source>
        <translation>Il testo di %1 scrive l&apos;importo come %2, che non è un numero.</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Scrivilo come %1</translation>
    </message>
    <message>
        <source>%1 is the edition of %2, but its text says %3: %4.</source>
        <translation>%1 è l&apos;edizione del %2, ma il suo testo dice %3: %4.</translation>
    </message>
    <message>
        <source>%1 names the public value %2, which the plan does not have so.</source>
        <translation>%1 nomina il valore pubblico %2, che il piano non ha in questa forma.</translation>
    </message>
    <message>
        <source>%1 is printed as %2 in %3; the plan has %4.</source>
        <translation>%1 compare come %2 in %3; il piano ha %4.</translation>
    </message>
    <message>
        <source>%1 is printed with %2 in %3; the plan has %4.</source>
        <translation>%1 compare con %2 in %3; il piano ha %4.</translation>
    </message>
    <message>
        <source>%1 is printed with %2 in %3; the plan has no amount.</source>
        <translation>%1 compare con %2 in %3; il piano non ha un importo.</translation>
    </message>
    <message>
        <source>public values</source>
        <translation>valori pubblici</translation>
    </message>
    <message>
        <source>strategic objectives</source>
        <translation>obiettivi strategici</translation>
    </message>
    <message>
        <source>operational objectives</source>
        <translation>obiettivi operativi</translation>
    </message>
    <message>
        <source>performance objectives</source>
        <translation>obiettivi di performance</translation>
    </message>
    <message>
        <source>performance objectives of %1</source>
        <translation>obiettivi di performance del %1</translation>
    </message>
    <message>
        <source>%1 is printed under %2 in %3; the tree leads it to %4.</source>
        <translation>%1 compare sotto %2 in %3; l&apos;albero porta a %4.</translation>
    </message>
    <message>
        <source>%1 is printed under %2 in %3; the organisation has it in %4.</source>
        <translation>%1 compare sotto %2 in %3; nell&apos;organizzazione sta in %4.</translation>
    </message>
    <message>
        <source>%1 is printed under %2 in %3, which the organisation does not have.</source>
        <translation>%1 compare sotto %2 in %3, che l&apos;organizzazione non ha.</translation>
    </message>
    <message>
        <source>%1 is missing in %2.</source>
        <translation>%1 manca in %2.</translation>
    </message>
    <message>
        <source>The text counts %1 %2, the plan has %3.</source>
        <translation>Il testo conta %1 %2, il piano ne ha %3.</translation>
    </message>
    <message>
        <source>another table</source>
        <translation>un&apos;altra tabella</translation>
    </message>
    <message>
        <source>%1 has the same title as %2.</source>
        <translation>%1 ha lo stesso titolo di %2.</translation>
    </message>
    <message>
        <source>%1 differs by one word alone from %2.</source>
        <translation>%1 differisce per una sola parola da %2.</translation>
    </message>
    <message>
        <source>%1 has the same title as the objective above it, %2.</source>
        <translation>%1 ha lo stesso titolo dell&apos;obiettivo superiore, %2.</translation>
    </message>
    <message>
        <source>%1 says the same as its edition of %2.</source>
        <translation>%1 dice le stesse cose della sua edizione del %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 begins on %2, after the plan&apos;s last year, %3.</source>
        <translation>%1 inizia il %2, dopo l&apos;ultimo anno del piano, il %3.</translation>
    </message>
    <message>
        <source>%1 ends on %2, before the plan&apos;s first year, %3.</source>
        <translation>%1 finisce il %2, prima del primo anno del piano, il %3.</translation>
    </message>
    <message>
        <source>%1 is of %2, but its date is %3.</source>
        <translation>%1 è del %2, ma la sua data è %3.</translation>
    </message>
    <message>
        <source>The staff is counted at %1, not at %2, the last day before the plan.</source>
        <translation>Il personale è contato al %1 e non al %2, l&apos;ultimo giorno prima del piano.</translation>
    </message>
    <message>
        <source>The value %1 of %2, found on %3, has no evidence.</source>
        <translation>Il valore %1 di %2, rilevato il %3, non ha evidenze.</translation>
    </message>
    <message>
        <source>The value %1 of %2 has no evidence.</source>
        <translation>Il valore %1 di %2 non ha evidenze.</translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) nothing has been entered for %1 (%2): no actual, no progress of a phase.</source>
        <translation>
            <numerusform>Da %n mese non è stato inserito nulla per %1 (%2): nessun consuntivo, nessun avanzamento di una fase.</numerusform>
            <numerusform>Da %n mesi non è stato inserito nulla per %1 (%2): nessun consuntivo, nessun avanzamento di una fase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) nothing has been entered for %1: no actual, no progress of a phase.</source>
        <translation>
            <numerusform>Da %n mese non è stato inserito nulla per %1: nessun consuntivo, nessun avanzamento di una fase.</numerusform>
            <numerusform>Da %n mesi non è stato inserito nulla per %1: nessun consuntivo, nessun avanzamento di una fase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) nobody has monitored the measure %1.</source>
        <translation>
            <numerusform>Da %n mese nessuno ha monitorato la misura %1.</numerusform>
            <numerusform>Da %n mesi nessuno ha monitorato la misura %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a check of the measure: what was found, on which day, with its evidence.</source>
        <translation>Inserisci una verifica della misura: che cosa è stato rilevato, in quale giorno, con quali evidenze.</translation>
    </message>
    <message>
        <source>%1 starts from %2 under %3 and from %4 under %5.</source>
        <translation>%1 parte da %2 sotto %3 e da %4 sotto %5.</translation>
    </message>
    <message>
        <source>%1 promises for %2 %3 under %4 and %5 under %6.</source>
        <translation>%1 prevede per il %2 %3 sotto %4 e %5 sotto %6.</translation>
    </message>
    <message>
        <source>%1 (%2) does not say of which year its baseline %3 is.</source>
        <translation>%1 (%2) non dice di quale anno è il suo valore di partenza %3.</translation>
    </message>
    <message>
        <source>Take the year %1 from the text</source>
        <translation>Prendi l&apos;anno %1 dal testo</translation>
    </message>
    <message>
        <source>The baseline of %1 (%2) is of %3, after the year %4 that it should start from.</source>
        <translation>Il valore di partenza di %1 (%2) è del %3, dopo l&apos;anno %4 da cui dovrebbe partire.</translation>
    </message>
    <message>
        <source>The baseline of %1 (%2) is of %3, long before %4.</source>
        <translation>Il valore di partenza di %1 (%2) è del %3, molto prima del %4.</translation>
    </message>
    <message>
        <source>%1 (%2) promises less for %3 than for %4: %5 after %6.</source>
        <translation>%1 (%2) prevede per il %3 meno che per il %4: %5 dopo %6.</translation>
    </message>
    <message>
        <source>%1 (%2) promises for %3 what it promises for %4: %5.</source>
        <translation>%1 (%2) prevede per il %3 ciò che prevede per il %4: %5.</translation>
    </message>
    <message>
        <source>%1 (%2) is marked as new without the reason.</source>
        <translation>%1 (%2) è un indicatore segnato come nuovo senza il motivo.</translation>
    </message>
    <message>
        <source>%1 (%2) has no baseline.</source>
        <translation>%1 (%2) non ha un valore di partenza.</translation>
    </message>
    <message>
        <source>Say why there is no earlier value.</source>
        <translation>Di&apos; perché non c&apos;è un valore precedente.</translation>
    </message>
    <message>
        <source>%1 (%2) is a percentage and does not say of what: it has no formula.</source>
        <translation>%1 (%2) è una percentuale e non dice di che cosa: non ha una formula.</translation>
    </message>
    <message>
        <source>%1 (%2) has no formula.</source>
        <translation>%1 (%2) non ha una formula.</translation>
    </message>
    <message>
        <source>%1 (%2) has a numerator but no denominator.</source>
        <translation>%1 (%2) ha un numeratore ma non un denominatore.</translation>
    </message>
    <message>
        <source>%1 (%2) has a denominator but no numerator.</source>
        <translation>%1 (%2) ha un denominatore ma non un numeratore.</translation>
    </message>
    <message>
        <source>%1 (%2) is a quotient, but its numerator and denominator are given in the formula alone: %3.</source>
        <translation>%1 (%2) è un rapporto, ma il numeratore e il denominatore sono indicati solo nella formula: %3.</translation>
    </message>
    <message>
        <source>Write the numerator and the denominator in their fields.</source>
        <translation>Scrivi il numeratore e il denominatore nei rispettivi campi.</translation>
    </message>
    <message>
        <source>Take numerator and denominator from the formula</source>
        <translation>Prendi numeratore e denominatore dalla formula</translation>
    </message>
    <message>
        <source>%1 (%2) does not say where its data come from.</source>
        <translation>%1 (%2) non dice da dove vengono i suoi dati.</translation>
    </message>
    <message>
        <source>%1 (%2) has no target for %3.</source>
        <translation>%1 (%2) non ha un target per il %3.</translation>
    </message>
    <message>
        <source>Its baseline is %1.</source>
        <translation>Il suo valore di partenza è %1.</translation>
    </message>
    <message>
        <source>%1 (%2) promises %3 for %4, and that is where it starts.</source>
        <translation>%1 (%2) prevede %3 per il %4, che è il valore da cui parte.</translation>
    </message>
    <message>
        <source>%1 (%2) promises %3 for %4, which is worse than where it starts.</source>
        <translation>%1 (%2) prevede %3 per il %4, che è peggio del valore da cui parte.</translation>
    </message>
    <message>
        <source>%1 (%2) promises %3 for %4: no change at all.</source>
        <translation>%1 (%2) prevede %3 per il %4: nessun cambiamento.</translation>
    </message>
    <message>
        <source>%1 (%2) should rise, but promises %3 for %4.</source>
        <translation>%1 (%2) deve aumentare, ma prevede %3 per il %4.</translation>
    </message>
    <message>
        <source>%1 (%2) should fall, but promises %3 for %4.</source>
        <translation>%1 (%2) deve diminuire, ma prevede %3 per il %4.</translation>
    </message>
    <message>
        <source>%1 (%2) should rise, but for %4 it is only to be kept: %3.</source>
        <translation>%1 (%2) deve aumentare, ma per il %4 è previsto solo il mantenimento: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) should fall, but for %4 it is only to be kept: %3.</source>
        <translation>%1 (%2) deve diminuire, ma per il %4 è previsto solo il mantenimento: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is a share, but its target for %3 is a number of things: %4.</source>
        <translation>%1 (%2) è una quota, ma il suo target per il %3 è un numero di elementi: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) counts things, but its target for %3 is a percentage: %4.</source>
        <translation>%1 (%2) conta elementi, ma il suo target per il %3 è una percentuale: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is a share, but its baseline is a number of things: %3.</source>
        <translation>%1 (%2) è una quota, ma il suo valore di partenza è un numero di elementi: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) counts things, but its baseline is a percentage: %3.</source>
        <translation>%1 (%2) conta elementi, ma il suo valore di partenza è una percentuale: %3.</translation>
    </message>
    <message>
        <source>%1 counts things, but the threshold of %2 is a percentage: %3.</source>
        <translation>%1 conta elementi, ma la soglia di %2 è una percentuale: %3.</translation>
    </message>
    <message>
        <source>more than the whole</source>
        <translation>più dell&apos;intero</translation>
    </message>
    <message>
        <source>a number where yes or no is asked</source>
        <translation>un numero dove si chiede sì o no</translation>
    </message>
    <message>
        <source>a number where a date is asked</source>
        <translation>un numero dove si chiede una data</translation>
    </message>
    <message>
        <source>a date where a number is asked</source>
        <translation>una data dove si chiede un numero</translation>
    </message>
    <message>
        <source>an answer where a number is asked</source>
        <translation>una risposta dove si chiede un numero</translation>
    </message>
    <message>
        <source>no value of the kind that the indicator has</source>
        <translation>un valore di tipo diverso da quello dell&apos;indicatore</translation>
    </message>
    <message>
        <source>given in %1, while the unit of the indicator is %2</source>
        <translation>espresso in %1, mentre l&apos;unità dell&apos;indicatore è %2</translation>
    </message>
    <message>
        <source>a percentage, while the unit beside it is %1</source>
        <translation>una percentuale, mentre l&apos;unità accanto è %1</translation>
    </message>
    <message>
        <source>a calculation and not its result</source>
        <translation>un calcolo e non il suo risultato</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>Il valore di partenza</translation>
    </message>
    <message>
        <source>The target for %1</source>
        <translation>Il target per il %1</translation>
    </message>
    <message>
        <source>The actual</source>
        <translation>Il consuntivo</translation>
    </message>
    <message>
        <source>The actual of %1</source>
        <translation>Il consuntivo del %1</translation>
    </message>
    <message>
        <source>The progress of %1 (%2) is %3, and can only be between 0 and 100 %.</source>
        <translation>L&apos;avanzamento di %1 (%2) è %3, e può essere solo tra 0 e 100 %.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3), %4, is %5.</source>
        <translation>%1 di %2 (%3), %4, è %5.</translation>
    </message>
    <message>
        <source>%1 (%2) has the unit %3, but its kind of value is «%4».</source>
        <translation>%1 (%2) ha l&apos;unità %3, ma il suo tipo di valore è «%4».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the total of «%2» is printed as %3, the rows make %4.</source>
        <translation>%1: il totale di «%2» è stampato come %3, le righe fanno %4.</translation>
    </message>
    <message>
        <source>Write the total as %1</source>
        <translation>Scrivi il totale come %1</translation>
    </message>
    <message>
        <source>%1: covered posts less leavers plus hires and progressions make %2, the optimal establishment says %3.</source>
        <translation>%1: i posti coperti meno le cessazioni più le assunzioni e le progressioni fanno %2, la dotazione ottimale dice %3.</translation>
    </message>
    <message>
        <source>%1, «%2»: this table makes %3, %4 make %5.</source>
        <translation>%1, «%2»: questa tabella dà %3; %4: %5.</translation>
    </message>
    <message>
        <source>%1 of %2 training courses do not say their hours: whether each person gets the %3 hours a year of the plan&apos;s yardstick cannot be seen.</source>
        <translation>%1 corsi di formazione su %2 non indicano le ore: non si può vedere se ogni persona raggiunge le %3 ore annue del metro del piano.</translation>
    </message>
    <message>
        <source>Write the hours of each course.</source>
        <translation>Scrivi le ore di ogni corso.</translation>
    </message>
    <message>
        <source>The courses of %1 make %2 hours for who attends all of them, less than the %3 of the plan&apos;s yardstick.</source>
        <translation>I corsi del %1 fanno %2 ore per chi li frequenta tutti, meno delle %3 del metro del piano.</translation>
    </message>
    <message numerus="yes">
        <source>%1 begins on %2: of the %3 of a full year, %n month(s) are %4, not %5.</source>
        <translation>
            <numerusform>%1 inizia il %2: di %3 per un anno intero, %n mese fa %4, non %5.</numerusform>
            <numerusform>%1 inizia il %2: di %3 per un anno intero, %n mesi fanno %4, non %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 costs %2 a person in a full year, %3 of the same area %4.</source>
        <translation>%1 costa %2 a persona in un anno intero, %3 della stessa area %4.</translation>
    </message>
    <message>
        <source>%1 is in the table «%2» already, with the same in all that matters.</source>
        <translation>%1 è già nella tabella «%2», con gli stessi dati in tutto ciò che conta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 states %2 in all; the amounts of the %n objective(s) that answer it make %3.</source>
        <translation>
            <numerusform>%1 dichiara in tutto %2; l&apos;importo di %n obiettivo che vi risponde fa %3.</numerusform>
            <numerusform>%1 dichiara in tutto %2; gli importi dei %n obiettivi che vi rispondono fanno %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is tied to no measure.</source>
        <translation>%1 non ha un collegamento ad alcuna misura.</translation>
    </message>
    <message>
        <source>%1 was held on %2; it was due on %3.</source>
        <translation>%1 si è tenuta il %2; la scadenza era il %3.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not held yet.</source>
        <translation>%1 aveva scadenza il %2 e non si è ancora tenuta.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Stampa il codice</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be understood without what stands above it.</source>
        <translation>%1 (%2) non si capisce senza ciò che sta sopra.</translation>
    </message>
    <message>
        <source>%1 has a word twice: %2.</source>
        <translation>%1 ha una parola ripetuta: %2.</translation>
    </message>
    <message>
        <source>%1 lacks a space: %2.</source>
        <translation>In %1 manca uno spazio: %2.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Scrivi %1</translation>
    </message>
    <message>
        <source>%1 has no responsibility centre.</source>
        <translation>%1 non ha un centro di responsabilità.</translation>
    </message>
    <message>
        <source>%1: the last row is of %2, the plan runs to %3.</source>
        <translation>%1: l&apos;ultima riga è del %2, il piano arriva al %3.</translation>
    </message>
    <message>
        <source>%1 stands twice under %2.</source>
        <translation>%1 compare due volte sotto %2.</translation>
    </message>
    <message>
        <source>%1 (%2) is treated by no measure.</source>
        <translation>Nessuna misura tratta %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is monitored %2, which is no time.</source>
        <translation>Il monitoraggio di %1 è %2, che non indica un tempo preciso.</translation>
    </message>
    <message>
        <source>Adequacy</source>
        <translation>Adeguatezza</translation>
    </message>
    <message>
        <source>Objectives and indicators are challenging, look at more than one side, and improve on what is.</source>
        <translation>Obiettivi e indicatori sono sfidanti, guardano a più di un aspetto e migliorano ciò che c&apos;è.</translation>
    </message>
    <message>
        <source>Does each public value have an indicator of its impact?</source>
        <translation>Ogni valore pubblico ha un indicatore del suo impatto?</translation>
    </message>
    <message>
        <source>Public values with an indicator of impact</source>
        <translation>Valori pubblici con un indicatore di impatto</translation>
    </message>
    <message>
        <source>Say by what people will notice that the value grew, and measure that.</source>
        <translation>Di&apos; da che cosa le persone si accorgeranno che il valore è cresciuto, e misuralo.</translation>
    </message>
    <message>
        <source>Is each objective measured?</source>
        <translation>Ogni obiettivo è misurato?</translation>
    </message>
    <message>
        <source>Performance objectives with an indicator</source>
        <translation>Obiettivi di performance con un indicatore</translation>
    </message>
    <message>
        <source>Give the objective an indicator of its result.</source>
        <translation>Dai all&apos;obiettivo un indicatore del suo risultato.</translation>
    </message>
    <message>
        <source>Do the indicators look at more than one side?</source>
        <translation>Gli indicatori guardano a più di un aspetto?</translation>
    </message>
    <message>
        <source>Values and performance objectives whose indicators have at least two dimensions</source>
        <translation>Valori e obiettivi di performance i cui indicatori hanno almeno due dimensioni</translation>
    </message>
    <message>
        <source>Say the dimension of each indicator, and add one of another dimension.</source>
        <translation>Indica la dimensione di ogni indicatore e aggiungine uno di un&apos;altra dimensione.</translation>
    </message>
    <message>
        <source>Is it known where each indicator starts from?</source>
        <translation>Si sa da dove parte ogni indicatore?</translation>
    </message>
    <message>
        <source>Indicators with a baseline, or new with a reason</source>
        <translation>Indicatori con un valore di partenza, o nuovi con un motivo</translation>
    </message>
    <message>
        <source>Write the last value that is known with its year, or mark the indicator as new and say why.</source>
        <translation>Scrivi l&apos;ultimo valore noto con il suo anno, oppure segna l&apos;indicatore come nuovo e di&apos; perché.</translation>
    </message>
    <message>
        <source>Can it be seen that the targets improve on the baseline?</source>
        <translation>Si vede che i target migliorano il valore di partenza?</translation>
    </message>
    <message>
        <source>Indicators whose last target is better than the baseline in the stated direction, is to be kept, or is reached or not</source>
        <translation>Indicatori il cui ultimo target è migliore del valore di partenza nel verso dichiarato, è da mantenere, oppure è raggiunto o no</translation>
    </message>
    <message>
        <source>State the direction, and a target that moves that way.</source>
        <translation>Indica il verso, e un target che vada in quella direzione.</translation>
    </message>
    <message>
        <source>Integration team</source>
        <translation>Team di integrazione</translation>
    </message>
    <message>
        <source>One team keeps the sections of the plan together: planning, budget, personnel, prevention of corruption, digital services.</source>
        <translation>Un solo team tiene insieme le sezioni del piano: programmazione, bilancio, personale, prevenzione della corruzione, servizi digitali.</translation>
    </message>
    <message>
        <source>Does an act appoint the team that writes the plan?</source>
        <translation>Un atto nomina il team che scrive il piano?</translation>
    </message>
    <message>
        <source>Appoint the team by an act, with its tasks and its calendar.</source>
        <translation>Nomina il team con un atto, con i suoi compiti e il suo calendario.</translation>
    </message>
    <message>
        <source>Do planning, budget, personnel, prevention of corruption and digital services all sit in it?</source>
        <translation>Programmazione, bilancio, personale, prevenzione della corruzione e servizi digitali vi siedono tutti?</translation>
    </message>
    <message>
        <source>Bring the offices into the team that write a section of the plan.</source>
        <translation>Porta nel team gli uffici che scrivono una sezione del piano.</translation>
    </message>
    <message>
        <source>Does one person coordinate it and answer for the whole plan?</source>
        <translation>Una sola persona lo coordina e risponde di tutto il piano?</translation>
    </message>
    <message>
        <source>Name who coordinates the team.</source>
        <translation>Indica chi coordina il team.</translation>
    </message>
    <message>
        <source>Does it meet in every phase, and keep minutes of what it decides?</source>
        <translation>Si riunisce in ogni fase e verbalizza ciò che decide?</translation>
    </message>
    <message>
        <source>Set the meetings in the calendar of the plan, and keep the minutes.</source>
        <translation>Fissa le riunioni nel calendario del piano e conserva i verbali.</translation>
    </message>
    <message>
        <source>Thematic teams</source>
        <translation>Team tematici</translation>
    </message>
    <message>
        <source>For each public value those work together who know its subject, from whatever office.</source>
        <translation>Per ogni valore pubblico lavora insieme chi ne conosce la materia, di qualunque ufficio sia.</translation>
    </message>
    <message>
        <source>Does each public value have a team that knows its subject?</source>
        <translation>Ogni valore pubblico ha un team che ne conosce la materia?</translation>
    </message>
    <message>
        <source>Form a team for each public value.</source>
        <translation>Forma un team per ogni valore pubblico.</translation>
    </message>
    <message>
        <source>Do people of several sectors work in these teams?</source>
        <translation>In questi team lavorano persone di più settori?</translation>
    </message>
    <message>
        <source>Bring all sectors into the team whose objectives serve the value.</source>
        <translation>Porta nel team tutti i settori i cui obiettivi servono al valore.</translation>
    </message>
    <message>
        <source>Did these teams propose the objectives and indicators of their value?</source>
        <translation>Questi team hanno proposto gli obiettivi e gli indicatori del loro valore?</translation>
    </message>
    <message>
        <source>Let the team propose objectives and indicators, and keep what it proposed.</source>
        <translation>Fai proporre al team obiettivi e indicatori, e conserva ciò che ha proposto.</translation>
    </message>
    <message>
        <source>From value to performance, to less risk and better health</source>
        <translation>Dal valore alla performance, a meno rischi e più salute</translation>
    </message>
    <message>
        <source>The plan is made in this order: first the public values, then the objectives for them, then what protects and what carries them.</source>
        <translation>Il piano si fa in quest&apos;ordine: prima i valori pubblici, poi gli obiettivi per realizzarli, poi ciò che li protegge e ciò che li sostiene.</translation>
    </message>
    <message>
        <source>Were the public values chosen first, with the political organs?</source>
        <translation>I valori pubblici sono stati scelti per primi, con gli organi politici?</translation>
    </message>
    <message>
        <source>Begin the next plan with the values, and have the organs confirm them.</source>
        <translation>Comincia il prossimo piano dai valori, e falli confermare dagli organi.</translation>
    </message>
    <message>
        <source>Were the objectives drawn from the values, rather than gathered from the offices?</source>
        <translation>Gli obiettivi sono stati ricavati dai valori, e non raccolti dagli uffici?</translation>
    </message>
    <message>
        <source>Ask the offices what they do for each value, not for their lists.</source>
        <translation>Chiedi agli uffici che cosa fanno per ogni valore, non i loro elenchi.</translation>
    </message>
    <message>
        <source>Were the risks looked for in the processes that these objectives need?</source>
        <translation>I rischi sono stati cercati nei processi che servono a questi obiettivi?</translation>
    </message>
    <message>
        <source>Begin the analysis of the risks with the processes behind the objectives.</source>
        <translation>Comincia l&apos;analisi dei rischi dai processi che stanno dietro agli obiettivi.</translation>
    </message>
    <message>
        <source>Were hires, training and agile work decided by what the objectives need?</source>
        <translation>Assunzioni, formazione e lavoro agile sono stati decisi in base a ciò che serve agli obiettivi?</translation>
    </message>
    <message>
        <source>Decide hires and training after the objectives, and say which they serve.</source>
        <translation>Decidi assunzioni e formazione dopo gli obiettivi, e di&apos; a quali servono.</translation>
    </message>
    <message>
        <source>Clear phases, roles and times</source>
        <translation>Fasi, ruoli e tempi chiari</translation>
    </message>
    <message>
        <source>Of all that is planned it is clear who does it, in which steps, and by when.</source>
        <translation>Di tutto ciò che è previsto è chiaro chi lo fa, in quali passi ed entro quando.</translation>
    </message>
    <message>
        <source>Does each objective have phases with an end?</source>
        <translation>Ogni obiettivo ha fasi con una fine?</translation>
    </message>
    <message>
        <source>Performance objectives with phases that all have an end</source>
        <translation>Obiettivi di performance con fasi che hanno tutte una fine</translation>
    </message>
    <message>
        <source>Write the phases of the objective, each with its end.</source>
        <translation>Scrivi le fasi dell&apos;obiettivo, ciascuna con la sua fine.</translation>
    </message>
    <message>
        <source>Does each objective have a centre and a director?</source>
        <translation>Ogni obiettivo ha un centro e un dirigente?</translation>
    </message>
    <message>
        <source>Performance objectives with a centre and a director, their own or the centre&apos;s</source>
        <translation>Obiettivi di performance con un centro e un dirigente, proprio o del centro</translation>
    </message>
    <message>
        <source>Name the director of the centre.</source>
        <translation>Indica il dirigente del centro.</translation>
    </message>
    <message>
        <source>Does each measure of prevention say who, and by when?</source>
        <translation>Ogni misura di prevenzione dice chi, ed entro quando?</translation>
    </message>
    <message>
        <source>Measures with a responsible and a term</source>
        <translation>Misure con un responsabile e un termine</translation>
    </message>
    <message>
        <source>Write who is responsible for the measure, and its term.</source>
        <translation>Scrivi chi è responsabile della misura, e il suo termine.</translation>
    </message>
    <message>
        <source>Does each publication duty say who publishes, and by when?</source>
        <translation>Ogni obbligo di pubblicazione dice chi pubblica, ed entro quando?</translation>
    </message>
    <message>
        <source>Publication duties with who publishes and a term</source>
        <translation>Obblighi di pubblicazione con chi pubblica e un termine</translation>
    </message>
    <message>
        <source>Write who publishes the data, and by when.</source>
        <translation>Scrivi chi pubblica i dati, ed entro quando.</translation>
    </message>
    <message>
        <source>Does the monitoring say who, and when?</source>
        <translation>Il monitoraggio dice chi, e quando?</translation>
    </message>
    <message>
        <source>Rows of the monitoring table with who and when</source>
        <translation>Righe della tabella del monitoraggio con chi e quando</translation>
    </message>
    <message>
        <source>Complete the row of the monitoring table.</source>
        <translation>Completa la riga della tabella del monitoraggio.</translation>
    </message>
    <message>
        <source>Vertical and horizontal integration</source>
        <translation>Integrazione verticale e orizzontale</translation>
    </message>
    <message>
        <source>From the values down to the objectives no link is missing, the plan follows the DUP, and its parts agree with each other.</source>
        <translation>Dai valori fino agli obiettivi non manca alcun collegamento, il piano segue il DUP e le sue parti concordano tra loro.</translation>
    </message>
    <message>
        <source>Does each objective hang under another, up to a value?</source>
        <translation>Ogni obiettivo sta sotto un altro, fino a un valore?</translation>
    </message>
    <message>
        <source>Strategic, operational and performance objectives with one above them</source>
        <translation>Obiettivi strategici, operativi e di performance con un elemento superiore</translation>
    </message>
    <message>
        <source>Tie the objective to the one that it serves.</source>
        <translation>Collega l&apos;obiettivo a quello a cui serve.</translation>
    </message>
    <message>
        <source>Does something work for each value and objective?</source>
        <translation>Qualcosa concorre a ogni valore e obiettivo?</translation>
    </message>
    <message>
        <source>Values, strategic and operational objectives with an objective below them</source>
        <translation>Valori, obiettivi strategici e operativi con un obiettivo sottostante</translation>
    </message>
    <message>
        <source>Add the objective that works for it, or leave it out of the plan.</source>
        <translation>Aggiungi l&apos;obiettivo che vi concorre, oppure lascialo fuori dal piano.</translation>
    </message>
    <message>
        <source>Does each strategic objective say where the DUP states it?</source>
        <translation>Ogni obiettivo strategico dice dove il DUP lo stabilisce?</translation>
    </message>
    <message>
        <source>Strategic objectives with a reference to the DUP</source>
        <translation>Obiettivi strategici con un riferimento al DUP</translation>
    </message>
    <message>
        <source>Write the mission and the strategic line of the DUP.</source>
        <translation>Scrivi la missione e la linea strategica del DUP.</translation>
    </message>
    <message>
        <source>Do the centres agree between the levels?</source>
        <translation>I centri concordano tra i livelli?</translation>
    </message>
    <message>
        <source>Performance objectives whose centre is one of those that carry the operational objective</source>
        <translation>Obiettivi di performance il cui centro è tra quelli che attuano l&apos;obiettivo operativo</translation>
    </message>
    <message>
        <source>Add the centre to those of the operational objective, or correct it.</source>
        <translation>Aggiungi il centro a quelli dell&apos;obiettivo operativo, oppure correggilo.</translation>
    </message>
    <message>
        <source>Is each compulsory theme answered by an objective?</source>
        <translation>A ogni tema obbligatorio risponde un obiettivo?</translation>
    </message>
    <message>
        <source>Compulsory themes with an objective</source>
        <translation>Temi obbligatori con un obiettivo</translation>
    </message>
    <message>
        <source>Mark the objectives that answer the theme, or plan one.</source>
        <translation>Segna gli obiettivi che rispondono al tema, oppure programmane uno.</translation>
    </message>
    <message>
        <source>Every section for public value</source>
        <translation>Ogni sezione per il valore pubblico</translation>
    </message>
    <message>
        <source>Performance, prevention of risks, people and monitoring are planned for the sake of public value, and say so.</source>
        <translation>Performance, prevenzione dei rischi, persone e monitoraggio sono programmati in funzione del valore pubblico, e lo dicono.</translation>
    </message>
    <message>
        <source>2.1: does each value say how life gets better?</source>
        <translation>2.1: ogni valore dice come migliora la vita?</translation>
    </message>
    <message>
        <source>Public values with a narrative and a dimension of well-being</source>
        <translation>Valori pubblici con un testo illustrativo e una dimensione del benessere</translation>
    </message>
    <message>
        <source>Tell the value in a few sentences, and choose its dimension.</source>
        <translation>Racconta il valore in poche frasi, e scegli la sua dimensione.</translation>
    </message>
    <message>
        <source>2.2: does each objective reach a value?</source>
        <translation>2.2: ogni obiettivo arriva a un valore?</translation>
    </message>
    <message>
        <source>Performance objectives from which a path leads to a public value</source>
        <translation>Obiettivi di performance da cui un percorso porta a un valore pubblico</translation>
    </message>
    <message>
        <source>Close the gap between the objective and a value.</source>
        <translation>Colma il vuoto tra l&apos;obiettivo e un valore.</translation>
    </message>
    <message>
        <source>2.3: does the prevention of risks protect a value?</source>
        <translation>2.3: la prevenzione dei rischi protegge un valore?</translation>
    </message>
    <message>
        <source>Processes that protect an objective or a value, by themselves or by a measure</source>
        <translation>Processi che proteggono un obiettivo o un valore, da soli o con una misura</translation>
    </message>
    <message>
        <source>Say which objective or value the process, or the measure that treats it, protects.</source>
        <translation>Indica quale obiettivo o valore protegge il processo, o la misura che lo tratta.</translation>
    </message>
    <message>
        <source>3: do hires and training serve a value or an objective?</source>
        <translation>3: assunzioni e formazione servono a un valore o a un obiettivo?</translation>
    </message>
    <message>
        <source>Hires and training courses that name the value or the objective they serve</source>
        <translation>Assunzioni e corsi di formazione che nominano il valore o l&apos;obiettivo a cui servono</translation>
    </message>
    <message>
        <source>Name the value that the hire is for, the objective that the course is for.</source>
        <translation>Indica il valore a cui serve l&apos;assunzione, l&apos;obiettivo a cui serve il corso.</translation>
    </message>
    <message>
        <source>4: can the values be followed?</source>
        <translation>4: si possono seguire i valori?</translation>
    </message>
    <message>
        <source>Indicators of public values with source of the data and frequency</source>
        <translation>Indicatori di valori pubblici con fonte dei dati e frequenza</translation>
    </message>
    <message>
        <source>Write where the data come from and how often they are read.</source>
        <translation>Scrivi da dove vengono i dati e ogni quanto si rilevano.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ancora senza risposta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>Selectivity</source>
        <translation>Selettività</translation>
    </message>
    <message>
        <source>The plan chooses: few values, few objectives and few indicators, and says which of them count most.</source>
        <translation>Il piano sceglie: pochi valori, pochi obiettivi e pochi indicatori, e dice quali contano di più.</translation>
    </message>
    <message>
        <source>Are the public values few?</source>
        <translation>I valori pubblici sono pochi?</translation>
    </message>
    <message>
        <source>Public values within the first seven</source>
        <translation>Valori pubblici tra i primi sette</translation>
    </message>
    <message>
        <source>Keep the values that the body really wants to move, and let the others serve them.</source>
        <translation>Tieni i valori che l&apos;ente vuole davvero far crescere, e fa&apos; che gli altri servano a questi.</translation>
    </message>
    <message>
        <source>Are the objectives of each centre few?</source>
        <translation>Gli obiettivi di ogni centro sono pochi?</translation>
    </message>
    <message>
        <source>Performance objectives within the limit for their centre and year (the plan&apos;s own, or 8)</source>
        <translation>Obiettivi di performance entro il limite per il loro centro e anno (quello del piano, oppure 8)</translation>
    </message>
    <message>
        <source>Join or drop objectives of the centres that have more than the limit.</source>
        <translation>Unisci o togli obiettivi dei centri che superano il limite.</translation>
    </message>
    <message>
        <source>Are the indicators of each objective few?</source>
        <translation>Gli indicatori di ogni obiettivo sono pochi?</translation>
    </message>
    <message>
        <source>Performance objectives within the limit of indicators (the plan&apos;s own, or 5)</source>
        <translation>Obiettivi di performance entro il limite di indicatori (quello del piano, oppure 5)</translation>
    </message>
    <message>
        <source>Keep the indicators by which the objective is really steered.</source>
        <translation>Tieni gli indicatori con cui l&apos;obiettivo si guida davvero.</translation>
    </message>
    <message>
        <source>Does the plan say which objectives count more?</source>
        <translation>Il piano dice quali obiettivi contano di più?</translation>
    </message>
    <message>
        <source>Performance objectives with a weight</source>
        <translation>Obiettivi di performance con un peso</translation>
    </message>
    <message>
        <source>Give the objectives of each centre weights that make 100.</source>
        <translation>Dai agli obiettivi di ogni centro pesi che facciano 100.</translation>
    </message>
    <message>
        <source>Simplification</source>
        <translation>Semplificazione</translation>
    </message>
    <message>
        <source>The plan says each thing once, in few words that citizens understand.</source>
        <translation>Il piano dice ogni cosa una volta sola, con poche parole che i cittadini capiscono.</translation>
    </message>
    <message>
        <source>Does each objective stand in the plan once?</source>
        <translation>Ogni obiettivo compare nel piano una sola volta?</translation>
    </message>
    <message>
        <source>Values and objectives whose title no other one of the same level and year repeats</source>
        <translation>Valori e obiettivi il cui titolo non è ripetuto da altri dello stesso livello e anno</translation>
    </message>
    <message>
        <source>Join what is written twice, or say what makes the two different.</source>
        <translation>Unisci ciò che è scritto due volte, oppure di&apos; in che cosa i due sono diversi.</translation>
    </message>
    <message>
        <source>Is each thing called the same wherever it is printed?</source>
        <translation>Ogni cosa ha lo stesso nome ovunque sia stampata?</translation>
    </message>
    <message>
        <source>Values, objectives and centres with one wording and one figure throughout</source>
        <translation>Valori, obiettivi e centri con una sola formulazione e una sola cifra ovunque</translation>
    </message>
    <message>
        <source>Decide on one wording, and take the other ones away.</source>
        <translation>Decidi una formulazione, e togli le altre.</translation>
    </message>
    <message>
        <source>Are the titles short?</source>
        <translation>I titoli sono brevi?</translation>
    </message>
    <message>
        <source>Titles of at most 150 characters</source>
        <translation>Titoli di al massimo 150 caratteri</translation>
    </message>
    <message>
        <source>Shorten the title to what is to be reached; the rest belongs into the description.</source>
        <translation>Accorcia il titolo a ciò che si vuole raggiungere; il resto va nella descrizione.</translation>
    </message>
    <message>
        <source>Are the texts easy to read?</source>
        <translation>I testi sono facili da leggere?</translation>
    </message>
    <message>
        <source>Texts of at least 50 words with a Gulpease index of 40 or more</source>
        <translation>Testi di almeno 50 parole con un indice Gulpease di 40 o più</translation>
    </message>
    <message>
        <source>Write shorter sentences and shorter words.</source>
        <translation>Scrivi frasi più brevi e parole più corte.</translation>
    </message>
    <message>
        <source>Users and stakeholders</source>
        <translation>Utenti e portatori di interesse</translation>
    </message>
    <message>
        <source>The plan says for whom and with whom it works, and asks them how it went.</source>
        <translation>Il piano dice per chi e con chi si lavora, e chiede loro com&apos;è andata.</translation>
    </message>
    <message>
        <source>Does each value say who benefits?</source>
        <translation>Ogni valore dice chi ne beneficia?</translation>
    </message>
    <message>
        <source>Public values with beneficiaries</source>
        <translation>Valori pubblici con beneficiari</translation>
    </message>
    <message>
        <source>Name the beneficiaries of the value.</source>
        <translation>Indica i beneficiari del valore.</translation>
    </message>
    <message>
        <source>Does each objective name its stakeholders?</source>
        <translation>Ogni obiettivo indica i suoi portatori di interesse?</translation>
    </message>
    <message>
        <source>Performance objectives with a stakeholder</source>
        <translation>Obiettivi di performance con un portatore di interesse</translation>
    </message>
    <message>
        <source>Tie the objective to those for whom or with whom it works.</source>
        <translation>Collega l&apos;obiettivo a coloro per i quali o con i quali si lavora.</translation>
    </message>
    <message>
        <source>Does each stakeholder of the list appear in the plan?</source>
        <translation>Ogni portatore di interesse dell&apos;elenco compare nel piano?</translation>
    </message>
    <message>
        <source>Stakeholders that a value, an objective or an indicator names</source>
        <translation>Portatori di interesse nominati da un valore, un obiettivo o un indicatore</translation>
    </message>
    <message>
        <source>Tie the stakeholder to what concerns it, or take it off the list.</source>
        <translation>Collega il portatore di interesse a ciò che lo riguarda, oppure toglilo dall&apos;elenco.</translation>
    </message>
    <message>
        <source>Are users asked what they think?</source>
        <translation>Si chiede agli utenti che cosa ne pensano?</translation>
    </message>
    <message>
        <source>Public values with an indicator of perceived quality, their own or of an objective below them</source>
        <translation>Valori pubblici con un indicatore di qualità percepita, proprio o di un obiettivo sottostante</translation>
    </message>
    <message>
        <source>Add an indicator of the quality that users perceive: a survey, a panel, complaints.</source>
        <translation>Aggiungi un indicatore della qualità percepita dagli utenti: un&apos;indagine, un panel, i reclami.</translation>
    </message>
    <message>
        <source>No process is mapped in the compulsory risk area %1.</source>
        <translation>Nessun processo è mappato nell&apos;area di rischio obbligatoria %1.</translation>
    </message>
    <message>
        <source>%1 is judged %2 before treatment, lower than its event %3, which is judged %4; no rationale says why.</source>
        <translation>Il rischio di %1 è giudicato %2 prima del trattamento, meno del suo evento %3, giudicato %4; nessuna motivazione spiega perché.</translation>
    </message>
    <message>
        <source>%1 is estimated to be %2 after treatment, lower than its event %3, which is estimated to be %4; no rationale says why.</source>
        <translation>Il rischio di %1 è stimato %2 dopo il trattamento, meno del suo evento %3, stimato %4; nessuna motivazione spiega perché.</translation>
    </message>
    <message>
        <source>Monitoring judges %1 %2, lower than its event %3, which it found to be %4; no rationale says why.</source>
        <translation>Il monitoraggio giudica il rischio di %1 %2, meno del suo evento %3, che ha rilevato come %4; nessuna motivazione spiega perché.</translation>
    </message>
    <message>
        <source>%1 is tied to section 2.3 by %2, and has no indicator with a target.</source>
        <translation>%1 ha un collegamento alla sezione 2.3 tramite %2 e non ha un indicatore con un target.</translation>
    </message>
    <message>
        <source>None of the %1 processes and %2 measures of section 2.3 is tied to a performance objective.</source>
        <translation>Nessuno dei %1 processi e delle %2 misure della sezione 2.3 è collegato a un obiettivo di performance.</translation>
    </message>
    <message>
        <source>Tie the measures to the objectives within which they are carried out.</source>
        <translation>Collega le misure agli obiettivi nel cui ambito si attuano.</translation>
    </message>
    <message>
        <source>%1 is judged %2 before treatment, and no rationale says why.</source>
        <translation>Il rischio di %1 è giudicato %2 prima del trattamento, e nessuna motivazione spiega perché.</translation>
    </message>
    <message>
        <source>%1 is estimated to be %2 after treatment, and no rationale says why.</source>
        <translation>Il rischio di %1 è stimato %2 dopo il trattamento, e nessuna motivazione spiega perché.</translation>
    </message>
    <message>
        <source>Monitoring found %1 to be %2, and no rationale says why.</source>
        <translation>Dal monitoraggio il rischio di %1 risulta %2, e nessuna motivazione spiega perché.</translation>
    </message>
    <message>
        <source>Write in a sentence or two what the judgement rests on.</source>
        <translation>Scrivi in una o due frasi su che cosa si fonda il giudizio.</translation>
    </message>
    <message>
        <source>The risk event %1 (%2) is not judged.</source>
        <translation>L&apos;evento rischioso %1 (%2) non è giudicato.</translation>
    </message>
    <message>
        <source>The risk event %1 (%2) is judged high, and no specific measure treats it.</source>
        <translation>L&apos;evento rischioso %1 (%2) ha un giudizio alto, e nessuna misura specifica lo tratta.</translation>
    </message>
    <message>
        <source>Tie a measure to it that was made for this risk.</source>
        <translation>Collega all&apos;evento una misura fatta per questo rischio.</translation>
    </message>
    <message>
        <source>The process %1 is judged moderate, and no measure treats it or one of its events.</source>
        <translation>Il processo %1 ha un giudizio moderato, e nessuna misura tratta il processo o uno dei suoi eventi.</translation>
    </message>
    <message>
        <source>Tie at least one measure to it, general or specific.</source>
        <translation>Collega al processo almeno una misura, generale o specifica.</translation>
    </message>
    <message>
        <source>The process %1 is judged high, and no specific measure treats it.</source>
        <translation>Il processo %1 ha un giudizio alto, e nessuna misura specifica lo tratta.</translation>
    </message>
    <message>
        <source>Of the measure %1 the plan says no more than its title: no phases, no term, nobody responsible.</source>
        <translation>Della misura %1 il piano non dice altro che il titolo: nessuna fase, nessun termine, nessun responsabile.</translation>
    </message>
    <message>
        <source>Of the measure %1 the plan says no more than its title: no phases, no term, nobody responsible, no indicator.</source>
        <translation>Della misura %1 il piano non dice altro che il titolo: nessuna fase, nessun termine, nessun responsabile, nessun indicatore.</translation>
    </message>
    <message>
        <source>Say in which steps it is carried out, by when, by whom, and what must be reached.</source>
        <translation>Di&apos; in quali passi si attua, entro quando, da parte di chi, e che cosa si deve raggiungere.</translation>
    </message>
    <message>
        <source>The measure %1 is of the type %2, which is none of the eleven.</source>
        <translation>La misura %1 è della tipologia %2, che non è tra le undici.</translation>
    </message>
    <message>
        <source>The measure %1 has none of the eleven types.</source>
        <translation>La misura %1 non ha alcuna delle undici tipologie.</translation>
    </message>
    <message>
        <source>%1 is for «%2», of which the plan has nothing, and has no text.</source>
        <translation>%1 è per «%2», di cui il piano non ha nulla, e non ha un testo.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 non ha un testo.</translation>
    </message>
    <message>
        <source>The piano-tipo wants it (%1).</source>
        <translation>Il piano-tipo la richiede (%1).</translation>
    </message>
    <message>
        <source>The plan does not say whose it is: the registry of the body is empty.</source>
        <translation>Il piano non dice di chi è: la scheda anagrafica dell&apos;ente è vuota.</translation>
    </message>
    <message>
        <source>Fill in the page of the body: name, legal representative, RPCT.</source>
        <translation>Compila la pagina dell&apos;ente: denominazione, legale rappresentante, RPCT.</translation>
    </message>
    <message>
        <source>The plan has nothing for «%1»: no data, and no section meant for it (%2).</source>
        <translation>Il piano non ha nulla per «%1»: nessun dato, e nessuna sezione destinata a questo (%2).</translation>
    </message>
    <message>
        <source>Enter its data, or add a section with its text.</source>
        <translation>Inserisci i dati, oppure aggiungi una sezione con il suo testo.</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>Compila il campo.</translation>
    </message>
    <message>
        <source>The plan says nothing of %1: no objective, no rule or figure and no text answers the theme %2 (%3).</source>
        <translation>Il piano non tratta %1: nessun obiettivo, nessuna disposizione o cifra e nessun testo risponde al tema %2 (%3).</translation>
    </message>
    <message>
        <source>The plan says nothing of %1: it has neither a theme nor a section about it (%2).</source>
        <translation>Il piano non tratta %1: non ha né un tema né una sezione al riguardo (%2).</translation>
    </message>
    <message>
        <source>Add the theme and tie objectives to it, or write a section about it.</source>
        <translation>Aggiungi il tema e collega a esso degli obiettivi, oppure scrivi una sezione al riguardo.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n suggerimento</numerusform>
            <numerusform>%n suggerimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the tree together</source>
        <translation>Collega le parti dell&apos;albero</translation>
    </message>
    <message>
        <source>Put codes, years and series in order</source>
        <translation>Metti in ordine codici, anni e serie</translation>
    </message>
    <message>
        <source>Complete indicators and targets</source>
        <translation>Completa indicatori e target</translation>
    </message>
    <message>
        <source>Balance weights and numbers</source>
        <translation>Equilibra pesi e numeri</translation>
    </message>
    <message>
        <source>Say who does what, and by when</source>
        <translation>Di&apos; chi fa che cosa, ed entro quando</translation>
    </message>
    <message>
        <source>Complete risks, measures and transparency</source>
        <translation>Completa rischi, misure e trasparenza</translation>
    </message>
    <message>
        <source>Make figures and wordings agree</source>
        <translation>Fai concordare cifre e formulazioni</translation>
    </message>
    <message>
        <source>Fill in the compulsory parts</source>
        <translation>Compila le parti obbligatorie</translation>
    </message>
    <message>
        <source>Mend the texts</source>
        <translation>Correggi i testi</translation>
    </message>
    <message>
        <source>Follow up what was planned</source>
        <translation>Segui ciò che è stato programmato</translation>
    </message>
    <message>
        <source>Texts of the document</source>
        <translation>Testi del documento</translation>
    </message>
    <message>
        <source>%1 cannot be its year.</source>
        <translation>%1 non può essere il suo anno.</translation>
    </message>
    <message>
        <source>there is no day %1.</source>
        <translation>il giorno %1 non esiste.</translation>
    </message>
    <message>
        <source>%1 is of %2.</source>
        <translation>%1 ha data %2.</translation>
    </message>
    <message>
        <source>number %1 of %2 is another act, %3.</source>
        <translation>il numero %1 del %2 è un altro atto, %3.</translation>
    </message>
    <message>
        <source>%1 has that number, and none of %2 is known.</source>
        <translation>%1 ha questo numero, e del %2 non se ne conosce nessuno.</translation>
    </message>
    <message>
        <source>%1 is of %2; of the day that is written is %3.</source>
        <translation>%1 ha data %2; alla data scritta corrisponde %3.</translation>
    </message>
    <message>
        <source>there were never so many acts in a year.</source>
        <translation>in un anno non ci sono mai stati tanti atti.</translation>
    </message>
    <message>
        <source>%1 has %2 articles, and article %3 is named.</source>
        <translation>%1 ha %2 articoli, ed è citato l’articolo %3.</translation>
    </message>
    <message>
        <source>Replace the number by the live figure (%1)</source>
        <translation>Sostituisci il numero con il dato vivo (%1)</translation>
    </message>
    <message>
        <source>The text states %1 for «%2»; the data give %3.</source>
        <translation>Il testo dichiara %1 per «%2»; i dati danno %3.</translation>
    </message>
    <message>
        <source>Correct the text, or complete the data.</source>
        <translation>Correggi il testo, oppure completa i dati.</translation>
    </message>
    <message>
        <source>%1 says %2; the data give %3 («%4»).</source>
        <translation>%1 dice %2; i dati danno %3 («%4»).</translation>
    </message>
    <message>
        <source>The text of %1 shows the figure %2, which has no value.</source>
        <translation>Il testo di %1 mostra il dato %2, che non ha valore.</translation>
    </message>
    <message>
        <source>%1 (%2) cites %3: %4</source>
        <translation>%1 (%2) cita %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2) still holds the placeholder %3: «…%4…».</source>
        <translation>%1 (%2) contiene ancora il segnaposto %3: «…%4…».</translation>
    </message>
    <message>
        <source>The text of %1 refers to %2, which is switched off and not printed.</source>
        <translation>Il testo di %1 rimanda a %2, parte disattivata che non si stampa.</translation>
    </message>
    <message>
        <source>The text of %1 refers to %2: the document has no section with that number.</source>
        <translation>Il testo di %1 rimanda a %2: il documento non ha una sezione con quel numero.</translation>
    </message>
    <message>
        <source>The text of %1 refers to %2: the plan has no such annex.</source>
        <translation>Il testo di %1 rimanda a %2: il piano non ha questo allegato.</translation>
    </message>
    <message>
        <source>The file of the picture %2 in the text of %1 is gone.</source>
        <translation>Il file dell’immagine %2 nel testo di %1 non c’è più.</translation>
    </message>
    <message>
        <source>The link %2 in the text of %1 leads to something that is no longer in the plan.</source>
        <translation>Il collegamento %2 nel testo di %1 porta a qualcosa che non è più nel piano.</translation>
    </message>
    <message>
        <source>Attach the file again, or take the picture out of the text.</source>
        <translation>Allega di nuovo il file, oppure togli l’immagine dal testo.</translation>
    </message>
    <message>
        <source>Tie the words to what they mean now, or take the link away.</source>
        <translation>Collega le parole a ciò che indicano ora, oppure togli il collegamento.</translation>
    </message>
    <message>
        <source>%1 names the section %2, which the document does not have.</source>
        <translation>%1 nomina la sezione %2, che il documento non ha.</translation>
    </message>
    <message>
        <source>In the text of %1 the first heading, %2, is of level %3.</source>
        <translation>Nel testo di %1 il primo titolo, %2, è di livello %3.</translation>
    </message>
    <message>
        <source>In the text of %1 the heading %2 of level %3 follows one of level %4.</source>
        <translation>Nel testo di %1 il titolo %2 di livello %3 segue un titolo di livello %4.</translation>
    </message>
    <message>
        <source>Raise the heading to level %1.</source>
        <translation>Porta il titolo al livello %1.</translation>
    </message>
    <message>
        <source>Make %1 a heading of level %2</source>
        <translation>Fai di %1 un titolo di livello %2</translation>
    </message>
    <message>
        <source>In the text of %1 the table that begins with %2 has no heads, neither of columns nor of rows.</source>
        <translation>Nel testo di %1 la tabella che inizia con %2 non ha intestazioni, né di colonna né di riga.</translation>
    </message>
    <message>
        <source>Mark its first row, or its first column, as heads.</source>
        <translation>Segna come intestazione la sua prima riga o la sua prima colonna.</translation>
    </message>
    <message>
        <source>In the text of %1 a picture has no description.</source>
        <translation>Nel testo di %1 un’immagine non ha descrizione.</translation>
    </message>
    <message>
        <source>Say in a sentence what the picture shows.</source>
        <translation>Di’ in una frase che cosa mostra l’immagine.</translation>
    </message>
    <message>
        <source>In the text of %1 the words of the link %2 do not say where it leads.</source>
        <translation>Nel testo di %1 le parole del collegamento %2 non dicono dove porta.</translation>
    </message>
    <message>
        <source>Write what the reader finds there: «allegato 1 al PNA 2019» instead of «qui».</source>
        <translation>Scrivi che cosa vi trova chi legge: «allegato 1 al PNA 2019» invece di «qui».</translation>
    </message>
    <message>
        <source>%1 was carried over from the plan of the year before, and nobody has read it again.</source>
        <translation>%1: il testo è ripreso dal piano dell’anno precedente e nessuno lo ha più riletto.</translation>
    </message>
    <message>
        <source>%1 has nothing below it on the level «%2».</source>
        <translation>%1 non ha nulla sotto di sé al livello «%2».</translation>
    </message>
    <message>
        <source>%1 (%2) has no owner.</source>
        <translation>%1 (%2) non ha un responsabile.</translation>
    </message>
    <message>
        <source>Name the centre that measures it and answers for it.</source>
        <translation>Indica il centro che lo misura e ne risponde.</translation>
    </message>
    <message>
        <source>%1 has neither a political nor a technical owner.</source>
        <translation>%1 non ha un responsabile politico né un responsabile tecnico.</translation>
    </message>
    <message>
        <source>Name who answers for it.</source>
        <translation>Indica chi ne risponde.</translation>
    </message>
    <message>
        <source>%1 hangs straight under a public value and skips the level «%2».</source>
        <translation>%1 dipende direttamente da un valore pubblico e salta il livello «%2».</translation>
    </message>
    <message>
        <source>%1 is tied to nothing on the level above, «%2».</source>
        <translation>%1 non è in alcun modo legato al livello superiore, «%2».</translation>
    </message>
    <message>
        <source>%1 hangs under %2, from which no path leads to a public value.</source>
        <translation>%1 dipende da %2, da cui nessun percorso porta a un valore pubblico.</translation>
    </message>
    <message>
        <source>No objective answers the theme %1.</source>
        <translation>Nessun obiettivo risponde al tema %1.</translation>
    </message>
    <message>
        <source>None of the indicators of %1 measures its impact.</source>
        <translation>Nessuno degli indicatori di %1 ne misura l’impatto.</translation>
    </message>
    <message>
        <source>%1 has no impact indicator.</source>
        <translation>%1 non ha un indicatore di impatto.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begins on %2 and ends before that, on %3.</source>
        <translation>%1 inizia il %2 e finisce prima, il %3.</translation>
    </message>
    <message>
        <source>%1 is dated %2, a day that is still to come.</source>
        <translation>%1 porta la data %2, un giorno che deve ancora venire.</translation>
    </message>
    <message>
        <source>%1 does not say for whom it is.</source>
        <translation>%1 non dice a chi è destinato.</translation>
    </message>
    <message>
        <source>The stakeholder %1 is in the list, but nothing in the plan concerns it.</source>
        <translation>Il portatore di interesse %1 è nell’elenco, ma nulla nel piano lo riguarda.</translation>
    </message>
    <message>
        <source>Tie it to the values, objectives or indicators that concern it, or take it out of the list.</source>
        <translation>Collegalo ai valori, agli obiettivi o agli indicatori che lo riguardano, oppure toglilo dall’elenco.</translation>
    </message>
    <message>
        <source>%1 speaks of ordinary activity, and no indicator with a target says what will be better.</source>
        <translation>%1 parla di attività ordinaria, e nessun indicatore con un target dice che cosa migliorerà.</translation>
    </message>
    <message>
        <source>The end of phase %1 of %2 is no date: %3.</source>
        <translation>La fine della fase %1 di %2 non è una data: %3.</translation>
    </message>
    <message>
        <source>Phase %1 of %2 has no end.</source>
        <translation>La fase %1 di %2 non ha una fine.</translation>
    </message>
    <message>
        <source>Phase %1 of %2 ends on %3, outside of %4.</source>
        <translation>La fase %1 di %2 finisce il %3, fuori dal %4.</translation>
    </message>
    <message>
        <source>Phase %1 of %2 begins on %3, outside of %4.</source>
        <translation>La fase %1 di %2 inizia il %3, fuori dal %4.</translation>
    </message>
    <message>
        <source>%1 names %2, but its centre %3 is led by %4.</source>
        <translation>%1 indica %2, ma il suo centro %3 è diretto da %4.</translation>
    </message>
    <message>
        <source>%1 has no place in the organisation chart.</source>
        <translation>%1 non ha posto nell’organigramma.</translation>
    </message>
    <message>
        <source>Say to which structure the centre belongs.</source>
        <translation>Indica a quale struttura appartiene il centro.</translation>
    </message>
    <message>
        <source>More objectives or indicators than the plan&apos;s limit</source>
        <translation>Obiettivi o indicatori oltre il limite del piano</translation>
    </message>
    <message>
        <source>A plan with too many objectives or indicators does not say what comes first. The limits are the plan&apos;s own.</source>
        <translation>Un piano con troppi obiettivi o indicatori non dice che cosa viene prima. I limiti sono quelli del piano stesso.</translation>
    </message>
    <message>
        <source>Keep the most important ones, or raise the limit among the plan&apos;s data.</source>
        <translation>Tieni i più importanti, oppure alza il limite tra i dati del piano.</translation>
    </message>
    <message>
        <source>Responsibility centre without any objective</source>
        <translation>Centro di responsabilità senza obiettivi</translation>
    </message>
    <message>
        <source>A structure without objectives is not measured, and whoever works in it has nothing to be appraised on.</source>
        <translation>Una struttura senza obiettivi non è misurata, e chi vi lavora non ha nulla su cui essere valutato.</translation>
    </message>
    <message>
        <source>Give it at least one objective, or take it out of the list of centres.</source>
        <translation>Assegnagli almeno un obiettivo, oppure toglilo dall’elenco dei centri.</translation>
    </message>
    <message>
        <source>Only one dimension among an objective&apos;s indicators</source>
        <translation>Una sola dimensione tra gli indicatori di un obiettivo</translation>
    </message>
    <message>
        <source>Performance has several sides: how much is done, how well, how quickly, at what cost. Several indicators of one side show only that one.</source>
        <translation>La performance ha più facce: quanto si fa, quanto bene, in quanto tempo, a quale costo. Più indicatori di una sola faccia mostrano soltanto quella.</translation>
    </message>
    <message>
        <source>Put an indicator of another dimension beside them, for example of quality or of times.</source>
        <translation>Affianca un indicatore di un’altra dimensione, per esempio della qualità o dei tempi.</translation>
    </message>
    <message>
        <source>Weights that do not make 100</source>
        <translation>Pesi che non fanno 100</translation>
    </message>
    <message>
        <source>Results are rolled up with the weights: if they do not make 100, one part counts for more or for less than the plan says.</source>
        <translation>I risultati si aggregano secondo i pesi: se non fanno 100, una parte conta più o meno di quanto dice il piano.</translation>
    </message>
    <message>
        <source>Share 100 among them, or give none of them a weight.</source>
        <translation>Ripartisci 100 tra loro, oppure non dare un peso a nessuno.</translation>
    </message>
    <message>
        <source>Difference from 100 that rounding explains</source>
        <translation>Scarto da 100 spiegato dagli arrotondamenti</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Objective that stops or begins amid the plan&apos;s years</source>
        <translation>Obiettivo che si ferma o inizia nel mezzo degli anni del piano</translation>
    </message>
    <message>
        <source>The plan covers three years. An objective that is there in one year and gone in the next, without saying that it ends, was forgotten, has changed its code, or was given up: the reader cannot tell.</source>
        <translation>Il piano copre tre anni. Un obiettivo che c’è in un anno e manca nel successivo, senza dire che finisce, è stato dimenticato, ha cambiato codice o è stato abbandonato: chi legge non può saperlo.</translation>
    </message>
    <message>
        <source>Add the missing edition, tie it to that of the year before, or say in its title or stage that it ends or begins.</source>
        <translation>Aggiungi l’edizione mancante, collegala a quella dell’anno precedente, oppure di’ nel titolo o nella fase dell’anno che finisce o inizia.</translation>
    </message>
    <message>
        <source>Beginnings of words that say that an objective ends</source>
        <translation>Inizi di parole che dicono che un obiettivo finisce</translation>
    </message>
    <message>
        <source>Beginnings of words that say that something is done once</source>
        <translation>Inizi di parole che dicono che una cosa si fa una volta sola</translation>
    </message>
    <message>
        <source>Beginnings of words that say that an objective begins</source>
        <translation>Inizi di parole che dicono che un obiettivo inizia</translation>
    </message>
    <message>
        <source>Code or year out of order</source>
        <translation>Codice o anno fuori posto</translation>
    </message>
    <message>
        <source>The code is what an objective is found and followed by, from the plan to the report on performance: it must be there once, follow the plan&apos;s pattern, and agree with the year and the centre.</source>
        <translation>Il codice è ciò con cui si trova e si segue un obiettivo, dal piano alla relazione sulla performance: deve esserci una volta sola, seguire lo schema del piano e concordare con l’anno e il centro.</translation>
    </message>
    <message>
        <source>Correct the code, the year or the centre, whichever is wrong.</source>
        <translation>Correggi il codice, l’anno o il centro, secondo quale è sbagliato.</translation>
    </message>
    <message>
        <source>Letter of another alphabet in a code or a word</source>
        <translation>Lettera di un altro alfabeto in un codice o in una parola</translation>
    </message>
    <message>
        <source>Two codes that look the same are different for every search, table and portal: the objective is not found, or is counted twice. A word that mixes alphabets is not found either, and a screen reader cannot read it.</source>
        <translation>Due codici che sembrano uguali sono diversi per ogni ricerca, tabella e portale: l’obiettivo non si trova, oppure è contato due volte. Anche una parola che mescola gli alfabeti non si trova, e un lettore di schermo non può leggerla.</translation>
    </message>
    <message>
        <source>Write it with plain letters, digits and hyphens.</source>
        <translation>Scrivilo con lettere semplici, cifre e trattini.</translation>
    </message>
    <message>
        <source>The same name twice in a list</source>
        <translation>Lo stesso nome due volte in un elenco</translation>
    </message>
    <message>
        <source>Two entries for one stakeholder, director, centre or theme part what belongs together: each shows half of the objectives.</source>
        <translation>Due voci per uno stesso portatore di interesse, dirigente, centro o tema separano ciò che va insieme: ognuna mostra metà degli obiettivi.</translation>
    </message>
    <message>
        <source>Keep one of the two and tie to it what the other one has.</source>
        <translation>Tieni una delle due e collegale ciò che ha l’altra.</translation>
    </message>
    <message>
        <source>Series of numbers with a hole</source>
        <translation>Numerazione con un salto</translation>
    </message>
    <message>
        <source>Who reads 2 and then 4 looks for 3: a number that is missing in every year is an objective that was lost, or one that was dropped without a word.</source>
        <translation>Chi legge 2 e poi 4 cerca il 3: un numero che manca in ogni anno è un obiettivo andato perso, o tolto senza dirlo.</translation>
    </message>
    <message>
        <source>Add what is missing, number anew, or set the finding aside with the reason why the number is free.</source>
        <translation>Aggiungi ciò che manca, numera di nuovo, oppure metti da parte il rilievo con il motivo per cui il numero è libero.</translation>
    </message>
    <message>
        <source>Centre that the organisation does not have</source>
        <translation>Centro che l’organizzazione non ha</translation>
    </message>
    <message>
        <source>A task that is given to a centre which does not exist is nobody&apos;s.</source>
        <translation>Un compito affidato a un centro che non esiste non è di nessuno.</translation>
    </message>
    <message>
        <source>Correct the code, or add the centre to the organisation.</source>
        <translation>Correggi il codice, oppure aggiungi il centro all’organizzazione.</translation>
    </message>
    <message>
        <source>Beginnings of words after which a letter with a digit is no centre</source>
        <translation>Inizi di parole dopo le quali una lettera con una cifra non è un centro</translation>
    </message>
    <message>
        <source>Record without a name</source>
        <translation>Elemento senza nome</translation>
    </message>
    <message>
        <source>What has no name prints as an empty cell: no reader can tell what is promised, and nobody can refer to it.</source>
        <translation>Ciò che non ha nome si stampa come una cella vuota: chi legge non sa che cosa si promette, e nessuno può farvi riferimento.</translation>
    </message>
    <message>
        <source>Give it its title, or remove it if nothing is meant.</source>
        <translation>Dagli il suo titolo, oppure rimuovilo se non serve.</translation>
    </message>
    <message>
        <source>Monitoring without who, how or when</source>
        <translation>Monitoraggio senza chi, come o quando</translation>
    </message>
    <message>
        <source>Section 4 says who looks after each part of the plan, with which means and when: a row with a gap is looked after by nobody.</source>
        <translation>La sezione 4 dice chi segue ogni parte del piano, con quali strumenti e quando: una riga con una lacuna non è seguita da nessuno.</translation>
    </message>
    <message>
        <source>Fill in the row of the monitoring table.</source>
        <translation>Completa la riga della tabella di monitoraggio.</translation>
    </message>
    <message>
        <source>Public value without its dimension</source>
        <translation>Valore pubblico senza la sua dimensione</translation>
    </message>
    <message>
        <source>Public value is well-being of some kind, economic, social, environmental, educational: which one decides how its impact is measured.</source>
        <translation>Il valore pubblico è un benessere di qualche tipo, economico, sociale, ambientale, educativo: da quale dipende come se ne misura l’impatto.</translation>
    </message>
    <message>
        <source>Choose the dimension of well-being that the value is about.</source>
        <translation>Scegli la dimensione del benessere di cui tratta il valore.</translation>
    </message>
    <message>
        <source>Indicator whose sheet is not complete</source>
        <translation>Indicatore con la scheda incompleta</translation>
    </message>
    <message>
        <source>Unit, kind of value, dimension and frequency say how an indicator is read and when it is measured; without them two offices measure two things.</source>
        <translation>Unità, tipo di valore, dimensione e frequenza dicono come si legge un indicatore e quando si misura; senza, due uffici misurano due cose diverse.</translation>
    </message>
    <message>
        <source>Complete the indicator&apos;s sheet; several rows can be set at once in the table of indicators.</source>
        <translation>Completa la scheda dell’indicatore; nella tabella degli indicatori si possono impostare più righe insieme.</translation>
    </message>
    <message>
        <source>Training without year, recipients or hours</source>
        <translation>Formazione senza anno, destinatari o ore</translation>
    </message>
    <message>
        <source>Without years, recipients and hours nobody can tell whether each person gets the training that the body promises.</source>
        <translation>Senza anni, destinatari e ore nessuno può dire se ogni persona riceve la formazione che l’ente promette.</translation>
    </message>
    <message>
        <source>Complete the course, or take it out of the programme.</source>
        <translation>Completa il corso, oppure toglilo dal programma.</translation>
    </message>
    <message>
        <source>Answer to a theme that does not say what it contributes</source>
        <translation>Risposta a un tema che non dice che cosa apporta</translation>
    </message>
    <message>
        <source>The table of a theme shows how objectives answer it: a bare code shows that one was counted, not that anything gets simpler or more accessible.</source>
        <translation>La tabella di un tema mostra come gli obiettivi vi rispondono: un semplice codice mostra che un obiettivo è stato contato, non che qualcosa diventa più semplice o più accessibile.</translation>
    </message>
    <message>
        <source>Write in one sentence what the objective contributes to the theme.</source>
        <translation>Scrivi in una frase che cosa l’obiettivo apporta al tema.</translation>
    </message>
    <message>
        <source>Responsibility centre without a director</source>
        <translation>Centro di responsabilità senza dirigente</translation>
    </message>
    <message>
        <source>A centre of responsibility answers through a person: without a director nobody is assessed on its objectives.</source>
        <translation>Un centro di responsabilità risponde attraverso una persona: senza dirigente nessuno è valutato sui suoi obiettivi.</translation>
    </message>
    <message>
        <source>Structure that does not say what it is</source>
        <translation>Struttura che non dice che cosa è</translation>
    </message>
    <message>
        <source>The organisation chart shows levels of responsibility: area, sector, service or autonomous unit.</source>
        <translation>L’organigramma mostra i livelli di responsabilità: area, settore, servizio o unità autonoma.</translation>
    </message>
    <message>
        <source>Choose what kind of structure it is.</source>
        <translation>Scegli di che tipo di struttura si tratta.</translation>
    </message>
    <message>
        <source>Monitored measure without anything to reach</source>
        <translation>Misura monitorata senza nulla da raggiungere</translation>
    </message>
    <message>
        <source>The monitoring of a measure compares what was done with what was expected: without a check and a threshold it can only tell that something happened.</source>
        <translation>Il monitoraggio di una misura confronta ciò che si è fatto con ciò che ci si aspettava: senza una verifica e una soglia può dire soltanto che qualcosa è accaduto.</translation>
    </message>
    <message>
        <source>Write what must be reached, and with which value.</source>
        <translation>Scrivi che cosa si deve raggiungere, e con quale valore.</translation>
    </message>
    <message>
        <source>Centre of an operational objective that does nothing for it</source>
        <translation>Centro di un obiettivo operativo che non fa nulla per esso</translation>
    </message>
    <message>
        <source>A centre that carries an operational objective has an objective of its own below it; otherwise it is named and nothing is asked of it.</source>
        <translation>Un centro che attua un obiettivo operativo ha sotto di esso un obiettivo proprio; altrimenti è nominato e non gli si chiede nulla.</translation>
    </message>
    <message>
        <source>Add the centre&apos;s performance objective, or take the centre away from the operational one.</source>
        <translation>Aggiungi l’obiettivo di performance del centro, oppure togli il centro da quello operativo.</translation>
    </message>
    <message>
        <source>Indicator whose direction is missing or contradicts its trend</source>
        <translation>Indicatore con il verso mancante o in contrasto con l’andamento</translation>
    </message>
    <message>
        <source>Whether more or less is better decides whether a target is met: without the direction the degree of attainment cannot be computed, with the wrong one it comes out upside down.</source>
        <translation>Se sia meglio di più o di meno decide se un target è raggiunto: senza il verso il grado di raggiungimento non si può calcolare, con quello sbagliato risulta capovolto.</translation>
    </message>
    <message>
        <source>Say whether the value should rise, fall, stay or remain within a range.</source>
        <translation>Indica se il valore deve aumentare, diminuire, mantenersi o restare in un intervallo.</translation>
    </message>
    <message>
        <source>Title that only repeats the one above it</source>
        <translation>Titolo che ripete soltanto quello superiore</translation>
    </message>
    <message>
        <source>Each level says more precisely what the one above it wants: a title that repeats its parent&apos;s adds nothing that could be measured.</source>
        <translation>Ogni livello dice con più precisione che cosa vuole quello superiore: un titolo che ripete quello da cui dipende non aggiunge nulla che si possa misurare.</translation>
    </message>
    <message>
        <source>Say what is done on this level that was not said above.</source>
        <translation>Di’ che cosa si fa a questo livello che sopra non era detto.</translation>
    </message>
    <message>
        <source>Heading with another number than its section</source>
        <translation>Titolo con un numero diverso da quello della sezione</translation>
    </message>
    <message>
        <source>The table of contents says one number and the text another: nobody finds the section, and references lead elsewhere.</source>
        <translation>L’indice dice un numero e il testo un altro: nessuno trova la sezione, e i rimandi portano altrove.</translation>
    </message>
    <message>
        <source>Take the number out of the heading: the document writes the section&apos;s own.</source>
        <translation>Togli il numero dal titolo: il documento scrive quello della sezione.</translation>
    </message>
    <message>
        <source>Measure whose state is not the one last monitored</source>
        <translation>Misura con uno stato diverso dall’ultimo monitorato</translation>
    </message>
    <message>
        <source>The state of a measure and its last monitoring are printed in two tables: readers believe neither when they differ.</source>
        <translation>Lo stato di una misura e il suo ultimo monitoraggio si stampano in due tabelle: se differiscono, chi legge non crede a nessuna delle due.</translation>
    </message>
    <message>
        <source>Bring the measure&apos;s state up to the last monitoring, or add the monitoring that is missing.</source>
        <translation>Aggiorna lo stato della misura all’ultimo monitoraggio, oppure aggiungi il monitoraggio che manca.</translation>
    </message>
    <message>
        <source>Phase of a measure outside the measure&apos;s time</source>
        <translation>Fase di una misura fuori dai tempi della misura</translation>
    </message>
    <message>
        <source>The monitoring of a measure follows its phases: one that begins before the measure or ends after it is looked for at the wrong time.</source>
        <translation>Il monitoraggio di una misura segue le sue fasi: una che inizia prima della misura o finisce dopo si cerca nel momento sbagliato.</translation>
    </message>
    <message>
        <source>Correct the phase&apos;s dates, or those of the measure.</source>
        <translation>Correggi le date della fase, oppure quelle della misura.</translation>
    </message>
    <message>
        <source>Objective without phases</source>
        <translation>Obiettivo senza fasi</translation>
    </message>
    <message>
        <source>Phases with their times show how an objective is reached and let the body see during the year whether it will be.</source>
        <translation>Le fasi con i loro tempi mostrano come si raggiunge un obiettivo e permettono all’ente di vedere durante l’anno se sarà raggiunto.</translation>
    </message>
    <message>
        <source>Write the phases of the work with their beginning and end.</source>
        <translation>Scrivi le fasi del lavoro con il loro inizio e la loro fine.</translation>
    </message>
    <message>
        <source>Change promised from a value that is not given</source>
        <translation>Variazione promessa da un valore che non è indicato</translation>
    </message>
    <message>
        <source>A target of «+ 10 %» can only be computed from the value that it starts from: without it nobody will ever know whether it was reached.</source>
        <translation>Un target di «+ 10 %» si può calcolare soltanto dal valore da cui parte: senza, nessuno saprà mai se è stato raggiunto.</translation>
    </message>
    <message>
        <source>Give the baseline as a number, or the target as a value of its own.</source>
        <translation>Indica il valore di partenza in cifre, oppure il target come valore a sé.</translation>
    </message>
    <message>
        <source>Theme without an objective in a year of the plan</source>
        <translation>Tema senza obiettivi in un anno del piano</translation>
    </message>
    <message>
        <source>The list of a compulsory theme is planned for the whole triennium: a year without any objective prints an empty table.</source>
        <translation>L’elenco di un tema obbligatorio è programmato per tutto il triennio: un anno senza obiettivi stampa una tabella vuota.</translation>
    </message>
    <message>
        <source>Tie objectives of that year to the theme, or say in its section why there are none.</source>
        <translation>Collega al tema obiettivi di quell’anno, oppure di’ nella sua sezione perché non ce ne sono.</translation>
    </message>
    <message>
        <source>Target that cannot be measured</source>
        <translation>Target che non si può misurare</translation>
    </message>
    <message>
        <source>A target is the value to be reached: a way of counting, a frequency or a wish instead of it leaves the result to taste.</source>
        <translation>Un target è il valore da raggiungere: un modo di contare, una frequenza o un auspicio al suo posto lasciano il risultato alla discrezione di chi giudica.</translation>
    </message>
    <message>
        <source>Write the value to be reached; a way of counting belongs into the formula, a frequency into its own field.</source>
        <translation>Scrivi il valore da raggiungere; un modo di contare va nella formula, una frequenza nel suo campo.</translation>
    </message>
    <message>
        <source>Text that breaks off</source>
        <translation>Testo che si interrompe</translation>
    </message>
    <message>
        <source>A title that ends with «per» or opens a bracket without closing it lost its end when it was copied: what it promised cannot be read any more.</source>
        <translation>Un titolo che finisce con «per» o apre una parentesi senza chiuderla ha perso la fine quando è stato copiato: ciò che prometteva non si può più leggere.</translation>
    </message>
    <message>
        <source>Write the missing end, or remove what is left over.</source>
        <translation>Scrivi la fine mancante, oppure togli ciò che avanza.</translation>
    </message>
    <message>
        <source>Number in a text that contradicts the data</source>
        <translation>Numero in un testo che contraddice i dati</translation>
    </message>
    <message>
        <source>A title that states an amount, a year or a number is read before the field that holds it; where they differ, one of the two is from an older plan.</source>
        <translation>Un titolo che dichiara un importo, un anno o un numero si legge prima del campo che lo contiene; se differiscono, uno dei due viene da un piano precedente.</translation>
    </message>
    <message>
        <source>Correct the one that is wrong.</source>
        <translation>Correggi quello sbagliato.</translation>
    </message>
    <message>
        <source>Beginnings of words that the year of an edition follows</source>
        <translation>Inizi di parole a cui segue l’anno di un’edizione</translation>
    </message>
    <message>
        <source>Beginnings of words in titles that may speak of another year</source>
        <translation>Inizi di parole di titoli che possono parlare di un altro anno</translation>
    </message>
    <message>
        <source>Said in one place so, in another otherwise</source>
        <translation>Detto qui in un modo, là in un altro</translation>
    </message>
    <message>
        <source>A title, code, amount or count that differs between two tables makes the reader doubt both; in print there is nothing to decide by.</source>
        <translation>Un titolo, un codice, un importo o un conteggio che differisce tra due tabelle fa dubitare di entrambe; sulla carta non c’è nulla per decidere.</translation>
    </message>
    <message>
        <source>Decide which one is right. Tables that the program prints from the data cannot differ: remove the other wording then.</source>
        <translation>Decidi quale è giusto. Le tabelle che il programma stampa dai dati non possono differire: in quel caso togli l’altra formulazione.</translation>
    </message>
    <message>
        <source>The same text in two places of the tree</source>
        <translation>Lo stesso testo in due punti dell’albero</translation>
    </message>
    <message>
        <source>Two objectives with the same words are one that is counted twice, or two that the reader cannot tell apart; one that repeats the words of the level above says nothing more than it.</source>
        <translation>Due obiettivi con le stesse parole sono uno solo contato due volte, oppure due che chi legge non distingue; uno che ripete le parole del livello superiore non dice nulla di più.</translation>
    </message>
    <message>
        <source>Join the two, or say in each title what is different.</source>
        <translation>Unisci i due, oppure di’ in ciascun titolo che cosa è diverso.</translation>
    </message>
    <message>
        <source>Words that two nearly equal titles must share</source>
        <translation>Parole che due titoli quasi uguali devono condividere</translation>
    </message>
    <message>
        <source>Whether a title that is unchanged since the year before is told: 1 yes, 0 no</source>
        <translation>Se si segnala un titolo invariato rispetto all’anno precedente: 1 sì, 0 no</translation>
    </message>
    <message>
        <source>Year or date that is not the plan&apos;s</source>
        <translation>Anno o data estranei al piano</translation>
    </message>
    <message>
        <source>What is dated outside the plan&apos;s three years is planned by nobody: it was left over from an older plan, or the year is mistyped. Staff is counted at 31 December of the year before.</source>
        <translation>Ciò che ha una data fuori dal triennio del piano non è programmato da nessuno: è rimasto da un piano precedente, oppure l’anno è scritto male. Il personale si conta al 31 dicembre dell’anno precedente.</translation>
    </message>
    <message>
        <source>Correct the year, or remove what is no longer planned.</source>
        <translation>Correggi l’anno, oppure togli ciò che non è più programmato.</translation>
    </message>
    <message>
        <source>Actual without evidence</source>
        <translation>Consuntivo senza evidenza</translation>
    </message>
    <message>
        <source>The OIV or Nucleo validates the report on what it can see: a value without the document, the register or the extract that it comes from is only a claim.</source>
        <translation>L’OIV o il Nucleo valida la relazione su ciò che può vedere: un valore senza il documento, il registro o l’estratto da cui viene è soltanto un’affermazione.</translation>
    </message>
    <message>
        <source>Say where the value can be seen: an act, a register, an extract, an address.</source>
        <translation>Indica dove si può vedere il valore: un atto, un registro, un estratto, un indirizzo.</translation>
    </message>
    <message>
        <source>Nothing entered for months</source>
        <translation>Nulla registrato da mesi</translation>
    </message>
    <message>
        <source>What nobody follows up during the year cannot be corrected in time, and at its end nobody remembers: the directors must see in the middle of the year whether an objective is under way.</source>
        <translation>Ciò che nessuno segue durante l’anno non si può correggere in tempo, e alla fine nessuno se ne ricorda: i dirigenti devono vedere a metà anno se un obiettivo è avviato.</translation>
    </message>
    <message>
        <source>Ask the owner for the value of the indicators and the progress of the phases.</source>
        <translation>Chiedi al responsabile il valore degli indicatori e l’avanzamento delle fasi.</translation>
    </message>
    <message>
        <source>Months without an entry</source>
        <translation>Mesi senza registrazioni</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>Same indicator, other values</source>
        <translation>Stesso indicatore, altri valori</translation>
    </message>
    <message>
        <source>One measure cannot start from two values, nor aim at two in the same year: one of them is wrong, or they are two indicators that need two names.</source>
        <translation>Una stessa misurazione non può partire da due valori, né puntare a due nello stesso anno: uno è sbagliato, oppure sono due indicatori che hanno bisogno di due nomi.</translation>
    </message>
    <message>
        <source>Give both the same values, or say in the name what sets them apart.</source>
        <translation>Dai a entrambi gli stessi valori, oppure di’ nel nome che cosa li distingue.</translation>
    </message>
    <message>
        <source>Words of names that are said of many different things</source>
        <translation>Parole di nomi che si dicono di molte cose diverse</translation>
    </message>
    <message>
        <source>Baseline without a year, of a later one, or too old</source>
        <translation>Valore di partenza senza anno, di un anno successivo o troppo vecchio</translation>
    </message>
    <message>
        <source>A starting value means something only with the year that it was measured in, and only if it was measured not long before the plan begins.</source>
        <translation>Un valore di partenza significa qualcosa soltanto con l’anno in cui è stato misurato, e soltanto se è stato misurato non molto prima dell’inizio del piano.</translation>
    </message>
    <message>
        <source>Give the year or the period of the value, and take the latest one known before the plan.</source>
        <translation>Indica l’anno o il periodo del valore, e prendi l’ultimo noto prima del piano.</translation>
    </message>
    <message>
        <source>Oldest baseline, before the year that it is compared with</source>
        <translation>Valore di partenza più vecchio ammesso, prima dell’anno con cui si confronta</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anni</translation>
    </message>
    <message>
        <source>Target no better than that of the year before</source>
        <translation>Target non migliore di quello dell’anno precedente</translation>
    </message>
    <message>
        <source>A plan of three years should lead somewhere. Where the expected values stop or go back, either the plan says that it only keeps what was reached, or something is wrong.</source>
        <translation>Un piano di tre anni deve portare da qualche parte. Dove i valori attesi si fermano o tornano indietro, o il piano dice che mantiene soltanto quanto raggiunto, o qualcosa è sbagliato.</translation>
    </message>
    <message>
        <source>Promise more than the year before, or give the indicator the direction «hold».</source>
        <translation>Prometti più dell’anno precedente, oppure dai all’indicatore il verso «Mantenimento».</translation>
    </message>
    <message>
        <source>Words of an expected trend in which something gets better</source>
        <translation>Parole di un andamento atteso in cui qualcosa migliora</translation>
    </message>
    <message>
        <source>Words of a target or an expected trend in which all stays as it is</source>
        <translation>Parole di un target o di un andamento atteso in cui tutto resta com’è</translation>
    </message>
    <message>
        <source>Words by which a change is measured from the year before</source>
        <translation>Parole con cui una variazione si misura dall’anno precedente</translation>
    </message>
    <message>
        <source>Indicator without a baseline</source>
        <translation>Indicatore senza valore di partenza</translation>
    </message>
    <message>
        <source>Without the value from which it starts nobody can tell whether a target is ambitious, or whether anything got better.</source>
        <translation>Senza il valore da cui parte nessuno può dire se un target è ambizioso, o se qualcosa è migliorato.</translation>
    </message>
    <message>
        <source>Give the last known value with its year, or mark the indicator as new and say why it has none.</source>
        <translation>Indica l’ultimo valore noto con il suo anno, oppure segna l’indicatore come nuovo e di’ perché non ne ha uno.</translation>
    </message>
    <message>
        <source>Indicator without formula, or quotient without its parts</source>
        <translation>Indicatore senza formula, o rapporto senza i suoi termini</translation>
    </message>
    <message>
        <source>Without a formula two people work out two different values from the same data, and no one can check either.</source>
        <translation>Senza formula due persone calcolano due valori diversi dagli stessi dati, e nessuno può verificare né l’uno né l’altro.</translation>
    </message>
    <message>
        <source>Write how the value is worked out; of a percentage, what is divided by what.</source>
        <translation>Scrivi come si calcola il valore; di una percentuale, che cosa si divide per che cosa.</translation>
    </message>
    <message>
        <source>Indicator without the source of its data</source>
        <translation>Indicatore senza la fonte dei suoi dati</translation>
    </message>
    <message>
        <source>Whoever checks the result must find the data that it comes from.</source>
        <translation>Chi verifica il risultato deve trovare i dati da cui viene.</translation>
    </message>
    <message>
        <source>Name the register, program or survey that the value is taken from.</source>
        <translation>Indica il registro, il programma o la rilevazione da cui si ricava il valore.</translation>
    </message>
    <message>
        <source>Indicator without a target for a year</source>
        <translation>Indicatore senza target per un anno</translation>
    </message>
    <message>
        <source>The plan covers three years: an indicator without an expected value in one of them promises nothing for it and cannot be measured.</source>
        <translation>Il piano copre tre anni: un indicatore senza valore atteso in uno di essi per quell’anno non promette nulla e non si può misurare.</translation>
    </message>
    <message>
        <source>Write the expected value of the year, even if it is only to be kept.</source>
        <translation>Scrivi il valore atteso dell’anno, anche se è soltanto da mantenere.</translation>
    </message>
    <message>
        <source>Target no better than the baseline</source>
        <translation>Target non migliore del valore di partenza</translation>
    </message>
    <message>
        <source>An objective must bring a real improvement. A target that is no better than where the indicator starts is reached by doing nothing.</source>
        <translation>Un obiettivo deve portare un miglioramento reale. Un target non migliore del punto da cui parte l’indicatore si raggiunge senza fare nulla.</translation>
    </message>
    <message>
        <source>Promise more than the baseline, or give the indicator the direction «hold».</source>
        <translation>Prometti più del valore di partenza, oppure dai all’indicatore il verso «Mantenimento».</translation>
    </message>
    <message>
        <source>Words of a target that only keeps what there is</source>
        <translation>Parole di un target che mantiene soltanto ciò che c’è</translation>
    </message>
    <message>
        <source>Words of a target that promises more all the same</source>
        <translation>Parole di un target che promette comunque di più</translation>
    </message>
    <message>
        <source>Share with a count for a value, or the other way round</source>
        <translation>Quota con un conteggio per valore, o viceversa</translation>
    </message>
    <message>
        <source>Formula and values must speak of the same thing: six interventions are no share of the programmed ones, and half of the visitors is no number of visitors.</source>
        <translation>Formula e valori devono parlare della stessa cosa: sei interventi non sono una quota di quelli programmati, e metà dei visitatori non è un numero di visitatori.</translation>
    </message>
    <message>
        <source>Decide whether the indicator measures a share or a number, and write name, formula and values accordingly.</source>
        <translation>Decidi se l’indicatore misura una quota o un numero, e scrivi di conseguenza nome, formula e valori.</translation>
    </message>
    <message>
        <source>Value that does not fit its unit</source>
        <translation>Valore che non va d’accordo con la sua unità</translation>
    </message>
    <message>
        <source>A value in another unit cannot be compared with the others: what is reached will be worked out wrongly, or not at all.</source>
        <translation>Un valore in un’altra unità non si può confrontare con gli altri: il risultato si calcolerà male, o non si calcolerà affatto.</translation>
    </message>
    <message>
        <source>Write the value in the indicator&apos;s unit, or correct the unit or the kind of value.</source>
        <translation>Scrivi il valore nell’unità dell’indicatore, oppure correggi l’unità o il tipo di valore.</translation>
    </message>
    <message>
        <source>Words of an indicator that may go beyond 100 %</source>
        <translation>Parole di un indicatore che può superare il 100 %</translation>
    </message>
    <message>
        <source>Figures of one row that do not agree</source>
        <translation>Cifre di una riga che non concordano</translation>
    </message>
    <message>
        <source>Number, cost of a person, months and total follow from each other: where they do not, one of them is wrong, and with it what the plan says that it spends.</source>
        <translation>Numero, costo di una persona, mesi e totale discendono l’uno dall’altro: dove non è così, uno è sbagliato, e con esso ciò che il piano dice di spendere.</translation>
    </message>
    <message>
        <source>Work the figures out again.</source>
        <translation>Ricalcola le cifre.</translation>
    </message>
    <message>
        <source>Totals of section 3 that do not add up</source>
        <translation>Totali della sezione 3 che non tornano</translation>
    </message>
    <message>
        <source>The plan of staff needs binds the body&apos;s spending: a total that its rows do not make, or two tables that count the same people otherwise, are the first thing that auditors see.</source>
        <translation>Il piano dei fabbisogni di personale vincola la spesa dell’ente: un totale che le righe non danno, o due tabelle che contano in modo diverso le stesse persone, sono la prima cosa che i revisori vedono.</translation>
    </message>
    <message>
        <source>Look for the row that is missing or wrong; leave the printed total out where the program&apos;s own is enough.</source>
        <translation>Cerca la riga che manca o è sbagliata; ometti il totale stampato dove basta quello del programma.</translation>
    </message>
    <message>
        <source>The same row twice in a table</source>
        <translation>La stessa riga due volte in una tabella</translation>
    </message>
    <message>
        <source>A row that stands twice is counted twice in every total, or is a copy that somebody meant to change.</source>
        <translation>Una riga che compare due volte è contata due volte in ogni totale, oppure è una copia che qualcuno intendeva modificare.</translation>
    </message>
    <message>
        <source>Remove one of the two, or write what is different; of several people make one row with their number.</source>
        <translation>Togli una delle due, oppure scrivi che cosa è diverso; di più persone fai una sola riga con il loro numero.</translation>
    </message>
    <message>
        <source>Monitored group that belongs to no measure</source>
        <translation>Gruppo monitorato che non appartiene ad alcuna misura</translation>
    </message>
    <message>
        <source>The monitoring of section 4 looks after the measures of section 2.3: a group that is tied to none watches something that was not planned, or leaves a measure unwatched.</source>
        <translation>Il monitoraggio della sezione 4 segue le misure della sezione 2.3: un gruppo non legato ad alcuna osserva qualcosa che non era programmato, oppure lascia una misura senza sorveglianza.</translation>
    </message>
    <message>
        <source>Choose the measure whose monitoring the group is.</source>
        <translation>Scegli la misura di cui il gruppo è il monitoraggio.</translation>
    </message>
    <message>
        <source>Round of monitoring that is late</source>
        <translation>Sessione di monitoraggio in ritardo</translation>
    </message>
    <message>
        <source>A round that is held late leaves less time to correct what it finds.</source>
        <translation>Una sessione tenuta in ritardo lascia meno tempo per correggere ciò che trova.</translation>
    </message>
    <message>
        <source>Hold the round, or write down why it was late.</source>
        <translation>Tieni la sessione, oppure annota perché è stata in ritardo.</translation>
    </message>
    <message>
        <source>Indicator whose name begins in the middle of a sentence</source>
        <translation>Indicatore il cui nome inizia a metà di una frase</translation>
    </message>
    <message>
        <source>An indicator is read alone, in tables and on the portal: a name that goes on from a heading says nothing there.</source>
        <translation>Un indicatore si legge da solo, nelle tabelle e sul portale: un nome che continua un titolo lì non dice nulla.</translation>
    </message>
    <message>
        <source>Name what is measured: «Number of …», «Share of …».</source>
        <translation>Nomina ciò che si misura: «Numero di …», «Quota di …».</translation>
    </message>
    <message>
        <source>First words that no name begins with</source>
        <translation>Prime parole con cui nessun nome inizia</translation>
    </message>
    <message>
        <source>Slip of the pen in a title</source>
        <translation>Svista in un titolo</translation>
    </message>
    <message>
        <source>The plan is an act that is published and read aloud: a word written twice is the first thing that a reader sees.</source>
        <translation>Il piano è un atto che si pubblica e si legge ad alta voce: una parola scritta due volte è la prima cosa che chi legge vede.</translation>
    </message>
    <message>
        <source>Correct the wording.</source>
        <translation>Correggi la formulazione.</translation>
    </message>
    <message>
        <source>Structure without a responsibility centre</source>
        <translation>Struttura senza centro di responsabilità</translation>
    </message>
    <message>
        <source>Objectives are given to centres: a structure without one has no objectives, and its people are assessed on none.</source>
        <translation>Gli obiettivi si assegnano ai centri: una struttura che non ne ha è senza obiettivi, e le sue persone non sono valutate su nulla.</translation>
    </message>
    <message>
        <source>Tie to the structure the centres that belong to it.</source>
        <translation>Collega alla struttura i centri che le appartengono.</translation>
    </message>
    <message>
        <source>Table that stops before the triennium ends</source>
        <translation>Tabella che si ferma prima della fine del triennio</translation>
    </message>
    <message>
        <source>Needs for staff, money for training and rounds of monitoring are planned for all years of the plan; a year that is missing is not planned.</source>
        <translation>Fabbisogno di personale, risorse per la formazione e sessioni di monitoraggio si programmano per tutti gli anni del piano; un anno che manca non è programmato.</translation>
    </message>
    <message>
        <source>Add the rows of the missing years, or say in the section when they will be planned.</source>
        <translation>Aggiungi le righe degli anni mancanti, oppure di’ nella sezione quando saranno programmati.</translation>
    </message>
    <message>
        <source>Indicator twice under the same node</source>
        <translation>Indicatore due volte sotto lo stesso elemento</translation>
    </message>
    <message>
        <source>The same indicator twice counts twice in the result, and nobody knows which of the two targets holds.</source>
        <translation>Lo stesso indicatore due volte conta due volte nel risultato, e nessuno sa quale dei due target vale.</translation>
    </message>
    <message>
        <source>Keep one, or let the names say in what the two differ.</source>
        <translation>Tienine uno, oppure fai dire ai nomi in che cosa i due differiscono.</translation>
    </message>
    <message>
        <source>Risk without any measure</source>
        <translation>Rischio senza alcuna misura</translation>
    </message>
    <message>
        <source>Each object of the analysis has at least one measure, of its own or of its process: a risk that is known and not treated is accepted.</source>
        <translation>Ogni oggetto dell’analisi ha almeno una misura, propria o del suo processo: un rischio noto e non trattato è un rischio accettato.</translation>
    </message>
    <message>
        <source>Tie a measure to the event or to its process.</source>
        <translation>Collega una misura all’evento o al suo processo.</translation>
    </message>
    <message>
        <source>Monitoring at no time in particular</source>
        <translation>Monitoraggio senza un momento preciso</translation>
    </message>
    <message>
        <source>«Periodically» or «from 2024» lets nobody see that a monitoring was not done.</source>
        <translation>«Periodicamente» o «dal 2024» non permette a nessuno di vedere che un monitoraggio non è stato fatto.</translation>
    </message>
    <message>
        <source>Write how often, or by which day.</source>
        <translation>Scrivi con quale frequenza, o entro quale giorno.</translation>
    </message>
    <message>
        <source>Compulsory risk area without a process</source>
        <translation>Area di rischio obbligatoria senza processi</translation>
    </message>
    <message>
        <source>The law itself names the areas in which corruption is likeliest: a plan that maps no process there has not looked where it must look first.</source>
        <translation>La legge stessa nomina le aree in cui la corruzione è più probabile: un piano che non vi mappa alcun processo non ha guardato dove deve guardare per primo.</translation>
    </message>
    <message>
        <source>Map at least one process of the area, with its events and measures.</source>
        <translation>Mappa almeno un processo dell’area, con i suoi eventi e le sue misure.</translation>
    </message>
    <message>
        <source>Transparency duty without its responsible or its term</source>
        <translation>Obbligo di trasparenza senza responsabile o senza termine</translation>
    </message>
    <message>
        <source>The plan must name who hands over and who publishes each set of data, and by when: without them the Nucleo cannot attest the duty and nobody answers for it.</source>
        <translation>Il piano deve indicare chi trasmette e chi pubblica ogni insieme di dati, ed entro quando: senza, il Nucleo non può attestare l’obbligo e nessuno ne risponde.</translation>
    </message>
    <message>
        <source>Name the office or the post, and the days within which the data are published.</source>
        <translation>Indica l’ufficio o l’incarico, e i giorni entro cui i dati si pubblicano.</translation>
    </message>
    <message>
        <source>Updates that say the term by themselves</source>
        <translation>Aggiornamenti che dicono da soli il termine</translation>
    </message>
    <message>
        <source>Nobody is named who elaborates the data of the duty %1.</source>
        <translation>Non è indicato chi elabora i dati dell’obbligo %1.</translation>
    </message>
    <message>
        <source>Nobody is named who hands over the data of the duty %1.</source>
        <translation>Non è indicato chi trasmette i dati dell’obbligo %1.</translation>
    </message>
    <message>
        <source>Nobody is named who publishes the data of the duty %1.</source>
        <translation>Non è indicato chi pubblica i dati dell’obbligo %1.</translation>
    </message>
    <message>
        <source>The duty %1 does not say within which term the data are published.</source>
        <translation>L’obbligo %1 non dice entro quale termine si pubblicano i dati.</translation>
    </message>
    <message>
        <source>Process judged lower than its highest event without a rationale</source>
        <translation>Processo giudicato meno del suo evento più alto senza motivazione</translation>
    </message>
    <message>
        <source>The judgement of a process is the highest of its events, so that no risk disappears in a mean. Who judges it lower must say why; until then the highest event stands.</source>
        <translation>Il giudizio di un processo è il più alto dei suoi eventi, perché nessun rischio scompaia in una media. Chi lo giudica meno deve dire perché; fino ad allora vale l’evento più alto.</translation>
    </message>
    <message>
        <source>Write the rationale of the lower judgement, or empty the process&apos;s own judgement so that the highest event counts.</source>
        <translation>Scrivi la motivazione del giudizio più basso, oppure svuota il giudizio proprio del processo perché valga l’evento più alto.</translation>
    </message>
    <message>
        <source>Prevention tied to no objective, or to one without indicator and target</source>
        <translation>Prevenzione non legata ad alcun obiettivo, o a uno senza indicatore e target</translation>
    </message>
    <message>
        <source>Prevention protects public value only where it is part of performance: the objectives of prevention belong into the plan like all others, with an indicator and a target.</source>
        <translation>La prevenzione protegge il valore pubblico soltanto dove è parte della performance: gli obiettivi di prevenzione vanno nel piano come tutti gli altri, con un indicatore e un target.</translation>
    </message>
    <message>
        <source>Give the objective an indicator with a target for its year.</source>
        <translation>Dai all’obiettivo un indicatore con un target per il suo anno.</translation>
    </message>
    <message>
        <source>Risk without a judgement, or a judgement without its rationale</source>
        <translation>Rischio senza giudizio, o giudizio senza motivazione</translation>
    </message>
    <message>
        <source>The judgement of a risk is qualitative: what makes it one is the reason that is given for it, with the evidence behind it.</source>
        <translation>Il giudizio di un rischio è qualitativo: a renderlo tale è la motivazione che se ne dà, con le evidenze che la sostengono.</translation>
    </message>
    <message>
        <source>Judge the event as it is before treatment, and write in a sentence or two what the judgement rests on.</source>
        <translation>Giudica l’evento com’è prima del trattamento, e scrivi in una o due frasi su che cosa si fonda il giudizio.</translation>
    </message>
    <message>
        <source>The measure %1 has no phases.</source>
        <translation>La misura %1 non ha fasi.</translation>
    </message>
    <message>
        <source>Say in which steps it is carried out.</source>
        <translation>Indica in quali fasi si attua.</translation>
    </message>
    <message>
        <source>The measure %1 has no term.</source>
        <translation>La misura %1 non ha un termine.</translation>
    </message>
    <message>
        <source>Say by when it is carried out.</source>
        <translation>Indica entro quando si attua.</translation>
    </message>
    <message>
        <source>Nobody is responsible for the measure %1.</source>
        <translation>Nessuno è responsabile della misura %1.</translation>
    </message>
    <message>
        <source>Name the centre or the person who carries it out.</source>
        <translation>Indica il centro o la persona che la attua.</translation>
    </message>
    <message>
        <source>The measure %1 has neither an indicator nor an expected value.</source>
        <translation>La misura %1 non ha né un indicatore né un valore atteso.</translation>
    </message>
    <message>
        <source>Say what must be reached: an indicator with its target, or an expected value.</source>
        <translation>Indica che cosa si deve raggiungere: un indicatore con il suo target, oppure un valore atteso.</translation>
    </message>
    <message>
        <source>High risk without a specific measure, or measure that is not programmed</source>
        <translation>Rischio alto senza misura specifica, o misura non programmata</translation>
    </message>
    <message>
        <source>A high risk needs a measure made for it; and a measure that does not say in which steps, by when, by whom and with what result cannot be carried out or monitored.</source>
        <translation>Un rischio alto richiede una misura fatta apposta; e una misura che non dice in quali fasi, entro quando, da chi e con quale risultato non si può attuare né monitorare.</translation>
    </message>
    <message>
        <source>Tie a specific measure to the risk; give each measure its phases, term, responsible and indicator.</source>
        <translation>Collega al rischio una misura specifica; dai a ogni misura fasi, termine, responsabile e indicatore.</translation>
    </message>
    <message>
        <source>Measure without its type</source>
        <translation>Misura senza tipologia</translation>
    </message>
    <message>
        <source>The eleven types show at a glance whether prevention rests on one instrument alone, such as controls, and they are what the yearly report of the RPCT asks for.</source>
        <translation>Le undici tipologie mostrano a colpo d’occhio se la prevenzione poggia su un solo strumento, come i controlli, e sono ciò che chiede la relazione annuale del RPCT.</translation>
    </message>
    <message>
        <source>Choose the type that the measure mainly belongs to.</source>
        <translation>Scegli la tipologia a cui la misura appartiene principalmente.</translation>
    </message>
    <message>
        <source>Section that is empty</source>
        <translation>Sezione vuota</translation>
    </message>
    <message>
        <source>The piano-tipo says what a plan must hold, less for bodies with fewer than 50 staff. A heading of the plan&apos;s own without anything below it is left out when the document is printed.</source>
        <translation>Il piano-tipo dice che cosa deve contenere un piano, meno per gli enti con meno di 50 dipendenti. Un titolo proprio del piano senza nulla sotto si omette quando il documento si stampa.</translation>
    </message>
    <message>
        <source>Write the text of the section or the data that it prints, or switch it off if it is not compulsory.</source>
        <translation>Scrivi il testo della sezione o i dati che stampa, oppure disattivala se non è obbligatoria.</translation>
    </message>
    <message>
        <source>The name of the body is missing in section 1.</source>
        <translation>Nella sezione 1 manca il nome dell’ente.</translation>
    </message>
    <message>
        <source>The legal representative of the body is missing in section 1.</source>
        <translation>Nella sezione 1 manca il legale rappresentante dell’ente.</translation>
    </message>
    <message>
        <source>Section 1 does not name the RPCT, who answers for section 2.3 (L. 190/2012, art. 1, c. 7).</source>
        <translation>La sezione 1 non indica il RPCT, che risponde della sezione 2.3 (L. 190/2012, art. 1, c. 7).</translation>
    </message>
    <message>
        <source>The plan is approved, and does not say by which organ.</source>
        <translation>Il piano è approvato e non dice da quale organo.</translation>
    </message>
    <message>
        <source>The plan is approved, and the number of the act is missing.</source>
        <translation>Il piano è approvato e manca il numero dell’atto.</translation>
    </message>
    <message>
        <source>The plan is approved, and the date of the act is missing.</source>
        <translation>Il piano è approvato e manca la data dell’atto.</translation>
    </message>
    <message>
        <source>the accessibility of buildings and services to people over 65 and with disabilities</source>
        <translation>l’accessibilità di edifici e servizi per le persone con più di 65 anni e con disabilità</translation>
    </message>
    <message>
        <source>digital accessibility</source>
        <translation>l’accessibilità digitale</translation>
    </message>
    <message>
        <source>the procedures to simplify</source>
        <translation>le procedure da semplificare</translation>
    </message>
    <message>
        <source>Accessibility or procedures to simplify not dealt with</source>
        <translation>Accessibilità o procedure da semplificare non trattate</translation>
    </message>
    <message>
        <source>Sub-section 2.1 must say how the body becomes fully accessible, physically and digitally, and which procedures it simplifies; citizens feel these first.</source>
        <translation>La sottosezione 2.1 deve dire come l’ente diventa pienamente accessibile, fisicamente e digitalmente, e quali procedure semplifica; sono le prime cose che i cittadini avvertono.</translation>
    </message>
    <message>
        <source>Tie objectives to the theme, state what is done for it, or write a section about it.</source>
        <translation>Collega obiettivi al tema, dichiara che cosa si fa per esso, oppure scrivi una sezione che ne tratti.</translation>
    </message>
    <message>
        <source>Words of physical accessibility</source>
        <translation>Parole dell’accessibilità fisica</translation>
    </message>
    <message>
        <source>Words of digital accessibility</source>
        <translation>Parole dell’accessibilità digitale</translation>
    </message>
    <message>
        <source>Words of simplification</source>
        <translation>Parole della semplificazione</translation>
    </message>
    <message>
        <source>Text that states another number than the data</source>
        <translation>Testo che dichiara un numero diverso dai dati</translation>
    </message>
    <message>
        <source>A number that was typed into a text stays as it is when the data change: the tables of the same plan then disprove it.</source>
        <translation>Un numero scritto a mano in un testo resta com’è quando i dati cambiano: le tabelle dello stesso piano allora lo smentiscono.</translation>
    </message>
    <message>
        <source>Replace the number by the live figure, which always says what the data say, or complete the data.</source>
        <translation>Sostituisci il numero con il dato vivo, che dice sempre ciò che dicono i dati, oppure completa i dati.</translation>
    </message>
    <message>
        <source>Figure in a text that has no value</source>
        <translation>Dato di un testo che non ha valore</translation>
    </message>
    <message>
        <source>A number, name or table that a text takes from the data stands in the printed plan as a mark in brackets while the data say nothing.</source>
        <translation>Un numero, un nome o una tabella che un testo prende dai dati sta nel piano stampato come un segno tra parentesi finché i dati non dicono nulla.</translation>
    </message>
    <message>
        <source>Enter what the figure speaks of, or take the figure out of the text.</source>
        <translation>Inserisci ciò di cui il dato parla, oppure togli il dato dal testo.</translation>
    </message>
    <message>
        <source>Act cited with an impossible number or date</source>
        <translation>Atto citato con un numero o una data impossibile</translation>
    </message>
    <message>
        <source>An act that is cited wrongly cannot be looked up, and who reads the plan doubts whether it was ever read.</source>
        <translation>Un atto citato male non si può consultare, e chi legge il piano dubita che sia mai stato letto.</translation>
    </message>
    <message>
        <source>Look the act up (normattiva.it, eur-lex.europa.eu) and write it as it is there.</source>
        <translation>Cerca l’atto (normattiva.it, eur-lex.europa.eu) e scrivilo com’è lì.</translation>
    </message>
    <message>
        <source>Acts that are meant whenever their number is written</source>
        <translation>Atti che si intendono ogni volta che se ne scrive il numero</translation>
    </message>
    <message>
        <source>Placeholder left in a text</source>
        <translation>Segnaposto rimasto in un testo</translation>
    </message>
    <message>
        <source>A blank that was to be filled later and was not is the first thing that a reader of the approved plan finds.</source>
        <translation>Uno spazio da riempire più tardi e mai riempito è la prima cosa che trova chi legge il piano approvato.</translation>
    </message>
    <message>
        <source>Write what belongs there, or take it out.</source>
        <translation>Scrivi ciò che ci va, oppure toglilo.</translation>
    </message>
    <message>
        <source>Reference to a part of the document that does not exist</source>
        <translation>Rimando a una parte del documento che non esiste</translation>
    </message>
    <message>
        <source>The reader who is sent elsewhere finds nothing there: sections were renumbered, switched off or taken out after the text was written.</source>
        <translation>Chi legge ed è mandato altrove lì non trova nulla: dopo la stesura del testo alcune sezioni sono state rinumerate, disattivate o tolte.</translation>
    </message>
    <message>
        <source>Write the number that the part has now, or tie the words to it by a link, which follows it.</source>
        <translation>Scrivi il numero che la parte ha ora, oppure lega le parole alla parte con un collegamento, che la segue.</translation>
    </message>
    <message>
        <source>Text that not everybody can read</source>
        <translation>Testo che non tutti possono leggere</translation>
    </message>
    <message>
        <source>Who listens to the document moves from heading to heading, hears each cell with the head of its column, and learns what a picture shows from its description. Documents of public bodies must be accessible.</source>
        <translation>Chi ascolta il documento passa da un titolo all’altro, sente ogni cella con l’intestazione della sua colonna e apprende dalla descrizione che cosa mostra un’immagine. I documenti degli enti pubblici devono essere accessibili.</translation>
    </message>
    <message>
        <source>Mend the heading, the table, the picture or the link in the text.</source>
        <translation>Correggi il titolo, la tabella, l’immagine o il collegamento nel testo.</translation>
    </message>
    <message>
        <source>Words of links that say nothing</source>
        <translation>Parole di collegamenti che non dicono nulla</translation>
    </message>
    <message>
        <source>Text carried over from last year that nobody has read again</source>
        <translation>Testo ripreso dall’anno precedente che nessuno ha riletto</translation>
    </message>
    <message>
        <source>The plan is brought up to date every year: what was true of the year before may no longer be.</source>
        <translation>Il piano si aggiorna ogni anno: ciò che era vero l’anno precedente può non esserlo più.</translation>
    </message>
    <message>
        <source>Read it, change what is no longer true, and take the mark away.</source>
        <translation>Leggilo, modifica ciò che non è più vero e togli il segno.</translation>
    </message>
    <message>
        <source>Value or objective with nothing below it</source>
        <translation>Valore o obiettivo senza nulla sotto</translation>
    </message>
    <message>
        <source>A value or an objective that no other one carries out says what is wanted and not how it will come about.</source>
        <translation>Un valore o un obiettivo che nessun altro attua dice che cosa si vuole e non come si realizzerà.</translation>
    </message>
    <message>
        <source>Tie to it what carries it out, or take it out of the plan.</source>
        <translation>Collegagli ciò che lo attua, oppure toglilo dal piano.</translation>
    </message>
    <message>
        <source>Objective or indicator that nobody owns</source>
        <translation>Obiettivo o indicatore senza responsabile</translation>
    </message>
    <message>
        <source>Somebody has to bring the result about, measure it and answer for it.</source>
        <translation>Qualcuno deve realizzare il risultato, misurarlo e risponderne.</translation>
    </message>
    <message>
        <source>Name the responsibility centre.</source>
        <translation>Indica il centro di responsabilità.</translation>
    </message>
    <message>
        <source>Objective without a parent</source>
        <translation>Obiettivo non collegato al livello superiore</translation>
    </message>
    <message>
        <source>Each objective comes from the one above it. One that stands alone is missing from the tree, from its tables and from the results of the levels above.</source>
        <translation>Ogni obiettivo discende da quello superiore. Uno isolato manca dall’albero, dalle sue tabelle e dai risultati dei livelli superiori.</translation>
    </message>
    <message>
        <source>Tie it to what it serves on the level above.</source>
        <translation>Collegalo a ciò a cui concorre al livello superiore.</translation>
    </message>
    <message>
        <source>Performance objective that reaches no public value</source>
        <translation>Obiettivo di performance che non raggiunge alcun valore pubblico</translation>
    </message>
    <message>
        <source>Performance is planned for the sake of public value: an objective that no path leads from to a value has no place in the plan&apos;s logic.</source>
        <translation>La performance si programma in funzione del valore pubblico: un obiettivo da cui nessun percorso porta a un valore non ha posto nella logica del piano.</translation>
    </message>
    <message>
        <source>Tie its operational objective to a strategic one, and that to a public value.</source>
        <translation>Collega il suo obiettivo operativo a uno strategico, e quello a un valore pubblico.</translation>
    </message>
    <message>
        <source>Compulsory theme that no objective answers</source>
        <translation>Tema obbligatorio a cui nessun obiettivo risponde</translation>
    </message>
    <message>
        <source>The performance section must hold objectives of simplification, digitalisation, accessibility and equal opportunities; a theme without any leaves its table empty.</source>
        <translation>La sezione della performance deve contenere obiettivi di semplificazione, digitalizzazione, accessibilità e pari opportunità; un tema che non ne ha lascia vuota la sua tabella.</translation>
    </message>
    <message>
        <source>Public value without an impact indicator</source>
        <translation>Valore pubblico senza indicatore di impatto</translation>
    </message>
    <message>
        <source>What nobody measures remains a declaration: public value is shown by its effect on those whom it is for.</source>
        <translation>Ciò che nessuno misura resta una dichiarazione: il valore pubblico si dimostra con il suo effetto sulle persone a cui è destinato.</translation>
    </message>
    <message>
        <source>Add at least one indicator of the effect on the people that the value is for.</source>
        <translation>Aggiungi almeno un indicatore dell’effetto sulle persone a cui il valore è destinato.</translation>
    </message>
    <message>
        <source>Dates that cannot follow each other</source>
        <translation>Date che non possono susseguirsi</translation>
    </message>
    <message>
        <source>What ends before it begins, or was measured on a day that is still to come, has one date too many that is wrong.</source>
        <translation>Ciò che finisce prima di iniziare, o è stato misurato in un giorno che deve ancora venire, ha una data sbagliata.</translation>
    </message>
    <message>
        <source>Correct the date that is wrong.</source>
        <translation>Correggi la data sbagliata.</translation>
    </message>
    <message>
        <source>Value without beneficiaries, or stakeholder that nothing names</source>
        <translation>Valore senza beneficiari, o portatore di interesse mai nominato</translation>
    </message>
    <message>
        <source>Public value is made for somebody: who has the good of it must be said. A stakeholder in the list whom nothing concerns was forgotten, or has no place there.</source>
        <translation>Il valore pubblico si crea per qualcuno: va detto chi ne beneficia. Un portatore di interesse dell’elenco che nulla riguarda è stato dimenticato, oppure lì non ha posto.</translation>
    </message>
    <message>
        <source>Say whom the value is for.</source>
        <translation>Indica a chi è destinato il valore.</translation>
    </message>
    <message>
        <source>Ordinary activity without a measure</source>
        <translation>Attività ordinaria senza una misurazione</translation>
    </message>
    <message>
        <source>To go on with what is done anyway is no performance objective, unless a measure shows what will be better.</source>
        <translation>Continuare ciò che si fa comunque non è un obiettivo di performance, a meno che una misurazione mostri che cosa migliorerà.</translation>
    </message>
    <message>
        <source>Say what will be better and by how much, with an indicator and its target.</source>
        <translation>Di’ che cosa migliorerà e di quanto, con un indicatore e il suo target.</translation>
    </message>
    <message>
        <source>First words of a title that mean ordinary activity</source>
        <translation>Prime parole di un titolo che indicano attività ordinaria</translation>
    </message>
    <message>
        <source>Phase without end, or outside the objective&apos;s time</source>
        <translation>Fase senza fine, o fuori dai tempi dell’obiettivo</translation>
    </message>
    <message>
        <source>Progress is measured by the phases: one that ends in another year, or never, says nothing about the year of the objective.</source>
        <translation>L’avanzamento si misura con le fasi: una che finisce in un altro anno, o mai, non dice nulla sull’anno dell’obiettivo.</translation>
    </message>
    <message>
        <source>Give the phase an end within the year of its objective, or move what comes later to the next edition.</source>
        <translation>Dai alla fase una fine nell’anno del suo obiettivo, oppure sposta ciò che viene dopo nell’edizione successiva.</translation>
    </message>
    <message>
        <source>Director of another centre, or centre outside the organisation</source>
        <translation>Dirigente di un altro centro, o centro fuori dall’organizzazione</translation>
    </message>
    <message>
        <source>A director answers for the results of what he or she leads, and what is led must have its place in the organisation chart.</source>
        <translation>Un dirigente risponde dei risultati di ciò che dirige, e ciò che dirige deve avere il suo posto nell’organigramma.</translation>
    </message>
    <message>
        <source>Name the centre&apos;s director, or correct the centre.</source>
        <translation>Indica il dirigente del centro, oppure correggi il centro.</translation>
    </message>
    <message>
        <source>%1 costs %2; its edition of %3 costs %4.</source>
        <translation>%1 costa %2; la sua edizione del %3 costa %4.</translation>
    </message>
    <message>
        <source>%1 has no amount; its edition of %2 costs %3.</source>
        <translation>%1 non ha importo; la sua edizione del %2 costa %3.</translation>
    </message>
    <message>
        <source>%1 is printed without its code in the table of the theme %2.</source>
        <translation>%1 è stampato senza codice nella tabella del tema %2.</translation>
    </message>
    <message>
        <source>The course %1 is held in %2, but serves %3, which is of %4.</source>
        <translation>Il corso %1 si tiene nel %2, ma serve %3, che è del %4.</translation>
    </message>
    <message>
        <source>By its words %1 should rise, but its direction is not given.</source>
        <translation>Secondo le sue parole %1 deve crescere, ma il verso non è indicato.</translation>
    </message>
    <message>
        <source>By its words %1 should fall, but its direction is not given.</source>
        <translation>Secondo le sue parole %1 deve diminuire, ma il verso non è indicato.</translation>
    </message>
    <message>
        <source>Set the direction to rising</source>
        <translation>Metti il verso in crescita</translation>
    </message>
    <message>
        <source>Set the direction to falling</source>
        <translation>Metti il verso in diminuzione</translation>
    </message>
    <message>
        <source>Hire that serves no public value</source>
        <translation>Assunzione che non serve alcun valore pubblico</translation>
    </message>
    <message>
        <source>The needs for staff follow from what the body wants to reach: each hire says which public value it serves, or it stands outside the plan&apos;s logic.</source>
        <translation>Il fabbisogno di personale nasce da ciò che l’ente vuole raggiungere: ogni assunzione dice quale valore pubblico serve, o sta fuori dalla logica del piano.</translation>
    </message>
    <message>
        <source>Choose the public values that the hire serves.</source>
        <translation>Scegli i valori pubblici che l’assunzione serve.</translation>
    </message>
    <message>
        <source>Group of indicators without an indicator</source>
        <translation>Gruppo di indicatori senza indicatori</translation>
    </message>
    <message>
        <source>The table of the monitoring prints the group with nothing in it: what it announces is not measured.</source>
        <translation>La tabella del monitoraggio stampa il gruppo vuoto: ciò che annuncia non è misurato.</translation>
    </message>
    <message>
        <source>Add the indicator, or remove the group.</source>
        <translation>Aggiungi l’indicatore, o togli il gruppo.</translation>
    </message>
    <message>
        <source>%1 holds no indicator.</source>
        <translation>%1 non contiene indicatori.</translation>
    </message>
    <message>
        <source>Performance objective without an indicator</source>
        <translation>Obiettivo di performance senza indicatore</translation>
    </message>
    <message>
        <source>An objective is assigned with the indicators and targets by which it is measured: without one, whether it was reached is a matter of opinion.</source>
        <translation>Un obiettivo si assegna con gli indicatori e i valori attesi che lo misurano: senza, se sia stato raggiunto è questione di opinioni.</translation>
    </message>
    <message>
        <source>Add an indicator with its baseline and the target of the year.</source>
        <translation>Aggiungi un indicatore con il valore di partenza e il valore atteso dell’anno.</translation>
    </message>
    <message>
        <source>%1 has no indicator.</source>
        <translation>%1 non ha indicatori.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>a row of «%1» refers to nothing</source>
        <translation>una riga di «%1» rimanda a qualcosa che non c&apos;è</translation>
    </message>
    <message>
        <source>«%1» is damaged: %2.</source>
        <translation>«%1» è danneggiato: %2.</translation>
    </message>
    <message>
        <source>The file was only read.</source>
        <translation>Il file è stato soltanto letto.</translation>
    </message>
    <message>
        <source>Open a copy of it from the backups.</source>
        <translation>Aprine una copia tra quelle di sicurezza.</translation>
    </message>
    <message>
        <source>«%1» is whole.</source>
        <translation>«%1» è integro.</translation>
    </message>
    <message>
        <source>reads a plan file through and tells whether it is whole</source>
        <translation>legge tutto un file di piano e dice se è integro</translation>
    </message>
    <message>
        <source>Usage: piao [FILE.piao]          opens the window
       piao COMMAND …            works without a window

Commands:
</source>
        <translation>Uso: piao [FILE.piao]          apre la finestra
     piao COMANDO …            lavora senza finestra

Comandi:
</translation>
    </message>
    <message>
        <source>
«piao COMMAND --help» explains a command; «piao --version» tells the version.
Ends with 0 when all went well, 1 when something was refused, 2 for a line that makes no sense.</source>
        <translation>
«piao COMANDO --help» spiega un comando; «piao --version» dice la versione.
Termina con 0 se tutto è andato bene, 1 se qualcosa è stato rifiutato, 2 se la riga non ha senso.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>«piao --help» lists the commands.</source>
        <translation>«piao --help» elenca i comandi.</translation>
    </message>
    <message>
        <source>answer in JSON, for a program</source>
        <translation>risponde in JSON, per un programma</translation>
    </message>
    <message>
        <source>«%1» is in no format that a plan can be exported to.</source>
        <translation>«%1» non è in un formato in cui si possa esportare un piano.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The export would take the place of the plan «%1» itself.</source>
        <translation>L&apos;esportazione prenderebbe il posto del piano «%1» stesso.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The plan is written to «%1».</source>
        <translation>Il piano è scritto in «%1».</translation>
    </message>
    <message>
        <source>«%1» names no record. Write TABLE/ID, for example public_value/vp1, or target/INDICATOR/YEAR.</source>
        <translation>«%1» non indica nessun elemento. Scrivi TABELLA/ID, per esempio public_value/vp1, oppure target/INDICATORE/ANNO.</translation>
    </message>
    <message>
        <source>There is no field «%1».</source>
        <translation>Il campo «%1» non esiste.</translation>
    </message>
    <message>
        <source>There is no record «%1» in the plan.</source>
        <translation>Nel piano non c&apos;è «%1».</translation>
    </message>
    <message>
        <source>«%1» is no value for «%2».</source>
        <translation>«%1» non è un valore per «%2».</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Il piano è rimasto com’era.</translation>
    </message>
    <message>
        <source>prints a record, or one field of it</source>
        <translation>stampa un elemento, o un suo campo</translation>
    </message>
    <message>
        <source>TABLE/ID</source>
        <translation>TABELLA/ID</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>sets one field; the action can be undone</source>
        <translation>scrive un campo; l&apos;azione si può annullare</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALORE</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1 (non più in vigore)</translation>
    </message>
    <message>
        <source>«%1» is no number of steps.</source>
        <translation>«%1» non è un numero di passi.</translation>
    </message>
    <message>
        <source>tells who changed what and when, newest first</source>
        <translation>dice chi ha cambiato che cosa e quando, dal più recente</translation>
    </message>
    <message>
        <source>how many steps</source>
        <translation>quanti passi</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>«%1» now holds the %2 records of «%3».</source>
        <translation>«%1» contiene ora i %2 elementi di «%3».</translation>
    </message>
    <message>
        <source>in place of what the plan file holds; one step, which can be undone</source>
        <translation>al posto di ciò che il file contiene; un solo passo, che si può annullare</translation>
    </message>
    <message>
        <source>without a year</source>
        <translation>senza anno</translation>
    </message>
    <message>
        <source>Codes given again</source>
        <translation>Codici ripetuti</translation>
    </message>
    <message>
        <source>Outside the tree</source>
        <translation>Fuori dall&apos;albero</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>tells what a plan holds</source>
        <translation>dice che cosa contiene un piano</translation>
    </message>
    <message>
        <source>«%1» is no year.</source>
        <translation>«%1» non è un anno.</translation>
    </message>
    <message>
        <source>New plan %1-%2 in «%3».</source>
        <translation>Nuovo piano %1-%2 in «%3».</translation>
    </message>
    <message>
        <source>makes a new plan</source>
        <translation>crea un nuovo piano</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>nome dell&apos;ente</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>first year of the three</source>
        <translation>primo anno del triennio</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ANNO</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODELLO</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Non c&apos;è nulla da ripetere.</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>annulla l&apos;ultima azione</translation>
    </message>
    <message>
        <source>does the action again that was taken back last</source>
        <translation>ripete l&apos;ultima azione annullata</translation>
    </message>
    <message>
        <source>There is no command «%1», and no such file.</source>
        <translation>Il comando «%1» non esiste, e nemmeno un file con questo nome.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Non c&apos;è uno schermo su cui aprire una finestra.</translation>
    </message>
    <message>
        <source>«piao --help» lists what works without one.</source>
        <translation>«piao --help» elenca ciò che funziona senza.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>La risposta non si è potuta scrivere.</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versione del file</translation>
    </message>
    <message>
        <source>Say the name of the new plan, or ask for a --preview.</source>
        <translation>Dire il nome del nuovo piano, o chiedere un&apos;anteprima con --preview.</translation>
    </message>
    <message>
        <source>The new plan is in «%1»; «%2» was not changed.</source>
        <translation>Il nuovo piano è in «%1»; «%2» non è stato cambiato.</translation>
    </message>
    <message>
        <source>makes the plan of the next three years from one, and says what it carried over</source>
        <translation>fa da un piano quello del triennio successivo e dice che cosa ha ripreso</translation>
    </message>
    <message>
        <source>only say what it would do</source>
        <translation>di&apos; soltanto che cosa farebbe</translation>
    </message>
    <message>
        <source>There is no sample «%1»; there are %2.</source>
        <translation>Non c&apos;è alcun esempio «%1»; ci sono %2.</translation>
    </message>
    <message>
        <source>a sample instead: %1</source>
        <translation>in alternativa, un esempio: %1</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ESEMPIO</translation>
    </message>
    <message>
        <source>End the name in .pdf or .odt for the document, in / for the web edition, in .json for the open format.</source>
        <translation>Dai al nome la fine .pdf o .odt per il documento, / per l’edizione web, .json per il formato aperto.</translation>
    </message>
    <message>
        <source>writes the plan as PDF, ODT, web edition or in the open format</source>
        <translation>scrive il piano come PDF, ODT, edizione web o nel formato aperto</translation>
    </message>
    <message>
        <source>puts the plan itself into the PDF (PDF/A-3), from which it can be opened again</source>
        <translation>mette nel PDF anche il piano (PDF/A-3), che da lì si può riaprire</translation>
    </message>
    <message>
        <source>piano_tipo, piano_tipo_semplificato, provincia, performance, or the file of a template (.json)</source>
        <translation>piano_tipo, piano_tipo_semplificato, provincia, performance, oppure il file di un modello (.json)</translation>
    </message>
    <message>
        <source>takes a plan in the open format, or from a PDF that carries it, into a plan file</source>
        <translation>porta in un file di piano un piano nel formato aperto, o quello contenuto in un PDF</translation>
    </message>
    <message>
        <source>«%1» could not be written: %2.</source>
        <translation>Non è stato possibile scrivere «%1»: %2.</translation>
    </message>
    <message>
        <source>What stood there before is as it was.</source>
        <translation>Ciò che c’era prima è rimasto com’era.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Scegli un altro posto.</translation>
    </message>
    <message>
        <source>The report would take the place of the plan «%1» itself.</source>
        <translation>Il rapporto prenderebbe il posto del piano «%1» stesso.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>checks the plan: what the OIV, ANAC or the approving organ would find</source>
        <translation>controlla il piano: che cosa rileverebbero l’OIV, l’ANAC o l’organo che lo approva</translation>
    </message>
    <message>
        <source>«%1» is no severity: there are error, warning and info.</source>
        <translation>«%1» non è una gravità: ci sono error, warning e info.</translation>
    </message>
    <message>
        <source>There is no check «%1»; «piao checks» lists them.</source>
        <translation>Il controllo «%1» non esiste; «piao checks» elenca quelli che ci sono.</translation>
    </message>
    <message>
        <source>The plan has no centre «%1»; it has %2.</source>
        <translation>Il piano non ha il centro «%1»; ha %2.</translation>
    </message>
    <message>
        <source>«%1» may be %2: write more of the name.</source>
        <translation>«%1» può essere %2: scrivi una parte più lunga del nome.</translation>
    </message>
    <message>
        <source>The plan names no director.</source>
        <translation>Il piano non indica nessun dirigente.</translation>
    </message>
    <message>
        <source>The plan has no director «%1»; it has %2.</source>
        <translation>Il piano non ha il dirigente «%1»; ha %2.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>writes what was found for a program; «-» to the standard output</source>
        <translation>scrive i rilievi per un programma; «-» sull’uscita standard</translation>
    </message>
    <message>
        <source>writes the report as one web page</source>
        <translation>scrive il rapporto come una sola pagina web</translation>
    </message>
    <message>
        <source>writes the report as PDF</source>
        <translation>scrive il rapporto come PDF</translation>
    </message>
    <message>
        <source>writes the report as ODT</source>
        <translation>scrive il rapporto come ODT</translation>
    </message>
    <message>
        <source>only what belongs to the centre: a sheet to send</source>
        <translation>solo ciò che riguarda il centro: una scheda da inviare</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODICE</translation>
    </message>
    <message>
        <source>only what the director answers for: a sheet to send</source>
        <translation>solo ciò di cui risponde il dirigente: una scheda da inviare</translation>
    </message>
    <message>
        <source>only error; error and warning; or all (info)</source>
        <translation>solo gli errori (error); errori e avvisi (warning); oppure tutto (info)</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVITÀ</translation>
    </message>
    <message>
        <source>only these checks, for example L01,L02</source>
        <translation>solo questi controlli, per esempio L01,L02</translation>
    </message>
    <message>
        <source>IDS</source>
        <translation>SIGLE</translation>
    </message>
    <message>
        <source>ends with 1 from error, warning or info upwards</source>
        <translation>termina con 1 a partire da error, warning o info in su</translation>
    </message>
    <message>
        <source>the report by task or by centre</source>
        <translation>il rapporto per compito (task) o per centro (centre)</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>ORDINE</translation>
    </message>
    <message>
        <source>checks as on that day</source>
        <translation>controlla come se fosse quel giorno</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-GG</translation>
    </message>
    <message>
        <source>«%1» is no order: there are task and centre.</source>
        <translation>«%1» non è un ordine: ci sono task e centre.</translation>
    </message>
    <message>
        <source>«%1» is no day: write it as 2026-01-31.</source>
        <translation>«%1» non è un giorno: scrivilo nella forma 2026-01-31.</translation>
    </message>
    <message>
        <source>Limits and lists</source>
        <translation>Limiti ed elenchi</translation>
    </message>
    <message>
        <source>The plan may set them otherwise.</source>
        <translation>Il piano può fissarli diversamente.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>che cos’è</translation>
    </message>
    <message>
        <source>usual value</source>
        <translation>valore consueto</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Perché conta</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>The checks of a plan</source>
        <translation>I controlli di un piano</translation>
    </message>
    <message>
        <source>These pages are made by the program (`piao checks --pages`). `piao check PLAN.piao` checks a plan; a check can be switched off, made more or less severe, or given other limits in the plan, and a finding can be set aside with a reason.</source>
        <translation>Queste pagine le scrive il programma (`piao checks --pages`). `piao check PIANO.piao` controlla un piano; nel piano un controllo si può disattivare, rendere più o meno severo o regolare con altri limiti, e un rilievo si può mettere da parte con un motivo.</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>che cosa non va</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravità</translation>
    </message>
    <message>
        <source>The folder «%1» could not be made.</source>
        <translation>Non è stato possibile creare la cartella «%1».</translation>
    </message>
    <message>
        <source>lists what a plan is checked for</source>
        <translation>elenca che cosa si controlla in un piano</translation>
    </message>
    <message>
        <source>writes a Markdown page for each check into a folder</source>
        <translation>scrive in una cartella una pagina Markdown per ogni controllo</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>in %1 su %2</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messi da parte</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n messo da parte</numerusform>
            <numerusform>%n messi da parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality on the ten criteria of CERVAP and UPI, by this program&apos;s own method: %1 of 100.</source>
        <translation>Qualità secondo i dieci criteri di CERVAP e UPI, con il metodo proprio di questo programma: %1 su 100.</translation>
    </message>
</context>
<context>
    <name>completeness</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiari</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>What it contributes to</source>
        <translation>A che cosa contribuisce</translation>
    </message>
    <message>
        <source>Objectives below it</source>
        <translation>Obiettivi sottostanti</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirigente</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasi</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>%1 «%2» is no longer in the plan.</source>
        <translation>%1 «%2» non è più nel piano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There is no template «%1».</source>
        <translation>Il modello «%1» non esiste.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Non è stato creato nessun file.</translation>
    </message>
    <message>
        <source>The cell keeps what it had.</source>
        <translation>La cella conserva ciò che aveva.</translation>
    </message>
    <message>
        <source>There is no row for it.</source>
        <translation>Non c&apos;è una riga che lo accolga.</translation>
    </message>
    <message>
        <source>Only an indicator has targets.</source>
        <translation>Solo un indicatore ha dei target.</translation>
    </message>
    <message>
        <source>«%1» has no field «%2» that could be written.</source>
        <translation>«%1» non ha un campo «%2» che si possa scrivere.</translation>
    </message>
    <message>
        <source>«%1» cannot be empty.</source>
        <translation>«%1» non può essere vuoto.</translation>
    </message>
    <message>
        <source>«%1» is not a number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>Write it as 1.234,5.</source>
        <translation>Scrivilo come 1.234,5.</translation>
    </message>
    <message>
        <source>«%1» is not a whole number.</source>
        <translation>«%1» non è un numero intero.</translation>
    </message>
    <message>
        <source>Write it without decimals.</source>
        <translation>Scrivilo senza decimali.</translation>
    </message>
    <message>
        <source>«%1» is not a year.</source>
        <translation>«%1» non è un anno.</translation>
    </message>
    <message>
        <source>Write it with four digits.</source>
        <translation>Scrivilo con quattro cifre.</translation>
    </message>
    <message>
        <source>«%1» is not a date.</source>
        <translation>«%1» non è una data.</translation>
    </message>
    <message>
        <source>Write it as 31/12/2024.</source>
        <translation>Scrivila come 31/12/2024.</translation>
    </message>
    <message>
        <source>«%1» is neither yes nor no.</source>
        <translation>«%1» non è né sì né no.</translation>
    </message>
    <message>
        <source>«%1» is not one of the choices of «%2».</source>
        <translation>«%1» non è tra le scelte di «%2».</translation>
    </message>
    <message>
        <source>Choose among: %1.</source>
        <translation>Scegli tra: %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>«%1» stands for %2 records of «%3».</source>
        <translation>«%1» indica %2 elementi di «%3».</translation>
    </message>
    <message>
        <source>Write code and name, or choose it from the list.</source>
        <translation>Scrivi codice e nome, o sceglilo dall&apos;elenco.</translation>
    </message>
    <message>
        <source>There is no «%1» called «%2».</source>
        <translation>Non c&apos;è «%1» con il nome «%2».</translation>
    </message>
    <message>
        <source>Add it first, or choose one from the list.</source>
        <translation>Prima aggiungilo, o scegline uno dall&apos;elenco.</translation>
    </message>
    <message>
        <source>The objective is no longer in the plan.</source>
        <translation>L&apos;obiettivo non è più nel piano.</translation>
    </message>
    <message>
        <source>%1 stands under several parents.</source>
        <translation>%1 sta sotto più elementi.</translation>
    </message>
    <message>
        <source>Other objectives stand below %1.</source>
        <translation>Sotto %1 stanno altri obiettivi.</translation>
    </message>
    <message>
        <source>«%1» of %2 has no place on the other level.</source>
        <translation>«%1» di %2 non ha posto nell&apos;altro livello.</translation>
    </message>
    <message>
        <source>Move or copy that first.</source>
        <translation>Prima spostalo o copialo.</translation>
    </message>
    <message>
        <source>There is no level below a performance objective.</source>
        <translation>Sotto un obiettivo di performance non ci sono altri livelli.</translation>
    </message>
    <message>
        <source>There is nothing before it under which it could stand.</source>
        <translation>Prima non c&apos;è nulla sotto cui possa stare.</translation>
    </message>
    <message>
        <source>There is no level above it.</source>
        <translation>Non c&apos;è un livello superiore.</translation>
    </message>
    <message>
        <source>Only a performance objective with a year has an edition of the year after.</source>
        <translation>Solo un obiettivo di performance con un anno ha un&apos;edizione dell&apos;anno dopo.</translation>
    </message>
    <message>
        <source>%1 is already the edition of the year after.</source>
        <translation>%1 è già l&apos;edizione dell&apos;anno dopo.</translation>
    </message>
    <message>
        <source>The place is no longer in the plan.</source>
        <translation>Il posto non è più nel piano.</translation>
    </message>
    <message>
        <source>One of the objectives is no longer in the plan.</source>
        <translation>Uno degli obiettivi non è più nel piano.</translation>
    </message>
    <message>
        <source>%1 is a public value and stands at the top.</source>
        <translation>%1 è un valore pubblico e sta in cima.</translation>
    </message>
    <message>
        <source>%1 is one of the level «%2» and can only stand under one of the level «%3».</source>
        <translation>%1 è del livello «%2» e può stare solo sotto il livello «%3».</translation>
    </message>
    <message>
        <source>Nothing stands below a performance objective.</source>
        <translation>Sotto un obiettivo di performance non sta nulla.</translation>
    </message>
    <message>
        <source>Add it beside.</source>
        <translation>Aggiungilo accanto.</translation>
    </message>
    <message>
        <source>The objective under which it should stand is no longer in the plan.</source>
        <translation>L&apos;obiettivo sotto cui dovrebbe stare non è più nel piano.</translation>
    </message>
    <message>
        <source>%1 cannot stand under %2 as well.</source>
        <translation>%1 non può stare anche sotto %2.</translation>
    </message>
    <message>
        <source>%1 stands under nothing.</source>
        <translation>%1 non sta sotto nulla.</translation>
    </message>
    <message>
        <source>%1 %2 would belong to nothing.</source>
        <translation>%1 %2 non apparterrebbe a nulla.</translation>
    </message>
    <message>
        <source>%1 %2 would belong to several records.</source>
        <translation>%1 %2 apparterrebbe a più elementi.</translation>
    </message>
    <message>
        <source>Say to which one it belongs.</source>
        <translation>Indica a quale appartiene.</translation>
    </message>
    <message>
        <source>«%1» of %2 would lead back to itself.</source>
        <translation>«%1» di %2 ricondurrebbe a se stesso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Scegline un altro.</translation>
    </message>
    <message>
        <source>«%1» of %2 would refer to something that is not in the plan.</source>
        <translation>«%1» di %2 rimanderebbe a qualcosa che non è nel piano.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1: %2, as in %3</source>
        <translation>%1: %2, come in %3</translation>
    </message>
    <message>
        <source>⚠ %1: %2 here, %3 in %4 (%5)</source>
        <translation>⚠ %1: %2 qui, %3 in %4 (%5)</translation>
    </message>
    <message>
        <source>the staff in service</source>
        <translation>il personale in servizio</translation>
    </message>
    <message>
        <source>the leavers</source>
        <translation>le cessazioni</translation>
    </message>
    <message>
        <source>the leavers by change of area</source>
        <translation>le cessazioni per cambio di area</translation>
    </message>
    <message>
        <source>the hires</source>
        <translation>le assunzioni</translation>
    </message>
    <message>
        <source>the progressions</source>
        <translation>le progressioni</translation>
    </message>
    <message>
        <source>section 1</source>
        <translation>sezione 1</translation>
    </message>
    <message>
        <source>%1 is outside the plan, which is of %2.</source>
        <translation>%1 è fuori dal piano, che è del %2.</translation>
    </message>
    <message>
        <source>%1 is outside the year %2.</source>
        <translation>%1 è fuori dall&apos;anno %2.</translation>
    </message>
    <message>
        <source>A row for nobody: the number is 0.</source>
        <translation>Una riga per nessuno: il numero è 0.</translation>
    </message>
    <message>
        <source>The number is below zero.</source>
        <translation>Il numero è sotto zero.</translation>
    </message>
    <message>
        <source>The value is below zero.</source>
        <translation>Il valore è sotto zero.</translation>
    </message>
    <message>
        <source>The cost at regime, %1, is smaller than the cost in the year, %2.</source>
        <translation>Il costo a regime, %1, è minore del costo nell&apos;anno, %2.</translation>
    </message>
    <message>
        <source>Covered posts, leavers, hires and progressions make %1; here stands %2 (%3).</source>
        <translation>Posti coperti, cessazioni, assunzioni e progressioni fanno %1; qui sta %2 (%3).</translation>
    </message>
    <message>
        <source>A course of no hours.</source>
        <translation>Un corso di nessuna ora.</translation>
    </message>
    <message>
        <source>Printed, but no year of the plan is given.</source>
        <translation>Stampato, ma non è dato alcun anno del piano.</translation>
    </message>
    <message>
        <source>Not every part of «%1» is a year of its own.</source>
        <translation>Non ogni parte di «%1» è un anno.</translation>
    </message>
    <message>
        <source>Printed is %1, the amount is %2 (%3).</source>
        <translation>È stampato %1, l&apos;importo è %2 (%3).</translation>
    </message>
    <message>
        <source>The end, %1, is before the start, %2.</source>
        <translation>La fine, %1, viene prima dell&apos;inizio, %2.</translation>
    </message>
    <message>
        <source>A share of more than 100 %.</source>
        <translation>Una quota oltre il 100 %.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Dotazione organica</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Assunzioni</translation>
    </message>
    <message>
        <source>Fixed-term hires</source>
        <translation>Assunzioni a tempo determinato</translation>
    </message>
    <message>
        <source>Progressions</source>
        <translation>Progressioni</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Cessazioni</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Money for training</source>
        <translation>Risorse per la formazione</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Senza anno</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>risk area</source>
        <translation>area di rischio</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>titolare</translation>
    </message>
    <message>
        <source>risk event</source>
        <translation>evento rischioso</translation>
    </message>
    <message>
        <source>enabling factors</source>
        <translation>fattori abilitanti</translation>
    </message>
    <message>
        <source>exposure criteria</source>
        <translation>criteri di esposizione</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>giudizio</translation>
    </message>
    <message>
        <source>rationale of the judgement</source>
        <translation>motivazione del giudizio</translation>
    </message>
    <message>
        <source>rationale of the process&apos;s judgement</source>
        <translation>motivazione del giudizio del processo</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>misura</translation>
    </message>
    <message>
        <source>specific measure (judged A)</source>
        <translation>misura specifica (giudizio A)</translation>
    </message>
    <message>
        <source>phase, term, responsible or indicator of a measure</source>
        <translation>fase, termine, responsabile o indicatore di una misura</translation>
    </message>
    <message>
        <source>No measure treats this process.</source>
        <translation>Nessuna misura tratta questo processo.</translation>
    </message>
    <message>
        <source>Judged A, and no specific measure.</source>
        <translation>Giudizio A e nessuna misura specifica.</translation>
    </message>
    <message>
        <source>Protects no objective and no public value.</source>
        <translation>Non protegge alcun obiettivo né valore pubblico.</translation>
    </message>
    <message>
        <source>Treats no process and no event.</source>
        <translation>Non tratta alcun processo né evento.</translation>
    </message>
    <message>
        <source>%1 has no objective of %2 that is not continued already.</source>
        <translation>%1 non ha alcun obiettivo del %2 che non continui già.</translation>
    </message>
    <message>
        <source>A record of «%1» cannot be duplicated.</source>
        <translation>Una voce di «%1» non si può duplicare.</translation>
    </message>
    <message>
        <source>What was to be duplicated is no longer in the plan.</source>
        <translation>Ciò che si voleva duplicare non è più nel piano.</translation>
    </message>
    <message>
        <source>«%1»: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>non può essere vuoto.</translation>
    </message>
    <message>
        <source>«%1» is not one of the choices.</source>
        <translation>«%1» non è una delle scelte.</translation>
    </message>
    <message>
        <source>it would refer to something that is not in the plan.</source>
        <translation>si riferirebbe a qualcosa che non è nel piano.</translation>
    </message>
    <message>
        <source>this is not a date.</source>
        <translation>questa non è una data.</translation>
    </message>
    <message>
        <source>this is not a number.</source>
        <translation>questo non è un numero.</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>Non è stata scelta alcuna voce.</translation>
    </message>
    <message>
        <source>The records are not all of one kind.</source>
        <translation>Le voci non sono tutte dello stesso tipo.</translation>
    </message>
    <message>
        <source>Choose records of one kind.</source>
        <translation>Scegliere voci dello stesso tipo.</translation>
    </message>
    <message>
        <source>«%1» has no such field.</source>
        <translation>«%1» non ha questo campo.</translation>
    </message>
    <message>
        <source>«%1» cannot be the same in many records.</source>
        <translation>«%1» non può essere uguale in molte voci.</translation>
    </message>
    <message>
        <source>The plan is as it was, and no new one was made.</source>
        <translation>Il piano è com&apos;era, e non ne è stato fatto uno nuovo.</translation>
    </message>
    <message>
        <source>«%1» does not say for which years it is.</source>
        <translation>«%1» non dice per quali anni è.</translation>
    </message>
    <message>
        <source>Write the first year on the page of the plan, then roll it over.</source>
        <translation>Scrivere il primo anno nella pagina del piano, poi passare al nuovo triennio.</translation>
    </message>
    <message>
        <source>«%1» is the plan itself.</source>
        <translation>«%1» è il piano stesso.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is already a file «%1».</source>
        <translation>C&apos;è già un file «%1».</translation>
    </message>
    <message>
        <source>There is no folder «%1».</source>
        <translation>Non c&apos;è alcuna cartella «%1».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>«%1» cannot be written.</source>
        <translation>«%1» non si può scrivere.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Scegliere un&apos;altra cartella, o chiedere il permesso di scriverci.</translation>
    </message>
    <message>
        <source>Baselines from the last actual</source>
        <translation>Valori di partenza dall&apos;ultimo consuntivo</translation>
    </message>
    <message>
        <source>Baselines from the last target, as if it had been met</source>
        <translation>Valori di partenza dall&apos;ultimo target, come se fosse stato raggiunto</translation>
    </message>
    <message>
        <source>Indicators whose target says no number: the baseline is still the old one</source>
        <translation>Indicatori il cui target non dice un numero: il valore di partenza è ancora quello vecchio</translation>
    </message>
    <message>
        <source>The plan&apos;s title, with the new years</source>
        <translation>Il titolo del piano, con i nuovi anni</translation>
    </message>
    <message>
        <source>Number and date of the act</source>
        <translation>Numero e data dell&apos;atto</translation>
    </message>
    <message>
        <source>States that begin anew</source>
        <translation>Stati che ricominciano</translation>
    </message>
    <message>
        <source>Processes, events, measures and duties whose monitoring begins anew</source>
        <translation>Processi, eventi, misure e obblighi il cui monitoraggio ricomincia</translation>
    </message>
    <message>
        <source>Texts carried over, marked to be reviewed</source>
        <translation>Testi ripresi, segnati da rivedere</translation>
    </message>
    <message>
        <source>Indicators of new editions that want a target for %1</source>
        <translation>Indicatori di nuove edizioni che aspettano un target per il %1</translation>
    </message>
    <message>
        <source>Operational objectives without a performance objective</source>
        <translation>Obiettivi operativi senza obiettivi di performance</translation>
    </message>
    <message>
        <source>Measures whose term has passed</source>
        <translation>Misure il cui termine è passato</translation>
    </message>
    <message>
        <source>Positive actions whose term has passed</source>
        <translation>Azioni positive il cui termine è passato</translation>
    </message>
    <message>
        <source>Rows of staff and establishment, still at the date of the old plan</source>
        <translation>Righe di personale e dotazione, ancora alla data del piano vecchio</translation>
    </message>
    <message>
        <source>Texts that name the old period</source>
        <translation>Testi che nominano il periodo vecchio</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Lasciato indietro</translation>
    </message>
    <message>
        <source>Proposed, to be confirmed</source>
        <translation>Proposto, da confermare</translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dal %1 al %2</translation>
    </message>
    <message>
        <source>Objectives of %1 that go on as editions of %2</source>
        <translation>Obiettivi del %1 che continuano come edizioni del %2</translation>
    </message>
    <message>
        <source>Objectives of %1 that are not finished and go on as editions of %2</source>
        <translation>Obiettivi del %1 non conclusi che continuano come edizioni del %2</translation>
    </message>
    <message>
        <source>Editions of the year that has passed, continued by a later edition</source>
        <translation>Edizioni dell&apos;anno passato, continuate da un&apos;edizione successiva</translation>
    </message>
    <message>
        <source>Objectives that end with the year that has passed</source>
        <translation>Obiettivi che finiscono con l&apos;anno passato</translation>
    </message>
    <message>
        <source>Targets of the year that has passed</source>
        <translation>Target dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Actuals of the year that has passed</source>
        <translation>Consuntivi dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Monitoring rounds of the year that has passed</source>
        <translation>Sessioni di monitoraggio dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Checks of measures</source>
        <translation>Verifiche delle misure</translation>
    </message>
    <message>
        <source>Hires and progressions of the year that has passed</source>
        <translation>Assunzioni e progressioni dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Leavers of the year that has passed</source>
        <translation>Cessazioni dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Money for training of the year that has passed</source>
        <translation>Risorse per la formazione dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Training courses that go on, without the year that has passed</source>
        <translation>Corsi di formazione che continuano, senza l&apos;anno passato</translation>
    </message>
    <message>
        <source>Training courses of the year that has passed</source>
        <translation>Corsi di formazione dell&apos;anno passato</translation>
    </message>
    <message>
        <source>Totals as the old plan prints them</source>
        <translation>Totali come li stampa il piano vecchio</translation>
    </message>
    <message>
        <source>Other wordings that the old plan prints</source>
        <translation>Altre formulazioni che il piano vecchio stampa</translation>
    </message>
    <message>
        <source>The search takes too long.</source>
        <translation>La ricerca dura troppo.</translation>
    </message>
    <message>
        <source>Write the regular expression more simply.</source>
        <translation>Scrivere l&apos;espressione regolare in modo più semplice.</translation>
    </message>
    <message>
        <source>«%1» of %2 would be empty.</source>
        <translation>«%1» di %2 resterebbe vuoto.</translation>
    </message>
    <message>
        <source>Leave this place out.</source>
        <translation>Lasciare fuori questo punto.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Non c&apos;è nulla da cercare.</translation>
    </message>
    <message>
        <source>Write what you look for.</source>
        <translation>Scrivere che cosa si cerca.</translation>
    </message>
    <message>
        <source>What is looked for is longer than %1 characters.</source>
        <translation>Ciò che si cerca è più lungo di %1 caratteri.</translation>
    </message>
    <message>
        <source>Look for less.</source>
        <translation>Cercare meno testo.</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>L&apos;espressione regolare è sbagliata al carattere %1: %2.</translation>
    </message>
    <message>
        <source>Correct it, or look for the text as it stands.</source>
        <translation>Correggerla, o cercare il testo così com&apos;è.</translation>
    </message>
    <message>
        <source>The regular expression takes too long.</source>
        <translation>L&apos;espressione regolare richiede troppo tempo.</translation>
    </message>
    <message>
        <source>Write it more simply: repetitions inside repetitions take for ever.</source>
        <translation>Scriverla in modo più semplice: ripetizioni dentro ripetizioni non finiscono mai.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Nothing was added to the plan.</source>
        <translation>Nulla è stato aggiunto al piano.</translation>
    </message>
    <message>
        <source>«%1» is of %2; a file kept with the plan may be of %3 at most, so that the plan can still be sent by e-mail.</source>
        <translation>«%1» è di %2; un file conservato nel piano può essere al massimo di %3, perché il piano si possa ancora inviare per posta elettronica.</translation>
    </message>
    <message>
        <source>Make it smaller, or publish it on the site and link to it.</source>
        <translation>Ridurne le dimensioni, oppure pubblicarlo sul sito e inserire il collegamento.</translation>
    </message>
    <message>
        <source>«%1» is not a file.</source>
        <translation>«%1» non è un file.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Scegliere un file.</translation>
    </message>
    <message>
        <source>«%1» cannot be read: %2.</source>
        <translation>«%1» non si può leggere: %2.</translation>
    </message>
    <message>
        <source>Check whether you may read it.</source>
        <translation>Verificare di avere il permesso di lettura.</translation>
    </message>
    <message>
        <source>«%1» could not be written: %2.</source>
        <translation>Non è stato possibile scrivere «%1»: %2.</translation>
    </message>
    <message>
        <source>The file in the plan is as it was.</source>
        <translation>Il file nel piano è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numero: %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteggi</translation>
    </message>
    <message>
        <source>[unknown figure: %1]</source>
        <translation>[dato sconosciuto: %1]</translation>
    </message>
    <message>
        <source>Unknown figure: %1</source>
        <translation>Dato sconosciuto: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titolo: %1</translation>
    </message>
    <message>
        <source>Years of the plan</source>
        <translation>Anni del piano</translation>
    </message>
    <message>
        <source>Plan and body</source>
        <translation>Piano ed ente</translation>
    </message>
    <message>
        <source>Totals of section 3</source>
        <translation>Totali della sezione 3</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titoli</translation>
    </message>
    <message>
        <source>Objectives of each level and year under each public value</source>
        <translation>Obiettivi di ogni livello e anno sotto ciascun valore pubblico</translation>
    </message>
    <message>
        <source>Performance objectives of each centre and year</source>
        <translation>Obiettivi di performance di ogni centro e anno</translation>
    </message>
    <message>
        <source>Staff by professional area</source>
        <translation>Personale per area professionale</translation>
    </message>
    <message>
        <source>Staff establishment</source>
        <translation>Dotazione organica</translation>
    </message>
    <message>
        <source>Hires and progressions</source>
        <translation>Assunzioni e progressioni</translation>
    </message>
    <message>
        <source>Money for training by year</source>
        <translation>Risorse per la formazione per anno</translation>
    </message>
    <message>
        <source>Measures by type</source>
        <translation>Misure per tipo</translation>
    </message>
    <message>
        <source>Risk events by level</source>
        <translation>Eventi rischiosi per livello</translation>
    </message>
    <message>
        <source>[unknown table: %1]</source>
        <translation>[tabella sconosciuta: %1]</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>L&apos;ente</translation>
    </message>
    <message>
        <source>Centres without a structure</source>
        <translation>Centri senza struttura</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>directed by %1</source>
        <translation>diretto da %1</translation>
    </message>
    <message numerus="yes">
        <source>%n centres</source>
        <translation>
            <numerusform>%n centro</numerusform>
            <numerusform>%n centri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n obiettivo</numerusform>
            <numerusform>%n obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another template on the page of the plan.</source>
        <translation>Scegliere un altro modello nella pagina del piano.</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>al byte %1</translation>
    </message>
    <message>
        <source>this is no template of version 1</source>
        <translation>non è un modello della versione 1</translation>
    </message>
    <message>
        <source>The template «%1» cannot be used: %2 (%3).</source>
        <translation>Il modello «%1» non si può usare: %2 (%3).</translation>
    </message>
    <message>
        <source>Choose another template, or correct this one.</source>
        <translation>Scegliere un altro modello, oppure correggere questo.</translation>
    </message>
    <message>
        <source>a list of sections is missing</source>
        <translation>manca un elenco di sezioni</translation>
    </message>
    <message>
        <source>sections stand more than %1 levels deep</source>
        <translation>le sezioni superano i %1 livelli di profondità</translation>
    </message>
    <message>
        <source>a section is missing</source>
        <translation>manca una sezione</translation>
    </message>
    <message>
        <source>there are more than %1 sections</source>
        <translation>ci sono più di %1 sezioni</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» non è riconosciuto</translation>
    </message>
    <message>
        <source>nothing called «%1» can stand in a section</source>
        <translation>in una sezione non può stare nulla di nome «%1»</translation>
    </message>
    <message>
        <source>a section cannot be repeated for each «%1»</source>
        <translation>una sezione non si può ripetere per ogni «%1»</translation>
    </message>
    <message>
        <source>a section has neither a title nor anything that stands in it</source>
        <translation>una sezione non ha né un titolo né qualcosa che vi stia</translation>
    </message>
    <message>
        <source>pages cannot lie «%1»</source>
        <translation>le pagine non possono stare «%1»</translation>
    </message>
    <message>
        <source>Choose piano_tipo, piano_tipo_semplificato, provincia or performance, or the file of a template.</source>
        <translation>Scegli piano_tipo, piano_tipo_semplificato, provincia o performance, oppure il file di un modello.</translation>
    </message>
    <message>
        <source>«%1» is no PNG and no JPEG picture.</source>
        <translation>«%1» non è un’immagine PNG né JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture of one of these kinds.</source>
        <translation>Scegli un’immagine di uno di questi tipi.</translation>
    </message>
    <message>
        <source>The logo needs a description for who does not see it.</source>
        <translation>Al logo serve una descrizione per chi non lo vede.</translation>
    </message>
    <message>
        <source>Say what it shows.</source>
        <translation>Scrivi che cosa mostra.</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>it is not between %1 and %2</source>
        <translation>non è compreso tra %1 e %2</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>non è un testo</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>è troppo lungo</translation>
    </message>
    <message>
        <source>it holds a character that cannot be printed</source>
        <translation>contiene un carattere che non si può stampare</translation>
    </message>
    <message>
        <source>it is no colour of the form #RRGGBB</source>
        <translation>non è un colore nella forma #RRGGBB</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>non è né true né false</translation>
    </message>
    <message>
        <source>it is none of the choices</source>
        <translation>non è tra i valori possibili</translation>
    </message>
    <message>
        <source>«%1» is no text</source>
        <translation>«%1» non è un testo</translation>
    </message>
    <message>
        <source>its contents are not written in base64</source>
        <translation>il suo contenuto non è scritto in base64</translation>
    </message>
    <message>
        <source>a logo has at most %1 bytes</source>
        <translation>un logo può avere al massimo %1 byte</translation>
    </message>
    <message>
        <source>it is no PNG and no JPEG picture</source>
        <translation>non è un’immagine PNG né JPEG</translation>
    </message>
    <message>
        <source>its description is too long</source>
        <translation>la sua descrizione è troppo lunga</translation>
    </message>
    <message>
        <source>the look of the document is missing</source>
        <translation>manca l’aspetto del documento</translation>
    </message>
    <message>
        <source>The introduction that is written on the page of the plan.</source>
        <translation>L’introduzione scritta nella pagina del piano.</translation>
    </message>
    <message>
        <source>Name, address, contacts and people with a duty, from the registry of the body.</source>
        <translation>Nome, indirizzo, recapiti e persone con un incarico, dalla scheda anagrafica dell’ente.</translation>
    </message>
    <message>
        <source>A drawing of the whole plan: each public value with what serves it.</source>
        <translation>Un disegno di tutto il piano: ogni valore pubblico con ciò che vi concorre.</translation>
    </message>
    <message>
        <source>A table of the public values with how many objectives serve each.</source>
        <translation>Una tabella dei valori pubblici, con il numero di obiettivi che concorrono a ciascuno.</translation>
    </message>
    <message>
        <source>How many objectives there are on each level, value by value.</source>
        <translation>Quanti obiettivi ci sono a ogni livello, valore per valore.</translation>
    </message>
    <message>
        <source>One public value with its text, objectives, indicators and stakeholders.</source>
        <translation>Un valore pubblico con testo, obiettivi, indicatori e portatori di interesse.</translation>
    </message>
    <message>
        <source>Bars: the objectives of each value, year by year.</source>
        <translation>Grafico a barre: gli obiettivi di ogni valore, anno per anno.</translation>
    </message>
    <message>
        <source>A table of the impact indicators of all values with baseline and targets.</source>
        <translation>Una tabella degli indicatori di impatto di tutti i valori, con valore di partenza e target.</translation>
    </message>
    <message>
        <source>Who the values are for, and who helps to reach them.</source>
        <translation>A chi sono destinati i valori e chi contribuisce a raggiungerli.</translation>
    </message>
    <message>
        <source>From each value down to the yearly objectives.</source>
        <translation>Da ogni valore fino agli obiettivi annuali.</translation>
    </message>
    <message>
        <source>The objectives of the year, a table for each responsibility centre.</source>
        <translation>Gli obiettivi dell’anno, con una tabella per ogni centro di responsabilità.</translation>
    </message>
    <message>
        <source>The objectives that answer one theme, with what is stated for it.</source>
        <translation>Gli obiettivi che rispondono a un tema, con ciò che per esso si dichiara.</translation>
    </message>
    <message>
        <source>A plain list of the objectives of one theme, for an annex.</source>
        <translation>Un semplice elenco degli obiettivi di un tema, per un allegato.</translation>
    </message>
    <message>
        <source>Plain lists of the objectives of each structure, for an annex.</source>
        <translation>Semplici elenchi degli obiettivi di ogni struttura, per un allegato.</translation>
    </message>
    <message>
        <source>The areas of risk with how many processes each has.</source>
        <translation>Le aree di rischio, con il numero di processi di ciascuna.</translation>
    </message>
    <message>
        <source>The mapped processes with their steps and what could happen in each.</source>
        <translation>I processi mappati, con le loro fasi e ciò che potrebbe accadere in ciascuna.</translation>
    </message>
    <message>
        <source>Factors, criteria and judgements, event by event.</source>
        <translation>Fattori, criteri e giudizi, evento per evento.</translation>
    </message>
    <message>
        <source>How many events have which probability and impact.</source>
        <translation>Quanti eventi ci sono per ogni combinazione di probabilità e impatto.</translation>
    </message>
    <message>
        <source>The specific measures with phases, times, owners and indicators.</source>
        <translation>Le misure specifiche con fasi, tempi, responsabili e indicatori.</translation>
    </message>
    <message>
        <source>The measures that hold for the whole body.</source>
        <translation>Le misure che valgono per tutto l’ente.</translation>
    </message>
    <message>
        <source>The measures for what the PNRR pays.</source>
        <translation>Le misure per ciò che il PNRR finanzia.</translation>
    </message>
    <message>
        <source>What must be published where, by whom and when (d.lgs. 33/2013).</source>
        <translation>Che cosa va pubblicato e dove, da chi e quando (d.lgs. 33/2013).</translation>
    </message>
    <message>
        <source>The structures with their drawing, and the centres and the staff where no other section prints them.</source>
        <translation>Le strutture con il loro disegno, più i centri e il personale se nessun’altra sezione li stampa.</translation>
    </message>
    <message>
        <source>The structures as a drawing.</source>
        <translation>Le strutture in un disegno.</translation>
    </message>
    <message>
        <source>The responsibility centres with their directors.</source>
        <translation>I centri di responsabilità con i loro dirigenti.</translation>
    </message>
    <message>
        <source>The people in service by professional area.</source>
        <translation>Il personale in servizio per area professionale.</translation>
    </message>
    <message>
        <source>The staff establishment (dotazione organica) with places filled and free.</source>
        <translation>La dotazione organica, con i posti coperti e quelli vacanti.</translation>
    </message>
    <message>
        <source>Planned hires and progressions, year by year.</source>
        <translation>Assunzioni e progressioni previste, anno per anno.</translation>
    </message>
    <message>
        <source>Who is expected to leave, year by year.</source>
        <translation>Le cessazioni previste, anno per anno.</translation>
    </message>
    <message>
        <source>Courses with hours, people and money.</source>
        <translation>I corsi con ore, persone e importi.</translation>
    </message>
    <message>
        <source>The positive actions with their indicators.</source>
        <translation>Le azioni positive con i loro indicatori.</translation>
    </message>
    <message>
        <source>What makes agile work possible, and how far it is.</source>
        <translation>Che cosa rende possibile il lavoro agile, e a che punto è.</translation>
    </message>
    <message>
        <source>The indicators of agile work, dimension by dimension.</source>
        <translation>Gli indicatori del lavoro agile, dimensione per dimensione.</translation>
    </message>
    <message>
        <source>Who monitors what, with which means and when.</source>
        <translation>Chi monitora che cosa, con quali strumenti e quando.</translation>
    </message>
    <message>
        <source>The rounds of monitoring with their dates.</source>
        <translation>Le sessioni di monitoraggio con le loro date.</translation>
    </message>
    <message>
        <source>The indicators by which prevention is monitored.</source>
        <translation>Gli indicatori con cui si monitora la prevenzione.</translation>
    </message>
    <message>
        <source>A list of the annexes of the plan.</source>
        <translation>Un elenco degli allegati del piano.</translation>
    </message>
    <message>
        <source>Each performance objective on a page of its own.</source>
        <translation>Ogni obiettivo di performance su una pagina propria.</translation>
    </message>
    <message>
        <source>The plan and the body</source>
        <translation>Il piano e l’ente</translation>
    </message>
    <message>
        <source>Public value</source>
        <translation>Valore pubblico</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Risks and transparency</source>
        <translation>Rischi e trasparenza</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>of this plan</source>
        <translation>di questo piano</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>a template has at most %1 bytes</source>
        <translation>un modello può avere al massimo %1 byte</translation>
    </message>
    <message>
        <source>The template «%1» cannot be read: %2.</source>
        <translation>Il modello «%1» non si può leggere: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Il piano è rimasto com’era.</translation>
    </message>
    <message>
        <source>With this template the document would have more than %1 sections.</source>
        <translation>Con questo modello il documento avrebbe più di %1 sezioni.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Scegli un altro modello.</translation>
    </message>
    <message>
        <source>«%1» holds a character that cannot be printed</source>
        <translation>«%1» contiene un carattere che non si può stampare</translation>
    </message>
    <message>
        <source>«%1» is neither true nor false</source>
        <translation>«%1» non è né true né false</translation>
    </message>
    <message>
        <source>a repeated section stands below another one</source>
        <translation>una sezione ripetuta sta sotto un’altra sezione ripetuta</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>a whole number is needed here</source>
        <translation>qui serve un numero intero</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>il numero è troppo grande</translation>
    </message>
    <message>
        <source>%1 is no year</source>
        <translation>%1 non è un anno</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>qui serve un numero</translation>
    </message>
    <message>
        <source>«%1» is no date; dates are written like 2024-12-31</source>
        <translation>«%1» non è una data; le date si scrivono come 2024-12-31</translation>
    </message>
    <message>
        <source>«%1» is not in the list of possible values; did you mean «%2»?</source>
        <translation>«%1» non è tra i valori possibili; intendevi «%2»?</translation>
    </message>
    <message>
        <source>«%1» is not in the list of possible values (%2)</source>
        <translation>«%1» non è tra i valori possibili (%2)</translation>
    </message>
    <message>
        <source>«%1» is no identifier: 1 to 64 letters without accents, digits, full stops, hyphens and underscores</source>
        <translation>«%1» non è un identificativo: da 1 a 64 lettere senza accenti, cifre, punti, trattini e trattini bassi</translation>
    </message>
    <message>
        <source>the text is longer than %1 bytes</source>
        <translation>il testo supera %1 byte</translation>
    </message>
    <message>
        <source>the text contains the character U+0000</source>
        <translation>il testo contiene il carattere U+0000</translation>
    </message>
    <message>
        <source>null is not used; leave out what is missing</source>
        <translation>null non si usa; ciò che manca si omette</translation>
    </message>
    <message>
        <source>true or false is needed here</source>
        <translation>qui serve true o false</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>qui serve un testo</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>L&apos;esportazione è stata interrotta.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The plan could not be written: %1.</source>
        <translation>Il piano non può essere scritto: %1.</translation>
    </message>
    <message>
        <source>The plan itself is as it was.</source>
        <translation>Il piano stesso è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Check the disk and the folder and do it again.</source>
        <translation>Controlla il disco e la cartella e riprova.</translation>
    </message>
    <message>
        <source>«%1» cannot be written: %2.</source>
        <translation>«%1» non può essere scritto: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Scegliere un&apos;altra cartella, o chiedere il permesso di scriverci.</translation>
    </message>
    <message>
        <source>«%1» already holds a plan.</source>
        <translation>«%1» contiene già un piano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Import into a new file, or ask for what it holds to be replaced (--replace).</source>
        <translation>Importa in un file nuovo, o chiedi di sostituire ciò che contiene (--replace).</translation>
    </message>
    <message>
        <source>There is already a file «%1».</source>
        <translation>C&apos;è già un file «%1».</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Non è stato toccato.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>«%1» cannot be read: %2.</source>
        <translation>«%1» non si può leggere: %2.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Controlla il nome e la cartella.</translation>
    </message>
    <message>
        <source>There is no folder «%1».</source>
        <translation>Non c&apos;è alcuna cartella «%1».</translation>
    </message>
    <message>
        <source>«%1» cannot be written.</source>
        <translation>«%1» non si può scrivere.</translation>
    </message>
    <message>
        <source>the key «%1» is not known here</source>
        <translation>la chiave «%1» qui non è conosciuta</translation>
    </message>
    <message>
        <source>the key «%1» is not known here; did you mean «%2»?</source>
        <translation>la chiave «%1» qui non è conosciuta; intendevi «%2»?</translation>
    </message>
    <message>
        <source>this is not a plan in the open format, which says «%1» here</source>
        <translation>questo non è un piano nel formato aperto, che qui dice «%1»</translation>
    </message>
    <message>
        <source>the number of the format&apos;s version is needed here</source>
        <translation>qui serve il numero di versione del formato</translation>
    </message>
    <message>
        <source>the file is in version %1 of the format, and this program knows it up to version %2</source>
        <translation>il file è nella versione %1 del formato, e questo programma lo conosce fino alla versione %2</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Installa la versione più recente del programma.</translation>
    </message>
    <message>
        <source>the key «%1» is given twice</source>
        <translation>la chiave «%1» è data due volte</translation>
    </message>
    <message>
        <source>this is not a plan in the open format: «%1» comes before «format»</source>
        <translation>questo non è un piano nel formato aperto: «%1» viene prima di «format»</translation>
    </message>
    <message>
        <source>«%1» is missing</source>
        <translation>manca «%1»</translation>
    </message>
    <message>
        <source>there are more than %1 records</source>
        <translation>ci sono più di %1 elementi</translation>
    </message>
    <message>
        <source>the same identifier is given twice («%1»)</source>
        <translation>lo stesso identificativo è dato due volte («%1»)</translation>
    </message>
    <message>
        <source>exactly one of %1 must say what this belongs to; %2 are given</source>
        <translation>uno e uno solo tra %1 deve dire a che cosa appartiene; ne sono dati %2</translation>
    </message>
    <message>
        <source>a plan in the open format is an object</source>
        <translation>un piano nel formato aperto è un oggetto</translation>
    </message>
    <message>
        <source>a plain value is needed here</source>
        <translation>qui serve un valore semplice</translation>
    </message>
    <message>
        <source>an object is needed here</source>
        <translation>qui serve un oggetto</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>qui serve un elenco</translation>
    </message>
    <message>
        <source>each entry of this list is an object</source>
        <translation>ogni voce di questo elenco è un oggetto</translation>
    </message>
    <message>
        <source>a plain value is needed here, not an object or a list</source>
        <translation>qui serve un valore semplice, non un oggetto o un elenco</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>Correct the file and import it again.</source>
        <translation>Correggi il file e importalo di nuovo.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>riga %1, colonna %2</translation>
    </message>
    <message>
        <source>The import was given up.</source>
        <translation>L&apos;importazione è stata interrotta.</translation>
    </message>
    <message>
        <source>the file cannot be read further</source>
        <translation>il file non si può leggere oltre</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>un testo supera %1 byte</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>il testo non è UTF-8 valido</translation>
    </message>
    <message>
        <source>the file ends before the plan does</source>
        <translation>il file finisce prima del piano</translation>
    </message>
    <message>
        <source>this is not JSON, near «%1»</source>
        <translation>questo non è JSON, vicino a «%1»</translation>
    </message>
    <message>
        <source>the key «%1» is missing</source>
        <translation>manca la chiave «%1»</translation>
    </message>
    <message>
        <source>it leads back to itself in a circle</source>
        <translation>riconduce a se stesso in un circolo</translation>
    </message>
    <message>
        <source>there is no entry «%1» in %2</source>
        <translation>in %2 non c&apos;è la voce «%1»</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>il file supera %1 byte</translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation>questo non è base64</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 of «%2»: %3 → %4</source>
        <translation>%1 di «%2»: %3 → %4</translation>
    </message>
    <message>
        <source>New: %1 «%2»</source>
        <translation>Nuovo: %1 «%2»</translation>
    </message>
    <message>
        <source>Deleted: %1 «%2»</source>
        <translation>Eliminato: %1 «%2»</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuovo piano</translation>
    </message>
    <message>
        <source>«%1» indented under «%2»</source>
        <translation>«%1» spostato di un livello sotto «%2»</translation>
    </message>
    <message>
        <source>«%1» outdented, after «%2»</source>
        <translation>«%1» risalito di un livello, dopo «%2»</translation>
    </message>
    <message>
        <source>«%1» continued in %2</source>
        <translation>«%1» continuato nel %2</translation>
    </message>
    <message>
        <source>«%1» moved among its siblings</source>
        <translation>«%1» spostato tra gli elementi vicini</translation>
    </message>
    <message>
        <source>«%1» moved under «%2»</source>
        <translation>«%1» spostato sotto «%2»</translation>
    </message>
    <message>
        <source>%1 objectives moved among their siblings</source>
        <translation>%1 obiettivi spostati tra gli elementi vicini</translation>
    </message>
    <message>
        <source>%1 objectives moved under «%2»</source>
        <translation>%1 obiettivi spostati sotto «%2»</translation>
    </message>
    <message>
        <source>Import «%1»</source>
        <translation>Importazione di «%1»</translation>
    </message>
    <message>
        <source>Wrote %1 cells in %2</source>
        <translation>Scritte %1 celle in %2</translation>
    </message>
    <message>
        <source>Target %1 of «%2»: %3 → %4</source>
        <translation>Target %1 di «%2»: %3 → %4</translation>
    </message>
    <message>
        <source>New: %1 «%2» and %3 more</source>
        <translation>Nuovo: %1 «%2» e altri %3</translation>
    </message>
    <message>
        <source>New: %1 «%2» under «%3»</source>
        <translation>Nuovo: %1 «%2» sotto «%3»</translation>
    </message>
    <message>
        <source>New: %1 «%2» of «%3»</source>
        <translation>Nuovo: %1 «%2» di «%3»</translation>
    </message>
    <message>
        <source>Deleted: %1 «%2» and %3 more</source>
        <translation>Eliminato: %1 «%2» e altri %3</translation>
    </message>
    <message>
        <source>Deleted: %1 «%2» of «%3»</source>
        <translation>Eliminato: %1 «%2» di «%3»</translation>
    </message>
    <message>
        <source>Links changed: %1, %2 records</source>
        <translation>Collegamenti cambiati: %1, %2 elementi</translation>
    </message>
    <message>
        <source>«%1» placed under «%2»</source>
        <translation>«%1» messo sotto «%2»</translation>
    </message>
    <message>
        <source>«%1» taken away from «%2»</source>
        <translation>«%1» tolto da «%2»</translation>
    </message>
    <message>
        <source>%1 «%2» added to «%3»</source>
        <translation>%1 «%2» aggiunto a «%3»</translation>
    </message>
    <message>
        <source>%1 «%2» taken away from «%3»</source>
        <translation>%1 «%2» tolto da «%3»</translation>
    </message>
    <message>
        <source>Order changed: %1</source>
        <translation>Ordine cambiato: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more fields of «%3»</source>
        <translation>%1 e altri %2 campi di «%3»</translation>
    </message>
    <message>
        <source>Renamed: «%1» → «%2»</source>
        <translation>Rinominato: «%1» → «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 records changed: %3</source>
        <translation>%1 di %2 elementi cambiato: %3</translation>
    </message>
    <message>
        <source>%1 records changed: %2</source>
        <translation>%1 elementi cambiati: %2</translation>
    </message>
    <message>
        <source>%1 records changed: %2 and others</source>
        <translation>%1 elementi cambiati: %2 e altri</translation>
    </message>
    <message>
        <source>Paste %1 rows into %2</source>
        <translation>Incollate %1 righe in %2</translation>
    </message>
    <message>
        <source>Clear %1 cells of %2</source>
        <translation>Svuotate %1 celle di %2</translation>
    </message>
    <message>
        <source>Fill %1 cells of %2</source>
        <translation>Riempite %1 celle di %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Spostato %1</translation>
    </message>
    <message>
        <source>Answer theme %1</source>
        <translation>Risposta al tema %1</translation>
    </message>
    <message>
        <source>Take theme %1 away</source>
        <translation>Tolto il tema %1</translation>
    </message>
    <message>
        <source>Paste %1 rows into the register of risks</source>
        <translation>Incollare %1 righe nel registro dei rischi</translation>
    </message>
    <message>
        <source>Clear %1 cells of the register of risks</source>
        <translation>Svuotare %1 celle del registro dei rischi</translation>
    </message>
    <message>
        <source>Fill %1 cells of the register of risks</source>
        <translation>Riempire %1 celle del registro dei rischi</translation>
    </message>
    <message>
        <source>Objectives of «%1» continued in %2: %3</source>
        <translation>Obiettivi di «%1» continuati nel %2: %3</translation>
    </message>
    <message>
        <source>«%1» duplicated</source>
        <translation>«%1» duplicato</translation>
    </message>
    <message>
        <source>%1 records duplicated in %2</source>
        <translation>%1 voci duplicate in %2</translation>
    </message>
    <message>
        <source>%1 of %2 records in %3 set to «%4»</source>
        <translation>%1 di %2 voci in %3 impostato a «%4»</translation>
    </message>
    <message>
        <source>Rolled over from «%1» (%2)</source>
        <translation>Ripreso da «%1» (%2)</translation>
    </message>
    <message>
        <source>«%1» replaced by «%2» in %3 places</source>
        <translation>«%1» sostituito da «%2» in %3 punti</translation>
    </message>
    <message>
        <source>Add file %1</source>
        <translation>Aggiungi il file %1</translation>
    </message>
    <message>
        <source>Replace file %1</source>
        <translation>Sostituisci il file %1</translation>
    </message>
    <message>
        <source>Add the PNA lists</source>
        <translation>Aggiungi gli elenchi del PNA</translation>
    </message>
    <message>
        <source>Move section %1</source>
        <translation>Sposta la sezione %1</translation>
    </message>
    <message>
        <source>Renumber the sections</source>
        <translation>Rinumera le sezioni</translation>
    </message>
    <message>
        <source>Complete the sections from the template</source>
        <translation>Completa le sezioni dal modello</translation>
    </message>
    <message>
        <source>Add the picture «%1»</source>
        <translation>Aggiungi l&apos;immagine «%1»</translation>
    </message>
    <message>
        <source>Add logo %1</source>
        <translation>Aggiungi il logo %1</translation>
    </message>
    <message>
        <source>Move sections</source>
        <translation>Sposta le sezioni</translation>
    </message>
    <message>
        <source>Take the sections from a template</source>
        <translation>Prendi le sezioni da un modello</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Correzione: %1</translation>
    </message>
    <message>
        <source>Mend findings: %1</source>
        <translation>Rilievi corretti: %1</translation>
    </message>
    <message>
        <source>Set findings aside: %1</source>
        <translation>Rilievi messi da parte: %1</translation>
    </message>
    <message>
        <source>Take findings up again</source>
        <translation>Rilievi ripresi</translation>
    </message>
    <message>
        <source>Check %1 in use</source>
        <translation>Controllo %1 attivo</translation>
    </message>
    <message>
        <source>Check %1 not in use</source>
        <translation>Controllo %1 non attivo</translation>
    </message>
    <message>
        <source>Check %1 as usual</source>
        <translation>Controllo %1 come di consueto</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>The text itself is kept as it is.</source>
        <translation>Il testo resta com&apos;è.</translation>
    </message>
    <message>
        <source>Correct the markup, or write the text anew in the editor.</source>
        <translation>Correggere la marcatura, o riscrivere il testo nell&apos;editor.</translation>
    </message>
    <message>
        <source>The markup of a text nests more than %1 elements.</source>
        <translation>La marcatura di un testo annida più di %1 elementi.</translation>
    </message>
    <message>
        <source>The markup of a text declares or uses entities, which are not allowed.</source>
        <translation>La marcatura di un testo dichiara o usa entità, che non sono ammesse.</translation>
    </message>
    <message>
        <source>The markup of a text is not well-formed in line %1: %2.</source>
        <translation>La marcatura di un testo non è ben formata alla riga %1: %2.</translation>
    </message>
    <message>
        <source>A text of %1 million characters is longer than the %2 million that are possible.</source>
        <translation>Un testo di %1 milioni di caratteri supera i %2 milioni possibili.</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n script</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded object(s) or form(s)</source>
        <translation>
            <numerusform>%n oggetto o modulo incorporato</numerusform>
            <numerusform>%n oggetti o moduli incorporati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): insert them with a text for who cannot see them</source>
        <translation>
            <numerusform>%n immagine: va inserita con un testo per chi non può vederla</numerusform>
            <numerusform>%n immagini: vanno inserite con un testo per chi non può vederle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to addresses that are not of the web (their text was kept)</source>
        <translation>
            <numerusform>%n collegamento a un indirizzo che non è del web (il testo è rimasto)</numerusform>
            <numerusform>%n collegamenti a indirizzi che non sono del web (il testo è rimasto)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passage(s) of tracked changes</source>
        <translation>
            <numerusform>%n passo eliminato nelle revisioni</numerusform>
            <numerusform>%n passi eliminati nelle revisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the merging of %n cell(s)</source>
        <translation>
            <numerusform>l&apos;unione di %n cella</numerusform>
            <numerusform>l&apos;unione di %n celle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list item(s) in tables (kept as lines)</source>
        <translation>
            <numerusform>%n voce di elenco in tabella (rimasta come riga)</numerusform>
            <numerusform>%n voci di elenco in tabelle (rimaste come righe)</numerusform>
        </translation>
    </message>
    <message>
        <source>The copied page is of %1 million characters; %2 million can be pasted at once.</source>
        <translation>La pagina copiata è di %1 milioni di caratteri; se ne possono incollare %2 milioni alla volta.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Non è stato incollato nulla.</translation>
    </message>
    <message>
        <source>Copy a smaller part of it, or paste it as plain text.</source>
        <translation>Copiarne una parte più piccola, o incollarla come testo semplice.</translation>
    </message>
</context>
<context>
    <name>piao::document::LongTask</name>
    <message>
        <source>Cancelled.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The work broke off (%1).</source>
        <translation>Il lavoro si è interrotto (%1).</translation>
    </message>
    <message>
        <source>The plan was not changed.</source>
        <translation>Il piano non è stato modificato.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it.</source>
        <translation>Riprova; se succede ancora, segnalalo.</translation>
    </message>
</context>
<context>
    <name>piao::document::PlanDocument</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The plan is not empty.</source>
        <translation>Il piano non è vuoto.</translation>
    </message>
</context>
<context>
    <name>piao::models::CheckTableModel</name>
    <message>
        <source>%1 (%2 set aside)</source>
        <translation>%1 (messi da parte: %2)</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, attivo</translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <translation>%1, non attivo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Che cosa rileva</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>Limits and lists</source>
        <translation>Limiti ed elenchi</translation>
    </message>
</context>
<context>
    <name>piao::models::CoverageModel</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>General or specific, type</source>
        <translation>Generale o specifica, tipologia</translation>
    </message>
    <message>
        <source>Objectives protected</source>
        <translation>Obiettivi protetti</translation>
    </message>
    <message>
        <source>Public values protected</source>
        <translation>Valori pubblici protetti</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
</context>
<context>
    <name>piao::models::FindingMarks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>piao::models::FindingModel</name>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n rilievo</numerusform>
            <numerusform>%1, %n rilievi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n finding(s)</source>
        <translation>
            <numerusform>%1: %2, %n rilievo</numerusform>
            <numerusform>%1: %2, %n rilievi</numerusform>
        </translation>
    </message>
    <message>
        <source>records</source>
        <translation>elementi</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 su %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Messo da parte: %1</translation>
    </message>
    <message>
        <source>Centre %1</source>
        <translation>Centro %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Che cosa fare: %1</translation>
    </message>
</context>
<context>
    <name>piao::models::FoundTextModel</name>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Text found</source>
        <translation>Testo trovato</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Testo dopo</translation>
    </message>
</context>
<context>
    <name>piao::models::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>autore non noto</translation>
    </message>
</context>
<context>
    <name>piao::models::IndicatorTableModel</name>
    <message>
        <source>%1, read as %2</source>
        <translation>%1, letto come %2</translation>
    </message>
    <message>
        <source>This change cannot be computed without a baseline that is a number.</source>
        <translation>Questa variazione non si può calcolare senza un valore di partenza in cifre.</translation>
    </message>
    <message>
        <source>No number can be read from this text; it is kept as written.</source>
        <translation>Da questo testo non si legge un numero; resta com&apos;è scritto.</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>indicatore nuovo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>baseline %1: %2</source>
        <translation>valore di partenza %1: %2</translation>
    </message>
    <message>
        <source>target %1: %2</source>
        <translation>target %1: %2</translation>
    </message>
    <message>
        <source>actual %1: %2</source>
        <translation>consuntivo %1: %2</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Ancora nessun numero</translation>
    </message>
</context>
<context>
    <name>piao::models::LinkAnswersModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, selezionato</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, non selezionato</translation>
    </message>
</context>
<context>
    <name>piao::models::LinkedRecordsModel</name>
    <message>
        <source>%1 (written where the record itself is edited)</source>
        <translation>%1 (si scrive dove si modifica la voce stessa)</translation>
    </message>
</context>
<context>
    <name>piao::models::ObjectiveTreeModel</name>
    <message>
        <source>Objectives</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Without a parent</source>
        <translation>Senza padre</translation>
    </message>
    <message>
        <source>Objectives that no public value reaches: give each a parent, or delete it.</source>
        <translation>Obiettivi che nessun valore pubblico raggiunge: dai a ciascuno un padre, oppure eliminalo.</translation>
    </message>
    <message numerus="yes">
        <source>Without a parent, %n node(s)</source>
        <translation>
            <numerusform>Senza padre, %n nodo</numerusform>
            <numerusform>Senza padre, %n nodi</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message>
        <source>centre %1</source>
        <translation>centro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n performance objective(s)</source>
        <translation>
            <numerusform>%n obiettivo di performance</numerusform>
            <numerusform>%n obiettivi di performance</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 di %2 compilati</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Manca il titolo.</translation>
    </message>
    <message>
        <source>Another objective has the code %1 too.</source>
        <translation>Anche un altro obiettivo ha il codice %1.</translation>
    </message>
    <message>
        <source>The year %1 is outside the plan&apos;s period.</source>
        <translation>L&apos;anno %1 è fuori dal triennio del piano.</translation>
    </message>
</context>
<context>
    <name>piao::models::PaletteModel</name>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>piao::models::PeopleTableModel</name>
    <message>
        <source>%1, doubtful: %2</source>
        <translation>%1, dubbio: %2</translation>
    </message>
</context>
<context>
    <name>piao::models::PeopleTotalsModel</name>
    <message>
        <source>Total, as printed</source>
        <translation>Totale, come stampato</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Printed total</source>
        <translation>Totale stampato</translation>
    </message>
    <message>
        <source>⚠ Printed less total</source>
        <translation>⚠ Stampato meno totale</translation>
    </message>
    <message>
        <source>Choose one table and one year above to type its printed totals.</source>
        <translation>Scegliere sopra una tabella e un anno per scriverne i totali stampati.</translation>
    </message>
    <message>
        <source>The rows add up to %1, printed is %2 (%3).</source>
        <translation>La somma delle righe è %1, lo stampato è %2 (%3).</translation>
    </message>
    <message>
        <source>As the source prints it; it agrees with the rows.</source>
        <translation>Come stampato nella fonte; concorda con le righe.</translation>
    </message>
    <message>
        <source>Type here the total that the source prints.</source>
        <translation>Scrivere qui il totale stampato nella fonte.</translation>
    </message>
    <message>
        <source>%1 of %2 rows give a value.</source>
        <translation>Righe che danno un valore: %1 su %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
</context>
<context>
    <name>piao::models::PrintedTotalsModel</name>
    <message>
        <source>Total of the rows</source>
        <translation>Totale delle righe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>⚠ no such total</source>
        <translation>⚠ totale inesistente</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>The table has no such total, or another printed total stands for it already.</source>
        <translation>La tabella non ha questo totale, oppure c&apos;è già un altro totale stampato al suo posto.</translation>
    </message>
    <message>
        <source>The rows add up to %1, printed is %2 (%3).</source>
        <translation>La somma delle righe è %1, lo stampato è %2 (%3).</translation>
    </message>
</context>
<context>
    <name>piao::models::ProcessTableModel</name>
    <message>
        <source>No risk event yet.</source>
        <translation>Ancora nessun evento rischioso.</translation>
    </message>
    <message>
        <source>Every process has at least one measure (PNA 2019, annex 1).</source>
        <translation>Ogni processo ha almeno una misura (PNA 2019, allegato 1).</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Non ancora giudicato.</translation>
    </message>
    <message>
        <source>Some event has no judgement, or a judgement has no rationale.</source>
        <translation>Qualche evento è senza giudizio, oppure un giudizio è senza motivazione.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Giudizio</translation>
    </message>
</context>
<context>
    <name>piao::models::PublicationDutyModel</name>
    <message>
        <source>Who publishes must be named in the plan (D.Lgs. 33/2013, art. 10).</source>
        <translation>Chi pubblica va indicato nel piano (D.Lgs. 33/2013, art. 10).</translation>
    </message>
    <message>
        <source>The term is still to be given.</source>
        <translation>Il termine è ancora da indicare.</translation>
    </message>
</context>
<context>
    <name>piao::models::QualityModel</name>
    <message>
        <source>not asked</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 su 100</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Could add</source>
        <translation>Può aggiungere</translation>
    </message>
</context>
<context>
    <name>piao::models::RecordTableModel</name>
    <message>
        <source>This column cannot be written.</source>
        <translation>Questa colonna non si può scrivere.</translation>
    </message>
    <message>
        <source>%1 (not in the plan: %2)</source>
        <translation>%1 (non è nel piano: %2)</translation>
    </message>
    <message>
        <source>New: type here</source>
        <translation>Nuovo: scrivi qui</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nuova riga</translation>
    </message>
    <message>
        <source>A new row begins with «%1».</source>
        <translation>Una nuova riga comincia da «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Fill in «%1» first.</source>
        <translation>Prima compila «%1».</translation>
    </message>
</context>
<context>
    <name>piao::models::ReferenceListModel</name>
    <message>
        <source>Add «%1»</source>
        <translation>Aggiungi «%1»</translation>
    </message>
</context>
<context>
    <name>piao::models::RiskMatrixModel</name>
    <message>
        <source>Without an area</source>
        <translation>Senza area</translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation>Senza centro</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non giudicati</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n process(es)</source>
        <translation>
            <numerusform>%1, %2: %n processo</numerusform>
            <numerusform>%1, %2: %n processi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::models::RiskRegisterModel</name>
    <message>
        <source>%1 (not in the plan: %2)</source>
        <translation>%1 (non è nel piano: %2)</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>nessun livello</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>No rationale: the judgement is incomplete.</source>
        <translation>Nessuna motivazione: il giudizio è incompleto.</translation>
    </message>
    <message>
        <source>There is no enabling factor «%1».</source>
        <translation>Non c&apos;è alcun fattore abilitante «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Type the letters of the plan&apos;s list, with commas.</source>
        <translation>Scrivere le lettere dell&apos;elenco del piano, separate da virgole.</translation>
    </message>
    <message>
        <source>The register has no row here: add the process or the event first.</source>
        <translation>Qui il registro non ha una riga: aggiungere prima il processo o l&apos;evento.</translation>
    </message>
    <message>
        <source>This column cannot be written.</source>
        <translation>Questa colonna non si può scrivere.</translation>
    </message>
</context>
<context>
    <name>piao::models::SectionTreeModel</name>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non stampata</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>da rivedere</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>senza dati</translation>
    </message>
    <message>
        <source>Goes on under the heading before it</source>
        <translation>Continua sotto il titolo che la precede</translation>
    </message>
</context>
<context>
    <name>piao::models::StakeholderTableModel</name>
    <message>
        <source>The plan names this stakeholder nowhere yet.</source>
        <translation>Il piano non nomina ancora questo portatore.</translation>
    </message>
    <message>
        <source>Named in the plan</source>
        <translation>Citazioni nel piano</translation>
    </message>
</context>
<context>
    <name>piao::models::SuppressionTableModel</name>
    <message>
        <source>still found</source>
        <translation>rilevato ancora</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>non più rilevato</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>piao::models::ThemeAnswersModel</name>
    <message>
        <source>The theme&apos;s table prints this sentence; it is still to be written.</source>
        <translation>La tabella del tema stampa questa frase; è ancora da scrivere.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::AboutDialog</name>
    <message>
        <source>About PIAO</source>
        <translation>Informazioni su PIAO</translation>
    </message>
    <message>
        <source>The workbench for the integrated plan of activities and organisation of Italian public bodies (D.L. 80/2021, art. 6).</source>
        <translation>Il banco di lavoro per il Piano integrato di attività e organizzazione degli enti pubblici italiani (D.L. 80/2021, art. 6).</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL-1.2).</source>
        <translation>Software libero con la licenza pubblica dell&apos;Unione europea (EUPL-1.2).</translation>
    </message>
</context>
<context>
    <name>piao::widgets::AgileFactorsPage</name>
    <message>
        <source>Enabling factors of agile work</source>
        <translation>Fattori abilitanti del lavoro agile</translation>
    </message>
    <message>
        <source>What agile work needs here: conditions, organisation, technology, skills, spaces and rules, each with the figure that the plan states.</source>
        <translation>Ciò che serve qui al lavoro agile: condizioni, organizzazione, tecnologia, competenze, spazi e regole, ciascuno con il dato che il piano riporta.</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Aggiungi fattore</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
</context>
<context>
    <name>piao::widgets::AgileIndicatorsPage</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Organisational, professional, economic and digital health, efficiency, effects: type the first dimension here.</source>
        <translation>Salute organizzativa, professionale, economica e digitale, efficienza, effetti: scrivere qui la prima dimensione.</translation>
    </message>
    <message>
        <source>Add dimension</source>
        <translation>Aggiungi dimensione</translation>
    </message>
    <message>
        <source>All lists of indicators (4.2, 4.3)</source>
        <translation>Tutti gli elenchi di indicatori (4.2, 4.3)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::AgileWorkPage</name>
    <message>
        <source>Enabling factors</source>
        <translation>Fattori abilitanti</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
</context>
<context>
    <name>piao::widgets::AttachmentsPage</name>
    <message>
        <source>Attachments</source>
        <translation>File allegati</translation>
    </message>
    <message>
        <source>Files that go with the plan: annexes, the logo, pictures of its texts. Drop them here, or add them with the button; each may have up to %1 MB.</source>
        <translation>File che accompagnano il piano: allegati, il logo, le immagini dei testi. Trascinarli qui, oppure aggiungerli con il pulsante; ciascuno può avere fino a %1 MB.</translation>
    </message>
    <message>
        <source>up to %1 MB each</source>
        <translation>fino a %1 MB ciascuno</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixel</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Immagine senza descrizione</translation>
    </message>
    <message numerus="yes">
        <source>And %n other file(s) were refused.</source>
        <translation>
            <numerusform>E %n altro file è stato rifiutato.</numerusform>
            <numerusform>E altri %n file sono stati rifiutati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other files were added.</source>
        <translation>Gli altri file sono stati aggiunti.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostra cartella</translation>
    </message>
    <message>
        <source>Add files to the plan</source>
        <translation>Aggiungi file al piano</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Sostituisci il file</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
</context>
<context>
    <name>piao::widgets::BodyPage</name>
    <message>
        <source>The body</source>
        <translation>L&apos;ente</translation>
    </message>
    <message>
        <source>Section 1 of the plan: what the document prints first.</source>
        <translation>Sezione 1 del piano: ciò che il documento stampa per primo.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>People with a duty</source>
        <translation>Responsabili</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>piao::widgets::BulkEditDialog</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valore</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Imposta</translation>
    </message>
    <message>
        <source>Set a field in many records</source>
        <translation>Imposta un campo in più voci</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>V&amp;oci</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Nessuna voce è selezionata.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Changing: %1. With this value already: %2.</source>
        <translation>Da cambiare: %1. Già con questo valore: %2.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Sono mostrate le prime %1.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::CentresPage</name>
    <message>
        <source>Responsibility centres</source>
        <translation>Centri di responsabilità</translation>
    </message>
    <message>
        <source>The offices that answer for objectives, with code, structure and director. Type the first one here, or paste a list from a spreadsheet.</source>
        <translation>Gli uffici che rispondono degli obiettivi, con codice, struttura e dirigente. Scrivi qui il primo, o incolla un elenco da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add centre</source>
        <translation>Aggiungi centro</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Altre formulazioni</translation>
    </message>
    <message>
        <source>Where the plan prints the centre&apos;s name otherwise: kept as printed, to be settled.</source>
        <translation>Dove il piano stampa diversamente il nome del centro: conservato com&apos;è stampato, da sistemare.</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>Aggiungi formulazione</translation>
    </message>
</context>
<context>
    <name>piao::widgets::CheckSheet</name>
    <message>
        <source>As &amp;usual</source>
        <translation>Come di co&amp;nsueto</translation>
    </message>
    <message>
        <source>Show its &amp;findings</source>
        <translation>M&amp;ostra i suoi rilievi</translation>
    </message>
    <message>
        <source>In use, as severe and with the limits that the check itself has</source>
        <translation>Attivo, con la gravità e i limiti propri del controllo</translation>
    </message>
    <message>
        <source>Limit as usual</source>
        <translation>Limite come di consueto</translation>
    </message>
    <message>
        <source>Limits and lists of %1</source>
        <translation>Limiti ed elenchi di %1</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Che cosa fare:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Fonte:</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Come di consueto: %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>di consueto %1</translation>
    </message>
    <message>
        <source>%1 as usual</source>
        <translation>%1: come di consueto</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ChecksPage</name>
    <message>
        <source>Checks of this plan</source>
        <translation>Controlli di questo piano</translation>
    </message>
    <message>
        <source>A check that does not suit the plan can be turned off, taken less seriously, or given other limits; the report says so.</source>
        <translation>Un controllo che non si adatta al piano si può disattivare, rendere meno severo o regolare con altri limiti; il rapporto lo dice.</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Filtra i controlli</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ChoiceFilters</name>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 di %2 righe</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ChoiceInput</name>
    <message>
        <source>Not given</source>
        <translation>Non indicato</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ColorInput</name>
    <message>
        <source>Choose the colour</source>
        <translation>Scegli il colore</translation>
    </message>
    <message>
        <source>This is no colour: write it as #RRGGBB. The document has %1.</source>
        <translation>Questo non è un colore: scrivilo nella forma #RRGGBB. Il documento usa %1.</translation>
    </message>
    <message>
        <source>Contrast on white %1:1, it can be read well.</source>
        <translation>Contrasto sul bianco %1:1, si legge bene.</translation>
    </message>
    <message>
        <source>Contrast on white %1:1, less than 4,5:1: the document darkens it to %2.</source>
        <translation>Contrasto sul bianco %1:1, inferiore a 4,5:1: il documento lo scurisce in %2.</translation>
    </message>
    <message>
        <source>Colour of headings and rules</source>
        <translation>Colore di titoli e filetti</translation>
    </message>
</context>
<context>
    <name>piao::widgets::CommandPalette</name>
    <message>
        <source>Find or command</source>
        <translation>Cerca o comando</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Che cosa cercare o fare</translation>
    </message>
    <message>
        <source>Command, objective, indicator or section</source>
        <translation>Comando, obiettivo, indicatore o sezione</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ContinuationDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>A centre&apos;s objectives into the next year</source>
        <translation>Obiettivi di un centro nell&apos;anno successivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>C&amp;entro</translation>
    </message>
    <message>
        <source>Objectives of the &amp;year</source>
        <translation>Obiettivi dell&apos;&amp;anno</translation>
    </message>
    <message>
        <source>Linked editions to be made for %1: %2. Objectives that have one already: %3.</source>
        <translation>Edizioni collegate da creare per il %1: %2. Obiettivi che ne hanno già una: %3.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::CoursesPage</name>
    <message>
        <source>Centres</source>
        <translation>Centri</translation>
    </message>
    <message>
        <source>Performance objectives</source>
        <translation>Obiettivi di performance</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>What is taught to whom, in which sector and year, and for which objectives. Type the first course here, or paste the table from a spreadsheet.</source>
        <translation>Che cosa si insegna e a chi, in quale settore e anno, e per quali obiettivi. Scrivere qui il primo corso, oppure incollare la tabella da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add course</source>
        <translation>Aggiungi corso</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tutti i settori</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>Objectives and centres</source>
        <translation>Obiettivi e centri</translation>
    </message>
    <message>
        <source>Performance objectives of the plan</source>
        <translation>Obiettivi di performance del piano</translation>
    </message>
    <message>
        <source>Responsibility centres</source>
        <translation>Centri di responsabilità</translation>
    </message>
    <message>
        <source>Yardstick of the plan: %1 h for each person in a year</source>
        <translation>Metro del piano: %1 h per persona in un anno</translation>
    </message>
    <message>
        <source>⚠ %1: the courses give %2 h to who attends all</source>
        <translation>⚠ %1: i corsi danno %2 h a chi li frequenta tutti</translation>
    </message>
    <message>
        <source>%1 of %2 courses give no hours</source>
        <translation>%1 corsi su %2 non indicano le ore</translation>
    </message>
</context>
<context>
    <name>piao::widgets::CoveragePage</name>
    <message>
        <source>Only gaps</source>
        <translation>Solo le lacune</translation>
    </message>
    <message>
        <source>Filter: process, measure, objective, value</source>
        <translation>Filtra: processo, misura, obiettivo, valore</translation>
    </message>
    <message>
        <source>Filter the coverage</source>
        <translation>Filtra la copertura</translation>
    </message>
    <message>
        <source>Coverage: process, measure, objective</source>
        <translation>Copertura: processo, misura, obiettivo</translation>
    </message>
    <message>
        <source>Coverage of the processes</source>
        <translation>Copertura dei processi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) without a measure</source>
        <translation>
            <numerusform>%n processo senza misure</numerusform>
            <numerusform>%n processi senza misure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged A without a specific measure</source>
        <translation>
            <numerusform>%n con giudizio A senza misura specifica</numerusform>
            <numerusform>%n con giudizio A senza misura specifica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that protect neither objective nor value</source>
        <translation>
            <numerusform>%n riga che non protegge né obiettivi né valori</numerusform>
            <numerusform>%n righe che non proteggono né obiettivi né valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) that treat nothing</source>
        <translation>
            <numerusform>%n misura che non tratta nulla</numerusform>
            <numerusform>%n misure che non trattano nulla</numerusform>
        </translation>
    </message>
    <message>
        <source>Each process has its measures, each measure something that it protects.</source>
        <translation>Ogni processo ha le sue misure, ogni misura qualcosa che protegge.</translation>
    </message>
    <message>
        <source>Here stand the processes of the register of risks with the measures that treat them and the objectives and values that they protect. Add the first process in the register.</source>
        <translation>Qui stanno i processi del registro dei rischi con le misure che li trattano e gli obiettivi e i valori che proteggono. Aggiungere il primo processo nel registro.</translation>
    </message>
    <message>
        <source>No gaps.</source>
        <translation>Nessuna lacuna.</translation>
    </message>
    <message>
        <source>Nothing meets the filter.</source>
        <translation>Nulla corrisponde al filtro.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::DateInput</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Scegli da un calendario (Alt+Giù)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>gg/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>piao::widgets::DirectorsPage</name>
    <message>
        <source>Directors</source>
        <translation>Dirigenti</translation>
    </message>
    <message>
        <source>Who directs which structure, and since when.</source>
        <translation>Chi dirige quale struttura, e da quando.</translation>
    </message>
    <message>
        <source>Add director</source>
        <translation>Aggiungi dirigente</translation>
    </message>
</context>
<context>
    <name>piao::widgets::DocumentLookPage</name>
    <message>
        <source>Choose the colour…</source>
        <translation>Scegli il colore…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>What is left empty is as usual: the grey words say how.</source>
        <translation>Ciò che resta vuoto è come di consueto: le parole in grigio dicono come.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Who approved the plan, with which act: printed on the cover, with lines to fill in while it is not known.</source>
        <translation>Chi ha approvato il piano e con quale atto: si stampa in copertina, con righe da riempire finché non è noto.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>As usual: until the plan is approved</source>
        <translation>Come di consueto: finché il piano non è approvato</translation>
    </message>
    <message>
        <source>A heading of the document</source>
        <translation>Un titolo del documento</translation>
    </message>
    <message>
        <source>Each on a line of its own, below the years of the plan</source>
        <translation>Ciascuna su una riga propria, sotto gli anni del piano</translation>
    </message>
    <message>
        <source>Beside the number of the page; empty: the title of the document</source>
        <translation>Accanto al numero di pagina; vuoto: il titolo del documento</translation>
    </message>
    <message>
        <source>This font is not installed on this computer, or lacks a face that the document needs: here the document cannot be made with it.</source>
        <translation>Questo carattere non è installato su questo computer, o gli manca uno stile che serve al documento: qui il documento non si può comporre con questo carattere.</translation>
    </message>
    <message>
        <source>Add the logo</source>
        <translation>Aggiungi il logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::DuplicateDialog</name>
    <message>
        <source>The same &amp;measures treat the copy</source>
        <translation>Le stesse &amp;misure trattano la copia</translation>
    </message>
    <message>
        <source>&amp;Copy the specific measures too</source>
        <translation>&amp;Copia anche le misure specifiche</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>What goes into the copy</source>
        <translation>Che cosa entra nella copia</translation>
    </message>
    <message>
        <source>Duplicate «%1» with:</source>
        <translation>Duplica «%1» con:</translation>
    </message>
    <message>
        <source>Duplicate %1 records, each with:</source>
        <translation>Duplica %1 voci, ciascuna con:</translation>
    </message>
    <message>
        <source>The copy gets the next code and keeps the title. You can undo this at any time.</source>
        <translation>La copia riceve il codice successivo e mantiene il titolo. L&apos;operazione si può annullare in ogni momento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing else belongs to it.</source>
        <translation>Non le appartiene altro.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::EditionList</name>
    <message>
        <source>Create next year&apos;s edition</source>
        <translation>Crea l&apos;edizione dell&apos;anno prossimo</translation>
    </message>
    <message>
        <source>Editions through the years</source>
        <translation>Edizioni negli anni</translation>
    </message>
    <message>
        <source>The same objective for the year after: texts, phases, indicators, themes and stakeholders go with it.</source>
        <translation>Lo stesso obiettivo per l&apos;anno dopo: lo seguono testi, fasi, indicatori, temi e portatori di interesse.</translation>
    </message>
    <message>
        <source>The same objective in each year of the plan; Enter opens an edition.</source>
        <translation>Lo stesso obiettivo in ogni anno del piano; Invio apre un&apos;edizione.</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ancora senza titolo)</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation>%1, aperta ora</translation>
    </message>
</context>
<context>
    <name>piao::widgets::EditorArea</name>
    <message>
        <source>Choose a section or an objective on the left.</source>
        <translation>Scegli a sinistra una sezione o un obiettivo.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::EstablishmentPage</name>
    <message>
        <source>Staff establishment</source>
        <translation>Dotazione organica</translation>
    </message>
    <message>
        <source>One row for each professional area: the posts that are covered, who leaves, who comes, and the establishment at the end of the plan. Type the first area here, or paste the table from a spreadsheet.</source>
        <translation>Una riga per ogni area professionale: i posti coperti, chi cessa, chi entra e la dotazione organica alla fine del piano. Scrivere qui la prima area, o incollare la tabella da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Aggiungi area</translation>
    </message>
</context>
<context>
    <name>piao::widgets::EventMeasuresList</name>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Against the event</source>
        <translation>Contro l&apos;evento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Measures against its events</source>
        <translation>Misure contro i suoi eventi</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FigureDialog</name>
    <message>
        <source>Insert live figure</source>
        <translation>Inserisci dato vivo</translation>
    </message>
    <message>
        <source>Type what it counts, adds up or names</source>
        <translation>Scrivere che cosa conta, somma o nomina</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Cerca dati</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>It is read from the plan each time the text is shown or printed.</source>
        <translation>Si legge dal piano ogni volta che il testo è mostrato o stampato.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FigureListModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindReplaceDialog</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Distingui &amp;maiuscole e minuscole</translation>
    </message>
    <message>
        <source>Match &amp;accents</source>
        <translation>Distingui gli &amp;accenti</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Parole intere</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Espressione regolare</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>Spunta &amp;tutto</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Togli le spu&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Replace the ticked</source>
        <translation>&amp;Sostituisci gli spuntati</translation>
    </message>
    <message>
        <source>Find and replace in the whole plan</source>
        <translation>Cerca e sostituisci in tutto il piano</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Ce&amp;rca</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Sostituisci c&amp;on</translation>
    </message>
    <message>
        <source>In the replacement, \1 to \9 stand for the groups of the expression.</source>
        <translation>Nel testo sostitutivo, da \1 a \9 indicano i gruppi dell&apos;espressione.</translation>
    </message>
    <message>
        <source>Searching the plan</source>
        <translation>Ricerca nel piano</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Punti trovati</translation>
    </message>
    <message>
        <source>Space ticks a place, Enter opens it.</source>
        <translation>Spazio spunta un punto, Invio lo apre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>More than %1 places; these are the first.</source>
        <translation>Più di %1 punti; questi sono i primi.</translation>
    </message>
    <message>
        <source>Places: %1. Records searched: %2.</source>
        <translation>Punti: %1. Voci esaminate: %2.</translation>
    </message>
    <message>
        <source>Not found in the plan.</source>
        <translation>Non trovato nel piano.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Sostituiti: %1.</translation>
    </message>
    <message>
        <source>Left alone, because the text had changed meanwhile: %1.</source>
        <translation>Lasciati com&apos;erano, perché nel frattempo il testo era cambiato: %1.</translation>
    </message>
    <message>
        <source>«%1» is no longer in the plan.</source>
        <translation>«%1» non è più nel piano.</translation>
    </message>
    <message>
        <source>Looks through every text of the plan: titles, descriptions, targets, notes.</source>
        <translation>Esamina ogni testo del piano: titoli, descrizioni, target, note.</translation>
    </message>
    <message>
        <source>&amp;Replace the ticked (%1)</source>
        <translation>&amp;Sostituisci gli spuntati (%1)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingDelegate</name>
    <message>
        <source>Set aside: %1</source>
        <translation>Messo da parte: %1</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingDetails</name>
    <message>
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Che cosa fare:</translation>
    </message>
    <message>
        <source>“Fix” does this:</source>
        <translation>“Correggi” fa questo:</translation>
    </message>
    <message>
        <source>Set aside:</source>
        <translation>Messo da parte:</translation>
    </message>
    <message>
        <source>The finding at length</source>
        <translation>Il rilievo per esteso</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Vai al p&amp;unto</translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>Corre&amp;ggi</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Metti &amp;da parte…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>R&amp;iprendi</translation>
    </message>
    <message>
        <source>Fi&amp;x what can be</source>
        <translation>Corre&amp;ggi dove si può</translation>
    </message>
    <message numerus="yes">
        <source>Set %n &amp;aside…</source>
        <translation>
            <numerusform>Metti %n &amp;da parte…</numerusform>
            <numerusform>Metti %n &amp;da parte…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingFilterBar</name>
    <message>
        <source>E</source>
        <comment>the letter of errors</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>the letter of warnings</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <comment>the letter of hints</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Show errors: what keeps the plan from being approved as it should be</source>
        <translation>Mostra gli errori: ciò che impedisce di approvare il piano come si deve</translation>
    </message>
    <message>
        <source>Show warnings: what a person has to decide</source>
        <translation>Mostra gli avvisi: ciò che deve decidere una persona</translation>
    </message>
    <message>
        <source>Show hints: what would make a good plan better</source>
        <translation>Mostra i suggerimenti: ciò che renderebbe migliore un buon piano</translation>
    </message>
    <message>
        <source>Words or check: “L02 visits”</source>
        <translation>Parole o controllo: “L02 visite”</translation>
    </message>
    <message>
        <source>Look for words in the findings</source>
        <translation>Cerca parole nei rilievi</translation>
    </message>
    <message>
        <source>Also show findings that were set aside, with the reason</source>
        <translation>Mostra anche i rilievi messi da parte, con il motivo</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Tutte le sezioni</translation>
    </message>
    <message>
        <source>Show the findings of a section</source>
        <translation>Mostra i rilievi di una sezione</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>Show the findings of a centre</source>
        <translation>Mostra i rilievi di un centro</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostra %1</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <translation>Messi da parte %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n finding(s) that were set aside</source>
        <translation>
            <numerusform>Mostra %n rilievo messo da parte</numerusform>
            <numerusform>Mostra %n rilievi messi da parte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingLine</name>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>e un altro rilievo</numerusform>
            <numerusform>e altri %n rilievi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingList</name>
    <message>
        <source>Findings of the document</source>
        <translation>Rilievi sul documento</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of the document</source>
        <translation>
            <numerusform>Un rilievo sul documento</numerusform>
            <numerusform>%n rilievi sul documento</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to where it can be mended</source>
        <translation>Vai al punto in cui si può correggere</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingsDialog</name>
    <message>
        <source>The document is written all the same. Enter leads to where a line can be mended.</source>
        <translation>Il documento è stato scritto comunque. Invio porta al punto in cui il rilievo si può correggere.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingsPane</name>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Rilievi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Print or save a report of the checks</source>
        <translation>Stampa o salva un rapporto dei controlli</translation>
    </message>
    <message>
        <source>The plan could not be checked.</source>
        <translation>Non è stato possibile controllare il piano.</translation>
    </message>
    <message>
        <source>The plan is being checked: %1 %. You can go on working.</source>
        <translation>Controllo del piano in corso: %1 %. Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>Looking through the findings…</source>
        <translation>Esame dei rilievi in corso…</translation>
    </message>
    <message numerus="yes">
        <source>No findings: the plan passes all %n check(s) that are in use.</source>
        <translation>
            <numerusform>Nessun rilievo: il piano supera l’unico controllo attivo.</numerusform>
            <numerusform>Nessun rilievo: il piano supera tutti i %n controlli attivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding fits what is shown: choose other severities, sections or words above.</source>
        <translation>Nessun rilievo corrisponde alla scelta: scegli qui sopra altre gravità, sezioni o parole.</translation>
    </message>
    <message>
        <source>The findings that need no decision were mended.</source>
        <translation>I rilievi che non richiedono una decisione sono stati corretti.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>So many findings are rather a matter of the check than of the plan.</source>
        <translation>Così tanti rilievi dipendono più dal controllo che dal piano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Turn the check off for this plan on the page «Checks of the plan», or set fewer findings aside.</source>
        <translation>Disattiva il controllo per questo piano nella pagina «Controlli del piano», oppure metti da parte meno rilievi.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) set aside.</source>
        <translation>
            <numerusform>%n rilievo messo da parte.</numerusform>
            <numerusform>%n rilievi messi da parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken up again.</source>
        <translation>
            <numerusform>%n rilievo ripreso.</numerusform>
            <numerusform>%n rilievi ripresi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingsReportDialog</name>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Errori</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avvisi</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Suggerimenti</translation>
    </message>
    <message>
        <source>Write &amp;to a file…</source>
        <translation>Scrivi in un &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Sheet of findings for a director or a centre</source>
        <translation>Foglio dei rilievi per un dirigente o un centro</translation>
    </message>
    <message>
        <source>Report of the checks</source>
        <translation>Resoconto dei controlli</translation>
    </message>
    <message>
        <source>By what is to be done</source>
        <translation>Per che cosa c’è da fare</translation>
    </message>
    <message>
        <source>Centre by centre</source>
        <translation>Centro per centro</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <translation>Pagina web in un solo file (HTML)</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Documento di testo (ODT)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Di</translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
    <message>
        <source>As a &amp;file</source>
        <translation>&amp;Come file</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>Tutto l’ente</translation>
    </message>
    <message>
        <source>Choose what is to be reported.</source>
        <translation>Scegli di che cosa fare il resoconto.</translation>
    </message>
    <message>
        <source>With the counts by part and centre, what was set aside and why, and the quality of the plan.</source>
        <translation>Con i conti per parte e per centro, ciò che è stato messo da parte e perché, e la qualità del piano.</translation>
    </message>
    <message>
        <source>A sheet of a page or two: what was found, why it matters and what to do.</source>
        <translation>Un foglio di una o due pagine: che cosa è stato trovato, perché conta e che cosa fare.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingsReports</name>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Documenti di testo (*.odt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pagine web (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 rilievi</translation>
    </message>
    <message>
        <source>Report of the checks</source>
        <translation>Resoconto dei controlli</translation>
    </message>
    <message>
        <source>Writing the report of the checks</source>
        <translation>Scrittura del resoconto dei controlli</translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingsTree</name>
    <message>
        <source>Findings</source>
        <translation>Rilievi</translation>
    </message>
</context>
<context>
    <name>piao::widgets::GroupedHeader</name>
    <message>
        <source>%1: click, or Ctrl+G in one of its columns, to fold and unfold.</source>
        <translation>%1: clic, o Ctrl+G in una delle sue colonne, per chiudere e aprire.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::HiresPage</name>
    <message>
        <source>«%1» is printed, and no public value of the plan is linked.</source>
        <translation>È stampato «%1», e nessun valore pubblico del piano è collegato.</translation>
    </message>
    <message>
        <source>Public values</source>
        <translation>Valori pubblici</translation>
    </message>
    <message>
        <source>Hires and progressions</source>
        <translation>Assunzioni e progressioni</translation>
    </message>
    <message>
        <source>Who is hired, for good or for a term, and who passes to another area: profile, number, mode, costs, and the public value that it serves. Choose kind and year above the table, then type or paste that year&apos;s list.</source>
        <translation>Chi è assunto, a tempo indeterminato o determinato, e chi passa a un&apos;altra area: profilo, numero, modalità, costi e il valore pubblico a cui serve. Scegliere tipo e anno sopra la tabella, poi scrivere o incollare l&apos;elenco di quell&apos;anno.</translation>
    </message>
    <message>
        <source>Add hire</source>
        <translation>Aggiungi assunzione</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>Public value that it serves</source>
        <translation>Valore pubblico a cui serve</translation>
    </message>
    <message>
        <source>Public values of the plan</source>
        <translation>Valori pubblici del piano</translation>
    </message>
</context>
<context>
    <name>piao::widgets::HistoryPanel</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>New: %1 «%2»</source>
        <translation>Nuovo: %1 «%2»</translation>
    </message>
    <message>
        <source>%1 «%2»</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Deleted: %1 «%2»</source>
        <translation>Eliminato: %1 «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change of the plan is listed here, with who made it and when.</source>
        <translation>Qui è elencata ogni modifica del piano, con chi l&apos;ha fatta e quando.</translation>
    </message>
    <message>
        <source>The plan began with this.</source>
        <translation>Il piano è cominciato da qui.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::IndicatorGroupsPage</name>
    <message>
        <source>Indicators of 4.2 and 4.3</source>
        <translation>Indicatori di 4.2 e 4.3</translation>
    </message>
    <message>
        <source>The dimensions by which agile work is judged, and the measures of prevention that are monitored, each with its check. The indicators of the current one stand below.</source>
        <translation>Le dimensioni con cui si valuta il lavoro agile e le misure di prevenzione monitorate, ciascuna con la sua verifica. Gli indicatori di quella corrente stanno sotto.</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Aggiungi gruppo</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>Parti del gruppo</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
</context>
<context>
    <name>piao::widgets::IndicatorPanel</name>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>What tells that the objective is reached: what is measured, from where it starts, what is expected in each year. Type here, or paste a block from a spreadsheet.</source>
        <translation>Che cosa dice che l&apos;obiettivo è raggiunto: che cosa si misura, da dove si parte, che cosa si attende ogni anno. Scrivi qui, o incolla un blocco da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Aggiungi indicatore</translation>
    </message>
    <message>
        <source>Details of the indicator</source>
        <translation>Dettagli dell&apos;indicatore</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>The expected value of each year, as given and as a number.</source>
        <translation>Il valore atteso di ogni anno, come è scritto e in cifre.</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Aggiungi target</translation>
    </message>
    <message>
        <source>What was measured, when and by whom, with its evidence.</source>
        <translation>Che cosa si è misurato, quando e da chi, con la sua evidenza.</translation>
    </message>
    <message>
        <source>Add actual</source>
        <translation>Aggiungi consuntivo</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Consuntivi</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valore di partenza</translation>
    </message>
    <message>
        <source>Source and owner</source>
        <translation>Fonte e responsabile</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Raggiungimento</translation>
    </message>
    <message>
        <source>Choose an indicator to see all of it</source>
        <translation>Scegli un indicatore per vederlo tutto</translation>
    </message>
    <message>
        <source>Weights: 100 %</source>
        <translation>Pesi: 100 %</translation>
    </message>
    <message>
        <source>⚠ Weights make %1, not 100 %</source>
        <translation>⚠ I pesi fanno %1, non 100 %</translation>
    </message>
    <message>
        <source>What tells that the measure is carried out and works: what is measured, what is expected in each year.</source>
        <translation>Ciò che dice se la misura è attuata e funziona: che cosa si misura, che cosa ci si aspetta in ogni anno.</translation>
    </message>
    <message>
        <source>What tells that the action is carried out: what is measured, what is expected in each year.</source>
        <translation>Ciò che dice se l&apos;azione è attuata: che cosa si misura, che cosa ci si aspetta in ogni anno.</translation>
    </message>
    <message>
        <source>What this dimension or measure is watched by: what is measured, from where it starts, what is expected in each year.</source>
        <translation>Ciò con cui si osserva questa dimensione o misura: che cosa si misura, da dove si parte, che cosa ci si aspetta in ogni anno.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::JudgementTab</name>
    <message>
        <source>The judgement of the process is the highest of its events, never an average. Leave the level empty to follow them; state a higher one freely, a lower one with its rationale (PNA 2019, annex 1).</source>
        <translation>Il giudizio del processo è il più alto tra quelli dei suoi eventi, mai una media. Lasciare vuoto il livello per seguirli; uno più alto si indica liberamente, uno più basso con la sua motivazione (PNA 2019, allegato 1).</translation>
    </message>
</context>
<context>
    <name>piao::widgets::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e loro tasti</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Open the editor of the current node</source>
        <translation>Apri la scheda del nodo corrente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>In the preview: larger, smaller, as wide as the pane</source>
        <translation>Nell’anteprima: ingrandisci, riduci, adatta alla larghezza del riquadro</translation>
    </message>
    <message>
        <source>Ctrl++  ·  Ctrl+-  ·  Ctrl+0</source>
        <translation>Ctrl++  ·  Ctrl+-  ·  Ctrl+0</translation>
    </message>
    <message>
        <source>In the preview: next and previous place, open its editor</source>
        <translation>Nell’anteprima: punto successivo e precedente, apri la sua scheda</translation>
    </message>
    <message>
        <source>Down  ·  Up  ·  Enter</source>
        <translation>Giù  ·  Su  ·  Invio</translation>
    </message>
    <message>
        <source>In the preview: next and previous page</source>
        <translation>Nell’anteprima: pagina successiva e precedente</translation>
    </message>
    <message>
        <source>Ctrl+PgDown  ·  Ctrl+PgUp</source>
        <translation>Ctrl+Pag giù  ·  Ctrl+Pag su</translation>
    </message>
</context>
<context>
    <name>piao::widgets::LeaversPage</name>
    <message>
        <source>Leavers</source>
        <translation>Cessazioni</translation>
    </message>
    <message>
        <source>Who leaves the body in each year of the plan, and why: retirement, mobility, change of area…</source>
        <translation>Chi lascia l&apos;ente in ciascun anno del piano, e perché: pensionamento, mobilità, cambio di area…</translation>
    </message>
    <message>
        <source>Add leaver</source>
        <translation>Aggiungi cessazione</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tutti i motivi</translation>
    </message>
</context>
<context>
    <name>piao::widgets::LevelBadge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no judgement</source>
        <translation>nessun giudizio</translation>
    </message>
</context>
<context>
    <name>piao::widgets::LinkChips</name>
    <message>
        <source>Add: type to search</source>
        <translation>Aggiungi: scrivi per cercare</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Take «%1» away</source>
        <translation>Togli «%1»</translation>
    </message>
</context>
<context>
    <name>piao::widgets::LogoDialog</name>
    <message>
        <source>Add the logo</source>
        <translation>Aggiungi il logo</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Questo file non è un’immagine.</translation>
    </message>
    <message>
        <source>&amp;What does it show?</source>
        <translation>&amp;Che cosa mostra?</translation>
    </message>
    <message>
        <source>For example: coat of arms of the body</source>
        <translation>Per esempio: stemma dell’ente</translation>
    </message>
    <message>
        <source>Who listens to the document, or cannot load pictures, gets this text (L. 4/2004).</source>
        <translation>Chi ascolta il documento, o non può caricare le immagini, riceve questo testo (L. 4/2004).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>piao::widgets::LogoInput</name>
    <message>
        <source>Add from a file…</source>
        <translation>Aggiungi da un file…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Nessun logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture that is kept with the plan; it stands at the top of the cover.</source>
        <translation>Un’immagine PNG o JPEG conservata con il piano; sta in cima alla copertina.</translation>
    </message>
    <message>
        <source>It has no description for who does not see it: give it one on the page of the attachments.</source>
        <translation>Non ha una descrizione per chi non lo vede: aggiungila nella pagina degli allegati.</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Immagine senza descrizione</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Questo file non è un’immagine.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MainWindow</name>
    <message>
        <source>Plan %1-%2</source>
        <translation>Piano %1-%2</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Nessun piano ancora aperto</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>Una pagina è stata inviata alla stampante.</numerusform>
            <numerusform>%n pagine sono state inviate alla stampante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MatrixPanel</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Lines of the matrix</source>
        <translation>Righe della matrice</translation>
    </message>
    <message>
        <source>Areas by level</source>
        <translation>Aree per livello</translation>
    </message>
    <message>
        <source>Centres by level</source>
        <translation>Centri per livello</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Processes by their overall judgement. Enter or a click on a figure shows them below.</source>
        <translation>Processi per giudizio complessivo. Invio o un clic su una cifra li mostra sotto.</translation>
    </message>
    <message>
        <source>Matrix of the risks</source>
        <translation>Matrice dei rischi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MeasureHead</name>
    <message>
        <source>What it treats</source>
        <translation>Che cosa tratta</translation>
    </message>
    <message>
        <source>Treats %1 and %2</source>
        <translation>Tratta %1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processo</numerusform>
            <numerusform>%n processi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>Touches the whole body.</source>
        <translation>Riguarda tutto l&apos;ente.</translation>
    </message>
    <message>
        <source>Treats nothing yet.</source>
        <translation>Non tratta ancora nulla.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MeasureSheet</name>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Chi e quando</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Che cosa ci si attende</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>How the measure is put in place, step by step, each with its term and who answers for it. Type the first one here, or paste a list from a spreadsheet.</source>
        <translation>Come si attua la misura, fase per fase, ciascuna con il suo termine e chi ne risponde. Scrivere qui la prima, o incollare un elenco da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Aggiungi fase</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>What each check found: when, how far the measure was, which value, with which evidence.</source>
        <translation>Che cosa ha rilevato ogni verifica: quando, a che punto era la misura, quale valore, con quali evidenze.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Aggiungi verifica</translation>
    </message>
    <message>
        <source>Treats</source>
        <translation>Tratta</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Protegge</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MeasuresPage</name>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>What the body does to prevent corruption: general measures for the whole body, specific ones for a process or an event. Type the first one here, or paste a list from a spreadsheet.</source>
        <translation>Che cosa fa l&apos;ente per prevenire la corruzione: misure generali per tutto l&apos;ente, specifiche per un processo o un evento. Scrivere qui la prima, o incollare un elenco da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Aggiungi misura</translation>
    </message>
    <message>
        <source>General, specific, PNRR</source>
        <translation>Generali, specifiche, PNRR</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>Che cosa offre il messaggio</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MonitoringPage</name>
    <message>
        <source>Who monitors what and how</source>
        <translation>Chi monitora che cosa e come</translation>
    </message>
    <message>
        <source>For each section of the plan who monitors it, how and when, and on which legal ground. Type the first row here, or paste the table from a spreadsheet.</source>
        <translation>Per ogni sezione del piano chi la monitora, come e quando, e su quale base normativa. Scrivere qui la prima riga, o incollare la tabella da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Aggiungi riga</translation>
    </message>
</context>
<context>
    <name>piao::widgets::MonitoringRoundsPage</name>
    <message>
        <source>Monitoring rounds</source>
        <translation>Sessioni di monitoraggio</translation>
    </message>
    <message>
        <source>The dates at which the plan is looked at each year (30 June, 31 October, 31 December…), and how far each round is.</source>
        <translation>Le date in cui ogni anno si esamina il piano (30 giugno, 31 ottobre, 31 dicembre…), e a che punto è ogni sessione.</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Aggiungi sessione</translation>
    </message>
</context>
<context>
    <name>piao::widgets::NarrativeActions</name>
    <message>
        <source>Text commands</source>
        <translation>Comandi del testo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafo</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titolo 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titolo 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titolo 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Titolo 4</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Tipo di paragrafo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Corsivo</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Elenco puntato</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Elenco numerato</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Aumenta livello nell&apos;elenco</translation>
    </message>
    <message>
        <source>Higher in the list</source>
        <translation>Riduci livello nell&apos;elenco</translation>
    </message>
    <message>
        <source>Insert live figure…</source>
        <translation>Inserisci dato vivo…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Collegamento…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Immagine…</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Incolla come testo semplice</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Inserisci una tabella</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Riga sopra</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Riga sotto</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Colonna prima</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Colonna dopo</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Rimuovi la riga</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Rimuovi la colonna</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Rimuovi la tabella</translation>
    </message>
    <message>
        <source>The first row heads the columns</source>
        <translation>La prima riga intesta le colonne</translation>
    </message>
    <message>
        <source>The first column heads the rows</source>
        <translation>La prima colonna intesta le righe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>An address of the web (https://…) or of mail (mailto:…). Left empty, the link is taken away.</source>
        <translation>Un indirizzo del web (https://…) o di posta (mailto:…). Se resta vuoto, il collegamento viene tolto.</translation>
    </message>
    <message>
        <source>This is no address that can be linked to.</source>
        <translation>Non è un indirizzo a cui ci si possa collegare.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Testo della nota</translation>
    </message>
    <message>
        <source>It is printed at the end of the text, and called from where the cursor stands.</source>
        <translation>Si stampa alla fine del testo, con il richiamo nel punto in cui si trova il cursore.</translation>
    </message>
    <message>
        <source>Write the text of the note.</source>
        <translation>Scrivere il testo della nota.</translation>
    </message>
    <message>
        <source>A live table cannot stand within a table.</source>
        <translation>Una tabella viva non può stare dentro una tabella.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::NarrativeEdit</name>
    <message>
        <source>Written by hand; the plan says %1 too.</source>
        <translation>Scritto a mano; anche il piano dice %1.</translation>
    </message>
    <message>
        <source>Written by hand; the plan says %1.</source>
        <translation>Scritto a mano; il piano dice %1.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Collegamento a %1</translation>
    </message>
    <message>
        <source>Not pasted: %1.</source>
        <translation>Non incollato: %1.</translation>
    </message>
    <message>
        <source>Add «%1» to the known words</source>
        <translation>Aggiungi «%1» alle parole note</translation>
    </message>
    <message>
        <source>Make it follow the data (now %1)</source>
        <translation>Fai che segua i dati (ora %1)</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Controlla l&apos;ortografia</translation>
    </message>
</context>
<context>
    <name>piao::widgets::NarrativeObjects</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <translation>L&apos;immagine manca</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Immagine: %1</translation>
    </message>
    <message>
        <source>Live table: %1</source>
        <translation>Tabella viva: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>e %n altra riga</numerusform>
            <numerusform>e altre %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Live figure «%1»: %2</source>
        <translation>Dato vivo «%1»: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>Live table «%1», %n row(s)</source>
        <translation>
            <numerusform>Tabella viva «%1», %n riga</numerusform>
            <numerusform>Tabella viva «%1», %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::NewPlanDialog</name>
    <message>
        <source>The plan covers %1</source>
        <translation>Il piano copre il %1</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Take a template</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modelli (*.json)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::NodeList</name>
    <message>
        <source>Nothing stands below yet. A level without anything below it says what is wanted, not who does it.</source>
        <translation>Sotto non c&apos;è ancora nulla. Un livello senza nulla sotto dice che cosa si vuole, non chi lo fa.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Aggiungi: %1</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ancora senza titolo)</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Invio lo apre</translation>
    </message>
</context>
<context>
    <name>piao::widgets::NodeSheet</name>
    <message>
        <source>Sheet</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Altre formulazioni</translation>
    </message>
    <message>
        <source>Where another table of the same plan prints this title or a figure otherwise: kept as printed, to be settled.</source>
        <translation>Dove un&apos;altra tabella dello stesso piano stampa diversamente questo titolo o una cifra: conservato com&apos;è stampato, da sistemare.</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>Aggiungi formulazione</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischio</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ObjectiveTreeView</name>
    <message>
        <source>Objectives tree</source>
        <translation>Albero degli obiettivi</translation>
    </message>
    <message>
        <source>Nothing of the plan fits the filter.</source>
        <translation>Nulla nel piano corrisponde al filtro.</translation>
    </message>
    <message>
        <source>The public values and their objectives stand here.
Press Ins to add the first public value.</source>
        <translation>Qui stanno i valori pubblici e i loro obiettivi.
Premi Ins per aggiungere il primo valore pubblico.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::OperationalSheet</name>
    <message>
        <source>Serves: %1</source>
        <translation>Serve: %1</translation>
    </message>
    <message>
        <source>Centres that carry it</source>
        <translation>Centri che lo attuano</translation>
    </message>
    <message>
        <source>Only for some values</source>
        <translation>Solo per alcuni valori</translation>
    </message>
    <message>
        <source>Where its strategic objective serves several values, it counts for each of them; name values here to count for these only.</source>
        <translation>Se il suo obiettivo strategico serve più valori, conta per ciascuno; indica qui i valori per contare solo per questi.</translation>
    </message>
    <message>
        <source>Counts only for: %1</source>
        <translation>Conta solo per: %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
</context>
<context>
    <name>piao::widgets::OrganisationChartPage</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>Sectors side by side</source>
        <translation>Settori affiancati</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Edit the structures</source>
        <translation>Modifica le strutture</translation>
    </message>
</context>
<context>
    <name>piao::widgets::OrganisationChartView</name>
    <message numerus="yes">
        <source>%n centres</source>
        <translation>
            <numerusform>%n centro</numerusform>
            <numerusform>%n centri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n obiettivo</numerusform>
            <numerusform>%n obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>Areas, sectors, services and centres are drawn here as soon as the plan has them.</source>
        <translation>Aree, settori, servizi e centri si disegnano qui non appena il piano ne contiene.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::OrganisationPage</name>
    <message>
        <source>Structure</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Add structure</source>
        <translation>Aggiungi struttura</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Aggiungi al di sotto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Areas, sectors and services of the body. Add the first area; centres and directors then choose from here.</source>
        <translation>Aree, settori e servizi dell&apos;ente. Aggiungi la prima area; centri e dirigenti scelgono poi da qui.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::OutlineTree</name>
    <message>
        <source>Headings of the document</source>
        <translation>Titoli del documento</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PageCatalogue</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>2.1–2.2 Values and performance</source>
        <translation>2.1–2.2 Valori e performance</translation>
    </message>
    <message>
        <source>2.3 Risks and transparency</source>
        <translation>2.3 Rischi e trasparenza</translation>
    </message>
    <message>
        <source>3 Organisation and people</source>
        <translation>3 Organizzazione e persone</translation>
    </message>
    <message>
        <source>4 Monitoring</source>
        <translation>4 Monitoraggio</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>1 Registry of the body</source>
        <translation>1 Scheda anagrafica</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Attainment rules</source>
        <translation>Regole di raggiungimento</translation>
    </message>
    <message>
        <source>3.1 Organisation</source>
        <translation>3.1 Organizzazione</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centri</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Dirigenti</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Register of risks</source>
        <translation>Registro dei rischi</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>File allegati</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Publication duties</source>
        <translation>Obblighi di pubblicazione</translation>
    </message>
    <message>
        <source>Areas, factors, criteria</source>
        <translation>Aree, fattori, criteri</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>3.1.2 Establishment</source>
        <translation>3.1.2 Dotazione organica</translation>
    </message>
    <message>
        <source>Hires and progressions</source>
        <translation>Assunzioni e progressioni</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Cessazioni</translation>
    </message>
    <message>
        <source>3.1.3 Training</source>
        <translation>3.1.3 Formazione</translation>
    </message>
    <message>
        <source>3.2 Positive actions</source>
        <translation>3.2 Azioni positive</translation>
    </message>
    <message>
        <source>3.2 Agile work</source>
        <translation>3.2 Lavoro agile</translation>
    </message>
    <message>
        <source>Printed totals</source>
        <translation>Totali stampati</translation>
    </message>
    <message>
        <source>4.1 Who monitors what</source>
        <translation>4.1 Chi monitora che cosa</translation>
    </message>
    <message>
        <source>Monitoring rounds</source>
        <translation>Sessioni di monitoraggio</translation>
    </message>
    <message>
        <source>4.2–4.3 Indicators</source>
        <translation>4.2–4.3 Indicatori</translation>
    </message>
    <message>
        <source>Look of the document</source>
        <translation>Aspetto del documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Checks of the plan</source>
        <translation>Controlli del piano</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Rilievi messi da parte</translation>
    </message>
    <message>
        <source>Quality of the plan</source>
        <translation>Qualità del piano</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PartDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Add a table or figure</source>
        <translation>Aggiungi una tabella o una figura</translation>
    </message>
    <message>
        <source>What is to stand below «%1»?</source>
        <translation>Che cosa deve stare sotto «%1»?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tabelle e figure</translation>
    </message>
    <message>
        <source>Table or figure</source>
        <translation>Tabella o figura</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Che cosa mostra</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In questo piano</translation>
    </message>
    <message>
        <source>Without one it goes on under the heading before it</source>
        <translation>Senza titolo continua sotto il titolo che precede</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>ancora senza dati</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>si trova in %1</translation>
    </message>
    <message>
        <source>For the &amp;value</source>
        <translation>Per il &amp;valore</translation>
    </message>
    <message>
        <source>For the &amp;theme</source>
        <translation>Per il t&amp;ema</translation>
    </message>
    <message>
        <source>For the value</source>
        <translation>Per il valore</translation>
    </message>
    <message>
        <source>For the theme</source>
        <translation>Per il tema</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PeoplePage</name>
    <message>
        <source>What is doubtful about the current row</source>
        <translation>Che cosa è dubbio nella riga corrente</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PerformanceSheet</name>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edizioni</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mezzi</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Negli anni</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>The steps of the objective in order, each with its beginning, its end and its weight. Type the first one here, or paste a list from a spreadsheet.</source>
        <translation>I passi dell&apos;obiettivo in ordine, ciascuno con inizio, fine e peso. Scrivi qui il primo, o incolla un elenco da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Aggiungi fase</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>The plan has no themes yet. They are kept on the page «Themes».</source>
        <translation>Il piano non ha ancora temi. Si tengono nella pagina «Temi».</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Choose an attachment or a file</source>
        <translation>Scegli un file allegato o un altro file</translation>
    </message>
    <message>
        <source>What the picture says, for who cannot see it</source>
        <translation>Che cosa dice l&apos;immagine, per chi non può vederla</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>«%1» is no PNG or JPEG picture, and nothing else can be printed. Nothing was added to the plan.</source>
        <translation>«%1» non è un&apos;immagine PNG o JPEG, e non si può stampare altro. Nulla è stato aggiunto al piano.</translation>
    </message>
    <message>
        <source>Say what the picture shows: who listens to the plan has nothing else of it.</source>
        <translation>Dire che cosa mostra l&apos;immagine: chi ascolta il piano non ne ha altro.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PlanData</name>
    <message>
        <source>«%1» cannot be read: %2.</source>
        <translation>«%1» non si può leggere: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Controlla il nome e la cartella.</translation>
    </message>
    <message>
        <source>The PDF «%1» does not carry the data of a plan.</source>
        <translation>Il PDF «%1» non contiene i dati di un piano.</translation>
    </message>
    <message>
        <source>Choose a PDF that was exported with the data, or a file in the open format.</source>
        <translation>Scegli un PDF esportato con i dati, o un file nel formato aperto.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PlanExports</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Esporta in PDF</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Scrittura del PDF</translation>
    </message>
    <message>
        <source>Export as PDF with the data</source>
        <translation>Esporta in PDF con i dati</translation>
    </message>
    <message>
        <source>Export as ODT</source>
        <translation>Esporta in ODT</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Documenti di testo (*.odt)</translation>
    </message>
    <message>
        <source>Writing the ODT</source>
        <translation>Scrittura dell’ODT</translation>
    </message>
    <message>
        <source>A new folder for the web edition</source>
        <translation>Una nuova cartella per l’edizione web</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Cartelle (*)</translation>
    </message>
    <message>
        <source>Writing the web edition</source>
        <translation>Scrittura dell’edizione web</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Esporta in JSON</translation>
    </message>
    <message>
        <source>Plans in the open format (*.json)</source>
        <translation>Piani nel formato aperto (*.json)</translation>
    </message>
    <message>
        <source>Writing the JSON</source>
        <translation>Scrittura del JSON</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PlanFiles</name>
    <message>
        <source>New plan</source>
        <translation>Nuovo piano</translation>
    </message>
    <message>
        <source>PIAO plans (*.piao)</source>
        <translation>Piani PIAO (*.piao)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Apri piano</translation>
    </message>
    <message>
        <source>Where to put the sample plan</source>
        <translation>Dove mettere il piano di esempio</translation>
    </message>
    <message>
        <source>Where to put the imported plan</source>
        <translation>Dove mettere il piano importato</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>The plan to roll over</source>
        <translation>Il piano da passare al nuovo triennio</translation>
    </message>
    <message>
        <source>Where to put the new plan</source>
        <translation>Dove mettere il nuovo piano</translation>
    </message>
    <message>
        <source>PDF documents with the data (*.pdf)</source>
        <translation>Documenti PDF con i dati (*.pdf)</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importa un piano</translation>
    </message>
    <message>
        <source>Plans in the open format, and PDF documents with the data (*.json *.pdf)</source>
        <translation>Piani nel formato aperto e documenti PDF con i dati (*.json *.pdf)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PlanPage</name>
    <message>
        <source>Figures and wordings that the plan states otherwise</source>
        <translation>Cifre e formulazioni che il piano dichiara diversamente</translation>
    </message>
    <message>
        <source>What the text of the plan says and the data does not: kept as printed, to be settled.</source>
        <translation>Ciò che il testo del piano dice e i dati no: conservato com&apos;è stampato, da sistemare.</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>Aggiungi formulazione</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>Names of the levels</source>
        <translation>Nomi dei livelli</translation>
    </message>
    <message>
        <source>As this body calls them; empty keeps the words of the guidelines.</source>
        <translation>Come li chiama l&apos;ente; se vuoti valgono le parole delle linee guida.</translation>
    </message>
    <message>
        <source>Codes and limits</source>
        <translation>Codici e limiti</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>L&apos;atto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Without a pattern codes are free.</source>
        <translation>Senza schema i codici sono liberi.</translation>
    </message>
    <message>
        <source>The first code of %1 would be %2</source>
        <translation>Il primo codice del %1 sarebbe %2</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PlanPrinting</name>
    <message>
        <source>Making the pages</source>
        <translation>Composizione delle pagine</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Stampa in corso</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PositiveActionsPage</name>
    <message>
        <source>Positive actions</source>
        <translation>Azioni positive</translation>
    </message>
    <message>
        <source>What the body does for equal opportunities in the three years: each action with its goal, who answers for it, its term and its indicators.</source>
        <translation>Che cosa fa l&apos;ente per le pari opportunità nel triennio: ogni azione con la sua finalità, chi ne risponde, il termine e gli indicatori.</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Aggiungi azione</translation>
    </message>
    <message>
        <source>Parts of the action</source>
        <translation>Parti dell&apos;azione</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PreviewPanel</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Anteprima</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titoli</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Adatta alla larghezza del riquadro</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show what the document lacks</source>
        <translation>Mostra che cosa manca al documento</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>being updated…</source>
        <translation>in aggiornamento…</translation>
    </message>
    <message>
        <source>updated at %1</source>
        <translation>aggiornata alle %1</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PreviewText</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>La stampa è stata interrotta.</translation>
    </message>
    <message>
        <source>Pages that were sent before may still come out.</source>
        <translation>Le pagine già inviate possono ancora essere stampate.</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>La stampante non ha accettato il documento.</translation>
    </message>
    <message>
        <source>The plan was not changed.</source>
        <translation>Il piano non è stato modificato.</translation>
    </message>
    <message>
        <source>See whether the printer is on and the place of the file can be written to, or export the document and print the file.</source>
        <translation>Controlla che la stampante sia accesa e che nella cartella del file si possa scrivere, oppure esporta il documento e stampa il file.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the PDF cannot be read.</source>
        <translation>Le pagine non si possono mostrare: il PDF non si può leggere.</translation>
    </message>
    <message>
        <source>Export the document and look at the file; if it cannot be read either, report it.</source>
        <translation>Esporta il documento e guarda il file; se neppure quello si può leggere, segnalalo.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PreviewView</name>
    <message>
        <source>The pages of the document appear here.</source>
        <translation>Qui compaiono le pagine del documento.</translation>
    </message>
    <message>
        <source>Click to edit it</source>
        <translation>Fai clic per modificarlo</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pagine del documento</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>The arrows go from place to place, Enter opens its editor.</source>
        <translation>Le frecce passano da un punto all’altro, Invio lo apre per modificarlo.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PrintPreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Adatta alla larghezza della finestra</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Foglio %1 di %2</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PrintedTotalsPage</name>
    <message>
        <source>Optimal, computed</source>
        <translation>Ottimale, calcolata</translation>
    </message>
    <message>
        <source>Printed totals</source>
        <translation>Totali stampati</translation>
    </message>
    <message>
        <source>The totals that the source prints, beside what the rows add up to. A printed total is typed below its table, under the total of the rows; all of them stand here with their notes.</source>
        <translation>I totali che la fonte stampa, accanto alla somma delle righe. Un totale stampato si scrive sotto la sua tabella, sotto il totale delle righe; qui stanno tutti, con le loro note.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Tutte le tabelle</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ProcessHead</name>
    <message>
        <source>Area of risk</source>
        <translation>Area di rischio</translation>
    </message>
    <message>
        <source>In no area of risk yet: choose it below.</source>
        <translation>Ancora in nessuna area di rischio: si sceglie qui sotto.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ProcessSheet</name>
    <message>
        <source>Own judgement</source>
        <translation>Giudizio proprio</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>The steps of the process in order, each with who does it and by when. Type the first one here, or paste a list.</source>
        <translation>Le fasi del processo in ordine, ognuna con chi la svolge ed entro quando. Scrivere qui la prima, o incollare un elenco.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Aggiungi fase</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>Eventi rischiosi</translation>
    </message>
    <message>
        <source>Measures against its events</source>
        <translation>Misure contro i suoi eventi</translation>
    </message>
    <message>
        <source>They are added on the tab «Risk events», beside the event; Enter opens one.</source>
        <translation>Si aggiungono nella linguetta «Eventi rischiosi», accanto all&apos;evento; Invio ne apre una.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Protegge</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ProcessesPage</name>
    <message>
        <source>Processes</source>
        <translation>Processi</translation>
    </message>
    <message>
        <source>What the body does, mapped area by area: each process with its owner, its steps, what could go wrong in it and what is done about it. Type the first one here, or paste a list from a spreadsheet.</source>
        <translation>Che cosa fa l&apos;ente, mappato area per area: ogni processo con il titolare, le fasi, che cosa vi può andare storto e che cosa si fa per evitarlo. Scrivere qui il primo, o incollare un elenco da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Add process</source>
        <translation>Aggiungi processo</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Interrompi il lavoro in corso</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ProtectionTab</name>
    <message>
        <source>Prevention protects the value that the plan creates: name the objectives and the values that would suffer (PNA 2022).</source>
        <translation>La prevenzione protegge il valore che il piano crea: indicare gli obiettivi e i valori che ne soffrirebbero (PNA 2022).</translation>
    </message>
    <message>
        <source>Performance objectives that it protects</source>
        <translation>Obiettivi di performance che protegge</translation>
    </message>
    <message>
        <source>Public values that it protects</source>
        <translation>Valori pubblici che protegge</translation>
    </message>
</context>
<context>
    <name>piao::widgets::PublicationDutiesPage</name>
    <message>
        <source>Publication duties</source>
        <translation>Obblighi di pubblicazione</translation>
    </message>
    <message>
        <source>What must be published in Amministrazione trasparente, by whom and by when (D.Lgs. 33/2013, art. 10). Paste the table of your body from a spreadsheet, or type the first duty here.</source>
        <translation>Che cosa va pubblicato in Amministrazione trasparente, da chi ed entro quando (D.Lgs. 33/2013, art. 10). Incollare la tabella dell&apos;ente da un foglio di calcolo, o scrivere qui il primo obbligo.</translation>
    </message>
    <message>
        <source>Add duty</source>
        <translation>Aggiungi obbligo</translation>
    </message>
    <message>
        <source>All sub-sections</source>
        <translation>Tutte le sotto-sezioni</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
</context>
<context>
    <name>piao::widgets::QualityPage</name>
    <message>
        <source>By criterion</source>
        <translation>Per criterio</translation>
    </message>
    <message>
        <source>What would raise it most</source>
        <translation>Che cosa la alzerebbe di più</translation>
    </message>
    <message>
        <source>Ways of looking at the quality</source>
        <translation>Modi di vedere la qualità</translation>
    </message>
    <message>
        <source>Quality of the plan</source>
        <translation>Qualità del piano</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 su 100</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>Il piano non si può leggere.</translation>
    </message>
    <message>
        <source>By this program&apos;s own method, on the ten criteria that CERVAP and UPI published for the plans of provinces; no official mark.</source>
        <translation>Con il metodo proprio di questo programma, secondo i dieci criteri che CERVAP e UPI hanno pubblicato per i piani delle province; non è un voto ufficiale.</translation>
    </message>
    <message>
        <source>Questions that nobody answered yet could add up to %1 points.</source>
        <translation>Le domande a cui nessuno ha ancora risposto possono aggiungere fino a %1 punti.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::QualitySheet</name>
    <message>
        <source>Records that lower the score</source>
        <translation>Elementi che abbassano il punteggio</translation>
    </message>
    <message>
        <source>The simplified plan need not have this part: the question is left out of the score.</source>
        <translation>Il piano semplificato può non avere questa parte: la domanda non entra nel punteggio.</translation>
    </message>
    <message>
        <source>What raises it:</source>
        <translation>Che cosa lo alza:</translation>
    </message>
    <message>
        <source>It could add up to %1 points to the score.</source>
        <translation>Può aggiungere al punteggio fino a %1 punti.</translation>
    </message>
    <message>
        <source>Open the criterion to see its questions.</source>
        <translation>Apri il criterio per vederne le domande.</translation>
    </message>
    <message>
        <source>What lowers it: the first %1 of %2 (Enter opens one)</source>
        <translation>Che cosa lo abbassa: i primi %1 di %2 (Invio ne apre uno)</translation>
    </message>
    <message numerus="yes">
        <source>What lowers it: %n record(s) (Enter opens one)</source>
        <translation>
            <numerusform>Che cosa lo abbassa: %n elemento (Invio lo apre)</numerusform>
            <numerusform>Che cosa lo abbassa: %n elementi (Invio ne apre uno)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RecordCommands</name>
    <message>
        <source>No record is selected.</source>
        <translation>Nessuna voce è selezionata.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Select rows of a table or of the tree first.</source>
        <translation>Selezionare prima delle righe di una tabella o dell&apos;albero.</translation>
    </message>
    <message>
        <source>Records changed: %1</source>
        <translation>Voci modificate: %1</translation>
    </message>
    <message>
        <source>Of these records there can be no second one.</source>
        <translation>Di queste voci non può esserci una seconda.</translation>
    </message>
    <message>
        <source>Records duplicated: %1</source>
        <translation>Voci duplicate: %1</translation>
    </message>
    <message>
        <source>Editions made: %1</source>
        <translation>Edizioni create: %1</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RecordHead</name>
    <message>
        <source>(no title yet)</source>
        <translation>(ancora senza titolo)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RecordSheet</name>
    <message>
        <source>Parts of the sheet</source>
        <translation>Parti della scheda</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RecordTablePanel</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RecordTableView</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ReferenceInput</name>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Apri l&apos;elenco</translation>
    </message>
    <message>
        <source>Open the list (Down)</source>
        <translation>Apri l&apos;elenco (Giù)</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Scrivi per cercare</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RegisterFilterBar</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Overall judgement of the process</source>
        <translation>Giudizio complessivo del processo</translation>
    </message>
    <message>
        <source>Type of measure</source>
        <translation>Tipologia di misura</translation>
    </message>
    <message>
        <source>Only incomplete</source>
        <translation>Solo incompleti</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>Filter: words of any column</source>
        <translation>Filtra: parole di ogni colonna</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Filtra il registro</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tutte le aree</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Senza area</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tutti i titolari</translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation>Senza centro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non giudicati</translation>
    </message>
    <message>
        <source>All types of measure</source>
        <translation>Tutte le tipologie di misura</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 di %n riga</numerusform>
            <numerusform>%1 di %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RemovalDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stays, because it stands elsewhere too: %1</source>
        <translation>Resta, perché sta anche altrove: %1</translation>
    </message>
    <message>
        <source>Take «%1» away from here?</source>
        <translation>Togliere «%1» da qui?</translation>
    </message>
    <message>
        <source>Delete «%1»?</source>
        <translation>Eliminare «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Take «%1» and %n more away from here?</source>
        <translation>
            <numerusform>Togliere «%1» e un altro da qui?</numerusform>
            <numerusform>Togliere «%1» e altri %n da qui?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete «%1» and %n more?</source>
        <translation>
            <numerusform>Eliminare «%1» e un altro?</numerusform>
            <numerusform>Eliminare «%1» e altri %n?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RiskEventsPanel</name>
    <message>
        <source>Risk events</source>
        <translation>Eventi rischiosi</translation>
    </message>
    <message>
        <source>What could happen against the public interest in this process. Type the first event here, or paste a list.</source>
        <translation>Che cosa potrebbe accadere contro l&apos;interesse pubblico in questo processo. Scrivere qui il primo evento, o incollare un elenco.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Aggiungi evento</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>The criteria inform the judgement and are never averaged (PNA 2019, annex 1). A level without a rationale is incomplete.</source>
        <translation>I criteri orientano il giudizio e non se ne fa mai la media (PNA 2019, allegato 1). Un livello senza motivazione è incompleto.</translation>
    </message>
    <message>
        <source>Enabling factors</source>
        <translation>Fattori abilitanti</translation>
    </message>
    <message>
        <source>The plan has no enabling factors yet. They are kept on the page «Areas, factors, criteria».</source>
        <translation>Il piano non ha ancora fattori abilitanti. Si tengono nella pagina «Aree, fattori, criteri».</translation>
    </message>
    <message>
        <source>Exposure to the risk</source>
        <translation>Esposizione al rischio</translation>
    </message>
    <message>
        <source>The plan has no exposure criteria yet. They are kept on the page «Areas, factors, criteria».</source>
        <translation>Il piano non ha ancora criteri di esposizione. Si trovano nella pagina «Aree, fattori, criteri».</translation>
    </message>
    <message>
        <source>B, M or A sets a level</source>
        <translation>B, M o A imposta un livello</translation>
    </message>
    <message>
        <source>Choose an event to see all of it</source>
        <translation>Scegliere un evento per vederlo per intero</translation>
    </message>
    <message>
        <source>⚠ %1: a level without a rationale.</source>
        <translation>⚠ %1: un livello senza motivazione.</translation>
    </message>
    <message>
        <source>⚠ Not judged yet.</source>
        <translation>⚠ Non ancora giudicato.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RiskRegisterPage</name>
    <message>
        <source>Register of risks</source>
        <translation>Registro dei rischi</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Show the matrix of areas or centres by level</source>
        <translation>Mostra la matrice di aree o centri per livello</translation>
    </message>
    <message>
        <source>Add process</source>
        <translation>Aggiungi processo</translation>
    </message>
    <message>
        <source>Alt+Ins</source>
        <translation>Alt+Ins</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Aggiungi evento</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Delete the events</source>
        <translation>Elimina gli eventi</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colonne:</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonne di %1</translation>
    </message>
    <message>
        <source>Unfold or fold these columns (Ctrl+G in one of them)</source>
        <translation>Apri o chiudi queste colonne (Ctrl+G in una di esse)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No row meets the filter.</source>
        <translation>Nessuna riga corrisponde al filtro.</translation>
    </message>
    <message>
        <source>The register of section 2.3: each process with the events that could happen in it, how exposed it is, how it is judged and what is done about it. Begin with a process.</source>
        <translation>Il registro della sezione 2.3: ogni processo con gli eventi che vi potrebbero accadere, quanto è esposto, come è giudicato e che cosa si fa. Si comincia da un processo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Togli il filtro</translation>
    </message>
    <message>
        <source>Add the first process</source>
        <translation>Aggiungi il primo processo</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RiskRegisterView</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Open the process</source>
        <translation>Apri il processo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Aggiungi un evento</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Aggiungi un processo</translation>
    </message>
    <message>
        <source>Alt+Ins</source>
        <translation>Alt+Ins</translation>
    </message>
    <message>
        <source>Delete the events</source>
        <translation>Elimina gli eventi</translation>
    </message>
    <message>
        <source>Delete the processes with their events</source>
        <translation>Elimina i processi con i loro eventi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Riempi in basso</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostra %1</translation>
    </message>
    <message>
        <source>Register of risks</source>
        <translation>Registro dei rischi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Area, process and owner</source>
        <translation>Area, processo e titolare</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RiskTables</name>
    <message>
        <source>Measures against this event</source>
        <translation>Misure contro questo evento</translation>
    </message>
    <message>
        <source>What is done so that this does not happen. Choose a measure of the plan, or type a new one here.</source>
        <translation>Che cosa si fa perché questo non accada. Scegliere una misura del piano o scriverne qui una nuova.</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Aggiungi misura</translation>
    </message>
    <message>
        <source>Measures of the whole process</source>
        <translation>Misure sull&apos;intero processo</translation>
    </message>
    <message>
        <source>Measures that treat the process as a whole, whatever the event. Choose one of the plan, or type a new one here.</source>
        <translation>Misure che trattano il processo nel suo insieme, qualunque sia l&apos;evento. Sceglierne una del piano o scriverne qui una nuova.</translation>
    </message>
    <message>
        <source>Measures that protect it</source>
        <translation>Misure a protezione</translation>
    </message>
    <message>
        <source>Prevention of corruption protects what the plan is for: the measures without which this would be at risk.</source>
        <translation>La prevenzione della corruzione protegge ciò a cui il piano serve: le misure senza le quali questo sarebbe a rischio.</translation>
    </message>
    <message>
        <source>Processes that it treats</source>
        <translation>Processi trattati</translation>
    </message>
    <message>
        <source>The processes on which this measure works as a whole.</source>
        <translation>I processi su cui questa misura agisce nel loro insieme.</translation>
    </message>
    <message>
        <source>Add process</source>
        <translation>Aggiungi processo</translation>
    </message>
    <message>
        <source>Processes that protect it</source>
        <translation>Processi a protezione</translation>
    </message>
    <message>
        <source>The processes whose correct course this depends on.</source>
        <translation>I processi dal cui corretto svolgimento questo dipende.</translation>
    </message>
    <message>
        <source>Risk events that it treats</source>
        <translation>Eventi rischiosi trattati</translation>
    </message>
    <message>
        <source>The events of processes that this measure is meant to prevent.</source>
        <translation>Gli eventi dei processi che questa misura intende prevenire.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Aggiungi evento</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RiskVocabularyPage</name>
    <message>
        <source>Lists of section 2.3</source>
        <translation>Elenchi della sezione 2.3</translation>
    </message>
    <message>
        <source>The areas in which processes are mapped: those common to all bodies, and those of this one.</source>
        <translation>Le aree in cui si mappano i processi: quelle comuni a tutti gli enti e quelle di questo ente.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Aggiungi area</translation>
    </message>
    <message>
        <source>Areas of risk</source>
        <translation>Aree di rischio</translation>
    </message>
    <message>
        <source>What makes corruption easier; each risk event ticks those that are at work in it.</source>
        <translation>Ciò che rende più facile la corruzione; in ogni evento rischioso si spuntano i fattori che vi operano.</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Aggiungi fattore</translation>
    </message>
    <message>
        <source>Enabling factors</source>
        <translation>Fattori abilitanti</translation>
    </message>
    <message>
        <source>By what the exposure of an event is judged. They inform the judgement; no mean is made of them.</source>
        <translation>In base a che cosa si giudica l&apos;esposizione di un evento. Orientano il giudizio; non se ne fa la media.</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Aggiungi criterio</translation>
    </message>
    <message>
        <source>Exposure criteria</source>
        <translation>Criteri di esposizione</translation>
    </message>
    <message>
        <source>Areas, factors and criteria</source>
        <translation>Aree, fattori e criteri</translation>
    </message>
    <message>
        <source>Add the PNA lists</source>
        <translation>Aggiungi gli elenchi del PNA</translation>
    </message>
    <message>
        <source>Adds the areas, factors and criteria of the PNA 2019 that the plan does not have; nothing is replaced.</source>
        <translation>Aggiunge le aree, i fattori e i criteri del PNA 2019 che il piano non ha; non si sostituisce nulla.</translation>
    </message>
    <message>
        <source>The plan has all that the PNA 2019 lists.</source>
        <translation>Il piano ha tutto ciò che il PNA 2019 elenca.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the PNA 2019 are not in the plan.</source>
        <translation>
            <numerusform>%n voce del PNA 2019 non è nel piano.</numerusform>
            <numerusform>%n voci del PNA 2019 non sono nel piano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RolloverDialog</name>
    <message>
        <source>&amp;Make the new plan…</source>
        <translation>&amp;Crea il nuovo piano…</translation>
    </message>
    <message>
        <source>&amp;Open the new plan</source>
        <translation>&amp;Apri il nuovo piano</translation>
    </message>
    <message>
        <source>Roll over to the next three years</source>
        <translation>Passa al nuovo triennio</translation>
    </message>
    <message>
        <source>What the new plan takes over</source>
        <translation>Che cosa riprende il nuovo piano</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Working out the next plan…</source>
        <translation>Preparazione del nuovo piano…</translation>
    </message>
    <message>
        <source>From %1 to %2, in a new file. «%3» is only read. This is what the new plan will hold:</source>
        <translation>Da %1 a %2, in un nuovo file. «%3» viene solo letto. Ecco che cosa conterrà il nuovo piano:</translation>
    </message>
    <message>
        <source>Writing «%1»…</source>
        <translation>Scrittura di «%1»…</translation>
    </message>
    <message>
        <source>The new plan is in «%1». The old one was not changed.</source>
        <translation>Il nuovo piano è in «%1». Quello vecchio non è stato modificato.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RowFilter</name>
    <message>
        <source>Filter rows</source>
        <translation>Filtra le righe</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostra solo: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows are shown</source>
        <translation>%1 righe mostrate su %2</translation>
    </message>
</context>
<context>
    <name>piao::widgets::RuleSetsPage</name>
    <message>
        <source>Attainment rules</source>
        <translation>Regole di raggiungimento</translation>
    </message>
    <message>
        <source>How the degree of attainment is computed, as the body&apos;s SMVP states it. The plan and each indicator choose from these.</source>
        <translation>Come si calcola il grado di raggiungimento, secondo lo SMVP dell&apos;ente. Il piano e ogni indicatore scelgono tra queste.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Aggiungi regola</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SafePicture</name>
    <message>
        <source>This picture does not say how large it is; it is not shown.</source>
        <translation>Questa immagine non dichiara le proprie dimensioni; non viene mostrata.</translation>
    </message>
    <message>
        <source>This picture states %1 × %2 pixels, too many to be shown.</source>
        <translation>Questa immagine dichiara %1 × %2 pixel, troppi per essere mostrata.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Questa immagine è danneggiata e non può essere mostrata.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SaveTemplateDialog</name>
    <message>
        <source>With the &amp;look of the document</source>
        <translation>Con l’&amp;aspetto del documento</translation>
    </message>
    <message>
        <source>With the lo&amp;go</source>
        <translation>Con il lo&amp;go</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Salva come modello</translation>
    </message>
    <message>
        <source>Only for templates of your own: other bodies have another one.</source>
        <translation>Solo per modelli a uso proprio: gli altri enti hanno un altro logo.</translation>
    </message>
    <message>
        <source>&amp;Where it comes from, for who gets it</source>
        <translation>&amp;Da dove viene, per chi lo riceve</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The order of the sections, their titles, what stands in each and how its pages lie. No text, no office and no objective goes with it; the sections of values and themes become one that is repeated for each.</source>
        <translation>L’ordine delle sezioni, i loro titoli, ciò che sta in ciascuna e l’orientamento delle pagine. Non comprende testi, uffici né obiettivi; le sezioni dei valori e dei temi diventano una sola, che si ripete per ciascuno.</translation>
    </message>
    <message>
        <source>template.json</source>
        <translation>modello.json</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modelli (*.json)</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SectionTreePane</name>
    <message>
        <source>Add section</source>
        <translation>Aggiungi sezione</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Aggiungi al di sotto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampata</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Put below the one before</source>
        <translation>Metti sotto la precedente</translation>
    </message>
    <message>
        <source>Put beside the one above</source>
        <translation>Metti accanto a quella superiore</translation>
    </message>
    <message>
        <source>Renumber in this order</source>
        <translation>Rinumera in quest&apos;ordine</translation>
    </message>
    <message>
        <source>Complete the sections from the template</source>
        <translation>Completa le sezioni dal modello</translation>
    </message>
    <message>
        <source>Remove with all below</source>
        <translation>Rimuovi con tutte quelle sottostanti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>What can be done with the section</source>
        <translation>Che cosa si può fare con la sezione</translation>
    </message>
    <message>
        <source>The document has no sections yet. The plan&apos;s template has them all, with what stands in each.</source>
        <translation>Il documento non ha ancora sezioni. Il modello del piano le ha tutte, con ciò che sta in ciascuna.</translation>
    </message>
    <message>
        <source>The document has no section «%1».</source>
        <translation>Il documento non ha alcuna sezione «%1».</translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s) of a value or a theme.</source>
        <translation>
            <numerusform>E %n altra di un valore o di un tema.</numerusform>
            <numerusform>E altre %n di un valore o di un tema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sections from the template</source>
        <translation>Crea le sezioni dal modello</translation>
    </message>
    <message>
        <source>Add from the template</source>
        <translation>Aggiungi dal modello</translation>
    </message>
    <message>
        <source>Add table or figure below…</source>
        <translation>Aggiungi tabella o figura al di sotto…</translation>
    </message>
    <message>
        <source>Take from a template…</source>
        <translation>Prendi da un modello…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Salva come modello…</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SectionTreeView</name>
    <message>
        <source>Sections of the document</source>
        <translation>Sezioni del documento</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SectionsList</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Sezioni del piano</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 elementi</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SectionsPage</name>
    <message>
        <source>Parts of the section</source>
        <translation>Parti della sezione</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Che cosa sta qui</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposizioni</translation>
    </message>
    <message>
        <source>What the section states</source>
        <translation>Che cosa dichiara la sezione</translation>
    </message>
    <message>
        <source>Steps, rules and figures that the section prints besides its text.</source>
        <translation>Fasi, regole e cifre che la sezione stampa oltre al testo.</translation>
    </message>
    <message>
        <source>Add provision</source>
        <translation>Aggiungi disposizione</translation>
    </message>
    <message>
        <source>After this text stands what is written for %1, with its objectives and indicators.</source>
        <translation>Dopo questo testo sta quanto è scritto per %1, con i suoi obiettivi e indicatori.</translation>
    </message>
    <message>
        <source>After this text stands the table of %1.</source>
        <translation>Dopo questo testo sta la tabella di %1.</translation>
    </message>
    <message>
        <source>After this text the program prints: %1.</source>
        <translation>Dopo questo testo il programma stampa: %1.</translation>
    </message>
    <message>
        <source>The plan has nothing to print there yet.</source>
        <translation>Qui il piano non ha ancora nulla da stampare.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SetAsideDialog</name>
    <message numerus="yes">
        <source>Set %n finding(s) aside</source>
        <translation>
            <numerusform>Metti da parte %n rilievo</numerusform>
            <numerusform>Metti da parte %n rilievi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s) of this check are set aside. What it finds later will be told again.</source>
        <translation>
            <numerusform>L’unico rilievo di questo controllo viene messo da parte. Ciò che il controllo troverà in seguito sarà di nuovo segnalato.</numerusform>
            <numerusform>Tutti i %n rilievi di questo controllo vengono messi da parte. Ciò che il controllo troverà in seguito sarà di nuovo segnalato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are set aside for the same reason.</source>
        <translation>
            <numerusform>%n rilievo viene messo da parte per lo stesso motivo.</numerusform>
            <numerusform>%n rilievi vengono messi da parte per lo stesso motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why does the plan keep it as it is?</source>
        <translation>Perché il piano lo &amp;tiene così com’è?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The reason stays in the plan with your name and today&apos;s date, and stands in the report of the checks. A finding that was set aside can be taken up again at any time.</source>
        <translation>Il motivo resta nel piano con il tuo nome e la data di oggi, e compare nel rapporto dei controlli. Un rilievo messo da parte si può riprendere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>A check that does not suit this plan at all is better &lt;a href=&quot;checks&quot;&gt;turned off&lt;/a&gt;.</source>
        <translation>Un controllo che non si adatta affatto a questo piano è meglio &lt;a href=&quot;checks&quot;&gt;disattivarlo&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Set %n &amp;aside</source>
        <translation>
            <numerusform>Metti %n &amp;da parte</numerusform>
            <numerusform>Metti %n &amp;da parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Metti &amp;da parte</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SetAsidePage</name>
    <message>
        <source>Findings set aside</source>
        <translation>Rilievi messi da parte</translation>
    </message>
    <message>
        <source>What the plan keeps as it is, though a check would have it otherwise, stands here with its reason. Findings are set aside in the pane of findings.</source>
        <translation>Qui sta, con il suo motivo, ciò che il piano mantiene così com’è, anche se un controllo lo vorrebbe diverso. I rilievi si mettono da parte nel riquadro dei rilievi.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Vai al p&amp;unto</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>R&amp;iprendi</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SeverityCounts</name>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Nessun rilievo</translation>
    </message>
    <message>
        <source>Checks of the plan: %1</source>
        <translation>Controlli del piano: %1</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SheetHeader</name>
    <message>
        <source>Contributes to</source>
        <translation>Contribuisce a</translation>
    </message>
    <message>
        <source>Contributes to nothing yet: choose its parent below.</source>
        <translation>Non contribuisce ancora a nulla: scegli sotto il suo padre.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::SheetListPage</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the sheet (Enter); typing and F2 edit the cell</source>
        <translation>Apri la scheda (Invio); scrivendo o con F2 si modifica la cella</translation>
    </message>
</context>
<context>
    <name>piao::widgets::StaffPage</name>
    <message>
        <source>Staff by professional area</source>
        <translation>Personale per area professionale</translation>
    </message>
    <message>
        <source>How many people are in service in each professional area, and at which date.</source>
        <translation>Quante persone sono in servizio in ogni area professionale, e a quale data.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Aggiungi area</translation>
    </message>
</context>
<context>
    <name>piao::widgets::StakeholdersPage</name>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Who is touched by what the body does. Values, objectives and indicators choose from this list.</source>
        <translation>Chi è toccato da ciò che l&apos;ente fa. Valori, obiettivi e indicatori scelgono da questo elenco.</translation>
    </message>
    <message>
        <source>Add stakeholder</source>
        <translation>Aggiungi portatore</translation>
    </message>
</context>
<context>
    <name>piao::widgets::StatusLine</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valore</numerusform>
            <numerusform>%n valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strategic</source>
        <translation>
            <numerusform>%n strategico</numerusform>
            <numerusform>%n strategici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n operativo</numerusform>
            <numerusform>%n operativi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n obiettivo</numerusform>
            <numerusform>%n obiettivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) %1</source>
        <translation>
            <numerusform>%n obiettivo %1</numerusform>
            <numerusform>%n obiettivi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Aperto in sola lettura</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
</context>
<context>
    <name>piao::widgets::StrategicSheet</name>
    <message>
        <source>Serves: %1</source>
        <translation>Serve: %1</translation>
    </message>
    <message>
        <source>Origin and owners</source>
        <translation>Origine e responsabili</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
</context>
<context>
    <name>piao::widgets::TabbedPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parti della pagina</translation>
    </message>
</context>
<context>
    <name>piao::widgets::TakeTemplateDialog</name>
    <message>
        <source>added</source>
        <translation>da aggiungere</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>da spostare</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>da rinominare</translation>
    </message>
    <message>
        <source>filled otherwise</source>
        <translation>con altro contenuto</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>da attivare</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>da disattivare</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>da conservare</translation>
    </message>
    <message>
        <source>look</source>
        <translation>aspetto</translation>
    </message>
    <message>
        <source>now «%1»</source>
        <translation>ora «%1»</translation>
    </message>
    <message>
        <source>another table or figure, or other pages</source>
        <translation>un’altra tabella o figura, oppure altre pagine</translation>
    </message>
    <message>
        <source>nobody has written in it</source>
        <translation>nessuno vi ha scritto</translation>
    </message>
    <message>
        <source>the template lacks it; it stays printed for its text</source>
        <translation>non è nel modello; resta stampata per il suo testo</translation>
    </message>
    <message>
        <source>&amp;Titles as in the template</source>
        <translation>&amp;Titoli come nel modello</translation>
    </message>
    <message>
        <source>&amp;Look as in the template</source>
        <translation>&amp;Aspetto come nel modello</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>A&amp;pplica</translation>
    </message>
    <message>
        <source>Take the sections from a template</source>
        <translation>Prendi le sezioni da un modello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Texts are never removed: sections that are recognised keep theirs. It is one step, which you can undo.</source>
        <translation>I testi non sono mai rimossi: le sezioni riconosciute conservano il proprio. È un solo passo, che puoi annullare.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Da un &amp;file…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take a template</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modelli (*.json)</translation>
    </message>
    <message>
        <source>Look of the document</source>
        <translation>Aspetto del documento</translation>
    </message>
    <message>
        <source>The document is already laid out like this.</source>
        <translation>Il documento è già composto così.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ThemesPage</name>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>The subjects on which the law wants objectives: simplification, digitalisation, accessibility, equal opportunities, payment times…</source>
        <translation>Le materie su cui la norma chiede obiettivi: semplificazione, digitalizzazione, accessibilità, pari opportunità, tempi di pagamento…</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Aggiungi tema</translation>
    </message>
    <message>
        <source>What the plan states for this theme</source>
        <translation>Che cosa il piano stabilisce per questo tema</translation>
    </message>
    <message>
        <source>Steps, rules and figures that the theme&apos;s section prints besides the objectives.</source>
        <translation>Passi, regole e cifre che la sezione del tema stampa oltre agli obiettivi.</translation>
    </message>
    <message>
        <source>Add provision</source>
        <translation>Aggiungi disposizione</translation>
    </message>
</context>
<context>
    <name>piao::widgets::TotalsTable</name>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>What the rows add up to and, where the source prints a total, the printed one. Type printed totals here.</source>
        <translation>La somma delle righe e, dove la fonte stampa un totale, quello stampato. I totali stampati si scrivono qui.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
</context>
<context>
    <name>piao::widgets::TrainingMoneyPage</name>
    <message>
        <source>Money for training</source>
        <translation>Risorse per la formazione</translation>
    </message>
    <message>
        <source>What the body spends on training in each year of the plan.</source>
        <translation>Quanto l&apos;ente spende per la formazione in ogni anno del piano.</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Aggiungi anno</translation>
    </message>
</context>
<context>
    <name>piao::widgets::TrainingPage</name>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Risorse</translation>
    </message>
</context>
<context>
    <name>piao::widgets::TreeDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Mancano ancora: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>e un altro rilievo</numerusform>
            <numerusform>e altri %n rilievi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::TreePane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trovato</numerusform>
            <numerusform>%n trovati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::TreeScope</name>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>Centro: %1</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Anno: %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>years</comment>
        <translation>tutti</translation>
    </message>
</context>
<context>
    <name>piao::widgets::ValueSheet</name>
    <message>
        <source>Impact indicators</source>
        <translation>Indicatori di impatto</translation>
    </message>
</context>
<context>
    <name>piao::widgets::WelcomePage</name>
    <message>
        <source>The plans that you open will be listed here.</source>
        <translation>Qui saranno elencati i piani che apri.</translation>
    </message>
</context>
<context>
    <name>piao::widgets::WindowActions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nuovo piano…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Apri piano…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>&amp;Chiudi piano</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Find or command…</source>
        <translation>&amp;Cerca o comando…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>F&amp;ilter the tree</source>
        <translation>F&amp;iltra l&apos;albero</translation>
    </message>
    <message>
        <source>New public &amp;value</source>
        <translation>Nuovo &amp;valore pubblico</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>New node &amp;below</source>
        <translation>Nuovo elemento &amp;sotto</translation>
    </message>
    <message>
        <source>New node be&amp;side</source>
        <translation>Nuovo elemento &amp;accanto</translation>
    </message>
    <message>
        <source>Edition of the &amp;next year</source>
        <translation>Edizione dell&apos;anno &amp;prossimo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>One level &amp;lower</source>
        <translation>Un livello più &amp;in basso</translation>
    </message>
    <message>
        <source>One level &amp;higher</source>
        <translation>Un livello più in al&amp;to</translation>
    </message>
    <message>
        <source>&amp;Copy code and title</source>
        <translation>&amp;Copia codice e titolo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Riquadro su&amp;ccessivo</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Riquadro &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Storia</translation>
    </message>
    <message>
        <source>Open &amp;all nodes</source>
        <translation>Apri &amp;tutti i nodi</translation>
    </message>
    <message>
        <source>Close a&amp;ll nodes</source>
        <translation>C&amp;hiudi tutti i nodi</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>&amp;About PIAO</source>
        <translation>&amp;Informazioni su PIAO</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Anno</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>A&amp;lbero</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Piano</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Centre: all</source>
        <translation>Centro: tutti</translation>
    </message>
    <message>
        <source>Year: all</source>
        <translation>Anno: tutti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Undo «%1»</source>
        <translation>Annulla «%1»</translation>
    </message>
    <message>
        <source>Redo «%1»</source>
        <translation>Ripeti «%1»</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Find or command  %1</source>
        <translation>Cerca o comando  %1</translation>
    </message>
    <message>
        <source>Find or command</source>
        <translation>Cerca o comando</translation>
    </message>
    <message>
        <source>Open the sample “%1”…</source>
        <translation>Apri l&apos;esempio “%1”…</translation>
    </message>
    <message>
        <source>&amp;Roll over to the next three years…</source>
        <translation>&amp;Passa al nuovo triennio…</translation>
    </message>
    <message>
        <source>Find and &amp;replace in the whole plan…</source>
        <translation>Trova e &amp;sostituisci nell&apos;intero piano…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Set a field in the selected records…</source>
        <translation>&amp;Imposta un campo nelle voci selezionate…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Duplicate the selected records…</source>
        <translation>&amp;Duplica le voci selezionate…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A &amp;centre&apos;s objectives into the next year…</source>
        <translation>Obiettivi di un &amp;centro nell&apos;anno successivo…</translation>
    </message>
    <message>
        <source>Open a &amp;sample</source>
        <translation>Apri un &amp;esempio</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>An&amp;teprima di stampa…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;PDF document…</source>
        <translation>Documento &amp;PDF…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>PDF with the &amp;data (PDF/A-3)…</source>
        <translation>PDF con i &amp;dati (PDF/A-3)…</translation>
    </message>
    <message>
        <source>&amp;ODT…</source>
        <translation>&amp;ODT…</translation>
    </message>
    <message>
        <source>&amp;Web edition…</source>
        <translation>Edizione &amp;web…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Esporta: %1</translation>
    </message>
    <message>
        <source>Pre&amp;view of the document</source>
        <translation>Anteprima del &amp;documento</translation>
    </message>
    <message>
        <source>&amp;Import from JSON or PDF…</source>
        <translation>&amp;Importa da JSON o PDF…</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>&amp;Rilievi</translation>
    </message>
    <message>
        <source>Next fin&amp;ding</source>
        <translation>Rili&amp;evo successivo</translation>
    </message>
    <message>
        <source>Previous findin&amp;g</source>
        <translation>Riliev&amp;o precedente</translation>
    </message>
    <message>
        <source>&amp;Report of the checks…</source>
        <translation>&amp;Resoconto dei controlli…</translation>
    </message>
    <message>
        <source>&amp;Sheet of findings for a director…</source>
        <translation>&amp;Foglio dei rilievi per un dirigente…</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Identifier</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight among its siblings, in percent; siblings make 100.</source>
        <translation>Peso rispetto agli elementi dello stesso livello, in percentuale; insieme fanno 100.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impatto</translation>
    </message>
    <message>
        <source>Effectiveness, quantity provided</source>
        <translation>Efficacia quantitativa erogata</translation>
    </message>
    <message>
        <source>Effectiveness, quantity used</source>
        <translation>Efficacia quantitativa fruita</translation>
    </message>
    <message>
        <source>Effectiveness, quality provided</source>
        <translation>Efficacia qualitativa erogata</translation>
    </message>
    <message>
        <source>Effectiveness, quality perceived</source>
        <translation>Efficacia qualitativa percepita</translation>
    </message>
    <message>
        <source>Efficiency, financial</source>
        <translation>Efficienza finanziaria</translation>
    </message>
    <message>
        <source>Efficiency, times</source>
        <translation>Efficienza dei tempi</translation>
    </message>
    <message>
        <source>Health of resources, financial</source>
        <translation>Salute finanziaria</translation>
    </message>
    <message>
        <source>Health of resources, organisational</source>
        <translation>Salute organizzativa</translation>
    </message>
    <message>
        <source>Health of resources, professional</source>
        <translation>Salute professionale</translation>
    </message>
    <message>
        <source>Health of resources, digital</source>
        <translation>Salute digitale</translation>
    </message>
    <message>
        <source>Health of resources, gender</source>
        <translation>Salute di genere</translation>
    </message>
    <message>
        <source>Health of resources, ethical</source>
        <translation>Salute etica</translation>
    </message>
    <message>
        <source>State of implementation</source>
        <translation>Stato di attuazione</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Traguardo</translation>
    </message>
    <message>
        <source>Ordered scale</source>
        <translation>Scala ordinata</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>In aumento</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>In diminuzione</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenimento</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrale</translation>
    </message>
    <message>
        <source>Every four months</source>
        <translation>Quadrimestrale</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Semestrale</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuale</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Alla fine</translation>
    </message>
    <message>
        <source>Public value</source>
        <translation>Valore pubblico</translation>
    </message>
    <message>
        <source>Strategic objective</source>
        <translation>Obiettivo strategico</translation>
    </message>
    <message>
        <source>Operational objective</source>
        <translation>Obiettivo operativo</translation>
    </message>
    <message>
        <source>Performance objective</source>
        <translation>Obiettivo di performance</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Dimension and sub-dimension of performance (Linee guida PIAO, DM 30 October 2025).</source>
        <translation>Dimensione e sotto-dimensione della performance (Linee guida PIAO, DM 30 ottobre 2025).</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Tipo di valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numeratore</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominatore</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>The steps of an ordered scale from worst to best, separated by semicolons.</source>
        <translation>I gradini di una scala ordinata, dal peggiore al migliore, separati da punto e virgola.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Range, from</source>
        <translation>Intervallo, da</translation>
    </message>
    <message>
        <source>Range, to</source>
        <translation>Intervallo, a</translation>
    </message>
    <message>
        <source>Expected trend, in words</source>
        <translation>Andamento atteso, a parole</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valore di partenza</translation>
    </message>
    <message>
        <source>The starting value as given; the number that is read from it stands beside it.</source>
        <translation>Il valore di partenza come è scritto; accanto sta il numero che se ne legge.</translation>
    </message>
    <message>
        <source>Baseline, as a number</source>
        <translation>Valore di partenza, in cifre</translation>
    </message>
    <message>
        <source>Baseline, year</source>
        <translation>Valore di partenza, anno</translation>
    </message>
    <message>
        <source>Baseline, period</source>
        <translation>Valore di partenza, periodo</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Indicatore nuovo</translation>
    </message>
    <message>
        <source>Why there is no baseline</source>
        <translation>Perché manca il valore di partenza</translation>
    </message>
    <message>
        <source>Minimum threshold</source>
        <translation>Soglia minima</translation>
    </message>
    <message>
        <source>Maximum threshold</source>
        <translation>Soglia massima</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Fonte dei dati</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Owner, in words</source>
        <translation>Responsabile, a parole</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Key indicator</source>
        <translation>Indicatore chiave</translation>
    </message>
    <message>
        <source>Attainment rule</source>
        <translation>Regola di raggiungimento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>The expected value as given; the number that is read from it stands beside it.</source>
        <translation>Il valore atteso come è scritto; accanto sta il numero che se ne legge.</translation>
    </message>
    <message>
        <source>Target, as a number</source>
        <translation>Target, in cifre</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Consuntivo</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Consuntivi</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Rilevato il</translation>
    </message>
    <message>
        <source>Actual, as a number</source>
        <translation>Consuntivo, in cifre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrato da</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Attuatore</translation>
    </message>
    <message>
        <source>Theme of an objective</source>
        <translation>Tema di un obiettivo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What it contributes</source>
        <translation>Contributo</translation>
    </message>
    <message>
        <source>The sentence that the theme&apos;s table prints beside the objective.</source>
        <translation>La frase che la tabella del tema stampa accanto all&apos;obiettivo.</translation>
    </message>
    <message>
        <source>Office, as printed</source>
        <translation>Ufficio, come stampato</translation>
    </message>
    <message>
        <source>Code printed in the table</source>
        <translation>Codice stampato nella tabella</translation>
    </message>
    <message>
        <source>Stakeholder of</source>
        <translation>Portatore di interesse di</translation>
    </message>
    <message>
        <source>Stakeholders of</source>
        <translation>Portatori di interesse di</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Portatore di interesse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Altra formulazione</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Altre formulazioni</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>What is printed otherwise</source>
        <translation>Che cosa è stampato diversamente</translation>
    </message>
    <message>
        <source>Name of the field, for example title, or of a figure that the text states.</source>
        <translation>Nome del campo, per esempio title, o della cifra che il testo dichiara.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulazione</translation>
    </message>
    <message>
        <source>Cut off in print</source>
        <translation>Troncato nella stampa</translation>
    </message>
    <message>
        <source>Public value of a strategic objective</source>
        <translation>Valore pubblico di un obiettivo strategico</translation>
    </message>
    <message>
        <source>Strategic objective of an operational objective</source>
        <translation>Obiettivo strategico di un obiettivo operativo</translation>
    </message>
    <message>
        <source>Public value of an operational objective</source>
        <translation>Valore pubblico di un obiettivo operativo</translation>
    </message>
    <message>
        <source>Centre of an operational objective</source>
        <translation>Centro di un obiettivo operativo</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Economica</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociale</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Ambientale</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>Educativa</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Istituzionale</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>Sanitaria e assistenziale</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Culturale</translation>
    </message>
    <message>
        <source>Public values</source>
        <translation>Valori pubblici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titolo breve</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Testo illustrativo</translation>
    </message>
    <message>
        <source>Dimension of well-being that the value improves (Linee guida PIAO, DM 30 October 2025).</source>
        <translation>Dimensione del benessere che il valore migliora (Linee guida PIAO, DM 30 ottobre 2025).</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Strategic objectives</source>
        <translation>Obiettivi strategici</translation>
    </message>
    <message>
        <source>DUP reference</source>
        <translation>Riferimento al DUP</translation>
    </message>
    <message>
        <source>Where the single planning document states it (D.Lgs. 267/2000, art. 170).</source>
        <translation>Dove lo dice il documento unico di programmazione (D.Lgs. 267/2000, art. 170).</translation>
    </message>
    <message>
        <source>Political owner</source>
        <translation>Responsabile politico</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Responsabile tecnico</translation>
    </message>
    <message>
        <source>Operational objectives</source>
        <translation>Obiettivi operativi</translation>
    </message>
    <message>
        <source>Performance objectives</source>
        <translation>Obiettivi di performance</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirigente</translation>
    </message>
    <message>
        <source>Edition of the year before</source>
        <translation>Edizione dell&apos;anno precedente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanziamento</translation>
    </message>
    <message>
        <source>Stage in the year</source>
        <translation>Fase dell&apos;anno</translation>
    </message>
    <message>
        <source>Which stage of a work of several years falls in this edition.</source>
        <translation>Quale fase di un&apos;opera pluriennale cade in questa edizione.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Autonomous unit</source>
        <translation>Unità autonoma</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Strutture</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fa parte di</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funzioni</translation>
    </message>
    <message>
        <source>One function a line.</source>
        <translation>Una funzione per riga.</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Dirigenti</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Responsibility centre</source>
        <translation>Centro di responsabilità</translation>
    </message>
    <message>
        <source>Responsibility centres</source>
        <translation>Centri di responsabilità</translation>
    </message>
    <message>
        <source>Staff by professional area</source>
        <translation>Personale per area professionale</translation>
    </message>
    <message>
        <source>Professional area</source>
        <translation>Area professionale</translation>
    </message>
    <message>
        <source>People in service</source>
        <translation>Unità in servizio</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alla data</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Simplified (fewer than 50 staff)</source>
        <translation>Semplificato (meno di 50 dipendenti)</translation>
    </message>
    <message>
        <source>Piano-tipo (DM 132/2022)</source>
        <translation>Piano-tipo (DM 132/2022)</translation>
    </message>
    <message>
        <source>Piano-tipo semplificato (DM 132/2022, art. 6)</source>
        <translation>Piano-tipo semplificato (DM 132/2022, art. 6)</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Da compilare</translation>
    </message>
    <message>
        <source>Being filled in</source>
        <translation>In compilazione</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Compilata</translation>
    </message>
    <message>
        <source>Being validated</source>
        <translation>In validazione</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validata</translation>
    </message>
    <message>
        <source>Approval requested</source>
        <translation>Richiesta approvazione</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicata</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Metropolitan city</source>
        <translation>Città metropolitana</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Union of municipalities</source>
        <translation>Unione di comuni</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Ministry or agency</source>
        <translation>Ministero o agenzia</translation>
    </message>
    <message>
        <source>Health authority</source>
        <translation>Azienda sanitaria</translation>
    </message>
    <message>
        <source>University or research body</source>
        <translation>Università o ente di ricerca</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Altro ente</translation>
    </message>
    <message>
        <source>Ratio of actual to target</source>
        <translation>Rapporto tra consuntivo e valore atteso</translation>
    </message>
    <message>
        <source>Distance from the baseline</source>
        <translation>Distanza dal valore di partenza</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Soglie</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Fasce</translation>
    </message>
    <message>
        <source>Met or not met</source>
        <translation>Raggiunto o non raggiunto</translation>
    </message>
    <message>
        <source>Not computable</source>
        <translation>Non calcolabile</translation>
    </message>
    <message>
        <source>Counts 0</source>
        <translation>Vale 0</translation>
    </message>
    <message>
        <source>Left out of the mean</source>
        <translation>Escluso dalla media</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primo anno</translation>
    </message>
    <message>
        <source>The PIAO is triennial and updated every year (D.L. 80/2021, art. 6).</source>
        <translation>Il PIAO è triennale e si aggiorna ogni anno (D.L. 80/2021, art. 6).</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Bodies with fewer than 50 staff write the simplified plan (DM 132/2022, art. 6).</source>
        <translation>Gli enti con meno di 50 dipendenti redigono il piano semplificato (DM 132/2022, art. 6).</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Related planning document (DUP)</source>
        <translation>Documento di programmazione collegato (DUP)</translation>
    </message>
    <message>
        <source>Code pattern</source>
        <translation>Schema dei codici</translation>
    </message>
    <message>
        <source>How objective codes are built, for example {year}-{centre}-OP-{nn} or {n}.</source>
        <translation>Come si formano i codici degli obiettivi, per esempio {year}-{centre}-OP-{nn} oppure {n}.</translation>
    </message>
    <message>
        <source>Level 1, one</source>
        <translation>Livello 1, singolare</translation>
    </message>
    <message>
        <source>Level 1, many</source>
        <translation>Livello 1, plurale</translation>
    </message>
    <message>
        <source>Level 2, one</source>
        <translation>Livello 2, singolare</translation>
    </message>
    <message>
        <source>Level 2, many</source>
        <translation>Livello 2, plurale</translation>
    </message>
    <message>
        <source>Level 3, one</source>
        <translation>Livello 3, singolare</translation>
    </message>
    <message>
        <source>Level 3, many</source>
        <translation>Livello 3, plurale</translation>
    </message>
    <message>
        <source>Level 4, one</source>
        <translation>Livello 4, singolare</translation>
    </message>
    <message>
        <source>Level 4, many</source>
        <translation>Livello 4, plurale</translation>
    </message>
    <message>
        <source>Most objectives of a centre in a year</source>
        <translation>Massimo di obiettivi per centro e per anno</translation>
    </message>
    <message>
        <source>Most indicators of an objective</source>
        <translation>Massimo di indicatori per obiettivo</translation>
    </message>
    <message>
        <source>Approving organ</source>
        <translation>Organo che approva</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Tipo di atto</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Numero dell&apos;atto</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell&apos;atto</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduzione</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Enti</translation>
    </message>
    <message>
        <source>Section 1 of the piano-tipo (DM 132/2022, annex).</source>
        <translation>Sezione 1 del piano-tipo (DM 132/2022, allegato).</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation>Codice IPA</translation>
    </message>
    <message>
        <source>Code in the index of public administrations.</source>
        <translation>Codice nell&apos;indice delle pubbliche amministrazioni.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Telephone, as called</source>
        <translation>Telefono, come si chiama</translation>
    </message>
    <message>
        <source>Certified e-mail (PEC)</source>
        <translation>Posta elettronica certificata (PEC)</translation>
    </message>
    <message>
        <source>E-mail, as called</source>
        <translation>E-mail, come si chiama</translation>
    </message>
    <message>
        <source>Public relations office (URP)</source>
        <translation>Ufficio relazioni con il pubblico (URP)</translation>
    </message>
    <message>
        <source>URP, telephones</source>
        <translation>URP, telefoni</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Page of the PIAO</source>
        <translation>Pagina del PIAO</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legale rappresentante</translation>
    </message>
    <message>
        <source>RPCT</source>
        <translation>RPCT</translation>
    </message>
    <message>
        <source>Officer for the prevention of corruption and for transparency (L. 190/2012, art. 1, par. 7).</source>
        <translation>Responsabile della prevenzione della corruzione e della trasparenza (L. 190/2012, art. 1, c. 7).</translation>
    </message>
    <message>
        <source>RASA</source>
        <translation>RASA</translation>
    </message>
    <message>
        <source>Responsible for the contracting authority&apos;s registry (D.L. 179/2012, art. 33-ter).</source>
        <translation>Responsabile dell&apos;anagrafe per la stazione appaltante (D.L. 179/2012, art. 33-ter).</translation>
    </message>
    <message>
        <source>RAR</source>
        <translation>RAR</translation>
    </message>
    <message>
        <source>RPD</source>
        <translation>RPD</translation>
    </message>
    <message>
        <source>Data protection officer (Regulation (EU) 2016/679, art. 37).</source>
        <translation>Responsabile della protezione dei dati (Regolamento (UE) 2016/679, art. 37).</translation>
    </message>
    <message>
        <source>Staff at 31 December</source>
        <translation>Personale al 31 dicembre</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Abitanti</translation>
    </message>
    <message>
        <source>Attainment rules</source>
        <translation>Regole di raggiungimento</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>How the degree of attainment is computed; each body states it in its SMVP (D.Lgs. 150/2009, art. 7).</source>
        <translation>Come si calcola il grado di raggiungimento; ogni ente lo dice nel proprio SMVP (D.Lgs. 150/2009, art. 7).</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>A missing actual</source>
        <translation>Se manca il consuntivo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Thresholds or bands of the rule, as JSON.</source>
        <translation>Soglie o fasce della regola, in JSON.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Istituzioni</translation>
    </message>
    <message>
        <source>Citizens and users</source>
        <translation>Cittadini e utenti</translation>
    </message>
    <message>
        <source>Businesses and professions</source>
        <translation>Imprese e professioni</translation>
    </message>
    <message>
        <source>Associations and third sector</source>
        <translation>Associazioni e terzo settore</translation>
    </message>
    <message>
        <source>Schools and universities</source>
        <translation>Scuole e università</translation>
    </message>
    <message>
        <source>Inside the body</source>
        <translation>Interni all&apos;ente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Portatori di interesse</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Heading in the document</source>
        <translation>Titolo nel documento</translation>
    </message>
    <message>
        <source>Number of the sub-section in which its table is printed, for example 2.2.5.</source>
        <translation>Numero della sotto-sezione in cui si stampa la sua tabella, per esempio 2.2.5.</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>At least one objective must answer it (DM 132/2022, art. 3).</source>
        <translation>Almeno un obiettivo vi deve rispondere (DM 132/2022, art. 3).</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Carried over from the plan of the year before, and not yet read again.</source>
        <translation>Ripreso dal piano dell&apos;anno precedente e non ancora riletto.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Positive action</source>
        <translation>Azione positiva</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>Gruppo di indicatori</translation>
    </message>
    <message>
        <source>Agile work (4.2)</source>
        <translation>Lavoro agile (4.2)</translation>
    </message>
    <message>
        <source>Prevention of corruption (4.3)</source>
        <translation>Prevenzione della corruzione (4.3)</translation>
    </message>
    <message>
        <source>Prevention in the PNRR (4.3)</source>
        <translation>Prevenzione nel PNRR (4.3)</translation>
    </message>
    <message>
        <source>Payment times</source>
        <translation>Tempi di pagamento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Esattamente</translation>
    </message>
    <message>
        <source>Row of the monitoring table</source>
        <translation>Riga della tabella di monitoraggio</translation>
    </message>
    <message>
        <source>Monitoring table</source>
        <translation>Tabella di monitoraggio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Riferimento normativo</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Sezione del piano</translation>
    </message>
    <message>
        <source>Monitoring round</source>
        <translation>Sessione di monitoraggio</translation>
    </message>
    <message>
        <source>Monitoring rounds</source>
        <translation>Sessioni di monitoraggio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Svolta il</translation>
    </message>
    <message>
        <source>Groups of indicators</source>
        <translation>Gruppi di indicatori</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>A dimension of agile work, or the measure whose monitoring this is.</source>
        <translation>Una dimensione del lavoro agile, o la misura che qui si monitora.</translation>
    </message>
    <message>
        <source>Type of measure</source>
        <translation>Tipologia di misura</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>What must be reached, as given; threshold and unit that are read from it stand beside it.</source>
        <translation>Ciò che si deve raggiungere, come è scritto; soglia e unità che se ne leggono stanno accanto.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Assunzione</translation>
    </message>
    <message>
        <source>Fixed-term hire</source>
        <translation>Assunzione a tempo determinato</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Progressione</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Pensionamento</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Dimissioni</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilità</translation>
    </message>
    <message>
        <source>Change of area</source>
        <translation>Cambio di area</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Fine del contratto</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spazi</translation>
    </message>
    <message>
        <source>Staff establishment</source>
        <translation>Dotazione organica</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Assunzioni</translation>
    </message>
    <message>
        <source>Fixed-term hires</source>
        <translation>Assunzioni a tempo determinato</translation>
    </message>
    <message>
        <source>Progressions</source>
        <translation>Progressioni</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Cessazioni</translation>
    </message>
    <message>
        <source>Money for training</source>
        <translation>Risorse per la formazione</translation>
    </message>
    <message>
        <source>Row of the establishment</source>
        <translation>Riga della dotazione organica</translation>
    </message>
    <message>
        <source>Covered posts</source>
        <translation>Posti coperti</translation>
    </message>
    <message>
        <source>At 31 December of the year before the plan.</source>
        <translation>Al 31 dicembre dell&apos;anno che precede il piano.</translation>
    </message>
    <message>
        <source>Planned leavers</source>
        <translation>Cessazioni previste</translation>
    </message>
    <message>
        <source>Leavers by change of area</source>
        <translation>Cessazioni per cambio di area</translation>
    </message>
    <message>
        <source>Optimal establishment</source>
        <translation>Dotazione ottimale</translation>
    </message>
    <message>
        <source>At the end of the plan (D.Lgs. 165/2001, art. 6).</source>
        <translation>Alla fine del piano (D.Lgs. 165/2001, art. 6).</translation>
    </message>
    <message>
        <source>Hires and progressions</source>
        <translation>Assunzioni e progressioni</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Cost in the year</source>
        <translation>Costo nell&apos;anno</translation>
    </message>
    <message>
        <source>Cost at regime</source>
        <translation>Costo a regime</translation>
    </message>
    <message>
        <source>Public value, as printed</source>
        <translation>Valore pubblico, come stampato</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Cessazione</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Training course</source>
        <translation>Corso di formazione</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>Corsi di formazione</translation>
    </message>
    <message>
        <source>The years in which it is held, separated by commas.</source>
        <translation>Gli anni in cui si tiene, separati da virgole.</translation>
    </message>
    <message>
        <source>Years, as printed</source>
        <translation>Anni, come stampati</translation>
    </message>
    <message>
        <source>Objectives, in words</source>
        <translation>Obiettivi, a parole</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>For each person.</source>
        <translation>Per ogni persona.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Ente formatore</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Come stampato</translation>
    </message>
    <message>
        <source>Positive actions</source>
        <translation>Azioni positive</translation>
    </message>
    <message>
        <source>Three-year actions for equal opportunities (D.Lgs. 198/2006, art. 48).</source>
        <translation>Azioni triennali per le pari opportunità (D.Lgs. 198/2006, art. 48).</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Term, in words</source>
        <translation>Termine, a parole</translation>
    </message>
    <message>
        <source>Enabling factor of agile work</source>
        <translation>Fattore abilitante del lavoro agile</translation>
    </message>
    <message>
        <source>Enabling factors of agile work</source>
        <translation>Fattori abilitanti del lavoro agile</translation>
    </message>
    <message>
        <source>Conditions and enabling factors (DM 132/2022, art. 4).</source>
        <translation>Condizioni e fattori abilitanti (DM 132/2022, art. 4).</translation>
    </message>
    <message>
        <source>Printed total</source>
        <translation>Totale stampato</translation>
    </message>
    <message>
        <source>Printed totals</source>
        <translation>Totali stampati</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Total, as printed</source>
        <translation>Totale, come stampato</translation>
    </message>
    <message>
        <source>Kept as the source prints it beside the computed one; the program overwrites neither.</source>
        <translation>Conservato come lo stampa la fonte, accanto a quello calcolato; il programma non sovrascrive nessuno dei due.</translation>
    </message>
    <message>
        <source>Training of each person in a year</source>
        <translation>Formazione di ogni persona in un anno</translation>
    </message>
    <message>
        <source>The body&apos;s own yardstick for training.</source>
        <translation>Il metro che l&apos;ente si dà per la formazione.</translation>
    </message>
    <message>
        <source>Enabling factor of an event</source>
        <translation>Fattore abilitante di un evento</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Evento rischioso</translation>
    </message>
    <message>
        <source>Enabling factor</source>
        <translation>Fattore abilitante</translation>
    </message>
    <message>
        <source>Exposure of an event by a criterion</source>
        <translation>Esposizione di un evento secondo un criterio</translation>
    </message>
    <message>
        <source>Exposure criterion</source>
        <translation>Criterio di esposizione</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Measure of a process</source>
        <translation>Misura di un processo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Measure against an event</source>
        <translation>Misura contro un evento</translation>
    </message>
    <message>
        <source>Objective that a process protects</source>
        <translation>Obiettivo che un processo protegge</translation>
    </message>
    <message>
        <source>Public value that a process protects</source>
        <translation>Valore pubblico che un processo protegge</translation>
    </message>
    <message>
        <source>Objective that a measure protects</source>
        <translation>Obiettivo che una misura protegge</translation>
    </message>
    <message>
        <source>Public value that a measure protects</source>
        <translation>Valore pubblico che una misura protegge</translation>
    </message>
    <message>
        <source>Public value of a hire</source>
        <translation>Valore pubblico di un&apos;assunzione</translation>
    </message>
    <message>
        <source>Objective of a training course</source>
        <translation>Obiettivo di un corso di formazione</translation>
    </message>
    <message>
        <source>Centre of a training course</source>
        <translation>Centro di un corso di formazione</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>The annex in which the list of its objectives is published, for example All. E.4.</source>
        <translation>L&apos;allegato in cui si pubblica l&apos;elenco dei suoi obiettivi, per esempio All. E.4.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposizioni</translation>
    </message>
    <message>
        <source>Prevention of corruption</source>
        <translation>Prevenzione della corruzione</translation>
    </message>
    <message>
        <source>Anti-money-laundering</source>
        <translation>Antiriciclaggio</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Specifica</translation>
    </message>
    <message>
        <source>PNRR</source>
        <translation>PNRR</translation>
    </message>
    <message>
        <source>Risk area</source>
        <translation>Area di rischio</translation>
    </message>
    <message>
        <source>Risk areas</source>
        <translation>Aree di rischio</translation>
    </message>
    <message>
        <source>Areas of the prevention of corruption (PNA 2019, annex 1) or of anti-money-laundering (D.Lgs. 231/2007, art. 10).</source>
        <translation>Aree della prevenzione della corruzione (PNA 2019, allegato 1) o dell&apos;antiriciclaggio (D.Lgs. 231/2007, art. 10).</translation>
    </message>
    <message>
        <source>At least one process must be mapped in it (L. 190/2012, art. 1, par. 16).</source>
        <translation>Vi si deve mappare almeno un processo (L. 190/2012, art. 1, comma 16).</translation>
    </message>
    <message>
        <source>Enabling factors</source>
        <translation>Fattori abilitanti</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>A condition that makes corruption easier (PNA 2019, annex 1).</source>
        <translation>Una condizione che rende più facile la corruzione (PNA 2019, allegato 1).</translation>
    </message>
    <message>
        <source>Exposure criteria</source>
        <translation>Criteri di esposizione</translation>
    </message>
    <message>
        <source>What the exposure of an event to the risk is judged by (PNA 2019, annex 1).</source>
        <translation>Ciò secondo cui si giudica l&apos;esposizione di un evento al rischio (PNA 2019, allegato 1).</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processi</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Vincoli</translation>
    </message>
    <message>
        <source>Laws, regulations and practice that bind the process.</source>
        <translation>Leggi, regolamenti e prassi che vincolano il processo.</translation>
    </message>
    <message>
        <source>Own judgement before</source>
        <translation>Giudizio proprio, prima</translation>
    </message>
    <message>
        <source>Left empty, the judgement is the highest of the events, never an average (PNA 2019, annex 1). A person may raise it, or lower it with a rationale.</source>
        <translation>Lasciato vuoto, il giudizio è il più alto degli eventi, mai una media (PNA 2019, allegato 1). Una persona può alzarlo, o abbassarlo con una motivazione.</translation>
    </message>
    <message>
        <source>Rationale before</source>
        <translation>Motivazione, prima</translation>
    </message>
    <message>
        <source>Own judgement after, estimated</source>
        <translation>Giudizio proprio, dopo (stimato)</translation>
    </message>
    <message>
        <source>Rationale after</source>
        <translation>Motivazione, dopo</translation>
    </message>
    <message>
        <source>Own judgement, monitored</source>
        <translation>Giudizio proprio, monitorato</translation>
    </message>
    <message>
        <source>Rationale, monitored</source>
        <translation>Motivazione, monitorato</translation>
    </message>
    <message>
        <source>Step of a process</source>
        <translation>Fase di un processo</translation>
    </message>
    <message>
        <source>Steps of a process</source>
        <translation>Fasi di un processo</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Attore</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Risk events</source>
        <translation>Eventi rischiosi</translation>
    </message>
    <message>
        <source>What could happen against the public interest.</source>
        <translation>Ciò che potrebbe accadere contro l&apos;interesse pubblico.</translation>
    </message>
    <message>
        <source>Controls in place</source>
        <translation>Controlli in essere</translation>
    </message>
    <message>
        <source>Judgement before</source>
        <translation>Giudizio, prima</translation>
    </message>
    <message>
        <source>The exposure as it is today, before treatment. The qualitative judgement prevails over any mean of the criteria (PNA 2019, annex 1).</source>
        <translation>L&apos;esposizione com&apos;è oggi, prima del trattamento. Il giudizio qualitativo prevale su ogni media dei criteri (PNA 2019, allegato 1).</translation>
    </message>
    <message>
        <source>A judgement without a rationale is incomplete.</source>
        <translation>Un giudizio senza motivazione è incompleto.</translation>
    </message>
    <message>
        <source>Judgement after, estimated</source>
        <translation>Giudizio, dopo (stimato)</translation>
    </message>
    <message>
        <source>Judgement, monitored</source>
        <translation>Giudizio, monitorato</translation>
    </message>
    <message>
        <source>Monitored on</source>
        <translation>Monitorato il</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>General or specific</source>
        <translation>Generale o specifica</translation>
    </message>
    <message>
        <source>General measures touch the whole body, specific ones a process or an event (PNA 2019, annex 1).</source>
        <translation>Le misure generali toccano tutto l&apos;ente, le specifiche un processo o un evento (PNA 2019, allegato 1).</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The eleven types of PNA 2019, annex 1.</source>
        <translation>Le undici tipologie del PNA 2019, allegato 1.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In elenco</translation>
    </message>
    <message>
        <source>Off for a measure that the text describes and the list of measures leaves out.</source>
        <translation>Spento per una misura che il testo descrive e che l&apos;elenco delle misure non riporta.</translation>
    </message>
    <message>
        <source>Responsible centre</source>
        <translation>Centro responsabile</translation>
    </message>
    <message>
        <source>Responsible, in words</source>
        <translation>Responsabile, a parole</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valore atteso</translation>
    </message>
    <message>
        <source>As given; the number that is read from it stands beside it.</source>
        <translation>Come è scritto; il numero che se ne legge sta accanto.</translation>
    </message>
    <message>
        <source>Expected value, as a number</source>
        <translation>Valore atteso, come numero</translation>
    </message>
    <message>
        <source>Phase of a measure</source>
        <translation>Fase di una misura</translation>
    </message>
    <message>
        <source>Phases of a measure</source>
        <translation>Fasi di una misura</translation>
    </message>
    <message>
        <source>Monitoring of a measure</source>
        <translation>Monitoraggio di una misura</translation>
    </message>
    <message>
        <source>Monitoring of the measures</source>
        <translation>Monitoraggio delle misure</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificato il</translation>
    </message>
    <message>
        <source>Value found</source>
        <translation>Valore rilevato</translation>
    </message>
    <message>
        <source>Value found, as a number</source>
        <translation>Valore rilevato, come numero</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificato da</translation>
    </message>
    <message>
        <source>Publication duty</source>
        <translation>Obbligo di pubblicazione</translation>
    </message>
    <message>
        <source>Publication duties</source>
        <translation>Obblighi di pubblicazione</translation>
    </message>
    <message>
        <source>Sub-section, level 1</source>
        <translation>Sotto-sezione, livello 1</translation>
    </message>
    <message>
        <source>As in Amministrazione trasparente (D.Lgs. 33/2013, annex).</source>
        <translation>Come in Amministrazione trasparente (D.Lgs. 33/2013, allegato).</translation>
    </message>
    <message>
        <source>Sub-section, level 2</source>
        <translation>Sotto-sezione, livello 2</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obbligo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenuti</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Responsible for the elaboration</source>
        <translation>Responsabile dell&apos;elaborazione</translation>
    </message>
    <message>
        <source>Responsible for the transmission</source>
        <translation>Responsabile della trasmissione</translation>
    </message>
    <message>
        <source>Responsible for the publication</source>
        <translation>Responsabile della pubblicazione</translation>
    </message>
    <message>
        <source>Who publishes must be named in the plan (D.Lgs. 33/2013, art. 10).</source>
        <translation>Chi pubblica va indicato nel piano (D.Lgs. 33/2013, art. 10).</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo testo</translation>
    </message>
    <message>
        <source>Registry of the body</source>
        <translation>Scheda anagrafica</translation>
    </message>
    <message>
        <source>Map of the plan</source>
        <translation>Mappa del piano</translation>
    </message>
    <message>
        <source>Strategy with the counts per level</source>
        <translation>Strategia con i conteggi per livello</translation>
    </message>
    <message>
        <source>One public value</source>
        <translation>Un valore pubblico</translation>
    </message>
    <message>
        <source>Tree of the objectives</source>
        <translation>Albero degli obiettivi</translation>
    </message>
    <message>
        <source>Objectives office by office</source>
        <translation>Obiettivi ufficio per ufficio</translation>
    </message>
    <message>
        <source>Table of a theme</source>
        <translation>Tabella di un tema</translation>
    </message>
    <message>
        <source>Processes and catalogue of risks</source>
        <translation>Processi e catalogo dei rischi</translation>
    </message>
    <message>
        <source>Analysis and evaluation of the risks</source>
        <translation>Analisi e valutazione dei rischi</translation>
    </message>
    <message>
        <source>Programme of the measures</source>
        <translation>Programmazione delle misure</translation>
    </message>
    <message>
        <source>General measures</source>
        <translation>Misure generali</translation>
    </message>
    <message>
        <source>Measures for the PNRR</source>
        <translation>Misure per il PNRR</translation>
    </message>
    <message>
        <source>Transparency duties</source>
        <translation>Obblighi di trasparenza</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Indicators of agile work</source>
        <translation>Indicatori del lavoro agile</translation>
    </message>
    <message>
        <source>Who monitors what</source>
        <translation>Chi monitora cosa</translation>
    </message>
    <message>
        <source>Indicators of prevention</source>
        <translation>Indicatori della prevenzione</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Objective sheets</source>
        <translation>Schede degli obiettivi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>As printed, for example 2.1.3; empty for a part without one.</source>
        <translation>Come stampato, per esempio 2.1.3; vuoto per una parte senza numero.</translation>
    </message>
    <message>
        <source>Heading, where it differs</source>
        <translation>Intestazione, dove è diversa</translation>
    </message>
    <message>
        <source>The wording over the text itself, when it is not the one of the table of contents.</source>
        <translation>La dicitura sopra il testo, quando non è quella dell&apos;indice.</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Che cosa sta qui</translation>
    </message>
    <message>
        <source>The table or figure that the program makes from the data and prints after the text.</source>
        <translation>La tabella o la figura che il programma fa dai dati e stampa dopo il testo.</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Compilata da</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampata</translation>
    </message>
    <message>
        <source>A section that is not printed stays in the plan with its text.</source>
        <translation>Una sezione che non si stampa resta nel piano con il suo testo.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>File allegati</translation>
    </message>
    <message>
        <source>Accessible description</source>
        <translation>Descrizione accessibile</translation>
    </message>
    <message>
        <source>What the file shows or says, for who cannot see it (Linee guida AGID on accessibility, L. 4/2004).</source>
        <translation>Ciò che il file mostra o dice, per chi non può vederlo (Linee guida AGID sull&apos;accessibilità, L. 4/2004).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
    <message>
        <source>Listed among the annexes</source>
        <translation>Elencato fra gli allegati</translation>
    </message>
    <message>
        <source>Contents of an attachment</source>
        <translation>Contenuto di un allegato</translation>
    </message>
    <message>
        <source>Contents of attachments</source>
        <translation>Contenuti degli allegati</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Trasparenza</translation>
    </message>
    <message>
        <source>Ethics and standards of conduct</source>
        <translation>Definizione e promozione dell&apos;etica e di standard di comportamento</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regolamentazione</translation>
    </message>
    <message>
        <source>Simplification</source>
        <translation>Semplificazione</translation>
    </message>
    <message>
        <source>Awareness and participation</source>
        <translation>Sensibilizzazione e partecipazione</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotazione</translation>
    </message>
    <message>
        <source>Reporting and protection</source>
        <translation>Segnalazione e protezione</translation>
    </message>
    <message>
        <source>Conflict of interest and pantouflage</source>
        <translation>Disciplina del conflitto di interessi e pantouflage</translation>
    </message>
    <message>
        <source>Relations with representatives of particular interests</source>
        <translation>Regolazione dei rapporti con i «rappresentanti di interessi particolari» (lobbies)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non avviata</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abbandonata</translation>
    </message>
    <message>
        <source>Sub-section 2.2 alone, with lists by theme and structure</source>
        <translation>Sola sottosezione 2.2, con elenchi per tema e struttura</translation>
    </message>
    <message>
        <source>Introduction of the plan</source>
        <translation>Introduzione del piano</translation>
    </message>
    <message>
        <source>Chart of the objectives by value and year</source>
        <translation>Grafico degli obiettivi per valore e anno</translation>
    </message>
    <message>
        <source>Impact indicators of all values</source>
        <translation>Indicatori di impatto di tutti i valori</translation>
    </message>
    <message>
        <source>Annex list of a theme&apos;s objectives</source>
        <translation>Elenco allegato degli obiettivi di un tema</translation>
    </message>
    <message>
        <source>Annex lists of objectives by structure</source>
        <translation>Elenchi allegati degli obiettivi per struttura</translation>
    </message>
    <message>
        <source>Matrix of the risks</source>
        <translation>Matrice dei rischi</translation>
    </message>
    <message>
        <source>Structures with drawing, centres and staff</source>
        <translation>Strutture con disegno, centri e personale</translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation>Disegno dell’organizzazione</translation>
    </message>
    <message>
        <source>Rounds of monitoring</source>
        <translation>Sessioni di monitoraggio</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source>Until the plan is approved</source>
        <translation>Finché il piano non è approvato</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>As the table of contents prints it. A part without title goes on under the heading before it.</source>
        <translation>Come lo stampa l’indice. Una parte senza titolo continua sotto il titolo che la precede.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Portrait or landscape; empty lets what stands here decide.</source>
        <translation>Verticali o orizzontali; vuoto: decide ciò che vi sta.</translation>
    </message>
    <message>
        <source>Look of the document</source>
        <translation>Aspetto del documento</translation>
    </message>
    <message>
        <source>Looks of the document</source>
        <translation>Aspetti del documento</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation>Titolo in copertina</translation>
    </message>
    <message>
        <source>Empty: the name of the document as the law has it (D.L. 80/2021, art. 6).</source>
        <translation>Vuoto: il nome del documento come nella legge (D.L. 80/2021, art. 6).</translation>
    </message>
    <message>
        <source>Subtitle on the cover</source>
        <translation>Sottotitolo in copertina</translation>
    </message>
    <message>
        <source>Further lines on the cover</source>
        <translation>Altre righe in copertina</translation>
    </message>
    <message>
        <source>Draft mark</source>
        <translation>Segno di bozza</translation>
    </message>
    <message>
        <source>The word BOZZA on every page, so that nobody takes a draft for the act.</source>
        <translation>La parola BOZZA su ogni pagina, perché nessuno scambi una bozza per l’atto.</translation>
    </message>
    <message>
        <source>Approval on the cover</source>
        <translation>Approvazione in copertina</translation>
    </message>
    <message>
        <source>Organ, kind, number and date of the act (D.L. 80/2021, art. 6, par. 4); lines to fill in while they are missing.</source>
        <translation>Organo, tipo, numero e data dell’atto (D.L. 80/2021, art. 6, c. 4); righe da riempire finché mancano.</translation>
    </message>
    <message>
        <source>Levels in the table of contents</source>
        <translation>Livelli nell’indice</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Corpo del testo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Of headings and rules, as #RRGGBB; one that is hard to read on white is darkened.</source>
        <translation>Di titoli e filetti, come #RRGGBB; uno che si legge male sul bianco viene scurito.</translation>
    </message>
    <message>
        <source>Text set to both margins</source>
        <translation>Testo giustificato</translation>
    </message>
    <message>
        <source>Words divided at line ends</source>
        <translation>Parole divise a fine riga</translation>
    </message>
    <message>
        <source>Foot of each page</source>
        <translation>Piede di ogni pagina</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Setting of a check</source>
        <translation>Impostazione di un controllo</translation>
    </message>
    <message>
        <source>Settings of checks</source>
        <translation>Impostazioni dei controlli</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>A check that is not in use finds nothing in this plan.</source>
        <translation>Un controllo non attivo non rileva nulla in questo piano.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Empty: as the check itself says.</source>
        <translation>Vuoto: come dice il controllo stesso.</translation>
    </message>
    <message>
        <source>Why it is set otherwise</source>
        <translation>Perché è impostato diversamente</translation>
    </message>
    <message>
        <source>Parameter of a check</source>
        <translation>Parametro di un controllo</translation>
    </message>
    <message>
        <source>Parameters of checks</source>
        <translation>Parametri dei controlli</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>The plan&apos;s own limit or list; without it the check uses its own.</source>
        <translation>Il limite o l’elenco proprio del piano; se manca, il controllo usa il suo.</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Rilievo messo da parte</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Rilievi messi da parte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Second key of the record</source>
        <translation>Seconda chiave della voce</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato rilevato</translation>
    </message>
    <message>
        <source>The finding in the words that it had when it was set aside.</source>
        <translation>Il rilievo con le parole che aveva quando è stato messo da parte.</translation>
    </message>
    <message>
        <source>Why the plan keeps it as it is; printed in the report of the checks.</source>
        <translation>Perché il piano lo tiene così com’è; si stampa nel rapporto dei controlli.</translation>
    </message>
    <message>
        <source>Set aside by</source>
        <translation>Messo da parte da</translation>
    </message>
    <message>
        <source>Set aside on</source>
        <translation>Messo da parte il</translation>
    </message>
    <message>
        <source>Answer to a quality criterion</source>
        <translation>Risposta a un criterio di qualità</translation>
    </message>
    <message>
        <source>Answers to quality criteria</source>
        <translation>Risposte ai criteri di qualità</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>One of the ten quality criteria for the PIAO of provinces (CERVAP and UPI).</source>
        <translation>Uno dei dieci criteri di qualità per il PIAO delle province (CERVAP e UPI).</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Where it can be seen: an act, a minute, a page.</source>
        <translation>Dove si può vedere: un atto, un verbale, una pagina.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The file %1 is not an RGB colour profile.</source>
        <translation>Il file %1 non è un profilo di colore RGB.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Non è stato scritto nessun file.</translation>
    </message>
    <message>
        <source>Install the package %1 and export again.</source>
        <translation>Installa il pacchetto %1 ed esporta di nuovo.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>non si può leggere.</translation>
    </message>
    <message>
        <source>it is not a TrueType font.</source>
        <translation>non è un carattere TrueType.</translation>
    </message>
    <message>
        <source>its licence does not allow it to be embedded in a document.</source>
        <translation>la sua licenza non permette di incorporarlo in un documento.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;esportazione è stata fermata.</translation>
    </message>
    <message>
        <source>The document could not be written to %1: %2</source>
        <translation>Il documento non può essere scritto in %1: %2</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>Un file che c&apos;era già è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and export again.</source>
        <translation>Scegli un&apos;altra cartella, o libera spazio ed esporta di nuovo.</translation>
    </message>
    <message>
        <source>the chosen place</source>
        <translation>il posto scelto</translation>
    </message>
    <message>
        <source>The font «%1» could not be embedded in the document.</source>
        <translation>Il carattere «%1» non si è potuto incorporare nel documento.</translation>
    </message>
    <message>
        <source>Choose another font for the document.</source>
        <translation>Scegli un altro carattere per il documento.</translation>
    </message>
    <message>
        <source>The font file %1 cannot be used: %2</source>
        <translation>Il file di carattere %1 non si può usare: %2</translation>
    </message>
    <message>
        <source>Install the font again, or choose another one for the document.</source>
        <translation>Installa di nuovo il carattere, o scegline un altro per il documento.</translation>
    </message>
    <message>
        <source>The font «%1», in which the document is set, is not installed on this computer.</source>
        <translation>Il carattere «%1», in cui è composto il documento, non è installato su questo computer.</translation>
    </message>
    <message>
        <source>Install the font, or choose another one for the document.</source>
        <translation>Installa il carattere, o scegline un altro per il documento.</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read.</source>
        <translation>Il profilo colore %1 non si può leggere.</translation>
    </message>
    <message>
        <source>Choose another colour profile for the document.</source>
        <translation>Scegliere un altro profilo colore per il documento.</translation>
    </message>
    <message>
        <source>Links such as «%1» lead to places that are not printed; they are printed as text.</source>
        <translation>Collegamenti come «%1» portano a punti che non sono stampati; sono stampati come testo.</translation>
    </message>
    <message>
        <source>The file of the picture «%1» is missing: its description is printed instead.</source>
        <translation>Manca il file dell’immagine «%1»: al suo posto è stampata la descrizione.</translation>
    </message>
    <message>
        <source>A picture has no description: who cannot see it learns nothing of it.</source>
        <translation>Un’immagine non ha descrizione: chi non la vede non ne sa nulla.</translation>
    </message>
    <message>
        <source>«%1» has neither text nor data: it is left out.</source>
        <translation>«%1» non ha né testo né dati: non è stampata.</translation>
    </message>
    <message>
        <source>«%1» asks for «%2», which this program cannot make.</source>
        <translation>«%1» chiede «%2», che questo programma non sa comporre.</translation>
    </message>
    <message>
        <source>«%1» is for a public value, and names none.</source>
        <translation>«%1» è per un valore pubblico e non ne nomina alcuno.</translation>
    </message>
    <message>
        <source>«%1» is for a theme, and names none.</source>
        <translation>«%1» è per un tema e non ne nomina alcuno.</translation>
    </message>
    <message>
        <source>No section prints the %1 of the plan (%2).</source>
        <translation>Nessuna sezione stampa questi elementi del piano: %1 (%2).</translation>
    </message>
    <message>
        <source>No installed font can draw these characters; boxes stand in their place: %1</source>
        <translation>Nessun carattere installato sa disegnare questi segni; al loro posto stanno dei riquadri: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read: their descriptions are printed instead.</source>
        <translation>
            <numerusform>Un’immagine non si può leggere: al suo posto è stampata la descrizione.</numerusform>
            <numerusform>%n immagini non si possono leggere: al loro posto sono stampate le descrizioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The file %1 is larger than a plan&apos;s document can be.</source>
        <translation>Il file %1 è più grande di quanto possa essere il documento di un piano.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Controlla che sia il file giusto.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password.</source>
        <translation>Il file %1 è protetto da una password.</translation>
    </message>
    <message>
        <source>Ask its author for a file without a password.</source>
        <translation>Chiedi all’autore un file senza password.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read as PDF: it is damaged or something else.</source>
        <translation>Il file %1 non si può leggere come PDF: è danneggiato o è di altro tipo.</translation>
    </message>
    <message>
        <source>Ask for the file again, or choose another one.</source>
        <translation>Chiedi di nuovo il file, oppure scegline un altro.</translation>
    </message>
    <message>
        <source>The file %1 does not exist or may not be read.</source>
        <translation>Il file %1 non esiste o non hai il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <source>The file %1 holds no data named %2.</source>
        <translation>Il file %1 non contiene dati di nome %2.</translation>
    </message>
    <message>
        <source>Choose a document that was exported with its data.</source>
        <translation>Scegli un documento esportato con i suoi dati.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La memoria non basta.</translation>
    </message>
    <message>
        <source>The font «%1» is not installed on this computer: the document is set in another one.</source>
        <translation>Il carattere «%1» non è installato su questo computer: il documento è composto con un altro.</translation>
    </message>
    <message>
        <source>The web edition could not be written to %1: %2</source>
        <translation>Non è stato possibile scrivere l’edizione web in %1: %2</translation>
    </message>
    <message>
        <source>A folder that was there before is unchanged.</source>
        <translation>Se la cartella c’era già, è rimasta com’era.</translation>
    </message>
    <message>
        <source>The folder %1 holds files that are not part of a web edition, for example %2.</source>
        <translation>La cartella %1 contiene file che non fanno parte di un’edizione web, per esempio %2.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Nulla al suo interno è stato modificato.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Scegli una cartella vuota o un nome nuovo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Create it, or choose another place.</source>
        <translation>Creala, oppure scegli un altro posto.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 su %3</translation>
    </message>
    <message numerus="yes">
        <source> (%n finding(s))</source>
        <translation>
            <numerusform> (%n rilievo)</numerusform>
            <numerusform> (%n rilievi)</numerusform>
        </translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>perché conta</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Che cosa fare:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>e ancora %n</numerusform>
            <numerusform>e ancora %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly everywhere, so this is best settled in one go. For example: %1</source>
        <translation>Quasi ovunque: conviene quindi sistemarlo in una volta sola. Per esempio: %1</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Dove:</translation>
    </message>
    <message numerus="yes">
        <source>And %n more:</source>
        <translation>
            <numerusform>E ancora %n:</numerusform>
            <numerusform>E ancora %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato rilevato</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The program can do it: %1.</source>
        <translation>Può farlo il programma: %1.</translation>
    </message>
    <message>
        <source>no director named</source>
        <translation>nessun dirigente indicato</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Perché conta</translation>
    </message>
    <message>
        <source>Centres without findings</source>
        <translation>Centri senza rilievi</translation>
    </message>
    <message>
        <source>What belongs to no centre</source>
        <translation>Ciò che non appartiene a nessun centro</translation>
    </message>
    <message>
        <source>en-GB</source>
        <comment>the language of these texts, as BCP 47 names it: it-IT for Italian</comment>
        <translation>it-IT</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 di %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (segue)</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Nota %1</translation>
    </message>
    <message>
        <source>Back to the call of note %1</source>
        <translation>Torna al richiamo della nota %1</translation>
    </message>
    <message>
        <source>What the checks of the plan found</source>
        <translation>Che cosa hanno rilevato i controlli del piano</translation>
    </message>
    <message>
        <source>Check of the PIAO</source>
        <translation>Controllo del PIAO</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>data del controllo: %1</translation>
    </message>
    <message>
        <source>revision %1 of the plan</source>
        <translation>revisione %1 del piano</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>I controlli non hanno rilevato nulla.</translation>
    </message>
    <message>
        <source>The checks found %1.</source>
        <translation>I controlli hanno rilevato %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were set aside with a reason.</source>
        <translation>
            <numerusform>%n rilievo è stato messo da parte con un motivo.</numerusform>
            <numerusform>%n rilievi sono stati messi da parte con un motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error keeps the plan from being approved as it should be; a warning is for a person to decide; a hint makes a good plan better. Whoever thinks that a finding is mistaken says why: it is set aside with that reason.</source>
        <translation>Un errore impedisce di approvare il piano come si deve; su un avviso decide una persona; un suggerimento rende migliore un buon piano. Chi ritiene sbagliato un rilievo dice perché: il rilievo è messo da parte con quel motivo.</translation>
    </message>
    <message>
        <source>Check of the plan</source>
        <translation>Controllo del piano</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In sintesi</translation>
    </message>
    <message>
        <source>Findings for %1</source>
        <translation>Rilievi per %1</translation>
    </message>
    <message>
        <source>The ten criteria, each from 0 to 100</source>
        <translation>I dieci criteri, ciascuno da 0 a 100</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>What lowers it most</source>
        <translation>Che cosa lo abbassa di più</translation>
    </message>
    <message>
        <source>Questions that nobody answered yet</source>
        <translation>Domande a cui nessuno ha ancora risposto</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>up to %1 points</source>
        <translation>fino a %1 punti</translation>
    </message>
    <message>
        <source>What would raise it most</source>
        <translation>Che cosa la alzerebbe di più</translation>
    </message>
    <message>
        <source>Quality of the plan: %1 of 100</source>
        <translation>Qualità del piano: %1 su 100</translation>
    </message>
    <message>
        <source>The score is this program&apos;s own, built on the ten quality criteria that CERVAP and UPI published for the plans of provinces. It compares a plan with itself from draft to draft; it is no official mark. How it is made stands in docs/quality.md.</source>
        <translation>Il punteggio è proprio di questo programma, costruito sui dieci criteri di qualità che CERVAP e UPI hanno pubblicato per i piani delle province. Confronta un piano con sé stesso da una bozza all’altra; non è un voto ufficiale. Come si calcola è scritto in docs/quality.md.</translation>
    </message>
    <message>
        <source>Questions that nobody answered yet could add up to %1 points.</source>
        <translation>Le domande a cui nessuno ha ancora risposto possono aggiungere fino a %1 punti.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totale</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n obiettivo</numerusform>
            <numerusform>%n obiettivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s), %1 of them in %2</source>
        <translation>
            <numerusform>%n obiettivo, di cui %1 nel %2</numerusform>
            <numerusform>%n obiettivi, di cui %1 nel %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings by what is to be done</source>
        <translation>Rilievi per ciò che c’è da fare</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Che cosa c’è da fare</translation>
    </message>
    <message>
        <source>Findings by part of the plan</source>
        <translation>Rilievi per parte del piano</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Parte del piano</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Intero piano</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirigente</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Findings by centre; one that concerns several counts for each</source>
        <translation>Rilievi per centro; uno che ne riguarda più d’uno conta per ciascuno</translation>
    </message>
    <message>
        <source>No centre: the whole body&apos;s</source>
        <translation>Nessun centro: dell’intero ente</translation>
    </message>
    <message>
        <source>What each check found, of how many</source>
        <translation>Che cosa ha rilevato ogni controllo, su quanti</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trovato in</translation>
    </message>
    <message>
        <source>of</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messi da parte</translation>
    </message>
    <message>
        <source>Nothing was found by: %1.</source>
        <translation>Non hanno rilevato nulla: %1.</translation>
    </message>
    <message>
        <source>These findings were looked at and kept as they are, for the reasons given.</source>
        <translation>Questi rilievi sono stati esaminati e lasciati come sono, per i motivi indicati.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>riskRegister</name>
    <message>
        <source>Event before</source>
        <translation>Evento, prima</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Evento, dopo</translation>
    </message>
    <message>
        <source>Event monitored</source>
        <translation>Evento, monitorato</translation>
    </message>
    <message>
        <source>Rationale before</source>
        <translation>Motivazione, prima</translation>
    </message>
    <message>
        <source>Rationale after</source>
        <translation>Motivazione, dopo</translation>
    </message>
    <message>
        <source>Rationale monitored</source>
        <translation>Motivazione, monitorato</translation>
    </message>
    <message>
        <source>Process before</source>
        <translation>Processo, prima</translation>
    </message>
    <message>
        <source>Process after</source>
        <translation>Processo, dopo</translation>
    </message>
    <message>
        <source>Process monitored</source>
        <translation>Processo, monitorato</translation>
    </message>
    <message>
        <source>Process&apos;s rationale before</source>
        <translation>Motivazione del processo, prima</translation>
    </message>
    <message>
        <source>Process&apos;s rationale after</source>
        <translation>Motivazione del processo, dopo</translation>
    </message>
    <message>
        <source>Process&apos;s rationale monitored</source>
        <translation>Motivazione del processo, monitorato</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Event code</source>
        <translation>Codice evento</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>Evento rischioso</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Fattori</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Protegge</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipologie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Monitored on</source>
        <translation>Monitorato il</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificazione</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>The overall judgement is the highest of the events, never an average. Type a level to raise or lower it; lower needs a rationale. Delete takes the process&apos;s own judgement away.</source>
        <translation>Il giudizio complessivo è il più alto degli eventi, mai una media. Scrivere un livello per alzarlo o abbassarlo; più basso richiede una motivazione. Canc toglie il giudizio proprio del processo.</translation>
    </message>
    <message>
        <source>The letters of the enabling factors: type them with commas, A, C.</source>
        <translation>Le lettere dei fattori abilitanti: scriverle separate da virgole, A, C.</translation>
    </message>
    <message>
        <source>The measures against the event and of its whole process. Type the codes or titles of those against the event, with semicolons.</source>
        <translation>Le misure contro l&apos;evento e dell&apos;intero processo. Scrivere i codici o i titoli di quelle contro l&apos;evento, separati da punto e virgola.</translation>
    </message>
    <message>
        <source>The levels of the exposure criteria, one after the other.</source>
        <translation>I livelli dei criteri di esposizione, uno dopo l&apos;altro.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischio</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Provincia di Lucca 2024-2026</source>
        <translation>Provincia di Lucca 2024-2026</translation>
    </message>
    <message>
        <source>The published plan of a province, with an invented register of risks</source>
        <translation>Il piano pubblicato di una provincia, con un registro dei rischi inventato</translation>
    </message>
    <message>
        <source>Small municipality 2026-2028 (invented)</source>
        <translation>Piccolo comune 2026-2028 (inventato)</translation>
    </message>
    <message>
        <source>The simplified plan of a body with fewer than 50 staff</source>
        <translation>Il piano semplificato di un ente con meno di 50 dipendenti</translation>
    </message>
    <message>
        <source>Province with annexed lists 2026-2028 (invented)</source>
        <translation>Provincia con elenchi allegati 2026-2028 (inventata)</translation>
    </message>
    <message>
        <source>Running numbers for codes, own names of the levels, objectives in lists tied to annexes</source>
        <translation>Numeri progressivi per i codici, nomi propri dei livelli, obiettivi in elenchi legati agli allegati</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The file is as it was before.</source>
        <translation>Il file è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>There is no file «%1».</source>
        <translation>Il file «%1» non esiste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Controlla il nome e la cartella.</translation>
    </message>
    <message>
        <source>«%1» is not a file but a folder or a device.</source>
        <translation>«%1» non è un file ma una cartella o un dispositivo.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .piao.</source>
        <translation>Scegli un file che termina in .piao.</translation>
    </message>
    <message>
        <source>«%1» cannot be the name of a plan: it is empty or too long.</source>
        <translation>«%1» non può essere il nome di un piano: è vuoto o troppo lungo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Scegli un nome più corto.</translation>
    </message>
    <message>
        <source>There is already a file «%1».</source>
        <translation>C&apos;è già un file «%1».</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Non è stato toccato.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no folder «%1».</source>
        <translation>Non c&apos;è alcuna cartella «%1».</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Prima crea la cartella, o scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>«%1» cannot be read.</source>
        <translation>«%1» non può essere letto.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>Chiedi al proprietario il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>«%1» is empty: it holds no plan.</source>
        <translation>«%1» è vuoto: non contiene nessun piano.</translation>
    </message>
    <message>
        <source>If a copy or a download was cut off, take it again; otherwise open a copy from the backups.</source>
        <translation>Se una copia o uno scaricamento si è interrotto, ripetilo; altrimenti apri una copia di sicurezza.</translation>
    </message>
    <message>
        <source>«%1» is not a plan file.</source>
        <translation>«%1» non è un file di piano.</translation>
    </message>
    <message>
        <source>«%1» is a database of another program, not a plan.</source>
        <translation>«%1» è una base di dati di un altro programma, non un piano.</translation>
    </message>
    <message>
        <source>«%1» was written by a newer version of this program (format %2; this one knows up to %3).</source>
        <translation>«%1» è stato scritto da una versione più recente di questo programma (formato %2; questa conosce fino al %3).</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for an export in the open format.</source>
        <translation>Installa la versione più recente, oppure chiedi un&apos;esportazione nel formato aperto.</translation>
    </message>
    <message>
        <source>«%1» is cut off: %2 bytes are missing at its end.</source>
        <translation>«%1» è troncato: mancano %2 byte alla fine.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open a copy of it from the backups.</source>
        <translation>Chiedi di nuovo il file, oppure aprine una copia tra quelle di sicurezza.</translation>
    </message>
    <message>
        <source>«%1» is damaged (%2).</source>
        <translation>«%1» è danneggiato (%2).</translation>
    </message>
    <message>
        <source>Open a copy of it from the backups.</source>
        <translation>Aprine una copia tra quelle di sicurezza.</translation>
    </message>
    <message>
        <source>«%1» was last written by another program, in a way that spreads a plan over several files.</source>
        <translation>«%1» è stato scritto l&apos;ultima volta da un altro programma, in un modo che divide il piano su più file.</translation>
    </message>
    <message>
        <source>Open a copy from the backups, or close the other program and have it write one file again.</source>
        <translation>Apri una copia di sicurezza, o chiudi l&apos;altro programma e fagli riscrivere un solo file.</translation>
    </message>
    <message>
        <source>«%1» holds something that does not belong into a plan and could act on its own: %2 «%3».</source>
        <translation>«%1» contiene qualcosa che non appartiene a un piano e potrebbe agire da sé: %2 «%3».</translation>
    </message>
    <message>
        <source>Do not use it. Ask whoever sent it for an export in the open format.</source>
        <translation>Non usarlo. Chiedi a chi te l&apos;ha mandato un&apos;esportazione nel formato aperto.</translation>
    </message>
    <message>
        <source>«%1» is not built like a plan of this program: «%2» is missing or different.</source>
        <translation>«%1» non è fatto come un piano di questo programma: «%2» manca o è diverso.</translation>
    </message>
    <message>
        <source>Open a copy of it from the backups, or ask for an export in the open format.</source>
        <translation>Aprine una copia di sicurezza, o chiedi un&apos;esportazione nel formato aperto.</translation>
    </message>
    <message>
        <source>«%1» could not be brought to format %2 (%3).</source>
        <translation>«%1» non si è potuto portare al formato %2 (%3).</translation>
    </message>
    <message>
        <source>The file is as it was before, and a checked copy lies in its backups.</source>
        <translation>Il file è rimasto com&apos;era, e tra le sue copie di sicurezza ce n&apos;è una verificata.</translation>
    </message>
    <message>
        <source>Go on with the version of the program that wrote it, and report this.</source>
        <translation>Continua con la versione del programma che lo ha scritto, e segnala l&apos;accaduto.</translation>
    </message>
    <message>
        <source>«%1» is write-protected.</source>
        <translation>«%1» è protetto dalla scrittura.</translation>
    </message>
    <message>
        <source>Open it for reading, save a copy where you may write, or ask for the right to change it.</source>
        <translation>Aprilo in lettura, salvane una copia dove puoi scrivere, o chiedi il permesso di modificarlo.</translation>
    </message>
    <message>
        <source>The folder «%1» is write-protected.</source>
        <translation>La cartella «%1» è protetta dalla scrittura.</translation>
    </message>
    <message>
        <source>Open the plan for reading, or save a copy where you may write.</source>
        <translation>Apri il piano in lettura, o salvane una copia dove puoi scrivere.</translation>
    </message>
    <message>
        <source>«%1» is open for reading only.</source>
        <translation>«%1» è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Save a copy to change it.</source>
        <translation>Salvane una copia per modificarlo.</translation>
    </message>
    <message>
        <source>«%1» has been open since %2 on «%3», by %4.</source>
        <translation>«%1» è aperto da %2 su «%3», da parte di %4.</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading.</source>
        <translation>Chiudilo lì, o aprilo in lettura.</translation>
    </message>
    <message numerus="yes">
        <source>«%1» has been open since %2 (%n hour(s)) on «%3», by %4.</source>
        <translation>
            <numerusform>«%1» è aperto da %2 (%n ora) su «%3», da parte di %4.</numerusform>
            <numerusform>«%1» è aperto da %2 (%n ore) su «%3», da parte di %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it closed there, or open it for reading. If that computer broke off, remove «%1» and open the plan again.</source>
        <translation>Fallo chiudere lì, o aprilo in lettura. Se quel computer si è bloccato, rimuovi «%1» e riapri il piano.</translation>
    </message>
    <message>
        <source>«%1» is being written by another program at this moment.</source>
        <translation>In questo momento un altro programma sta scrivendo «%1».</translation>
    </message>
    <message>
        <source>Wait a moment and do it again.</source>
        <translation>Aspetta un momento e riprova.</translation>
    </message>
    <message>
        <source>The last change to «%1» was broken off and has to be taken back first, but its folder cannot be written.</source>
        <translation>L&apos;ultima modifica a «%1» si è interrotta e va prima ripresa, ma la sua cartella non si può scrivere.</translation>
    </message>
    <message>
        <source>Copy the plan, together with the file that ends in -journal, to a folder of yours and open it there.</source>
        <translation>Copia il piano, insieme al file che termina in -journal, in una tua cartella e aprilo lì.</translation>
    </message>
    <message>
        <source>Another file was put in the place of «%1» while it was open, by another program or a synchronised folder.</source>
        <translation>Mentre era aperto, un altro programma o una cartella sincronizzata ha messo un altro file al posto di «%1».</translation>
    </message>
    <message>
        <source>This change was not written; the new file was not touched.</source>
        <translation>Questa modifica non è stata scritta; il nuovo file non è stato toccato.</translation>
    </message>
    <message>
        <source>Save a copy of what you see, then open the plan again and compare.</source>
        <translation>Salva una copia di ciò che vedi, poi riapri il piano e confronta.</translation>
    </message>
    <message>
        <source>«%1» was changed by another program or a synchronised folder while it was open.</source>
        <translation>Mentre era aperto, un altro programma o una cartella sincronizzata ha modificato «%1».</translation>
    </message>
    <message>
        <source>This change was not written; the file is as the other program left it.</source>
        <translation>Questa modifica non è stata scritta; il file è come l&apos;altro programma lo ha lasciato.</translation>
    </message>
    <message>
        <source>Open the plan again to go on from there.</source>
        <translation>Riapri il piano per continuare da lì.</translation>
    </message>
    <message>
        <source>«%1» is no longer in its place.</source>
        <translation>«%1» non è più al suo posto.</translation>
    </message>
    <message>
        <source>This change was not written.</source>
        <translation>Questa modifica non è stata scritta.</translation>
    </message>
    <message>
        <source>Put the file back, or save a copy of what you see.</source>
        <translation>Rimetti il file al suo posto, o salva una copia di ciò che vedi.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for «%1».</source>
        <translation>Sul disco non c&apos;è più spazio per «%1».</translation>
    </message>
    <message>
        <source>Free some room and do it again.</source>
        <translation>Libera un po&apos; di spazio e riprova.</translation>
    </message>
    <message>
        <source>The disk of «%1» does not answer (%2).</source>
        <translation>Il disco di «%1» non risponde (%2).</translation>
    </message>
    <message>
        <source>Check the disk or the network folder and do it again.</source>
        <translation>Controlla il disco o la cartella di rete e riprova.</translation>
    </message>
    <message>
        <source>The copy «%1» was checked and is not whole.</source>
        <translation>La copia «%1» è stata verificata e non è integra.</translation>
    </message>
    <message>
        <source>It was removed; the plan is as it was before.</source>
        <translation>È stata rimossa; il piano è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Check the disk, or save the copy elsewhere.</source>
        <translation>Controlla il disco, o salva la copia altrove.</translation>
    </message>
    <message>
        <source>«%1» is the plan itself.</source>
        <translation>«%1» è il piano stesso.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Scegli un altro nome per la copia.</translation>
    </message>
    <message>
        <source>The change would leave something in «%1» that refers to nothing (%2).</source>
        <translation>La modifica lascerebbe in «%1» un riferimento a qualcosa che non c&apos;è (%2).</translation>
    </message>
    <message>
        <source>Do it again with something that is in the plan.</source>
        <translation>Rifallo con qualcosa che è nel piano.</translation>
    </message>
    <message>
        <source>«%1» cannot be copied in the middle of a change.</source>
        <translation>«%1» non si può copiare nel mezzo di una modifica.</translation>
    </message>
    <message>
        <source>Finish the change first.</source>
        <translation>Prima termina la modifica.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>«%1» could not be read or written (%2).</source>
        <translation>«%1» non può essere letto o scritto (%2).</translation>
    </message>
    <message>
        <source>Do it again; if it comes back, report it with these words.</source>
        <translation>Riprova; se succede ancora, segnalalo con queste parole.</translation>
    </message>
</context>
</TS>
