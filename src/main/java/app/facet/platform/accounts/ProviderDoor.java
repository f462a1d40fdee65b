package app.facet.platform.accounts;

import app.facet.platform.accounts.ProviderFailed.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a browser sets out to a provider, and where it comes back to. */
@Controller
class ProviderDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);

    /** Where somebody goes on who proves again, by their provider's word, that it is them. */
    private static final String THEN = "then";

    private static final Pattern OWN_PAGE = Pattern.compile("/[a-z][a-z0-9/-]*");

    private final Providers providers;
    private final ProviderExchange exchange;
    private final Identities identities;
    private final SignIn accounts;
    private final Admission admission;
    private final Reauthentication reauthentication;
    private final AppleName appleNames;
    private final Clock clock;

    ProviderDoor(
            Providers providers,
            ProviderExchange exchange,
            Identities identities,
            SignIn accounts,
            Admission admission,
            Reauthentication reauthentication,
            AppleName appleNames,
            Clock clock) {
        this.providers = providers;
        this.exchange = exchange;
        this.identities = identities;
        this.accounts = accounts;
        this.admission = admission;
        this.reauthentication = reauthentication;
        this.appleNames = appleNames;
        this.clock = clock;
    }

    @GetMapping("/sign-in/with/{key}")
    void setOut(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var provider = Provider.of(key).filter(providers::isOffered);
        var then = Optional.ofNullable(request.getParameter(THEN))
                .filter(page -> OWN_PAGE.matcher(page).matches());
        // what was asked for earlier and never answered is over
        request.getSession().setAttribute(THEN, then.orElse(null));
        response.sendRedirect(
                provider.isPresent() ? exchange.ask(provider.get(), then.isPresent(), request, response) : "/sign-in");
    }

    @GetMapping("/sign-in/from/{key}")
    void comeBack(@PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var provider = Provider.of(key).filter(providers::isOffered);
        if (provider.isEmpty()) {
            response.sendRedirect("/sign-in");
            return;
        }
        try {
            var identity = exchange.understand(provider.get(), request, response);
            arrive(identity.named(appleNames.take(request, response)), request, response);
        } catch (ProviderFailed failed) {
            if (failed.reason() == Reason.PROVIDER) {
                LOG.warn("{} gave no usable answer: {}", provider.get(), kindOf(failed.getCause()));
            }
            sorry(failed.reason(), provider.get(), response);
        }
    }

    private void arrive(ProvedIdentity identity, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ProviderFailed {
        var owner = identities.owner(identity);
        var me = accounts.maybe();
        if (me.isPresent()
                && owner.equals(me)
                && takeThen(request) instanceof String then
                && reauthentication.takesProvider()) {
            reauthentication.withProvider(identity);
            response.sendRedirect(then);
            return;
        }
        var known = me.isPresent() ? Optional.<SignedInAccount>empty() : owner.flatMap(accounts::find);
        if (known.isPresent()) {
            var proved = identity.provedAt(clock.instant());
            String wanted = WantedPage.of(request);
            admission.admit(known.get(), proved, request, response);
            response.sendRedirect(wanted);
            return;
        }
        if (me.isEmpty() && identity.email() == null) {
            throw new ProviderFailed(Reason.NO_EMAIL, null);
        }
        WaitingIdentity.keep(identity, request, clock);
        response.sendRedirect("/sign-in/continue");
    }

    private static @Nullable Object takeThen(HttpServletRequest request) {
        Object then = request.getSession().getAttribute(THEN);
        request.getSession().removeAttribute(THEN);
        return then;
    }

    private void sorry(Reason reason, Provider provider, HttpServletResponse response) throws IOException {
        String page = accounts.current().isPresent() ? "/account" : "/sign-in";
        response.sendRedirect(page + "?problem=" + reason.word() + "&with=" + provider.key());
    }

    /** Never the message: a provider's answer may quote what it was sent. */
    private static String kindOf(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "an error";
            case OAuth2AuthenticationException told -> told.getError().getErrorCode();
            default -> cause.getClass().getSimpleName();
        };
    }
}
