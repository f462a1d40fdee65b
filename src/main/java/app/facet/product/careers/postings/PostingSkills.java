package app.facet.product.careers.postings;

import app.facet.platform.skills.PlainText;
import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillFinder;
import app.facet.platform.skills.SkillKind;
import app.facet.platform.skills.SkillMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which skills a posting asks for, and how much. */
final class PostingSkills {

    private static final int TITLE_WORDS = 30;

    private final PlainText plain;
    private final String text;
    private final List<SkillMention> found;
    private final Map<Skill, Tally> tallies = new LinkedHashMap<>();
    private final List<PostingSentence> sentences = new ArrayList<>();
    private int next;

    private PostingSkills(String posting) {
        this.plain = PlainText.of(posting);
        this.text = plain.text();
        this.found = SkillFinder.find(text);
    }

    /** In the order the posting first names them. */
    static List<SkillDemand> of(String posting) {
        return read(posting).skills();
    }

    static PostingReading read(String posting) {
        var reader = new PostingSkills(posting);
        PostingLines.of(reader.text).forEach(reader::read);
        var skills = reader.tallies.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
        return new PostingReading(skills, reader.sentences);
    }

    private void read(PostingLines.Line line) {
        @Nullable Section before = line.place() == PostingLines.Place.ENTRY ? Section.REQUIRED : null;
        for (var sentence : Sentences.of(text, line.start(), line.end())) {
            var section = SentenceSection.of(text, line, sentence, before);
            before = section;
            note(sentence, line.place(), section);
            int first = next;
            while (next < found.size() && found.get(next).start() < sentence.end()) {
                next++;
            }
            read(sentence, section, line.place(), found.subList(first, next));
        }
    }

    private void read(Sentences.Sentence sentence, Section section, PostingLines.Place place, List<SkillMention> here) {
        if (here.isEmpty() || section == Section.DENIED) {
            return;
        }
        var reach = new Reach(text, sentence, here);
        boolean praised = isPraised(sentence);
        for (int i = 0; i < here.size(); i++) {
            var mention = here.get(i);
            boolean nice = place != PostingLines.Place.TITLE && (praised || reach.isNice(i));
            var own = nice ? Section.NICE : section;
            if (!reach.isDenied(i) && isSkillHere(mention, sentence, own) && isSkillOfTitle(mention, place)) {
                note(mention, own.demand());
            }
        }
    }

    /** Asked, and called even better in the sentence behind. */
    private boolean isPraised(Sentences.Sentence sentence) {
        int last = sentence.end() - 1;
        while (last > sentence.start() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return text.charAt(last) == '?'
                && Cues.PRAISE
                        .matcher(text)
                        .region(sentence.end(), text.length())
                        .lookingAt();
    }

    private boolean isSkillHere(SkillMention mention, Sentences.Sentence sentence, Section section) {
        var kind = mention.skill().kind();
        boolean counted =
                switch (section) {
                    case OTHER ->
                        kind == SkillKind.CERTIFICATION || (kind == SkillKind.TECHNICAL && isProduct(mention.skill()));
                    case TASKS -> kind != SkillKind.SOFT;
                    default -> true;
                };
        return counted
                && !Companies.name(text, mention.end())
                && (kind == SkillKind.CERTIFICATION
                        || isProduct(mention.skill())
                        || !Degrees.cover(text, sentence.start(), mention.start(), mention.end()));
    }

    /** A title names a trade; of fields only those somebody develops, manages or advises in are skills. */
    private boolean isSkillOfTitle(SkillMention mention, PostingLines.Place place) {
        return place != PostingLines.Place.TITLE
                || mention.skill().kind() == SkillKind.CERTIFICATION
                || isProduct(mention.skill())
                || (text.charAt(Math.max(0, mention.start() - 1)) != '('
                        && isNamedAs(mention, mention.skill().english()))
                || Cues.POST_BEHIND
                        .matcher(text)
                        .region(mention.end(), Math.min(text.length(), mention.end() + TITLE_WORDS))
                        .lookingAt();
    }

    private boolean isNamedAs(SkillMention mention, String name) {
        String words = text.substring(mention.start(), mention.end());
        return words.replace('-', ' ').equalsIgnoreCase(name.replace('-', ' '));
    }

    /** Products, norms and abbreviations are called the same in every language. */
    private static boolean isProduct(Skill skill) {
        return skill.english().equals(skill.german());
    }

    private void note(Sentences.Sentence sentence, PostingLines.Place place, Section section) {
        String words = text.substring(sentence.start(), sentence.end());
        if (place != PostingLines.Place.HEADING && !words.isBlank()) {
            int start = sentence.start() + words.length() - words.stripLeading().length();
            var topic = place == PostingLines.Place.TITLE ? Topic.TITLE : section.topic();
            sentences.add(
                    new PostingSentence(plain.place(start), plain.placeOfEnd(sentence.end()), words.strip(), topic));
        }
    }

    private void note(SkillMention mention, Demand demand) {
        var there = new SkillMention(mention.skill(), plain.place(mention.start()), plain.placeOfEnd(mention.end()));
        tallies.computeIfAbsent(mention.skill(), skill -> new Tally()).add(there, demand);
    }

    /** What is known of one skill so far. */
    private static final class Tally {

        private final List<SkillMention> mentions = new ArrayList<>();
        private Demand strongest = Demand.MENTIONED;

        void add(SkillMention mention, Demand demand) {
            mentions.add(mention);
            strongest = demand.compareTo(strongest) < 0 ? demand : strongest;
        }

        SkillDemand of(Skill skill) {
            return new SkillDemand(skill, strongest, List.copyOf(mentions));
        }
    }
}
