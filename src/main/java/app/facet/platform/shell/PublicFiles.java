package app.facet.platform.shell;

import app.facet.platform.kernel.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a visitor without an account needs in order to see the pages meant for them. */
@Configuration(proxyBeanMethods = false)
class PublicFiles {

    @Bean
    PublicPath publicLandingPage() {
        return new PublicPath("/");
    }

    @Bean
    PublicPath publicStyleSheets() {
        return new PublicPath("/*.css");
    }

    @Bean
    PublicPath publicScripts() {
        return new PublicPath("/*.js");
    }

    @Bean
    PublicPath publicDrawings() {
        return new PublicPath("/icons/*");
    }

    @Bean
    PublicPath publicFonts() {
        return new PublicPath("/fonts/*");
    }

    /** Also reached by whoever was just refused something; shows nothing of it. */
    @Bean
    PublicPath publicErrorPage() {
        return new PublicPath("/error");
    }

    /** Whether the server is up and ready, without any detail: what a load balancer or container runtime asks. */
    @Bean
    PublicPath publicHealth() {
        return new PublicPath("/actuator/health/*");
    }
}
