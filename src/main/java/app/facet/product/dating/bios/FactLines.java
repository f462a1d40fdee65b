package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.Sentences;
import app.facet.platform.language.Tokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts an answer into facts: a line, a sentence, or one thing of a list. */
final class FactLines {

    private static final int LONGEST = 400;
    private static final int MOST = 40;
    private static final int WORDS_OF_AN_ITEM = 7;
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*·]|\\d{1,2}[.)])\\s+");
    private static final Pattern SPEAKS = Pattern.compile(
            "(?i)^(?:i|i'm|i've|i'd|my|we|you|it|there|when|if|once|ich|mein|meine|wir|du|es|wenn|als|einmal)\\b.*");
    private static final Pattern CLAUSE =
            Pattern.compile("(?i)^(?:i|i'm|i've|i'd|we|you|it|there|when|if|once|ich|wir|du|es|wenn|als|einmal)\\b.*");
    private static final Set<Question> LISTED = Set.of(Question.INTERESTS, Question.VALUES);
    private static final Pattern LAST_AND = Pattern.compile("(?i)^(?:and|und|&)\\s+|\\s+(?:and|und|&)\\s+");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)(?:who|that|which|because|but|dass|weil|aber|wenn)\\s.*|(?:der|die|das|den|dem)\\s.*\\s(?-i:\\p{Ll})\\S*");

    private FactLines() {}

    /**
     * The facts of an answer; those whose words were told before keep their id.
     *
     * @param before what was told until now
     */
    static List<ToldFact> of(Question question, String typed, List<ToldFact> before) {
        Map<String, Queue<String>> ids = new HashMap<>();
        before.forEach(fact ->
                ids.computeIfAbsent(fact.text(), text -> new ArrayDeque<>()).add(fact.id()));
        return typed.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip().replaceAll("\\s+", " "))
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .flatMap(line -> question.isAboutThePerson() ? cut(question, line) : Stream.of(line))
                .limit(MOST)
                .map(text -> new ToldFact(id(ids, text), question, text))
                .toList();
    }

    private static String id(Map<String, Queue<String>> ids, String text) {
        Queue<String> known = ids.get(text);
        String id = known == null ? null : known.poll();
        return id == null ? UUID.randomUUID().toString().substring(0, 8) : id;
    }

    private static Stream<String> cut(Question question, String line) {
        Language language = Language.guess(line, Language.ENGLISH);
        List<String> sentences = Sentences.of(line, language).stream()
                .map(span -> span.in(line).strip())
                .filter(one -> !one.isEmpty())
                .toList();
        return sentences.stream()
                .flatMap(one -> LISTED.contains(question) ? items(one) : Stream.of(one))
                .map(one -> one.length() > LONGEST ? one.substring(0, LONGEST) : one);
    }

    /** "hiking, pottery and bad puns" as three; a sentence as one. */
    private static Stream<String> items(String sentence) {
        String bare = sentence.replaceAll("[.;]+$", "");
        String[] parts = bare.split("\\s*[,;]\\s*", -1);
        if (parts.length < 2 || SPEAKS.matcher(bare).matches() || bare.matches(".*[!?:].*")) {
            return Stream.of(sentence);
        }
        var items = new ArrayList<String>();
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            Stream.of(last ? LAST_AND.split(parts[i]) : new String[] {parts[i]})
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .forEach(items::add);
        }
        boolean list = items.stream()
                .allMatch(item -> Tokenizer.spoken(item).size() <= WORDS_OF_AN_ITEM
                        && !RELATIVE.matcher(item).matches()
                        && !CLAUSE.matcher(item).matches());
        return list ? items.stream() : Stream.of(sentence);
    }
}
