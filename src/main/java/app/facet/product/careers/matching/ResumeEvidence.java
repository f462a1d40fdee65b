package app.facet.product.careers.matching;

import app.facet.platform.language.Language;
import app.facet.platform.skills.Skill;
import app.facet.product.careers.resumes.ResumeContent;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A resume read for what it proves. Kept while somebody writes: then only lines that changed are read anew. */
public final class ResumeEvidence {

    private static final int WORDS_OF_A_LANGUAGE = 3;

    private final ResumeContent resume;
    private final YearMonth today;
    private final List<EvidenceLine> lines;
    private final Map<Read, LineReading> readings;
    private final Map<Skill, SkillEvidence> skills;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();

    /** What a line says depends on its words, and on whether it stands in a list of skills. */
    private record Read(String words, boolean listed) {

        static Read of(EvidenceLine line) {
            return new Read(line.words(), line.part() == ResumePart.SKILLS);
        }

        LineReading now() {
            return listed ? LineReading.ofListed(words) : LineReading.of(words);
        }
    }

    private ResumeEvidence(ResumeContent resume, YearMonth today, Map<Read, LineReading> known) {
        this.resume = resume;
        this.today = today;
        lines = ResumeLines.of(resume);
        var read = new HashMap<Read, LineReading>();
        for (EvidenceLine line : lines) {
            read.computeIfAbsent(Read.of(line), one -> known.containsKey(one) ? known.get(one) : one.now());
        }
        readings = Map.copyOf(read);
        skills = new SkillProofs(this).all();
        for (EvidenceLine line : lines) {
            (line.part().shows() ? shown : claimed).addAll(reading(line).meanings());
        }
    }

    /**
     * What a resume proves.
     *
     * @param today until when a job counts that goes on
     */
    public static ResumeEvidence of(ResumeContent resume, YearMonth today) {
        return new ResumeEvidence(resume, today, Map.of());
    }

    /** The same resume after somebody changed it. */
    ResumeEvidence changedTo(ResumeContent changed) {
        return new ResumeEvidence(changed, today, readings);
    }

    /** What speaks for that skill. */
    public SkillEvidence of(Skill skill) {
        return skills.getOrDefault(skill, SkillEvidence.NONE);
    }

    List<EvidenceLine> lines() {
        return lines;
    }

    LineReading reading(EvidenceLine line) {
        return readings.getOrDefault(Read.of(line), LineReading.NOTHING);
    }

    /** Whether a line about something done has a word of that meaning. */
    boolean shows(String meaning) {
        return shown.contains(meaning);
    }

    /** Whether any line has. */
    boolean says(String meaning) {
        return shown.contains(meaning) || claimed.contains(meaning);
    }

    ResumeContent resume() {
        return resume;
    }

    YearMonth today() {
        return today;
    }

    /** Whether it is written in that language, or enough of it to tell that its writer knows it. */
    boolean isWrittenIn(Language language) {
        return lines.stream()
                        .map(this::reading)
                        .mapToInt(reading -> language == Language.GERMAN ? reading.german() : reading.english())
                        .sum()
                >= WORDS_OF_A_LANGUAGE;
    }
}
