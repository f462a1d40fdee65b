package app.facet.platform.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaVault;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class ReceiptsViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    MediaVault media;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    AccountId ada;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    @Test
    void whoDeletedNothingReadsWhatWillAppearHere() {
        assertThat(open()).contains("Nothing was deleted yet");
    }

    @Test
    void aDeletedPhotoIsListedByWhatItWasAndWhy() throws Exception {
        deleted("headshots.source");
        deleted("media.test");

        assertThat(open()).contains("Photo for portraits · 640 × 480 pixels", "Photo · 640", "as you asked");
    }

    @Test
    void twentyAreShownAndTheOthersOnRequest() throws Exception {
        for (int at = 0; at < 21; at++) {
            deleted("media.test");
        }
        open();
        assertThat(find(ReceiptRow.class).all()).hasSize(20);

        ((ReceiptsView) getCurrentView()).more().click();

        assertThat(find(ReceiptRow.class).all()).hasSize(21);
        assertThat(((ReceiptsView) getCurrentView()).more().isVisible()).isFalse();
    }

    private String open() {
        UI.getCurrent().navigate("account/receipts");
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void deleted(String purpose) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", png);
        media.delete(
                ada, media.store(ada, purpose, "a.png", new ByteArrayInputStream(png.toByteArray()), stored -> stored));
    }
}
