package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.OpenSession;
import app.facet.platform.accounts.Sessions;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Dateline;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Every browser that is signed in to this account, and the way to sign it out from here. */
@Route("account/sessions")
@Menu(order = 920, title = "accounts.sessions.tab", icon = "user")
@PageTitle("accounts.sessions.title")
@StyleSheet("accounts.css")
@PermitAll
class SessionsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient CurrentAccount account;
    private final transient Clock clock;
    private final transient Optional<UUID> here;
    private final Button others = new Button(getTranslation("accounts.sessions.end-others"), click -> endOthers());
    private final Div list = new Div();

    SessionsView(Sessions sessions, CurrentAccount account, Clock clock) {
        this.sessions = sessions;
        this.account = account;
        this.clock = clock;
        this.here = sessions.current();
        list.addClassName("session-list");
        list.getElement().setAttribute("role", "list");
        add(
                new PageHeader(
                        getTranslation("accounts.sessions.title"), getTranslation("accounts.sessions.purpose"), others),
                list);
        show();
    }

    private void show() {
        var open = sessions.of(account.id());
        list.removeAll();
        open.stream().filter(this::isHere).forEach(session -> list.add(row(session)));
        open.stream().filter(session -> !isHere(session)).forEach(session -> list.add(row(session)));
        others.setVisible(open.stream().anyMatch(session -> !isHere(session)));
    }

    private boolean isHere(OpenSession session) {
        return here.equals(Optional.of(session.id()));
    }

    private Div row(OpenSession session) {
        var row = new Div(new Glyph("monitor"), words(session));
        row.addClassName("session");
        row.getElement().setAttribute("role", "listitem");
        if (!isHere(session)) {
            var end = new Button(getTranslation("accounts.sessions.end"), click -> end(session));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(getTranslation("accounts.sessions.end-on", device(session)));
            row.add(end);
        }
        return row;
    }

    private Div words(OpenSession session) {
        var title = new Span(device(session));
        title.addClassName("session-device");
        var words = new Div(title, facts(session));
        words.addClassName("session-words");
        return words;
    }

    private Component facts(OpenSession session) {
        var facts = new Div();
        facts.addClassNames("session-facts", "quiet");
        if (isHere(session)) {
            facts.add(new Span(getTranslation("accounts.sessions.here")));
        } else {
            facts.add(new Dateline(session.seenAt(), clock.instant()));
        }
        if (session.address() != null) {
            facts.add(new Span(session.address()));
        }
        if (session.remembered()) {
            facts.add(new Span(getTranslation("accounts.sessions.remembered")));
        }
        return facts;
    }

    private String device(OpenSession session) {
        return session.device() == null ? getTranslation("accounts.sessions.unknown") : session.device();
    }

    private void end(OpenSession session) {
        sessions.end(account.id(), session.id());
        show();
        Toasts.success(getTranslation("accounts.sessions.ended", device(session)));
    }

    private void endOthers() {
        ConfirmDialog.ask(
                getTranslation("accounts.sessions.end-others-question"),
                getTranslation("accounts.sessions.end-others-consequence"),
                getTranslation("accounts.sessions.end-others"),
                () -> {
                    sessions.endOthers(account.id(), here);
                    show();
                    Toasts.success(getTranslation("accounts.sessions.ended-others"));
                });
    }
}
