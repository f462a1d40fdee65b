package app.facet.product.careers.matching;

import app.facet.platform.skills.SkillMention;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingSentence;
import app.facet.product.careers.postings.Seniority;
import app.facet.product.careers.postings.SkillDemand;
import app.facet.product.careers.postings.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a posting asks of an applicant's way so far: years, rank, degree and languages. */
final class Asks {

    static final String LANGUAGES = "languages-spoken";

    private static final Pattern OR_EXPERIENCE = Pattern.compile(
            "(?i)comparable|equivalent|or (?:relevant |similar |practical )?experience|vergleichbar|gleichwertig|oder (?:\\p{L}+ ){0,2}(?:berufs)?erfahrung");

    private final String text;
    private final List<PostingSentence> sentences;
    private final List<SkillDemand> skills;
    private final List<Ask> asks = new ArrayList<>();

    private Asks(String text, List<PostingSentence> sentences, List<SkillDemand> skills) {
        this.text = text;
        this.sentences = sentences;
        this.skills = skills;
    }

    static List<Ask> of(String title, String text, List<PostingSentence> sentences, List<SkillDemand> skills) {
        var reader = new Asks(text, sentences, skills);
        Seniority.ofTitle(title).ifPresent(rank -> reader.asks.add(new Ask.Rank(title, true, rank)));
        sentences.forEach(reader::readYears);
        reader.readDegree();
        reader.readLanguages();
        return List.copyOf(reader.asks);
    }

    private void readYears(PostingSentence sentence) {
        boolean required = sentence.topic() == Topic.REQUIRED;
        if (required || sentence.topic() == Topic.NICE) {
            YearsAsked.in(sentence, skills).ifPresent(asks::add);
        }
    }

    /** The first sentence that demands one; a title such as "Graduate Engineer" does not. */
    private void readDegree() {
        sentences.stream()
                .filter(one -> one.topic() == Topic.REQUIRED)
                .flatMap(one -> degree(one).stream())
                .findFirst()
                .ifPresent(asks::add);
    }

    private static Optional<Ask> degree(PostingSentence sentence) {
        String words = sentence.words();
        return DegreeLevel.lowest(words)
                .filter(level -> level != DegreeLevel.SCHOOL)
                .map(level -> new Ask.Degree(
                        words, true, level, OR_EXPERIENCE.matcher(words).find()));
    }

    private void readLanguages() {
        skills.stream()
                .filter(skill -> skill.skill().category().equals(LANGUAGES))
                .filter(skill -> skill.demand() != Demand.MENTIONED)
                .map(this::language)
                .forEach(asks::add);
    }

    /** The highest level that stands with one of its mentions. */
    private Ask language(SkillDemand skill) {
        SpokenLevel level = skill.mentions().stream()
                .map(mention -> SpokenLevel.in(around(mention)))
                .max(Comparator.naturalOrder())
                .orElse(SpokenLevel.UNKNOWN);
        return new Ask.Tongue(
                sentence(skill.mentions().getFirst()), skill.demand() == Demand.REQUIRED, skill.skill(), level);
    }

    private String sentence(SkillMention mention) {
        return sentences.stream()
                .filter(one -> one.start() <= mention.start() && mention.start() < one.end())
                .map(PostingSentence::words)
                .findFirst()
                .orElse("");
    }

    /** Up to the next comma or "and" on either side. */
    private String around(SkillMention mention) {
        int start = mention.start();
        while (start > 0 && !parts(start - 1)) {
            start--;
        }
        int end = mention.end();
        while (end < text.length() && !parts(end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private boolean parts(int at) {
        return ",;.\n".indexOf(text.charAt(at)) >= 0
                || text.startsWith(" and ", at)
                || text.startsWith(" und ", at)
                || text.startsWith(" oder ", at);
    }
}
