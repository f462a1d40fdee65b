package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillKind;
import app.facet.platform.skills.Skills;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells for every skill a resume lacks what it would change, in one pass over the postings: each item of a posting says what
 * learning it, or something that implies it, would add. A skill just learned counts as one that is listed. What it would add
 * to the described work is not counted, as nothing was done with it yet.
 */
final class Radar {

    private final ResumeEvidence resume;
    private final List<AskedPosting> postings;
    private final int threshold;
    private final Map<Skill, List<Skill>> impliers = new HashMap<>();
    private final Map<Skill, Tally> tallies = new LinkedHashMap<>();
    private final List<PostingId> open = new ArrayList<>();
    private double scores;

    private Radar(ResumeEvidence resume, List<AskedPosting> postings, int threshold) {
        this.resume = resume;
        this.postings = postings;
        this.threshold = threshold;
    }

    /** What one skill would change in one posting. */
    private static final class Gain {
        private long covered;
        private double score;
    }

    /** What one skill would change in all. */
    private static final class Tally {
        private final List<PostingId> opens = new ArrayList<>();
        private final List<PostingId> helps = new ArrayList<>();
        private double score;
    }

    static SkillRadar of(ResumeEvidence resume, List<AskedPosting> postings, int threshold) {
        var radar = new Radar(resume, postings, threshold);
        radar.chooseSkills();
        postings.forEach(radar::read);
        return radar.result();
    }

    private void chooseSkills() {
        Set<Skill> asked = new LinkedHashSet<>();
        postings.forEach(posting -> Stream.of(Demand.REQUIRED, Demand.NICE)
                .flatMap(demand -> posting.counted(demand).stream())
                .flatMap(wanted -> wanted.anyOf().stream())
                .forEach(asked::add));
        asked.stream().filter(this::isToLearn).forEach(skill -> {
            tallies.put(skill, new Tally());
            Skills.all().impliedBy(skill).forEach(one -> impliers.computeIfAbsent(one, first -> new ArrayList<>())
                    .add(skill));
        });
    }

    private boolean isToLearn(Skill skill) {
        return skill.kind() != SkillKind.SOFT && resume.of(skill).standing() != Standing.PRESENT;
    }

    private void read(AskedPosting posting) {
        var gains = new HashMap<Skill, Gain>();
        List<Wanted> required = posting.counted(Demand.REQUIRED);
        add(required, posting.weight(MatchPart.MUST_HAVES), true, gains);
        add(posting.counted(Demand.NICE), posting.weight(MatchPart.WISHES), false, gains);
        var now = MustHaves.of(resume, required);
        boolean isOpen = now.reach(threshold, 0);
        if (isOpen) {
            open.add(posting.id());
        }
        scores += Scoring.of(resume, posting).score().points().doubleValue();
        gains.forEach((skill, gain) -> tally(skill, gain, posting.id(), !isOpen && now.reach(threshold, gain.covered)));
    }

    private void tally(Skill skill, Gain gain, PostingId posting, boolean opens) {
        var tally = tallies.computeIfAbsent(skill, first -> new Tally());
        tally.score += gain.score;
        tally.helps.add(posting);
        if (opens) {
            tally.opens.add(posting);
        }
    }

    /** @param points of the part these skills make */
    private void add(List<Wanted> all, int points, boolean required, Map<Skill, Gain> gains) {
        long whole = all.stream().mapToLong(Wanted::weight).sum();
        for (Wanted wanted : all) {
            double each = (double) points * wanted.weight() / whole / 100;
            learned(wanted).forEach((skill, then) -> {
                var now = wanted.evidence(resume);
                int credit = new SkillEvidence(then, false, List.of(), List.of()).credit() - now.credit();
                int covered = MustHaves.worth(then) - MustHaves.worth(now.standing());
                if (credit > 0 || covered > 0) {
                    var gain = gains.computeIfAbsent(skill, first -> new Gain());
                    gain.score += each * Math.max(0, credit);
                    gain.covered += required ? (long) wanted.weight() * Math.max(0, covered) : 0;
                }
            });
        }
    }

    /** Skills that would give it a better standing, each with the best it would give. */
    private Map<Skill, Standing> learned(Wanted wanted) {
        var learned = new LinkedHashMap<Skill, Standing>();
        for (Skill skill : wanted.anyOf()) {
            impliers.getOrDefault(skill, List.of()).forEach(one -> learned.putIfAbsent(one, Standing.IMPLIED));
        }
        wanted.anyOf().stream().filter(tallies::containsKey).forEach(skill -> learned.put(skill, Standing.PRESENT));
        return learned;
    }

    private SkillRadar result() {
        int count = Math.max(1, postings.size());
        var doors = tallies.entrySet().stream()
                .filter(one -> !one.getValue().helps.isEmpty())
                .map(one -> new SkillDoor(
                        one.getKey(),
                        one.getValue().opens,
                        one.getValue().helps,
                        (scores + one.getValue().score) / count))
                .sorted(Comparator.comparingInt((SkillDoor door) -> door.opens().size())
                        .thenComparingDouble(SkillDoor::meanScore)
                        .reversed()
                        .thenComparing(door -> door.skill().id()))
                .toList();
        return new SkillRadar(threshold, open, scores / count, doors);
    }
}
