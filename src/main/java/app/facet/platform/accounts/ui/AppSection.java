package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.SecondFactors;
import app.facet.platform.accounts.WrongCode;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The authenticator app: set up, turned off, and the recovery codes for when it is lost. */
class AppSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient SecondFactors factors;
    private final transient StepUpDialog stepUp;
    private final transient AccountSummary me;
    private final Div place = new Div();

    AppSection(SecondFactors factors, StepUpDialog stepUp, AccountSummary me) {
        super("accounts.app");
        this.factors = factors;
        this.stepUp = stepUp;
        this.me = me;
        place.addClassName("account-place");
        place.getElement().setAttribute("tabindex", "-1");
        addFields(place);
        show();
    }

    private void show() {
        factors.appSince().ifPresentOrElse(this::showOn, this::showOff);
    }

    /** What had the focus is gone with what was there: without this, keyboards start over at the top of the page. */
    private void become(Component... content) {
        place.removeAll();
        place.add(content);
        if (place.isAttached()) {
            place.getElement().callJsFunction("focus");
        }
    }

    private void showOff() {
        become(button("accounts.app.set-up", () -> stepUp.then(this::setUp)));
    }

    private void setUp() {
        become(new AppSetUp(factors.propose(), me.email(), this::turnOn, this::show));
    }

    private void turnOn(AppSetUp form) {
        stepUp.then(() -> {
            try {
                showCodes(factors.turnOnApp(form.secret(), form.code()));
                Toasts.success(getTranslation("accounts.app.turned-on"));
            } catch (WrongCode refused) {
                form.refuse(refused);
            }
        });
    }

    private void showOn(Instant since) {
        var on = new Span(new Glyph("check-circle"), new Span(getTranslation("accounts.app.on", date(since))));
        on.addClassNames("account-state", "good");
        int left = factors.recoveryCodesLeft();
        var codes = new Span(getTranslation("accounts.app.codes-left", left));
        codes.addClassName(left < 3 ? "account-few" : "quiet");
        var off = button("accounts.app.turn-off", this::askTurnOff);
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var buttons = new Div(button("accounts.app.new-codes", () -> stepUp.then(this::renew)), off);
        buttons.addClassName("account-buttons");
        become(on, codes, buttons);
    }

    private String date(Instant since) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(since.atZone(ReaderZone.current()));
    }

    private void renew() {
        showCodes(factors.renewRecoveryCodes());
    }

    private void showCodes(List<String> codes) {
        become(new RecoveryCodesPanel(codes, this::show));
    }

    private void askTurnOff() {
        stepUp.then(() -> ConfirmDialog.ask(
                getTranslation("accounts.app.turn-off-question"),
                getTranslation("accounts.app.turn-off-consequence"),
                getTranslation("accounts.app.turn-off"),
                () -> stepUp.then(this::turnOff)));
    }

    private void turnOff() {
        factors.turnOffApp();
        show();
        Toasts.success(getTranslation("accounts.app.turned-off"));
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }
}
