package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Section;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeTextsTest {

    @Test
    void wordsAreWhatHasALetterOrADigit() {
        var content = new ResumeContent(
                new Contact("Jörg Weiß", "", "", "", "", List.of("joerg.example")), // 3
                "R&D – since 1998 …", // 3
                List.of(new Position(
                        "CTO",
                        "Übersee GmbH",
                        "",
                        new Period(new CareerDate(2019, 4), null, true),
                        List.of("Grew to 40"))), // 6
                List.of(),
                List.of("C++", "•"), // 1
                List.of(),
                List.of(),
                List.of(new SpokenLanguage("German", "")), // 1
                List.of(new Section("Not counted", List.of("Sails")))); // 1

        assertThat(ResumeTexts.words(content)).isEqualTo(15);
    }
}
