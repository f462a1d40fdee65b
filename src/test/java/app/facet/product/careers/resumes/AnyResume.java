package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.Section;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resumes of people who do not exist, put together at random; the same number makes the same resume. */
final class AnyResume {

    private static final List<String> NAMES = List.of(
            "Jörg Weißmüller", "Zoë Brontë-Hughes", "Sean O’Malley", "Ayşe Öztürk", "Ana María Núñez", "Ingrid Ås");
    private static final List<String> TITLES = List.of(
            "Software Engineer", "Buchhalterin", "Krankenpfleger", "Sales Manager", "Projektleiterin", "Art Director");
    private static final List<String> EMPLOYERS = List.of(
            "Übersee Handel GmbH", "Larkspur Ltd", "Müller & Söhne KG", "Acme Inc.", "Klinikum Süd gGmbH", "Volta AG");
    private static final List<String> PLACES = List.of("Köln", "Zürich", "Leeds", "São Paulo", "Tromsø");
    private static final List<String> SCHOOLS =
            List.of("Universität Göttingen", "University of Leeds", "Fachhochschule Kiel", "Berufsschule Nord");
    private static final List<String> DEGREES = List.of("BSc Physics", "Master of Arts", "Ausbildung zum Koch");
    private static final List<String> SKILLS = List.of(
            "Java", "C#", "C++", "Excel", "Buchführung", "Öffentlichkeitsarbeit", "R", "Node.js", "Kundenberatung");
    private static final List<String> WORDS = List.of(
            "led",
            "größere",
            "teams",
            "and",
            "cut",
            "costs",
            "by",
            "12 %",
            "für",
            "über",
            "customers",
            "naïve",
            "built",
            "3.5",
            "million",
            "“quoted”",
            "R&D",
            "façades",
            "straße",
            "100 €");

    private final Random random;

    private AnyResume(long seed) {
        random = new Random(seed);
    }

    static ResumeContent number(long seed) {
        return new AnyResume(seed).content();
    }

    private ResumeContent content() {
        var name = one(NAMES);
        return new ResumeContent(
                new Contact(
                        name,
                        maybe(() -> one(TITLES)),
                        maybe(() -> "person" + random.nextInt(100) + "@example.org"),
                        maybe(() -> "+49 40 5550" + (1000 + random.nextInt(9000))),
                        maybe(() -> one(PLACES)),
                        some(2, () -> "https://example.org/" + random.nextInt(1000))),
                maybe(() -> sentence(random.nextInt(10) == 0 ? 400 : 20)),
                some(4, this::position),
                some(3, this::schooling),
                some(8, () -> one(SKILLS)),
                some(2, this::project),
                some(
                        2,
                        () -> new Certificate(
                                "Certificate " + random.nextInt(90),
                                maybe(() -> "Sample Board"),
                                new Period(null, random.nextBoolean() ? date() : null, false))),
                Stream.of("German", "English", "Français")
                        .filter(language -> random.nextBoolean())
                        .map(language -> new SpokenLanguage(language, maybe(() -> one(List.of("C1", "native", "B2")))))
                        .toList(),
                some(1, () -> new Section("Volunteering", List.of(sentence(6)))));
    }

    private Position position() {
        return new Position(one(TITLES), one(EMPLOYERS), maybe(() -> one(PLACES)), period(), bullets());
    }

    private Schooling schooling() {
        return new Schooling(one(DEGREES), one(SCHOOLS), maybe(() -> one(PLACES)), period(), bullets());
    }

    private Project project() {
        String name = "Project " + one(PLACES);
        return new Project(name, maybe(() -> "https://example.org/p" + random.nextInt(99)), period(), bullets());
    }

    private List<String> bullets() {
        return some(4, () -> sentence(random.nextInt(12) == 0 ? 300 : 5 + random.nextInt(20)));
    }

    private String sentence(int words) {
        String all = Stream.generate(() -> one(WORDS)).limit(words).collect(Collectors.joining(" "));
        return "Successfully " + all;
    }

    private Period period() {
        CareerDate from = date();
        return random.nextInt(3) == 0
                ? new Period(from, null, true)
                : new Period(from, new CareerDate(from.year() + 1 + random.nextInt(4), from.month()), false);
    }

    private CareerDate date() {
        @Nullable Integer month = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(12));
        return new CareerDate(1985 + random.nextInt(38), month);
    }

    private String maybe(Supplier<String> text) {
        return random.nextInt(4) == 0 ? "" : text.get();
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            all.add(one.get());
        }
        return all.stream().distinct().toList();
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
