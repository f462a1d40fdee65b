package app.facet.product.careers.postings;

import java.util.regex.Pattern;

/** The words by which postings say within a sentence how much they want something, in English and German. */
final class Cues {

    /** What follows in the sentence would be nice. */
    static final Pattern NICE_FROM_HERE = Words.any(
            "ideally|preferably|optionally|nice to have:?|bonus(?: points)?(?: for| if)|plus if|desirable:|so (?:would|is|are|does)(?= )|we(?:'d| would) love|we(?:'d| would) (?:also )?(?:like|value)|even better|(?:would|'d) be (?:nice|great|good|lovely|even better)(?: if| to)"
                    + "|(?:bonus|great|good|nice|perfect|lovely) if|if (?:u|you) (?:also )?(?:know|have|can|speak|already)|it helps if|plus:|bonus:|pluses:|extra points (?:for|if)|(?:bonus|brownie) points|stand out if|(?:happy|delighted|thrilled|glad|pleased) (?:if|to see)|exposure to|also nice:?|welcome (?:is|are)|advantageous (?:is|are)|preference (?:is |will be )?given",
            "idealerweise|möglichst|optimalerweise|im idealfall|am besten|vorzugsweise|gerne? auch|, gerne?|bestenfalls|schön wäre[n]?|toll wäre[n]?|super wäre[n]?|ebenso|ebenfalls|darüber hinaus|umso besser"
                    + "|(?:wünschenswert|von vorteil|hilfreich|vorteilhaft|willkommen|erwünscht|gern gesehen) (?:ist|sind|wäre|wären)|wir freuen uns (?:über|auch)|auch gerne?|wenn möglich|gerne? mit|wenn du (?:auch|außerdem|noch|schon|zudem)|wenn sie (?:auch|außerdem|noch|schon|zudem)|pluspunkte?(?: gibt es)?(?: für)?|noch besser|perfekt wäre|ideal wäre(?:n)?|wir begrüßen|freuen (?:wir )?uns (?:über|besonders|auch)|pluspunkt ist|im besten fall|gerne:?|zusätzlich");

    /** What stands before would be nice: one thing. */
    static final Pattern NICE_ONE_UP_TO_HERE = Words.any(
            "(?:is|'s|be|as) (?:\\p{L}+ )?(?:a |an )?(?:\\p{L}+ )?(?:plus|bonus|advantage|asset|benefit)|(?:is|would be|'d be|will be) (?:also |very |just |considered |highly |seen as |certainly )?(?:of interest|of advantage|helpful|useful|desirable|desired|welcome|nice(?: to have)?|great|beneficial|advantageous|appreciated|preferred|good|valued|handy|ideal|fine|lovely|optional)"
                    + "|would help|helps|doesn't hurt|does not hurt|won't hurt|is optional|is not (?:essential|a must)|isn't (?:essential|a must)|makes .{3,30} nicer|(?:is|are|but|though) not (?:a )?(?:must|essential|mandatory|required|necessary|needed)(?= but| though|,? (?:just|only))|will (?:help|make you stand out)|but (?:it's |it is |this is |that's )?not (?:a must|essential|mandatory|required|necessary)",
            "(?:ist|wäre) (?:\\p{L}+ ){0,2}(?:erwünscht|gewünscht|wünschenswert|von vorteil|vorteilhaft|hilfreich|nützlich|willkommen|schön|toll|super|ideal|klasse|praktisch|gern(?:e)? gesehen|ein plus(?:punkt)?|ein vorteil|kein muss|keine bedingung|optional)|schadet (?:auch |natürlich )?nicht|hilft(?: aber)?|aber (?:kein muss|nicht (?:zwingend|bedingung|erforderlich|notwendig))|nicht zwingend(?: erforderlich| notwendig| nötig)?|umso besser|wird gern gesehen");

    /** What stands before would be nice: all of it. */
    static final Pattern NICE_UP_TO_HERE = Words.any(
            "(?:are|would be|as) (?:also |all |both )?(?:pluses|bonuses|advantages|helpful|useful|desirable|welcome|nice|great|beneficial|advantageous|appreciated|preferred|good|valued|a plus|a bonus|an advantage|optional)|helpful|desirable|advantageous|preferred|nice[- ]to[- ]have|not essential|a plus|a bonus|\\(optional\\)|\\(d\\)|\\(desirable\\)|useful|welcome|handy|beneficial|appreciated|an advantage|an asset|valued",
            "(?:sind|wären) (?:\\p{L}+ ){0,2}(?:erwünscht|gewünscht|pluspunkte|wünschenswert|von vorteil|vorteilhaft|hilfreich|nützlich|willkommen|schön|toll|super|ideal|praktisch|gern(?:e)? gesehen|ein plus|kein muss|keine bedingung|optional)|wünschenswert|(?:klar |sehr )?von vorteil|nützlich|willkommen|begrüßenswert|gewünscht|vorteilhaft|hilfreich|schaden nicht|kein(?:e)? (?:muss|bedingung)|ein plus(?:punkt)?|gern(?:e)? gesehen|erwünscht");

    /** The sentence demands what it speaks of, whatever section it stands in. */
    static final Pattern DEMANDED = Words.any(
            "must(?: have)?|required|essential|requires?|requirement|mandatory|indispensable|you(?:'ll| will)? need|should hold|a must|subject to|will need|needs?|\\(e\\)|\\(essential\\)",
            "voraussetzung(?:en)?|setzen wir|vorausgesetzt|zwingend|erforderlich|unabdingbar|unverzichtbar|notwendig|ein muss|brauchen wir|müssen");

    /** The sentence speaks of what an applicant brings, where no heading says so. */
    static final Pattern BROUGHT = Words.any(
            "you (?:also |already |really |should |will |would )?(?:have|bring|come|hold|own|possess|demonstrate|enjoy|care|feel|know|can|are|speak|write|should|understand|like|love|enjoy|work|think|hold)|you've|you're|u (?:know|have|like)|important to us|matters? to us|we(?: are|'re) (?:looking for|after|seeking)|we (?:expect|want|need|seek|ask)|looking for|look for|your (?:profile|skills|background|experience)|(?:candidates?|applicants?|we) should|seeks?|wanted|experience (?:in|with|of)|knowledge (?:of|in)|(?:is|are) familiar|ability to|able to|(?:right|ideal|perfect) (?:person|candidate)|someone (?:who|with)|somebody (?:who|with)|comfortable (?:with|in|using)|confident (?:with|in|using)|at home (?:in|with)|experienced (?:in|with)|years(?:'|’)? (?:of|in|with|as)|background in|track record|(?:solid|strong|good|excellent|sound|deep|basic|working|thorough|fluent) (?:knowledge|skills|command|grasp|understanding|experience|english|german)|understanding of|command of|qualified|certified|trained|holds?|proficien(?:t|cy)|familiar(?:ity)? with|fluen(?:t|cy)",
            "wichtig(?:er)? (?:ist|sind)|(?:ist|sind) uns (?:\\p{L}+ )?wichtig(?:er)?|du (?:bringst|hast|kennst|beherrschst|verfügst|kannst|bist|sprichst|weißt|schreibst|magst|arbeitest gern|solltest)|sie (?:bringen|verfügen|beherrschen|kennen|besitzen|haben|sind|sprechen|sollten|können|zeichnen)|hast du|bist du|kannst du|haben sie|sind sie|wir (?:erwarten|suchen|brauchen|wünschen)|(?:erwarten|suchen|wünschen|brauchen) wir|benötigen|benötigst|brauchst|sollten sie|solltest du|\\p{L}*kenntnisse|mehrjährige|fundierte|sichere[rn]? umgang|umgang mit|zu ?hause|jemand(?:en)?,? (?:der|die|mit)|persönlichkeit|erfahrung(?:en)? (?:in|mit|im|als|aus)|vertraut|dein(?:e)? (?:profil|deutsch|englisch|stärken)|persönlich (?:zeichnen|überzeugen)");

    /** The sentence speaks of the work. */
    static final Pattern DONE = Words.any(
            "you(?:'ll| will|'d| would)(?! (?:need|have|bring|be able))|your (?:tasks|job|duties|work)|we (?:use|run|work|build|write)|is written in|runs on|you (?:run|plan|build|develop|maintain|support|lead|manage|handle|teach|look after|help|answer|take|set up|design)|working (?:with|on)|our (?:stack|system|systems|team|product|customers|clients)",
            "zu (?:den|ihren|deinen) aufgaben|wir (?:nutzen|arbeiten|entwickeln|bauen|setzen|schreiben|verwenden)|läuft (?:auf|mit)|du (?:entwickelst|betreust|planst|baust|übernimmst|arbeitest|kümmerst|unterstützt|berätst|erstellst|leitest|sorgst)|sie (?:entwickeln|betreuen|planen|bauen|übernehmen|arbeiten|kümmern|unterstützen|beraten|erstellen|leiten|sorgen|unterrichten)|unser(?:e|en)? (?:stack|system|systeme|team|kunden|produkt)");

    /** The sentence speaks of what is offered, or of how to apply. */
    static final Pattern OFFERED = Words.any(
            "we offer|we(?:'ll| will)? (?:pay|give|provide)|you(?:'ll| will|'d)? (?:get|receive)|holiday|days off|days of (?:leave|holiday)|pension|salary|gross|per (?:month|year|hour)|paid|apply|application|send (?:us|your)|cv|interview|equal (?:opportunities|opportunity)|bike leasing|bonus of|health insurance|parental",
            "wir bieten|bieten wir|urlaub|urlaubstage|altersvorsorge|gehalt|vergütung|brutto|kantine|bewirb|bewerb\\p{L}*|lebenslauf|unterlagen|ansprechpartner(?:in)?|zuschläge|weihnachtsgeld|tarif\\p{L}*|entgeltgruppe|richten sie|melde dich|melden sie|anlehnung");

    /** The sentence speaks of those who look for somebody. */
    static final Pattern OF_US = Words.any("we|our|us|ours|we're|we've", "wir|uns|unser(?:e|en|em|er|es)?|bei uns");

    static final Pattern DENIED_FROM_HERE = Words.any(
            "no|without|not|never|(?:don't|do not|doesn't|does not|won't|will not|didn't|cannot|can't|no longer)(?: \\p{L}+)?|need no|instead of|rather than|nobody",
            "kein|keine|keinen|keiner|keinerlei|ohne|nicht(?: (?:nötig|erforderlich|notwendig|gefragt|verlangt|brauchst|brauchen)(?: sind| ist)?)?|weder|noch nie|statt|anstelle von|verzichten (?:wir )?auf");

    static final Pattern DENIED_UP_TO_HERE = Words.any(
            "(?:is|are) not (?:needed|required|necessary|expected|used)|isn't (?:needed|required|necessary|used)|aren't (?:needed|required|used|necessary)|not (?:needed|required|necessary)|leave .{0,20}off|(?:is|are) irrelevant",
            "(?:ist|sind|werden|wird) (?:dafür |hier |dabei |bei uns )?(?:nicht (?:nötig|erforderlich|notwendig|verlangt|vorausgesetzt|gebraucht|benötigt|gefragt)|keine? (?:voraussetzung|bedingung|thema))|nicht (?:nötig|erforderlich|notwendig|verlangt|gebraucht|benötigt|gefragt)|(?:brauchst|brauchen|müssen|musst|benötigst|benötigen|setzen|nutzen|verwenden|suchen|können)(?: (?:du|sie|wir|dafür|hier|bei uns)){0,3} nicht|setzen wir nicht ein|verschonen wir");

    /** Denials that deny nothing of the kind. */
    static final Pattern NO_DENIAL = Words.any(
            "not only|not just|not be (?:afraid|shy|scared)|not mind|no (?:problem|secrets?|stranger|fear|later|matter|less|one)|not (?:afraid|shy|scared)|doesn't (?:make|scare|worry|frighten|bother)|don't (?:worry|mind)|why not|if not|whether or not|without (?:help|supervision|prompting)",
            "nicht nur|kein (?:problem|fremdwort|geheimnis|neuland)|keine (?:angst|scheu|fremdwörter|scheue)|(?:scheust|fürchtest|schreckst) .{0,12}nicht|nicht zuletzt|nicht (?:scheu|ängstlich)|wenn nicht|ohne (?:hilfe|anleitung|angst|scheu)");

    /** The answer to a question that makes what it asks nice to have. */
    static final Pattern PRAISE = Pattern.compile(
            "\\s*(?:even better|great|perfect|wonderful|lovely|excellent|brilliant|bonus|a plus|all the better|so much the better|umso besser|noch besser|super|klasse|prima|toll|perfekt|wunderbar|ein plus|großartig)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What makes a field in a title somebody's work. */
    static final Pattern POST_BEHIND = Pattern.compile(
            "[ -]?(?:\\p{L}+[ -])?(?:engineer|developer|manager|analyst|specialist|consultant|architect|nurse|entwickler|berater|administrator|programm|designer|expert|editor)",
            Pattern.CASE_INSENSITIVE);

    /** The sentence takes another turn. */
    static final Pattern TURN = Pattern.compile(
            "(?<!\\p{L})(?:but|while|whereas|however|aber|jedoch|sondern|und zwar)(?!\\p{L})|[;–—]|\\s-\\s",
            Pattern.CASE_INSENSITIVE);

    private Cues() {}
}
