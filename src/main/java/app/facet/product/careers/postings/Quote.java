package app.facet.product.careers.postings;

import app.facet.platform.skills.SkillMention;
import java.util.regex.Pattern;

/**
 * A sentence in which a posting speaks of a skill.
 *
 * @param words the skill's name as it is written there
 */
public record Quote(String before, String words, String after) {

    private static final int AROUND = 160;
    private static final String CUT = "…";
    private static final Pattern BULLET = Pattern.compile("^[^\\p{L}\\p{N}\"“„(]+");

    static Quote of(String text, SkillMention mention) {
        int line = text.lastIndexOf('\n', mention.start() - 1) + 1;
        int next = text.indexOf('\n', mention.end());
        int end = next < 0 ? text.length() : next;
        var sentence = Sentences.of(text, line, end).stream()
                .filter(one -> one.start() <= mention.start() && mention.start() < one.end())
                .findFirst()
                .orElse(new Sentences.Sentence(line, end));
        return new Quote(
                before(text, sentence.start(), mention.start()),
                text.substring(mention.start(), mention.end()),
                after(text, mention.end(), Math.max(mention.end(), sentence.end())));
    }

    private static String before(String text, int from, int to) {
        String all = BULLET.matcher(text.substring(from, to)).replaceFirst("");
        return all.length() <= AROUND ? all : CUT + all.substring(all.length() - AROUND);
    }

    private static String after(String text, int from, int to) {
        String all = text.substring(from, to).stripTrailing();
        return all.length() <= AROUND ? all : all.substring(0, AROUND) + CUT;
    }
}
