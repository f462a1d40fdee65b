package app.facet.product.careers.postings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.MemberWindow;
import app.facet.Window;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.skills.Skills;
import app.facet.product.careers.postings.NoPosting;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.PostingSearch;
import app.facet.product.careers.postings.Postings;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class PostingViewsTest extends MemberWindow {

    private static final String ENGINEER = """
            Senior Java Backend Engineer
            Larkspur Freight Systems Ltd · Leeds (hybrid) · £68,000–£82,000

            Requirements
            - Strong Java and SQL

            Nice to have
            - Kafka
            """;
    private static final String NURSE = """
            Pflegefachkraft (m/w/d) für die Innere Medizin
            Klinikum Drei Linden gGmbH, Kassel
            Auf unserer Station 4b arbeiten 22 Kolleginnen und Kollegen in Voll- oder Teilzeit. SQL braucht hier niemand.
            """;

    @Autowired
    Postings postings;

    AccountId ada;

    @BeforeEach
    void signIn() {
        ada = signIn("Ada");
    }

    @Test
    void whoeverHasNoPostingsIsToldWhatTheyAreGoodFor() {
        assertThat(textOf("careers/postings")).contains("Which jobs do you want?", "Add postings");
        assertThat(textOf("careers/skills")).contains("Nothing to count yet");
    }

    @Test
    void aPastedPostingOpensOnItsOwnPageWithItsSkillsMarked() {
        textOf("careers/postings/new");
        ((AddPostingsView) getCurrentView()).text().setValue(ENGINEER);
        button("Save posting").click();

        assertThat(text())
                .contains("Senior Java Backend Engineer", "Larkspur Freight Systems Ltd · Leeds · Hybrid")
                .contains("£68,000–82,000 a year", "Required", "Nice to have", "Apache Kafka");
        assertThat(marks()).contains("Java SQL", "Kafka");
    }

    /** Words that are marked, by how much they are asked for. */
    private List<String> marks() {
        return List.of(marked("required"), marked("nice"));
    }

    private String marked(String demand) {
        return String.join(
                " ",
                find(HtmlComponent.class).all().stream()
                        .filter(mark -> mark.getElement().getTag().equals("mark"))
                        .filter(mark -> demand.equals(mark.getElement().getAttribute("data-demand")))
                        .map(mark -> mark.getElement().getText())
                        .distinct()
                        .toList());
    }

    @Test
    void whatIsNoPostingIsRefusedAndStaysInTheField() {
        textOf("careers/postings/new");
        var view = (AddPostingsView) getCurrentView();
        view.text().setValue("We are hiring!");

        assertThatExceptionOfType(NoPosting.class)
                .isThrownBy(() -> button("Save posting").click());

        assertThat(view.text().getValue()).isEqualTo("We are hiring!");
        assertThat(postings.count(ada, PostingSearch.ALL)).isZero();
    }

    @Test
    void theListFollowsItsAddress() {
        postings.add(ada, ENGINEER);
        postings.add(ada, NURSE);

        textOf("careers/postings");
        assertThat(listed()).hasSize(2);
        assertThat(text()).contains("2 postings");
        textOf("careers/postings?words=kassel");
        assertThat(listed()).containsExactly("Pflegefachkraft (m/w/d) für die Innere Medizin");
        textOf("careers/postings?skill=" + id("Java") + "&workplace=hybrid&seniority=senior&pay=named&order=title");
        assertThat(listed()).containsExactly("Senior Java Backend Engineer");
        assertThat(text()).contains("Asks for Java", "1 posting");
        textOf("careers/postings?workplace=nowhere&order=upside-down");
        assertThat(listed()).hasSize(2);
    }

    private List<String> listed() {
        return ((PostingsView) getCurrentView())
                .list()
                .getDataProvider()
                .fetch(new Query<>(0, 20, List.of(), null, null))
                .map(posting -> posting.facts().title())
                .toList();
    }

    @Test
    void pickedPostingsAreDeletedOnceThatIsConfirmed() {
        postings.add(ada, ENGINEER);
        var nurse = postings.add(ada, NURSE);
        textOf("careers/postings");
        ((PostingsView) getCurrentView())
                .list()
                .select(postings.find(ada, nurse).summary());

        button("Delete 1 posting").click();
        assertThat(postings.count(ada, PostingSearch.ALL)).isEqualTo(2);
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Delete 1 posting"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .click();

        assertThat(listed()).containsExactly("Senior Java Backend Engineer");
    }

    @Test
    void whatWasReadIsCorrected() {
        var id = postings.add(ada, NURSE);
        textOf("careers/postings/" + id.value());
        button("Edit details").click();

        find(TextField.class).withLabel("Place").single().setValue("Hanover");
        find(TextField.class).withLabel("Currency").single().setValue("XYZ1");
        button("Save").click();
        assertThat(postings.find(ada, id).summary().facts().place()).isEqualTo("Kassel");
        find(TextField.class).withLabel("Currency").single().setValue("eur");
        button("Save").click();

        assertThat(postings.find(ada, id).summary().facts().place()).isEqualTo("Hanover");
        assertThat(text()).contains("Hanover");
    }

    @Test
    void aSkillsSentencesAndItsMonthsAreShownBesideTheList() {
        postings.add(ada, ENGINEER);
        postings.add(ada, NURSE);

        assertThat(textOf("careers/skills?skill=" + id("SQL")))
                .contains("in 2 postings", "Month by month", "2 of 2", "Strong Java and ")
                .contains("braucht hier niemand");
        assertThat(((SkillsView) getCurrentView()).list().getSelectedItems())
                .singleElement()
                .satisfies(tally -> assertThat(tally.skill().english()).isEqualTo("SQL"));
    }

    @Test
    void skillsAreNarrowedByTheirAddress() {
        postings.add(ada, ENGINEER);

        textOf("careers/skills?words=jAv&kind=technical");
        assertThat(skills()).containsExactly("Java");
        textOf("careers/skills?kind=certification");
        assertThat(skills()).isEmpty();
        assertThat(text()).contains("No skills in 1 posting");
    }

    private List<String> skills() {
        return ((SkillsView) getCurrentView())
                .list()
                .getListDataView()
                .getItems()
                .map(tally -> tally.skill().english())
                .toList();
    }

    @Test
    void nobodyElsesPostingIsShown() {
        PostingId others = postings.add(person("Eve"), ENGINEER);

        assertThat(textOf("careers/postings/" + others.value())).doesNotContain("Larkspur");
        assertThat(textOf("careers/postings/not-an-id")).doesNotContain("Larkspur");
        assertThat(textOf("careers/skills?skill=" + id("Java"))).contains("Nothing to count yet");
    }

    @Test
    void everythingIsSaidInGermanToo() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        var id = postings.add(ada, ENGINEER);

        assertThat(textOf("careers/postings/" + id.value()))
                .contains("Verlangt", "Erwünscht", "68.000–82.000\u00a0£ im Jahr")
                .doesNotContain("!careers");
        assertThat(textOf("careers/postings")).contains("1 Anzeige").doesNotContain("!careers");
        assertThat(textOf("careers/skills?skill=" + id("Java")))
                .contains("Monat für Monat")
                .doesNotContain("!careers");
        assertThat(textOf("careers/postings/new")).contains("Text einfügen").doesNotContain("!careers");
    }

    @Test
    void aPageThatCouldNotBeReadSaysSoAndOffersAnotherWay() {
        var id = postings.addFrom(ada, "http://localhost:1/gone");
        Window.awaitNews(
                () -> assertThat(textOf("careers/postings/" + id.value())).contains("Try again", "Paste the text"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("careers/postings/new");
    }

    private static String id(String name) {
        return Skills.all().named(name).orElseThrow().id();
    }
}
