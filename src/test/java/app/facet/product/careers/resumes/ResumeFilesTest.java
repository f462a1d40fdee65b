package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.platform.documents.DocumentReader;
import app.facet.platform.documents.DocumentReading;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.Zips;
import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.Section;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back as it was; what others write is read. */
class ResumeFilesTest {

    private static final DocumentReader DOCUMENTS = DocumentReading.patient();
    private static final ResumeFiles FILES = new ResumeFiles(DOCUMENTS, new ResumeReader());

    static final ResumeContent RICH = new ResumeContent(
            new Contact(
                    "Mia Sommer",
                    "Product designer",
                    "mia_sommer@example.org",
                    "+49 30 55501234",
                    "Berlin",
                    List.of("https://mia.example", "linkedin.com/in/mia_sommer")),
            "Designs *calm* tools for busy people. Ten years, three countries.",
            List.of(
                    new Position(
                            "Lead Product Designer",
                            "Havelblick Software GmbH",
                            "Berlin",
                            new Period(new CareerDate(2021, 4), null, true),
                            List.of("Cut the steps of an order from 9 to 4", "Led a team of five")),
                    new Position(
                            "Designer",
                            "Studio Nordlicht",
                            "Hamburg",
                            new Period(new CareerDate(2016, null), new CareerDate(2021, 3), false),
                            List.of())),
            List.of(new Schooling(
                    "BA Communication Design",
                    "Hochschule Musterstadt",
                    "Musterstadt",
                    new Period(new CareerDate(2012, 10), new CareerDate(2015, 9), false),
                    List.of("Thesis on timetables"))),
            List.of("Figma", "User research", "C#", "Design systems"),
            List.of(new Project(
                    "Night Bus",
                    "https://nightbus.example",
                    new Period(new CareerDate(2019, null), new CareerDate(2020, null), false),
                    List.of("A timetable that fits a watch"))),
            List.of(new Certificate(
                    "UX Professional", "Sample Board", new Period(null, new CareerDate(2018, 6), false))),
            List.of(new SpokenLanguage("German", "native"), new SpokenLanguage("English", "C1")),
            List.of(new Section("Volunteering", List.of("Teaches drawing on Saturdays"))));

    @AfterAll
    static void end() {
        DOCUMENTS.close();
    }

    static Stream<Arguments> samples() {
        return Stream.of("tuned", "held", "fresh")
                .flatMap(half -> ResumeSample.all(half).stream())
                .map(Arguments::of);
    }

    @Test
    void jsonResumeKeepsEverything() {
        assertThat(read("cv.json", FILES.json(RICH))).isEqualTo(RICH);
    }

    @ParameterizedTest
    @EnumSource
    void textAndMarkdownKeepEverythingInBothLanguages(ResumeTextForm form) {
        String name = form == ResumeTextForm.MARKDOWN ? "cv.md" : "cv.txt";

        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ResumeContent back = read(name, FILES.text(RICH, form, language));

            assertThat(back.others()).hasSize(1);
            assertThat(back.others().getFirst().lines())
                    .isEqualTo(RICH.others().getFirst().lines());
            assertThat(back.contact()).isEqualTo(RICH.contact());
            assertThat(back.summary()).isEqualTo(RICH.summary());
            assertThat(back.experience()).isEqualTo(RICH.experience());
            assertThat(back.education()).isEqualTo(RICH.education());
            assertThat(back.skills()).isEqualTo(RICH.skills());
            assertThat(back.projects()).isEqualTo(RICH.projects());
            assertThat(back.certificates()).isEqualTo(RICH.certificates());
            assertThat(back.languages()).isEqualTo(RICH.languages());
        }
    }

    /** Of the whole corpus, whatever was read. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatWasReadOnceIsReadAgainTheSame(ResumeSample sample) {
        ResumeContent once = FILES.read(sample.fileName(), sample.file()).content();

        assertThat(read("cv.json", FILES.json(once))).isEqualTo(once);
        for (ResumeTextForm form : ResumeTextForm.values()) {
            String name = form == ResumeTextForm.MARKDOWN ? "cv.md" : "cv.txt";
            ResumeContent again = read(name, FILES.text(once, form, Locale.ENGLISH));

            assertThat(again.contact().name()).isEqualTo(once.contact().name());
            assertThat(again.contact().email()).isEqualTo(once.contact().email());
            assertThat(again.contact().phone()).isEqualTo(once.contact().phone());
            assertThat(again.experience()).isEqualTo(once.experience());
            assertThat(again.education()).isEqualTo(once.education());
            assertThat(again.skills()).isEqualTo(once.skills());
            assertThat(again.languages()).isEqualTo(once.languages());
        }
    }

    @Test
    void jsonResumeOfOthersIsRead() {
        String json = """
                {"basics": {"name": "Ada Lovelace", "label": "Programmer", "email": "ada@example.org",
                   "url": "https://ada.example", "location": {"city": "London", "countryCode": "GB"},
                   "profiles": [{"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}]},
                 "work": [{"name": "Analytical Engine Ltd", "position": "Analyst", "startDate": "1942-06-01",
                   "endDate": "1943-10", "summary": "Notes.", "highlights": ["First program"]},
                   {"company": "Old Style Inc", "position": "Helper", "startDate": "1944"}],
                 "education": [{"institution": "At home", "area": "Mathematics", "studyType": "Private lessons"}],
                 "skills": [{"name": "Web", "keywords": ["HTML", "CSS"]}, {"name": "Bernoulli numbers"}],
                 "awards": [{"title": "A medal", "awarder": "A society", "date": "1950"}],
                 "unknown": {"a": [1, 2, 3]}}
                """;

        ResumeContent read = read("resume.json", json);

        assertThat(read.contact().place()).isEqualTo("London, GB");
        assertThat(read.contact().links()).containsExactly("https://ada.example", "https://github.com/ada");
        assertThat(read.experience()).hasSize(2);
        assertThat(read.experience().getFirst().period())
                .isEqualTo(new Period(new CareerDate(1942, 6), new CareerDate(1943, 10), false));
        assertThat(read.experience().getFirst().bullets()).containsExactly("Notes.", "First program");
        assertThat(read.experience().getLast().period().current()).isTrue();
        assertThat(read.experience().getLast().employer()).isEqualTo("Old Style Inc");
        assertThat(read.education().getFirst().degree()).isEqualTo("Private lessons, Mathematics");
        assertThat(read.skills()).containsExactly("HTML", "CSS", "Bernoulli numbers");
        assertThat(read.others()).containsExactly(new Section("Awards", List.of("A medal, A society, 1950")));
    }

    @Test
    void theArchiveOfLinkedInIsRead() {
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("Profile.csv", csv("""
                First Name,Last Name,Headline,Summary,Geo Location,Websites
                Nora,Lindqvist,Data engineer,"Pipelines, mostly.","Malmö, Sweden",[PORTFOLIO:https://nora.example]
                """));
        tables.put("Positions.csv", csv("""
                Company Name,Title,Description,Location,Started On,Finished On
                Öresund Data AB,Data Engineer,"• Moved 40 tables
                • Wrote tests",Malmö,Jan 2021,
                Skåne Bank,Analyst,,Lund,Mar 2017,Dec 2020
                """));
        tables.put(
                "Education.csv",
                csv("School Name,Start Date,End Date,Notes,Degree Name\nLund Example,2012,2017,,MSc\n"));
        tables.put("Skills.csv", csv("Name\nSQL\nPython\nSQL\n"));
        tables.put("Languages.csv", csv("Name,Proficiency\nSwedish,Native\n"));
        tables.put(
                "Certifications.csv",
                csv("Name,Url,Authority,Started On,Finished On,License Number\nCloud Pro,,A cloud,May 2022,,\n"));
        tables.put("Projects.csv", csv("Title,Description,Url,Started On,Finished On\nMaps,Fast ones,,2019,2020\n"));
        tables.put("Email Addresses.csv", csv("Email Address,Confirmed,Primary\nnora@example.se,Yes,Yes\n"));
        tables.put("messages.csv", csv("FROM,TO,CONTENT\nsomebody,nora,secret words\n"));

        ResumeContent read = FILES.read("export.zip", Zips.zip(tables)).content();

        assertThat(read.contact())
                .isEqualTo(new Contact(
                        "Nora Lindqvist",
                        "Data engineer",
                        "nora@example.se",
                        "",
                        "Malmö, Sweden",
                        List.of("https://nora.example")));
        assertThat(read.experience().getFirst().bullets()).containsExactly("Moved 40 tables", "Wrote tests");
        assertThat(read.experience().getFirst().period().current()).isTrue();
        assertThat(read.experience().getLast().period())
                .isEqualTo(new Period(new CareerDate(2017, 3), new CareerDate(2020, 12), false));
        assertThat(read.skills()).containsExactly("SQL", "Python");
        assertThat(read.education().getFirst().school()).isEqualTo("Lund Example");
        assertThat(read.certificates().getFirst().issuer()).isEqualTo("A cloud");
        assertThat(read.projects()).hasSize(1);
        assertThat(read.toString()).doesNotContain("secret");
    }

    @Test
    void whatIsNoResumeIsRefusedInASentence() {
        assertThatThrownBy(() -> read("a.json", "{\"a\": 1}")).isInstanceOf(ResumeRefused.class);
        assertThatThrownBy(() -> read("a.json", "{\"basics\": {")).isInstanceOf(ResumeRefused.class);
        assertThatThrownBy(() -> read("a.json", "{\"basics\": " + "[".repeat(100_000)))
                .isInstanceOf(ResumeRefused.class);
        var bomb = new LinkedHashMap<String, byte[]>();
        bomb.put("Profile.csv", new byte[200 * 1024 * 1024]);
        byte[] zip = Zips.zip(bomb);
        assertThatThrownBy(() -> FILES.read("export.zip", zip)).isInstanceOf(DocumentRefused.class);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResumeContent read(String name, String text) {
        return FILES.read(name, text.getBytes(StandardCharsets.UTF_8)).content();
    }
}
