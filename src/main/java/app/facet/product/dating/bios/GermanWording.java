package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** German facts as pieces of sentences. {@code thing-acc} and {@code wish-acc} are there only where the case is sure. */
final class GermanWording extends Wording {

    static final String THING_ACC = "thing-acc";
    static final String WISH_ACC = "wish-acc";
    static final String INFINITIVE = "infinitive";

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:ich|wir|du|man|niemand|jeder|es gibt|einmal|wenn|als ich|mein|meine|unser|unsere|bei mir|mir|mich)\\b.*");
    private static final Set<String> POSSESSIVES = Set.of("mein", "meine", "unser", "unsere", "jeder");
    private static final Pattern LIKE = Pattern.compile(
            "(?i)(?:ich )?(?:liebe|mag|stehe auf) (?!es\\b|wenn\\b|dass\\b)(?<rest>.+?)(?: sehr| total)?");
    private static final Pattern I_DO = Pattern.compile("(?i)ich (?<rest>(?!bin\\b|war\\b).+)");
    private static final Pattern I_AM = Pattern.compile("(?i)ich bin (?<rest>(?!auf der suche\\b).+)");
    private static final Pattern TRADE =
            Pattern.compile("(?i)(?:ich )?(?:bin|arbeite als|bin von beruf) (?<rest>\\p{Lu}?.+)");
    private static final Pattern WISHES = Pattern.compile(
            "(?i)(?:ich )?(?:suche|will|möchte|wünsche mir|hätte gern|bin auf der suche nach) (?:nach )?(?<rest>.+)");
    private static final Pattern PERSON = Pattern.compile(
            "(?i)(?:jemand|jemanden|eine[nr]?|einen|menschen|leute|einen menschen|eine frau|ein mann|einen mann)\\b.*");
    private static final Pattern NOPES = Pattern.compile(
            "(?i)(?:ich mag (?:kein|keine|keinen)|bitte (?:kein|keine|keinen)|kein|keine|keinen|nichts mit) (?<rest>.+)");
    private static final Pattern ADJECTIVES = Pattern.compile("\\p{Ll}[\\p{Ll}-]+(?:(?:,| und) \\p{Ll}[\\p{Ll}-]+)*");

    private final GermanCase cases;

    GermanWording() {
        super(Language.GERMAN);
        cases = new GermanCase(vocabulary);
    }

    @Override
    Set<String> leansOn() {
        return Set.of(
                "er",
                "sie",
                "das",
                "dann",
                "und",
                "aber",
                "auch",
                "deshalb",
                "darum",
                "denn",
                "weil",
                "dabei",
                "danach",
                "trotzdem",
                "dafür",
                "so",
                "oder",
                "ihr",
                "sein",
                "seine");
    }

    @Override
    void read(Question question, String text, List<String> words, Map<String, String> pieces) {
        if (question == Question.STORY) {
            pieces.put(CLAUSE, text);
            return;
        }
        String own = small(text, words);
        boolean mine = POSSESSIVES.contains(words.getFirst());
        if (SUBJECT.matcher(text).matches() && (!mine || hasFiniteVerb(words))) {
            pieces.put(CLAUSE, large(text));
        }
        special(question, own, pieces);
        if (!pieces.containsKey(WISH) && !pieces.containsKey(NOPE) && !pieces.containsKey(ROLE)) {
            general(own, words, pieces);
        }
        accusatives(pieces);
    }

    private boolean hasFiniteVerb(List<String> words) {
        return words.stream().skip(1).anyMatch(word -> marked(word, "VER:3:SIN", "VER:3:PLU", "VER:AUX:3"));
    }

    private void special(Question question, String own, Map<String, String> pieces) {
        switch (question) {
            case WORK -> {
                boolean noun = !pieces.containsKey(CLAUSE);
                if (!find(TRADE, own, pieces, ROLE) && noun && isTrade(own)) {
                    pieces.put(ROLE, own);
                }
                pieces.computeIfPresent(
                        ROLE, (name, role) -> Character.isUpperCase(role.charAt(0)) || isTrade(role) ? role : null);
            }
            case LOOKING_FOR -> {
                wish(own, pieces);
                somebody(pieces);
            }
            case DEAL_BREAKERS -> {
                if (!find(NOPES, own, pieces, NOPE) && !pieces.containsKey(CLAUSE)) {
                    pieces.put(NOPE, own);
                }
            }
            default -> {}
        }
    }

    private void wish(String own, Map<String, String> pieces) {
        if (find(WISHES, own, pieces, WISH_ACC)) {
            cases.nominative(pieces.getOrDefault(WISH_ACC, "")).ifPresent(form -> pieces.put(WISH, form));
        } else if (ADJECTIVES.matcher(own).matches() && marked(own.split("[ ,]", 2)[0], "ADJ:PRD")) {
            pieces.put(WISH, "jemand, der " + own + " ist");
            pieces.put(WISH_ACC, "jemanden, der " + own + " ist");
        } else if (PERSON.matcher(own).matches()
                || (!pieces.containsKey(CLAUSE) && own.matches("\\p{Lu}.*|(?:etwas|viel|viele|nichts) .*"))) {
            cases.nominative(own).ifPresent(form -> pieces.put(WISH, form));
            cases.accusative(own).ifPresent(form -> pieces.put(WISH_ACC, form));
        }
    }

    private static void somebody(Map<String, String> pieces) {
        String wish = pieces.get(WISH);
        String accusative = pieces.get(WISH_ACC);
        if (wish != null && PERSON.matcher(wish).matches()) {
            pieces.put(SOMEBODY, wish);
        }
        if (accusative != null && PERSON.matcher(accusative).matches()) {
            pieces.put(SOMEBODY + "-acc", accusative);
        }
    }

    private void general(String own, List<String> words, Map<String, String> pieces) {
        String first = words.getFirst();
        boolean clause = pieces.containsKey(CLAUSE);
        if (clause) {
            if (find(LIKE, own, pieces, THING)) {
                String liked = pieces.getOrDefault(THING, "");
                pieces.put(THING_ACC, liked);
                if (!isNominativeToo(liked)) {
                    pieces.remove(THING);
                }
            }
            if (!find(I_AM, own, pieces, STATE)) {
                find(I_DO, own, pieces, VERB);
            }
        } else if (words.size() > 1
                && marked(first, "VER:1:SIN:PRÄ", "VER:AUX:1:SIN:PRÄ", "VER:MOD:1:SIN:PRÄ")
                && !(marked(first, "ADJ") && Character.isUpperCase(own.split(" ", -1)[1].codePointAt(0)))
                && (Character.isLowerCase(own.charAt(0)) || !marked(large(first), "SUB"))) {
            pieces.put(VERB, lower(own));
            pieces.put(CLAUSE, "Ich " + lower(own));
        } else if (words.size() == 1 && marked(first, "VER:INF")) {
            pieces.put(THING, large(own));
        } else if (words.size() > 1
                && marked(words.getLast(), "VER:INF")
                && Character.isLowerCase(lastWord(own).charAt(0))) {
            pieces.put(INFINITIVE, own);
        } else if (Character.isLowerCase(own.charAt(0)) && !startsLikeANoun(own, words)) {
            pieces.put(STATE, own);
        } else {
            pieces.put(THING, own);
        }
    }

    /** An adjective or an article before a noun. */
    private boolean startsLikeANoun(String own, List<String> words) {
        String first = words.getFirst();
        if (words.size() > 1 && first.matches("ein|eine|der|die|das|mein|meine|etwas|viel|viele")) {
            return true;
        }
        String[] typed = own.split(" ", -1);
        int noun = 1;
        while (noun < typed.length && Character.isLowerCase(typed[noun].codePointAt(0))) {
            noun++;
        }
        String before = typed[noun - 1];
        return noun < typed.length
                && before.matches(".+(?:e|er|es|en)")
                && (vocabulary.marks(before).isEmpty() || marked(before, "ADJ", "PA1", "PA2"))
                && !marked(before, "ADV", "ZAL", "PRP");
    }

    private boolean isNominativeToo(String thing) {
        return !thing.matches("(?i)(?:einen|den|meinen|keinen)\\b.*");
    }

    private void accusatives(Map<String, String> pieces) {
        String thing = pieces.get(THING);
        if (thing != null && !pieces.containsKey(THING_ACC)) {
            cases.accusative(thing).ifPresent(form -> pieces.put(THING_ACC, form));
        }
    }

    private boolean isTrade(String role) {
        String first = role.replaceFirst("^(?:\\p{Ll}+ )+", "").split("[ ,]", 2)[0];
        String last = first.substring(first.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        return last.matches(
                        ".+(?:in|er|or|ist|ent|ant|mann|frau|eur|euse|arzt|ärztin|koch|köchin|amme|loge|login|at|wirt|kraft|hilfe|graf|grafin|matrose)")
                && !last.matches(".*(?:medizin|benzin|termin|bauer|finanzer)|verwaltung|controller.+");
    }

    @Override
    String list(List<String> things) {
        return joined(things, "und");
    }

    /** The first word in small letters, unless it is a noun or a name. */
    private String small(String text, List<String> words) {
        String first = words.getFirst();
        if (!text.toLowerCase(Locale.ROOT).startsWith(first) || Character.isLowerCase(text.charAt(0))) {
            return text;
        }
        String typed = text.substring(0, first.length());
        boolean noun = cases.isNoun(typed);
        boolean onlySmall = !vocabulary.marks(first).isEmpty() && !noun;
        boolean verbFirst = noun && words.size() > 1 && marked(first, "VER:1:SIN:PRÄ") && !marked(typed, "SUB:NOM");
        return onlySmall || verbFirst ? lower(text) : text;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static String large(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
