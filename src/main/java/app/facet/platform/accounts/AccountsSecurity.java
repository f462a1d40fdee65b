package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.PublicPath;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The one place where web access is decided. Views say by annotation who may open them; pages that are not views are
 * closed unless their module lends a {@link PublicPath}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class AccountsSecurity {

    @Bean
    SecurityFilterChain webAccess(
            HttpSecurity http, ObjectProvider<PublicPath> publicPaths, DoorFilters filters, SecondStepGate gate)
            throws Exception {
        String[] open = publicPaths.stream().map(PublicPath::pattern).toArray(String[]::new);
        String[] posts = publicPaths.stream()
                .filter(PublicPath::takesForeignPosts)
                .map(PublicPath::pattern)
                .toArray(String[]::new);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        PathRequest.toStaticResources().atCommonLocations())
                .permitAll()
                .requestMatchers(open)
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/sign-in", "/")
                .defaultSuccessUrl("/home"));
        http.securityContext(session -> session.securityContextRepository(gate));
        filters.addTo(http);
        http.headers(new PageHeaders());
        // Apple has browsers post its answer from its own site; it is only handed on (AppleDoor)
        http.csrf(csrf -> csrf.ignoringRequestMatchers(AppleDoor.PATH).ignoringRequestMatchers(posts));
        http.formLogin(form -> form.failureHandler(new SignInFailed()));
        return http.build();
    }

    /** Argon2id with 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet, first recommendation. */
    @Bean
    PasswordEncoder passwordEncoder(AccountsSettings settings) {
        return new BoundedHashing(
                new Argon2PasswordEncoder(16, 32, 1, 19_456, 2),
                Runtime.getRuntime().availableProcessors(),
                settings.hashQueue());
    }

    @Bean
    RememberedDevices rememberedDevices(
            RememberedTokens tokens,
            SignIn signIn,
            Sessions sessions,
            SecondStepGate gate,
            Audit audit,
            AccountsSettings settings,
            Clock clock) {
        return new RememberedDevices(tokens, signIn, sessions, gate, audit, settings.rememberedFor(), clock);
    }

    /** Also tells of the reasons that are Facet's own. */
    @Bean
    AuthenticationEventPublisher signInEvents(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(
                DoorClosed.class, AuthenticationFailureLockedEvent.class,
                DoorBusy.class, AuthenticationFailureServiceExceptionEvent.class));
        return publisher;
    }

    @Bean
    AuthenticationManager authenticationManager(AuthenticationConfiguration configuration) throws Exception {
        return configuration.getAuthenticationManager();
    }
}
