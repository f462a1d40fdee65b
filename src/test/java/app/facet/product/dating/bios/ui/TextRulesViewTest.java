package app.facet.product.dating.bios.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.product.dating.bios.TextRule;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "ADMIN")
class TextRulesViewTest extends SpringBrowserlessTest {

    @Autowired
    TextRules rules;

    @BeforeEach
    void openView() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("admin/dating/texts");
    }

    @Test
    void everyPlatformIsListedWithWhatItTakes() {
        var view = (TextRulesView) getCurrentView();

        assertThat(view.list().getListDataView().getItems())
                .extracting(TextRule::platform)
                .contains("tinder", "hinge", "cmb", "other");
        assertThat(view.getElement().getTextRecursively()).contains("Dating texts");
    }

    @Test
    void aFigureThatIsMissingIsNotSavedAndTheDialogStaysOpen() {
        var before = rules.of("other");
        change("Another app");

        atMost().setValue(null);
        click("Save");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(rules.of("other")).isEqualTo(before);
    }

    private void change(String platform) {
        ((TextRulesView) getCurrentView())
                .change(rules.all().stream()
                        .filter(rule -> rule.name().equals(platform))
                        .findFirst()
                        .orElseThrow());
    }

    private IntegerField atMost() {
        return find(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().equals("Characters at most"))
                .findFirst()
                .orElseThrow();
    }

    private void click(String name) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
