package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.careers.resumes.ResumeContent.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final ResumeContent WAS = ResumeFilesTest.RICH;
    private static final ResumeReading READ = new ResumeReading(
            WAS,
            List.of(
                    field("contact.name", 0.7, 0),
                    field("summary", 0.8, 3),
                    field("experience[0].title", 0.4, 5),
                    field("experience[0].period", 0.95, 5),
                    field("experience[1].title", 0.6, 9),
                    field("experience[1].employer", 0.3, 9)),
            List.of("Mia Sommer"));

    @Test
    void whatIsLeftAloneIsAsSureAsBefore() {
        assertThat(Corrections.of(READ, WAS, Set.of())).isEqualTo(READ);
    }

    @Test
    void whatIsChangedIsCertainAndStillKnowsItsLines() {
        var after = Corrections.of(READ, withName("Mia Winter"), Set.of());

        assertThat(after.content().contact().name()).isEqualTo("Mia Winter");
        assertThat(after.fields()).contains(field("contact.name", 1, 0)).contains(field("summary", 0.8, 3));
    }

    @Test
    void whatIsConfirmedIsCertainWithoutBeingChanged() {
        var after = Corrections.of(READ, WAS, Set.of("experience[1].employer"));

        assertThat(after.confidence("experience[1].employer")).hasValue(1.0);
        assertThat(after.confidence("experience[1].title")).hasValue(0.6);
    }

    @Test
    void whatWasCorrectedOnceStaysCertainWhenSomethingElseIsChanged() {
        var once = Corrections.of(READ, withName("Mia Winter"), Set.of());
        var twice = Corrections.of(once, withJobs(WAS.experience().reversed()), Set.of());

        assertThat(Corrections.of(once, once.content(), Set.of()).confidence("contact.name"))
                .hasValue(1.0);
        assertThat(twice.confidence("contact.name")).hasValue(1.0);
    }

    @Test
    void entriesAreFoundAgainWhereTheyWereMovedTo() {
        var after = Corrections.of(READ, withJobs(WAS.experience().reversed()), Set.of());

        assertThat(after.fields())
                .contains(field("experience[0].title", 0.6, 9), field("experience[0].employer", 0.3, 9))
                .contains(field("experience[1].title", 0.4, 5), field("experience[1].period", 0.95, 5));
    }

    @Test
    void anEntryThatIsChangedAfterAnotherWasDeletedKeepsWhatIsKnownOfIt() {
        var second = WAS.experience().get(1);
        var changed = new Position(
                "Senior " + second.title(), second.employer(), second.place(), second.period(), second.bullets());

        var after = Corrections.of(READ, withJobs(List.of(changed)), Set.of());

        assertThat(after.fields())
                .contains(field("experience[0].title", 1, 9), field("experience[0].employer", 0.3, 9))
                .noneMatch(field -> field.path().startsWith("experience[1]"));
    }

    @Test
    void anEntrySomebodyAddsIsCertainAndTakesNothingFromTheOthers() {
        var jobs = new ArrayList<>(WAS.experience());
        jobs.addFirst(new Position("Juror", "Design Prize", "", Period.UNKNOWN, List.of()));

        var after = Corrections.of(READ, withJobs(jobs), Set.of());

        assertThat(after.confidence("experience[0].title")).hasValue(1.0);
        assertThat(after.confidence("experience[0].period")).isEmpty(); // nothing said, nothing to be sure of
        assertThat(after.fields()).contains(field("experience[1].title", 0.4, 5), field("experience[2].title", 0.6, 9));
    }

    private static ResumeReading.Field field(String path, double confidence, int line) {
        return new ResumeReading.Field(path, confidence, List.of(line));
    }

    static ResumeContent withName(String name) {
        var contact = WAS.contact();
        return new ResumeContent(
                new ResumeContent.Contact(
                        name, contact.headline(), contact.email(), contact.phone(), contact.place(), contact.links()),
                WAS.summary(),
                WAS.experience(),
                WAS.education(),
                WAS.skills(),
                WAS.projects(),
                WAS.certificates(),
                WAS.languages(),
                WAS.others());
    }

    static ResumeContent withJobs(List<Position> jobs) {
        return new ResumeContent(
                WAS.contact(),
                WAS.summary(),
                jobs,
                WAS.education(),
                WAS.skills(),
                WAS.projects(),
                WAS.certificates(),
                WAS.languages(),
                WAS.others());
    }
}
