package app.facet.product.headshots.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.ai.Laboratory;
import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.HeadshotsWindow;
import app.facet.product.headshots.ShootId;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.SourceId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** What people read about models before and after an order, and what an admin sees of engines. */
@HouseTest
@WithMockUser
class EngineViewsTest extends HeadshotsWindow {

    private static final String STYLE = "startup-teal";

    @Autowired
    PhotoConsent consent;

    @Autowired
    Laboratory.Server lab;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;

    @BeforeEach
    void aStyleOfAModel() {
        lab.reset();
        jdbc.sql("insert into ai_model values ('lab/portrait', 'lab', 'portrait', 'replicate', ?, 'EDIT', 'BEST', 0, 0,"
                        + " 40000, 1000, 1, false, false, false, true, '2026-11-01', 1)")
                .param(lab.endpoint())
                .update();
        jdbc.sql("insert into headshots_style_engine (style, model) values (?, 'lab/portrait')")
                .param(STYLE)
                .update();
    }

    @AfterEach
    void noModels() {
        jdbc.sql("delete from headshots_style_engine").update();
        jdbc.sql("delete from ai_model where provider = 'lab'").update();
    }

    @Test
    void beforeAnOrderOneReadsWhoMakesItAndIsAskedOnce() throws Exception {
        ada = signIn("Ada");
        SourceId photo = checked(ada);

        assertThat(textOf(addressOf(photo))).contains("Made by a model of lab").doesNotContain("May your photo go");
        assertThat(textOf(addressOf(photo) + "?styles=classic-grey")).doesNotContain("May your photo go");
        assertThat(textOf(addressOf(photo) + "?styles=" + STYLE))
                .contains(
                        "portrait, a model of lab would make your portrait in Startup teal. May your photo go there?");
        button("No, use Facet's studio").click();

        assertThat(consent.isGiven(ada)).isFalse();
        assertThat(text()).contains("Facet's own studio makes your portrait in Startup teal");
        assertThat(consent.latest(ada)).isPresent();
    }

    @Test
    void whoSaidYesReadsWhereThePhotoGoes() throws Exception {
        ada = signIn("Ada");
        SourceId photo = checked(ada);
        textOf(addressOf(photo) + "?styles=" + STYLE);

        button("Yes, send my photo").click();

        assertThat(consent.isGiven(ada)).isTrue();
        assertThat(text()).contains("Your photo goes there because you said it may");
    }

    @Test
    void whoeverOrdersBeforeAnAnswerIsAskedFirst() throws Exception {
        ada = signIn("Ada");
        textOf(addressOf(checked(ada)) + "?styles=" + STYLE);

        find(StyleGallery.class).single().startTag().button().click();

        assertThat(getCurrentView()).isInstanceOf(SourceView.class);
        assertThat(shoots.of(ada)).isEmpty();
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("A model would make this");
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("No, use Facet's studio"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .click();

        assertThat(getCurrentView()).isInstanceOf(ShootView.class);
        assertThat(consent.latest(ada).orElseThrow().given()).isFalse();
    }

    @Test
    void aPortraitTheStudioMadeInsteadSaysWhy() throws Exception {
        ada = signIn("Ada");
        ShootId shoot =
                shoots.start(ada, new ShootOrder(checked(ada), List.of(STYLE), null, 0, ShootOrder.USUAL_SMOOTHING));
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !shoots.find(ada, shoot).summary().isOpen());
        var portrait = shoots.find(ada, shoot).summary().portraits().getFirst().id();

        assertThat(textOf("headshots/shoots/" + shoot.value())).contains("Made by Facet's studio");
        assertThat(textOf("headshots/portraits/" + portrait.value()))
                .contains("Our studio made this one", "yours stayed here", "No picture model had a part in it");
    }

    @Test
    void aPortraitOfAModelSaysSo() throws Exception {
        ada = signIn("Ada");
        ShootId shoot =
                shoots.start(ada, new ShootOrder(checked(ada), List.of(STYLE), null, 0, ShootOrder.USUAL_SMOOTHING));
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !shoots.find(ada, shoot).summary().isOpen());
        var portrait = shoots.find(ada, shoot).summary().portraits().getFirst().id();
        jdbc.sql("update headshots_portrait set engine = 'lab/portrait', missed = null where id = ?")
                .param(portrait.value())
                .update();

        assertThat(textOf("headshots/shoots/" + shoot.value())).contains("Made by portrait, a model of lab");
        assertThat(textOf("headshots/portraits/" + portrait.value()))
                .contains("The whole picture is the model's work", "compare before you use it")
                .doesNotContain("No picture model had a part in it", "Your face is as it is on the photo");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void anAdminSeesHowEnginesDoAndWhatModelsAreTold() {
        jdbc.sql("delete from headshots_engine_run").update();
        assertThat(textOf("admin/headshots/engines")).contains("No portraits in this time");
        jdbc.sql("insert into headshots_engine_run (id, engine, outcome, millis, cost_micros, ended_at)"
                        + " values (?, 'lab/portrait', 'MADE', 8400, 40000, current_timestamp)")
                .param(UUID.randomUUID())
                .update();

        assertThat(textOf("admin/headshots/engines?days=7"))
                .contains("portrait, a model of lab", "100%", "8.4 s", "$0.04")
                .contains("Startup teal", "headshots/portrait-kontext, version", "Keep the person exactly as they are");
    }
}
