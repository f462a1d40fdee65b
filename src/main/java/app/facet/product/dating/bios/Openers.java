package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Grammar;
import app.facet.platform.language.Language;
import app.facet.platform.language.Terms;
import app.facet.platform.language.Tokenizer;
import app.facet.product.dating.bios.OpenerTopics.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** First lines to somebody whose profile was pasted. Of their words nothing is kept, logged or counted. */
@Service
public class Openers {

    /** How much of a profile is read, in characters. */
    public static final int LONGEST = 3_000;

    private static final int WANTED = 3;
    private static final int FEWEST_WORDS = 4;

    private final Interview interview;

    Openers(Interview interview) {
        this.interview = interview;
    }

    /**
     * Three different lines, each about something in the profile; one about what both have in common where there is such
     * a thing.
     *
     * @param round another number gives other lines
     * @throws TooThin when the profile says nothing one could refer to
     */
    public List<Opener> find(AccountId owner, String profile, Language otherwise, int round) {
        return find(interview.of(owner), profile, otherwise, round);
    }

    static List<Opener> find(Answers answers, String profile, Language otherwise, int round) {
        String read = profile.substring(0, Math.min(LONGEST, profile.length()));
        Language language = Language.guess(read, otherwise);
        List<Topic> topics = new OpenerTopics(read, language).all();
        if (topics.isEmpty() || Tokenizer.spoken(read).size() < FEWEST_WORDS) {
            throw new TooThin();
        }
        return new Writing(language, read, topics, answers, round).three();
    }

    /** The lines in the making. */
    private static final class Writing {

        private final Language language;
        private final String profile;
        private final List<Topic> topics;
        private final Answers answers;
        private final int round;
        private final Grammar grammar;
        private final List<Opener> openers = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        Writing(Language language, String profile, List<Topic> topics, Answers answers, int round) {
            this.language = language;
            this.profile = profile;
            this.topics = topics;
            this.answers = answers;
            this.round = round;
            this.grammar = BioWords.openers(language);
        }

        List<Opener> three() {
            shared();
            about(Opener.Kind.QUESTION, "question");
            about(Opener.Kind.PLAYFUL, "playful");
            either();
            if (openers.size() < WANTED) {
                about(Opener.Kind.QUESTION, "question");
            }
            return openers.stream().limit(WANTED).toList();
        }

        /** Something both speak of: in the same words, or else by the stems of its words. */
        private void shared() {
            List<Piece> mine = new Material(answers, language)
                    .about(Question.INTERESTS).stream().filter(Piece::isThing).toList();
            mine.forEach(this::sameWords);
            for (Topic topic : topics) {
                Set<String> stems = new HashSet<>(Terms.of(topic.words(), language));
                Optional<Piece> common = mine.stream()
                        .filter(piece ->
                                Terms.of(piece.thing(), language).stream().anyMatch(stems::contains))
                        .findFirst();
                if (topic.isThing() && common.isPresent() && openers.isEmpty()) {
                    boolean same = new HashSet<>(Terms.of(common.get().thing(), language)).equals(stems);
                    write(
                            Opener.Kind.SHARED,
                            same ? "same-thing" : "shared-thing",
                            Map.of("thing", topic.said(), "mine", common.get().thing()),
                            topic,
                            common.map(Piece::fact));
                }
            }
        }

        private void sameWords(Piece mine) {
            var found = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(mine.thing()) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(profile);
            if (openers.isEmpty() && found.find()) {
                var topic = new Topic(found.group(), mine.thing(), true, 1);
                write(Opener.Kind.SHARED, "same-thing", Map.of("thing", mine.thing()), topic, Optional.of(mine.fact()));
            }
        }

        private void about(Opener.Kind kind, String rule) {
            topics.stream()
                    .filter(topic -> used.stream().noneMatch(words -> overlap(words, topic.words())))
                    .findFirst()
                    .or(() -> Optional.of(topics.get(openers.size() % topics.size())))
                    .ifPresent(topic -> write(
                            kind,
                            rule + (topic.isThing() ? "-thing" : "-clause"),
                            Map.of(topic.isThing() ? "thing" : "clause", topic.said()),
                            topic,
                            Optional.empty()));
        }

        private void either() {
            List<Topic> things = topics.stream().filter(Topic::isThing).toList();
            if (openers.size() < WANTED && things.size() > 1) {
                write(
                        Opener.Kind.PLAYFUL,
                        "either",
                        Map.of("a", things.get(0).said(), "b", things.get(1).said()),
                        things.get(0),
                        Optional.empty());
            }
        }

        private void write(
                Opener.Kind kind, String rule, Map<String, String> slots, Topic topic, Optional<ToldFact> shared) {
            var ways = new ArrayList<>(grammar.write(
                    rule, new HashMap<>(slots), WANTED, topic.words().hashCode()));
            Collections.rotate(ways, round % Math.max(1, ways.size()));
            ways.stream()
                    .map(Writing::clean)
                    .filter(text ->
                            openers.stream().noneMatch(other -> other.text().equals(text)))
                    .findFirst()
                    .ifPresent(text -> {
                        used.add(topic.words());
                        openers.add(new Opener(kind, text, topic.words(), shared));
                    });
        }

        private static boolean overlap(String one, String other) {
            String a = one.toLowerCase(Locale.ROOT);
            String b = other.toLowerCase(Locale.ROOT);
            return a.contains(b) || b.contains(a);
        }

        private static String clean(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }
}
