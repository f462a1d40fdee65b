package app.facet.product.careers.postings;

import app.facet.product.careers.postings.HeadLines.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who offers a job. Each name in the head and each subject of a first sentence is weighed: legal forms and kinds of
 * organisations speak for it, being named again further down too, and the place where it stands.
 */
final class CompanyReader {

    private static final Pattern LABEL =
            HeadLines.label("company|employer|organisation|organization|firma|arbeitgeber(?:in)?|unternehmen");
    private static final Pattern LEGAL_FORM = Words.any(
            "g?gmbh(?: & co\\.? kg)?|mbh|ag|se|kg|ohg|eg|e\\. ?v\\.|ug|kgaa|ltd\\.?|limited|inc\\.?|llc|llp|plc|corp\\.?|ab|oy|a/s|s\\.r\\.o\\.|b\\.?v\\.?|n\\.?v\\.?|s\\.a\\.|s\\.p\\.a\\.");
    private static final Pattern ORGANISATION = Words.any(
            "kanzlei|brauerei|bäckerei|autohaus|apotheke|trust|universit\\p{L}+|college|school|schule|hospital|klinikum|klinik|council|bank|group|gruppe|stadtwerke|kreis|landkreis|stadtverwaltung|\\p{L}+bibliothek"
                    + "|\\p{L}+kasse|institut\\p{L}*|stiftung|foundation|verlag|gasthof|hotels?|spedition|systems|technologies|holding|partners|software|media|medien|health|house|logistics|logistik|energy|energie|\\p{L}*dienste|services");
    private static final Pattern ROLE = Words.any(
            "\\p{L}*(?:engineer|developer|manager|analyst|designer|entwickler|leiter|berater|referent|techniker|assistant|technician|consultant|administrator|architect|operatives?|driver|fahrer|köchin|nurse|teacher|specialist)(?:in|s|:in|\\*in)?|\\([mwfdx][/|].*");
    private static final String NAME =
            "((?:\\p{Lu}|\\d+[A-Z])[\\p{L}\\d'’.&-]*(?: (?:&|of|und|and|zum|zur|für|the|de|von|\\p{Lu}[\\p{L}\\d'’.&-]*|gGmbH|eG|e\\.V\\.|s\\.r\\.o\\.))*)";
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|(?<=[.!?] ))(?:Die |Der |Das |The |We are |We at |Wir sind |Wir, die |Wir bei )?" + NAME
                    + "(?=,? (?:is|are|was|makes?|develops?|sells?|runs?|tests?|handles?|supplies|delivers?|builds?|helps?|brings?|looks|has|offers?|provides?|operates?|ships?|writes?|designs?|grows?|moves?|owns?|an? "
                    + "|ist|sind|mit|in|baut|betreibt|beliefert|entwickelt|wäscht|verkauft|macht|plant|berät|hilft|produziert|digitalisiert|bietet|hat|gehört|steht|liefert|sucht|sorgt|bringt|fertigt|stellt|prüft|druckt|fährt|versichert)\\b|, (?:an?|die|eine?|der) |(?<=\\p{L} \\p{Lu}[\\p{L}]{2,30}) \\p{Ll}{2,20}[st]\\b)");
    private static final Pattern AT = Pattern.compile("(?:@|\\bat|\\bbei(?: der| dem)?|\\bbeim)\\s+" + NAME);
    private static final Pattern NOBODY = Words.any(
            "we|wir|our|unsere?|you|you.re|du|sie|this|it|it.s|as|if|to|als|seit|im|in|your|ihre?|deine?|who|there|he|she|they|einstieg|voraussetzung|bezahlung|applications|somebody|nobody|each|every|for|für|zur|zum|mit|with|what|was|role|location|pay|salary");
    private static final int ENOUGH = 2;

    private CompanyReader() {}

    /** @param title is not the company */
    static String read(HeadLines head, String text, String title) {
        return head.labelled(LABEL)
                .or(() -> weighed(head, text, title))
                .map(CompanyReader::bare)
                .orElse("");
    }

    private static Optional<String> weighed(HeadLines head, String text, String title) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Part part : head.parts()) {
            weights.merge(part.words(), part.line() == 1 && part.place() == 0 ? 2 : 1, Integer::sum);
        }
        Matcher at = AT.matcher(head.line(0));
        if (at.find()) {
            weights.merge(at.group(1), 4, Integer::sum);
        }
        head.sentences().forEach(line -> {
            Matcher subject = SUBJECT.matcher(line);
            if (subject.find() && line.length() > 40) {
                weights.merge(subject.group(1), subject.start(1) < 16 ? 3 : 2, Integer::sum);
            }
        });
        weights.replaceAll((name, weight) -> weight + shorterNames(name, weights));
        weights.replaceAll((name, weight) -> weight + looks(name, text, title));
        return weights.entrySet().stream()
                .filter(one -> one.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Postings call "Kestrel Ridge Consulting" Kestrel Ridge once it is introduced. */
    private static int shorterNames(String name, Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .filter(other -> name.startsWith(other.getKey() + " "))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static int looks(String name, String text, String title) {
        int looks = LEGAL_FORM.matcher(name).find() ? 5 : 0;
        looks += ORGANISATION.matcher(name).find() ? 2 : 0;
        looks += isNamedAgain(name, text) ? 2 : 0;
        looks -= NOBODY.matcher(name).lookingAt() || HeadLines.isHeading(name) ? 8 : 0;
        looks -= ROLE.matcher(name).find() || name.equalsIgnoreCase(title) ? 6 : 0;
        looks -= !Character.isUpperCase(name.codePointAt(0)) ? 4 : 0;
        return looks;
    }

    private static boolean isNamedAgain(String name, String text) {
        String first = name.split("\\s+", 2)[0];
        return first.length() > 2 && text.indexOf(first, text.indexOf(first) + 1) > 0;
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?:Der|Die|Das|The) ", "")
                .replaceFirst("\\s*\\(.*$", "")
                .strip();
    }
}
