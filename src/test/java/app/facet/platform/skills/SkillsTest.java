package app.facet.platform.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SkillsTest {

    private static List<String> lines(String file) throws IOException {
        try (var content = Objects.requireNonNull(SkillsTest.class.getResourceAsStream("/skills/" + file))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void thousandsOfSkillsAreKnown() {
        assertThat(Skills.all().list()).hasSizeGreaterThan(3_000).doesNotHaveDuplicates();
    }

    @Test
    void everyCategoryIsListedAndHasSkills() throws IOException {
        Set<String> used = new HashSet<>();
        Skills.all().list().forEach(skill -> used.add(skill.category()));
        assertThat(used).containsExactlyInAnyOrderElementsOf(lines("categories.txt"));
    }

    @Test
    void aNameOfTwoSkillsIsMarkedAmbiguous() {
        Map<String, SkillEntry> owners = new HashMap<>();
        for (var entry : Skills.all().entries()) {
            for (String name : entry.names()) {
                var other = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), entry);
                assertThat(other == null || other.equals(entry) || (other.ambiguous() && entry.ambiguous()))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void everyNameIsFoundInItself() {
        var lost = Skills.all().entries().stream()
                .filter(entry -> !entry.ambiguous())
                .flatMap(entry -> entry.names().stream())
                .filter(name -> SkillFinder.find(name).isEmpty())
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void ambiguousSkillsSayWhatSpeaksForThem() {
        assertThat(Skills.all().entries()).allSatisfy(entry -> assertThat(
                        entry.ambiguous() && entry.near().isEmpty())
                .as(entry.skill().id())
                .isFalse());
    }

    @Test
    void everyImpliedSkillExists() throws IOException {
        assertThat(lines("implies.csv").stream().skip(1)).allSatisfy(line -> {
            String[] ids = line.split(";", -1);
            assertThat(Skills.all().find(ids[0])).as(line).isPresent();
            assertThat(Skills.all().find(ids[1])).as(line).isPresent();
            assertThat(ids[0]).isNotEqualTo(ids[1]);
        });
    }

    @Test
    void whatIsImpliedIsImpliedThroughAndThrough() {
        var boot = Skills.all().named("Spring Boot").orElseThrow();
        assertThat(Skills.all().impliedBy(boot))
                .extracting(Skill::id)
                .contains("spring", "java")
                .doesNotContain("spring-boot");
    }

    @Test
    void noTwoSkillsImplyEachOther() {
        assertThat(Skills.all().list())
                .allSatisfy(skill -> assertThat(Skills.all().impliedBy(skill))
                        .as(skill.id())
                        .noneMatch(one -> Skills.all().impliedBy(one).contains(skill)));
    }

    @Test
    void namesAreToldInBothLanguages() {
        var accounting = Skills.all().find("accounting").orElseThrow();
        assertThat(accounting.name(Locale.ENGLISH)).isEqualTo("Accounting");
        assertThat(accounting.name(Locale.GERMANY)).isEqualTo("Rechnungswesen");
        long translated = Skills.all().list().stream()
                .filter(skill -> skill.kind() == SkillKind.SOFT)
                .filter(skill -> !skill.english().equals(skill.german()))
                .count();
        long soft = Skills.all().list().stream()
                .filter(skill -> skill.kind() == SkillKind.SOFT)
                .count();
        assertThat(translated).isGreaterThan(soft * 8 / 10);
    }

    @Test
    void skillsAreLookedUpByAnyNameInAnyCase() {
        assertThat(Skills.all().named(" k8S ")).map(Skill::id).contains("kubernetes");
        assertThat(Skills.all().named("nothing of the kind")).isEmpty();
        assertThat(Skills.all().find("nothing-of-the-kind")).isEmpty();
    }

    @Test
    void theCatalogueIsReadOnce() {
        assertThat(Skills.all()).isSameAs(Skills.all());
    }
}
