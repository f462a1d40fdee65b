package app.facet.platform.accounts;

import app.facet.platform.kernel.PublicPath;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
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
    SecurityFilterChain webAccess(HttpSecurity http, ObjectProvider<PublicPath> publicPaths) throws Exception {
        String[] open = publicPaths.stream().map(PublicPath::pattern).toArray(String[]::new);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        PathRequest.toStaticResources().atCommonLocations())
                .permitAll()
                .requestMatchers(open)
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/sign-in", "/")
                .defaultSuccessUrl("/home"));
        return http.build();
    }

    /** Argon2id with 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet, first recommendation. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    @Bean
    AuthenticationManager authenticationManager(AuthenticationConfiguration configuration) throws Exception {
        return configuration.getAuthenticationManager();
    }
}
