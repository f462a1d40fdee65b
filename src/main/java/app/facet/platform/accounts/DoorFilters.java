package app.facet.platform.accounts;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.limits.Limits;
import java.time.Clock;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/**
 * Puts Facet's own filters into the chain: how often one may ask, who is remembered, who still has to type a code, whose session is over. They are no
 * beans, or the servlet container would run them once more, and make the database too early.
 */
@Component
class DoorFilters {

    private final Sessions sessions;
    private final EndedSessions ended;
    private final RememberMeServices remembered;
    private final Limits limits;
    private final CurrentAccount account;
    private final Clock clock;

    DoorFilters(
            Sessions sessions,
            EndedSessions ended,
            RememberMeServices remembered,
            Limits limits,
            CurrentAccount account,
            Clock clock) {
        this.sessions = sessions;
        this.ended = ended;
        this.remembered = remembered;
        this.limits = limits;
        this.account = account;
        this.clock = clock;
    }

    void addTo(HttpSecurity http) throws Exception {
        http.addFilterAfter(limits.filter(account), HeaderWriterFilter.class);
        http.rememberMe(remember -> remember.rememberMeServices(remembered).key(RememberedDevices.KEY));
        http.addFilterBefore(new SecondStepFilter(), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new SessionWatch(sessions, ended, clock), AnonymousAuthenticationFilter.class);
    }
}
