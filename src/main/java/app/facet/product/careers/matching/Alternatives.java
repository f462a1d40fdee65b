package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillMention;
import app.facet.product.careers.postings.SkillDemand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which skills of a posting stand for each other, as in "Kafka or RabbitMQ" and „R oder Python“. */
final class Alternatives {

    private static final Pattern GOES_ON =
            Pattern.compile("[ \\t,/(]*(?:(?:or|oder|bzw\\.)[ \\t]+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OR =
            Pattern.compile("(?:^|\\P{L})(?:or|oder|bzw)(?:\\P{L}|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<SkillMention> chain = new ArrayList<>();

    private Alternatives(String text) {
        this.text = text;
    }

    /** Each skill once, alone or with those that will do instead. One that is asked for elsewhere too stands alone. */
    static List<Wanted> of(String text, List<SkillDemand> skills) {
        var reader = new Alternatives(text);
        skills.stream()
                .filter(skill -> skill.mentions().size() > 1)
                .forEach(skill -> reader.wanted.add(new Wanted(List.of(skill.skill()))));
        skills.stream()
                .filter(skill -> skill.mentions().size() == 1)
                .map(skill -> skill.mentions().getFirst())
                .sorted(Comparator.comparingInt(SkillMention::start))
                .forEach(reader::add);
        reader.close();
        return List.copyOf(reader.wanted);
    }

    private void add(SkillMention mention) {
        if (!chain.isEmpty() && !goesOn(chain.getLast(), mention)) {
            close();
        }
        chain.add(mention);
    }

    private boolean goesOn(SkillMention one, SkillMention next) {
        return one.end() <= next.start()
                && GOES_ON.matcher(text).region(one.end(), next.start()).matches();
    }

    private void close() {
        if (chain.isEmpty()) {
            return;
        }
        String between =
                text.substring(chain.getFirst().start(), chain.getLast().end());
        List<Skill> skills = chain.stream().map(SkillMention::skill).toList();
        if (OR.matcher(between).find()) {
            wanted.add(new Wanted(skills));
        } else {
            skills.forEach(skill -> wanted.add(new Wanted(List.of(skill))));
        }
        chain.clear();
    }
}
