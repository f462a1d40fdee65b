package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.careers.postings.PostingLines.Line;
import app.facet.product.careers.postings.PostingLines.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingLinesTest {

    private static List<Line> lines(String... lines) {
        return PostingLines.of(String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource({
        "What you bring, REQUIRED",
        "Requirements, REQUIRED",
        "What we're looking for, REQUIRED",
        "MUST HAVES, REQUIRED",
        "Your profile, REQUIRED",
        "Dein Profil, REQUIRED",
        "Das erwarten wir, REQUIRED",
        "Was Sie mitbringen, REQUIRED",
        "Nice to have, NICE",
        "Bonus points, NICE",
        "Ideally you also bring, NICE",
        "What we'd love to see, NICE",
        "Von Vorteil, NICE",
        "Darüber hinaus wünschenswert, NICE",
        "Kein Muss aber gern gesehen, NICE",
        "Your responsibilities, TASKS",
        "What you'll do, TASKS",
        "Deine Aufgaben, TASKS",
        "Das erwartet dich, TASKS",
        "What we offer, OTHER",
        "Benefits, OTHER",
        "About us, OTHER",
        "Das bieten wir, OTHER",
        "Über uns, OTHER",
        "What doesn't matter, DENIED"
    })
    void headingsAreKnownByTheirWords(String heading, Section section) {
        assertThat(lines("Title", "", heading, "- Java").getLast()).satisfies(line -> {
            assertThat(line.section()).isEqualTo(section);
            assertThat(line.place()).isEqualTo(Place.ENTRY);
        });
    }

    @Test
    void theFirstLineIsTheTitleAndThoseRightBelowSayWhoAndWhere() {
        assertThat(lines("Cook", "The Gannet", "St Ives", "", "We cook."))
                .extracting(Line::place)
                .containsExactly(Place.TITLE, Place.HEAD, Place.HEAD, Place.PARAGRAPH);
    }

    @Test
    void headingsMayBeMarkedInManyWays() {
        for (String heading : List.of(
                "## Requirements",
                "**Requirements:**",
                "REQUIREMENTS",
                "*Requirements*",
                "✨ Requirements",
                "Requirements:")) {
            assertThat(lines("Title", "", heading, "- Java").getLast().section())
                    .as(heading)
                    .isEqualTo(Section.REQUIRED);
        }
    }

    @Test
    void entriesBeginWithManySigns() {
        for (String bullet : List.of("-", "*", "•", "✔", "👉", "->", "1.", "a)", "~", "→", "▪")) {
            assertThat(lines("Title", "", "Requirements", bullet + " Java")
                            .getLast()
                            .place())
                    .as(bullet)
                    .isEqualTo(Place.ENTRY);
        }
    }

    @Test
    void aParagraphBehindAListIsOfNoSection() {
        assertThat(lines("Title", "", "Requirements", "- Java", "", "Our office is near the station.")
                        .getLast()
                        .section())
                .isNull();
    }

    @Test
    void aParagraphMayBeginWithItsHeading() {
        assertThat(lines("Title", "", "What we ask for: Java.", "Anything else.")
                        .get(1)
                        .section())
                .isEqualTo(Section.REQUIRED);
    }

    @Test
    void aSentenceIsNoHeading() {
        assertThat(lines("Title", "", "We bring people together.", "And we like it.")
                        .get(1)
                        .section())
                .isNull();
    }
}
