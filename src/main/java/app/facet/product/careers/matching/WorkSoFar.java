package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.Seniority;
import app.facet.product.careers.resumes.Period;
import app.facet.product.careers.resumes.ResumeContent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the years somebody worked, and how far they got, with what a posting asks. */
final class WorkSoFar {

    private static final int ALL = 100;
    private static final int HALF = 50;
    private static final int YEAR = 12;
    private static final int SENIOR_FROM = 60;
    private static final int MID_FROM = 24;

    private final ResumeEvidence evidence;
    private final ResumeContent resume;

    WorkSoFar(ResumeEvidence evidence) {
        this.evidence = evidence;
        this.resume = evidence.resume();
    }

    /** All of it, in months. */
    int months() {
        return Tenure.months(
                resume.experience().stream().map(ResumeContent.Position::period).toList(), evidence.today());
    }

    /** A skill that is only listed was used for half of all the years, as far as one can tell. */
    BackgroundGap years(Ask.Years ask) {
        int all = months();
        Skill skill = ask.skill();
        if (skill == null) {
            return new BackgroundGap(ask, share(all, ask), found(all), List.of());
        }
        var proof = evidence.of(skill);
        List<Period> shown = proof.lines().stream()
                .filter(line -> line.part() == ResumePart.EXPERIENCE)
                .map(line -> resume.experience().get(line.entry()).period())
                .toList();
        int with = Tenure.months(shown, evidence.today());
        int credit = proof.standing() == Standing.MISSING ? 0 : Math.max(share(with, ask), share(all, ask) / 2);
        return new BackgroundGap(ask, credit, found(with), proof.lines());
    }

    private static int share(int months, Ask.Years ask) {
        return Math.min(ALL, ALL * months / (YEAR * ask.years()));
    }

    private static String found(int months) {
        return months == 0 ? "" : Integer.toString(months / YEAR);
    }

    /** By the highest title so far, or by the years. */
    BackgroundGap rank(Ask.Rank ask) {
        var titles = resume.experience().stream().flatMap(job -> Seniority.ofTitle(job.title()).stream());
        var reached = Stream.concat(byYears().stream(), titles).max(Comparator.naturalOrder());
        int credit = reached.map(rank -> Steps.missing(rank, ask.seniority()))
                .map(steps -> steps == 0 ? ALL : steps == 1 ? HALF : 0)
                .orElse(0);
        return new BackgroundGap(ask, credit, reached.map(Seniority::name).orElse(""), List.of());
    }

    private Optional<Seniority> byYears() {
        if (resume.experience().isEmpty()) {
            return Optional.empty();
        }
        int months = months();
        return Optional.of(
                months >= SENIOR_FROM ? Seniority.SENIOR : months >= MID_FROM ? Seniority.MID : Seniority.JUNIOR);
    }
}
