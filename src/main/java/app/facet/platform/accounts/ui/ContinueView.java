package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.IdentityLinks;
import app.facet.platform.accounts.IdentityTaken;
import app.facet.platform.accounts.LinkNotGood;
import app.facet.platform.accounts.NothingWaits;
import app.facet.platform.accounts.ProviderSignIns;
import app.facet.platform.accounts.ProviderSignIns.Question;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.limits.Limits;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a provider's word leads when there is something to decide. Nothing happens before a button is pressed. */
@Route(value = "sign-in/continue", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class ContinueView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProviderSignIns signIns;
    private final transient IdentityLinks links;
    private final transient Limits limits;
    private final transient DemoMailbox demo;
    private final transient StepUpDialog stepUp;

    ContinueView(ProviderSignIns signIns, IdentityLinks links, Limits limits, DemoMailbox demo, StepUpDialog stepUp) {
        this.signIns = signIns;
        this.links = links;
        this.limits = limits;
        this.demo = demo;
        this.stepUp = stepUp;
        addClassName("auth");
    }

    /** @param secret from a mail that was sent about it */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String secret) {
        var question = signIns.look();
        if (secret != null && !links.isGood(secret)) {
            show(deadEnd("accounts.continue.other-browser"));
        } else {
            show(question.map(asked -> secret == null ? card(asked) : fromMail(asked, secret))
                    .orElseGet(() -> deadEnd("accounts.refused.nothing-waits")));
        }
    }

    private AuthCard card(Question question) {
        return switch (question) {
            case Question.NewAccount asked ->
                new NewAccountCard(asked, name -> {
                    limits.registration();
                    goTo(signIns.open(name).orElse("/welcome")); // an invitation comes before the first question
                });
            case Question.HasAccount asked -> new ProveAccountCard(asked, links, this::sendLink, ContinueView::goTo);
            case Question.LinkHere asked -> linkHere(asked);
            case Question.Linked asked -> linked(asked);
        };
    }

    private AuthCard linkHere(Question.LinkHere asked) {
        String provider = asked.provider().displayName();
        return new AuthCard(getTranslation("accounts.continue.link-title", provider))
                .withText(getTranslation("accounts.continue.link-text", provider, asked.label()))
                .withButton(
                        getTranslation("accounts.continue.link-submit", provider),
                        () -> stepUp.then(() -> orDeadEnd(this::link)))
                .withLink("/account", getTranslation("accounts.continue.back"));
    }

    private AuthCard linked(Question.Linked asked) {
        String words = asked.here() ? "accounts.continue.linked" : "accounts.refused.identity-taken";
        return new AuthCard(getTranslation(
                        "accounts.continue.linked-title", asked.provider().displayName()))
                .withText(getTranslation(words, asked.provider().displayName()))
                .withLink("/account", getTranslation("accounts.continue.back"));
    }

    private AuthCard fromMail(Question asked, String secret) {
        String provider = asked.provider().displayName();
        return new AuthCard(getTranslation("accounts.continue.link-title", provider))
                .withText(getTranslation("accounts.continue.mail-text", provider))
                .withButton(
                        getTranslation("accounts.continue.link-submit", provider),
                        () -> orDeadEnd(() -> links.byMail(secret, getLocale())));
    }

    private void sendLink(String address) {
        limits.registration();
        var sent = links.send(getLocale());
        show(new MailSentCard(address, "accounts.continue.mail-sent", sent, demo, () -> links.send(getLocale())));
    }

    private String link() {
        links.here(getLocale());
        return "/account";
    }

    /** @param action returns where to go on */
    private void orDeadEnd(Supplier<String> action) {
        try {
            goTo(action.get());
        } catch (NothingWaits | LinkNotGood | IdentityTaken refused) {
            show(deadEnd(refused));
        }
    }

    private AuthCard deadEnd(Refusal refused) {
        return deadEnd(refused.messageKey(), refused.parameters().toArray());
    }

    private AuthCard deadEnd(String sentence, Object... values) {
        return new AuthCard(getTranslation("accounts.continue.dead-end-title"))
                .withText(getTranslation(sentence, values))
                .withLink("/sign-in", getTranslation("accounts.sign-in.title"));
    }

    private static void goTo(String page) {
        UI.getCurrent().getPage().setLocation(page);
    }

    private void show(AuthCard card) {
        removeAll();
        add(AuthCard.brand(), card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.sign-in.title") + " · Facet";
    }
}
