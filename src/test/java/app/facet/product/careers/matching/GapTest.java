package app.facet.product.careers.matching;

import static app.facet.product.careers.matching.Drafts.EMPTY;
import static app.facet.product.careers.matching.Drafts.job;
import static app.facet.product.careers.matching.Drafts.listing;
import static app.facet.product.careers.matching.Drafts.school;
import static app.facet.product.careers.matching.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is present, implied and missing, and which lines say so. */
class GapTest {

    private static final String GERMAN_POSTING = """
            Java-Entwickler (m/w/d)

            Dein Profil
            - Mindestens 3 Jahre Erfahrung mit Java
            - SQL-Kenntnisse und Kubernetes
            - Abgeschlossenes Studium oder vergleichbare Berufserfahrung
            - Fließend Deutsch, Englisch für die Dokumentation

            Von Vorteil
            - Angular
            """;
    private static final String ENGLISH_POSTING = """
            Senior Backend Developer

            Requirements
            - 5+ years of Java
            - Spring and SQL
            - Master's degree in computer science

            Nice to have
            - German at B1 or better
            """;

    private static Match match(ResumeContent resume, String posting) {
        return Scoring.of(Samples.read(resume), Samples.asked(posting));
    }

    private static SkillEvidence evidence(Match match, String skill) {
        return match.skills().stream()
                .filter(gap -> gap.skill().id().equals(skill))
                .map(SkillGap::evidence)
                .findFirst()
                .orElseThrow();
    }

    private static <A extends Ask> BackgroundGap background(Match match, Class<A> kind) {
        return match.background().stream()
                .filter(gap -> kind.isInstance(gap.ask()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSkillThatIsNamedIsPresentWithTheLinesItStandsIn() {
        var resume = listing(
                with(EMPTY, job("Developer", 2020, 2023, "Wrote the billing in Java", "Sang in the choir")),
                List.of("Java"));
        var java = evidence(match(resume, GERMAN_POSTING), "java");
        assertThat(java.standing()).isEqualTo(Standing.PRESENT);
        assertThat(java.shown()).isTrue();
        assertThat(java.lines())
                .containsExactly(
                        new EvidenceLine(ResumePart.EXPERIENCE, 0, "Wrote the billing in Java"),
                        new EvidenceLine(ResumePart.SKILLS, 0, "Java"));
    }

    @Test
    void aSkillThatIsOnlyListedIsNotShown() {
        var java = evidence(match(listing(EMPTY, List.of("Java")), GERMAN_POSTING), "java");
        assertThat(java.standing()).isEqualTo(Standing.PRESENT);
        assertThat(java.shown()).isFalse();
        assertThat(java.credit()).isLessThan(100);
    }

    @Test
    void whatASkillImpliesIsImpliedAndSaysFromWhich() {
        var match = match(listing(EMPTY, List.of("Spring Boot", "PostgreSQL")), ENGLISH_POSTING);
        assertThat(evidence(match, "spring").from()).extracting(Skill::id).containsExactly("spring-boot");
        assertThat(evidence(match, "java").standing()).isEqualTo(Standing.IMPLIED);
        assertThat(evidence(match, "sql").lines())
                .extracting(EvidenceLine::words)
                .containsExactly("PostgreSQL");
    }

    @Test
    void whatIsNeitherIsMissing() {
        var gaps = match(listing(EMPTY, List.of("Java")), GERMAN_POSTING).skills().stream()
                .filter(gap -> gap.standing() == Standing.MISSING)
                .map(gap -> gap.skill().id())
                .collect(Collectors.toSet());
        assertThat(gaps).contains("kubernetes", "sql", "angular").doesNotContain("java");
    }

    @Test
    void namesThatMeanSomethingElseAreSkillsInAListOfSkills() {
        var resume = Samples.read(listing(EMPTY, List.of("R", "Postman", "Go")));
        var found = resume.lines().stream()
                .flatMap(line -> resume.reading(line).skills().stream())
                .map(Skill::id);
        assertThat(found).containsExactly("r", "postman", "go");
    }

    @Test
    void yearsWithASkillAreThoseOfTheJobsThatShowIt() {
        var resume = with(
                EMPTY,
                job("Developer", 2010, 2013, "Wrote Java"),
                job("Java developer", 2012, 2015),
                job("Waiter", 2016, 2020));
        var years = background(match(resume, ENGLISH_POSTING), Ask.Years.class);
        assertThat(((Ask.Years) years.ask()).years()).isEqualTo(5);
        assertThat(years.found()).isEqualTo("6");
        assertThat(years.standing()).isEqualTo(Standing.PRESENT);
    }

    @Test
    void yearsAreReadInGermanToo() {
        var ask = (Ask.Years)
                background(match(EMPTY, GERMAN_POSTING), Ask.Years.class).ask();
        assertThat(ask.years()).isEqualTo(3);
        assertThat(ask.skill()).extracting(Skill::id).isEqualTo("java");
    }

    @Test
    void tooFewYearsCountInPart() {
        var resume = with(EMPTY, job("Java developer", 2024, 2024));
        var years = background(match(resume, ENGLISH_POSTING), Ask.Years.class);
        assertThat(years.credit()).isEqualTo(20);
        assertThat(years.standing()).isEqualTo(Standing.IMPLIED);
    }

    @Test
    void languagesAreComparedByLevel() {
        var resume = with(EMPTY, new SpokenLanguage("Deutsch", "A2"), new SpokenLanguage("English", "native"));
        var gaps = match(resume, GERMAN_POSTING).background().stream()
                .filter(gap -> gap.ask() instanceof Ask.Tongue)
                .collect(Collectors.toMap(
                        gap -> ((Ask.Tongue) gap.ask()).language().id(), gap -> gap));
        assertThat(((Ask.Tongue) gaps.get("german").ask()).level()).isEqualTo(SpokenLevel.C1);
        assertThat(gaps.get("german").credit()).isBetween(1, 50);
        assertThat(gaps.get("english").credit()).isEqualTo(100);
    }

    @Test
    void whoWritesInALanguageKnowsIt() {
        var resume = with(EMPTY, job("Koch", 2020, 2021, "Leitung der Küche mit vier Köchen", "Einkauf für das Haus"));
        assertThat(Samples.read(resume)
                        .of(app.facet.platform.skills.Skills.all()
                                .find("german")
                                .orElseThrow())
                        .standing())
                .isEqualTo(Standing.IMPLIED);
    }

    @Test
    void degreesAreComparedByLevelAndExperienceMayDoAsWell() {
        var bachelor = with(EMPTY, school("B.Sc. Informatik"));
        assertThat(background(match(bachelor, GERMAN_POSTING), Ask.Degree.class).credit())
                .isEqualTo(100);
        assertThat(background(match(bachelor, ENGLISH_POSTING), Ask.Degree.class)
                        .credit())
                .isEqualTo(50);
        var selfTaught = with(EMPTY, job("Entwickler", 2015, 2020));
        assertThat(background(match(selfTaught, GERMAN_POSTING), Ask.Degree.class)
                        .credit())
                .isEqualTo(75);
        assertThat(background(match(selfTaught, ENGLISH_POSTING), Ask.Degree.class)
                        .credit())
                .isZero();
    }

    @Test
    void aChangedResumeIsReadLikeANewOne() {
        var before = Samples.resume("tuned-01-engineer");
        var changed = Drafts.doing(before.resume(), "Wrote the search in Kotlin and Spring Boot");
        var kept = before.changedTo(changed);
        var anew = Samples.read(changed);
        assertThat(Scoring.of(kept, Samples.posting("01-java-backend")))
                .isEqualTo(Scoring.of(anew, Samples.posting("01-java-backend")))
                .isNotEqualTo(Scoring.of(before, Samples.posting("01-java-backend")));
    }
}
