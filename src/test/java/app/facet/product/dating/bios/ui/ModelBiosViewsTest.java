package app.facet.product.dating.bios.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.Scripted;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.kernel.AccountId;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

/** The way to a bio a model wrote: chosen, waited for, read with its source. */
@HouseTest
@WithMockUser
class ModelBiosViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Interview interview;

    @Autowired
    Scripted.Script engine;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        interview.save(ada, Question.INTERESTS, "pottery, old maps, ramen from scratch");
        interview.save(ada, Question.WORK, "Nurse on night shifts");
        interview.save(ada, Question.QUIRKS, "I talk to my plants");
    }

    @AfterEach
    void noModels() {
        engine.says(Scripted.Script.MUTE);
        jdbc.sql("delete from ai_model where format = 'scripted'").update();
    }

    @Test
    void withoutAModelNobodyIsAskedAboutOne() {
        UI.getCurrent().navigate("dating/bios");

        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void whoTicksTheModelWaitsAndReadsWhatItWrote() {
        jdbc.sql(
                        "insert into ai_model values ('scripted/writer', 'scripted', 'writer', 'scripted', 'http://localhost:1/v1',"
                                + " 'WRITE', 'BEST', 1000, 1000, 0, 100000, 8000, true, true, false, true, '2026-01-01', 1)")
                .update();
        var letGo = new CountDownLatch(1);
        engine.says((target, task) -> {
            await(letGo);
            return new Reply(bio(), 900, 200);
        });
        UI.getCurrent().navigate("dating/bios");
        var models = find(Checkbox.class).single();
        assertThat(models.getLabel()).isEqualTo("Have scripted write as well");
        assertThat(models.getValue()).isFalse();

        models.setValue(true);
        find(WishForm.class).single().button().button().click();
        awaitText("This takes up to a minute.");
        letGo.countDown();
        awaitText("Written by scripted writer, checked by Facet");

        assertThat(text()).contains("I make ramen from scratch and collect old maps.", "Written by Facet");
    }

    private String bio() {
        var interests = interview.of(ada).to(Question.INTERESTS);
        String work = interview.of(ada).to(Question.WORK).getFirst().id();
        return """
                {"variants": [{"parts": [{"prompt": "", "sentences": [
                  {"text": "I make ramen from scratch and collect old maps.", "facts": ["%s", "%s"]},
                  {"text": "I am a nurse on night shifts.", "facts": ["%s"]}]}]}]}""".formatted(interests.get(2).id(), interests.get(1).id(), work);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitText(String words) {
        roundTrip();
        Window.awaitNews(() -> assertThat(text()).contains(words));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
