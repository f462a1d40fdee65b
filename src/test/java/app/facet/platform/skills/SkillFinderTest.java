package app.facet.platform.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillFinderTest {

    private static String found(String text) {
        return SkillFinder.find(text).stream().map(one -> one.skill().id()).collect(Collectors.joining(" "));
    }

    @Test
    void namesOfOneSkillAreOneSkill() {
        assertThat(found("JS, JavaScript, ECMAScript")).isEqualTo("javascript javascript javascript");
        assertThat(found("K8s or Kubernetes")).isEqualTo("kubernetes kubernetes");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("Spring Boot with Java")).isEqualTo("spring-boot java");
        assertThat(found("JavaScript")).isEqualTo("javascript");
        assertThat(found("SAP MM")).isEqualTo("sap-mm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our R&D department grows.",
                "The R&amp;D team sits in Leeds.",
                "Please r.s.v.p. by Friday.",
                "Go ahead and apply.",
                "Let's go!",
                "Go for it, whoever you are.",
                "It is an on-the-go kind of job.",
                "The project starts in spring.",
                "Spring is our busiest season.",
                "You will lead the way and have access to the building.",
                "Access to the site is by bike.",
                "We excel at what we do.",
                "Word of mouth brings our guests.",
                "Make sure that the express delivery is swift.",
                "C-level people and vitamin C",
                "Der Chef isst mit.",
                "Los geht's im Frühling!",
                "You need a helmet at the helm.",
                "We react quickly and rest on Sundays.",
                "The rust on our machines is the only old thing here.",
                "German engineers for the Dutch market",
                "English breakfast every Friday"
            })
    void wordsOfEverydayLifeAreNoSkills(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void theSameWordsAreSkillsInTheirCompany() {
        assertThat(found("Java, Go or Rust")).isEqualTo("java go rust");
        assertThat(found("Experience with R and Python")).isEqualTo("r python");
        assertThat(found("Spring and Hibernate in Java")).isEqualTo("spring hibernate java");
        assertThat(found("Word, Excel und Access")).isEqualTo("word excel access");
        assertThat(found("automation with Chef or Puppet")).isEqualTo("chef puppet");
        assertThat(found("You write C and C++ for microcontrollers.")).isEqualTo("c cpp microcontrollers");
        assertThat(found("We use Go for our backend.")).isEqualTo("go");
        assertThat(found("golang, k8s, nats and redis")).isEqualTo("go kubernetes nats redis");
    }

    @Test
    void doubtfulNamesCountAsEntriesOfTheirOwn() {
        assertThat(found("- Python\n- Go\n- Rust (for fun)")).isEqualTo("python go rust");
    }

    @Test
    void signsBelongToNames() {
        assertThat(found("C#, C++ and .NET")).isEqualTo("c-sharp cpp dotnet");
        assertThat(found("Node.js, Vue.js.")).isEqualTo("node-js vue");
        assertThat(found("CI/CD and A/B tests")).isEqualTo("ci-cd a-b-testing");
    }

    @Test
    void acronymsMeanWhatTheirCapitalsSay() {
        assertThat(found("You can code. It is fun.")).isEmpty();
        assertThat(found("CAN and SPI")).contains("can-bus");
        assertThat(found("You debug with gdb and strace")).contains("strace");
    }

    @Test
    void germanCompoundsAndEndingsAreRead() {
        assertThat(found("Java-Kenntnisse")).isEqualTo("java");
        assertThat(found("Pythonkenntnisse und SAP-Erfahrung")).isEqualTo("python sap");
        assertThat(found("Projektmanagementkenntnisse")).isEqualTo("project-management");
        assertThat(found("mit Mikrocontrollern")).isEqualTo("microcontrollers");
        assertThat(found("teamfähige und zuverlässige Menschen")).isEqualTo("teamwork reliability");
        assertThat(found("Lohn- und Finanzbuchhaltung")).isEqualTo("payroll financial-accounting");
        assertThat(found("Gute Deutsch- und Englischkenntnisse")).isEqualTo("german english");
    }

    @Test
    void partsOfWordsAreNoSkills() {
        assertThat(found("rostfrei, Excelsior, Javanese, Gone, mygit@example.org, www.java.example"))
                .isEmpty();
    }

    @Test
    void britishAndAmericanSpellingsAreOne() {
        assertThat(found("organisational skills, data modelling, call centre"))
                .isEqualTo(found("organizational skills, data modeling, call center"))
                .isNotEmpty();
    }

    @Test
    void languagesAreThosePeopleSpeak() {
        assertThat(found("Fluent English and some Dutch")).isEqualTo("english dutch");
        assertThat(found("- German (C1)")).isEqualTo("german");
        assertThat(found("verhandlungssicheres Deutsch")).isEqualTo("german");
        assertThat(found("the German market, a French bakery and Spanish wine")).isEmpty();
    }

    @Test
    void mentionsPointAtTheirWords() {
        String text = "First Java, then\nSpring Boot.";
        List<SkillMention> mentions = SkillFinder.find(text);
        assertThat(mentions)
                .extracting(one -> text.substring(one.start(), one.end()))
                .containsExactly("Java", "Spring Boot");
    }

    @Test
    void whatLinesAndMarkupLeaveWithinWordsIsReadOver() {
        assertThat(found("Java\u00adScript")).isEqualTo("javascript");
        assertThat(found("Kuber-\nnetes")).isEqualTo("kubernetes");
        assertThat(found("Spring\nBoot")).isEqualTo("spring-boot");
        assertThat(found("<b>Docker</b>&nbsp;&amp;&nbsp;Kubernetes")).isEqualTo("docker kubernetes");
        assertThat(found("Prozessverst&auml;ndnis, teamf&auml;hig")).contains("teamwork");
        assertThat(found("teamfa\u0308hig")).isEqualTo("teamwork");
    }
}
