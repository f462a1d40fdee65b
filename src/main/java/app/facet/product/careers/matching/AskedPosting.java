package app.facet.product.careers.matching;

import app.facet.platform.language.Language;
import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillKind;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.PostingReading;
import app.facet.product.careers.postings.PostingSentence;
import app.facet.product.careers.postings.SkillDemand;
import app.facet.product.careers.postings.Topic;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A posting read for what it asks. Reading takes its time, so it is kept while resumes are held against it. */
public final class AskedPosting {

    private static final int SKILL = 10;
    private static final int SOFT_SKILL = 5;
    private static final int LEAST_WORDS = 2;

    private final PostingId id;
    private final String title;
    private final List<SkillDemand> skills;
    private final List<PostingSentence> sentences;
    private final List<Wanted> required;
    private final List<Wanted> nice;
    private final List<Ask> asks;
    private final List<Duty> duties;
    private final List<AskedWord> words;
    private final Map<MatchPart, Integer> weights;

    private AskedPosting(PostingId id, String title, String text) {
        this.id = id;
        this.title = title;
        var read = PostingReading.of(text);
        skills = read.skills();
        sentences = read.sentences();
        required = wanted(text, Demand.REQUIRED, skills);
        nice = wanted(text, Demand.NICE, skills);
        asks = Asks.of(title, text, sentences, skills);
        var cut = sentences.stream().map(AskedSentence::of).toList();
        var language = AskedSentence.language(cut);
        duties = duties(cut, language);
        words = AskedWords.of(title, cut, skills, language);
        weights = PartWeights.of(parts());
    }

    /** What that posting asks. */
    public static AskedPosting of(PostingId id, String title, String text) {
        return new AskedPosting(id, title, text);
    }

    private List<Duty> duties(List<AskedSentence> cut, Language language) {
        return cut.stream()
                .filter(one -> one.sentence().topic() == Topic.TASK)
                .map(one -> duty(one, language))
                .filter(duty -> duty.weights().size() >= LEAST_WORDS)
                .toList();
    }

    private Duty duty(AskedSentence words, Language language) {
        var sentence = words.sentence();
        var weights = new HashMap<String, Double>();
        words.meanings(language).forEach(meaning -> weights.put(meaning, Rarity.of(meaning)));
        Set<Skill> here = skills.stream()
                .filter(skill -> skill.mentions().stream()
                        .anyMatch(mention -> mention.start() >= sentence.start() && mention.start() < sentence.end()))
                .map(SkillDemand::skill)
                .collect(Collectors.toUnmodifiableSet());
        return new Duty(sentence.words(), Map.copyOf(weights), here);
    }

    private Set<MatchPart> parts() {
        var parts = EnumSet.noneOf(MatchPart.class);
        addIf(!required.isEmpty(), MatchPart.MUST_HAVES, parts);
        addIf(!duties.isEmpty(), MatchPart.RESPONSIBILITIES, parts);
        addIf(!asks.isEmpty(), MatchPart.BACKGROUND, parts);
        addIf(!nice.isEmpty(), MatchPart.WISHES, parts);
        addIf(!words.isEmpty(), MatchPart.KEYWORDS, parts);
        return parts;
    }

    private static void addIf(boolean there, MatchPart part, Set<MatchPart> parts) {
        if (there) {
            parts.add(part);
        }
    }

    public PostingId id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** All it speaks of, in order. */
    public List<SkillDemand> skills() {
        return skills;
    }

    /** Years, rank, degree and languages. */
    public List<Ask> asks() {
        return asks;
    }

    /** Skills that count in the score: languages are counted as part of somebody's background. */
    List<Wanted> counted(Demand demand) {
        return demand == Demand.REQUIRED ? required : nice;
    }

    private static List<Wanted> wanted(String text, Demand demand, List<SkillDemand> skills) {
        return Alternatives.of(
                text,
                skills.stream()
                        .filter(one -> one.demand() == demand)
                        .filter(one -> !one.skill().category().equals(Asks.LANGUAGES))
                        .toList());
    }

    /** In tenths: what can be shown weighs more than what anybody says of themselves. */
    static int weight(Skill skill) {
        return skill.kind() == SkillKind.SOFT ? SOFT_SKILL : SKILL;
    }

    List<Duty> duties() {
        return duties;
    }

    List<AskedWord> words() {
        return words;
    }

    int weight(MatchPart part) {
        return weights.getOrDefault(part, 0);
    }

    String sentence(SkillDemand skill) {
        int at = skill.mentions().getFirst().start();
        return sentences.stream()
                .filter(one -> one.start() <= at && at < one.end())
                .map(PostingSentence::words)
                .findFirst()
                .orElse("");
    }
}
