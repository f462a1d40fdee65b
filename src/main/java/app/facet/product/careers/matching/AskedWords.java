package app.facet.product.careers.matching;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.Token;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.Tokenizer;
import app.facet.platform.skills.SkillMention;
import app.facet.product.careers.postings.SkillDemand;
import app.facet.product.careers.postings.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the words that tell one posting from others: those of its title, and the rarest of what it asks and describes. */
final class AskedWords {

    private static final Set<Topic> ASKING = EnumSet.of(Topic.TASK, Topic.REQUIRED, Topic.NICE);
    private static final int MOST = 16;
    private static final int OF_TITLE = 2;
    private static final int SHORTEST = 3;
    private static final double RARE = 2.2;
    private static final Set<String> PRAISE = DataFile.lines("praise-words.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Language language;
    private final List<SkillMention> skills;
    private final Map<String, AskedWord> title = new LinkedHashMap<>();
    private final Map<String, AskedWord> others = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private AskedWords(Language language, List<SkillDemand> skills) {
        this.language = language;
        this.skills = skills.stream().flatMap(one -> one.mentions().stream()).toList();
    }

    static List<AskedWord> of(
            String title, List<AskedSentence> sentences, List<SkillDemand> skills, Language language) {
        var words = new AskedWords(language, skills);
        words.read(Tokenizer.tokens(title), -1, words.title, OF_TITLE);
        sentences.stream()
                .filter(one -> ASKING.contains(one.sentence().topic()))
                .forEach(one -> words.read(one.tokens(), one.sentence().start(), words.others, 1));
        return words.chosen();
    }

    private List<AskedWord> chosen() {
        others.keySet().removeAll(title.keySet());
        var chosen = new ArrayList<>(title.values());
        others.values().stream()
                .filter(word -> Rarity.of(word.meaning()) >= RARE)
                .sorted(Comparator.comparingDouble(
                                (AskedWord word) -> Rarity.of(word.meaning()) * counts.getOrDefault(word.meaning(), 1))
                        .reversed())
                .limit(MOST)
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /** @param start where they stand in the posting; -1 if they do not */
    private void read(List<Token> tokens, int start, Map<String, AskedWord> into, int weight) {
        for (Token token : tokens) {
            if (isWord(token) && !(start >= 0 && isOfSkill(start + token.span().start()))) {
                for (String meaning : Concepts.of(token, language)) {
                    into.putIfAbsent(meaning, new AskedWord(token.text(), meaning, weight));
                    counts.merge(meaning, 1, Integer::sum);
                }
            }
        }
    }

    private boolean isWord(Token token) {
        return (token.kind() == TokenKind.WORD || token.kind() == TokenKind.TERM)
                && token.text().length() >= SHORTEST
                && !FunctionWords.of(language).contains(token.lower())
                && !PRAISE.contains(token.lower());
    }

    private boolean isOfSkill(int at) {
        return skills.stream().anyMatch(skill -> skill.start() <= at && at < skill.end());
    }
}
