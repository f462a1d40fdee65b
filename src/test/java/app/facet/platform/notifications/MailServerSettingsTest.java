package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

class MailServerSettingsTest {

    private final ApplicationContextRunner facet = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class));

    @Test
    void thereIsNoMailServerUntilOneIsNamed() {
        facet.run(context -> assertThat(context).doesNotHaveBean(JavaMailSender.class));
    }

    @Test
    void aSlowMailServerIsNotWaitedForForEver() {
        facet.withPropertyValues("spring.mail.host=mail.example.org").run(context -> assertThat(
                        context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsEntry("mail.smtp.timeout", "30000")
                .containsEntry("mail.smtp.writetimeout", "30000"));
    }

    @Test
    void aSenderThatIsNoAddressStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Postman((JavaMailSender) null, new MailSettings("Facet", Duration.ofDays(30))))
                .withMessageContaining("facet.mail.from");
    }

    @Test
    void whoeverRunsFacetForRealIsToldWhatIsMissing() {
        var postman = new Postman((JavaMailSender) null, new MailSettings("Facet <a@b.c>", Duration.ofDays(30)));
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        var production = new MockEnvironment();
        production.setActiveProfiles("production");

        assertThat(new MailSetUpCheck(demo, postman).missing()).isEmpty();
        assertThat(new MailSetUpCheck(production, postman).missing())
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("spring.mail.host"))
                .anyMatch(sentence -> sentence.contains("facet.public-address"));
    }

    @Test
    void linksLeadToWhereFacetIsReachedFromOutside() {
        var environment = new MockEnvironment().withProperty("facet.public-address", "https://facet.example/");

        assertThat(new PublicAddress(environment).of("confirm/abc")).isEqualTo("https://facet.example/confirm/abc");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new PublicAddress(new MockEnvironment().withProperty("facet.public-address", "facet.example")))
                .withMessageContaining("facet.public-address");
    }
}
