package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.CodesClosed;
import app.facet.platform.accounts.SecondStep;
import app.facet.platform.accounts.SignInExpired;
import app.facet.platform.accounts.WrongCode;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The second step of signing in, for whoever has an authenticator app. */
@Route(value = "sign-in/code", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SecondStep secondStep;
    private final CodeField code = new CodeField();

    CodeView(SecondStep secondStep) {
        this.secondStep = secondStep;
        addClassName("auth");
        code.setAutofocus(true);
        var card = new AuthCard(getTranslation("accounts.code.title"))
                .withText(getTranslation("accounts.code.text"))
                .with(code)
                .withButton(getTranslation("accounts.code.submit"), this::pass);
        var other = quiet(code.otherKind(), () -> {});
        other.addClickListener(click -> {
            code.switchKind();
            other.setText(code.otherKind());
        });
        card.add(other, quiet(getTranslation("accounts.code.somebody-else"), this::startOver));
        add(AuthCard.brand(), card);
    }

    private static Button quiet(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void pass() {
        FieldErrors.clear(code);
        try {
            UI.getCurrent().getPage().setLocation(secondStep.pass(code.getValue()));
        } catch (WrongCode | CodesClosed refused) {
            FieldErrors.show(code, refused);
        } catch (SignInExpired tooLate) {
            Toasts.error(getTranslation(tooLate.messageKey()));
            startOver();
        }
    }

    private void startOver() {
        secondStep.cancel();
        UI.getCurrent().navigate(SignInView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!secondStep.isAsked()) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.code.title") + " · Facet";
    }
}
