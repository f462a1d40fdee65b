package app.facet.product.dating.bios;

import app.facet.platform.language.Grammar;
import app.facet.platform.language.Language;
import app.facet.platform.language.Sentences;
import app.facet.platform.language.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Says facts in sentences of one style, each with the facts it says. */
final class SentenceMaker {

    private static final int WAYS = 4;
    private static final Pattern DOUBLE_END = Pattern.compile("([!?…]|\\p{IsEmoji_Presentation})\\.");
    private static final Pattern AFTER_STOP = Pattern.compile("([.!?]\\s+)(\\p{Ll})");

    private final Grammar grammar;
    private final Language language;
    private final Material material;
    private final Wording wording;
    private final SplittableRandom random;

    SentenceMaker(Material material, Language language, SplittableRandom random) {
        this.grammar = BioWords.grammar(language);
        this.language = language;
        this.material = material;
        this.wording = material.wording();
        this.random = random;
    }

    /** One way to say them, or none when the rule has no way for such facts. */
    List<BioSentence> say(String rule, List<Piece> pieces) {
        return cut(first(grammar.write(rule, slots(pieces), WAYS, random.nextLong())), pieces);
    }

    /** A question that follows what was said before. */
    List<BioSentence> ask(String rule, List<Piece> pieces) {
        var slots = new HashMap<String, String>();
        if (pieces.size() > 1) {
            slots.put("a", pieces.get(0).thing());
            slots.put("b", pieces.get(1).thing());
        }
        return cut(first(grammar.write(rule, slots, WAYS, random.nextLong())), pieces);
    }

    /** The first way without words the person does not want to read about themselves. */
    private List<String> first(List<String> ways) {
        return ways.stream()
                .filter(way -> material.disliked().isEmpty()
                        || Terms.of(way, language).stream().noneMatch(material.disliked()::contains))
                .limit(1)
                .toList();
    }

    private Map<String, String> slots(List<Piece> pieces) {
        var slots = new HashMap<String, String>();
        pieces.forEach(piece -> slots.putAll(piece.forms()));
        List<Piece> things = pieces.stream().filter(Piece::isThing).toList();
        if (!things.isEmpty()) {
            lists(things, slots);
        }
        return slots;
    }

    private void lists(List<Piece> things, Map<String, String> slots) {
        List<String> names = things.stream().map(Piece::thing).toList();
        slots.put("list", wording.list(names));
        slots.put(Wording.THING, names.getFirst());
        List<String> accusatives = things.stream()
                .map(piece -> piece.forms().getOrDefault(GermanWording.THING_ACC, ""))
                .toList();
        if (language == Language.GERMAN && accusatives.stream().noneMatch(String::isEmpty)) {
            slots.put("list-acc", wording.list(accusatives));
        }
        if (names.size() > 1) {
            slots.put("many", wording.list(names));
            slots.put("a", names.get(0));
            slots.put("b", names.get(1));
            slots.remove(Wording.CLAUSE); // one clause would leave the other things out
            slots.remove(Wording.VERB);
        }
    }

    private List<BioSentence> cut(List<String> texts, List<Piece> pieces) {
        var sentences = new ArrayList<BioSentence>();
        for (String text : texts) {
            String clean = clean(text);
            for (var span : Sentences.of(clean, language)) {
                String sentence = span.in(clean);
                sentences.add(new BioSentence(sentence, saidIn(sentence, pieces)));
            }
        }
        return sentences;
    }

    private static String clean(String text) {
        String ended = DOUBLE_END.matcher(text).replaceAll("$1");
        return AFTER_STOP
                .matcher(ended)
                .replaceAll(stop -> stop.group(1) + stop.group(2).toUpperCase(Locale.ROOT));
    }

    /** The facts whose words stand in it; all of them where it only refers to them. */
    private static List<String> saidIn(String sentence, List<Piece> pieces) {
        var said = new LinkedHashMap<String, Boolean>();
        String lower = sentence.toLowerCase(Locale.ROOT);
        pieces.forEach(piece -> said.put(
                piece.fact().id(),
                piece.forms().values().stream().anyMatch(form -> lower.contains(form.toLowerCase(Locale.ROOT)))));
        List<String> here = said.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        return here.isEmpty() ? List.copyOf(said.keySet()) : here;
    }
}
