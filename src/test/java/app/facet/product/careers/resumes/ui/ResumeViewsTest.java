package app.facet.product.careers.resumes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.MemberWindow;
import app.facet.Window;
import app.facet.platform.kernel.AccountId;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeEdit;
import app.facet.product.careers.resumes.ResumeId;
import app.facet.product.careers.resumes.ResumeImports;
import app.facet.product.careers.resumes.ResumeVersions;
import app.facet.product.careers.resumes.Resumes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class ResumeViewsTest extends MemberWindow {

    private static final String TEXT = """
            Ada Example
            ada@example.org

            Experience
            Backend developer, Larkspur Ltd, 2019 - 2024
            - Built booking services in Java with PostgreSQL
            Tester, Meadow Ltd, 2016 - 2019
            - Wrote the tests of the till

            Skills
            Java, PostgreSQL, Docker
            """;

    @Autowired
    Resumes resumes;

    @Autowired
    ResumeVersions versions;

    @Autowired
    ResumeImports imports;

    AccountId ada;

    @BeforeEach
    void signIn() {
        ada = signIn("Ada");
    }

    @Test
    void aPastedResumeIsReadIntoPartsAtOnce() {
        assertThat(textOf("careers/resumes")).contains("No resume yet");
        find(TextArea.class).withLabel("Text of your resume").single().setValue(TEXT);

        button("Save resume").click();

        assertThat(text())
                .contains("Ada Example", "ada@example.org", "Backend developer", "Larkspur Ltd · 2019 – 2024")
                .contains("Built booking services", "PostgreSQL", "Docker");
        assertThat(textOf("careers/resumes")).contains("Active").doesNotContain("No resume yet");
    }

    @Test
    void aFileIsReadMeanwhileAndThenStandsInTheList() {
        imports.importFile(ada, "cv.txt", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));

        textOf("careers/resumes");

        Window.awaitNews(() -> assertThat(text()).contains("Your resumes").doesNotContain("cv.txt"));
        assertThat(resumes.list(ada, "", PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    void aJobIsPutRightAndWhatCannotBeADateStaysInItsField() {
        var id = open();
        edit("Edit: Job, Backend developer");
        find(TextField.class).withLabel("Job title").single().setValue("Senior backend developer");
        find(TextField.class).withLabel("From – to").single().setValue("long ago");

        button("Save").click();
        assertThat(dialog()).contains("There is no date in that");
        assertThat(content(id).experience().getFirst().title()).isEqualTo("Backend developer");
        find(TextField.class).withLabel("From – to").single().setValue("03/2019 – present");
        button("Save").click();

        assertThat(text()).contains("Senior backend developer", "Larkspur Ltd · 03/2019 – present");
        assertThat(content(id).experience())
                .extracting(ResumeContent.Position::title)
                .containsExactly("Senior backend developer", "Tester");
        assertThat(content(id).experience().getFirst().period().current()).isTrue();
    }

    @Test
    void whatIsNotTouchedInAFormStaysAsItWas() {
        var id = open();
        var before = content(id);

        for (String form : List.of("Edit: Job, Tester", "Edit: About you", "Edit: Skills")) {
            edit(form);
            button("Save").click();
            assertThat(content(id)).as(form).isEqualTo(before);
        }
    }

    @Test
    void newEntriesAreAddedBehindTheOthers() {
        var id = open();
        button("Add education").click();
        find(TextField.class).withLabel("Degree").single().setValue("BSc Computer Science");
        find(TextField.class).withLabel("School").single().setValue("Bristol");
        button("Save").click();
        edit("Edit: Languages");
        find(TextArea.class).withLabel("Languages").single().setValue("German | native\n- English | C1\n\nDutch");
        button("Save").click();
        edit("Edit: Certificates");
        find(TextArea.class).withLabel("Certificates").single().setValue("CKA | CNCF | 05/2023\nISTQB");
        button("Save").click();

        assertThat(text()).contains("BSc Computer Science", "German · native", "English · C1", "CKA · CNCF · 05/2023");
        assertThat(content(id).education())
                .extracting(ResumeContent.Schooling::school)
                .containsExactly("Bristol");
        assertThat(content(id).languages())
                .extracting(ResumeContent.SpokenLanguage::name)
                .containsExactly("German", "English", "Dutch");
        assertThat(content(id).certificates())
                .extracting(ResumeContent.Certificate::issuer)
                .containsExactly("CNCF", "");
    }

    @Test
    void anEntryIsRemovedAndComesBackWhenThatIsUndone() {
        var id = open();
        labelled("Remove: Tester").click();
        assertThat(content(id).experience()).hasSize(1);
        assertThat(text()).doesNotContain("Meadow Ltd");

        button("Undo").click();

        assertThat(content(id).experience()).hasSize(2);
        assertThat(text()).contains("Meadow Ltd");
    }

    @Test
    void undoingARemovalKeepsWhatWasWrittenAfterwards() {
        var id = open();
        labelled("Remove: Tester").click();
        edit("Edit: Summary");
        find(TextArea.class).withLabel("Summary").single().setValue("Writes services.");
        button("Save").click();

        button("Undo").click();

        assertThat(content(id).summary()).isEqualTo("Writes services.");
        assertThat(content(id).experience())
                .extracting(ResumeContent.Position::title)
                .containsExactly("Backend developer", "Tester");
    }

    @Test
    void whatIsSaidToBeRightIsNoLongerMarked() {
        var id = imports.importText(
                ada, "Scraps", "Ada Example\n\nExperience\n- Sold flowers on the market\n2019 - 2020\n");
        assertThat(textOf("careers/resumes/" + id.value())).contains("Not read for sure");

        while (text().contains("Not read for sure")) {
            int before = ResumeBody.doubtful(resumes.find(ada, id).newest().reading())
                    .size();
            button("It is right").click();
            assertThat(ResumeBody.doubtful(resumes.find(ada, id).newest().reading()))
                    .hasSizeLessThan(before);
        }
    }

    @Test
    void whatWasChangedInAnotherWindowMeanwhileIsKeptAsACopy() {
        var id = open();
        edit("Edit: Summary");
        find(TextArea.class).withLabel("Summary").single().setValue("Writes services.");
        var elsewhere = resumes.find(ada, id);
        versions.save(
                ada, id, new ResumeEdit(new Replaced(content(id)).summary("Written elsewhere."), elsewhere.edition()));

        button("Save").click();
        assertThat(dialog()).contains("changed in another window");
        button("Save as a copy").click();

        assertThat(content(id).summary()).isEqualTo("Written elsewhere.");
        assertThat(text()).contains("(copy)", "Writes services.");
    }

    @Test
    void anotherResumeIsMadeActiveAndAnyIsDeletedOnceThatIsConfirmed() {
        var first = open();
        var second = imports.importText(ada, "For banks", TEXT);
        textOf("careers/resumes");
        labelled("Make active: For banks").click();
        assertThat(resumes.active(ada).orElseThrow().summary().id()).isEqualTo(second);

        textOf("careers/resumes/" + first.value());
        button("Delete resume").click();
        assertThat(resumes.list(ada, "", PageRequest.of(0, 5))).hasSize(2);
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Delete resume"))
                .reduce((page, dialog) -> dialog)
                .orElseThrow()
                .click();

        assertThat(text()).contains("For banks").doesNotContain("My resume");
    }

    @Test
    void aCopyIsChangedWithoutTheOtherOne() {
        var id = open();
        button("Copy").click();
        assertThat(text()).contains("My resume (copy)", "Larkspur Ltd");
        labelled("Remove: Tester").click();

        assertThat(text()).doesNotContain("Meadow Ltd");
        assertThat(content(id).experience()).hasSize(2);
        assertThat(textOf("careers/resumes")).contains("My resume", "My resume (copy)");
    }

    @Test
    void anOlderVersionIsBroughtBackAndTheOneBetweenStays() {
        var id = open();
        versions.saveResult(
                ada,
                id,
                new Replaced(content(id)).summary("For banks only."),
                "Written for banks",
                resumes.find(ada, id).edition());
        assertThat(textOf("careers/resumes/" + id.value())).contains("2 versions", "For banks only.", "optimized");

        labelled("Bring back version 1").click();

        assertThat(text()).contains("3 versions", "version 1 brought back").doesNotContain("For banks only.");
        assertThat(content(id).summary()).isEmpty();
    }

    @Test
    void aResumeIsRenamedAndNotWithoutAName() {
        var id = open();
        button("Rename").click();
        var name = find(TextField.class).withLabel("Name of this resume").single();
        name.setValue(" ");
        button("Save").click();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("needs a name");

        name.setValue("For ports");
        button("Save").click();

        assertThat(text()).contains("For ports");
        assertThat(resumes.find(ada, id).summary().name()).isEqualTo("For ports");
    }

    @Test
    void anEmptyResumeIsFilledByHand() {
        textOf("careers/resumes");
        button("Start with an empty one").click();
        edit("Edit: About you");
        find(TextField.class).withLabel("Name").single().setValue("Ada Example");
        button("Save").click();

        assertThat(text()).contains("My resume", "Ada Example", "2 words");
    }

    @Test
    void somebodyElsesResumeIsNotFound() {
        var theirs = imports.importText(person("Ben"), "Theirs", TEXT);

        assertThat(textOf("careers/resumes/" + theirs.value())).doesNotContain("Larkspur");
        assertThat(getCurrentView()).isNotInstanceOf(ResumeView.class);
    }

    private ResumeId open() {
        var id = imports.importText(ada, "My resume", TEXT);
        textOf("careers/resumes/" + id.value());
        return id;
    }

    private ResumeContent content(ResumeId id) {
        return resumes.find(ada, id).newest().reading().content();
    }

    private void edit(String label) {
        labelled(label).click();
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }
}
