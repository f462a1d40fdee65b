package app.facet.product.careers.postings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a part of a posting speaks of, as its heading says. */
enum Section {
    /** What would be nice, said so that it could be taken for something else below. */
    SURELY_NICE(
            Words.beginning(
                    "nice[- ]to|(?:we|i)(?:'d| would) (?:also )?(?:love|like|value)|what'd be|bonus|(?:a|big|real|are|is|huge) plus|desirable|ideally|even better|(?:great|good|nice|lovely|better|happy|delighted|love it) if|advantage|(?:not|no|isn't|aren't) (?:essential|required|necessary|mandatory|a must|needed).{0,4} but|would be (?:great|nice|good|lovely|a|an)"
                            + "|you (?:might|may|could) (?:also )?(?:bring|have)|extra|von vorteil|wünschenswert|idealerweise|kein muss|pluspunkt|schön wäre|gern(?:e)? gesehen|toll wäre|perfekt wäre|super wäre|wäre (?:schön|toll|super|ein|klasse)|freuen (?:wir )?uns (?:über|wenn|besonders|auch)|nicht zwingend|musst nicht")),
    /** What is said not to matter. */
    DENIED(
            Words.beginning(
                    "(?:doesn't|does not|don't) (?:matter|need)|not (?:needed|required)|you don't need|egal|unwichtig|nicht (?:nötig|brauchst|wichtig)|brauchst du nicht|brauchen sie nicht")),
    /** What an applicant must bring, said so that it could be taken for something else below. */
    SURE(Words.beginning(
            "ideal candidate|makes you|good fit|fit in|right for|superpower|you(?:'ll)? need|prerequisit|minimum|must[- ]have|key skills|what (?:matters|counts)|wichtig ist|uns wichtig|gesucht|gefragt|so bist|handwerkszeug|gepäck|werkzeug|bewerberprofil|überzeugen sie|überzeugst du|idealer kandidat|you offer|you(?:'d| would|'ll| will)? bring(?! it)|du bietest|sie bieten|about you\\b|who you are|preferred candidate|what we(?: do)? need|(?<!not a )must|(?<!kein )muss(?!t)"
                    + "|das erwarten wir|was (?:wir )?(?:dafür )?erwarten|erwarten wir|wir erwarten|was wir von")),
    NICE(
            Words.beginning(
                    "nice\\b|(?:we|i)(?:'d| would) value|delight|impress|even better|additional|further|valued|favou?r|dream|secret|could have|pluspunkt|tüpfelchen|sahneh|perfekt wäre|noch besser|umso besser|begeister|obendrauf|auch gut|am liebsten|optimal|zudem|ferner|könnte|nicht zwingend|bonus|plus|desirable|preferred|preferably|merit|extra|cherry|icing|advantage|(?:good|great|lovely) to have|(?:would|could|might|what'?d|'d) (?:also )?(?:help|be|love|like)|helpful|appreciate"
                            + "|like to see|not essential|welcome|wants?\\b|ideal|optional|stand out|brownie|useful|also good|it helps"
                            + "|von vorteil|wünschenswert|pluspunkt|kein muss|gern(?:e)? gesehen|freu|schön|darüber hinaus|außerdem|zusätzlich|hilfreich|toll wäre|kür\\b|wünschen")),
    OTHER(
            Words.beginning(
                    "provide|exchange|life at|culture|remuneration|terms|closing|deadline|recruitment|selection|privacy|disclaimer|inclusion|facts|goodies|dafür bekommst|bekommst|erhalten|erhältst|kriegst|leistungen|ablauf|datenschutz|sonstiges|fragen|eckdaten|rahmendaten|wir freuen uns auf|offer|benefit|perks?|we (?:can )?(?:give|pay|promise)|you(?:'d|'ll| will| can| would)? (?:get|receive|enjoy)|do you get|in return|in it for|pay\\b|salary|compensation|about (?!you)|who (?:we|are we)|why |how (?:to|it|we|you apply)"
                            + "|appl(?:y|ication)|contact|good to know|company|equal|diversity|interest|question|process|next steps|conditions|the (?:team|company|school|firm|place)|reward|package|location|working hours"
                            + "|das gibt|bieten|bieten wir|geben|wir dir|wir ihnen|vorteile|über uns|wer wir|bewerb|kontakt|warum|freu dich auf|darauf (?:kannst|können|darfst)|unternehmen|noch fragen|ansprechpart|rahmen|konditionen|vergütung|gehalt|wir sind|das team|dein team|hinweise")),
    REQUIRED(
            Words.beginning(
                    "require|eligib|credential|attribute|mindset|applicant|suited|succe|should|luggage|fachlich|persönlich|solltest|know-how|nachweis|was du|womit du (?:überz|punkt)|needs?\\b|essential|qualif|profile|bring|expect|look(?:ing)? for|skills|person(?! in)|candidate|you(?:'ll| will|'ve| should)? (?:have|are|know|can)|toolbox|toolkit|ask for|we ask|criteria|see\\b|after\\b|experience|background|knowledge|competenc|abilities|strengths|u$|you$"
                            + "|anforder|profil|voraussetz|mitbring|bringst|bringen|wir suchen|suchen wir|brauchst|brauchen|kenntnisse|fähigkeiten|kompetenzen|passt|unverzichtbar|zwingend|du (?:bist|hast|kannst|solltest)|sie (?:sind|haben|verfügen|sollten|erfüllen|überzeugen)|überzeugst|stärken|rüstzeug|qualifikation|kannst du|können sie|zeichnet")),
    TASKS(
            Words.beginning(
                    "typical|a day|awaits|challenge|activit|purpose|herausforderung|alltag|dein tag|verantwort|spielfeld|tasks?|responsib|dut(?:y|ies)|you(?:'ll| will|'d)?(?: be)? do|doing|will you do|jobs?\\b|your (?:role|day|mission|work|impact)|the (?:job|role|work|position)|what you will|(?:tech )?stack|in this role|role|mission|position|projects?|key accountab"
                            + "|aufgaben|tätigkeit|erwartet|machst|du tust|sie tun|du wirst|wirkungskreis|einsatz|stelle|rolle|arbeit"));

    private final Pattern words;

    Section(Pattern words) {
        this.words = words;
    }

    /** Null for a heading that says nothing we know. */
    static @Nullable Section of(String heading) {
        for (Section section : values()) {
            if (section.words.matcher(heading).find()) {
                return switch (section) {
                    case SURE -> REQUIRED;
                    case SURELY_NICE -> NICE;
                    default -> section;
                };
            }
        }
        return null;
    }

    Demand demand() {
        return switch (this) {
            case REQUIRED, SURE -> Demand.REQUIRED;
            case NICE, SURELY_NICE -> Demand.NICE;
            case DENIED, OTHER, TASKS -> Demand.MENTIONED;
        };
    }

    Topic topic() {
        return switch (this) {
            case REQUIRED, SURE -> Topic.REQUIRED;
            case NICE, SURELY_NICE -> Topic.NICE;
            case TASKS -> Topic.TASK;
            case DENIED, OTHER -> Topic.OTHER;
        };
    }
}
