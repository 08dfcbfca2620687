<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
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
    <name>document</name>
    <message>
        <source>%1 «%2» is no longer in the plan.</source>
        <translation>%1 «%2» non è più nel piano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
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
</context>
<context>
    <name>piao::document::PlanDocument</name>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>Il piano è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Save a copy to change it.</source>
        <translation>Salvane una copia per modificarlo.</translation>
    </message>
    <message>
        <source>The plan is not empty.</source>
        <translation>Il piano non è vuoto.</translation>
    </message>
</context>
<context>
    <name>piao::store</name>
    <message>
        <source>The file is as it was before.</source>
        <translation>Il file è rimasto com'era.</translation>
    </message>
    <message>
        <source>«%1» is not a plan file.</source>
        <translation>«%1» non è un file di piano.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .piao.</source>
        <translation>Scegli un file che termina in .piao.</translation>
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
        <source>There is no room left on the disk for «%1».</source>
        <translation>Sul disco non c'è più spazio per «%1».</translation>
    </message>
    <message>
        <source>Free some room and do it again.</source>
        <translation>Libera un po' di spazio e riprova.</translation>
    </message>
    <message>
        <source>«%1» cannot be written.</source>
        <translation>«%1» non può essere scritto.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, or ask for the right to change it.</source>
        <translation>Salvane una copia dove puoi scrivere, oppure chiedi il permesso di modificarlo.</translation>
    </message>
    <message>
        <source>«%1» cannot be opened.</source>
        <translation>«%1» non può essere aperto.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Controlla che il file esista e che tu lo possa leggere.</translation>
    </message>
    <message>
        <source>«%1» is in use by another program.</source>
        <translation>«%1» è in uso da un altro programma.</translation>
    </message>
    <message>
        <source>Close it there and do it again.</source>
        <translation>Chiudilo lì e riprova.</translation>
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
        <source>The change would leave something in «%1» that refers to nothing (%2).</source>
        <translation>La modifica lascerebbe in «%1» un riferimento a qualcosa che non c'è (%2).</translation>
    </message>
    <message>
        <source>«%1» could not be read or written (%2).</source>
        <translation>«%1» non può essere letto o scritto (%2).</translation>
    </message>
    <message>
        <source>There is no file «%1».</source>
        <translation>Il file «%1» non esiste.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Controlla il nome e la cartella.</translation>
    </message>
    <message>
        <source>«%1» cannot be read.</source>
        <translation>«%1» non può essere letto.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Chiedi il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>«%1» is a database of another program, not a plan.</source>
        <translation>«%1» è una base di dati di un altro programma, non un piano.</translation>
    </message>
    <message>
        <source>«%1» was written by a newer version of this program.</source>
        <translation>«%1» è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for an export in the open format.</source>
        <translation>Installa la versione più recente, oppure chiedi un'esportazione nel formato aperto.</translation>
    </message>
    <message>
        <source>«%1» is cut off: %2 bytes are missing at its end.</source>
        <translation>«%1» è troncato: mancano %2 byte alla fine.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open a copy of it from the backups.</source>
        <translation>Chiedi di nuovo il file, oppure aprine una copia tra quelle di sicurezza.</translation>
    </message>
</context>
<context>
    <name>piao::store::PlanFile</name>
    <message>
        <source>There is already a file «%1».</source>
        <translation>Esiste già un file «%1».</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Non è stato toccato.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
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
        <translation>Importo</translation>
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
        <translation>Responsabile</translation>
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
        <source>The sentence that the theme's table prints beside the objective.</source>
        <translation>La frase che la tabella del tema stampa accanto all'obiettivo.</translation>
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
        <translation>Edizione dell'anno precedente</translation>
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
        <translation>Fase dell'anno</translation>
    </message>
    <message>
        <source>Which stage of a work of several years falls in this edition.</source>
        <translation>Quale fase di un'opera pluriennale cade in questa edizione.</translation>
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
        <translation>Numero dell'atto</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell'atto</translation>
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
        <translation>Codice nell'indice delle pubbliche amministrazioni.</translation>
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
        <source>Responsible for the contracting authority's registry (D.L. 179/2012, art. 33-ter).</source>
        <translation>Responsabile dell'anagrafe per la stazione appaltante (D.L. 179/2012, art. 33-ter).</translation>
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
        <translation>Interni all'ente</translation>
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
        <translation>Cifra</translation>
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
        <source>Provision of a theme</source>
        <translation>Disposizione di un tema</translation>
    </message>
    <message>
        <source>Provisions of a theme</source>
        <translation>Disposizioni di un tema</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>

</TS>
