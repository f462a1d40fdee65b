package app.facet.product.dating.bios;

import app.facet.platform.language.Compounds;
import app.facet.platform.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts German phrases into the accusative where that is sure, and says nothing where it is not. For one thread. */
final class GermanCase {

    private static final Pattern WEAK = Pattern.compile("(?:Mensch|Herr|Kollege|Partner.*e|Junge|Name)");
    private static final Set<String> CHANGING = Set.of("ein", "mein", "kein", "dein", "unser", "euer");

    private final Vocabulary vocabulary;

    GermanCase(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean isNoun(String word) {
        return marks(word).stream().anyMatch(mark -> mark.startsWith("SUB") || mark.startsWith("EIG"));
    }

    /** "jemand, der zuhört" becomes "jemanden, der zuhört", "ein alter Hund" "einen alten Hund"; "gute Musik" stays. */
    Optional<String> accusative(String phrase) {
        String[] words = phrase.split(" ", -1);
        String first = words[0].replaceAll("[^\\p{L}]", "");
        if (first.equalsIgnoreCase("jemand")) {
            return Optional.of(words[0].replaceFirst("(?i)jemand", "jemanden") + rest(words, 1));
        }
        if (first.matches("(?i)jemanden|einen|eine|den|die|das|keine|meine|viel|viele|etwas|nichts")) {
            return Optional.of(phrase);
        }
        boolean changing = CHANGING.contains(first.toLowerCase(Locale.ROOT));
        if (!changing && !first.isEmpty() && Character.isUpperCase(first.codePointAt(0))) {
            return WEAK.matcher(first).matches() ? Optional.empty() : Optional.of(phrase);
        }
        return changing || isAdjective(first) ? inflected(words, changing) : Optional.empty();
    }

    /** "jemanden, der zuhört" becomes "jemand, der zuhört"; nothing where an adjective would have to change. */
    Optional<String> nominative(String phrase) {
        String[] words = phrase.split(" ", -1);
        if (words[0].matches("(?i)jemanden,?")) {
            return Optional.of(words[0].replaceFirst("(?i)en(,?)$", "$1") + rest(words, 1));
        }
        if (words[0].matches("(?i)einen|meinen")) {
            boolean noun = words.length > 1
                    && Character.isUpperCase(words[1].codePointAt(0))
                    && !words[1].startsWith("Menschen");
            return noun ? Optional.of(words[0].replaceFirst("en$", "") + rest(words, 1)) : Optional.empty();
        }
        return Optional.of(phrase);
    }

    private Optional<String> inflected(String[] words, boolean article) {
        int noun = article ? 1 : 0;
        while (noun < words.length && Character.isLowerCase(words[noun].codePointAt(0))) {
            noun++;
        }
        if (noun >= words.length) {
            return Optional.empty();
        }
        String head = words[noun].replaceAll("[^\\p{L}-]", "");
        Set<String> marks = marks(head);
        boolean masculine = marks.stream().anyMatch(mark -> mark.startsWith("SUB:NOM:SIN:MAS"));
        boolean other = marks.stream()
                .anyMatch(mark -> mark.startsWith("SUB:NOM:SIN:NEU")
                        || mark.startsWith("SUB:NOM:SIN:FEM")
                        || mark.startsWith("SUB:NOM:PLU"));
        boolean endsLikeMasculine =
                List.of(words).subList(article ? 1 : 0, noun).stream().anyMatch(word -> word.endsWith("er"));
        if (marks.isEmpty() || WEAK.matcher(head).matches()) {
            return Optional.empty();
        }
        if (!masculine || (other && !endsLikeMasculine)) {
            return endsLikeMasculine && !masculine
                    ? Optional.empty()
                    : masculine && article ? Optional.empty() : Optional.of(String.join(" ", words));
        }
        for (int i = 0; i < noun; i++) {
            words[i] = i == 0 && article ? words[i] + "en" : words[i].replaceAll("er$", "en");
        }
        return Optional.of(String.join(" ", words));
    }

    private boolean isAdjective(String word) {
        return vocabulary.marks(word.toLowerCase(Locale.ROOT)).stream()
                .anyMatch(mark -> mark.startsWith("ADJ") || mark.startsWith("PA"));
    }

    /** Of a compound, those of its last part. */
    private Set<String> marks(String word) {
        Set<String> known = vocabulary.marks(word);
        if (!known.isEmpty() || word.isEmpty()) {
            return known;
        }
        String last = Compounds.parts(word).getLast();
        Set<String> ofPart =
                last.length() < 3 || last.equals(word) ? Set.of() : vocabulary.marks(GermanWording.large(last));
        boolean ending = ofPart.isEmpty() && word.matches(".+(?:ung|heit|keit|schaft|tät|ion|ik|ie)(?:en)?");
        return ending ? Set.of("SUB:NOM:SIN:FEM") : ofPart;
    }

    private static String rest(String[] words, int from) {
        return from >= words.length ? "" : " " + String.join(" ", List.of(words).subList(from, words.length));
    }
}
