package app.facet.platform.shell;

import app.facet.platform.kernel.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a visitor without an account needs in order to see the pages meant for them. */
@Configuration(proxyBeanMethods = false)
class PublicFiles {

    @Bean
    PublicPath landingPage() {
        return new PublicPath("/");
    }

    @Bean
    PublicPath styleSheets() {
        return new PublicPath("/*.css");
    }

    @Bean
    PublicPath drawings() {
        return new PublicPath("/icons/*");
    }

    @Bean
    PublicPath fonts() {
        return new PublicPath("/fonts/*");
    }
}
