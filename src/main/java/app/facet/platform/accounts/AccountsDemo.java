package app.facet.platform.accounts;

import app.facet.platform.accounts.DemoSignIns.DemoSignIn;
import app.facet.platform.kernel.DemoData;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The people of the demo. */
@Configuration(proxyBeanMethods = false)
class AccountsDemo {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsDemo.class);

    @Bean
    @Profile("!demo")
    DemoSignIns noDemoSignIns() {
        return new DemoSignIns(List.of());
    }

    @Bean
    @Profile("demo")
    DemoSignIns demoSignIns() {
        String password = "facet-demo-2026";
        return new DemoSignIns(List.of(
                new DemoSignIn("accounts.role.member", "Mia Berger", "mia@demo.facet.app", password, Role.MEMBER),
                new DemoSignIn("accounts.role.admin", "Ada Winter", "admin@demo.facet.app", password, Role.ADMIN)));
    }

    @Bean
    @Profile("demo")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DemoData demoAccounts(
            DemoSignIns people, Accounts accounts, EmailConfirmation confirmation, Environment environment) {
        return () -> {
            people.all().stream()
                    .filter(one -> accounts.findByEmail(one.email()).isEmpty())
                    .forEach(one -> accounts.grant(
                            accounts.register(new Registration(one.name(), one.email(), one.password())), one.role()));
            people.all().forEach(one -> accounts.findByEmail(one.email()).ifPresent(confirmation::confirmed));
            LOG.info("{}", announcement(people, environment.getProperty("local.server.port", "8080")));
        };
    }

    /** Tells whoever started the demo where it is and how to get in. */
    private static String announcement(DemoSignIns people, String port) {
        var text = new StringBuilder("\n\n  Facet is at http://localhost:" + port + "\n  Demo sign-ins:\n");
        people.all()
                .forEach(one -> text.append("    %-24s %s   (%s)%n"
                        .formatted(
                                one.email(), one.password(), one.role().name().toLowerCase(Locale.ROOT))));
        return text.toString();
    }
}
