package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.TotpSecret;
import app.facet.platform.accounts.WrongCode;
import app.facet.platform.ui.QrCode;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** What to scan or type into an authenticator app, and the code that shows it worked. */
class AppSetUp extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TotpSecret secret;
    private final CodeField code = new CodeField();

    AppSetUp(TotpSecret secret, String email, Consumer<AppSetUp> turnOn, Runnable cancel) {
        this.secret = secret;
        addClassName("app-set-up");
        var typed = new Code(secret.base32().replaceAll("(.{4})(?=.)", "$1 "));
        typed.addClassName("app-secret");
        var submit = new Button(getTranslation("accounts.app.turn-on"), click -> turnOn.accept(this));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(this);
        var never = new Button(getTranslation("accounts.app.cancel"), click -> cancel.run());
        never.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(submit, never);
        buttons.addClassName("account-buttons");
        add(
                new Paragraph(getTranslation("accounts.app.scan")),
                new QrCode(secret.address(email), getTranslation("accounts.app.qr")),
                new Paragraph(getTranslation("accounts.app.type")),
                typed,
                code,
                buttons);
    }

    TotpSecret secret() {
        return secret;
    }

    String code() {
        return code.getValue();
    }

    void refuse(WrongCode refused) {
        FieldErrors.show(code, refused);
    }
}
