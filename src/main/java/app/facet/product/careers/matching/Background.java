package app.facet.product.careers.matching;

import app.facet.platform.skills.Skills;
import app.facet.product.careers.resumes.ResumeContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares somebody's way so far with what a posting asks of it. */
final class Background {

    private static final int ALL = 100;
    private static final int HALF = 50;
    private static final int NEARLY = 75;
    private static final int WITHOUT_LEVEL = 70;
    private static final int A_LEVEL_SHORT = 30;
    private static final int AT_LEAST = 20;
    private static final int EXPERIENCED_FROM = 36;

    private final ResumeEvidence evidence;
    private final ResumeContent resume;
    private final WorkSoFar work;

    Background(ResumeEvidence evidence) {
        this.evidence = evidence;
        this.resume = evidence.resume();
        this.work = new WorkSoFar(evidence);
    }

    BackgroundGap compare(Ask ask) {
        return switch (ask) {
            case Ask.Years years -> work.years(years);
            case Ask.Rank rank -> work.rank(rank);
            case Ask.Degree degree -> degree(degree);
            case Ask.Tongue tongue -> tongue(tongue);
        };
    }

    private record School(DegreeLevel level, EvidenceLine line) {}

    private BackgroundGap degree(Ask.Degree ask) {
        Optional<School> best = schools().stream().max(Comparator.comparing(School::level));
        int credit = best.map(school -> credit(school.level(), ask.level())).orElse(0);
        if (ask.orExperience() && work.months() >= EXPERIENCED_FROM) {
            credit = Math.max(credit, NEARLY);
        }
        return new BackgroundGap(
                ask,
                credit,
                best.map(school -> school.level().name()).orElse(""),
                best.map(School::line).stream().toList());
    }

    private static int credit(DegreeLevel reached, DegreeLevel asked) {
        int missing = Steps.missing(reached, asked);
        return missing == 0 ? ALL : missing == 1 && reached != DegreeLevel.SCHOOL ? HALF : 0;
    }

    private List<School> schools() {
        var schools = new ArrayList<School>();
        for (int i = 0; i < resume.education().size(); i++) {
            String degree = resume.education().get(i).degree();
            if (!degree.isBlank()) {
                schools.add(new School(
                        DegreeLevel.highest(degree).orElse(DegreeLevel.SCHOOL),
                        new EvidenceLine(ResumePart.EDUCATION, i, degree)));
            }
        }
        return schools;
    }

    private BackgroundGap tongue(Ask.Tongue ask) {
        var proof = evidence.of(ask.language());
        SpokenLevel level = resume.languages().stream()
                .filter(one -> Skills.all()
                        .named(one.name())
                        .filter(ask.language()::equals)
                        .isPresent())
                .map(one -> SpokenLevel.in(one.level()))
                .max(Comparator.naturalOrder())
                .orElse(SpokenLevel.UNKNOWN);
        String found = level == SpokenLevel.UNKNOWN ? "" : level.name();
        return new BackgroundGap(ask, credit(ask.level(), level, proof), found, proof.lines());
    }

    private static int credit(SpokenLevel asked, SpokenLevel level, SkillEvidence proof) {
        if (proof.standing() != Standing.PRESENT) {
            return proof.credit();
        }
        if (asked == SpokenLevel.UNKNOWN || level == SpokenLevel.UNKNOWN) {
            return asked == SpokenLevel.UNKNOWN ? ALL : WITHOUT_LEVEL;
        }
        return Math.max(AT_LEAST, ALL - A_LEVEL_SHORT * Steps.missing(level, asked));
    }
}
