package app.facet.platform.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes sentences from facts. A rule has a line for each way to say it; {@code {dish}} stands for a fact, {@code <opening>}
 * for another rule, and {@code {a dish}} puts the article before the fact. A way that needs a fact nobody told is never
 * taken, so nothing is made up, and the same facts and seed give the same words.
 *
 * <pre>
 * bio:
 *   &lt;opening&gt; On Sundays I cook {dish}.
 *   &lt;opening&gt;
 * opening:
 *   I am {a trade} in {city}.
 * </pre>
 */
public final class Grammar {

    private static final int DEEPEST = 30;
    private static final int TRIES_FOR_EACH = 12;
    private static final Pattern SLOT =
            Pattern.compile("\\{(?<article>an? )?(?<fact>[a-z0-9-]+)}|<(?<rule>[a-z0-9-]+)>");
    private static final Pattern SENTENCE_START = Pattern.compile("(^|[.!?…]\\s+)(\\p{Ll})");

    private final Map<String, List<String>> rules = new TreeMap<>();

    private Grammar() {}

    /** @throws IllegalArgumentException when a rule is named that is not there, or stands within itself */
    public static Grammar parse(String text) {
        var grammar = new Grammar();
        List<String> ways = new ArrayList<>();
        for (String line : text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith(";"))
                .toList()) {
            if (Character.isWhitespace(line.charAt(0))) {
                ways.add(line.strip());
            } else {
                ways = new ArrayList<>();
                grammar.rules.put(line.strip().replaceAll(":$", ""), ways);
            }
        }
        grammar.rules.keySet().forEach(rule -> grammar.check(rule, List.of()));
        return grammar;
    }

    /**
     * Different texts, at most that many; fewer when the facts do not allow for more, none when they allow for none.
     *
     * @param rule what to begin with
     * @param facts by name; blank ones count as not told
     */
    public List<String> write(String rule, Map<String, String> facts, int most, long seed) {
        var random = new SplittableRandom(seed);
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < most * TRIES_FOR_EACH && texts.size() < most && isPossible(rule, facts); i++) {
            texts.add(sentences(expand(rule, facts, random)));
        }
        return List.copyOf(texts);
    }

    /** The facts it can make use of. */
    public Set<String> facts() {
        var found = new LinkedHashSet<String>();
        rules.values().stream().flatMap(List::stream).forEach(way -> SLOT.matcher(way)
                .results()
                .map(slot -> slot.group("fact"))
                .filter(fact -> fact != null)
                .forEach(found::add));
        return found;
    }

    private String expand(String rule, Map<String, String> facts, SplittableRandom random) {
        List<String> ways =
                ways(rule).stream().filter(way -> canSay(way, facts)).toList();
        String way = ways.get(random.nextInt(ways.size()));
        var text = new StringBuilder();
        Matcher slot = SLOT.matcher(way);
        int from = 0;
        while (slot.find()) {
            text.append(way, from, slot.start());
            text.append(slot.group("rule") == null ? fact(slot, facts) : expand(slot.group("rule"), facts, random));
            from = slot.end();
        }
        return text.append(way, from, way.length()).toString();
    }

    private static String fact(Matcher slot, Map<String, String> facts) {
        String told = facts.getOrDefault(slot.group("fact"), "").strip();
        return slot.group("article") == null ? told : EnglishArticle.before(told) + " " + told;
    }

    private boolean isPossible(String rule, Map<String, String> facts) {
        return ways(rule).stream().anyMatch(way -> canSay(way, facts));
    }

    private boolean canSay(String way, Map<String, String> facts) {
        return SLOT.matcher(way)
                .results()
                .allMatch(slot -> slot.group("rule") == null
                        ? !facts.getOrDefault(slot.group("fact"), "").isBlank()
                        : isPossible(slot.group("rule"), facts));
    }

    private List<String> ways(String rule) {
        return rules.getOrDefault(rule, List.of());
    }

    private void check(String rule, List<String> above) {
        if (!rules.containsKey(rule)) {
            throw new IllegalArgumentException("No rule " + rule);
        }
        if (above.contains(rule) || above.size() > DEEPEST) {
            throw new IllegalArgumentException("Rule " + rule + " stands within itself");
        }
        var path = new ArrayList<>(above);
        path.add(rule);
        ways(rule).forEach(way -> SLOT.matcher(way)
                .results()
                .map(slot -> slot.group("rule"))
                .filter(name -> name != null)
                .forEach(name -> check(name, path)));
    }

    private static String sentences(String text) {
        return SENTENCE_START
                .matcher(text.replaceAll("\\s+", " ").strip())
                .replaceAll(start -> start.group(1) + start.group(2).toUpperCase(Locale.ROOT));
    }
}
