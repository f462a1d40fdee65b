package app.facet.product.dating.bios;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.Token;
import app.facet.platform.language.Tokenizer;
import app.facet.platform.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody's profile speaks of: things and whole sentences one could refer to, the most telling first. */
final class OpenerTopics {

    private static final int LONGEST_THING = 6;
    private static final int LONGEST_CLAUSE = 16;
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:ask me about|talk to me about|big fan of|huge fan of|obsessed with|always up for|(?:currently|really) into|currently|gerade|into|love|loves|likes?|hobbies|interests|frag mich nach|liebe|mag|hobbys|interessen)[:,]?\\s+");
    private static final Set<String> GREETINGS = Set.of("hi", "hey", "hello", "hallo", "moin", "servus", "yo", "sup");
    private static final Pattern AND = Pattern.compile(" (?:and|und|&) ");
    private static final Pattern PAIR = Pattern.compile(
            "(?!(?i:i|my|ich|mein|meine|you|we)\\b)(?:\\S+ ){0,2}\\S+ (?:and|und|&) \\S+(?: \\S+){0,2}");
    private static final Pattern NOT_FOR_OTHERS = Pattern.compile(
            "(?i).*\\b(?:looking for|swipe|instagram|insta|snap(?:chat)?|height|suche|wisch|cm|ons)\\b.*|.*(?:@|\\d{3}|\\d['’]\\d).*");
    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("i'm", "you're"),
            Map.entry("i've", "you've"),
            Map.entry("i'd", "you'd"),
            Map.entry("i'll", "you'll"),
            Map.entry("me", "you"),
            Map.entry("my", "your"),
            Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("you", "me"),
            Map.entry("your", "my"),
            Map.entry("yours", "mine"),
            Map.entry("yourself", "myself"),
            Map.entry("am", "are"),
            Map.entry("was", "were"));

    // Where "you" does something, the verb would have to be turned as well.
    private static final Pattern YOU_AS_SUBJECT = Pattern.compile(
            "(?i).*(?:\\byou['’]|\\b(?:and|but|if|when|because|that|which|what|how|so|while|before|until|as|than|where|who|do|does|did|are|will|would|can|could|should|let|make)[ ,]+you\\b|[,;:] *you\\b).*");

    /** @param words as they stand in the profile */
    record Topic(String words, String said, boolean isThing, double weight) {}

    private final Language language;
    private final Vocabulary vocabulary;
    private final List<Topic> topics = new ArrayList<>();

    OpenerTopics(String profile, Language language) {
        this.language = language;
        this.vocabulary = new Vocabulary(language);
        var wording = Wording.in(language);
        for (ToldFact fact : FactLines.of(Question.INTERESTS, profile, List.of())) {
            String words = fact.text().replaceAll("[\\s.,;!]+$", "");
            String bare = LEAD.matcher(words).replaceFirst("");
            boolean job = wording.pieces(new ToldFact(fact.id(), Question.WORK, words))
                    .containsKey(Wording.ROLE);
            if (!job
                    && !NOT_FOR_OTHERS.matcher(words).matches()
                    && Cliches.in(words, language).isEmpty()) {
                for (String one : split(bare)) {
                    add(
                            one.equals(bare) ? words : one,
                            wording.pieces(new ToldFact(fact.id(), Question.INTERESTS, one)));
                }
            }
        }
        topics.removeIf(
                topic -> topic.isThing() && GREETINGS.contains(topic.words().toLowerCase(Locale.ROOT)));
        topics.sort((one, other) -> Double.compare(other.weight(), one.weight()));
    }

    /** "bouldering and bad puns" as two, a sentence as one. */
    private static List<String> split(String words) {
        return PAIR.matcher(words).matches() ? List.of(AND.split(words)) : List.of(words);
    }

    List<Topic> all() {
        return List.copyOf(topics);
    }

    private void add(String words, Map<String, String> pieces) {
        String thing = pieces.get(Wording.THING);
        String clause = pieces.get(Wording.CLAUSE);
        if (thing != null && isThing(thing)) {
            topics.add(new Topic(thing, turned(thing), true, weight(thing)));
        } else if (clause != null
                && isAboutThem(clause)
                && !YOU_AS_SUBJECT.matcher(clause).matches()) {
            String said = language == Language.ENGLISH ? turned(clause) : clause;
            topics.add(new Topic(words, said, false, weight(clause)));
        }
    }

    private boolean isThing(String thing) {
        List<Token> spoken = Tokenizer.spoken(thing);
        boolean noun = spoken.stream()
                .anyMatch(word -> vocabulary.marks(word.text()).stream()
                                .anyMatch(mark -> mark.startsWith("NN") || mark.startsWith("SUB") || mark.equals("VBG"))
                        || vocabulary.marks(word.lower()).isEmpty());
        boolean generic = spoken.stream()
                .allMatch(word -> BioWords.generic(language).contains(word.lower())
                        || FunctionWords.of(language).contains(word.lower()));
        return noun && !generic && spoken.size() <= LONGEST_THING && thing.indexOf(',') < 0;
    }

    private boolean isAboutThem(String clause) {
        String first = clause.toLowerCase(Locale.ROOT);
        int words = Tokenizer.spoken(clause).size();
        return (first.startsWith("i ")
                        || first.startsWith("i'")
                        || first.startsWith("my ")
                        || first.startsWith("ich ")
                        || first.startsWith("mein"))
                && words >= 3
                && words <= LONGEST_CLAUSE
                && clause.indexOf('?') < 0;
    }

    private double weight(String text) {
        return Tokenizer.spoken(text).stream()
                .filter(word -> !FunctionWords.of(language).contains(word.lower()))
                .filter(word -> !BioWords.generic(language).contains(word.lower()))
                .mapToDouble(word -> 1)
                .sum();
    }

    /** "my plants ignore me" as the other one would say it: "your plants ignore you". */
    private String turned(String words) {
        if (language != Language.ENGLISH) {
            return words;
        }
        var turned = new StringBuilder();
        int from = 0;
        for (Token token : Tokenizer.tokens(words)) {
            String instead = TURNED.get(token.lower());
            turned.append(words, from, token.span().start());
            boolean ofSomethingElse = token.lower().equals("was")
                    && !turned.toString().toLowerCase(Locale.ROOT).endsWith("you ");
            turned.append(instead == null || ofSomethingElse ? token.text() : instead);
            from = token.span().end();
        }
        return turned.append(words.substring(from)).toString();
    }
}
